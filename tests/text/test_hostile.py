"""Hostile text: everything is linear. The bound is generous; what is quadratic misses it by minutes."""

import json
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
import json, os, resource, sys
from workbench.text.layout.structure import structure
for name, text in json.load(sys.stdin).items():
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
        print(name, len(structure(eval(text)).passages), flush=True)
        os._exit(0)
    os.waitpid(child, 0)
"""
"""Each text in a process of its own, which begins where all has been imported."""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of processor time here")
def test_no_text_takes_long():
    done = subprocess.run([sys.executable, "-c", RUN], input=json.dumps(CASES), capture_output=True, text=True, check=True)
    assert [line.rpartition(" ")[0] for line in done.stdout.splitlines()] == list(CASES), done.stderr[-400:]
