"""Words read from pictures that may be wrong: dotted, and told under the mouse how sure they are."""

from collections.abc import Iterable

from workbench.domain.documents import RecognisedPage
from workbench.gui.language import tr
from workbench.gui.reader.text.marks import Highlight

KEY = "doubtful"


def highlights(pages: Iterable[RecognisedPage], text: str) -> list[Highlight]:
    """The doubtful words of a document."""
    return [Highlight((KEY, start), start, end, "doubtful", _told(text[start:end], sure), badge=False)
            for page in pages for start, end, sure in page.doubtful if start < end]


def _told(word: str, sure: int) -> str:
    return tr("Read from a picture, {sure}% sure: “{word}”. Compare it with the page.", sure=sure, word=word)
