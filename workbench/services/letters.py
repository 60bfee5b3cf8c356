"""The acronyms that the documents of a library define, worked out once each: a passage uses those of its document."""

import re
from collections import OrderedDict

from workbench import crosscheck
from workbench.domain.documents import Document
from workbench.store import documents

_CAPITALS = re.compile(r"\b[^\W\d_a-z][\w.&-]?[^\W\d_a-z]")
_MOST = 512
"""Documents whose acronyms are kept at a time."""
_kept: OrderedDict[tuple[str, int], tuple[tuple[str, str], ...]] = OrderedDict()


def used_in(session, document: Document | None, passage: str) -> tuple[tuple[str, str], ...]:
    """(acronym, what it stands for) as the document of a passage defines them; () where the passage has no capitals
    that could be one, or stands in no document."""
    if document is None or not _CAPITALS.search(passage):
        return ()
    key = document.custody.sha256, documents.extraction_of(session, document.id)
    if key not in _kept:
        _kept[key] = tuple(crosscheck.acronyms(documents.source_text(session, document.id)).items())
        while len(_kept) > _MOST:
            _kept.popitem(last=False)
    return _kept[key]
