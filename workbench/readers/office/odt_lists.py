"""The numbers that OpenDocument shows before list items, counted from the styles of its lists."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.readers.office.docx_numbers import written
from workbench.readers.office.shared_xml import attribute, local

_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


@dataclass(frozen=True, slots=True)
class Level:
    """How a level counts; `form` "" for a bullet."""

    form: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = 1


@dataclass(slots=True)
class Listing:
    """A list under way: the level it stands on and how far it has counted."""

    level: Level | None
    style: str
    depth: int
    count: int = 0
    _due: bool = False

    @classmethod
    def of(cls, element, outer: "Listing | None", styles: Mapping[str, dict[int, Level]]) -> "Listing":
        """A list inside `outer`, whose style it has unless it names its own."""
        style = attribute(element, "style-name") or (outer.style if outer else "")
        depth = outer.depth + 1 if outer else 1
        return cls(styles.get(style, {}).get(depth), style, depth)

    def begin(self, is_item: bool) -> None:
        """An item begins; a list's header has no number."""
        self.count += is_item
        self._due = is_item

    def next_marker(self) -> str:
        """What stands before the next paragraph: a number once for each item."""
        due, self._due = self._due, False
        if not due or self.level is None:
            return ""
        if not self.level.form:
            return "• "
        number = written(self.level.start + self.count - 1, self.level.form)
        return f"{self.level.prefix}{number}{self.level.suffix} "


def list_styles(*roots) -> dict[str, dict[int, Level]]:
    """The levels of each list style of a document, its own and those of its template."""
    found: dict[str, dict[int, Level]] = {}
    for root in roots:
        for style in root.iter() if root is not None else ():
            if local(style) == "list-style":
                found.setdefault(attribute(style, "name"), {}).update(_levels(style))
    return found


def _levels(style) -> dict[int, Level]:
    levels = {}
    for one in style:
        depth, start = attribute(one, "level"), attribute(one, "start-value")
        if depth.isdigit() and local(one) == "list-level-style-number":
            form, first = _FORMS.get(attribute(one, "num-format"), ""), int(start[:6]) if start.isdigit() else 1
            around = attribute(one, "num-prefix")[:5], attribute(one, "num-suffix")[:5]
            levels[int(depth[:3])] = Level(form, *around, first)
        elif depth.isdigit() and local(one) == "list-level-style-bullet":
            levels[int(depth[:3])] = Level()
    return levels
