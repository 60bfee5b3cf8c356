"""Denials that deny nothing of the other text: in a clause that is only added, or of others than it tells of."""

from workbench.crosscheck.lexicon.numerals import UNITS
from workbench.crosscheck.words.alignment import Word, telling

_ADDS = frozenset("and but or though y pero o aunque".split())
_NOBODY = frozenset("none nobody ninguno ninguna nadie".split())
_SUBJECTS = _NOBODY | {"no", "ningun"}


def is_added(word: Word, side: tuple[Word, ...]) -> bool:
    """Whether a denial stands in a clause that is only added to what both say: and nobody called, but not at once."""
    return any(one.bare in _ADDS and one.start < word.start for one in side)


def of_others(word: Word, denied: tuple[Word, ...], said: tuple[Word, ...]) -> bool:
    """Whether where the one tells of none the other tells of so many, which figures are held against, or of somebody
    else: none of the passengers, a worker on the ground."""
    if word.bare not in _SUBJECTS or not said:
        return False
    tells = bool(telling(said))
    numbered = any(one.key == "#" or UNITS.get(one.bare, 0) > 1 for one in said)
    return numbered or tells and (word.bare in _NOBODY or bool(telling(denied)))
