"""The command line as a person calls it, in this process: fast, and everything real but the process."""

import contextlib
import io
import json
import shutil

import pytest

from workbench.__main__ import main


class Said:
    """What a call left: its exit status and its two streams."""

    def __init__(self, status: int, out: str, err: str):
        self.status, self.out, self.err = status, out, err

    @property
    def json(self):
        """The one JSON value on standard output; it fails where there is anything else."""
        return json.loads(self.out)

    @property
    def lines(self):
        """A JSON value a line."""
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def call(tmp_path, capsys):
    """call("import", path, "--json") -> Said, in a library of the test's own."""

    def run(*words: object) -> Said:
        try:
            status = main(["--library", str(tmp_path / "library"), "--checker", "Ada", *map(str, words)])
        except SystemExit as exit:
            status = exit.code
        said = capsys.readouterr()
        return Said(status, said.out, said.err)

    return run


def write_files(folder):
    """Two texts about the same thing, written to a new folder."""
    folder.mkdir()
    (folder / "article.txt").write_text(
        "The tunnel took 12 years\n\nWorkers dug the tunnel under the bay in 12 years, the minister said. It cost 3.4 "
        "billion crowns.\n\n“Nobody was hurt in the works,” said Minister Ole Brandt.\n", encoding="utf-8")
    (folder / "report.txt").write_text(
        "The tunnel: a final report\n\nThe tunnel under the bay was dug in 9 years. It cost 3.4 billion crowns.\n\n"
        "Minister Brandt said: “Nobody was badly hurt in the works.” Two workers broke a leg.\n", encoding="utf-8")
    return folder


@pytest.fixture
def files(tmp_path):
    """Two texts about the same thing."""
    return write_files(tmp_path / "files")


@pytest.fixture(scope="session")
def imported_once(tmp_path_factory):
    """Both texts imported by the command line, and what it said."""
    folder, out, err = tmp_path_factory.mktemp("imported"), io.StringIO(), io.StringIO()
    files = write_files(folder / "files")
    with pytest.MonkeyPatch.context() as patched, contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        patched.setenv("WORKBENCH_HOME", str(folder / "home"))
        status = main(["--library", str(folder / "library"), "--checker", "Ada", "import", str(files),
                       "--case", "Tunnel", "--json"])
    return folder / "library", Said(status, out.getvalue(), err.getvalue())


@pytest.fixture
def imported(imported_once, files, tmp_path):
    """What was said when both texts were imported into this test's library, a copy of the one where that was done."""
    library, said = imported_once
    shutil.copytree(library, tmp_path / "library")
    return said
