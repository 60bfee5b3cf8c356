"""Pages read from their pictures woven into what was there: a new reading of the same document.

What had text keeps it to the letter, with its passages, edits and notes; only their offsets move. What stood on the
pages read anew goes. A sentence that ran over such a page is cut there, for nobody knows what it ran on with.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from workbench.domain.documents import Edit, Found, Page, Passage, Reading, RecognisedPage, Speaker
from workbench.readers.ocr.page import ReadPage
from workbench.readers.pdf import said as pdf_said
from workbench.readers.pdf.layout import LaidPage, lay_out
from workbench.text.layout.structure import Structured, structure
from workbench.text.legibility import letters
from workbench.text.view import View

BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Kept:
    """Old [start, end) that stands in the new text from `moved` on."""

    start: int
    end: int
    moved: int


class Carried:
    """Where old offsets are in the new text."""

    def __init__(self, kept: Iterable[Kept]):
        self.kept = tuple(kept)

    def spans(self, start: int, end: int) -> list[tuple[int, int]]:
        """What is left of old [start, end), in the new text; more than one where something came between."""
        found = []
        for piece in self.kept:
            first, last = max(start, piece.start), min(end, piece.end)
            if first < last or start == end and piece.start <= start < piece.end:
                found.append((first - piece.start + piece.moved, max(first, last) - piece.start + piece.moved))
        return found


    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Where old [start, end) stands whole; None where something came between, or it is gone."""
        spans = self.spans(start, end)
        return spans[0] if len(spans) == 1 and spans[0][1] - spans[0][0] == end - start else None


@dataclass(frozen=True, slots=True)
class Woven:
    """A new reading, and where the old text stands in it."""

    reading: Reading
    carried: Carried


def weave(old: Reading, read: Sequence[ReadPage], engine: str) -> Woven:
    """The reading with these pages read anew by `engine` (a name with its version and languages)."""
    # a page in whose picture nothing was found keeps what it had
    had_words = {page.number for page in old.pages if page.end > page.start}
    anew = {page.number: page for page in read if page.text or page.number not in had_words}
    text, pages, kept = _assembled(old, anew)
    carried = Carried(kept)
    made = [(run, _structured(text, run, anew)) for run in _stretches(pages, anew)]
    edits = _edits(old, carried) + [edit for _, one in made for edit in one.edits]
    edits.sort(key=lambda edit: (edit.start, edit.end))
    passages = _passages(old, carried, View(text, edits)) + [passage for _, one in made for passage in one.passages]
    recognised = _recognised(old, carried, pages, read)
    new = [one for _, one in made]
    cuts = [*(piece.moved for piece in kept), *(run[0].start for run, _ in made)]
    has_words = any(page.has_text for page in old.pages if page.number not in anew)
    return Woven(replace(
        old, text=text, edits=tuple(edits), passages=tuple(_numbered(passages, pages, cuts)), pages=pages,
        speakers=tuple(_speakers(old.speakers, new)), found=tuple(_found(old.found, new)),
        extractor=f"{old.extractor.partition('; ')[0]}; {engine}"[:200],
        language=old.language if has_words else next((one.language for one in new if one.language), old.language),
        warnings=_warnings(old, new, recognised, pages, anew, engine),
        notes=tuple(replace(note, start=spans[0][0], end=spans[0][1]) for note in old.notes
                    if (spans := carried.spans(note.start, note.end))),
        recognised=recognised), carried)


def _assembled(old: Reading, anew: dict[int, ReadPage]) -> tuple[str, tuple[Page, ...], list[Kept]]:
    """The new text, its pages, and what of the old is in it."""
    parts: list[str] = []
    pages, kept = [], []
    length, goes_on = 0, False
    for page in old.pages:
        fresh = anew.get(page.number)
        words = fresh.text if fresh else old.text[page.start:page.end]
        between = BETWEEN if length and words else ""
        start = length + len(between)
        if fresh is None and words:
            # between two old pages with nothing new in between the white space stands, and what was joined over it
            if goes_on and old.text[kept[-1].end:page.start] == between:
                kept[-1] = replace(kept[-1], end=page.end)
            else:
                kept.append(Kept(page.start, page.end, start))
            goes_on = True
        elif words or page.end > page.start:
            goes_on = False
        parts += between, words
        pages.append(replace(page, start=start, end=start + len(words), glyphs=fresh.glyphs if fresh else page.glyphs,
                             has_text=bool(letters(words)) if fresh else page.has_text))
        length = start + len(words)
    return "".join(parts), tuple(replace(page, start=min(page.start, length), end=min(page.end, length))
                                 for page in pages), kept


def _stretches(pages: Sequence[Page], anew: dict[int, ReadPage]) -> list[list[Page]]:
    """Pages read anew that follow each other: a sentence may run from one to the next."""
    groups = groupby(pages, key=lambda page: page.number in anew)
    runs = [list(group) for is_new, group in groups if is_new]
    return [run for run in runs if any(page.end > page.start for page in run)]


def _structured(text: str, run: list[Page], anew: dict[int, ReadPage]) -> Structured:
    """The passages of such pages, worked out as for any page with a layout."""
    origin, end = run[0].start, run[-1].end
    laid = [LaidPage(anew[page.number].lines,
                     [page.start - origin + offset for offset in anew[page.number].offsets],
                     anew[page.number].height) for page in run if anew[page.number].lines]
    made = structure(text[origin:end], laid_out=tuple(lay_out(laid)), from_a_site=False,
                     page_of=lambda offset: next(page.number for page in reversed(run)
                                                 if page.start <= origin + offset))
    return replace(
        made, edits=tuple(replace(one, start=one.start + origin, end=one.end + origin) for one in made.edits),
        passages=tuple(replace(one, start=one.start + origin, end=one.end + origin) for one in made.passages))


def _edits(old: Reading, carried: Carried) -> list[Edit]:
    """Edits where nothing came between; of the others only what hides words of a kept page."""
    found = []
    for edit in old.edits:
        spans = carried.spans(edit.start, edit.end)
        if len(spans) == 1 and spans[0][1] - spans[0][0] == edit.end - edit.start:
            found.append(replace(edit, start=spans[0][0], end=spans[0][1]))
            continue
        for start, end in spans:
            offset = next(piece.start - piece.moved for piece in carried.kept
                          if piece.moved <= start and end <= piece.moved + piece.end - piece.start)
            words = old.text[start + offset:end + offset]
            inner = words.strip()
            if any(map(str.isalnum, inner)):
                first = start + words.index(inner)
                found.append(replace(edit, start=first, end=first + len(inner), shown=""))
    return found


def _passages(old: Reading, carried: Carried, view: View) -> list[Passage]:
    found = []
    for passage in old.passages:
        for start, end in carried.spans(passage.start, passage.end):
            words = view.text[start:end]
            if not any(map(str.isalnum, words)) and len(words) < passage.end - passage.start:
                continue
            first, last = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
            found.append(replace(passage, start=first, end=last, text=view.shown_of(first, last)))
    return found


def _numbered(passages: list[Passage], pages: Sequence[Page], cuts: Sequence[int]) -> list[Passage]:
    """In the order of the text, their paragraphs counted through; one ends at each of `cuts`."""
    starts, edges = [page.start for page in pages], sorted(cuts)
    out, count, before = [], -1, None
    for passage in sorted(passages, key=lambda one: (one.start, one.end)):
        here = (bisect_right(edges, passage.start), passage.paragraph)
        count += here != before
        before = here
        page = pages[bisect_right(starts, passage.start) - 1].number
        out.append(replace(passage, paragraph=count, page=page, id=None))
    return out


def _recognised(old: Reading, carried: Carried, pages: Sequence[Page],
                read: Sequence[ReadPage]) -> tuple[RecognisedPage, ...]:
    starts = {page.number: page.start for page in pages}
    anew = {page.number: RecognisedPage(page.number, page.confidence, tuple(
        (starts[page.number] + start, starts[page.number] + end, sure) for start, end, sure in page.doubtful))
        for page in read}
    stay = {page.number: replace(page, doubtful=tuple(
        (*span, sure) for start, end, sure in page.doubtful for span in carried.spans(start, end)))
        for page in old.recognised if page.number not in anew}
    return tuple((stay | anew)[number] for number in sorted(stay | anew))


def _speakers(old: Sequence[Speaker], new: Sequence[Structured]) -> list[Speaker]:
    found = {who.label: who for who in old}
    for one in new:
        for who in one.speakers:
            there = found.get(who.label, who)
            found[who.label] = replace(there, aliases=tuple(dict.fromkeys((*there.aliases, *who.aliases))))
    return list(found.values())


def _found(old: Sequence[Found], new: Sequence[Structured]) -> list[Found]:
    """What was offered, and what the new words state themselves; nothing twice."""
    found = {(one.field, one.value): one for one in old}
    for structured in new:
        for one in structured.found:
            found.setdefault((one.field, one.value), one)
    return list(found.values())


def _warnings(old: Reading, new: Sequence[Structured], recognised: Sequence[RecognisedPage], pages: Sequence[Page],
              anew: dict[int, ReadPage], engine: str) -> tuple[str, ...]:
    numbers = [page.number for page in recognised]
    empty = [page.number for page in pages if not page.has_text]
    doubtful = sum(len(page.doubtful) for page in recognised)
    said = [warning for warning in old.warnings if not pdf_said.is_of_pages(warning)]
    if with_words := [number for number in numbers if number not in empty]:
        said.append(pdf_said.from_pictures(with_words, engine, doubtful))
    if without := [number for number in numbers if number in empty]:
        said.append(pdf_said.without_words(without))
    if left := [number for number in empty if number not in numbers]:
        said.append(pdf_said.no_text(left))
    said += [warning for one in new for warning in one.warnings]
    return tuple(dict.fromkeys(said))
