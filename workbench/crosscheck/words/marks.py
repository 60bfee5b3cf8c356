"""Where two wordings differ: the spans of the words that stand in one and not in the other."""

from rapidfuzz.distance import Indel

from workbench.crosscheck.words.condensed import Condensed, condense

Spans = tuple[tuple[int, int], ...]


def differing_words(ours: str, theirs: str) -> tuple[Spans, Spans]:
    """The words of each text that the other does not have in their place, neighbours joined into one span.

    Spacing, line ends, marks and letter case are no difference, nor is a word written apart:
    "southbound", "south-bound".
    """
    one, other = condense(ours), condense(theirs)
    mine, yours = [], []
    for op in Indel.opcodes(one.words, other.words):
        if op.tag == "equal":
            continue
        mine += range(op.src_start, op.src_end)
        yours += range(op.dest_start, op.dest_end)
    if "".join(one.words[at] for at in mine) == "".join(other.words[at] for at in yours):
        return (), ()
    return _spans(one, mine), _spans(other, yours)


def _spans(text: Condensed, words: list[int]) -> Spans:
    found: list[tuple[int, int]] = []
    last = -2
    for at in words:
        start, end = text.to_source(text.starts[at], text.ends[at])
        if at == last + 1 and found:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
        last = at
    return tuple(found)
