"""The command as a process of its own: start, pipes and signals."""

import json
import os
import signal
import subprocess
import sys

import pytest

from workbench.services.intake import importing
from workbench.services.library import cases, libraries
from workbench.services.reading import documents

COMMAND = [sys.executable, "-m", "workbench"]


def start(root, tmp_path, *words, **options):
    environment = {**os.environ, "WORKBENCH_HOME": str(tmp_path / "home")}
    # Whoever runs the tests in the background has them ignore Ctrl+C, and what they start would do so too.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen([*COMMAND, *map(str, words)], cwd=root, env=environment, text=True, encoding="utf-8",
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
    finally:
        signal.signal(signal.SIGINT, before)


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


def test_an_open_window_keeps_others_from_writing_and_lets_them_look(root, tmp_path):
    (tmp_path / "a.txt").write_text("The ferry carried 300 people.", encoding="utf-8")
    library = ["--library", tmp_path / "library"]
    with libraries.open_library(tmp_path / "library", checker="Ada") as archive:
        case = cases.create(archive, "Ferry")
        importing.import_paths(archive, [tmp_path / "a.txt"], case_id=case.id)
        writing = start(root, tmp_path, *library, "import", tmp_path / "a.txt", "--json")
        looking = start(root, tmp_path, *library, "match", "--text", "ferry carried 300 people", "--json")
        refused, found = writing.communicate(timeout=60)[0], looking.communicate(timeout=60)[0]
    assert (writing.returncode, json.loads(refused)["error"]["code"]) == (1, "library-in-use")
    assert (looking.returncode, len(json.loads(found)["matches"])) == (0, 1)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")
def test_ctrl_c_in_an_import_keeps_what_was_done(root, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):  # a file an act; the plain texts of a folder would be one act together
        (folder / f"{number:02}.srt").write_text(f"1\n00:00:01,000 --> 00:00:04,000\nSentence {number} of many.\n")
    library = tmp_path / "library"
    process = start(root, tmp_path, "--library", library, "import", folder, "--json")
    originals = library / "originals"
    # An original lies there before its document is committed: when the third is there, the first two are.
    while len(list(originals.glob("*/*"))) < 3:
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=0.02)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "") and "Traceback" not in err
    with libraries.open_library(library, checker="Ada", read_only=True) as archive:
        kept = len(documents.all_documents(archive))
        assert 0 < kept < 60
        assert libraries.verify(archive) == []
