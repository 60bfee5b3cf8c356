"""What a report says of versions: which one of a document was checked, and what an earlier one read."""

from collections.abc import Iterator, Sequence

from workbench.domain.versions import Carried, Decision, Fate, Version
from workbench.languages.tongue import marked
from workbench.reports.blocks import Paragraph, Run, Runs
from workbench.reports.wording import Words

WHY = {
    Fate.MOVED: marked("The sentence stands elsewhere in the new version of the document."),
    Fate.WORDS: marked("The new version of the document words it otherwise."),
    Fate.SENTENCE: marked("The words are the same, the sentence around them is not."),
    Fate.SPEAKER: marked("The new version of the document gives the words to another speaker."),
    Fate.REPEATED: marked("The sentence stands several times, and which one is meant is not decided."),
    Fate.GONE: marked("The new version of the document does not have it any more."),
}


def version_rows(words: Words, versions: Sequence[Version], document: int) -> list[tuple[str, Runs]]:
    """The lines about its versions in a document's entry."""
    told = []
    for one in versions:
        when = words.moment(one.made_at)
        if one.document == document:
            note = f" ({one.note})" if one.note else ""
            said = (words.tr("this one was checked; it took the place of “{name}” on {when}", name=one.before_name,
                             when=when) if _is_last(versions, document) else
                    words.tr("an earlier one; it took the place of “{name}” on {when}", name=one.before_name,
                             when=when))
            told.append(said + note)
        elif one.before == document:
            told.append(words.tr("an earlier one, until {when}; “{name}” took its place", when=when, name=one.name))
    return [(words.tr("Version"), (Run(line),)) for line in told]


def carried_notices(words: Words, carried: Sequence[Carried]) -> Iterator[Paragraph]:
    """What of a claim nobody has looked at since a new version came."""
    for one in carried:
        if not one.waits:
            continue
        again = (words.tr("The claim has to be looked at again.") if one.evidence is None
                 else words.tr("A linked passage has to be looked at again."))
        runs = [Run(f"{again} ", "strong"), Run(words.tr(WHY[one.fate]))]
        if one.fate is not Fate.GONE:
            both = words.tr("Checked: “{before}”. Now: “{now}”.", before=_line(one.words), now=_line(_now(one)))
            runs.append(Run(f" {both}"))
        yield Paragraph(tuple(runs), "notice")


def settled_lines(words: Words, carried: Sequence[Carried]) -> Iterator[Paragraph]:
    """What was decided about it in earlier versions."""
    for one in carried:
        if one.decision in (Decision.KEPT, Decision.AGAIN):
            yield Paragraph((Run(_settled(words, one)),), "aside")
        elif one.decision is Decision.SEEN and one.fate is Fate.GONE:
            yield Paragraph((Run(words.tr("“{words}” stands in an earlier version only; it was checked there.",
                                          words=_line(one.words))),), "aside")


def _settled(words: Words, one: Carried) -> str:
    before = {"words": _line(one.words)}
    told = (words.tr("The claim read “{words}” in an earlier version.", **before) if one.evidence is None
            else words.tr("A linked passage read “{words}” in an earlier version.", **before))
    now = "" if one.words == one.new_words else " " + words.tr("“{words}” now.", words=_line(one.new_words))
    decided = words.tr("{whom} decided so, {when}.", whom=one.decided_by, when=words.moment(one.decided_at))
    return f"{told}{now} {decided}"


def _is_last(versions: Sequence[Version], document: int) -> bool:
    return not any(one.before == document for one in versions)


def _now(one: Carried) -> str:
    """The new words; the whole sentence where it is what changed."""
    return one.new_sentence or one.new_words if one.fate is not Fate.WORDS else one.new_words


def _line(words: str) -> str:
    return " ".join(words.split())
