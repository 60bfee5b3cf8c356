"""Acts whose refusal is told where they were asked for, and not in the message bar."""

from collections.abc import Callable

from workbench.domain.errors import SignOffWarned, WorkbenchError
from workbench.gui.desk import Desk
from workbench.gui.sentences import of_error


def attempt(desk: Desk, tell: Callable[[str], None], service: Callable, *args,
            warned: Callable[[tuple], None] | None = None, origin: object = None, **kwargs):
    """What `service(archive, …)` answers, True where that is nothing; None where it was refused and `tell` was given
    the sentence and the remedy. Warnings go to `warned`."""
    def act(archive):
        try:
            answer = service(archive, *args, **kwargs)
            return True if answer is None else answer
        except SignOffWarned as told:
            if warned is not None:
                warned(told.concerns)
        except WorkbenchError as error:
            if not desk.unwritten.is_trying:  # told already
                tell(of_error(error))
        return None
    return desk.do(act, origin=origin)
