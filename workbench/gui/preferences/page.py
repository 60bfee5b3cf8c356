"""A page of preferences: lines of words, field, and a small button back to how it came, shown where that differs."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QSpinBox, QToolButton, QWidget

from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.style import SPACE, Theme, column, icon_button, label
from workbench.settings import LIMITS, Settings

INSET = 7
"""Pixels before the words of a number field: they begin where those of the other fields do."""

FIELD = 80
"""Pixels that a field needs where there is little room."""


@dataclass(frozen=True, slots=True)
class Line:
    """One preference on a page: the settings it stands for and its field."""

    names: tuple[str, ...]
    field: QWidget
    back: QToolButton
    said: QLabel
    told: QLabel | None
    is_high: bool


class Page(QWidget):
    """The lines of one subject. `show_settings` is each page's own: it puts what holds into the fields."""

    def __init__(self, desk: Desk):
        super().__init__()
        self.desk = desk
        self.lines: list[Line] = []
        self._is_stacked = False
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.medium)
        self._grid.setVerticalSpacing(SPACE.small)
        self._grid.setColumnStretch(1, 1)
        self.filling = column(gap=SPACE.medium)
        self.filling.addLayout(self._grid)
        self.filling.addStretch(1)
        self.setLayout(self.filling)

    def line(self, words: str, field: QWidget, *names: str, hint: str = "", high: bool = False) -> None:
        """A line with a field for the settings `names`, and what it means below. Beside a `high` field, of several
        lines, the words stand at the first."""
        field.setAccessibleName(words)
        field.setAccessibleDescription(hint)
        said = label(words, "quiet")
        said.setBuddy(field)
        back = icon_button("undo", tr("Reset: {words}", words=words), lambda: self.reset(*names))
        back.setVisible(False)
        policy = back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        back.setSizePolicy(policy)
        if high:
            said.setContentsMargins(0, SPACE.tight, 0, 0)
        told = label(hint, "small", wrap=True) if hint else None
        if told is not None:
            told.setContentsMargins(0, 0, 0, SPACE.small)
        self.lines.append(Line(names, field, back, said, told, high))
        self._put(self.lines[-1])

    def stack(self) -> None:
        """There is no room for words beside the fields: they stand above."""
        self._is_stacked = True
        for line in self.lines:
            line.field.setMinimumWidth(Theme.current().px(FIELD))
            for part in (line.said, line.field, line.back, line.told):
                if part is not None:
                    self._grid.removeWidget(part)
        for line in self.lines:
            self._put(line)

    def _put(self, line: Line) -> None:
        row, middle, top = self._grid.rowCount(), Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        first, across = (0, 2) if self._is_stacked else (1, 1)
        self._grid.addWidget(line.said, row, 0, 1, across, top if line.is_high else middle)
        row += self._is_stacked
        self._grid.addWidget(line.field, row, first, 1, across, middle)
        self._grid.addWidget(line.back, row, 2, middle)
        if line.told is not None:
            self._grid.addWidget(line.told, row + 1, first, 1, across)

    def add(self, part: QWidget | QLayout) -> None:
        """Something below the lines."""
        place = self.filling.count() - 1
        if isinstance(part, QWidget):
            self.filling.insertWidget(place, part)
        else:
            self.filling.insertLayout(place, part)

    def reset(self, *names: str) -> None:
        """These settings as they came."""
        usual = Settings()
        self.desk.prefer(**{name: getattr(usual, name) for name in names})

    def reset_all(self) -> None:
        """All settings of the page as they came."""
        self.reset(*(name for line in self.lines for name in line.names))

    def look(self) -> None:
        """Show what holds now, and which lines are not as they came."""
        usual, now = Settings(), self.desk.settings
        self.show_settings(now)
        for line in self.lines:
            line.back.setVisible(any(getattr(now, name) != getattr(usual, name) for name in line.names))

    def show_settings(self, settings: Settings) -> None:
        """Put what holds into the fields."""

    def put_down(self) -> None:
        """The sheet is left: what is half typed counts."""

    def number(self, name: str, zero: str, unit: str) -> QSpinBox:
        """A field for a whole number that applies at once; `zero` stands for the lowest one."""
        made = QSpinBox()
        made.lineEdit().setTextMargins(INSET, 0, 0, 0)  # the stylesheet reaches no word of a number field
        made.setRange(*LIMITS[name])
        made.setSuffix(unit)
        made.setSpecialValueText(zero)
        made.setValue(getattr(self.desk.settings, name))
        made.valueChanged.connect(lambda value: self.desk.prefer(**{name: value}))
        return made
