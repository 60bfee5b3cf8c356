"""The pages of a PDF on their way to being a document: one after the other, each let go once it is packed."""

from array import array
from dataclasses import replace

import pypdfium2

from workbench.domain.documents import Found, Note, NoteKind, Page
from workbench.readers.pdf import (
    asides as pdf_asides,
)
from workbench.readers.pdf import (
    flat as pdf_flat,
)
from workbench.readers.pdf import (
    layout as pdf_layout,
)
from workbench.readers.pdf import (
    notes as pdf_notes,
)
from workbench.readers.pdf.doubts import Doubts
from workbench.readers.pdf.glyphs import Run, pack, unit_for
from workbench.readers.pdf.line import Frame, PdfLine
from workbench.readers.pdf.order import in_order
from workbench.readers.pdf.page import frame, lines, longest_piece, turn_of, words
from workbench.readers.pdf.rulings import Ruling, rulings
from workbench.readers.pdf.runs import runs, turned
from workbench.readers.pdf.scans import is_picture
from workbench.readers.pdf.tables import Tables
from workbench.readers.raw import VERSION, Raw, Report, Section
from workbench.text.blocks import ends_sentence
from workbench.text.legibility import FEW_LETTERS, is_garbled, letters

SECTION = 250
"""Pages after which a worker hands on what it has read, where a sentence ends."""

FEWEST = 32_767 // 2
"""Characters of a piece of text that PDFium may have cut: it reads 32,767 bytes, and a character takes one or two."""

_MOST_LABELLED = 20_000
_MOST_NOTES = 20_000
_LETTER_PAPER = Frame(0, 0, 612, 792, 0)


class _Longer(Exception):
    """A page says more than PDFium reads of it."""

    def __init__(self, text: str, seen: Frame):
        super().__init__()
        self.text, self.seen = text, seen


class Pages:
    """The pages of the section that is read, and every line's place in it."""

    def __init__(self, document: pypdfium2.PdfDocument, count: int, data: bytes, report: Report):
        self._document, self._count = document, count
        self._data, self._report = data, report
        self._texts: list[str] = []
        self._length = self._base = 0
        self._pages: list[Page] = []
        self._laid: list[pdf_layout.LaidPage] = []
        self._notes: list[Note] = []
        self._doubts = Doubts()
        self._tables = Tables()
        self._rescue = self._whole_texts = None

    def read(self, index: int) -> tuple[Page, str]:
        """Page `index`, and the source text that it adds."""
        try:
            seen, reading, ordered, marked = self._seen(index)
        except (pypdfium2.PdfiumError, ValueError, OverflowError):
            return self._rescued(index)
        except _Longer as longer:
            return self._unplaced(index, longer.text, longer.seen)
        width, height = seen.size
        turn = (seen.rotation - reading.rotation) % 360
        before = "\n\n" if self._length and ordered else ""
        start, at, unit = self._length + len(before), 0, unit_for(width, height)
        places: list[int] = []
        there: list[Run] = []
        for line in ordered:
            places.append(start - self._base + at)
            there += runs(turned(line, turn, reading.size) if turn else line, at, unit)
            # packed they take two bytes a character, as lists a hundred: only the line's own box is still needed
            line.lefts = line.rights = array("f")
            at += len(line.text) + 1
        text = "\n".join(line.text for line in ordered)
        self._note(index + 1, ordered, places)
        if marked and len(self._notes) < _MOST_NOTES:
            self._notes += pdf_notes.notes(marked, there, unit, text, start, index + 1)
        self._laid.append(pdf_layout.LaidPage(ordered, places, reading.size[1]))
        return self._page(index, before, text, seen, pack(there, unit) if there else b"")

    def read_plain(self, index: int) -> tuple[Page, str]:
        """The same, quickly: the page's words without their places, in the order in which they are drawn."""
        try:
            page = self._document[index]
        except pypdfium2.PdfiumError:
            self._doubts.failed.append(index + 1)
            return self._unplaced(index, "", _LETTER_PAPER)
        try:
            text = words(page)
            return self._unplaced(index, self._whole(index, page, len(text)) or text, frame(page))
        finally:
            page.close()

    def may_be_cut(self) -> bool:
        """Whether a section may end here: it is long, and a sentence ends."""
        pages = len(self._laid)
        lines = self._laid[-1].lines[-3:] if pages >= SECTION else ()
        return pages >= 1.5 * SECTION or any(ends_sentence(line.text.rstrip()) for line in lines)

    def section(self, only_cut: bool = False) -> Section:
        """What was read since the last section, which is let go."""
        laid = () if only_cut else tuple(pdf_layout.lay_out(self._laid))
        section = Section("".join(self._texts), self._base, laid, only_cut)
        self._texts, self._laid, self._base = [], [], self._length
        return section

    def raw(self, found: tuple[Found, ...], left_out: list[str], only_cut: bool = False) -> Raw:
        """The document, or its last section, its lines with their layout. `left_out` says what was not read."""
        return Raw(
            "pdf",
            "".join(self._texts),
            f"pdf {VERSION}, pdfium {pypdfium2.PDFIUM_INFO.build}",
            laid_out=() if only_cut else tuple(pdf_layout.lay_out(self._laid)),
            pages=tuple(self._pages),
            found=found,
            warnings=(*left_out, *self._doubts.warnings(self._pages, self._tables.missed)),
            from_a_site=False,
            notes=tuple(sorted(self._notes[:_MOST_NOTES], key=lambda note: (note.start, note.end))),
            start=self._base,
            only_cut=only_cut,
        )

    def _seen(self, index: int) -> tuple[Frame, Frame, list[PdfLine], list[pdf_notes.Marked]]:
        """The visible part of a page, the same turned so that its text stands upright, its lines in that frame as they
        are read, and what somebody marked in it."""
        page = self._document[index]
        try:
            seen = frame(page)
            marked = pdf_notes.marked(page, seen)
            page = pdf_flat.flat(self._document, index, page, marks=False)
            (found, count), reading = lines(page, seen), seen
            if whole := self._whole(index, page, count):
                raise _Longer(whole, seen)
            if turn := turn_of(found):
                reading = replace(seen, rotation=(seen.rotation - turn) % 360)
                found = lines(page, reading)[0]
            ruled = rulings(page, reading) if found else []
        finally:
            page.close()
        return seen, reading, self._arranged(found, ruled, reading, index + 1), marked

    def _whole(self, index: int, page: pypdfium2.PdfPage, count: int) -> str | None:
        """All that a page writes, where PDFium, which reads `count` characters, keeps a part of it to itself."""
        if count < FEWEST or longest_piece(page) < FEWEST:
            return None
        # imported only now: hardly a document needs it
        from workbench.readers.pdf.long_runs import WholeTexts

        self._whole_texts = self._whole_texts or WholeTexts(self._data, self._report.password)
        text, is_all = self._whole_texts.page(index) or ("", False)
        is_longer = len(text) > 1.01 * count
        if is_longer:
            self._doubts.longer.append(index + 1)
        if not is_all:
            self._doubts.cut.append(index + 1)
        return text if is_longer else None

    def _arranged(self, found: list[PdfLine], ruled: list[Ruling], seen: Frame, number: int) -> list[PdfLine]:
        width, height = seen.size
        unseen = [line for line in found if line.hidden]
        ordered = in_order([line for line in found if not line.hidden], width)
        self._tables.mark(ordered, ruled, number)
        pdf_asides.mark_footnotes(ordered, height)
        ends = not self._laid or any(ends_sentence(line.text.rstrip()) for line in self._laid[-1].lines[-1:])
        return pdf_asides.arranged(ordered + unseen, begins_anew=ends)

    def _page(self, index: int, before: str, text: str, seen: Frame, glyphs: bytes) -> tuple[Page, str]:
        start = self._length + len(before)
        words = text.strip()
        is_broken, readable = is_garbled(words), letters(words)
        if is_broken:
            self._doubts.garbled.append(index + 1)
        few = readable < FEW_LETTERS
        has_text = not is_broken and bool(readable) and not (few and self._is_picture(index, seen))
        width, height = (round(side, 2) for side in seen.size)
        end = max(start, start + len(text))
        page = Page(index + 1, self._label(index), start, end, width, height, has_text, glyphs)
        self._texts.append(before + text)
        self._length += len(before) + len(text)
        # in sections the page is handed on at once: only what is said of it at the end is still needed
        self._pages.append(replace(page, glyphs=b"") if self._report.section else page)
        return page, before + text

    def _rescued(self, index: int) -> tuple[Page, str]:
        """A page that PDFium cannot load: what pdfplumber makes of it, without the places of its letters."""
        # imported only now: it takes longer than reading most documents
        from workbench.readers.pdf.fallback import Rescue

        self._rescue = self._rescue or Rescue(self._data, self._report.password)
        # where the two do not count the same pages, one of its pages may be another of ours
        text = self._rescue.page(index) if self._rescue.count == self._count else None
        (self._doubts.failed if text is None else self._doubts.rescued).append(index + 1)
        return self._unplaced(index, text or "", _LETTER_PAPER)

    def _unplaced(self, index: int, text: str, seen: Frame) -> tuple[Page, str]:
        """A page of which only the words are known."""
        before = "\n\n" if self._length and text else ""
        self._laid.append(pdf_layout.unplaced(text, self._length - self._base + len(before)))
        return self._page(index, before, text, seen, b"")

    def _note(self, number: int, ordered: list[PdfLine], places: list[int]) -> None:
        """Say of lines that they are not seen, or that their order is a guess."""
        for line, place in zip(ordered, places, strict=True):
            start = self._base + place
            if line.hidden:
                self._doubts.hidden.setdefault(line.hidden, []).append(number)
                self._add(Note(start, start + len(line.text), NoteKind.HIDDEN, line.hidden, page=number))
            elif line.uncertain:
                self._doubts.uncertain.append(number)
                self._add(Note(start, start + len(line.text), NoteKind.UNCERTAIN, page=number))

    def _add(self, note: Note) -> None:
        """Add a note; one that goes on where the last of its kind ends is one with it."""
        last = self._notes[-1] if self._notes else None
        if last and (last.kind, last.words, last.page, last.end + 1) == (note.kind, note.words, note.page, note.start):
            self._notes[-1] = Note(last.start, note.end, note.kind, note.words, page=note.page)
        elif len(self._notes) < _MOST_NOTES:
            self._notes.append(note)

    def _is_picture(self, index: int, seen: Frame) -> bool:
        try:
            page = self._document[index]
        except pypdfium2.PdfiumError:
            return False
        try:
            return is_picture(page, seen)
        finally:
            page.close()

    def _label(self, index: int) -> str:
        is_labelled = self._count <= _MOST_LABELLED and not self._report.carefully
        label = self._document.get_page_label(index)[:40] if is_labelled else ""
        return label or str(index + 1)
