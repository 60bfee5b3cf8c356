"""Marks into a copy of a PDF, written by an isolated worker; what comes back is checked before it is believed."""

import json
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict

from workbench.domain.errors import FileDamaged, FileTooLarge, PasswordNeeded, ReaderFailed, ReadingCancelled
from workbench.domain.marks import PageMark
from workbench.readers.isolated.confine import Limits
from workbench.readers.isolated.frames import Frame, FrameRefused, Frames, Kind
from workbench.readers.isolated.isolation import Worker

_ROOM = 64 * 1024 * 1024
_ERRORS = {error.code: error for error in (PasswordNeeded, FileDamaged, FileTooLarge)}


def marked(data: bytes, name: str, marks: Sequence[PageMark], *, password: str = "",
           cancelled: Callable[[], bool] | None = None, limits: Limits | None = None) -> bytes:
    """A copy of the PDF `data` with the marks as annotations, the same for the same marks. Raises PasswordNeeded,
    FileDamaged, or another ReadingError; whatever happens, no process is left."""
    told = json.dumps({"size": len(data), "password": password, "marks": [asdict(mark) for mark in marks]})
    try:
        worker = Worker(None, {"name": name[-200:], "size": len(data), "marks": True}, limits or Limits())
    except OSError as error:
        raise ReaderFailed(f"{name}: no worker could be started to mark it ({error.strerror}).") from error
    threading.Thread(target=_feed, args=(worker, told.encode() + b"\n", data), daemon=True, name="mark-feed").start()
    try:
        return _collected(worker, data, name, len(marks), cancelled)
    except FrameRefused as error:
        raise ReaderFailed(f"{name}: no marked copy could be made of it; the file is damaged or made to do harm.") \
            from error
    finally:
        worker.end()


def _feed(worker: Worker, head: bytes, data: bytes) -> None:
    try:
        worker.send(head)
        worker.send(data)
    except (OSError, ValueError):
        return  # it is gone: whoever waits for its answer sees that


def _collected(worker: Worker, data: bytes, name: str, marks: int, cancelled) -> bytes:
    incoming, pieces, held = Frames(), [], 0
    most = 4 * len(data) + _ROOM
    while True:
        untrusted = worker.next_bytes()
        if untrusted == b"":
            raise worker.failure(name)
        worker.count_output(len(untrusted or b""))
        for frame in incoming.feed(untrusted or b""):
            if frame.kind is Kind.END:
                return _checked(frame, b"".join(pieces), data, name)
            if frame.kind is not Kind.ATTACHED or frame.untrusted_head.get("at") != held:
                raise FrameRefused("piece")
            held += len(frame.untrusted_raw)
            pieces.append(bytes(frame.untrusted_raw))
            if held > most:
                raise FrameRefused("too long")
        if cancelled and cancelled():
            raise ReadingCancelled(f"Writing marks into a copy of {name} was stopped.")
        worker.check_costs(name, marks)


def _checked(frame: Frame, copy: bytes, data: bytes, name: str) -> bytes:
    head = frame.untrusted_head
    code = head.get("error")
    if isinstance(code, str) and code in _ERRORS:
        raise _ERRORS[code](*{
            PasswordNeeded.code: (f"{name} is locked: its password is needed, or is not the right one.",
                                  "Give the password of the PDF and write the copy again; it is kept nowhere."),
            FileDamaged.code: (f"{name} is damaged: no marks can be written into a copy of it.",),
            FileTooLarge.code: (f"{name} needs more memory than one document may use.",),
        }[code])
    if head.get("size") != len(copy) or b"%PDF-" not in copy[:1024]:
        raise FrameRefused("no PDF")
    if head.get("appended") is True and not copy.startswith(data):
        raise FrameRefused("another document")
    return copy
