"""The sample case in the window; or, without a display, the whole main job through the real window with pictures."""

import os
import sys
import tempfile
from pathlib import Path

OUTPUT = Path("workbench-demo")
SHARP = "2"
"""The scale factor of the screen that the window stands on: plain pictures are drawn from the sharp one, not the other
way round, so that one window serves both."""


def run(library: Path | str | None = None, headless: bool = False, output: Path | None = None,
        language: str = "en") -> int:
    """Open the window on the sample case. `headless`: do the main job offscreen, leaving pictures and reports."""
    if headless:
        return _headless(Path(output or OUTPUT).expanduser(), language)
    from workbench.gui.app import run as open_window

    return open_window(library, then=lambda view: view.errands.open_sample())


def _headless(output: Path, language: str) -> int:
    """The job once, on a sharp screen: it is drawn as a plain one shows it too."""
    output.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = SHARP
    status = _job(output, language)
    if status == 0:
        sys.stderr.write(f"Done. Pictures of the window and the reports are in {output.resolve()}\n")
    return status


def _job(output: Path, language: str) -> int:
    """Do it in a library of its own, in a folder that is gone afterwards."""
    from workbench.gui.app import application
    from workbench.gui.demo.hand import GivenUp
    from workbench.gui.demo.job import MainJob
    from workbench.gui.garbage import Garbage
    from workbench.gui.program import Program
    from workbench.settings import Settings

    app = application()
    garbage = Garbage(app)
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
            garbage.let_go()
    return 0
