"""What was checked before and resembles the chosen claim: one quiet line, with all that is known behind it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from workbench.domain.claims import Claim
from workbench.domain.memory import CheckedBefore
from workbench.gui import words
from workbench.gui.desk import Desk
from workbench.gui.keys import tip
from workbench.gui.language import tr
from workbench.gui.style import SPACE, button, column, icon, icon_button, label, line, row

LONGEST = 64


class Before(QFrame):
    """Nothing at all where nothing resembles it. The list opens (`unfolded`) and closes; its evidence can be suggested
    again."""

    unfolded = Signal()

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._claim: Claim | None = None
        self._asked: tuple[int, str] | None = None
        self._job = None
        self.found: list[CheckedBefore] = []
        self.setProperty("surface", "window")
        self.said = label("", "small", wrap=True)
        self.fold = icon_button("chevron-down", tr("Show what was checked before"), self.toggle)
        head = row(self.said, self.fold, gap=SPACE.small)
        head.setStretch(0, 1)
        self._list = QFrame()  # it does not scroll by itself: the head, which it is part of, does
        self._list.setLayout(column(gap=0))
        self._list.hide()
        self.setLayout(column(head, self._list, gap=SPACE.tight,
                              margins=(SPACE.medium, SPACE.tight, SPACE.small, SPACE.tight)))
        self.hide()

    def show_claim(self, claim: Claim | None) -> None:
        """Look what resembles this claim, elsewhere. The same claim in the same words is not looked up again."""
        asked = (claim.id, claim.words) if claim is not None else None
        self._claim = claim
        if asked == self._asked:
            return
        self._asked = asked
        if self._job is not None:
            self._job.cancel()
        self._show([])
        if claim is not None:
            self._job = self._desk.with_service("deciding.memory", lambda memory: self._ask(memory, asked)) or self._job

    def _ask(self, memory, asked: tuple) -> None:
        self._job = self._desk.ask(
            memory.checked_before, asked[0], quiet=True, title=tr("See what was checked before"),
            done=lambda found: self._answered(asked, found), failed=lambda _error: None)

    def toggle(self) -> None:
        """Open the list, or close it; where there is none, say so."""
        if self.found:
            self._list.setHidden(not self._list.isHidden())
            self._draw_fold()
            if not self._list.isHidden():
                self.unfolded.emit()
        elif self._claim is not None:
            self._desk.say(tr("No claim that was checked before resembles this one."))

    def reuse(self, one: CheckedBefore | None = None) -> None:
        """Suggest the evidence of the claim that is most alike, or of this one."""
        one = one or next((known for known in self.found if known.evidence), None)
        if one is None or self._claim is None:
            self._desk.say(tr("No claim checked before resembles this one and has evidence."))
            return
        from workbench.services.deciding import memory

        new = self._desk.do(memory.reuse, self._claim.id, one.claim.id)
        if new is not None:
            self._list.hide()
            self._draw_fold()
            self._desk.say(tr("{passages} suggested, from the claim checked before. You decide about each.",
                              passages=words.count(new, "passage")), kind="good")

    def _draw_fold(self) -> None:
        name = "chevron-down" if self._list.isHidden() else "chevron-up"
        self.fold.setProperty("icon_name", name)
        self.fold.setIcon(icon(name, "text_quiet"))

    def _answered(self, asked: tuple[int, str], found: list[CheckedBefore]) -> None:
        if asked == self._asked:
            self._job = None
            self._show(found)

    def _show(self, found: list[CheckedBefore]) -> None:
        self.found = found
        self._list.hide()
        self._draw_fold()
        self.setVisible(bool(found))
        while (old := self._list.layout().takeAt(0)) is not None:
            old.widget().deleteLater()
        if not found:
            return
        self.said.setText(_sentence(found[0], len(found)))
        self.fold.setToolTip(tip(tr("Show what was checked before"), "claim.checked_before"))
        page = QWidget()
        page.setProperty("surface", "window")
        parts = column(gap=SPACE.small, margins=(0, 0, SPACE.small, 0))
        for one in found:
            parts.addWidget(line())
            parts.addWidget(self._one(one))
        parts.addStretch(1)
        page.setLayout(parts)
        self._list.layout().addWidget(page)

    def _one(self, one: CheckedBefore) -> QWidget:
        made, parts = QWidget(), column(gap=SPACE.hair)
        parts.addWidget(label(words.quoted(words.short(one.claim.words, 300)), wrap=True))
        parts.addWidget(label(_verdict(one), "small", wrap=True))
        for finding in one.differs:
            parts.addWidget(label(finding.label or finding.because, "bad", wrap=True))
        for piece in one.evidence[:4]:
            said = f"{words.words(piece.stance)}: {piece.document_name} — {words.quoted(words.short(piece.text, 140))}"
            parts.addWidget(label(said, "small", wrap=True))
        if len(one.evidence) > 4:
            parts.addWidget(label(tr("… and {number} more", number=len(one.evidence) - 4), "faint"))
        again = button(tr("Suggest its evidence here"), lambda: self.reuse(one), kind="link",
                       tip=tr("As suggestions, without stance or verdict"))
        again.setEnabled(bool(one.evidence) and not self._desk.archive.read_only)
        show = button(tr("Open"), lambda: self._open(one), kind="link", tip=tr("That claim, in its case"))
        parts.addLayout(row(again, show, None))
        made.setLayout(parts)
        return made

    def _open(self, one: CheckedBefore) -> None:
        self._desk.choose_case(one.claim.case)
        self._desk.open_place(one.claim.document, one.claim.anchor.start, one.claim.anchor.end)
        self._desk.choose_claim(one.claim.id)


def _sentence(one: CheckedBefore, many: int) -> str:
    head = (tr("Said and checked before in this document") if one.here and one.is_same
            else tr("Checked before", about="a claim"))
    told = next((finding.label for finding in one.differs if finding.label), "")
    other = tr(" · another figure: {finding}", finding=told) if told else ""
    more = tr(" · {number} more", number=many - 1) if many > 1 else ""
    claim = words.quoted(words.short_by_words(one.claim.words, LONGEST))
    return f"{head}: {claim} — {one.verdict.label}{other}{more}"


def _verdict(one: CheckedBefore) -> str:
    verdict = one.verdict
    who = (tr("signed by {who}", who=verdict.signed_by) if verdict.is_signed
           else tr("by {who}, not signed", who=verdict.decided_by))
    when = words.moment(verdict.signed_at or verdict.decided_at)
    where = dict.fromkeys((words.short(one.case_name, LONGEST), words.short(one.claim.document_name, LONGEST)))
    return "\n".join((f"{verdict.label}  ·  {who}, {when}", *where))
