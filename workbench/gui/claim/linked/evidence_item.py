"""One linked passage: its stance, its words, what was found about it when it was linked, a note."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QButtonGroup, QFrame

from workbench.domain.claims import Evidence
from workbench.gui import words
from workbench.gui.claim.autosave import Autosave
from workbench.gui.claim.suggested.chips import TURNS, Chips, is_insert
from workbench.gui.comparing.passage import PassageText
from workbench.gui.desk import Desk
from workbench.gui.keys import Keys, follow, tip
from workbench.gui.language import tr
from workbench.gui.spoken import Role, plays
from workbench.gui.stances import STANCES
from workbench.gui.style import SPACE, Theme, button, column, cut_label, icon_button, label, name_button, plain_tip, row
from workbench.gui.style.fitting import CutField
from workbench.gui.ways import Ways
from workbench.services.deciding import evidence

BEFORE = 5
"""Pixels between the edge of a field or button and its words: those stand under the words above."""


class EvidenceItem(QFrame):
    """A piece of evidence, to be opened, noted on, given another stance, or taken off.

    opened(Evidence), stance_wanted(Evidence, Stance), unlink_wanted(Evidence), inserted(sentence for the rationale);
    focused() when the keys come here
    """

    opened = Signal(object)
    stance_wanted = Signal(object, object)
    unlink_wanted = Signal(object)
    inserted = Signal(str)
    focused = Signal()

    def __init__(self, desk: Desk, piece: Evidence):
        super().__init__()
        self.piece = piece
        self.setProperty("surface", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        plays(self, Role.ListItem)
        page = tr("p. {page}", page=piece.anchor.page) if piece.anchor.page else ""
        about = "  ·  ".join(part for part in (piece.speaker or "", page) if part)
        source = name_button(piece.document_name, lambda: self.opened.emit(self.piece),
                             tip=tr("Show the passage in its document  Enter"))
        self.note = CutField(piece.note)
        self.note.setProperty("kind", "bare")
        self.note.setProperty("near", True)
        self.note.setPlaceholderText(tr("Note: why this matters, how good the source is…"))
        self.note.setAccessibleName(tr("Note on this evidence"))
        self.saving = Autosave(self.note, lambda text: desk.do(evidence.note, piece.id, text, origin=self), desk)
        said = cut_label(about, "small")
        said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        said.setToolTip(plain_tip(about))
        words_of_it = column(row(source, said), PassageText(piece.text), gap=SPACE.tight, margins=(BEFORE, 0, 0, 0))
        self.chips = Chips(piece.findings) if piece.findings else None
        if self.chips is not None:
            words_of_it.addWidget(self.chips)
        self.ways = self._buttons()
        self.setLayout(column(words_of_it, self.note, self.ways, gap=SPACE.tight,
                              margins=(SPACE.large - BEFORE, SPACE.small, SPACE.medium, SPACE.small)))
        self.setAccessibleName(f"{words.words(piece.stance)}: {piece.document_name}. {piece.text}")

    def _buttons(self) -> Ways:
        group = QButtonGroup(self)
        made = []
        for command, stance in STANCES.items():
            one = button(words.words(stance), lambda chosen=stance: self.stance_wanted.emit(self.piece, chosen),
                         kind="quiet", icon_name=stance.name.lower())
            follow(one, lambda one=one, id=command: one.setToolTip(tip(one.text(), id)))
            one.setCheckable(True)
            one.setChecked(stance is self.piece.stance)
            group.addButton(one)
            made.append(one)
        off = icon_button("unlink", tr("Remove it from the claim"), lambda: self.unlink_wanted.emit(self.piece),
                          key="Del")
        who = label(words.moment(self.piece.linked_at), "faint")
        who.setToolTip(tr("Linked by {linked_by}", linked_by=self.piece.linked_by))
        return Ways(made, who, off)

    def paintEvent(self, event) -> None:
        """The bar of its stance on the left; a stronger frame with the keys."""
        super().paintEvent(event)
        theme = Theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.colours.of_stance(self.piece.stance).ink))
            painter.drawRoundedRect(QRectF(4, 10, 3, self.height() - 20), 1.5, 1.5)
            if self.hasFocus():
                painter.setPen(QColor(theme.colours.focus))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), SPACE.radius, SPACE.radius)

    def focusInEvent(self, event) -> None:
        """The keys come here."""
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event) -> None:
        """The keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event) -> bool:
        """Shift+R takes the working of a finding here, not of the tables below."""
        if event.type() is QEvent.Type.ShortcutOverride and self.chips is not None and is_insert(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, S X T change the stance, Delete takes it off; up and down go on, left and right through the
        findings, Shift+R puts one into the rationale."""
        key = event.key()
        if self.chips is not None and key in TURNS:
            self.chips.turn(TURNS[key])
            return
        if self.chips is not None and is_insert(event):
            self.inserted.emit(self.chips.insertion(self.piece.document_name))
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.piece)
        elif stance := Keys.current().means(event, STANCES):
            self.stance_wanted.emit(self.piece, STANCES[stance])
        elif key == Qt.Key.Key_Delete:
            self.unlink_wanted.emit(self.piece)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)
