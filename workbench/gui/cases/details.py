"""What is known of a document, for correction, with what the text itself says beside it."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from workbench.domain.documents import Document, Found, Metadata, Role
from workbench.domain.sources import Retrieval, SourceKind
from workbench.gui import words
from workbench.gui.desk import Desk
from workbench.gui.language import marked, tr
from workbench.gui.sentences import translated
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, button, column, label, plain_tip, row
from workbench.gui.style.fitting import CutField
from workbench.services.reading import documents, encodings

FIELDS = {"title": marked("Title"), "author": marked("Author"), "publisher": marked("Publisher"),
          "published": marked("Published"), "url": marked("Address"), "archived_url": marked("Archived address"),
          "language": marked("Language")}
HINTS = {"published": marked("2022-10-13, or only 2022-10"), "url": "https://…", "archived_url": "https://…",
         "language": "en"}


MOST_OFFERED = 4
"""Values offered beside a field."""


class DetailsSheet(Sheet):
    """A form. What the text tells is offered beside each field with its evidence; nothing is filled in silently."""

    WIDTH = 640

    def __init__(self, over: QWidget, desk: Desk, document: Document):
        super().__init__(over, tr("Document details"))
        self._desk, self._document = desk, document
        self.fields: dict[str, QLineEdit] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE.medium)
        form.setVerticalSpacing(SPACE.small)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, title in FIELDS.items():
            field = CutField(getattr(document.metadata, name))
            field.setPlaceholderText(tr(HINTS.get(name, "")))
            field.setAccessibleName(tr(title))
            field.setReadOnly(desk.archive.read_only)
            field.returnPressed.connect(self._save)
            self.fields[name] = field
            form.addRow(label(tr(title), "quiet"), column(field, *self._offers(name), gap=SPACE.tight))
        self.kind = self._kind()
        if self.kind is not None:
            form.addRow(label(tr("In this case"), "quiet"), self.kind)
        if letters := self._letters():
            form.addRow(label(tr("Encoding"), "quiet"), letters)
        self.filling.addLayout(form)
        self.filling.addWidget(label(_custody(document), "faint", wrap=True, selectable=True))
        for retrieval in desk.read(documents.retrievals, document.id, default=()):
            self.filling.addWidget(label(_fetched(retrieval), "faint", wrap=True, selectable=True))
        for warning in document.warnings:
            self.filling.addWidget(label(translated(warning), "warn", wrap=True))
        if not desk.archive.read_only:
            self.foot(tr("Save"), self._save)

    def _offers(self, name: str) -> list[QWidget]:
        """What the text says of this field, where that differs from what stands there."""
        there = getattr(self._document.metadata, name)
        told = [found for found in self._document.found if found.field == name and found.value != there]
        offered = sorted(told, key=lambda found: -found.confidence)[:MOST_OFFERED]
        buttons = [button(tr("Use “{value}”", value=found.value),
                          lambda found=found: self.fields[found.field].setText(found.value), kind="link",
                          tip=plain_tip(found.evidence)) for found in offered]
        wide = max((made.sizeHint().width() for made in buttons), default=0)
        return [_offer(made, wide, found) for made, found in zip(buttons, offered, strict=True)]

    def _kind(self) -> QComboBox | None:
        """Whether a source of the case is primary or secondary; None for a text to check."""
        if self._desk.case_id is None or self._document.role is not Role.SOURCE:
            return None
        chosen = QComboBox()
        chosen.setAccessibleName(tr("Primary or secondary source"))
        chosen.setToolTip(plain_tip(tr("Primary: who saw it, made it or decided it. Secondary: who tells what others "
                                       "saw or said. Reports say it beside the source.")))
        for kind in SourceKind:
            chosen.addItem(tr("Primary or secondary: not said") if kind is SourceKind.UNSAID else words.words(kind),
                           kind)
        chosen.setCurrentIndex(list(SourceKind).index(self._document.source_kind))
        chosen.setEnabled(not self._desk.archive.read_only)
        return chosen

    def _letters(self) -> QComboBox | None:
        """How the file's letters are written, to be chosen otherwise; None where its format says so."""
        now = encodings.encoding_of(self._document)
        if not now or self._document.custody.came_from == "pasted":
            return None
        chosen = QComboBox()
        chosen.setAccessibleName(tr("Encoding"))
        for name, called in {now: encodings.NAMES.get(now, now), **encodings.NAMES}.items():
            chosen.addItem(translated(called), name)
        chosen.setEnabled(not self._desk.archive.read_only)
        chosen.activated.connect(lambda _index: self._read_again(chosen.currentData()))
        return chosen

    def _read_again(self, encoding: str) -> None:
        """Read the file again, with its letters written in another way."""
        if encoding == encodings.encoding_of(self._document):
            return
        desk = self._desk

        def keep(made) -> None:
            carried = desk.do(encodings.keep, made)
            if carried is not None:
                desk.say(tr("Read again as {encoding}.", encoding=translated(encodings.NAMES[encoding])),
                         "warning" if carried.left else "info",
                         remedy=translated(carried.sentence))

        self.close_sheet()
        desk.search(encodings.read, self._document.id, encoding, done=keep, title=tr("Reading {name}",
                                                                                     name=self._document.name))

    def _save(self) -> None:
        values = {name: field.text().strip() for name, field in self.fields.items()}
        metadata = replace(self._document.metadata or Metadata(), **values)
        self.close_sheet()
        if metadata != self._document.metadata:
            self._desk.do(documents.correct, self._document.id, metadata)
        kind = SourceKind(self.kind.currentData()) if self.kind is not None else self._document.source_kind
        if kind is not self._document.source_kind:
            self._desk.do(documents.say_source_kind, self._desk.case_id, self._document.id, kind)


def _offer(made: QWidget, wide: int, found: Found) -> QWidget:
    """A value as a button, and beside it why it is offered, each below the one before."""
    why = label("" if found.evidence == found.value else _shortened(translated(found.evidence)), "faint", wrap=True)
    why.setToolTip(plain_tip(found.evidence))
    made.setMinimumWidth(wide)
    holder = QWidget()
    beside = row(made, why)
    beside.setStretch(1, 1)
    holder.setLayout(beside)
    return holder


def _shortened(evidence: str) -> str:
    return evidence if len(evidence) <= 110 else evidence[:109] + "…"


def _custody(document: Document) -> str:
    custody = document.custody
    moment, by = words.moment(custody.imported_at), custody.imported_by or tr("somebody")
    how = (tr("pasted {moment} by {imported_by}", moment=moment, imported_by=by) if custody.came_from == "pasted" else
           tr("imported {moment} by {imported_by} from {came_from}", moment=moment, imported_by=by,
              came_from=words.came_from(custody.came_from)))
    told = (custody.file, words.kind(document.kind), words.size(custody.size), how)
    return f"{' · '.join(told)}\nSHA-256 {custody.sha256}"


def _fetched(retrieval: Retrieval) -> str:
    """How an original came from its address, in words."""
    way = " → ".join(address for _, address in retrieval.redirects)
    over = tr(", by way of {addresses}", addresses=way) if way else ""
    head = {name.lower(): value for name, value in retrieval.headers}
    told = [f"{name}: {head[name.lower()]}" for name in ("Content-Type", "Last-Modified", "Server")
            if name.lower() in head]
    return (tr("Fetched {moment} from {address} ({peer}), answer {status}{over}", moment=words.moment(retrieval.at),
               address=retrieval.address, peer=retrieval.peer, status=retrieval.status, over=over)
            + (f"\n{' · '.join(told)}" if told else ""))
