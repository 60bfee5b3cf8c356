"""The sample case in the window; or, without a display, the whole main job through the real window with pictures."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

OUTPUT = Path("workbench-demo")
SHARP = "2"
"""The scale factor of the sharp screen."""


def run(library: Path | str | None = None, headless: bool = False, output: Path | None = None,
        language: str = "en") -> int:
    """Open the window on the sample case. `headless`: do the main job offscreen, leaving pictures and reports."""
    if headless:
        return _headless(Path(output or OUTPUT).expanduser(), language)
    from workbench.gui.app import run as open_window

    return open_window(library, then=lambda view: view.errands.open_sample())


def _headless(output: Path, language: str) -> int:
    """The job twice at the same time: on a plain screen, and on a sharp one for pictures of twice the size."""
    output.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if os.environ.get("QT_SCALE_FACTOR") == SHARP:
        return _job(output, language)
    os.environ.pop("QT_SCALE_FACTOR", None)
    with tempfile.TemporaryDirectory(prefix="workbench-demo-") as scratch:
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "workbench"]
        sharp = subprocess.Popen([*program, "demo", "--headless", "--output", scratch, "--language", language],
                                 stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                 env={**os.environ, "QT_SCALE_FACTOR": SHARP})
        status = _job(output, language)
        complaint = sharp.communicate()[1]
        if sharp.returncode == 0:
            shutil.copytree(Path(scratch) / "pictures", output / "pictures", dirs_exist_ok=True)
        else:
            sys.stderr.write(complaint.decode("utf-8", "replace"))
    if status == 0:
        sys.stderr.write(f"Done. Pictures of the window and the reports are in {output.resolve()}\n")
    return status or sharp.returncode


def _job(output: Path, language: str) -> int:
    """Do it in a library of its own, in a folder that is gone afterwards."""
    from workbench.gui.app import application
    from workbench.gui.demo.hand import GivenUp
    from workbench.gui.demo.job import MainJob
    from workbench.gui.program import Program
    from workbench.settings import Settings

    app = application()
    with tempfile.TemporaryDirectory(prefix="workbench-demo-") as made:
        folder = Path(made)
        program = Program(app, Settings(theme="light", checker="Demo checker", language=language),
                          settings_file=folder / "settings.toml", state_dir=folder / "state")
        program.crashes.take_over()
        try:
            MainJob(program, folder, output).do()
        except GivenUp as stuck:
            said = program.window.messages.text
            sys.stderr.write(f"{stuck}{' The window says: ' + said if said else ''}\n")
            return 1
        finally:
            program.quit()
            app.processEvents()
    return 0
