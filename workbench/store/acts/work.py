"""An act under way, as the noun modules see it."""

from typing import Any

from sqlalchemy.orm import Session

from workbench.domain.acts import Act, Change
from workbench.store.acts.clock import now


class Work:
    """What an act works with: the session, who acts, and the one moment `at` that all its rows tell.

    `change` is there once the act is committed, None where it changed nothing.
    """

    def __init__(self, session: Session, act: Act, checker: int, origin: object = None, undoable: bool = True):
        self.session = session
        self.act = act
        self.checker = checker
        self.origin = origin
        self.undoable = undoable
        self.at = now()
        self.sentence = f"{act.value.capitalize()}."
        self.claim: int | None = None
        self.change: Change | None = None
        self.is_told = False  # even where no row of ours changes
        self.undoes: int | None = None
        self.undoes_act: Act | None = None

    def add(self, table: str, row: dict[str, Any]) -> int:
        """Put a row into a journalled table, given by its columns; answers its id."""
        return self.session.info["journal"].add(table, row)

    def say(self, sentence: str, *, claim: int | None = None) -> None:
        """Set the sentence that the history will tell, and the claim that the act is about. Words quoted at its end
        give up their full stop to it."""
        self.sentence = sentence.replace(".”.", "”.")
        self.claim = claim
