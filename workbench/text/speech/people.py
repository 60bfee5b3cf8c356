"""The people that a text names: full names, the surnames that stand for them, the offices they hold."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from workbench.domain.documents import Passage
from workbench.text.folding import fold_text
from workbench.text.speech.attribution_words import NO_NAMES, TITLES

CAPITAL = r"(?:(?:Mc|Mac|O['’]|D['’]|[dl]['’])?[A-ZÀ-ÞŠŽİĞŞ][\w’'-]*\w|[A-Z]\.)"
_PARTICLE = r"(?:de la|de los|de las|del|de|da|dos|di|van der|van den|van|von der|von|al|bin|ibn|el|ben|la|le|y)"
NAME = re.compile(rf"{CAPITAL}(?:(?:\s{_PARTICLE})?\s{CAPITAL}){{0,6}}")
_ENDLESS = frozenset("de del y la el al".split())
_NOT_FIRST = NO_NAMES | TITLES
_NOT_WITHIN = NO_NAMES - _ENDLESS


class People:
    """The people of a text: the full name for a surname, where only one has it, and for an office."""

    def __init__(self, passages: Sequence[Passage]):
        self._full: dict[str, Counter[str]] = {}
        self._offices: dict[str, set[str]] = {}
        self._said: dict[str, dict[str, None]] = {}
        for passage in passages:
            if passage.kind.is_matched:
                for match in NAME.finditer(passage.text):
                    self._meet(passage.text, match)

    def _meet(self, text: str, match: re.Match) -> None:
        name = stripped(match.group())
        words = name.split()
        if 2 <= len(words) <= 4:
            # of two surnames the first is the one that people go by
            for surname in {words[-1], words[-2] if len(words) > 2 else words[-1]}:
                self._full.setdefault(_folded(surname), Counter())[name] += 1
        if name:
            before = text[max(0, match.start() - 60) : match.start()] + match.group()[: -len(name)]
            if held := office_words(before.split()):
                self._offices.setdefault(_folded(words[-1]), set()).update(held)

    def full(self, name: str) -> str:
        """The name as the text gives it in full."""
        words = name.split()
        if not words:
            return ""
        there = self._full.get(fold_text(words[-1]), {})
        if len(words) > 1:
            return self._known(name, name)
        given = {fold_text(full.split()[0]) for full in there}
        return self._known(name, max(there, key=len) if len(given) == 1 else name)

    def holder(self, office: str) -> str:
        """Whom `the foreign minister` means, where the text has one such; "" where it has none or two."""
        wanted = office_words(office.split())
        found = [surname for surname, words in self._offices.items() if wanted and wanted <= words]
        if len(found) != 1 or found[0] not in self._full:
            return ""
        there = self._full[found[0]]
        return self._known(max(there, key=len), max(there, key=len))

    def offices(self, name: str) -> frozenset[str]:
        """The words of the offices that the text gives a person."""
        return frozenset(self._offices.get(_folded(name.split()[-1]), ()))

    def others(self, text: str, name: str) -> bool:
        """Whether a text names anybody with a full name but `name`."""
        surname = _folded(name.split()[-1])
        words = {_folded(word) for match in NAME.findall(text) for word in match.split()}
        return any(one in self._full and one != surname for one in words)

    def in_full(self, text: str) -> set[str]:
        """The persons that a text names with a given name and a surname, as `full` calls them."""
        named = (stripped(match) for match in NAME.findall(text))
        return {self.full(name) for name in named if 2 <= len(name.split()) <= 4}

    def aliases(self, name: str) -> tuple[str, ...]:
        """What else the text calls this person where it says that they say something."""
        return tuple(alias for alias in self._said.get(name, ()) if alias != name)

    def _known(self, alias: str, full: str) -> str:
        self._said.setdefault(full, {})[alias] = None
        return full


_folded = lru_cache(maxsize=8192)(fold_text)


def office_words(words: Sequence[str]) -> set[str]:
    """The words of an office directly at the end of `words`: `… of the Secretary of State` has secretary and state."""
    found: set[str] = set()
    for word in reversed(words):
        plain = word.strip(",.").lower()
        if plain in TITLES:
            found.add(plain)
        elif plain not in ("of", "for", "the", "and", "de", "del", "la", "el", "y"):
            break
    return found


@lru_cache(maxsize=8192)
def stripped(name: str) -> str:
    """A name without what is nobody's name: titles before it, the first word of a sentence."""
    words = name.replace("’s", "").replace("'s", "").split()
    titles = [index for index, word in enumerate(words[:-1]) if word.strip(".").lower() in TITLES]
    words = words[titles[-1] + 1 if titles else 0 :]
    while words and words[0].strip(".").lower() in _NOT_FIRST:
        words.pop(0)
    while words and words[-1].lower() in _ENDLESS:
        words.pop()
    is_name = 0 < len(words) <= 5 and len("".join(words)) >= 3
    return " ".join(words) if is_name and not any(word.lower() in _NOT_WITHIN for word in words) else ""
