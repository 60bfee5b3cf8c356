"""The sample case: an article and five sources of our own writing, with three claims already checked."""

from workbench.domain.cases import Case
from workbench.store.archive import Archive

NAME = "Sample: a security dialogue"


def make(archive: Archive) -> Case:
    """Put the sample case into the library, or return it where it is there already."""
