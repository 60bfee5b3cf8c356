"""Long work: a function with values in and a value back, run elsewhere, its answer delivered on the GUI thread.

I/O, SQLite and PDFium go to a thread pool; our own CPU work goes to one warm spawn process that never imports PySide6.
A job is cut into pieces by its own function, which is given `progress(done, total)` and `cancelled()` if it names them.
"""

import inspect
import itertools
import threading
import time
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Future, wait
from dataclasses import dataclass, field
from enum import StrEnum
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, Signal

from workbench.domain.errors import WorkbenchError
from workbench.gui.voice import Voice
from workbench.gui.work_process import WorkProcess

BETWEEN_NEWS = 0.05
"""Seconds between two reports of progress, so that a quick job does not flood the window."""


class JobState(StrEnum):
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(eq=False)
class Job:
    """A piece of long work under way. Panels may keep it to cancel it; the status bar shows its title and progress."""

    number: int
    title: str
    done: Callable[[object], None] | None = None
    failed: Callable[[Exception], None] | None = None
    on_progress: Callable[[int, int], None] | None = None
    state: JobState = JobState.RUNNING
    pieces: tuple[int, int] = (0, 0)
    quiet: bool = False
    writes: bool = False
    _stop_elsewhere: Callable[[], None] | None = field(default=None, repr=False)
    _again: Callable[[], None] | None = field(default=None, repr=False)
    _asked_to_stop: bool = False
    _last_news: float = 0.0
    _news_waits: bool = False
    _future: Future | None = field(default=None, repr=False)

    def cancel(self) -> None:
        """Drop the rest. The answer, should it come all the same, is thrown away."""
        self._asked_to_stop = True
        if self._stop_elsewhere is not None:
            self._stop_elsewhere()
        if self._future is not None:
            self._future.cancel()

    def is_cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._asked_to_stop

    def has_answer(self) -> bool:
        """Whether the work came to its end without an error, whoever heard of it."""
        future = self._future
        return future is not None and future.done() and not future.cancelled() and future.exception() is None


class Jobs(QObject):
    """Runs jobs. `inline=True` runs each at once in the calling thread, for tests."""

    started = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    _answered = Signal(object, object, object)
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None, *, inline: bool = False, threads: int = 3,
                 process: WorkProcess | None = None):
        super().__init__(parent)
        self._inline = inline
        self._threads, self._voice = Threads(threads), Voice(self)
        self._process, self._is_own = process or WorkProcess(), process is None
        self._numbers = itertools.count(1)
        self.running: list[Job] = []
        self.unexpected: Callable[[Exception], None] | None = None
        # Queued even when a job ends before we look at it: an answer never comes before its job was handed out.
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._pass_on)

    def run(self, work: Callable, *args, done=None, failed=None, on_progress=None, title: str = "",
            process: bool = False, quiet: bool = False, writes: bool = False, **kwargs) -> Job:
        """Start `work(*args, **kwargs)`.

        `done(answer)`, `failed(error)` and `on_progress(n, total)` are called on the GUI thread. `quiet` jobs do
        not show in the status bar; those that `writes` to the library are waited for at the end. With `process`,
        `work` and its arguments must be picklable.
        """
        job = self._begun(Job(next(self._numbers), title or work.__name__.replace("_", " "), done, failed,
                              on_progress, quiet=quiet, writes=writes))
        if not process:
            kwargs |= self._reins(work, job)
        if self._inline:
            self._run_here(job, work, args, kwargs)
        elif process:
            self._run_there(job, lambda: (self._process.submit(work, *args, **kwargs), None))
        else:
            self._await(job, self._threads.submit(work, *args, **kwargs))
        return job

    def ask(self, location: str, service: Callable, *args, done=None, failed=None, title: str = "",
            quiet: bool = False, **kwargs) -> Job:
        """`service(archive, …)` in the work process, which opens the library at `location` for itself. A service that
        names `cancelled` hears there of a job that is not wanted any more."""
        job = self._begun(Job(next(self._numbers), title or service.__name__.replace("_", " "), done, failed,
                              quiet=quiet))
        self._run_there(job, lambda: self._process.ask(location, service, args, kwargs))
        return job

    @property
    def is_inline(self) -> bool:
        """Whether all work is done at once, here."""
        return self._inline

    def close(self) -> None:
        """Cancel everything; nothing is delivered any more. What writes is waited for, what only reads is left."""
        self._voice.be_silent()
        for job in list(self.running):
            job.cancel()
        self._threads.stop()
        wait([job._future for job in self.running if job.writes and job._future is not None])
        if self._is_own:
            self._process.close()

    def _begun(self, job: Job) -> Job:
        self.running.append(job)
        self.started.emit(job)
        return job

    def _await(self, job: Job, future: Future) -> None:
        job._future = future
        future.add_done_callback(lambda future: self._collect(job, future))

    def _run_there(self, job: Job, start: Callable[[], tuple[Future, Callable[[], None] | None]]) -> None:
        """In the work process; once more where that came to a bad end. A job that cannot begin fails like any other."""
        def go() -> None:
            try:
                future, job._stop_elsewhere = start()
            except Exception as error:
                self._answered.emit(job, None, error)
            else:
                self._await(job, future)

        job._again = go
        go()

    def _reins(self, work: Callable, job: Job) -> dict[str, Callable]:
        names = inspect.signature(work).parameters
        reins: dict[str, Callable] = {}
        if "progress" in names:
            reins["progress"] = lambda n, total: self._report(job, n, total)
        if "cancelled" in names:
            reins["cancelled"] = job.is_cancelled
        return reins

    def _report(self, job: Job, n: int, total: int) -> None:
        job.pieces = (n, total)
        now = time.monotonic()
        if not job._news_waits and (n >= total or now - job._last_news >= BETWEEN_NEWS):
            job._last_news, job._news_waits = now, True
            self._voice.say(self._told, job)

    def _pass_on(self, job: Job) -> None:
        """Tell how far a job has come by now: a window that is busy hears of its progress once, not of each step."""
        job._news_waits = False
        if job.state is JobState.RUNNING and not job.is_cancelled():
            if job.on_progress is not None:
                job.on_progress(*job.pieces)
            self.progressed.emit(job)

    def _run_here(self, job: Job, work: Callable, args: tuple, kwargs: dict) -> None:
        try:
            answer, error = work(*args, **kwargs), None
        except Exception as caught:
            answer, error = None, caught
        self._deliver(job, answer, error)

    def _collect(self, job: Job, future: Future) -> None:
        """In the worker's thread: hand the answer over to the GUI thread."""
        if future.cancelled():
            self._voice.say(self._answered, job, None, None)
        else:
            error = future.exception()
            self._voice.say(self._answered, job, None if error else future.result(), error)

    def _deliver(self, job: Job, answer: object, error: Exception | None) -> None:
        if isinstance(error, BrokenExecutor) and job._again is not None and not job.is_cancelled():
            again, job._again = job._again, None
            again()
            return
        self.running.remove(job)
        if job.is_cancelled():
            job.state = JobState.CANCELLED
        elif error is not None:
            job.state = JobState.FAILED
        else:
            job.state = JobState.DONE
        self.finished.emit(job)
        if job.state is JobState.DONE and job.done is not None:
            job.done(answer)
        elif job.state is JobState.FAILED:
            self._fail(job, error)

    def _fail(self, job: Job, error: Exception) -> None:
        if job.failed is not None and isinstance(error, WorkbenchError):
            job.failed(error)
        elif self.unexpected is not None:
            self.unexpected(error)
        else:
            raise error


class Threads:
    """A few threads that take work from one queue. They do not keep the program alive when it is closed."""

    def __init__(self, number: int):
        self._number = number
        self._work: SimpleQueue[tuple[Future, Callable] | None] = SimpleQueue()
        self._started = 0

    def submit(self, work: Callable, *args, **kwargs) -> Future:
        """Do `work(*args, **kwargs)` when a thread is free."""
        future: Future = Future()
        self._work.put((future, lambda: work(*args, **kwargs)))
        if self._started < self._number:
            self._started += 1
            threading.Thread(target=self._go_on, name=f"job {self._started}", daemon=True).start()
        return future

    def stop(self) -> None:
        """The threads end when they are done with what they have in hand."""
        for _ in range(self._started):
            self._work.put(None)

    def _go_on(self) -> None:
        while (taken := self._work.get()) is not None:
            future, work = taken
            if not future.set_running_or_notify_cancel():
                continue
            try:
                answer = work()
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(answer)
            del taken, future, work  # an idle thread holds nothing of the work before
