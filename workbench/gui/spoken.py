"""What a screen reader is told: what our own painted parts are, and in words what happened where the keys are not.

The rest it finds by itself: names, and the text around the caret.
"""

from collections.abc import Iterable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role
SAID, IS = "spoken", "spoken_role"
"""Properties of a widget: what was said last about it, and the role that it was given."""
ENDS = ".!?…”»"
"""Marks after which a sentence needs no full stop."""


class _Part(QAccessibleWidget):
    """A part of the window in a role that Qt cannot guess from its class."""

    def __init__(self, widget: QWidget):
        super().__init__(widget, Role(widget.property(IS)))


def listen() -> None:
    """Tell screen readers the roles of our own parts from now on."""
    if not getattr(QAccessible, "workbench_listens", False):
        QAccessible.installFactory(lambda _class, part: _Part(part) if _has_role(part) else None)
        QAccessible.workbench_listens = True


def plays(part: QWidget, role: QAccessible.Role) -> None:
    """Say what a part is that we paint or put together ourselves: a list, a line of it, a dialog."""
    part.setProperty(IS, role.value)


def speak(about: QWidget, words: str, urgent: bool = False) -> None:
    """Say these words now; `urgent` ones at once, the others when the screen reader has ended its sentence."""
    about.setProperty(SAID, words)
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(about, words)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)


def spoken(about: QWidget) -> str:
    """What was said last about a widget."""
    return about.property(SAID) or ""


def _has_role(part) -> bool:
    return isinstance(part, QWidget) and part.property(IS) is not None


def as_sentences(parts: Iterable[str]) -> str:
    """What is told of a thing, each part as a sentence; empty ones are left out."""
    return " ".join(part if part[-1] in ENDS else f"{part}." for part in parts if part)
