"""A colleague's bundle on its way into this library: which of its rows are which of ours, and how one of theirs comes
in."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import select

from workbench.domain.documents import Reading
from workbench.store import documents
from workbench.store.acts.work import Work
from workbench.store.colleagues import Row, noting
from workbench.store.schema import tables
from workbench.store.schema.columns import new_uid


class Incoming:
    """One bundle on its way in, within one act. `who` names the colleague for the differences; `here` are the hashes of
    the originals that this library has; `placeholder_uid` is what a confidential source is called in a bundle, and
    `covered` how words of ours read there that told of one. `called` are the names of a rating, by `scale/rating`, in
    all languages of the program. `again`: this very file was merged before, and what was changed here since is no
    difference. `documents` (by SHA-256), `claims`, `people` (by uid) and `ratings` (by name) lead to the ids here."""

    def __init__(self, work: Work, bundle: Mapping[str, Any], readings: Mapping[str, Reading], who: str, *,
                 here: frozenset[str], placeholder_uid: Callable[[str], str], covered: Callable[[str], str] = str,
                 called: Mapping[str, Collection[str]] | None = None, again: bool = False):
        self.work, self.bundle, self.readings, self.who, self._again = work, bundle, readings, who, again
        self.here, self.placeholder_uid, self.covered, self.called = here, placeholder_uid, covered, called or {}
        self.added: Counter[str] = Counter()
        self.unplaced: list[str] = []
        self.own: set[str] = set()
        self.differences = 0
        self.case_id = 0
        self.documents: dict[str, int] = {}
        self._texts: dict[str, str] = {}
        self.claims: dict[str, int] = {}
        self.people: dict[str, int] = {}
        self.ratings: dict[str, int] = {}

    def leave(self, why: str) -> None:
        """Tell what stays out, and why."""
        self.unplaced.append(why)

    def differs(self, what: str, uid: str, side: str, ours: Any, theirs: Any, claim: int | None = None) -> None:
        """Note a difference, unless it is none or was noted before."""
        ours, theirs = (one if isinstance(one, list) else [one] for one in (ours, theirs))
        if self._again or ours == theirs or list(self.as_told(ours)) == theirs:
            return
        if noting.note(self.work, self.case_id, what, uid, side, ours, theirs, self.who, claim):
            self.differences += 1

    def as_told(self, said: Sequence[Any]) -> tuple:
        """What we say as a bundle of ours tells it."""
        return tuple(self._told(one) for one in said)

    def _told(self, one: Any) -> Any:
        if isinstance(one, dict):
            return {name: self._told(value) for name, value in one.items()}
        return self.covered(one) if isinstance(one, str) else one

    def text(self, sha256: str) -> str:
        """The text that this library has of a document of theirs."""
        if sha256 not in self._texts:
            self._texts[sha256] = documents.source_text(self.work.session, self.documents[sha256])
        return self._texts[sha256]

    def known(self, model: Any, row: Row) -> Any:
        """The row of the same name here, None where there is none."""
        return self.work.session.scalar(select(model).where(model.uid == row["uid"]))

    def add(self, model: Any, row: Row, **given: Any) -> Any:
        """A row of theirs as one of ours, with people as they are called here."""
        values = {}
        for column in model.__table__.c:
            if column.name in given or column.name not in row or column.name == "id":
                continue
            points_to = next((key.column.table.name for key in column.foreign_keys), None)
            value = row[column.name]
            if points_to == "checker":
                value = self.people[value] if value is not None else None
            elif points_to is not None:
                continue
            values[column.name] = value
        made = model(**values, **given)
        self.work.session.add(made)
        self.work.session.flush()
        return made

    def keep(self, sha256: str, made_at: str) -> None:
        """Note that this bundle was merged, where it brought something."""
        if not self.differences and not sum(self.added.values()):
            return
        self.work.session.add(tables.MergedBundle(
            uid=new_uid(), case_id=self.case_id, sha256=sha256, library=self.bundle["library"], made_by=self.who,
            made_at=made_at, history=self.bundle["history"], unplaced=self.unplaced, merged_by=self.work.checker,
            merged_at=self.work.at))
        self.work.session.flush()
