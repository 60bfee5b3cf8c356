"""The sample case in the window; or, without a display, the whole main job through the real window with pictures."""

import os
import sys
import tempfile
from pathlib import Path

OUTPUT = Path("workbench-demo")


def run(library: Path | str | None = None, headless: bool = False, output: Path | None = None) -> int:
    """Open the window on the sample case. `headless`: do the main job offscreen, leaving pictures and reports."""
    if headless:
        return _headless(Path(output or OUTPUT).expanduser())
    from workbench.gui.app import run as open_window

    return open_window(library, then=lambda view: view.errands.open_sample())


def _headless(output: Path) -> int:
    """A library of its own in a folder that is gone afterwards; what it leaves is in `output`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.pop("QT_SCALE_FACTOR", None)
    from workbench.gui.app import Program, application
    from workbench.gui.demo.hand import GivenUp
    from workbench.gui.demo.job import MainJob
    from workbench.settings import Settings

    app = application()
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="workbench-demo-") as made:
        folder = Path(made)
        program = Program(app, Settings(theme="light", checker="Demo checker"), settings_file=folder / "settings.toml",
                          state_dir=folder / "state")
        program.crashes.take_over()
        try:
            MainJob(program, folder, output).do()
        except GivenUp as stuck:
            said = program.window.messages.text
            sys.stderr.write(f"{stuck}{' The window says: ' + said if said else ''}\n")
            return 1
        finally:
            program.window.close()
            app.processEvents()
    sys.stderr.write(f"Done. Pictures of the window and the reports are in {output.resolve()}\n")
    return 0
