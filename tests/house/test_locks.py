"""The lock files hold everything the project asks for, each file by its hash, and no word on where it comes from."""

import re
import tomllib

import pytest

LOCKS = ("requirements.lock", "requirements-dev.lock")


def pinned(text: str) -> dict[str, set[str]]:
    """Names with their versions; a name has two where Python's version decides."""
    versions: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", text, re.MULTILINE):
        versions.setdefault(name.lower().replace("_", "-").replace(".", "-"), set()).add(version)
    return versions


def asked(requirements: list[str]) -> set[str]:
    return {re.match(r"[A-Za-z0-9._-]+", one).group().lower().replace("_", "-") for one in requirements}


@pytest.fixture(scope="module")
def project(root):
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_has_hashes_and_none_an_address(root, lock):
    text = (root / lock).read_text(encoding="utf-8")
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert entries
    assert [one.split()[0] for one in entries if "--hash=sha256:" not in one] == []
    assert not re.search(r"https?://|file:|--index|--find-links|--extra|/(opt|home|tmp|work)/", text)


def test_everything_asked_for_is_there(root, project):
    run, dev = (pinned((root / lock).read_text(encoding="utf-8")) for lock in LOCKS)
    assert asked(project["project"]["dependencies"]) <= set(run)
    assert asked(project["dependency-groups"]["dev"]) <= set(dev)


def test_the_dev_lock_has_the_run_lock_inside(root):
    run, dev = (pinned((root / lock).read_text(encoding="utf-8")) for lock in LOCKS)
    assert {name: dev.get(name) for name in run} == run


def test_qt_stays_below_the_version_that_aborts(root):
    run = pinned((root / LOCKS[0]).read_text(encoding="utf-8"))
    assert all(int(version.split(".")[1]) < 12 for version in run["pyside6-essentials"])


def test_every_dependency_says_why(root):
    lines = (root / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    listed = [number for number, line in enumerate(lines) if re.match(r'    "[A-Za-z0-9-]+[<>=~]', line)]
    assert len(listed) > 10
    why = [number for number in listed if lines[number - 1].lstrip().startswith(("#", '"'))]
    assert why == listed
