"""What a worker sends of a document: its pages as they are read, then what was made of its text.

A long document is structured section by section, so that what a worker holds does not grow with its pages: who speaks,
what repeats and which words have hyphens is learned anew in each.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from workbench.domain.documents import Edit, Found, Page, Passage, PassageKind, Speaker
from workbench.readers.isolated import frames
from workbench.readers.isolated.frames import Kind
from workbench.readers.raw import VERSION, Raw, Section
from workbench.text import controls
from workbench.text.controls import Unseen
from workbench.text.layout import sections
from workbench.text.layout.sections import LONG

_TEXT_PIECE = 1_000_000
_MARKS_PIECE = 20_000
_PART = 16 * 1024 * 1024


class Sending:
    """One document on its way to the parent."""

    def __init__(self, out):
        self._out = out
        self.characters = 0
        self._starts: list[int] = []
        self._paragraphs = self._passages = 0
        self._speakers: dict[str, Speaker] = {}
        self._found: list[Found] | None = None
        self._language = ""
        self._warnings: dict[str, None] = {}
        self._unseen = Unseen()
        self._only_cut = 0
        self._still: dict = {}

    def progress(self, done: int, total: int) -> None:
        """How far the reader is."""
        frames.write(self._out, Kind.PROGRESS, {"done": done, "total": total})

    def text(self, text: str) -> None:
        """The next stretch of the source text."""
        for start in range(0, len(text), _TEXT_PIECE):
            piece = text[start : start + _TEXT_PIECE].encode("utf-8", "replace")
            frames.write(self._out, Kind.TEXT, {}, piece)
        self.characters += len(text)

    def page(self, page: Page, text: str) -> None:
        """A page with the text that it adds."""
        self.text(text)
        self._starts.append(page.start)
        head = {
            "number": page.number,
            "label": page.label,
            "start": page.start,
            "end": page.end,
            "width": page.width,
            "height": page.height,
            "has_text": page.has_text,
        }
        frames.write(self._out, Kind.PAGE, head, page.glyphs)

    def section(self, section: Section) -> None:
        """Structure a stretch of pages that were sent, and send what comes of it."""
        if section.only_cut:
            self._cut_only(section.text, section.start)
        else:
            self._structure(section.text, section.start, laid_out=section.laid_out, from_a_site=False)

    def end(self, raw: Raw) -> None:
        """The rest of a document, and that this was all."""
        if not self.characters:
            self.text(raw.text)
        if raw.only_cut:
            self._cut_only(raw.text, raw.start)
        elif len(raw.text) >= LONG and raw.blocks is None and raw.laid_out is None:
            self._in_sections(raw.text)
        else:
            given = {"laid_out": raw.laid_out, "blocks": raw.blocks, "edits": raw.edits, "from_a_site": raw.from_a_site}
            self._structure(raw.text, raw.start, **given)
        for notes in _pieces(raw.notes):
            rows = [(n.start, n.end, n.kind.value, n.words, n.author, n.made_at, n.page) for n in notes]
            frames.write(self._out, Kind.MARKS, {"notes": rows})
        for number, one in enumerate(raw.attached):
            for start in range(0, len(one.data), _PART) or (0,):
                head = {"number": number, "name": one.name, "error": one.error}
                frames.write(self._out, Kind.ATTACHED, head, one.data[start : start + _PART])
        frames.write(self._out, Kind.END, self._ending(raw))

    def end_without_structure(self, kind: str) -> None:
        """That this was all of what is text alone."""
        frames.write(self._out, Kind.END, self._ending(Raw(kind, "")))

    def _in_sections(self, text: str) -> None:
        """A very long plain text: section by section, and what goes beyond all measure in pieces."""
        for start, end in sections.sections(text):
            if end > sections.THOROUGH or self._passages > sections.MOST_PASSAGES:
                self._cut_only(text[start:], start)
                return
            self._structure(text[start:end], start, from_a_site=False, is_long=True)

    def _cut_only(self, rest: str, start: int) -> None:
        """`rest`, the text from `start` on, as pieces of readable length; only what nobody sees is looked for in it."""
        self._only_cut += len(rest)
        revealed, unseen = controls.reveal(rest)
        self._unseen += unseen
        self._send_edits(revealed, start)
        rows = ((start + at, start + end, PassageKind.TEXT.value, None, self._page_at(start + at), number, False, "",
                 False) for number, (at, end) in enumerate(sections.pieces(rest), self._paragraphs))
        while some := list(islice(rows, _MARKS_PIECE)):
            frames.write(self._out, Kind.MARKS, {"passages": some})
            self._paragraphs += len(some)

    def _structure(self, text: str, base: int, **given) -> None:
        # imported only now: a worker that only passes rows on has no use for it
        from workbench.text.layout.structure import structure

        begins = self._found is None
        given |= self._still | {"begins": begins}
        made = structure(text, page_of=lambda offset: self._page_at(base + offset), **given)
        self._still = {"still": made.still}  # who speaks goes on speaking in the next section
        self._send_edits(made.edits, base)
        for passages in _pieces(made.passages):
            frames.write(self._out, Kind.MARKS, {"passages": [self._row(one, base) for one in passages]})
        self._paragraphs += made.passages[-1].paragraph + 1 if made.passages else 0
        self._passages += len(made.passages)
        self._remember(made)

    def _send_edits(self, made: Sequence[Edit], base: int) -> None:
        for edits in _pieces(made):
            rows = [(base + e.start, base + e.end, e.shown, e.reason.value) for e in edits]
            frames.write(self._out, Kind.MARKS, {"edits": rows})

    def _row(self, p: Passage, base: int) -> tuple:
        paragraph = self._paragraphs + p.paragraph
        return base + p.start, base + p.end, p.kind.value, p.speaker, p.page, paragraph, p.stage, p.why, p.attributed

    def _remember(self, made) -> None:
        """What is told of the whole document: what the first section states, everybody who speaks in any."""
        if self._found is None:
            self._found, self._language = list(made.found), made.language
        for speaker in made.speakers:
            known = self._speakers.get(speaker.label, speaker)
            aliases = tuple(dict.fromkeys((*known.aliases, *speaker.aliases)))
            through = known.through_interpreter or speaker.through_interpreter
            self._speakers[speaker.label] = Speaker(speaker.label, aliases, through)
        # a section says how many characters nobody sees are in it; of the whole it is said once
        own = made.unseen.warnings()
        self._warnings |= dict.fromkeys(warning for warning in made.warnings if warning not in own)
        self._unseen += made.unseen

    def _page_at(self, offset: int) -> int | None:
        return bisect_right(self._starts, offset) or None

    def _what_was_cut(self) -> list[str]:
        if not self._only_cut:
            return []
        share = 100 * self._only_cut // max(1, self.characters)
        return [f"The text is so long that its last {share} % were only cut into pieces to be read and found: "
                "headings, lists, speakers and sentences were not looked for there."]

    def _ending(self, raw: Raw) -> dict:
        return {
            "kind": raw.kind,
            "characters": self.characters,
            "speakers": [(s.label, s.aliases, s.through_interpreter) for s in self._speakers.values()],
            "found": [(f.field, f.value, f.evidence, f.confidence) for f in (*raw.found, *(self._found or ()))],
            "extractor": raw.extractor or f"{raw.kind} {VERSION}",
            "language": self._language,
            "warnings": [*raw.warnings, *self._what_was_cut(), *self._unseen.warnings(), *self._warnings][:1000],
        }


def _pieces(values: Sequence) -> Iterator[Sequence]:
    for start in range(0, len(values), _MARKS_PIECE):
        yield values[start : start + _MARKS_PIECE]
