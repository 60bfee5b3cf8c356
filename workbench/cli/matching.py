"""The command match: one query, or a batch of them with everything kept loaded."""

import contextlib
import json
import sys
import time
from collections.abc import Iterator
from typing import Any

from workbench.cli import printing, values
from workbench.cli.opening import library
from workbench.domain.errors import FileMissing, FileUnreadable, WorkbenchError
from workbench.services import documents, matches


class BadQuery(WorkbenchError):
    """A query that says neither what to look for nor where it stands."""

    code = "bad-query"
    remedy = 'Give {"document": REF, "quote": WORDS} or {"text": WORDS}, and "within": [REF, …] if wanted.'


def match(args) -> int:
    """Find the passages that bear on words."""
    if args.batch:
        with library(args, read_only=True) as archive:
            for query in lines(args.batch):
                printing.value(_answer(archive, query, args.limit))
                sys.stdout.flush()
        return 0
    query = {"document": args.document, "quote": args.quote, "text": args.text, "within": args.within}
    with library(args, read_only=True) as archive:
        found, milliseconds = _found(archive, query, args.limit)
    if args.json:
        printing.value({"matches": [values.match(one) for one in found], "milliseconds": milliseconds})
    else:
        _tell(found, milliseconds)
    return 0


def lines(path: str) -> Iterator[Any]:
    """The values of a JSON Lines file (- is standard input); a line that is not JSON comes as the error it is."""
    try:
        with contextlib.nullcontext(sys.stdin) if path == "-" else open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield _value(number, line)
    except FileNotFoundError:
        raise FileMissing(f"There is no file {path}.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(f"{path} cannot be read: {error}.", "Give a text file with a query a line.") from None


def _value(number: int, line: str) -> Any:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        return BadQuery(f"Line {number} is not JSON: {error.msg}.")


def _answer(archive, query: Any, limit: int) -> dict[str, Any]:
    """The answer to one line of a batch; an error is an answer too, so that answers stay in step with queries."""
    try:
        found, milliseconds = _found(archive, query, limit)
    except WorkbenchError as error:
        return {"matches": [], "milliseconds": 0.0, "error": error.as_json()}
    return {"matches": [values.match(one) for one in found], "milliseconds": milliseconds}


def _found(archive, query: Any, limit: int):
    if isinstance(query, WorkbenchError):
        raise query
    if not isinstance(query, dict):
        raise BadQuery("A query is a JSON object.")
    start = time.perf_counter()
    within = query.get("within")
    if within is not None:
        within = [documents.resolve(archive, ref) for ref in ([within] if isinstance(within, str | int) else within)]
    if query.get("text"):
        found = matches.for_text(archive, query["text"], within=within, limit=limit)
    elif query.get("document") is not None and query.get("quote"):
        own = documents.resolve(archive, query["document"])
        found = matches.for_quote(archive, own, query["quote"], within=within, limit=limit)
    else:
        raise BadQuery("The query does not say what to look for.")
    return found, round((time.perf_counter() - start) * 1000, 2)


def _tell(found, milliseconds: float) -> None:
    for one in found:
        page = f", page {one.page}" if one.page else ""
        said = f", {one.speaker}" if one.speaker else ""
        printing.line(f"{one.score:.2f}  {one.document_name}{page}{said}  [{one.start}–{one.end}]")
        printing.indented(one.text, "      ")
        for finding in one.findings:
            printing.line(f"      {'≠' if finding.is_hard else '='} {finding.label or finding.because}")
    printing.line(f"{len(found)} matches in {milliseconds:g} ms" if found else "Nothing was found that bears on it.")
