"""Snowball's stemmers: one for each algorithm, shared by all that need it."""

from functools import lru_cache
from importlib import import_module
from threading import Lock

import snowballstemmer  # by name, so that a bundle finds the package and takes its algorithms in


class Stemmer:
    """Cuts the endings off words. A stemmer holds the word it is at, and words come from several threads: so one after
    another."""

    def __init__(self, algorithm: str):
        # Snowball's own Python code, never the C library that `snowballstemmer.stemmer` takes where it finds one:
        # releases differ by a few words, and an index must be taken out by the very stems that went in.
        module = import_module(f"{snowballstemmer.__name__}.{algorithm}_stemmer")
        self._snowball = getattr(module, f"{algorithm.capitalize()}Stemmer")()
        self._lock = Lock()

    def stem(self, word: str) -> str:
        """The stem of a lower-case word."""
        with self._lock:
            return self._snowball.stemWord(word)


@lru_cache(maxsize=32)
def stemmer(algorithm: str) -> Stemmer:
    """The stemmer of one of Snowball's algorithms: "english", "spanish"."""
    return Stemmer(algorithm)
