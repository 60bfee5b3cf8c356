"""What the XML of office files has in common: names without their namespaces, and dates as ISO days."""

import re

_DAY = re.compile(r"\s*((?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?)")


def local(element) -> str:
    """The name of an element or attribute without its namespace: `p` of `{http://…}p`."""
    tag = element if isinstance(element, str) else element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element, name: str) -> str:
    """An attribute by its local name; "" where there is none."""
    return next((value for key, value in element.attrib.items() if local(key) == name), "")


def texts(root, *names: str) -> list[str]:
    """The words of every element with one of these local names, in order."""
    found = ("".join(element.itertext()).strip() for element in root.iter() if local(element) in names)
    return [text for text in found if text]


def day(value: str) -> str:
    """The day (or month, or year) that a date begins with; "" without one."""
    found = _DAY.match(value)
    return found.group(1) if found else ""
