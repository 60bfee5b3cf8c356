"""Snowball's stemmers: one for each algorithm, shared by all that need it."""

from functools import cached_property, lru_cache
from importlib import import_module
from threading import Lock

from workbench.text.words import english


class Stemmer:
    """Cuts the endings off words. A stemmer holds the word it is at, and words come from several threads: so one after
    another."""

    def __init__(self, algorithm: str):
        self._algorithm = algorithm
        self._lock = Lock()
        self._is_english = algorithm == "english"

    @cached_property
    def _snowball(self):
        # By name, so that a bundle finds the package and takes its algorithms in; and not before a word needs it: all
        # its languages come at once, which is a twentieth of a second. Plain English words never do.
        import snowballstemmer

        # Snowball's own Python code, never the C library that `snowballstemmer.stemmer` takes where it finds one:
        # releases differ by a few words, and an index must be taken out by the very stems that went in.
        module = import_module(f"{snowballstemmer.__name__}.{self._algorithm}_stemmer")
        made = getattr(module, f"{self._algorithm.capitalize()}Stemmer")
        return type(made.__name__, (Endings, made), {})()

    def stem(self, word: str) -> str:
        """The stem of a lower-case word."""
        if self._is_english and word.isascii() and word.isalpha():
            return english.stem(word)
        with self._lock:
            return self._snowball.stemWord(word)


class Endings:
    """Snowball's search for an ending or a beginning, by look-up instead of character by character: half the time."""

    def __init__(self):
        self._tables: dict[tuple[int, bool], tuple] = {}
        super().__init__()

    def find_among(self, among: list) -> int:
        """The longest of `among` that stands at the cursor, which moves past it; what it stands for, 0 if none does."""
        text, at = self.current, self.cursor
        lengths, entries, rest = self._table(among, False)
        for length in lengths.get(text[at], rest) if at < self.limit else rest:
            entry = entries.get(text[at : at + length]) if at + length <= self.limit else None
            if entry is not None and self._is_meant(entry, at + length):
                return entry.result
        return 0

    def find_among_b(self, among: list) -> int:
        """The same for what ends at the cursor."""
        text, at, first = self.current, self.cursor, self.limit_backward
        lengths, entries, rest = self._table(among, True)
        for length in lengths.get(text[at - 1], rest) if at > first else rest:
            entry = entries.get(text[at - length : at]) if at - length >= first else None
            if entry is not None and self._is_meant(entry, at - length):
                return entry.result
        return 0

    def _is_meant(self, entry, cursor: int) -> bool:
        self.cursor = cursor
        if entry.method is None:
            return True
        meant = entry.method(self)
        self.cursor = cursor
        return bool(meant)

    def _table(self, among: list, backward: bool) -> tuple:
        """(lengths to try by outermost character, entries by text, lengths where no character fits)."""
        key = id(among), backward
        if key not in self._tables:
            lengths: dict[str, set[int]] = {}
            for entry in among:
                lengths.setdefault(entry.s[-1:] if backward else entry.s[:1], set()).add(len(entry.s))
            rest = lengths.pop("", set())
            ordered = {one: tuple(sorted(some | rest, reverse=True)) for one, some in lengths.items()}
            self._tables[key] = ordered, {entry.s: entry for entry in among}, tuple(rest)
        return self._tables[key]


@lru_cache(maxsize=32)
def stemmer(algorithm: str) -> Stemmer:
    """The stemmer of one of Snowball's algorithms: "english", "spanish"."""
    return Stemmer(algorithm)
