"""The command compare: what two texts say of the same thing."""

import sys
from datetime import date
from typing import Any

from workbench.cli import printing, values
from workbench.cli.batches import BadQuery, lines
from workbench.domain.errors import WorkbenchError
from workbench.services.sources import comparing


class BadPair(BadQuery):
    remedy = 'Give two texts, or {"a": .., "b": ..} a line with --batch.'


def compare(args) -> int:
    """Compare two texts, or a batch of pairs."""
    if args.batch:
        for pair in lines(args.batch):
            printing.value(_answer(pair))
            sys.stdout.flush()
        return 0
    if len(args.texts) != 2:
        raise BadPair(f"Comparing takes two texts; there are {len(args.texts)}.")
    found = comparing.compare(*args.texts)
    if args.json:
        printing.value(_told(found))
        return 0
    printing.line(found.agreement.value)
    for finding in found.findings:
        printing.line(f"  {finding.agreement.value}: {finding.ours} | {finding.theirs}")
        printing.line(f"    {finding.because}")
    return 0


def _answer(pair: Any) -> dict[str, Any]:
    if isinstance(pair, WorkbenchError):
        return {"error": pair.as_json()}
    if not (isinstance(pair, dict) and isinstance(pair.get("a"), str) and isinstance(pair.get("b"), str)):
        return {"error": BadPair("A pair is a JSON object with the texts a and b.").as_json()}
    days = {name: pair.get(name, "") for name in ("a_date", "b_date")}
    if not all(isinstance(day, str) and _is_day(day) for day in days.values()):
        return {"error": BadPair("The dates of a pair are days such as 2024-05-31.").as_json()}
    return _told(comparing.compare(pair["a"], pair["b"], ours_date=days["a_date"], theirs_date=days["b_date"]))


def _is_day(written: str) -> bool:
    try:
        return not written or bool(date.fromisoformat(written[:10]))
    except ValueError:
        return False


def _told(found) -> dict[str, Any]:
    return {"finding": found.agreement.value, "pairs": [values.finding(one) for one in found.findings]}
