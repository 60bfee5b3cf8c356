"""Learn which words are near each other in meaning: python tests/benchmarks/learn_related.py MODEL WORDS...

MODEL is the folder of a sentence-embedding model as `matching.semantic` loads it; WORDS are files of common words, one
a line. Both stay outside the project. What is in it now was learned from all-MiniLM-L6-v2 (Apache-2.0) and the words of
SCOWL's sizes 10 and 20 (Debian's package `scowl`: english-, american- and british-words), on 29 November 2026.

Each word stands for its stem. Written to resources/related/english.txt: a line for each stem, with those of others that
are near it, nearest first, a tab between the steps of `associations.STEPS`.
"""

import re
import sys
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1])]

from workbench.matching import semantic  # noqa: E402
from workbench.matching.asking.associations import STEPS  # noqa: E402
from workbench.text.words.terms import stem_of  # noqa: E402

MOST = 24
"""So many neighbours of a word are kept."""
_WORD = re.compile(r"[a-z]{3,}")
_WRITTEN = HERE.parents[1] / "resources" / "related" / "english.txt"


def main(model: str, *files: str) -> None:
    """Read the words, embed the shortest of each stem, write each stem's neighbours."""
    shortest: dict[str, str] = {}
    for word in sorted(set().union(*map(read, files)), key=lambda word: (len(word), word)):
        stem = stem_of(word)
        if stem.isalpha():
            shortest.setdefault(stem, word)
    stems = sorted(shortest)
    rows = semantic.load(model).embed([shortest[stem] for stem in stems])
    lines = [line for at in range(len(stems)) if (line := neighbours(stems, at, rows @ rows[at]))]
    _WRITTEN.parent.mkdir(exist_ok=True)
    _WRITTEN.write_text("\n".join(lines) + "\n", encoding="ascii")
    print(f"{len(lines)} of {len(stems)} stems have neighbours: {_WRITTEN}")


def read(file: str) -> set[str]:
    """The plain words of a file."""
    return {line for line in Path(file).read_text(encoding="latin-1").split("\n") if _WORD.fullmatch(line)}


def neighbours(stems: list[str], at: int, likeness: np.ndarray) -> str:
    """The line of a stem; "" where nothing is near."""
    order = [other for other in np.argsort(-likeness, kind="stable")[: MOST + 1] if other != at]
    steps = [
        " ".join(stems[other] for other in order if least <= likeness[other] < above)
        for least, above in zip(STEPS, (2.0, *STEPS), strict=False)
    ]
    return f"{stems[at]}\t" + "\t".join(steps).rstrip("\t") if any(steps) else ""


if __name__ == "__main__":
    main(*sys.argv[1:])
