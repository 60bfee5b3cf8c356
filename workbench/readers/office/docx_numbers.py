"""The numbers that Word shows before list items and headings and keeps nowhere in the text: counted as Word does."""

from dataclasses import dataclass, field

from workbench.readers.office.shared_xml import attribute, local

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class _Level:
    """How a level counts: `text` as "%1.%2." with the numbers of the levels above."""

    form: str = "decimal"
    text: str = "%1."
    start: int = 1


@dataclass(slots=True)
class Numbers:
    """The counters of a document; `of(paragraph, style)` counts on."""

    _levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    _styles: dict[str, tuple[str, int]] = field(default_factory=dict)
    _abstract: dict[str, str] = field(default_factory=dict)
    _counts: dict[str, list[int]] = field(default_factory=dict)

    @classmethod
    def read(cls, numbering, styles) -> "Numbers":
        """The definitions of a document; a document without any numbers nothing."""
        made, abstract = cls(), {}
        for one in numbering if numbering is not None else ():
            if local(one) == "abstractNum":
                abstract[attribute(one, "abstractNumId")] = _levels(one)
        for one in numbering if numbering is not None else ():
            if local(one) == "num":
                id, kept = attribute(one, "numId"), _value(one, "abstractNumId")
                made._levels[id] = abstract.get(kept, {}) | _overrides(one)
                made._abstract[id] = kept
        for style in styles if styles is not None else ():
            place = _place(style)
            if place:
                made._styles[attribute(style, "styleId")] = place
        return made

    def of(self, paragraph, style: str) -> str:
        """What stands before a paragraph, "" where nothing does."""
        own, from_style = _place(paragraph), self._styles.get(style, ("", 0))
        id, depth = (own[0] or from_style[0], own[1]) if own else from_style
        level = self._levels.get(id, {}).get(depth)
        if level is None or level.form == "none":
            return ""
        # lists that share a definition count on from each other
        counts = self._counts.setdefault(self._abstract.get(id) or id, [0] * _LEVELS)
        counts[depth] = counts[depth] + 1 if counts[depth] else level.start
        counts[depth + 1 :] = [0] * (_LEVELS - depth - 1)
        if level.form == "bullet":
            return "• "
        return self._shown(id, level, counts).strip() + " "

    def _shown(self, id: str, level: _Level, counts: list[int]) -> str:
        shown = level.text
        for depth in range(_LEVELS):
            if f"%{depth + 1}" in shown:
                form = self._levels[id].get(depth, _Level()).form
                shown = shown.replace(f"%{depth + 1}", written(max(1, counts[depth]), form))
        return shown[:20]


def _place(element) -> tuple[str, int] | None:
    """The list and the level that a paragraph or a style names."""
    properties = next((one for one in element if local(one) == "pPr"), ())
    numbered = next((one for one in properties if local(one) == "numPr"), None)
    if numbered is None:
        return None
    depth = _value(numbered, "ilvl")
    return _value(numbered, "numId"), min(_LEVELS - 1, int(depth[:2])) if depth.isdigit() else 0


def _levels(abstract) -> dict[int, _Level]:
    found = {}
    for one in abstract:
        depth = attribute(one, "ilvl")
        if local(one) == "lvl" and depth.isdigit() and int(depth[:3]) < _LEVELS:
            start = _value(one, "start")
            found[int(depth)] = _Level(_value(one, "numFmt") or "decimal", _value(one, "lvlText"),
                                       int(start[:6]) if start.isdigit() else 1)
    return found


def _overrides(num) -> dict[int, _Level]:
    found = {}
    for one in num:
        if local(one) == "lvlOverride":
            found |= _levels(one)
    return found


def _value(element, name: str) -> str:
    return next((attribute(one, "val") for one in element if local(one) == name), "")


def written(number: int, form: str) -> str:
    """A number as a list shows it: 3, c, iii."""
    if form.endswith("Letter"):
        letter = chr(97 + (number - 1) % 26) * min(5, 1 + (number - 1) // 26)
        return letter.upper() if form.startswith("upper") else letter
    if form.endswith("Roman"):
        return _roman(number).upper() if form.startswith("upper") else _roman(number)
    return f"0{number}" if form == "decimalZero" and number < 10 else str(number)


def _roman(number: int) -> str:
    shown, number = "", min(number, 3999)
    for value, letters in _ROMAN:
        while number >= value:
            shown, number = shown + letters, number - value
    return shown
