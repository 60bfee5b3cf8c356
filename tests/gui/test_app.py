"""Starting the program as a person does, in a process of its own."""

import subprocess
import sys

PROGRAM = """
import builtins
plain = builtins.__import__
from workbench.gui import app
application = app.application()
started = app.start({library!r}, "Ana")
assert builtins.__import__ is plain
import gc
assert not gc.isenabled()
import sys
def tell_what_is_there():
    late = ("sqlalchemy", "tomllib", "workbench.services.", "workbench.store.", "workbench.domain.",
            "workbench.gui.desk")
    from PySide6 import QtCore, QtWidgets
    late_types = {{"Qt", "QStyle"}} & {{*vars(QtCore), *vars(QtWidgets)}}  # with hundreds of enumerations
    print("painted with", sorted(late_types), [name for name in sys.modules if name.startswith(late)],
          len(started.window.menuBar().actions()), "menus")
started.window.painted.connect(tell_what_is_there)
started.opened.connect(lambda: print("opened"))
started.opened.connect(application.quit)
started.troubled.connect(lambda error: print(error.message))
started.troubled.connect(application.quit)
application.exec()
started.window.close()
"""


def test_later_imports_are_pythons_own(tmp_path):
    done = subprocess.run([sys.executable, "-c", PROGRAM.format(library=str(tmp_path / "library"))],
                          capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.splitlines() == ["painted with [] [] 7 menus", "opened"], "what can wait waits for the shell"
