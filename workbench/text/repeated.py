"""Which texts repeat long stretches of the same words: reprints of one release, near-verbatim.

Words are compared in runs of RUN, as in w-shingling (Broder 1997). Direct quotations are left out: whom two
reporters quote says nothing of whether one copied the other. Runs are joined again over a
few changed words.
"""

import re
import unicodedata
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.domain.documents import Passage
from workbench.text.speech import quoted

RUN = 6
"""Words of a run: five or fewer meet in any two texts on one subject."""
GAP = 4
"""Changed words that do not end a stretch."""
LEAST = 12
"""Words of a stretch that counts: shorter ones are names of offices and turns of phrase."""
SAMPLED = 4
"""One run of so many is looked up when texts are searched for those that may repeat each other: of 40 words shared
seven are expected to be."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Words:
    """A text's own words: `text` is what they are cut from, `starts` and `ends` where each lies in it, `runs` the hash
    of the run that begins at each (0 where a quotation or the end lies in it). `own` words are outside quotations."""

    text: str
    starts: array
    ends: array
    runs: array
    own: int


@dataclass(frozen=True, slots=True)
class Repeated:
    """`words` that the first text shares with the other in stretches of LEAST and more, `share` of the shorter text's
    own words, 0..1, and the longest stretch with its number of words."""

    words: int
    share: float
    longest: int = 0
    sample: str = ""


def words_of(passages: Sequence[Passage]) -> Words:
    """The words of a text, from its passages as the reader shows them."""
    held = {index for run in quoted.over_sentences(passages) for index in run[1:-1]}
    pieces, starts, ends, tokens, at = [], array("q"), array("q"), [], 0
    for index, passage in enumerate(passages):
        text = unicodedata.normalize("NFC", passage.text).replace("\u00ad", "")
        said = [(0, len(text))] if index in held else quoted.spans(text)
        for found in _WORD.finditer(text):
            starts.append(at + found.start())
            ends.append(at + found.end())
            tokens.append("" if said and quoted.inside(said, found.start()) else found.group().casefold())
        pieces.append(text)
        at += len(text) + 1
    return Words(" ".join(pieces), starts, ends, _runs(tokens), sum(map(bool, tokens)))


def repeated(one: Words, other: Words) -> Repeated:
    """What the first text shares with the other."""
    known = set(other.runs)
    known.discard(0)
    stretches = _stretches([at for at, run in enumerate(one.runs) if run in known])
    counted = [stretch for stretch in stretches if stretch[2] >= LEAST]
    if not counted:
        return Repeated(0, 0.0)
    start, end, longest = max(counted, key=lambda stretch: stretch[2])
    total = sum(words for _, _, words in counted)
    shorter = max(1, min(one.own, other.own))
    return Repeated(total, min(1.0, total / shorter), longest, one.text[one.starts[start]:one.ends[end - 1]])


def likely_pairs(texts: Sequence[Words]) -> list[tuple[int, int]]:
    """Which texts are worth a comparison: (index, index), each with one that came before it."""
    first: dict[int, list[int]] = {}
    met: dict[tuple[int, int], int] = {}
    for index, text in enumerate(texts):
        for run in {run for run in text.runs if run and run % SAMPLED == 0}:
            homes = first.setdefault(run, [])
            # What stands in many texts links each to the first and the last of them: enough to put them together.
            for home in {*homes[:1], *homes[-1:]}:
                met[home, index] = met.get((home, index), 0) + 1
            homes.append(index)
            del homes[1:-1]
    return sorted(pair for pair, times in met.items() if times > 1)


def _runs(tokens: Sequence[str]) -> array:
    runs, whole = array("q", bytes(8 * len(tokens))), 0
    for at, token in enumerate(tokens):
        whole = whole + 1 if token else 0
        if whole >= RUN:
            runs[at - RUN + 1] = hash(tuple(tokens[at - RUN + 1:at + 1])) or 1
    return runs


def _stretches(places: Iterable[int]) -> list[tuple[int, int, int]]:
    """(first word, end, words covered) of each stretch that runs at these places make together."""
    found: list[tuple[int, int, int]] = []
    for at in places:
        end = at + RUN
        if found and at - found[-1][1] <= GAP:
            start, before, covered = found[-1]
            found[-1] = start, end, covered + end - max(before, at)
        else:
            found.append((at, end, RUN))
    return found
