"""Direct quotations: find them in a text, and hold each against a source."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from workbench.crosscheck.lexicon.speech_words import SPEECH
from workbench.crosscheck.quotations.attribution import Attributions
from workbench.crosscheck.quotations.blocks import blocks, dialogue
from workbench.crosscheck.quotations.incises import french_incises
from workbench.crosscheck.quotations.kinds import kind_of
from workbench.crosscheck.quotations.marks import Marked, marked
from workbench.crosscheck.quotations.result import Place, QuotationResult
from workbench.crosscheck.quotations.source import QuotationSource
from workbench.domain.findings import Quotation, QuotationKind
from workbench.text import sentences

__all__ = ["Place", "QuotationResult", "QuotationSource", "find_quotations"]

_INTERLUDE = 160
_REPLY = r"(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|retort(?:ed)?|counter(?:ed)?|shot back)"
_ANOTHER = re.compile(
    r"\b(?:to|at|upon) which\b|\bwhereupon\b|\b(?:prompting|leading|to|for|while|whilst|but|and|as|before|until)\s"
    rf"(?:the |a |an |his |her )?(?:[\w’'-]+ ){{0,4}}?(?:to )?{_REPLY}\b"
    r"|\ba lo que\b|\bante lo cual\b|\bmientras que\b|\bce à quoi\b|\bworauf\b", re.IGNORECASE)
"""Another takes the word: to which the auditor replied, prompting the mayor to answer, a lo que respondió."""
_WORD = re.compile(r"\w")
_MARKS = "“”‟\"'’‘‚«»‹›„`」』 \t\xa0\u202f\n"


def find_quotations(text: str, breaks: Sequence[int] | None = None,
                    apart: Sequence[tuple[int, int]] = ()) -> list[Quotation]:
    """Every direct quotation of a text, in order; parts that a "he said" interrupts are joined into one.

    [start, end) lies within the marks and takes in the interruption; `text` does not. `breaks` are the offsets at which
    paragraphs begin, where they are known; `apart` are spans, in order, that are no part of the text: the head of a
    page, a sign that the format hides.
    """
    breaks = _breaks(text) if breaks is None else [at for at in breaks if _ends_sentence(text, at)]
    spans = _spans(text, breaks)
    if not spans:
        return []
    attributions = Attributions(text, breaks)
    spans = [_without(one, apart) for one in spans] if apart else spans
    found: list[Quotation] = []
    last: Marked | None = None
    at = 0
    for one in spans:
        words = _words(text, one)
        if last and one.depth == 0 and _interrupted(text, last.end, one.start):
            before = found[at]
            found[at] = replace(before, end=one.end, text=f"{before.text} {words}", kind=QuotationKind.STATEMENT)
        else:
            speaker = attributions.incise(*one.told) if one.told else None
            if not one.depth:  # whom somebody quotes within a quotation no source holds against another
                speaker = speaker or attributions.speaker(one.start, one.end)
            found.append(Quotation(one.start, one.end, words, speaker, kind_of(text, one.start, words)))
            at = len(found) - 1 if one.depth == 0 else at
        last = one if one.depth == 0 else last
    return found


def _spans(text: str, breaks: Sequence[int]) -> list[Marked]:
    """Everything that is quoted, with or without marks, in order."""
    between = [_without_incises(text, one) for one in marked(text, breaks) if _is_quotation(text, one)]
    apart = [one for one in (*dialogue(text), *blocks(text)) if not _is_within(one, between)]
    return sorted((*between, *apart), key=lambda one: (one.start, -one.end)) if apart else between


def _without(one: Marked, apart: Sequence[tuple[int, int]]) -> Marked:
    """Words without what stands apart among them."""
    inside = []
    for start, end in apart[bisect_left(apart, (one.start, 0)) :]:
        if start >= one.end:
            break
        if end <= one.end:
            inside.append((start, end))
    return replace(one, left_out=tuple(sorted((*one.left_out, *inside)))) if inside else one


def _is_within(one: Marked, between: list[Marked]) -> bool:
    """Whether marks hold most of a block already."""
    held = sum(max(0, min(one.end, other.end) - max(one.start, other.start)) for other in between if not other.depth)
    return held > 0.6 * (one.end - one.start)


def _without_incises(text: str, one: Marked) -> Marked:
    if text[one.start - 1 : one.start] not in ("«", "“", "\xa0", "\u202f", " "):
        return one
    incises = french_incises(text, one.start, one.end)
    if not incises:
        return one
    return replace(one, left_out=tuple(sorted((*one.left_out, *(span for span, _ in incises)))), told=incises[0][1])


def _is_quotation(text: str, one: Marked) -> bool:
    """Something stands between the marks. A single letter in single marks is none."""
    inner = text[one.start : one.end]
    return bool(_WORD.search(inner)) and not (one.single and len(inner.strip()) < 2)


def _words(text: str, one: Marked) -> str:
    """The words between the marks, single-spaced, without what was put among them."""
    parts, at = [], one.start
    for start, end in one.left_out:
        parts.append(text[at:start])
        at = max(at, end)
    parts.append(text[at : one.end])
    return " ".join("".join(part if part[:1] in tuple(".,;:!?") else f" {part}" for part in parts).split())


def _breaks(text: str) -> list[int]:
    """Where paragraphs begin at the end of a mere line: in texts that have one paragraph a line."""
    lines = text.split("\n")
    widest = max(map(len, lines))
    found, at = [], 0
    for line in lines[:-1]:
        at += len(line) + 1
        if line.rstrip(_MARKS)[-1:] in (".", "!", "?", "…", ":") and (widest > 110 or len(line) < 0.75 * widest):
            found.append(at)
    return found


def _ends_sentence(text: str, at: int) -> bool:
    """Whether a paragraph that begins at an offset follows a whole one; one that breaks off is a broken line."""
    return text[max(0, at - 40) : at].rstrip(_MARKS)[-1:] in (".", "!", "?", "…", ":", "。", "")


def _interrupted(text: str, end: int, start: int) -> bool:
    """Whether only "he said," stands between two parts of one sentence."""
    between = text[end:start]
    if len(between) > _INTERLUDE or "\n\n" in between or not SPEECH.search(between):
        return False
    if _ANOTHER.search(between):
        return False
    inner = between.strip(_MARKS)
    goes_on = text[end - 1] in ",–—-;…" or inner[:1] in (",", "–", "—")
    closes = inner.rstrip().endswith((",", "–", "—", ":", ";"))
    return goes_on and closes and len(sentences.cut(inner.strip(" ,–—:;"))) <= 1
