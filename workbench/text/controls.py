"""Characters that are not seen but change what is: shown plainly, and warned about.

Control characters have no business in a text; bidirectional overrides can show "1435" for "5341".
"""

import re
from dataclasses import dataclass

from workbench.domain.documents import Edit, EditReason

_CONTROLS = "\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufff9-\ufffb\U000e0000-\U000e007f"
_EMBEDDINGS = "\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
_UNSEEN = re.compile(f"[{_CONTROLS}\u202d\u202e]")
_UNSEEN_LEFT_TO_RIGHT = re.compile(f"[{_CONTROLS}\u202d\u202e{_EMBEDDINGS}]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_OVERRIDES = re.compile("[\u202d\u202e]")
_MOST_SHOWN = 5000


@dataclass(frozen=True, slots=True)
class Unseen:
    """How many characters of a text nobody sees, and whether any of them turns the direction of reading."""

    count: int = 0
    turns: bool = False

    def __add__(self, other: "Unseen") -> "Unseen":
        return Unseen(self.count + other.count, self.turns or other.turns)

    def warnings(self) -> list[str]:
        """What is to be known of them, in words."""
        said = []
        if self.count:
            one = self.count == 1
            said.append(
                f"{self.count:,} control character{'' if one else 's'} in the text {'is' if one else 'are'} shown by "
                "number, like ⟦U+202E⟧."
            )
        if self.turns:
            said.append(
                "The text holds characters that turn the direction of reading: letters and figures may have been "
                "shown elsewhere in another order than they are written."
            )
        return said


def reveal(text: str) -> tuple[list[Edit], Unseen]:
    """Edits that show unseen characters by their number, and what there is of them."""
    edits = []
    total = 0
    # embeddings are ordinary in Hebrew and Arabic; in a text without such letters they only hide something
    unseen = _UNSEEN if _RIGHT_TO_LEFT.search(text) else _UNSEEN_LEFT_TO_RIGHT
    for match in unseen.finditer(text):
        total += 1
        if total <= _MOST_SHOWN:
            edits.append(Edit(match.start(), match.end(), _name(match.group()), EditReason.CONTROL_SHOWN))
    return edits, Unseen(total, _OVERRIDES.search(text) is not None)


def _name(character: str) -> str:
    code = ord(character)
    return chr(0x2400 + code) if code < 0x20 else f"⟦U+{code:04X}⟧"
