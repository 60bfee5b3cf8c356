"""What looks like a quotation mark and is none: apostrophes, elisions ('tis, the '90s), inches and feet."""

import re
from dataclasses import dataclass

_ELIDED = re.compile(
    r"(?:\d{2}s?\b|(?:tis|twas|twere|twill|til|till|em|cause|bout|round|neath|n|nuff|cuz|kay|ere|arf|ello|im)\b"
    r"|[rstn](?:\s|['’]\s))", re.IGNORECASE)  # fmt: skip
_BEFORE_WORDS = "([{—–-/“„\"«‹‘‚'…:¿¡>"
_AFTER_WORDS = ".,;:!?…)]}%–—-”’»›\"'"


@dataclass(frozen=True, slots=True)
class Around:
    """The characters beside a mark, and what they tell: words begin after it (`before_word`), or end before it."""

    previous: str
    following: str
    before_word: bool
    after_word: bool

    @staticmethod
    def of(text: str, at: int, after: int) -> "Around":
        """What stands around the mark [at, after)."""
        previous, following = text[at - 1] if at else " ", text[after] if after < len(text) else " "
        begins = not following.isspace() and following not in ".,;:!?)]}%"
        ends = not previous.isspace() and previous not in _BEFORE_WORDS
        if previous in "—–-…:\"'" and (following.isspace() or following in ".,;:!?)]}"):
            ends = True  # “We must not—” he began
        return Around(previous, following, begins, ends)

    @property
    def is_spaced_before(self) -> bool:
        return self.previous.isspace()

    @property
    def is_spaced_after(self) -> bool:
        return self.following.isspace()

    @property
    def is_unspaced(self) -> bool:
        """Scripts without spaces: marks stand between letters there."""
        return "\u2e80" <= self.previous <= "\uffef" or "\u2e80" <= self.following <= "\uffef"


def is_apostrophe(mark: str, text: str, after: int, around: Around, singles: bool) -> bool:
    """Whether a mark belongs to a word. `singles`: a single mark is open, which a mark after a word may close."""
    if mark == '"':  # Hebrew writes it within abbreviations
        return around.previous.isalpha() and around.following.isalpha() and not around.previous.isascii()
    if mark not in "'’‘":
        return False
    if around.previous.isalnum() and around.following.isalnum() and not around.is_unspaced:
        return True
    if not around.previous.isalnum() and _ELIDED.match(text, after):
        return not (singles and mark != "‘" and around.after_word)
    return mark != "‘" and around.previous.isalnum() and not singles and not around.is_unspaced


def is_measure(text: str, at: int) -> bool:
    """Inches: a straight mark right after a digit."""
    return at > 0 and (text[at - 1].isdigit() or text[at - 1] in "½¼¾⅛⅜⅝⅞")


def may_be_possessive(text: str, at: int, after: int) -> bool:
    """An apostrophe after an s with a small word behind it: the workers’ union, or the end of ‘gig workers’."""
    return text[at - 1 : at] in ("s", "S", "z", "x") and text[after : after + 1] == " " and (
        text[after + 1 : after + 2].islower())
