"""Rating scales as documents: change one, add one, bring one in from a file or write one out."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QScrollArea, QWidget

from workbench.domain.errors import NameTaken
from workbench.domain.verdicts import Rating, RatingScale
from workbench.gui.attempt import attempt
from workbench.gui.choosing import choose_file, choose_target
from workbench.gui.desk import Desk
from workbench.gui.language import language, tr
from workbench.gui.sheets.scale_moves import ScaleMoves
from workbench.gui.sheets.scale_rating import PALETTE, RatingFields
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, Theme, button, column, label, row
from workbench.gui.style.fitting import CutField
from workbench.gui.style.flow import Flow
from workbench.services.deciding import scale_files, scales

FILES = "TOML (*.toml)"

NARROW = 560
"""Pixels of the window below which the scale stands above what can be done with it."""


class ScalesSheet(Sheet):
    """Nothing is changed until “Save the scale”; what is signed keeps the words it was signed with."""

    WIDTH = 720

    def __init__(self, over: QWidget, desk: Desk, chosen: int | None = None):
        super().__init__(over, tr("Rating scales"))
        self._desk = desk
        self._scale: RatingScale | None = None
        self._is_dirty = self._is_warned = False
        self.rows: list[RatingFields] = []
        self.choice, self.name, self.description = QComboBox(), QLineEdit(), CutField()
        self.choice.setAccessibleName(tr("Which scale"))
        self.moves = ScaleMoves(desk)
        self.told = label("", "bad", wrap=True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setMinimumHeight(max(140, min(380, over.height() - 420)))
        for field, hint in ((self.name, tr("Name of the scale")), (self.description, tr("What it is for"))):
            field.setAccessibleName(hint)
            field.textEdited.connect(self._touched)
        self._lay_out()
        self._list(chosen)
        self.choice.currentIndexChanged.connect(self._chosen)

    def _lay_out(self) -> None:
        writable = not self._desk.archive.read_only
        self.new = button(tr("New scale"), self.begin, icon_name="plus")
        self.bring = button(tr("Import…"), self.choose_file, icon_name="import")
        give = button(tr("Export…"), self.choose_target, icon_name="export")
        if self._over.width() < Theme.current().px(NARROW):
            top = column(self.choice, Flow(self.new, self.bring, give, gap=SPACE.small))
        else:
            top = row(self.choice, self.new, self.bring, give)
            top.setStretch(0, 1)
        self.add = button(tr("Add a rating"), self.add_rating, kind="link")
        self.came = button(tr("Back to the original"), self.as_it_came, kind="quiet",
                           tip=tr("The scale as it comes with the program; look at it, then save"))
        self.away = button(tr("Retire it"), self.put_away, kind="quiet",
                           tip=tr("It is no longer offered; undo brings it back"))
        self.keep = button(tr("Save the scale"), self.save, kind="primary")
        for one in (self.new, self.bring, self.add, self.came, self.away, self.keep):
            one.setEnabled(writable)
        self.filling.addLayout(top)
        self.filling.addWidget(label(tr("Verdicts that are signed keep the words they were signed with, whatever is "
                                        "changed here."), "small", wrap=True))
        named = QGridLayout()
        named.setHorizontalSpacing(SPACE.medium)
        named.setVerticalSpacing(SPACE.small)
        for at, field in enumerate((self.name, self.description)):
            said = label(field.accessibleName(), "quiet")
            said.setBuddy(field)
            named.addWidget(said, at, 0)
            named.addWidget(field, at, 1)
        self.filling.addLayout(named)
        for part in (self._area, self.add, self.moves, self.told):
            self.filling.addWidget(part)
        self.filling.addLayout(row(self.came, self.away, None, button(tr("Close"), self.close_sheet), self.keep))
        self.told.hide()

    # What is shown

    def _list(self, chosen: int | None = None) -> None:
        known = self._desk.read(scales.all_scales, default=[])
        self.choice.blockSignals(True)
        self.choice.clear()
        for scale in known:
            self.choice.addItem(scale.name, scale.id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.choice.blockSignals(False)
        self._show(next((one for one in known if one.id == self.choice.currentData()), None))

    def _show(self, scale: RatingScale | None, *, changed: bool = False) -> None:
        """These fields show this scale; `changed` where that is not what the library has."""
        if scale is None:
            return
        self._scale = scale
        self.name.setText(scale.name)
        self.description.setText(scale.description)
        self.moves.forget()
        self._fill(scale.ratings)
        shipped = scales.as_it_came(scale.key) is not None
        self.came.setVisible(shipped)
        self.away.setVisible(not shipped and bool(scale.id))
        self._is_dirty = changed
        self._tell("")

    def _fill(self, ratings) -> None:
        self.rows = [RatingFields(one) for one in ratings]
        inner = QWidget()
        inner.setProperty("surface", "raised")
        inner.setLayout(column(*self.rows, None, gap=SPACE.tight, margins=(0, 0, SPACE.small, 0)))
        for one in self.rows:
            one.setEnabled(not self._desk.archive.read_only)
            one.changed.connect(self._touched)
            one.moved.connect(lambda by, one=one: self._move(one, by))
            one.removed.connect(lambda one=one: self._remove(one))
        self._area.setWidget(inner)

    def _values(self) -> list[Rating]:
        """The ratings as they are typed; new ones get a key of their name."""
        taken = {one.rating.key for one in self.rows}
        found = []
        for one in self.rows:
            key = one.rating.key or scale_files.slug(one.label.text(), taken)
            taken.add(key)
            found.append(one.value(key))
        return found

    # Changing it

    def add_rating(self) -> None:
        """One more at the end."""
        colour = PALETTE[len(self.rows) % len(PALETTE)]
        self._refill([*(one.rating for one in self._kept()), Rating(0, "", "", "", 0, colour, "")])
        self.rows[-1].label.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(self.rows[-1])

    def _move(self, one: RatingFields, by: int) -> None:
        at = self.rows.index(one)
        if not 0 <= at + by < len(self.rows):
            return
        kept = self._kept()
        kept.insert(at + by, kept.pop(at))
        self._refill([each.rating for each in kept])
        self.rows[at + by].label.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, one: RatingFields) -> None:
        left = [each for each in self._kept() if each is not one]
        self._refill([each.rating for each in left])
        if one.rating.id:
            self._ask(one.rating, [each.rating for each in left if each.rating.key])

    def _kept(self) -> list[RatingFields]:
        """The rows, each with what is typed in it as its rating."""
        for one in self.rows:
            one.rating = one.typed()
        return list(self.rows)

    def _refill(self, ratings: list[Rating]) -> None:
        self._fill(ratings)
        self._touched()

    def _ask(self, gone: Rating, left) -> None:
        """Where its verdicts go, if it has any."""
        self.moves.ask(gone, left)
        self.fit()

    def _touched(self) -> None:
        self._is_dirty, self._is_warned = True, False
        self._tell("")

    def begin(self) -> None:
        """A new scale, with two ratings to begin with."""
        if self._may_leave():
            self._show(RatingScale(0, "", "", "", (Rating(0, "", "", "", 0, PALETTE[0], ""),
                                                   Rating(0, "", "", "", 1, PALETTE[5], ""))), changed=True)
            self.choice.blockSignals(True)
            self.choice.setCurrentIndex(-1)
            self.choice.blockSignals(False)
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def as_it_came(self) -> None:
        """Show a shipped scale as it came; ratings in use that it does not have ask where their verdicts go."""
        came, before = scales.as_it_came(self._scale.key, language()), self._scale
        keys = {one.key for one in came.ratings}
        ids = {one.key: one.id for one in before.ratings}
        ratings = tuple(replace(one, id=ids.get(one.key, 0)) for one in came.ratings)
        self._show(replace(came, id=before.id, ratings=ratings), changed=True)
        for gone in before.ratings:
            if gone.key not in keys:
                self._ask(gone, ratings)

    def save(self) -> bool:
        """Put it down as one act. False where that was refused, and why is told."""
        try:
            ratings = self._values()
        except ValueError:
            self._tell(tr("The number of a rating is a whole number, or nothing."))
            return False
        key = self._scale.key or scale_files.slug(self.name.text(), self._keys())
        scale = RatingScale(self._scale.id, key, self.name.text(), self.description.text(), tuple(ratings))
        if scale.id:
            done = attempt(self._desk, self._tell, scales.change, scale.id, scale, self.moves.chosen())
        else:
            done = attempt(self._desk, self._tell, scales.add, scale)
        if done is not None:
            self._list(done.id)
        return done is not None

    def put_away(self) -> None:
        """Offer it no more."""
        if attempt(self._desk, self._tell, scales.put_away, self._scale.id) is not None:
            self._list()

    # Files

    def choose_file(self) -> None:
        """Bring a scale in from a file."""
        path = choose_file(self, tr("Import a rating scale"), FILES)
        if path:
            self.bring_in(path)

    def bring_in(self, path: Path) -> None:
        """A scale of a known key is shown to be looked at before it takes the other's place."""
        def act(archive):
            try:
                return scales.bring_in(archive, path)
            except NameTaken:
                return scale_files.from_file(path)
        brought = attempt(self._desk, self._tell, act)
        if brought is not None and brought.id:
            self._list(brought.id)
        elif brought is not None:
            self._compare(brought)

    def _compare(self, brought: RatingScale) -> None:
        known = next((one for one in self._desk.read(scales.all_scales, default=[]) if one.key == brought.key), None)
        if known is None:
            self._tell(tr("There is a scale of this name already; give the one in the file another name."))
            return
        self._list(known.id)
        ids = {one.key: one.id for one in known.ratings}
        ratings = tuple(replace(one, id=ids.get(one.key, 0)) for one in brought.ratings)
        self._show(replace(brought, id=known.id, ratings=ratings), changed=True)
        for gone in known.ratings:
            if gone.key not in {one.key for one in ratings}:
                self._ask(gone, ratings)
        self._tell(tr("This is the scale in the file. Save it, and it takes the place of “{name}”.", name=known.name))

    def choose_target(self) -> None:
        """Write the scale out."""
        if self._scale is None or not self._scale.id:
            return
        path = choose_target(self, tr("Export the rating scale"), f"{self._scale.key}.toml", FILES)
        if path and attempt(self._desk, self._tell, scales.take_out, self._scale.id, path) is not None:
            self._desk.say(tr("Written: {path}", path=path), "good")

    # Leaving

    def close_sheet(self) -> None:
        """What is not saved is not dropped at the first press."""
        if self._may_leave():
            super().close_sheet()

    def _chosen(self, _at: int) -> None:
        wanted = self.choice.currentData()
        if self._may_leave():
            self._list(wanted)
        else:
            self.choice.blockSignals(True)
            self.choice.setCurrentIndex(self.choice.findData(self._scale.id))
            self.choice.blockSignals(False)

    def _may_leave(self) -> bool:
        if self._is_dirty and not self._is_warned and not self._desk.archive.read_only:
            self._is_warned = True
            self._tell(tr("The scale is changed and not saved. Save it, or do this once more to drop the changes."))
            return False
        return True

    def _keys(self) -> set[str]:
        return {one.key for one in self._desk.read(scales.all_scales, default=[])}

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.fit()
