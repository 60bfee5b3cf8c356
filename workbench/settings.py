"""The person's preferences: a frozen dataclass, kept as TOML. Passed in, never global.

A damaged file never stops the program: it is kept aside under another name, and a sentence says so. A value that cannot
be is left out with a sentence; a preference of a newer program is carried along untouched.
"""

import re
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

THEMES = ("system", "light", "dark")
LANGUAGES = ("", "en", "es")
RECENT = 8
"""How many libraries the menu remembers."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All preferences, with what holds until somebody chooses otherwise.

    `checker` is the name that acts are signed with. `language` is the window's, "" for the system's. `text_size` is in
    points and 0 means the system's; `reading_size` and `reading_width` (in characters) shape the text of documents;
    `white_pages` leaves their pages white in the dark. `export_folder` is where the last report went, `report_language`
    what reports are written in, "" for the window's. `library` is the one to open at start, "" the default one.
    `semantic_model` is the folder of a model that ranks by meaning too, "" without one. `publisher` with its address is
    the organisation that checks, `reviews_url` the page its reviews stand on. `hints` is how many of the hints on the
    sample case were seen. `keys` are those chosen for commands, by the command's id, () for none. `daily_backups` is
    how many are kept, 0 for none; `second_copy` the folder on another disk where a whole copy is kept up to date, ""
    for none. `newer` holds what this version does not know.
    """

    checker: str = ""
    theme: str = "system"
    language: str = ""
    text_size: int = 0
    reading_font: str = ""
    reading_size: int = 13
    reading_width: int = 76
    white_pages: bool = False
    library: str = ""
    recent_libraries: tuple[str, ...] = ()
    ocr_languages: tuple[str, ...] = ()
    allow_private: bool = False
    export_folder: str = ""
    report_language: str = ""
    semantic_model: str = ""
    publisher: str = ""
    publisher_url: str = ""
    reviews_url: str = ""
    hints: int = 0
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    daily_backups: int = 10
    second_copy: str = ""
    newer: dict[str, Any] = field(default_factory=dict, compare=False)

    def opened(self, library: str) -> "Settings":
        """These preferences after `library` was opened: it is the first of the recent ones. One whose name is no text
        (another encoding's, on an old disk) cannot be written down, and is not remembered."""
        if not library.isprintable() and any(0xD800 <= ord(letter) < 0xE000 for letter in library):
            return self
        others = tuple(one for one in self.recent_libraries if one != library)
        return replace(self, library=library, recent_libraries=(library, *others)[:RECENT])


HEAD = "# Preferences of the fact-checking workbench. May be edited while it is closed."
CONSTANTS = {"true": True, "false": False, "{}": {}}
_TEXT = r'"[^"\\\x00-\x1f\x7f]*"'
PLAIN = re.compile(rf"([a-z_]+) = (true|false|{{}}|0|[1-9][0-9]{{0,8}}|{_TEXT}|\[(?:{_TEXT}(?:, {_TEXT})*)?\])")
"""A line of nearly every file of preferences. What reads all of TOML would be loaded before the shell is painted."""

LIMITS = {"text_size": (0, 40), "reading_size": (6, 60), "reading_width": (30, 200), "hints": (0, 5),
          "daily_backups": (0, 365)}


def load(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The preferences in `path` and sentences about what was wrong with it; the usual ones where there is no file."""
    try:
        written = path.read_bytes()
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        said = f"The preferences in {path} could not be read ({error.strerror}); the usual ones are used."
        return Settings(), (said,)
    raw = _plain(written)
    if raw is None:
        import tomllib  # where somebody wrote what we do not: the window is painted sooner without

        try:
            raw = tomllib.loads(written.decode("utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError):
            return Settings(), (_keep_aside(path),)
    return _checked(raw)


def save(settings: Settings, path: Path) -> None:
    """Write the preferences, whole or not at all. Raises OSError where that cannot be."""
    from workbench.atomic import write_whole

    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, dumps(settings).encode("utf-8"))


def dumps(settings: Settings) -> str:
    """The preferences as TOML, what a newer program left included."""
    known = {one.name: getattr(settings, one.name) for one in fields(settings) if one.name != "newer"}
    plain = {key: value for key, value in settings.newer.items() if not isinstance(value, dict)}
    tables = {key: value for key, value in settings.newer.items() if isinstance(value, dict)}
    lines = [HEAD]
    lines += [f"{_key(key)} = {toml_value(value)}" for key, value in (known | plain).items()]
    lines += [f"{_key(key)} = {toml_value(value)}" for key, value in tables.items()]
    return "\n".join(lines) + "\n"


def _plain(written: bytes) -> dict[str, Any] | None:
    """What `dumps` writes as long as no key was chosen and no text needs a sign before its quotes, read without a
    reader of TOML; None for all else."""
    raw: dict[str, Any] = {}
    for line in written.decode("utf-8", "replace").split("\n"):
        if line in ("", HEAD):
            continue
        found = PLAIN.fullmatch(line)
        if found is None or found[1] in raw or "\ufffd" in line:
            return None
        raw[found[1]] = _plain_value(found[2])
    return raw


def _plain_value(written: str) -> Any:
    if written.startswith('"'):
        return written[1:-1]
    if written.startswith("["):
        return written[2:-2].split('", "') if len(written) > 2 else []
    return CONSTANTS[written] if written in CONSTANTS else int(written)


def _checked(raw: dict[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    usual = Settings()
    known, complaints = {}, []
    for one in fields(Settings):
        if one.name == "newer" or one.name not in raw:
            continue
        value = raw.pop(one.name)
        value = _frozen(value)
        if _fits(one.name, value, getattr(usual, one.name)):
            known[one.name] = value
        else:
            complaints.append(f"The preference {one.name} = {value!r} is not possible; the usual one is used.")
    return Settings(**known, newer=raw), tuple(complaints)


def _fits(name: str, value: Any, usual: Any) -> bool:
    if type(value) is not type(usual):
        return False
    if name == "theme":
        return value in THEMES
    if name in ("language", "report_language"):
        return value in LANGUAGES
    if name in LIMITS:
        low, high = LIMITS[name]
        return low <= value <= high
    if isinstance(value, dict):
        return all(isinstance(one, tuple) and all(isinstance(key, str) for key in one) for one in value.values())
    return not isinstance(value, tuple) or all(isinstance(one, str) for one in value)


def _frozen(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _frozen(inner) for name, inner in value.items()}
    return tuple(value) if isinstance(value, list) else value


def _keep_aside(path: Path) -> str:
    """Move a damaged file out of the way, never over another one, and say where it is."""
    aside = path.with_name(f"{path.stem}.damaged{path.suffix}")
    number = 2
    while aside.exists():
        aside = path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")
        number += 1
    try:
        path.rename(aside)
    except OSError:
        return f"The preferences in {path} are damaged; the usual ones are used."
    return f"The preferences were damaged: they are kept in {aside}, and the usual ones are used."


def _key(name: str) -> str:
    bare = name.isascii() and name.replace("_", "").replace("-", "").isalnum()
    return name if bare else toml_value(name)


def toml_value(value: Any) -> str:
    """A TOML value. JSON writes strings the same way, but for the one control character that it lets through."""
    if isinstance(value, str):
        import json

        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(toml_value, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(key)} = {toml_value(inner)}" for key, inner in value.items()) + "}"
    return value.isoformat() if hasattr(value, "isoformat") else repr(value)
