"""Style: what `make lint` says of the tree."""

import subprocess
import sys


def test_ruff_finds_nothing(root):
    said = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format", "concise", "."],
        cwd=root, capture_output=True, text=True, check=False,
    )
    assert said.returncode == 0, said.stdout + said.stderr
