"""A file is written whole or not at all."""

import os
import signal
import stat
import subprocess
import sys

import pytest

from workbench.atomic import sweep, write_whole


def test_writes_and_replaces(tmp_path):
    target = tmp_path / "report.html"
    write_whole(target, b"one")
    write_whole(target, b"two")
    assert target.read_bytes() == b"two"
    assert [one.name for one in tmp_path.iterdir()] == ["report.html"]


def test_a_failure_keeps_the_old_file_and_leaves_nothing_behind(tmp_path):
    target = tmp_path / "report.html"
    target.write_bytes(b"old")
    with pytest.raises(TypeError):
        write_whole(target, "not bytes")
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


KILLED = """
import os, signal, sys
from pathlib import Path
from workbench import atomic
os.replace = lambda *names: os.kill(os.getpid(), signal.SIGKILL)
atomic.write_whole(Path(sys.argv[1]), b"new")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed like this there")
def test_killed_before_the_rename_keeps_the_old_file_and_what_is_left_is_swept_up_later(tmp_path):
    target, other = tmp_path / "report.html", tmp_path / ".report.htm.kept.part"
    target.write_bytes(b"old")
    other.write_bytes(b"another's")
    done = subprocess.run([sys.executable, "-c", KILLED, str(target)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert target.read_bytes() == b"old"
    (left,) = tmp_path.glob(".report.html.*.part")
    sweep(target)
    assert left.read_bytes() == b"new", "it may be on its way"
    for old in (left, other):
        os.utime(old, (0, 0))
    sweep(target)
    assert sorted(one.name for one in tmp_path.iterdir()) == [other.name, target.name]


def test_a_missing_folder_is_an_os_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "nowhere" / "report.html", b"")


def test_rights_are_those_of_the_file_before_or_of_the_umask(tmp_path):
    target = tmp_path / "report.html"
    before = os.umask(0o027)
    try:
        write_whole(target, b"")
    finally:
        os.umask(before)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    target.chmod(0o600)
    write_whole(target, b"")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_link_stays_a_link(tmp_path):
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_very_long_name_still_works(tmp_path):
    target = tmp_path / ("n" * 250)
    write_whole(target, b"x")
    assert target.read_bytes() == b"x"
