"""Killed at any moment: whatever was acknowledged is there, and everything is whole.

WORKBENCH_KILLS says how many times (4 if unset); `make bench` does it 200 times.
"""

import os
import random
import shutil
import struct
import subprocess
import sys
import threading
from itertools import islice
from pathlib import Path

import pytest

from workbench.store import documents, verdicts
from workbench.store.archive import Archive
from workbench.store.library import backup
from workbench.store.library.verify import verify

KILLS = int(os.environ.get("WORKBENCH_KILLS", "4"))
MOST_LINES = 30
"""So many acts, imports among them, a life may have acknowledged before its end is near; …"""

LONGEST_WAIT = 0.02
"""… and then it ends at any moment within so many seconds: in an act, in a commit, between two of them."""

WRITER = Path(__file__).with_name("killed_writer.py")


def life(folder: Path, root: Path, round: int, chance: random.Random, lines: int = MOST_LINES) -> list[str]:
    """Let a checker work, kill it at some moment after at most so many `lines`, and return what it had acknowledged."""
    with subprocess.Popen([sys.executable, str(WRITER), str(folder), str(round)], cwd=root, text=True,
                          stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": str(root)}) as writer:
        first = writer.stdout.readline()
        assert first, "the library could not be opened after the last kill"
        said = [first, *islice(writer.stdout, chance.randint(0, lines))]
        killer = threading.Timer(chance.uniform(0, LONGEST_WAIT), writer.kill)
        killer.start()
        rest = writer.stdout.read()
        killer.join()
    # What follows the last line end was cut off in the middle of being said.
    return "".join([*said, rest]).rpartition("\n")[0].splitlines()


def logged(database: Path) -> dict[int, bytes]:
    """The pages of a database that stand in its write-ahead log, the last committed of each, in the order in which they
    are moved into the file. The form of the log is told by sqlite.org/fileformat2.html, section 4."""
    log = database.with_name(database.name + "-wal").read_bytes()
    size, salt = struct.unpack(">I", log[8:12])[0], log[16:24]
    pages, begun = {}, {}
    for at in range(32, len(log) - size - 23, 24 + size):
        number, commits = struct.unpack(">II", log[at:at + 8])
        if log[at + 8:at + 16] != salt:
            break
        begun[number] = log[at + 24:at + 24 + size]
        if commits:
            pages, begun = pages | begun, {}
    return dict(sorted(pages.items()))


def missing(archive: Archive, acknowledged: list[str]) -> list[str]:
    """The acknowledged lines of which the library knows nothing."""
    lost = []
    with archive.read() as session:
        for line in acknowledged:
            kind, *words = line.split(" ")
            if kind == "document":
                found = documents.by_hash(session, words[0])
                is_there = found is not None and found.id == int(words[1])
            else:
                claim, version, rationale = int(words[0]), int(words[1]), words[2]
                is_there = any(verdict.version == version and rationale in ("-", verdict.rationale)
                               for verdict in verdicts.versions(session, claim))
            lost += [] if is_there else [line]
    return lost


def test_nothing_acknowledged_is_lost_however_often_it_is_killed(folder, root):
    chance = random.Random(os.environ.get("WORKBENCH_KILL_SEED", "seed"))
    acknowledged: list[str] = []
    for round in range(KILLS):
        acknowledged += life(folder, root, round, chance)
        with Archive.open(folder, checker="Ben") as archive:
            assert missing(archive, acknowledged) == []
            assert verify(archive) == []
    assert len(acknowledged) >= KILLS


@pytest.mark.parametrize("moved", [1, 2, 20, -1, None])
def test_a_kill_while_the_log_is_moved_into_the_file_costs_nothing(folder, root, tmp_path, moved):
    acknowledged = life(folder, root, 0, random.Random("log"), lines=8)
    database = folder / "library.sqlite"
    pages = logged(database)
    assert max(pages) * 4096 > database.stat().st_size, "the file has to grow, as it does in most lives"
    with open(database, "rb+") as file:
        for number in list(pages)[:moved]:
            file.seek((number - 1) * len(pages[number]))
            file.write(pages[number])
    shutil.copytree(folder, tmp_path / "copied")
    assert backup.make(tmp_path / "copied", backup.Kind.BY_HAND)
    for read_only in (True, False):
        with Archive.open(folder, checker="Ben", read_only=read_only) as archive:
            assert missing(archive, acknowledged) == []
            assert verify(archive) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing is killed like this there")
def test_copying_restoring_and_the_trash_killed_before_each_step_cost_nothing_and_are_done_again(
        folder, archive, hand, root, tmp_path):
    case = hand.case()
    hand.claim(case, hand.document(case))
    archive.undo()
    archive.undo()  # an original that goes with the trash
    hand.document(case, "Words. More words.", file="other.txt")
    archive.close()
    template = tmp_path / "template"
    (template / "disk").mkdir(parents=True)
    backup.copy_to(folder, template / "copy")
    shutil.copytree(folder, template / "library")
    shutil.copytree(folder, template / "damaged")
    with open(template / "damaged" / "library.sqlite", "rb+") as file:
        file.seek(8192)
        file.write(b"?" * 40_000)
    steps = [sys.executable, str(WRITER.with_name("killed_steps.py")), str(template), "1" if KILLS > 50 else "4"]
    done = subprocess.run(steps, cwd=root, text=True, capture_output=True, check=False,
                          env=os.environ | {"PYTHONPATH": str(root)})
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
