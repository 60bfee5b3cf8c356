"""What a word of English may be called in Spanish, the other way, and by another word of Spanish: as stems.

The table (resources/related/spanish.txt) was written by hand. With it "the notice spoke of glass" finds “el aviso no
hablaba de vidrio”, where no name and no figure leads there.
"""

from collections.abc import Mapping
from functools import lru_cache

from workbench import paths
from workbench.text.words.terms import stem_of

_FEW, _FAIR, _MANY = 0.75, 0.6, 0.5
"""What a word is worth for one of the other language: of three that it may be, of six, and of more."""

_NEAR = 0.4
"""What a word of Spanish is worth for another of its line; of English there is a thesaurus."""


def of(stem: str, language: str, other: str) -> Mapping[str, float]:
    """The stems of the `other` language that may stand for this one, and what each is worth for it."""
    if (language, other) not in (("en", "es"), ("es", "en"), ("es", "es")):
        return {}
    return _table(language, other).get(stem, {})


@lru_cache(maxsize=3)
def _table(language: str, other: str) -> dict[str, dict[str, float]]:
    """Stem of a language -> the stems of the other."""
    found: dict[str, dict[str, float]] = {}
    for line in _lines():
        ours, theirs = line[language], line[other]
        worth = _NEAR if other == language else _FEW if len(theirs) <= 3 else _FAIR if len(theirs) <= 6 else _MANY
        for stem in ours:
            for one in theirs:
                if one != stem or other != language:
                    found.setdefault(stem, {}).setdefault(one, worth)
    return found


@lru_cache(maxsize=1)
def _lines() -> list[dict[str, list[str]]]:
    """The stems of each line, by language."""
    text = (paths.resources() / "related" / "spanish.txt").read_text(encoding="utf-8")
    halves = (line.partition("=") for line in text.splitlines() if "=" in line and not line.startswith("#"))
    return [{"en": _stems(english, "en"), "es": _stems(spanish, "es")} for english, _, spanish in halves]


def _stems(words: str, language: str) -> list[str]:
    return list(dict.fromkeys(filter(None, (stem_of(word, language) for word in words.split()))))
