"""Locked PDFs: a sentence without the password, the text with it, and no trace of it anywhere."""

import io
import os
import subprocess

import pypdf
import pytest

from workbench import readers
from workbench.domain.errors import PasswordNeeded
from workbench.readers.isolated import isolation

PASSWORD = "Käse & Brot 7"


@pytest.fixture
def locked(pdf, written):
    def lock(password=PASSWORD, owner=None):
        writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf([[(72, 100, 12, "The pier is rotten.")]])))
        writer.encrypt(password, owner, algorithm="RC4-128")
        out = io.BytesIO()
        writer.write(out)
        return written(out.getvalue(), "locked.pdf")

    return lock


def test_without_its_password_it_is_said_to_be_locked(locked):
    with pytest.raises(PasswordNeeded, match="locked.pdf: The PDF is locked with a password") as caught:
        readers.read(locked())
    assert "password" in caught.value.remedy


def test_a_wrong_password_is_said_to_be_wrong(locked):
    with pytest.raises(PasswordNeeded, match="not right") as caught:
        readers.read(locked(), password="Kaese")
    assert "Kaese" not in f"{caught.value!r} {caught.value.message} {caught.value.remedy}"


def test_its_password_opens_it(locked):
    assert readers.read(locked(), password=PASSWORD).text == "The pier is rotten."


def test_what_is_only_forbidden_to_print_is_read_without(locked):
    assert readers.read(locked("", "owner")).text == "The pier is rotten."


def test_a_password_does_no_harm_to_what_is_not_locked(pdf, written):
    path = written(pdf([[(72, 100, 12, "The pier is rotten.")]]), "open.pdf")
    assert readers.read(path, password="x").text == "The pier is rotten."
    assert readers.read(written("The pier is rotten.\n", "open.txt"), password="x").passages


def test_no_process_is_told_the_password_by_its_arguments_or_surroundings(locked, monkeypatch):
    seen = []

    class Looking(subprocess.Popen):
        def __init__(self, command, **how):
            seen.append((command, how.get("env")))
            super().__init__(command, **how)

    monkeypatch.setattr(isolation.subprocess, "Popen", Looking)
    readers.read(locked(), password=PASSWORD)
    assert seen and PASSWORD not in repr(seen)
    assert PASSWORD not in repr(os.environ)
