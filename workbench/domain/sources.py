"""What a document is as a source: primary or secondary, and how it was fetched."""

from dataclasses import dataclass
from enum import StrEnum


class SourceKind(StrEnum):
    """Whether a source saw or made what it tells of, or tells what others did: always a person's choice."""

    UNSAID = "not said"
    PRIMARY = "primary"
    SECONDARY = "secondary"


@dataclass(frozen=True, slots=True)
class Retrieval:
    """How an original was fetched: the address `asked` for and the final one, the answer's status and headers as they
    came, the redirects followed ((status, address), ..), the numeric address that answered (`peer`), and when."""

    asked: str
    address: str
    status: int
    headers: tuple[tuple[str, str], ...]
    redirects: tuple[tuple[int, str], ...]
    peer: str
    at: str
