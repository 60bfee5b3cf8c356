"""What is set aside, and would go for good."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trashed:
    """Something set aside: a claim by its words, a document by its name. `size` in bytes is its original's; `stays` is
    why it cannot go, "" where it can."""

    id: int
    name: str
    where: str = ""
    size: int = 0
    stays: str = ""


@dataclass(frozen=True, slots=True)
class Trash:
    """All that "Empty trash" would take, and what it would leave. `undone` are originals of imports that were undone:
    (SHA-256, bytes)."""

    claims: tuple[Trashed, ...] = ()
    documents: tuple[Trashed, ...] = ()
    undone: tuple[tuple[str, int], ...] = ()

    @property
    def going(self) -> tuple[Trashed, ...]:
        return tuple(one for one in (*self.claims, *self.documents) if not one.stays)

    @property
    def staying(self) -> tuple[Trashed, ...]:
        return tuple(one for one in (*self.claims, *self.documents) if one.stays)

    @property
    def size(self) -> int:
        """Bytes of originals that go."""
        return sum(one.size for one in self.documents if not one.stays) + sum(size for _, size in self.undone)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would go."""
        return not self.going and not self.undone
