"""Find words in a document: as they stand, then as a reader sees them, then nearly so."""

from functools import lru_cache

from workbench.domain.anchors import Anchor, AnchorState
from workbench.domain.documents import DocumentText
from workbench.text.anchoring.anchors import find_again
from workbench.text.folding import Folded, fold
from workbench.text.view import View


def find(text: str, words: str) -> tuple[int, int] | None:
    """The span of a source text where `words` stand, spaces, line ends and typographic variants not counting."""
    words = words.strip()
    start = text.find(words) if words else -1
    if start >= 0:
        return start, start + len(words)
    return _folded(text, words)


def find_as_shown(frozen: DocumentText, words: str) -> tuple[int, int] | None:
    """The same for words copied from the reader (hyphens at line ends joined), or nearly so."""
    view = View(frozen.text, frozen.edits)
    found = _folded(view.shown, words)
    return view.to_source_span(*found) if found else _nearly(frozen.text, words.strip())


def _folded(text: str, words: str) -> tuple[int, int] | None:
    wanted, folded = fold(words).text.strip(), _whole(text)
    start = folded.text.find(wanted) if wanted else -1
    return folded.to_source(start, start + len(wanted)) if start >= 0 else None


@lru_cache(maxsize=8)
def _whole(text: str) -> Folded:
    # Folding a long document takes longer than all the rest of a search, and a batch asks for few documents.
    return fold(text)


def _nearly(text: str, words: str) -> tuple[int, int] | None:
    state, start, end = find_again(Anchor(0, 0, words), text)
    return None if state is AnchorState.LOST else (start, end)
