"""What the window shows of a library before it is open: the case last seen, its documents, the first of its claims."""

from pathlib import Path

from workbench.store.library import first_look
from workbench.store.library.first_look import FirstLook

__all__ = ["FirstLook", "at"]


def at(location: Path | str, case_id: int | None = None) -> FirstLook | None:
    """The first look at a library's case, at the one last worked on without `case_id`; None where nothing can be
    shown yet. What is wrong with a library is said when it is opened."""
    return first_look.read(Path(location), case_id)
