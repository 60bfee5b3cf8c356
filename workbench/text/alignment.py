"""Where two texts have words in common, in the same order: what keeps them in step while they are read side by side."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

MOST = 12_000
"""Characters of a text that are looked at; nobody reads longer claims beside each other."""
WORD = re.compile(r"\w{4,}|\d[\w.,]*")
"""What is held against each other: figures, and words that are not the smallest ones."""

Pair = tuple[int, int]


def in_step(ours: str, theirs: str) -> list[Pair]:
    """Offsets (of ours, of theirs) at which a word begins that both texts have, each pair later than the one before.
    In long texts words that come all the time hold nothing in step: they are met only beside others."""
    one, other = _words(ours), _words(theirs)
    matcher = SequenceMatcher(None, [word for _, word in one], [word for _, word in other])
    return [(one[block.a + at][0], other[block.b + at][0])
            for block in matcher.get_matching_blocks() for at in range(block.size)]


def counterpart(pairs: Sequence[Pair], offset: int, *, back: bool = False) -> Pair | None:
    """The pair nearest to an offset of ours, or with `back` of theirs; None where the texts share nothing."""
    side = 1 if back else 0
    return min(pairs, key=lambda pair: abs(pair[side] - offset), default=None)


def _words(text: str) -> list[tuple[int, str]]:
    return [(found.start(), found[0].casefold().rstrip(".,")) for found in WORD.finditer(text[:MOST])]
