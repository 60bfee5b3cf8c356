"""When we are wrong: the work is kept, a report file is written, and the person is told. The program goes on."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, qVersion

from workbench import __version__


class CrashKeeper(QObject):
    """The one place where bugs arrive. `happened(path)` comes on the GUI thread, with the report's place or ""."""

    happened = Signal(str)

    def __init__(self, folder: Path, keep_work: Callable[[], None], parent: QObject | None = None):
        super().__init__(parent)
        self._folder, self._keep_work = folder, keep_work
        self._busy = False

    def take_over(self) -> None:
        """From now on unexpected exceptions of all threads come here."""
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.caught(args.exc_type, args.exc_value, args.exc_traceback)

    def caught(self, kind: type[BaseException], error: BaseException, trace) -> None:
        """An exception nobody expected."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        sys.__excepthook__(kind, error, trace)
        import traceback

        path = self._write("".join(traceback.format_exception(kind, error, trace)))
        if threading.current_thread() is threading.main_thread() and not self._busy:
            self._busy = True
            try:
                self._keep_work()
            except Exception:
                self._write(traceback.format_exc())
            finally:
                self._busy = False
        self.happened.emit(str(path or ""))

    def expect(self, error: Exception) -> None:
        """A job's exception that is not a WorkbenchError: the same way."""
        self.caught(type(error), error, error.__traceback__)

    def _write(self, trace: str) -> Path | None:
        import platform
        from datetime import UTC, datetime

        now = datetime.now(UTC)
        report = (f"Fact-Checking Workbench {__version__}\n{now.isoformat(timespec='seconds')}\n{platform.platform()}\n"
                  f"Python {platform.python_version()}, Qt {qVersion()}\n\n{trace}")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / f"report-{now:%Y%m%d-%H%M%S-%f}.txt"
            path.write_text(report, encoding="utf-8")
        except OSError:
            return None
        return path
