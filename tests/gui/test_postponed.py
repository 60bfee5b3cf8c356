"""What PySide6 compiles for complaints and stubs waits until somebody asks, and then says what it always says."""

import builtins
import subprocess
import sys

from workbench.gui.postponed import POSTPONED, postponed

PROGRAM = """
from workbench.gui import app, postponed
application = app.application()
print(*sorted(postponed._texts), sep="\\n")
from PySide6.QtCore import QTimer
try:
    QTimer().start("soon")
except TypeError as error:
    print(error)
print(QTimer.isActive.__doc__)
print(*sorted(postponed._texts), sep="\\n")
from PySide6.support.signature.lib import pyi_generator
print(callable(pyi_generator.generate_pyi), hasattr(pyi_generator, "generate_poems"), postponed._texts)
"""


def test_what_waits_is_run_when_it_is_asked_for():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=120)
    editors = [f"shibokensupport/signature/lib/{name}.py" for name in ("enum_sig", "pyi_generator")]
    assert done.stdout.splitlines() == [
        *sorted(POSTPONED),
        "'PySide6.QtCore.QTimer.start' called with wrong argument types:",
        "  PySide6.QtCore.QTimer.start(str)", "Supported signatures:",
        "  PySide6.QtCore.QTimer.start()", "  PySide6.QtCore.QTimer.start(msec: int, /)",
        "isActive(self, /) -> bool", *editors, "True False {}"]
    assert done.stderr == ""


def test_where_pyside_is_there_already_nothing_is_put_between():
    plain = builtins.compile
    with postponed():
        assert builtins.compile is plain
    assert builtins.compile is plain
