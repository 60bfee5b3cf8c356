"""What a report says of versions: which one of a document was checked, and what an earlier one read."""

from collections.abc import Iterator, Sequence

from workbench.domain.versions import Carried, Decision, Fate, Version
from workbench.reports.blocks import Paragraph, Run, Runs
from workbench.reports.wording import moment

WHY = {
    Fate.MOVED: "The sentence stands elsewhere in the new version of the document.",
    Fate.WORDS: "The new version of the document words it otherwise.",
    Fate.SENTENCE: "The words are the same, the sentence around them is not.",
    Fate.SPEAKER: "The new version of the document gives the words to another speaker.",
    Fate.REPEATED: "The sentence stands several times, and which one is meant is not decided.",
    Fate.GONE: "The new version of the document does not have it any more.",
}


def version_rows(versions: Sequence[Version], document: int) -> list[tuple[str, Runs]]:
    """The lines about its versions in a document's entry."""
    rows: list[tuple[str, Runs]] = []
    for one in versions:
        if one.document == document:
            note = f" ({one.note})" if one.note else ""
            which = "this one was checked" if _is_last(versions, document) else "an earlier one"
            told = f"{which}; it took the place of “{one.before_name}” on {moment(one.made_at)}{note}"
            rows.append(("Version", (Run(told),)))
        elif one.before == document:
            rows.append(("Version", (Run(f"an earlier one, until {moment(one.made_at)}; “{one.name}” took its "
                                         "place"),)))
    return rows


def carried_notices(carried: Sequence[Carried]) -> Iterator[Paragraph]:
    """What of a claim nobody has looked at since a new version came."""
    for one in carried:
        if not one.waits:
            continue
        what = "The claim" if one.evidence is None else "A linked passage"
        runs = [Run(f"{what} has to be looked at again. ", "strong"), Run(WHY[one.fate])]
        if one.fate is not Fate.GONE:
            runs.append(Run(f" Checked: “{_line(one.words)}”. Now: “{_line(_now(one))}”."))
        yield Paragraph(tuple(runs), "notice")


def settled_lines(carried: Sequence[Carried]) -> Iterator[Paragraph]:
    """What was decided about it in earlier versions."""
    for one in carried:
        if one.decision in (Decision.KEPT, Decision.AGAIN):
            what = "The claim" if one.evidence is None else "A linked passage"
            now = "" if one.words == one.new_words else f" “{_line(one.new_words)}” now."
            told = f"{what} read “{_line(one.words)}” in an earlier version.{now}"
            yield Paragraph((Run(f"{told} {one.decided_by} decided so, {moment(one.decided_at)}."),), "aside")
        elif one.decision is Decision.SEEN and one.fate is Fate.GONE:
            yield Paragraph((Run(f"“{_line(one.words)}” stands in an earlier version only; it was checked there."),),
                            "aside")


def _is_last(versions: Sequence[Version], document: int) -> bool:
    return not any(one.before == document for one in versions)


def _now(one: Carried) -> str:
    """The new words; the whole sentence where it is what changed."""
    return one.new_sentence or one.new_words if one.fate is not Fate.WORDS else one.new_words


def _line(words: str) -> str:
    return " ".join(words.split())
