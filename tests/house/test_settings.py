"""Preferences survive being written and read, and a damaged file never stops the program."""

import os
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as settings_of
from hypothesis import strategies as st

from workbench import settings
from workbench.settings import Settings


def test_without_a_file_the_usual_ones_hold(tmp_path):
    assert settings.load(tmp_path / "settings.toml") == (Settings(), ())


def test_what_is_written_is_read_again(tmp_path):
    mine = Settings(checker="Zoë \"Z\" O'Neil\\", theme="dark", reading_size=16, recent_libraries=("/a b", "/c"))
    path = tmp_path / "new" / "settings.toml"
    settings.save(mine, path)
    assert settings.load(path) == (mine, ())


@settings_of(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])), st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_any_text_survives(name, libraries):
    mine = Settings(checker=name, recent_libraries=tuple(libraries))
    back = tomllib.loads(settings.dumps(mine))
    assert (back["checker"], tuple(back["recent_libraries"])) == (name, tuple(libraries))


@settings_of(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])), st.lists(st.text('", #[\\\t\x85\u2028ä')), st.booleans())
def test_plain_lines_are_read_as_a_reader_of_toml_reads_them(name, libraries, white):
    written = settings.dumps(Settings(checker=name, recent_libraries=tuple(libraries), white_pages=white))
    assert settings._plain(written.encode()) in (None, tomllib.loads(written))


def test_the_usual_file_is_plain_and_what_somebody_wrote_otherwise_is_not():
    usual = settings.dumps(Settings(checker="Zoë, # [1]", recent_libraries=("/a b", "/c"), hints=3))
    assert settings._plain(usual.encode()) == tomllib.loads(usual)
    for line in ("hints = 03", "hints = 1 # one", "theme = 'dark'", 'theme = "da\trk"', 'theme = "da\\trk"',
                 "hints = 2\r", 'libraries = ["a",]', "[keys]", "theme=1", "hints = 3", "x = {}y", "x = 1.5"):
        assert settings._plain(f"{usual}{line}\n".encode()) is None, line
    assert settings._plain(b'checker = "Zo\xeb"\n') is None


@pytest.mark.parametrize("damage", [b"checker = ", b"\xff\xfe\x00", b"theme = 'dark'\ntheme = 'light'\n"])
def test_a_damaged_file_is_kept_aside_and_said(tmp_path, damage):
    path = tmp_path / "settings.toml"
    path.write_bytes(damage)
    loaded, said = settings.load(path)
    assert loaded == Settings()
    aside = tmp_path / "settings.damaged.toml"
    assert aside.read_bytes() == damage
    assert str(aside) in said[0]
    assert not path.exists()


def test_a_second_damaged_file_does_not_overwrite_the_first(tmp_path):
    path = tmp_path / "settings.toml"
    for damage in (b"one =", b"two ="):
        path.write_bytes(damage)
        settings.load(path)
    kept = {one.read_bytes() for one in tmp_path.iterdir()}
    assert kept == {b"one =", b"two ="}


def test_a_value_that_cannot_be_is_left_out_and_the_rest_holds(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('theme = "plaid"\nreading_size = 9000\ntext_size = true\nrecent_libraries = [1]\nchecker = "Ada"\n')
    loaded, said = settings.load(path)
    assert loaded == Settings(checker="Ada")
    assert len(said) == 4
    assert all("is not possible" in one for one in said)


def test_what_a_newer_program_wrote_is_carried_along(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('checker = "Ada"\nsparkle = 3\n[panes]\nleft = [1, 2.5]\n"odd name" = true\nsince = 2026-01-02\n')
    before = tomllib.loads(path.read_text())
    loaded, said = settings.load(path)
    settings.save(replace(loaded, theme="dark"), path)
    after = tomllib.loads(path.read_text())
    assert said == ()
    assert after["sparkle"] == 3
    assert after["panes"] == before["panes"]
    assert after["theme"] == "dark"


def test_a_folder_in_its_place_is_said(tmp_path):
    loaded, said = settings.load(tmp_path)
    assert loaded == Settings()
    assert "could not be read" in said[0]


def test_the_last_opened_library_comes_first_once():
    mine = Settings()
    for name in ("/a", "/b", "/a"):
        mine = mine.opened(name)
    assert mine.recent_libraries == ("/a", "/b")
    assert mine.library == "/a"
    for number in range(20):
        mine = mine.opened(f"/{number}")
    assert len(mine.recent_libraries) == settings.RECENT


def test_a_folder_that_cannot_be_made_is_an_os_error(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OSError):
        settings.save(Settings(), Path(tmp_path / "file" / "settings.toml"))


def test_a_library_whose_name_is_no_text_is_opened_and_not_remembered(tmp_path):
    usual = Settings().opened("/desk/library")
    opened = usual.opened(os.fsdecode(b"/old disk/caf\xe9"))
    settings.save(opened, tmp_path / "settings.toml")
    assert settings.load(tmp_path / "settings.toml") == (usual, ())
