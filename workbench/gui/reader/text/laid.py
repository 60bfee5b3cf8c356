"""What is worked out of a text before it can be shown: blocks, places, sentences. Without Qt: for a long document it is
done in a thread."""

from typing import TYPE_CHECKING

from workbench.domain.documents import DocumentText
from workbench.gui.reader.text.blocks import cut
from workbench.gui.reader.text.offsets import Border
from workbench.gui.reader.text.words import Sentences
from workbench.text.view import View

if TYPE_CHECKING:  # a text is shown before the library is open
    from workbench.services.intake.alongside import PagesSoFar


class Laid:
    """One text, ready to be shown. `text` is what Qt is given, `labels` the widths of the speakers' labels of its
    blocks in Qt's positions, `pages` the positions and labels of its pages."""

    def __init__(self, text: DocumentText):
        self.view = View(text.text, text.edits)
        self.blocks = cut(self.view.shown, text.passages, self.view.to_source)
        self.border = border = Border(self.view, self.blocks)
        self.sentences = Sentences(text.passages)
        self.labels = [border.position_of_shown(block.label) - border.position_of_shown(block.start)
                       if block.has_label else 0 for block in self.blocks]
        self.pages = [(border.position(page.start), page.label or str(page.number)) for page in text.pages
                      if page.end > page.start]
        self.text = border.text()


def so_far(pages: "PagesSoFar") -> tuple[DocumentText, Laid]:
    """The job: what is there of a document that is still being read."""
    text = pages.text()
    return text, Laid(text)


def read(archive, document_id: int) -> tuple[DocumentText, Laid, list]:
    """The job: a long document, all that can be worked out of it, and which of its sentences are said twice."""
    from workbench.services.reading import documents
    from workbench.text.twins import twins

    text = documents.text(archive, document_id)
    return text, Laid(text), twins(text.passages)
