"""Origin groups: sources that repeat one release count once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OriginGroup:
    """Sources of a case (document ids) that a checker said are of one origin, and `why` it was thought so."""

    id: int
    case: int
    name: str
    documents: tuple[int, ...]
    why: str = ""
    made_by: str = ""
    made_at: str = ""


@dataclass(frozen=True, slots=True)
class OriginProposal:
    """Sources that seem to be of one origin. `reasons` are sentences, the strongest first; `sample` is the longest
    stretch of words that two of them share, "" where only what they state speaks for it."""

    documents: tuple[int, ...]
    name: str
    reasons: tuple[str, ...]
    sample: str = ""


def origins_of(documents: Iterable[int], groups: Sequence[OriginGroup]) -> list[tuple[int, ...]]:
    """The documents put together by origin, in the order in which they come: the number of them is how many sources
    there are when one origin counts once."""
    home = {document: group.id for group in groups for document in group.documents}
    together: dict[object, list[int]] = {}
    for document in dict.fromkeys(documents):
        together.setdefault(("group", home[document]) if document in home else document, []).append(document)
    return [tuple(members) for members in together.values()]
