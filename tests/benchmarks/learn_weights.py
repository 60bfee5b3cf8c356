"""Learn what the features of matching weigh, and see what the scale means: python tests/benchmarks/learn_weights.py

From ../shared/data/claims, which stays outside the project. Three kinds of pairs, so that no one kind of text is
fitted: claims as people spread them against the checked claims; checked claims against the lines under headlines; and
those lines against the checked claims. Each kind is learned by itself (softmax over a query's candidates, no weight
below 0),
brought to the same sum, and the mean is printed. `workbench/matching/score.py` holds what was taken from it, rounded:
`figures` is set by hand, for in these texts figures are mostly dates.
"""

import json
import random
import sys
from math import exp
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from libraries import Shelf  # noqa: E402
from rapidfuzz import fuzz  # noqa: E402
from sqlalchemy.orm import Session  # noqa: E402

from workbench.matching import features, query, score  # noqa: E402
from workbench.matching.features import NAMES, Asked  # noqa: E402
from workbench.store.search import PassageIndex  # noqa: E402

CLAIMS = HERE.parents[2] / "shared" / "data" / "claims"
SUM = 56.0
CANDIDATES = 120
Row = tuple[bool, tuple[float, ...]]


def main() -> int:
    if not CLAIMS.is_dir():
        print(f"There is nothing to learn from: {CLAIMS} is not there.")
        return 0
    documents = [json.loads(line) for line in (CLAIMS / "docs.jsonl").open()]
    kinds = dict(pairs(documents))
    learned = [learn([rows for rows in kind["train"] if any(hit for hit, _ in rows)]) for kind in kinds.values()]
    scaled = [[SUM * weight / sum(weights) for weight in weights] for weights in learned]
    mean = [sum(column) / len(column) for column in zip(*scaled, strict=True)]
    now = [score.WEIGHTS[name] for name in NAMES]
    print(f"{'':12}{'learned':>10}{'in score.py':>14}   by kind")
    for at, name in enumerate(NAMES):
        print(f"{name:12}{mean[at]:>10.2f}{now[at]:>14.2f}   {'  '.join(f'{weights[at]:6.2f}' for weights in scaled)}")
    for name, kind in kinds.items():
        print(f"MAP@5 {name:16} learned {quality(kind['dev'], mean):.4f}   in score.py {quality(kind['dev'], now):.4f}")
    for name, kind in kinds.items():
        scale(name, kind["train"], now)
    return 0


def pairs(documents: list[dict]):
    """(name, {"train": queries, "dev": queries}), a query being the rows of its candidates."""
    whole = [" ".join((one["text"], one["title"], one["subtitle"])) for one in documents]
    place = {one["id"]: number for number, one in enumerate(documents, start=1)}
    wild = {}
    for split in ("train", "dev"):
        asked = [json.loads(line) for line in (CLAIMS / f"{split}.jsonl").open()]
        wild[split] = [(one["text"], {place[id] for id in one["rel"]}) for one in asked]
    yield "wild", compared(whole, wild)
    order = random.Random(7).sample(range(len(documents)), 4000)
    for name, ask, answer in (("claim to line", "text", "subtitle"), ("line to claim", "subtitle", "text")):
        usable = [at for at in order if worth_asking(documents[at][ask], documents[at][answer])]
        asked = [(documents[at][ask], {at + 1}) for at in usable]
        yield name, compared([one[answer] for one in documents], {"train": asked[:1000], "dev": asked[1000:1400]})


def worth_asking(ask: str, answer: str) -> bool:
    return min(len(ask), len(answer)) >= 20 and fuzz.token_set_ratio(ask, answer) <= 85


def compared(texts: list[str], asked: dict[str, list[tuple[str, set[int]]]]) -> dict[str, list[list[Row]]]:
    shelf = Shelf()
    shelf.add_all([text] for text in texts)
    with Session(shelf.engine) as session:
        return {split: [rows(session, text, wanted) for text, wanted in queries] for split, queries in asked.items()}


def rows(session: Session, text: str, wanted: set[int]) -> list[Row]:
    """Each candidate of a query: whether it is wanted, and its features."""
    index = PassageIndex(session)
    read = query.read(text, index, "en")
    asked = Asked.of(read)
    found = index.candidates(read.weights(), limit=CANDIDATES)
    compare = (features.compare(asked, features.glance(asked, one)) for one in found)
    return [(one.extraction in wanted, common.values) for one, common in zip(found, compare, strict=True)]


def total(weights: list[float], values: tuple[float, ...]) -> float:
    return sum(weight * value for weight, value in zip(weights, values, strict=True))


def learn(queries: list[list[Row]], rounds: int = 12, step: float = 0.5) -> list[float]:
    """Weights under which the wanted candidate stands out of the forty that cover the query best."""
    chance = random.Random(1)
    weights, drift = [1.0] * len(NAMES), [0.0] * len(NAMES)
    groups = []
    for one in queries:
        others = sorted((values for hit, values in one if not hit), key=lambda values: -sum(values[:3]))[:40]
        groups.append([next(values for hit, values in one if hit), *others])
    for turn in range(rounds):
        chance.shuffle(groups)
        for group in groups:
            sums = [total(weights, values) for values in group]
            shares = [exp(value - max(sums)) for value in sums]
            for at in range(len(weights)):
                mean = sum(share * values[at] for share, values in zip(shares, group, strict=True)) / sum(shares)
                drift[at] = 0.9 * drift[at] + 0.1 * (mean - group[0][at])
                weights[at] = max(0.0, weights[at] - step / (1 + turn / 2) * drift[at])
    return weights


def quality(queries: list[list[Row]], weights: list[float]) -> float:
    """Mean average precision at 5."""
    found = 0.0
    for one in queries:
        best = sorted(one, key=lambda row: -total(weights, row[1]))[:5]
        wanted = [rank for rank, (hit, _) in enumerate(best, start=1) if hit]
        found += sum(count / rank for count, rank in enumerate(wanted, start=1)) / max(1, len(wanted))
    return found / len(queries)


def scale(name: str, queries: list[list[Row]], weights: list[float]) -> None:
    """How often the best passage is likely where nothing speaks of the claim (that taken away), and where it is."""
    others = [max((total(weights, values) for hit, values in one if not hit), default=0.0) for one in queries]
    wanted = [max((total(weights, values) for hit, values in one if hit), default=0.0) for one in queries]
    above = [sum(value >= score.EVEN for value in values) / len(values) for values in (others, wanted)]
    print(f"{name:22} likely though nothing speaks of it {above[0]:.3f}, where something does {above[1]:.3f}")


if __name__ == "__main__":
    sys.exit(main())
