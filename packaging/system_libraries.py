"""See to what Qt and Python need of a Linux system: look what is missing, install it as root, else name one line.

    python3 packaging/system_libraries.py [--offscreen] [--tests]

Each library is really loaded, so that this is right on every distribution. Comes before the virtual environment, and
needs nothing but Python. With --tests also what some tests look for and pass over where it is not there: the program
itself works without.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

# What to load, and Debian's package that has it.
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
}
X_WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
# A program that tests use, and Debian's packages for it.
TOOLS = {
    "tesseract": ("tesseract-ocr", "tesseract-ocr-eng", "tesseract-ocr-spa"),
    "pdftotext": ("poppler-utils",),
    "qpdf": ("qpdf",),
}
FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def main(offscreen: bool) -> None:
    """Bring what is missing, or say in one line how."""
    if not sys.platform.startswith("linux") or sys.version_info < (3, 11):
        return  # too old a Python is told so by set_up.py
    sonames, packages = missing(offscreen)
    if not packages:
        return
    if not shutil.which("apt-get"):
        # Fedora, openSUSE and their kin find a package by the library it provides.
        fonts = [] if has_font() else ["dejavu-sans-fonts"]
        stop("sudo dnf install " + " ".join([*(f"'{soname}()(64bit)'" for soname in sonames), *fonts]))
    if os.geteuid():
        stop(f"sudo apt-get install -y {' '.join(packages)}")
    print(f"Installing what the workbench needs of the system: {' '.join(packages)}.", flush=True)
    if complaint := installed(packages):
        print(complaint, file=sys.stderr)
        stop(f"apt-get update && apt-get install -y {' '.join(packages)}")


def bring_tools() -> None:
    """What tests look for, where it can be had without asking anybody; the tests that miss it are passed over."""
    packages = [package for tool, names in TOOLS.items() if not shutil.which(tool) for package in names]
    if not packages or not sys.platform.startswith("linux") or not shutil.which("apt-get") or os.geteuid():
        return
    print(f"Installing what some tests look for: {' '.join(packages)}.", flush=True)
    if installed(packages):
        print("Not all of it could be installed; the tests that look for it are passed over.", flush=True)


def installed(packages: list[str]) -> str:
    """Install packages with apt; what it complains of, "" where it does not."""
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(["apt-get", "-qq", *command], env=quiet, capture_output=True, text=True, check=False)
        if done.returncode:
            return done.stderr or "apt-get failed."
    return ""


def missing(offscreen: bool) -> tuple[list[str], list[str]]:
    """The libraries that cannot be loaded, and all the packages that are missing."""
    needed = OFFSCREEN if offscreen else OFFSCREEN | X_WINDOW
    sonames = [soname for soname in needed if not loads(soname)]
    packages = [needed[soname] for soname in sonames]
    if not (find_spec("ensurepip") and find_spec("venv")):
        # Debian leaves the part of Python out that makes virtual environments.
        packages.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if not has_font():
        packages.append(FONT_PACKAGE)
    return sonames, packages


def loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def has_font() -> bool:
    """Without DejaVu pictures differ; without any font every letter is a box."""
    return any(True for folder in FONT_FOLDERS for _ in Path(folder).expanduser().rglob("DejaVuSans.ttf"))


def stop(line: str) -> None:
    """End with one line to copy."""
    sys.exit(f"\nParts that the workbench needs of the system are missing. Copy this line, try again:\n\n    {line}\n")


if __name__ == "__main__":
    main("--offscreen" in sys.argv[1:])
    if "--tests" in sys.argv[1:]:
        bring_tools()
