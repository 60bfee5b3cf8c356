"""The only door to a library: `read()` to look, `act()` to do.

An act is one transaction, one history entry, one undo step and one `Change` to those who listen. Acts come one at a
time, from whichever thread; reads from any thread at any time, each seeing one state of the library.
"""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from workbench.domain.acts import Act, Change, HistoryEntry
from workbench.domain.errors import LibraryError, LibraryReadOnly, Stale
from workbench.store import checkers, claim_lines
from workbench.store.acts import derived, history, journal, undoing
from workbench.store.acts.journal import Journal, RowChange
from workbench.store.acts.work import Work
from workbench.store.library import connections, faults, layout, opening
from workbench.store.library.lock import Lock
from workbench.store.originals import Originals
from workbench.text.words import analyser

Listener = Callable[[Change], None]

STALE = """
SELECT EXISTS (SELECT 1 FROM search_extraction WHERE analyser <> :analyser)
  OR EXISTS (SELECT 1 FROM search_extraction)
     AND NOT EXISTS (SELECT 1 FROM search_claim_analyser WHERE analyser = :analyser)"""
"""Whether an index of passages or of claims was made by another analyser, or never."""

NEW = """
INSERT INTO search_claim_analyser SELECT :analyser
WHERE NOT EXISTS (SELECT 1 FROM search_extraction) AND NOT EXISTS (SELECT 1 FROM search_claim_analyser)"""
"""A library in which nothing stands yet: its acts keep the index of claims, so that no later opening has to make it."""


class Archive:
    """An open library. Make one with `Archive.open`, close it when done; it is a context manager too."""

    def __init__(self, location: Path, checker_name: str, lock: Lock | None, writer: Engine | None, reader: Engine):
        self.location = location
        self.checker_name = checker_name
        self.originals = Originals(location)
        self._lock = lock
        self._writer = writer
        self._reader = reader
        self._acting = threading.Lock()
        self._actor: int | None = None
        self._listeners: list[Listener] = []
        self._postings = None
        self._kept: dict[str, dict] = {"orders": {}, "readings": {}}  # what reading sessions keep for the next
        self._closed = False
        if writer is not None:
            journal.guard(writer)

    @classmethod
    def open(cls, location: Path | str, *, checker: str, read_only: bool = False) -> "Archive":
        """Open the library in a folder (or its library.sqlite). It is made when missing, and brought up to date with a
        verified backup when it is older than the program. Raises children of LibraryError.
        """
        ready = opening.prepare(location, read_only=read_only)
        writer = None if read_only else connections.writing(ready.database)
        reader = connections.reading(ready.database, immutable=ready.immutable)
        archive = cls(ready.folder, checker.strip() or "checker", ready.lock, writer, reader)
        try:
            archive._refresh_index()
            archive._finish_trash()
        except BaseException:
            archive.close()
            raise
        return archive

    @property
    def database(self) -> Path:
        """The library's SQLite file."""
        return self.location / layout.DATABASE

    @property
    def read_only(self) -> bool:
        """Whether this archive only reads, whatever others may do with the library."""
        return self._writer is None

    def close(self) -> None:
        """Let the library go, after an act that is under way. Closing twice is harmless."""
        with self._acting:
            if self._postings is not None:
                self._postings.close()
            self._closed = True
            self._reader.dispose()
            if self._writer is not None:
                self._writer.dispose()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *exc_info) -> None:
        self.close()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees the library as it is now and cannot change it. From any thread; keep it short."""
        self._check_open()
        with faults.of_database(self.location), Session(
                self._reader, info={"postings": self._postings, **self._kept}) as session:
            yield session

    def keep_postings(self) -> None:
        """For a process that searches often: keep a large library's posting lists in memory, built at the first search
        while it and the next are answered without."""
        from workbench.store.searching.kept_postings import KeptPostings

        if self._postings is None:
            self._postings = KeptPostings(self.read)

    @contextmanager
    def act(self, act: Act, origin: object = None, *, undoable: bool = True) -> Iterator[Work]:
        """Do one thing: all of it is saved when the block ends, or nothing of it when the block raises.

        `origin` is handed on in the Change so that a view can skip its own echo. An act that changes nothing leaves no
        trace. With `undoable=False` the act is told in the history but is not a step of undoing.
        """
        if self._writer is None:
            raise LibraryReadOnly(f"The library in {self.location} is open read-only.",
                                  "Open it for writing, or work in a copy of it.")
        if self._acting.locked() and self._actor == threading.get_ident():
            raise RuntimeError("An act within an act: what belongs together is one act.")
        with self._acting:
            self._check_open()
            self._actor = threading.get_ident()
            try:
                with faults.of_database(self.location), self._transaction(act, origin, undoable) as work:
                    yield work
            finally:
                self._actor = None
        if work.change is not None:
            self._tell(work.change)

    @contextmanager
    def derive(self) -> Iterator[Session]:
        """A session to keep what was worked out of frozen rows, so that it need not be again. No act: nothing is told
        and nothing can be undone; rows that people make are refused."""
        if self._writer is None:
            raise LibraryReadOnly(f"The library in {self.location} is open read-only.",
                                  "Open it for writing, or work in a copy of it.")
        with self._acting:
            self._check_open()
            with faults.of_database(self.location), Session(self._writer) as session, session.begin():
                info = session.connection().info
                info["journal"] = record = Journal(session)
                try:
                    yield session
                    if record.changes():
                        raise RuntimeError("What people make is changed by an act alone.")
                finally:
                    info.pop("journal", None)

    def undo(self, origin: object = None, *, apart: frozenset[int] = frozenset()) -> Change:
        """Take back the newest step, but for those `apart`: entries that somebody else takes back. Raises
        NothingToUndo, or Stale where what it changed has been changed or used since."""
        return self._turn(Act.UNDO, undoing.undo, origin, apart)

    def redo(self, origin: object = None, *, apart: frozenset[int] = frozenset()) -> Change:
        """Do again what was undone last. Raises NothingToUndo where something new has been done since."""
        return self._turn(Act.REDO, undoing.redo, origin, apart)

    def undoable(self, apart: frozenset[int] = frozenset()) -> HistoryEntry | None:
        """What `undo` would take back."""
        return self._entry_of(history.undoable, apart)

    def redoable(self, apart: frozenset[int] = frozenset()) -> HistoryEntry | None:
        """What `redo` would do again."""
        return self._entry_of(history.redoable, apart)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with each Change after its commit, on the acting thread. Returns how to stop it."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def _refresh_index(self) -> None:
        """Make the search index anew where another version of the program cut its terms."""
        if self._writer is None:
            return
        with faults.of_database(self.location), Session(self._writer) as session, session.begin():
            if session.scalar(text(STALE), {"analyser": analyser.ANALYSER}):
                # Loaded when needed: a start that finds the index as it should be does not pay for it.
                from workbench.store.searching import claim_memory, search

                search.refresh(session)
                claim_memory.rebuild_where_stale(session)
            else:
                session.execute(text(NEW), {"analyser": analyser.ANALYSER})

    def _finish_trash(self) -> None:
        """Delete what a kill left of an emptied trash. That it cannot be is no reason not to open."""
        if self._writer is not None and self.originals.going():
            from workbench.store import trash

            with suppress(LibraryError):
                trash.finish(self)

    @contextmanager
    def _transaction(self, act: Act, origin: object, undoable: bool) -> Iterator[Work]:
        with Session(self._writer, expire_on_commit=False) as session, session.begin():
            # Kept by name: a stop in the middle (Ctrl+C) gives the connection up, and asking it again would hide that.
            info = session.connection().info
            checker = checkers.ensure(session, self.checker_name)
            work = Work(session, act, checker, origin, undoable)
            record = Journal(session)
            info["journal"] = record
            try:
                yield work
                changes = record.changes()
            finally:
                info.pop("journal", None)
            # An undo is told even where it comes to nothing (words typed and taken back again): it is undone now.
            is_told = bool(changes) or work.undoes is not None or work.is_told
            about = set().union(*(change.about("claim") for change in changes))
            claim_lines.refresh(session, about)
            if about:
                from workbench.store.searching import claim_memory

                claim_memory.refresh(session, about)
            also = derived.follow(session, changes)
            event = self._write(work, changes) if is_told else 0
        if is_told:
            work.change = _change(work, changes, event, also)

    def _write(self, work: Work, changes: list[RowChange]) -> int:
        origin = work.origin if isinstance(work.origin, str) else ""
        told = history.Told(act=work.act, at=work.at, checker=work.checker, sentence=work.sentence, claim=work.claim,
                            origin=origin, undoable=work.undoable, undoes=work.undoes)
        return history.write(work.session, told, changes)

    def _turn(self, act: Act, turn: Callable, origin: object, apart: frozenset[int]) -> Change:
        try:
            with self.act(act, origin) as work:
                events = turn(work.session, work.session.info["journal"], apart)
                work.undoes = events[-1].step
                work.undoes_act = Act(events[-1].act)
                work.say(undoing.sentence(act, events), claim=events[-1].claim)
        except IntegrityError as fault:
            raise Stale("What this act made has been used since.", undoing.LATER) from fault
        return work.change

    def _check_open(self) -> None:
        if self._closed:
            raise RuntimeError(f"The library in {self.location} is closed.")

    def _entry_of(self, find: Callable, apart: frozenset[int]) -> HistoryEntry | None:
        with self.read() as session:
            step = find(session, apart)
            return history.last_of_step(session, step) if step is not None else None

    def _tell(self, change: Change) -> None:
        for listener in list(self._listeners):
            try:
                listener(change)
            except Exception:
                # The act is saved whatever a listener does; its mistake goes where all mistakes go.
                sys.excepthook(*sys.exc_info())


def _change(work: Work, changes: list[RowChange], event: int, also: frozenset[str]) -> Change:
    about = {table: frozenset().union(*(change.about(table) for change in changes)) for table in ("claim", "document")}
    return Change(act=work.act, tables=also.union(change.table for change in changes), origin=work.origin, event=event,
                  undoes=work.undoes_act, claims=about["claim"], documents=about["document"])
