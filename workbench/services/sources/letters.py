"""The acronyms that the documents of a library define, worked out once each: a passage uses those of its document."""

import re
from collections import OrderedDict

from workbench import crosscheck
from workbench.domain.documents import Document
from workbench.store import documents, extractions

Letters = tuple[tuple[str, str], ...]

_CAPITALS = re.compile(r"\b[^\W\d_a-z][\w.&-]?[^\W\d_a-z]")
_MOST = 512
"""Documents whose acronyms are kept at a time."""
_kept: OrderedDict[tuple[str, int], Letters] = OrderedDict()


def used_in(session, document: Document | None, passage: str) -> Letters:
    """(acronym, what it stands for) as the document of a passage defines them; () where the passage has no capitals
    that could be one, or stands in no document."""
    if document is None or not _CAPITALS.search(passage):
        return ()
    return of_text(session, documents.extraction_of(session, document.id), document.custody.sha256)


def of_text(session, extraction: int, sha256: str) -> Letters:
    """The same of all of a frozen text; `sha256` is its original's, which tells it from those of other libraries."""
    key = sha256, extraction
    if key not in _kept:
        _kept[key] = tuple(crosscheck.acronyms(extractions.source_text(session, extraction)).items())
        while len(_kept) > _MOST:
            _kept.popitem(last=False)
    return _kept[key]
