"""The command line as a person calls it, in this process: fast, and everything real but the process."""

import json

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


@pytest.fixture
def files(tmp_path):
    """Two texts about the same thing, written to a folder."""
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "article.txt").write_text(
        "The tunnel took 12 years\n\nWorkers dug the tunnel under the bay in 12 years, the minister said. It cost 3.4 "
        "billion crowns.\n\n“Nobody was hurt in the works,” said Minister Ole Brandt.\n", encoding="utf-8")
    (folder / "report.txt").write_text(
        "The tunnel: a final report\n\nThe tunnel under the bay was dug in 9 years. It cost 3.4 billion crowns.\n\n"
        "Minister Brandt said: “Nobody was badly hurt in the works.” Two workers broke a leg.\n", encoding="utf-8")
    return folder
