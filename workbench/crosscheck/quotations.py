"""Direct quotations: find them in a text, and hold each against a source."""

import re

from workbench.crosscheck.attribution import Attributions
from workbench.crosscheck.quotation_source import QuotationResult, QuotationSource
from workbench.crosscheck.quote_marks import Marked, marked
from workbench.crosscheck.speech_words import SPEECH
from workbench.domain.findings import Quotation

__all__ = ["QuotationResult", "QuotationSource", "find_quotations"]

_INTERLUDE = 110
_WORD = re.compile(r"\w")


def find_quotations(text: str) -> list[Quotation]:
    """Every direct quotation of a text, in order; parts that a "he said" interrupts are joined into one.

    [start, end) lies within the marks and takes in the interruption; `text` does not.
    """
    spans = [one for one in marked(text) if _is_quotation(text, one)]
    if not spans:
        return []
    attributions = Attributions(text)
    found: list[Quotation] = []
    last: Marked | None = None
    for one in spans:
        words = _words(text, one)
        if last and found and one.depth == 0 and last.depth == 0 and _interrupted(text, last.end, one.start):
            before = found[-1]
            found[-1] = Quotation(before.start, one.end, f"{before.text} {words}", before.speaker)
        else:
            found.append(Quotation(one.start, one.end, words, attributions.speaker(one.start, one.end)))
        if one.depth == 0:
            last = one
    return found


def _is_quotation(text: str, one: Marked) -> bool:
    """Something was said between the marks; single marks must hold three words, for they are also apostrophes."""
    inner = text[one.start : one.end]
    if not _WORD.search(inner):
        return False
    return not one.single or len(inner.split()) >= 3 or not inner.isascii() and len(inner) > 6


def _words(text: str, one: Marked) -> str:
    """The words between the marks, single-spaced, without the marks that paragraphs repeat."""
    parts, at = [], one.start
    for start, end in one.repeats:
        parts.append(text[at:start])
        at = end
    return " ".join("".join((*parts, text[at : one.end])).split())


def _interrupted(text: str, end: int, start: int) -> bool:
    """Whether only "he said," stands between two parts of one sentence."""
    between = text[end:start]
    if len(between) > _INTERLUDE or "\n\n" in between or not SPEECH.search(between):
        return False
    inner = between.strip("“”\"'’‘«»‹›„` \u00a0\u202f\n")
    goes_on = text[end - 1] in ",–—-;…" or inner.startswith(",") or between.lstrip("”\"'’»› ").startswith(",")
    closes = inner.rstrip().endswith((",", "–", "—", ":", ";"))
    return (
        goes_on
        and closes
        and "." not in inner.replace("Mr.", "").replace("Ms.", "").replace("Dr.", "").replace("Mrs.", "")
    )
