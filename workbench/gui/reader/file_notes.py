"""What a file itself marks in its text: somebody's highlights and comments in it, and words that are not seen."""

from collections.abc import Callable, Iterable, Sequence

from workbench.domain.documents import Note, NoteKind
from workbench.gui import words
from workbench.gui.keys import written
from workbench.gui.language import tr
from workbench.gui.reader.text.marks import Highlight
from workbench.gui.sheets.palette import Choice

KEY = "note"
"""What the marks of a file are called among the marks of a document; their number is their place in its notes."""
QUOTED = 70


def hint() -> str:
    """What the list of notes is for."""
    return written(tr("What is marked in this file: Enter goes there, {claim} marks it as a claim"),
                   claim="reader.make_claim")


def highlights(notes: Iterable[Note]) -> list[Highlight]:
    """The notes as quiet underlines. Where only the order of letters is a guess nothing is drawn: whole pages are."""
    return [
        Highlight((KEY, number), note.start, max(note.end, note.start + 1), "noted", told(note), badge=False)
        for number, note in enumerate(notes)
        if note.kind is not NoteKind.UNCERTAIN
    ]


def told(note: Note) -> str:
    """A note in words: what it is, whose and when, what it says."""
    about = words.words(note.kind)
    if note.author:
        about += tr(" by {author}", author=note.author)
    if note.made_at:
        about += f", {words.date(note.made_at)}"
    if note.kind is NoteKind.HIDDEN:
        return f"{about}: {note.words}"
    return f"{about}: {words.quoted(note.words)}" if note.words else about


def made_by_people(notes: Sequence[Note]) -> list[Note]:
    """Those that somebody made, not those that were found out in reading."""
    return [note for note in notes if note.kind.is_somebodys]


def after(notes: Sequence[Note], here: int) -> Note | None:
    """The next note behind a place of the text, from the end back to the first."""
    made = made_by_people(notes)
    return next((note for note in made if note.start > here), made[0] if made else None)


def choices(notes: Sequence[Note], text: str, go: Callable[[Note], object]) -> list[Choice]:
    """The notes as lines of a list."""
    return [
        Choice(words.short_by_words(note.words or text[note.start : note.end], QUOTED),
               lambda note=note: go(note), _beside(note, text),
               tr("p. {page}", page=note.page) if note.page else "", "edit")
        for note in made_by_people(notes)
    ]


def _beside(note: Note, text: str) -> str:
    on = text[note.start : note.end] if note.words else ""
    place = tr("on “{words}”", words=words.short_by_words(on, QUOTED)) if on else ""
    return " · ".join(part for part in (note.author, words.words(note.kind), place) if part)

