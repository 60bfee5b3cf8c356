"""What stands around a passage, as it is shown beside it."""

from unicodedata import category

DOT = "·"


def around(before: str, text: str, after: str) -> tuple[str, str]:
    """The texts before and after a passage, with a dot where one would run into the other: behind a heading, a name or
    a date line no mark tells that something else begins."""
    return (f"{before} {DOT}" if _runs_on(before) else before,
            f"{DOT} {after}" if after and _runs_on(text) else after)


def _runs_on(text: str) -> bool:
    end = text.rstrip()[-1:]
    return bool(end) and not category(end).startswith("P")
