"""What follows from changed rows: made anew at the end of every act, undo and redo too, in the same transaction."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from workbench.store.acts.clock import now
from workbench.store.acts.journal import RowChange

READ = frozenset({"view_change", "document"})
"""Tables whose rows say how documents read."""


def follow(session: Session, changes: Sequence[RowChange]) -> frozenset[str]:
    """Bring what is derived from the changed rows up to date. Answers which other tables people see changed by it."""
    batches_changed = _follow_batches(session, changes)
    documents = set().union(*(change.about("document") for change in changes if change.table in READ))
    # A new document has no changes yet but those of its own act, and these name it.
    if any(change.table == "view_change" for change in changes) or _moved(changes):
        from workbench.store import view_changes

        view_changes.follow(session, sorted(documents))
    return frozenset({"document", "case_document"}) if batches_changed else frozenset()


def _moved(changes: Sequence[RowChange]) -> bool:
    """Whether a document's text was read anew."""
    return any(change.table == "document" and change.before and change.after
               and change.before["extraction_id"] != change.after["extraction_id"] for change in changes)


def _follow_batches(session: Session, changes: Sequence[RowChange]) -> bool:
    """The rows of a table of articles come and go with the one row that stands for them."""
    found = [change for change in changes if change.table == "import_batch"]
    if found:
        from workbench.store import batches

        for change in found:
            batches.follow(session, change.id, is_there=change.after is not None, at=now())
    return bool(found)
