"""One thing on its way into the case, how it fares, and what is remembered of it overnight."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from workbench.domain.documents import Role
from workbench.domain.errors import PasswordNeeded, WorkbenchError
from workbench.gui.along import Along
from workbench.gui.jobs import Job
from workbench.services.intake import importing
from workbench.services.intake.importing import Prepared
from workbench.services.intake.tables import Table


class ImportState(StrEnum):
    WAITING = "waiting"
    READING = "reading"
    KEEPING = "keeping"
    DONE = "done"
    ALREADY_HERE = "already here"
    FAILED = "failed"
    CANCELLED = "cancelled"
    LEFT = "left"
    ASKING = "asking"
    NOT_A_DOCUMENT = "not a document"


AGAIN = (ImportState.FAILED, ImportState.CANCELLED, ImportState.LEFT)
"""What can be tried again."""
ENDED = (ImportState.DONE, ImportState.ALREADY_HERE, ImportState.NOT_A_DOCUMENT, *AGAIN)


@dataclass(eq=False)
class Item:
    """One file, pasted text or address on its way in. `prepared` is what a message brought: it is read already.
    `without_text` counts the pages of its document that are pictures; `warnings` say what was not read of it. A `table`
    asks what its columns hold, unless it is to come in `as_one`; `many` are the documents that its rows became. `along`
    is for reading it meanwhile. `names_case` is what its case is called until its title is known."""

    number: int
    name: str
    case: int
    role: Role
    path: Path | None = None
    text: str = ""
    address: str = ""
    prepared: Prepared | None = field(default=None, repr=False)
    state: ImportState = ImportState.WAITING
    pieces: tuple[int, int] = (0, 0)
    error: WorkbenchError | None = None
    document: int | None = None
    without_text: int = 0
    warnings: tuple[str, ...] = ()
    job: Job | None = field(default=None, repr=False)
    in_folder: bool = False
    table: Table | None = field(default=None, repr=False)
    as_one: bool = False
    many: int = 0
    rows_failed: int = 0
    along: Along | None = field(default=None, repr=False)
    was_read_along: bool = False
    names_case: str = ""

    @property
    def has_ended(self) -> bool:
        return self.state in ENDED

    @property
    def can_be_tried(self) -> bool:
        """Whether it is known where it came from; what a message brought comes with the message."""
        return bool(self.path or self.text or self.address)

    @property
    def can_be_read_along(self) -> bool:
        """Whether pages of it are there already."""
        return self.along is not None and self.along.pages.count > 0

    @property
    def is_locked(self) -> bool:
        """It only waits for its password."""
        return self.state is ImportState.FAILED and isinstance(self.error, PasswordNeeded)


def left_of(items: Iterable[Item]) -> list[dict]:
    """What is not in the library when all jobs have ended, for the window's memory; what was `left` before and nobody
    has decided about stays in it."""
    return [{"name": item.name, "case": item.case, "role": item.role.value, "text": item.text,
             "path": str(item.path) if item.path else "", "address": item.address,
             "left": item.state is ImportState.LEFT, "names_case": item.names_case}
            for item in items
            if (not item.has_ended or item.state is ImportState.LEFT) and item.can_be_tried
            and not (item.state is ImportState.KEEPING and item.job is not None and item.job.has_answer())]


def taken_up(left: list[dict], cases: Collection[int], numbers: Iterator[int]) -> list[Item]:
    """What was left, as items, unless their case is gone. What makes no sense raises, as everywhere in the memory."""
    found = [Item(next(numbers), str(one["name"]), int(one["case"]), Role(one["role"]),
                  path=Path(one["path"]) if one["path"] else None, text=str(one["text"]),
                  address=str(one.get("address", "")), state=ImportState.LEFT,
                  names_case=str(one.get("names_case", "")))
             for one in left]
    return [item for item in found if item.case in cases]


def how_to_read(item: Item) -> tuple[Callable, tuple]:
    """The job that reads an item, and what it is given."""
    if item.path:
        return importing.prepare, (item.path,)
    if item.address:
        from workbench.services.intake import fetching

        return fetching.prepare_address, (item.address,)
    return importing.prepare_text, (item.text, item.name)
