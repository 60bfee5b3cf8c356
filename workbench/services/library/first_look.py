"""What the window shows of a library before it is open: the case last seen, its documents, the first of its claims; and
what somebody asks of it meanwhile."""

from collections.abc import Sequence
from pathlib import Path

from workbench.domain.claims import Claim
from workbench.domain.documents import DocumentText
from workbench.store.library import first_look
from workbench.store.library.first_look import FirstLook

__all__ = ["FirstLook", "at", "claim_ids", "claims", "text"]


def at(location: Path | str, case_id: int | None = None) -> FirstLook | None:
    """The first look at a library's case, at the one last worked on without `case_id`; None where nothing can be
    shown yet. What is wrong with a library is said when it is opened."""
    return first_look.read(Path(location), case_id)


def claim_ids(location: Path, case_id: int, sort: str = "place", descending: bool = False,
              search: str = "") -> list[int] | None:
    """The ids of a case's claims in order, of those that have all words of `search`; None where they cannot be read at
    once."""
    from workbench.store.library import first_reading  # what is seen first does without

    return first_reading.claim_ids(location, case_id, sort, descending, search)


def claims(location: Path, ids: Sequence[int]) -> list[Claim]:
    """The claims of these ids, in their order, as a first look shows them."""
    from workbench.store.library import first_reading

    return first_reading.claims(location, ids)


def text(location: Path, document_id: int, longest: int, around: int = 0) -> tuple[DocumentText, int] | None:
    """The text of a document as it reads and the offset where it begins: 0, but of one of more than `longest`
    characters only a part is told, `around` an offset of it. None where it cannot be read at once."""
    from workbench.store.library import first_reading

    return first_reading.text(location, document_id, longest, around)
