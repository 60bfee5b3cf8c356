"""Find what other documents say about a claim.

Candidates come from the index, `matching` ranks them, `crosscheck` says what agrees and what does not. What comes out
is a suggestion: it becomes evidence only when a person says so (`evidence.link`).
"""

from collections.abc import Sequence

from workbench.domain.claims import Suggestion
from workbench.store.archive import Archive

BUDGET = 400
"""Candidates taken from the index for one claim."""


def suggest(archive: Archive, claim_id: int, *, words: str | None = None, within: Sequence[int] | None = None,
            limit: int = 20, own_document: bool = False) -> list[Suggestion]:
    """The passages that bear on a claim, best first, with findings; what is linked or dismissed says so.

    `words` replaces the claim's words for once. `within` are the documents searched: the other documents of the
    claim's case if None. With `own_document` the claim's own document is searched too, but for the claim itself.
    """


def for_text(archive: Archive, text: str, *, within: Sequence[int] | None = None, limit: int = 20) -> list[Suggestion]:
    """The passages of the library (or of `within`) that bear on words that stand in no document."""


def for_quote(archive: Archive, document_id: int, quote: str, *, within: Sequence[int] | None = None,
              limit: int = 20) -> list[Suggestion]:
    """The passages that bear on words of a document. The passage they stand in is never its own match; others of the
    same document are, unless `within` says otherwise. `NotFound` where the document has no such words."""
