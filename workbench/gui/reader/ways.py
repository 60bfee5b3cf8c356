"""The ways in which a document can be shown."""

from enum import StrEnum


class Way(StrEnum):
    """How a document is shown."""

    TEXT = "text"
    PAGE = "page"
    BOTH = "both"


def way_of(name: str) -> Way:
    """The way of this name; text for a name that is none."""
    return Way(name) if name in tuple(Way) else Way.TEXT
