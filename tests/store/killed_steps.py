"""What is done with the files of a library, killed before each of its steps, one after the other.

Run as a program with a folder, and by how many steps it goes on (1: each is tried). In the folder lie a `library`, a
whole `copy` of it, and a `damaged` one. Each deed is done in a child that is killed before its first step, in another
before a later one, and so on until one comes through. Each time the deed is done again, and what it was done to has to
be whole. What is not is said; nothing where all is well.

A step is what Python tells its auditors: a file opened to be written, renamed or removed, a folder made, a database
opened. What SQLite does in between is SQLite's, and test_killed.py's.
"""

import gc
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from workbench.services.library import trash
from workbench.store.archive import Archive
from workbench.store.library import backup, second_copy
from workbench.store.library.verify import verify

STEPS = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "sqlite3.connect"}
MOST = 100
PARTS = (".part", ".new", "going.txt")


def empty_trash(here: Path) -> None:
    with Archive.open(here / "library", checker="Ann") as archive:
        trash.empty(archive)


DEEDS: dict[str, tuple[Callable[[Path], object], str]] = {
    "emptying the trash": (empty_trash, "library"),
    "a second copy": (lambda here: second_copy.refresh(here / "library", here / "disk"), "disk/library"),
    "a whole copy": (lambda here: backup.copy_to(here / "library", here / "stick"), "stick"),
    "restoring where nothing is": (lambda here: backup.restore(here / "new", here / "copy"), "new"),
    "restoring over a damaged library": (lambda here: backup.restore(here / "damaged", here / "copy"), "damaged"),
}


def main(template: Path, by: int) -> None:
    here = template.with_name("here")
    for name, (deed, place) in DEEDS.items():
        for step in range(1, MOST, by):
            shutil.copytree(template, here)
            status = in_a_child(lambda deed=deed, step=step: killed(deed, here, step))
            if in_a_child(lambda deed=deed, place=place: afterwards(deed, here, here / place)):
                say(f"{name}, killed before step {step}")
            shutil.rmtree(here)
            if status == 0:
                break
        else:
            say(f"{name} came to no end")


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def in_a_child(work: Callable[[], None]) -> int:
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException as error:
            say(f"{type(error).__name__}: {error}")
            os._exit(1)
        os._exit(0)
    return os.waitpid(child, 0)[1]


def killed(deed: Callable[[Path], object], here: Path, last: int) -> None:
    done = 0

    def heard(event: str, args: tuple) -> None:
        nonlocal done
        writes = event in STEPS or event == "open" and args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if writes and str(here) in str(args[0]) and "mode=ro" not in str(args[0]):
            done += 1
            if done == last:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(heard)
    deed(here)


def afterwards(deed: Callable[[Path], object], here: Path, place: Path) -> None:
    """The deed is done again: then all is whole, what was there is kept, and nothing is left."""
    spoilt = (here / "damaged" / "library.sqlite").read_bytes()
    deed(here)
    with Archive.open(place, checker="Ann") as archive:
        problems = verify(archive)
        assert not problems, problems
        with archive.read() as session:
            named = {row[0] for row in session.connection().exec_driver_sql("SELECT sha256 FROM extraction")}
        assert place.name != "library" or set(archive.originals) == named, "an original is not as the library says"
    if place.name == "damaged":
        kept = [path.read_bytes() for path in place.glob("backups/*before-restore.sqlite")]
        assert kept, "what was damaged is not kept"
        assert spoilt in kept or len(spoilt) == len(kept[0])
    left = [path.name for path in place.parent.rglob("*") if path.name.endswith(PARTS)]
    left += [path.name for path in place.parent.rglob("*.partial*") if path.parent.name != "backups"]
    assert not left, left


if __name__ == "__main__":
    gc.freeze()
    main(Path(sys.argv[1]), int(sys.argv[2]))
