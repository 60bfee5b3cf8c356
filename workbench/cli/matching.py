"""The command match: one query, or a batch of them with everything kept loaded."""

import sys
import time
from typing import Any

from workbench import paths, settings
from workbench.cli import printing, values
from workbench.cli.batches import BadQuery, lines
from workbench.cli.opening import library
from workbench.domain.errors import MeaningUnavailable, WorkbenchError
from workbench.services.reading import documents
from workbench.services.sources import matches, meaning


def match(args) -> int:
    """Find the passages that bear on words."""
    how = {"limit": args.limit, "semantic": _model(args)}
    if args.batch:
        with library(args, read_only=True) as archive:
            archive.keep_postings()
            for query in lines(args.batch):
                printing.value(_answer(archive, query, how))
                sys.stdout.flush()
        return 0
    query = {"document": args.document, "quote": args.quote, "text": args.text, "within": args.within}
    with library(args, read_only=True) as archive:
        found, milliseconds = _found(archive, query, how)
    if args.json:
        printing.value({"matches": [values.match(one) for one in found], "milliseconds": milliseconds})
    else:
        _tell(found, milliseconds)
    return 0


def _model(args) -> str:
    """The folder of the model to rank by: one that was named must be there, the one of the preferences may be gone."""
    if args.semantic:
        meaning.check(args.semantic)
        return args.semantic
    preferred = settings.load(paths.settings_file())[0].semantic_model
    try:
        if preferred:
            meaning.check(preferred)
        return preferred
    except MeaningUnavailable as error:
        sys.stderr.write(f"{error.message} {error.remedy}\n")
        return ""


def _answer(archive, query: Any, how: dict[str, Any]) -> dict[str, Any]:
    """The answer to one line of a batch; an error is an answer too, so that answers stay in step with queries."""
    try:
        found, milliseconds = _found(archive, query, how)
    except WorkbenchError as error:
        return {"matches": [], "milliseconds": 0.0, "error": error.as_json()}
    return {"matches": [values.match(one) for one in found], "milliseconds": milliseconds}


def _found(archive, query: Any, how: dict[str, Any]):
    if isinstance(query, WorkbenchError):
        raise query
    if not isinstance(query, dict):
        raise BadQuery("A query is a JSON object.")
    start = time.perf_counter()
    within = query.get("within")
    if within is not None:
        within = [documents.resolve(archive, ref) for ref in ([within] if isinstance(within, str | int) else within)]
    if query.get("text"):
        found = matches.for_text(archive, query["text"], within=within, **how)
    elif query.get("document") is not None and query.get("quote"):
        own = documents.resolve(archive, query["document"])
        found = matches.for_quote(archive, own, query["quote"], within=within, **how)
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
