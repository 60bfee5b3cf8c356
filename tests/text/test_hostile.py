"""Hostile text: everything is linear. The bound is generous; what is quadratic misses it by minutes."""

import subprocess
import sys

import pytest

CASES = {
    "one endless line": "'x' * 400_000",
    "stops": "'. ' * 100_000",
    "initials": "'A. ' * 60_000",
    "closers": "'a.' + '\"' * 200_000",
    "ellipses": "'… ' * 60_000",
    "brackets": "'[1]' * 60_000",
    "blank lines": "'\\n' * 100_000",
    "carriage returns": "'\\r' * 100_000",
    "labels": "'ANA LUND: a\\n\\n' * 8_000",
    "list items": "'1. a\\n' * 12_000",
    "hyphens": "('coope-\\nration of towns ' * 3 + '\\n') * 3_000",
    "headings": "'A Heading\\n\\n' * 8_000",
    "tails": "'Related stories\\n\\n' * 8_000",
    "tails and text": "('Related stories\\n\\n' + 'The town is old. ' * 12 + '\\n\\n') * 1_200",
    "spaces": "'a' + ' ' * 400_000 + 'b'",
    "overrides": "'\\u202e' * 40_000",
    "question marks": "'?\" A' * 60_000",
    "table": "'a   b   c\\n' * 12_000",
    "addresses": "'http://' * 40_000",
    "breadcrumbs": "'Home » ' * 40_000",
    "by-lines": "'By Ana ' * 20_000",
    "wrapped": "('the town of Vell is old and it lies below the hill where the mill was\\n') * 4_000",
}
RUN = """
import resource, sys
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
from workbench.text.layout.structure import structure
print(len(structure({text}).passages))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of processor time here")
@pytest.mark.parametrize("name", CASES)
def test_no_text_takes_long(name):
    done = subprocess.run([sys.executable, "-c", RUN.format(text=CASES[name])], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-400:]
