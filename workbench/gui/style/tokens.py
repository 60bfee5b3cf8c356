"""Tokens: colour roles for light and dark, the 4-pixel grid, the type scale, the marks of claims and stances.

No widget names a colour of its own. Contrast is tested: text roles reach 4.5 : 1 on every surface they stand on,
borders of controls and marks 3 : 1.
"""

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from workbench.gui.language import marked, tr

if TYPE_CHECKING:  # the shell is painted sooner without
    from workbench.domain.claims import ClaimState, Stance
    from workbench.domain.findings import Agreement


class Underline(StrEnum):
    """How a mark is drawn under its words, so that no meaning rests on colour alone."""

    DOTTED = "dotted"
    DASHED = "dashed"
    DASH_DOT = "dash and dot"
    SPARSE = "far dots"
    SOLID = "solid"
    DOUBLE = "double"
    WAVY = "wavy"


class Mark(NamedTuple):
    """How one state is shown: `ink` for text, lines and letters, `wash` behind words, `line` style, one `letter`."""

    ink: str
    wash: str
    line: Underline
    letter: str

    @property
    def sign(self) -> str:
        """The letter in the language of the window: it begins the word of a state. Those of stances are keys."""
        return tr(self.letter, about="letter")


class Colours(NamedTuple):
    """Colour roles, #rrggbb. `window` is the chrome, `surface` lists and cards, `page` what is read for hours."""

    name: str
    window: str
    surface: str
    page: str
    sunken: str
    raised: str
    hover: str
    pressed: str
    selected: str
    border: str
    border_strong: str
    text: str
    text_quiet: str
    text_faint: str
    text_disabled: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_wash: str
    focus: str
    selection: str
    selection_text: str
    good: str
    good_wash: str
    bad: str
    bad_wash: str
    warn: str
    warn_wash: str
    hit: str
    hit_current: str
    shared: str
    shadow: str
    open: Mark
    looked_at: Mark
    evidence: Mark
    query: Mark
    rated: Mark
    signed_off: Mark
    aside: Mark
    supports: Mark
    contradicts: Mark
    context: Mark
    unlooked: Mark
    noted: Mark
    doubtful: Mark

    def of_state(self, state: "ClaimState") -> Mark:
        """The mark of a claim's state, which is called as the state is."""
        return getattr(self, state.name.lower())

    def of_stance(self, stance: "Stance") -> Mark:
        """The mark of a stance, which is called as the stance is."""
        return getattr(self, stance.name.lower())

    def of_agreement(self, agreement: "Agreement") -> tuple[str, str]:
        """(ink, wash) of a finding's chip."""
        return {"AGREES": (self.good, self.good_wash), "CONFLICTS": (self.bad, self.bad_wash),
                "NOT_COMPARABLE": (self.text_quiet, self.sunken)}[agreement.name]

    def flat(self) -> dict[str, str]:
        """Every colour by name, marks as `open_ink`, `open_wash`: what the stylesheet may use."""
        found: dict[str, str] = {}
        for name, value in zip(self._fields, self, strict=True):
            if isinstance(value, Mark):
                found[f"{name}_ink"], found[f"{name}_wash"] = value.ink, value.wash
            else:
                found[name] = value
        return found


LIGHT = Colours(
    name="light",
    window="#f5f4f1", surface="#ffffff", page="#fefdfb", sunken="#efede9", raised="#ffffff",
    hover="#eceae5", pressed="#e2dfd9", selected="#e3eaf6",
    border="#e3e0da", border_strong="#8a867e",
    text="#1f2227", text_quiet="#555a62", text_faint="#62666d", text_disabled="#a3a19c",
    accent="#2a5db0", accent_hover="#234f97", accent_text="#ffffff", accent_wash="#e6edf8", focus="#2a5db0",
    selection="#c9dbf7", selection_text="#14181f",
    good="#1f6b35", good_wash="#e3f2e6", bad="#b0261c", bad_wash="#fbe7e4", warn="#8a5200", warn_wash="#fbefd9",
    hit="#ffe9a8", hit_current="#ffc94d", shared="#1f2227", shadow="#d5d2cb",
    open=Mark("#8f5600", "#fbeed3", Underline.DOTTED, marked("O", "letter")),
    looked_at=Mark("#4d5a69", "#e9edf1", Underline.SPARSE, marked("L", "letter")),
    evidence=Mark("#0a6a7d", "#dcf0f3", Underline.DASHED, marked("E", "letter")),
    query=Mark("#93356b", "#f9e6f0", Underline.DASH_DOT, marked("Q", "letter")),
    rated=Mark("#6a3d9c", "#efe6f8", Underline.SOLID, marked("R", "letter")),
    signed_off=Mark("#276a33", "#e0f1e2", Underline.DOUBLE, "✓"),
    aside=Mark("#5f5a53", "#efede9", Underline.WAVY, "–"),
    supports=Mark("#1f6b35", "#e3f2e6", Underline.SOLID, "S"),
    contradicts=Mark("#b0261c", "#fbe7e4", Underline.WAVY, "X"),
    context=Mark("#4d5a69", "#e9edf1", Underline.DOTTED, "T"),
    unlooked=Mark("#6b655f", "#f3f1ec", Underline.DOTTED, "·"),
    noted=Mark("#66625b", "#ffffff", Underline.DASHED, ""),
    doubtful=Mark("#8a5200", "#ffffff", Underline.DOTTED, ""),
)

DARK = Colours(
    name="dark",
    window="#1a1c20", surface="#212429", page="#1e2125", sunken="#16181b", raised="#292d33",
    hover="#2b2f35", pressed="#343940", selected="#2b3950",
    border="#31353c", border_strong="#7b828c",
    text="#e3e5e9", text_quiet="#b0b5bd", text_faint="#9ca2ab", text_disabled="#62676f",
    accent="#86b0f2", accent_hover="#a3c3f6", accent_text="#10151d", accent_wash="#26344a", focus="#86b0f2",
    selection="#3a5580", selection_text="#ffffff",
    good="#86cf95", good_wash="#1f3526", bad="#f39a90", bad_wash="#42241f", warn="#e6b566", warn_wash="#3b2f1a",
    hit="#5c4c16", hit_current="#755a0a", shared="#ffffff", shadow="#0e0f11",
    open=Mark("#e6b566", "#3b301b", Underline.DOTTED, marked("O", "letter")),
    looked_at=Mark("#b3bfcc", "#2b323a", Underline.SPARSE, marked("L", "letter")),
    evidence=Mark("#6cc7d6", "#1b363c", Underline.DASHED, marked("E", "letter")),
    query=Mark("#eda3cb", "#412437", Underline.DASH_DOT, marked("Q", "letter")),
    rated=Mark("#c6a4ec", "#342a45", Underline.SOLID, marked("R", "letter")),
    signed_off=Mark("#8acf95", "#203726", Underline.DOUBLE, "✓"),
    aside=Mark("#b5b0a8", "#26272a", Underline.WAVY, "–"),
    supports=Mark("#86cf95", "#1f3526", Underline.SOLID, "S"),
    contradicts=Mark("#f39a90", "#42241f", Underline.WAVY, "X"),
    context=Mark("#b3bfcc", "#2b323a", Underline.DOTTED, "T"),
    unlooked=Mark("#a8a39a", "#26272a", Underline.DOTTED, "·"),
    noted=Mark("#a6adb7", "#1e2125", Underline.DASHED, ""),
    doubtful=Mark("#e6b566", "#1e2125", Underline.DOTTED, ""),
)


class Spacing(NamedTuple):
    """The 4-pixel grid. `row` is the height of one line in a list, `control` of a button or field."""

    hair: int = 2
    tight: int = 4
    small: int = 8
    medium: int = 12
    large: int = 16
    wide: int = 24
    huge: int = 40
    row: int = 28
    control: int = 28
    radius: int = 6
    radius_small: int = 4


class TypeScale(NamedTuple):
    """Pixel sizes at 100 %, and the families to look for, best first."""

    tiny: int = 11
    small: int = 12
    body: int = 13
    large: int = 15
    title: int = 18
    display: int = 24
    reading: int = 16
    line_height: float = 1.5
    sans: tuple[str, ...] = ("Inter", "Noto Sans", "Cantarell", "Segoe UI", "Helvetica Neue", "DejaVu Sans Condensed",
                             "DejaVu Sans")
    serif: tuple[str, ...] = ("Source Serif 4", "Source Serif Pro", "Noto Serif", "Charter", "Georgia", "DejaVu Serif")
    mono: tuple[str, ...] = ("JetBrains Mono", "Noto Sans Mono", "SF Mono", "Consolas", "DejaVu Sans Mono")


SPACE = Spacing()
TYPE = TypeScale()
