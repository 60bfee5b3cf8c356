"""Make .venv from a lock file with hashes. Needs nothing but Python, and does nothing when it is there already.

    python3 packaging/set_up.py run      what the program needs
    python3 packaging/set_up.py dev      and what its tests need
"""

from __future__ import annotations  # an older Python shall read this far, to be told that it is too old

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "lock-stamp.json"
# There while pip is at work. Still there at the next start, it was stopped in the middle, and pip cannot mend what it
# left half written.
AT_WORK = VENV / "at-work"
LOCKS = {"run": "requirements.lock", "dev": "requirements-dev.lock"}
OLDEST = (3, 11)
SELDOM = r"site-packages[/\\](.*[/\\])?(tests?|testing|lexers|deploy_lib|pip|setuptools|huggingface_hub)[/\\]"
"""Folders of packages, wherever the project lies, of which hardly anything is imported; what is gets compiled then."""


def main(kind: str) -> None:
    """Bring .venv to what the lock file says, in words where that cannot be."""
    if sys.version_info < OLDEST:
        stop(f"Python {sys.version.split()[0]} is too old: the workbench needs 3.11 or newer.",
             "make PYTHON=python3.11 run     # with the name of a newer Python that is there")
    wanted = fingerprint(LOCKS[kind])
    stamp = read_stamp()
    alive = venv_python().exists() and works() and not AT_WORK.exists()
    if alive and wanted in stamp:
        return
    if not alive:
        make_venv()
        stamp = []
    install(LOCKS[kind])
    # The dev lock holds everything of the run lock, at the same versions.
    STAMP.write_text(json.dumps(sorted({*stamp, *(fingerprint(LOCKS[one]) for one in (kind, "run"))})))


def fingerprint(lock: str) -> str:
    """What an environment was made from: the lock's name and content."""
    return f"{lock} {hashlib.sha256((ROOT / lock).read_bytes()).hexdigest()}"


def read_stamp() -> list[str]:
    """Which locks were installed to the end. The stamp is written last, so that a broken-off start is begun again."""
    try:
        return json.loads(STAMP.read_text())
    except (OSError, ValueError):
        return []


def venv_python() -> Path:
    """The environment's own Python."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def works() -> bool:
    """Whether the environment still starts here: not after the folder was moved or Python replaced."""
    ask = [str(venv_python()), "-c", "import sys, pip; print(sys.prefix)"]
    answer = subprocess.run(ask, capture_output=True, text=True, check=False)
    return answer.returncode == 0 and Path(answer.stdout.strip()).resolve() == VENV.resolve()


def make_venv() -> None:
    """Make the environment anew; system_libraries.py has seen to it that Python can."""
    say(f"Making {VENV.name} with Python {sys.version.split()[0]}.")
    shutil.rmtree(VENV, ignore_errors=True)
    run([[sys.executable, "-m", "venv", str(VENV)]], "The environment could not be made.", "make run")


def install(lock: str) -> None:
    """Install exactly what the lock says, each file checked against its hash; no code of a package runs meanwhile. Two
    at once take half of the packages each: finding and unpacking them keeps one processor busy for most of a minute."""
    command = [str(venv_python()), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--no-compile"]
    command += ["--require-hashes", "--no-deps", "--only-binary", ":all:", "-r"]
    packages = entries((ROOT / lock).read_text())
    say(f"Installing {len(packages)} packages from {lock}, each checked by its hash (a minute or so, the first time).")
    AT_WORK.touch()
    halves = [VENV / f"half-{number}.lock" for number in (1, 2)]
    for number, half in enumerate(halves):
        half.write_text("".join(packages[number::2]))
    # of two that tell how far they are nothing could be read
    told = ["--quiet"] if not sys.stdout.isatty() else []
    try:
        run([[*command, str(halves[0]), *told], [*command, str(halves[1]), "--quiet"]],
            "The packages could not be installed. Is there a network? What was fetched is kept for the next try.",
            "make run")
    except SystemExit:
        AT_WORK.unlink()  # pip ended by itself: it fetches all before it writes, or takes back what it wrote
        raise
    AT_WORK.unlink()
    compile_all()


def entries(lock: str) -> list[str]:
    """The packages of a lock, each with its hashes."""
    return re.split(r"^(?=[A-Za-z0-9])", lock, flags=re.MULTILINE)[1:]


def compile_all() -> None:
    """What pip does with one processor and for the packages' own tests too. Nothing hangs on it, but a reader of a
    document may write nothing and would compile what it needs each time."""
    command = [str(venv_python()), "-m", "compileall", "-qq", "-j", "0", "-x", SELDOM]
    subprocess.run([*command, *map(str, VENV.rglob("site-packages")), str(ROOT / "workbench")], check=False)


def run(commands: list[list[str]], complaint: str, line: str) -> None:
    """Run commands at the same time; one that fails ends the set-up, when all have ended."""
    started = [subprocess.Popen(command) for command in commands]
    try:
        ended = [one.wait() for one in started]
    finally:
        for one in started:
            one.kill()  # which a command that has ended does not hear
    if any(ended):
        stop(complaint, line)


def say(text: str) -> None:
    print(text, flush=True)


def stop(complaint: str, line: str) -> None:
    """End with a sentence and one line to copy."""
    sys.exit(f"\n{complaint}\n\n    {line}\n")


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in LOCKS:
        sys.exit(__doc__)
    main(sys.argv[1])
