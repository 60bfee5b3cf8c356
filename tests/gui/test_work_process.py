"""The work process ends with the window, whatever became of it."""

import os
import signal
import subprocess
import sys

PARENT = """
import os, sys
from workbench.gui.work_process import WorkProcess
if __name__ == "__main__":
    work = WorkProcess()
    print(work.submit(os.getpid).result(), flush=True)
    sys.stdin.read()
"""


def test_it_ends_when_the_window_is_killed(tmp_path, root):
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    with subprocess.Popen([sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                          env=os.environ | {"PYTHONPATH": str(root)}) as window:
        work = int(window.stdout.readline())
        os.kill(work, 0)  # it is there
        window.send_signal(signal.SIGKILL)
        # It holds the other end of this pipe as long as it lives.
        assert window.communicate(timeout=60)[0] == ""
