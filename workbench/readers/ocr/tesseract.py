"""Tesseract, the program that reads words in pictures, where the machine has it.

It is given pixels that we made, as its standard input, with limits on memory, processor time and files, and what it
writes is a table of words (TSV). It is started by its path and never through a shell.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.errors import OcrFailed, OcrMissing, ReadingCancelled

SECONDS = 120.0
"""By the clock for one picture of a page; honest pages take two to ten."""
_MEMORY = 1536 * 1024 * 1024
_LOOK_EVERY = 0.1
_MOST_OUTPUT = 32 * 1024 * 1024
_ORIENTATION = "osd"
_NO_LANGUAGES = (_ORIENTATION, "equ", "snum")
_USUAL_PLACES = (r"C:\Program Files\Tesseract-OCR\tesseract.exe", "/opt/homebrew/bin/tesseract",
                 "/usr/local/bin/tesseract")


@dataclass(frozen=True, slots=True)
class Engine:
    """A Tesseract that can be used: `languages` as it calls them ("eng", "spa"); `turns` if it can tell how a page is
    turned."""

    path: str
    version: str
    languages: tuple[str, ...]
    turns: bool

    @property
    def name(self) -> str:
        return f"Tesseract {self.version}"


def is_there() -> bool:
    """Whether the machine has Tesseract; cheap enough to ask whenever a document is shown."""
    return bool(_path())


def find() -> Engine:
    """The machine's Tesseract and its languages. Raises OcrMissing with how to get it on this system."""
    path = _path()
    if not path:
        raise OcrMissing("Words in pictures cannot be read here: Tesseract is not installed.", how_to_install())
    listed = _asked(path, "--list-langs").splitlines()[1:]
    version = _asked(path, "--version").split("\n", 1)[0].removeprefix("tesseract ").strip().lstrip("v")[:20]
    names = [line.strip() for line in listed if line.strip()]
    languages = tuple(sorted(name for name in names if name not in _NO_LANGUAGES and "/" not in name))
    if not languages:
        raise OcrMissing("Words in pictures cannot be read here: Tesseract has no language.", how_to_install())
    return Engine(path, version, languages, _ORIENTATION in names)


def words(engine: Engine, picture: bytes, languages: tuple[str, ...], *, dpi: int, layout: int,
          cancelled: Callable[[], bool] | None = None, seconds: float = SECONDS) -> str:
    """What Tesseract makes of a picture (a PNM file): its TSV. `layout` is its page segmentation mode.

    Raises OcrFailed, or ReadingCancelled."""
    command = [engine.path, "stdin", "stdout", "-l", "+".join(languages), "--psm", str(layout), "--dpi", str(dpi),
               "tsv"]
    try:
        with tempfile.TemporaryFile() as given:
            given.write(picture)
            given.seek(0)
            process = subprocess.Popen(command, stdin=given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                       env=_environment(), cwd="/" if os.name == "posix" else None,
                                       start_new_session=os.name == "posix",
                                       creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0))
    except OSError as error:
        raise OcrFailed(f"Tesseract could not be started ({error.strerror}).") from error
    try:
        _limit(process.pid, seconds)
        out = _answer(process, cancelled, seconds)
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()
    if process.returncode or len(out) > _MOST_OUTPUT:
        raise OcrFailed("Tesseract broke off at a page.")
    return out.decode("utf-8", "replace")


def _answer(process: subprocess.Popen, cancelled, seconds: float) -> bytes:
    until = time.monotonic() + seconds
    while True:
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=_LOOK_EVERY)[0]
        if cancelled and cancelled():
            raise ReadingCancelled("Making the document searchable was stopped.")
        if time.monotonic() > until:
            raise OcrFailed(f"Reading the picture of a page took longer than {seconds:.0f} seconds and was stopped.")


def how_to_install(*languages: str) -> str:
    """What to do on this system to get Tesseract, or some of its languages."""
    wanted = languages or ("eng",)
    if sys.platform == "darwin":
        line = "brew install tesseract tesseract-lang"
    elif sys.platform == "win32":
        return ("Install Tesseract from github.com/UB-Mannheim/tesseract/wiki with the languages of your documents, "
                "then try again.")
    elif shutil.which("apt-get"):
        line = "sudo apt install tesseract-ocr " + " ".join(f"tesseract-ocr-{one.replace('_', '-')}" for one in wanted)
    elif shutil.which("dnf"):
        line = "sudo dnf install tesseract " + " ".join(f"tesseract-langpack-{one}" for one in wanted)
    elif shutil.which("pacman"):
        line = "sudo pacman -S tesseract " + " ".join(f"tesseract-data-{one}" for one in wanted)
    elif shutil.which("zypper"):
        line = "sudo zypper install tesseract-ocr"
    else:
        return "Install Tesseract with the languages of your documents, then try again."
    return f"Type this in a terminal, then try again: {line}"


def _path() -> str:
    return shutil.which("tesseract") or next((place for place in _USUAL_PLACES if Path(place).is_file()), "")


def _asked(path: str, question: str) -> str:
    try:
        done = subprocess.run([path, question], capture_output=True, timeout=20, env=_environment(), check=False,
                              stdin=subprocess.DEVNULL, creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0))
    except (OSError, subprocess.TimeoutExpired) as error:
        raise OcrMissing("Words in pictures cannot be read here: Tesseract does not answer.",
                         how_to_install()) from error
    return (done.stdout or done.stderr).decode("utf-8", "replace")


def _environment() -> dict[str, str]:
    """One thread (two documents at once are quicker with one each), and what it needs to find its own files."""
    kept = ("PATH", "SYSTEMROOT", "TEMP", "TMPDIR", "TESSDATA_PREFIX", "HOME")
    found = {name: os.environ[name] for name in kept if name in os.environ}
    # a frozen program points the loader at its own libraries, which are not Tesseract's
    before = "LD_LIBRARY_PATH_ORIG" if getattr(sys, "frozen", False) else "LD_LIBRARY_PATH"
    if os.environ.get(before):
        found["LD_LIBRARY_PATH"] = os.environ[before]
    return found | {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"}


def _limit(pid: int, seconds: float) -> None:
    """Set before it has read the first pixel. Where the platform cannot, the clock remains."""
    if not sys.platform.startswith("linux"):
        return
    import resource

    cpu = int(seconds) + 1
    for name, most in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_CPU, cpu), (resource.RLIMIT_FSIZE, 0),
                       (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(OSError, ValueError):
            resource.prlimit(pid, name, (most, most))
