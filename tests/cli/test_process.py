"""The command as a process of its own: start, pipes and signals."""

import os
import signal
import subprocess
import sys

import pytest

COMMAND = [sys.executable, "-m", "workbench"]


def start(root, tmp_path, *words, **options):
    environment = {**os.environ, "WORKBENCH_HOME": str(tmp_path / "home")}
    return subprocess.Popen([*COMMAND, *map(str, words)], cwd=root, env=environment, text=True, encoding="utf-8",
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


def test_it_runs_and_says_its_version(root, tmp_path):
    process = start(root, tmp_path, "--version")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "") and out.startswith("workbench ")


def test_a_reader_that_has_had_enough_is_no_fault(root, tmp_path):
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text('{"a": "17 million rounds of ammunition", "b": "18 million rounds of ammunition"}\n' * 5_000,
                     encoding="utf-8")
    process = start(root, tmp_path, "compare", "--batch", pairs)
    assert process.stdout.readline().startswith("{")
    process.stdout.close()
    assert process.stderr.read() == ""
    process.stderr.close()
    assert process.wait(timeout=60) != 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")
def test_ctrl_c_stops_with_a_sentence(root, tmp_path):
    process = start(root, tmp_path, "compare", "--batch", "-", stdin=subprocess.PIPE)
    process.stdin.write('{"a": "1 bus", "b": "2 buses"}\n')
    process.stdin.flush()
    assert process.stdout.readline().startswith("{")
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Stopped" in err and "Traceback" not in err


def test_what_the_window_needs_first_is_not_slowed_down_by_the_rest(root, tmp_path):
    code = ("import sys; import workbench.__main__; slow = {'sqlalchemy', 'PySide6', 'alembic', 'rapidfuzz'}; "
            "print(sorted(slow & set(sys.modules)))")
    process = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=60)
    assert process.stdout.strip() == "[]"
