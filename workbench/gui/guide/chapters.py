"""The guide's pages: Markdown in `resources/guide/`, in the window's language where it is there; keys as of now."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench import paths

FOLDER = "guide"
KEY = re.compile(r"\{key:([a-z_.]+(?::\w+)?)\}")
"""`{key:reader.make_claim}` stands for the key that the command has now."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page: the name of its file, its title, its Markdown."""

    name: str
    title: str
    markdown: str

    def holds(self, words: str) -> bool:
        """Whether all these words stand somewhere on the page."""
        text = self.markdown.casefold()
        return all(word in text for word in words.casefold().split())


def chapters(language: str = "en") -> list[Chapter]:
    """All pages in their order. One that nobody has translated is the English one."""
    folder = paths.resources() / FOLDER
    names = sorted(path.name for path in folder.glob("*.md"))
    return [_read(_in_language(folder, name, language)) for name in names]


def with_keys(markdown: str, key_of: Callable[[str], str]) -> str:
    """The Markdown with every `{key:…}` filled in; `key_of` tells a command's key, or its words where it has none."""
    return KEY.sub(lambda found: f"`{key_of(found[1])}`", markdown)


def _in_language(folder: Path, name: str, language: str) -> Path:
    own = folder / language / name
    return own if own.is_file() else folder / name


def _read(path: Path) -> Chapter:
    text = path.read_text(encoding="utf-8")
    return Chapter(path.name, text.splitlines()[0].lstrip("# ").strip(), text)
