"""What all tests share, tried on tests of its own: an unexpected warning fails, an early end is only an early end."""

import shutil
import subprocess
import sys

import pytest

TESTS = '''
import logging, pytest
def test_heard():
    logging.getLogger("mill").warning("the wheel stands")
@pytest.mark.expects_log
def test_expected():
    logging.getLogger("mill").warning("the wheel stands")
'''
ENDS = '''
import pytest
@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown():
    raise KeyboardInterrupt
'''


@pytest.fixture
def run(root, tmp_path):
    """pytest over a folder with our conftest and the tests above."""
    shutil.copy(root / "tests" / "conftest.py", tmp_path)
    (tmp_path / "test_mill.py").write_text(TESTS)
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers =\n    expects_log: as in the project\n")

    def go(*more: str) -> str:
        done = subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *more], cwd=tmp_path,
                              capture_output=True, text=True)
        return done.stdout + done.stderr
    return go


def test_a_warning_that_is_not_expected_fails(run):
    said = run()
    assert "logged without being expected" in said
    assert "2 passed, 1 error" in said


def test_an_early_end_is_told_as_such(run, tmp_path):
    (tmp_path / "ends.py").write_text(ENDS)
    said = run("-p", "ends")
    assert "KeyboardInterrupt" in said
    assert "KeyError" not in said
