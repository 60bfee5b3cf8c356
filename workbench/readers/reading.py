"""The two doors: a file, and pasted text."""

from collections.abc import Callable
from pathlib import Path

from workbench.domain.documents import Reading
from workbench.domain.errors import FileEmpty, FileMissing, FileUnreadable
from workbench.text.structure import structure


def read(
    path: Path,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Reading:
    """Read the file at `path`. Raises a ReadingError that says what is wrong and what to do."""
    path = Path(path)
    if not path.exists():
        raise FileMissing(f"{path.name} is not there any more.")
    if path.is_dir():
        raise FileUnreadable(f"{path.name} is a folder, not a file.", "Import the files inside it.")
    return read_text(path.read_bytes().decode("utf-8", "replace"), name=path.name)


def read_text(text: str, *, name: str = "pasted text") -> Reading:
    """Structure pasted text; the same way as a text file's."""
    if not text.strip():
        raise FileEmpty(f"There are no words in the {name}.", "Copy the text again and paste it.")
    made = structure(text)
    return Reading("text", text, made.edits, made.passages, made.speakers, (), made.found, "text 1", made.language, made.warnings)
