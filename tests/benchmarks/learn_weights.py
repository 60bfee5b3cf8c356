"""Learn what the features of matching weigh, and what their sum means: python tests/benchmarks/learn_weights.py

The kinds of claims are those of kinds_of_claims.py. Every kind has the same say, whatever its size. ORDER is learned by
a softmax over a claim's candidates, CHANCE by a logistic regression over the best candidates: of claims as they are,
and of the same claims where nothing speaks of them (what does is taken out of the candidates). No weight falls below 0.
Printed: the weights beside those of `workbench/matching/score.py`; how good they are on claims that they were not
learned from, and on kinds that they were not learned from; how often a passage is "likely" where none speaks of it.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

import kinds_of_claims  # noqa: E402
from kinds_of_claims import Asked, Kind  # noqa: E402
from sqlalchemy.orm import Session  # noqa: E402

from workbench.matching import score  # noqa: E402
from workbench.matching.asking import query  # noqa: E402
from workbench.matching.looking import looks  # noqa: E402
from workbench.matching.looking.asked import Asked as Prepared  # noqa: E402
from workbench.matching.looking.features import NAMES  # noqa: E402
from workbench.matching.ranking import CANDIDATES, CLOSELY  # noqa: E402
from workbench.store.searching.search import PassageIndex  # noqa: E402

Rows = tuple[np.ndarray, np.ndarray]
"""The candidates of a claim: which are wanted, and their features."""

FALSE_ALARMS = 0.025
"""So seldom may the best passage be "likely" in a library in which nothing speaks of the claim."""


def main() -> int:
    given = argparse.ArgumentParser()
    given.add_argument("--folds", action="store_true", help="learn anew without each kind, and judge it by that")
    options = given.parse_args()
    train, judged, debates = read_all()
    mean, spread = usual(train.values())
    score._USUAL = tuple(zip(mean.tolist(), spread.tolist(), strict=True))
    order = learn_order(train.values())
    chance, even = learn_chance(train.values(), order)
    print(f"{'':12}{'ORDER':>8}{'score.py':>10}{'CHANCE':>10}{'score.py':>10}{'USUAL':>10}")
    for at, name in enumerate(NAMES):
        print(f"{name:12}{order[at]:8.2f}{score.ORDER[name]:10.2f}{chance[at]:10.2f}{score.CHANCE[name]:10.2f}"
              f"{mean[at]:10.3f} ± {spread[at]:.3f}")
    print(f"AHEAD {chance[-1]:.2f} (score.py {score.AHEAD}), EVEN {even:.2f} (score.py {score.EVEN})")
    if options.folds:
        folds(train, judged, debates)
    now = np.array([score.ORDER[name] for name in NAMES])
    for name, found in (judged | {"debates": train["debates"]}).items():
        print(f"{name:20} MAP@5 learned {quality(found, order):.4f}   score.py {quality(found, now):.4f}")
    for name, found in (judged | {"debates": train["debates"]}).items():
        alarms, hits = alarm(found, order, chance, even)
        print(f"{name:20} likely where nothing speaks of it {alarms:.3f}, where something does {hits:.3f}")
    return 0


def read_all() -> tuple[dict[str, list[Rows]], dict[str, list[Rows]], dict[str, list[Rows]]]:
    """By kind: the claims to learn from, those to judge by, and those of each debate."""
    documents = kinds_of_claims.checked_claims()
    if not documents:
        print("The checked claims are not there: only the debates are learned from.")
    kinds = [kinds_of_claims.wild(documents), *kinds_of_claims.parts(documents)] if documents else []
    train = {kind.name: [rows(kind, asked) for asked in kind.train] for kind in kinds}
    judged = {kind.name: [rows(kind, asked) for asked in kind.dev] for kind in kinds}
    debates = {kind.name: [rows(kind, asked) for asked in kind.dev] for kind in kinds_of_claims.debates()}
    train["debates"] = [one for found in debates.values() for one in found]
    return train, judged, debates


def folds(train: dict[str, list[Rows]], judged: dict[str, list[Rows]], debates: dict[str, list[Rows]]) -> None:
    """Quality on each kind with weights learned from the others alone; the debates one by one."""
    for left_out, found in judged.items():
        weights = learn_order([one for name, one in train.items() if name != left_out])
        print(f"{left_out:20} MAP@5 learned from the other kinds {quality(found, weights):.4f}")
    weights = learn_order([one for name, one in train.items() if name != "debates"])
    print(f"{'debates':20} MAP@5 learned from the other kinds {quality(train['debates'], weights):.4f}")
    kept = [one for name, one in train.items() if name != "debates"]
    sums = 0.0
    for left_out, found in debates.items():
        others = [one for name, rows_ in debates.items() if name != left_out for one in rows_]
        sums += quality(found, learn_order([*kept, others])) * len(found)
    print(f"{'debates':20} MAP@5 learned without the debate judged {sums / len(train['debates']):.4f}")


def rows(kind: Kind, asked: Asked) -> Rows:
    """The candidates of a claim as `ranking.rank` looks at them closely."""
    with Session(kind.shelf.engine) as session:
        index = PassageIndex(session)
        read = query.read(asked.text, index, "en")
        found = index.candidates(read.weights(), limit=CANDIDATES) if read.weights() else []
        prepared = Prepared.of(read)
        seen = looks.glances(prepared, found)
        seen = seen.chosen(np.argsort(-score.promise(seen.values), kind="stable")[:CLOSELY].tolist())
        compared = looks.compare(prepared, seen, index.beside(seen.candidates))
    wanted = np.array([one.passage in asked.wanted for one in compared.candidates], bool)
    return wanted, compared.values.reshape(-1, len(NAMES))


def learn_order(kinds: Sequence[list[Rows]], rounds: int = 400, decay: float = 0.02) -> np.ndarray:
    """Softmax weights, by gradient descent (Adam), of the wanted candidates' chance to come first."""
    usable = [[one for one in kind if one[0].any() and not one[0].all()] for kind in kinds]
    usable = [kind for kind in usable if kind]
    values = np.vstack([score.z_scores(table) for kind in usable for _, table in kind])
    wanted = np.concatenate([hits for kind in usable for hits, _ in kind])
    sizes = np.array([len(hits) for kind in usable for hits, _ in kind])
    say = np.repeat([1 / len(kind) / len(usable) for kind in usable for _ in kind], sizes)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])

    def spread(sums: np.ndarray) -> np.ndarray:
        return np.repeat(sums, sizes)

    def slope(weights: np.ndarray) -> np.ndarray:
        sums = values @ weights
        shares = np.exp(sums - spread(np.maximum.reduceat(sums, starts)))
        right = shares * wanted
        shares /= spread(np.add.reduceat(shares, starts))
        right /= spread(np.add.reduceat(right, starts)) + 1e-12
        return ((shares - right) * say) @ values + decay * weights

    return descend(slope, np.full(len(NAMES), 0.2), rounds)


def usual(kinds: Sequence[list[Rows]]) -> tuple[np.ndarray, np.ndarray]:
    """What the features of a claim's candidates are as a rule: mean and standard deviation."""
    tables = [[table for _, table in kind if len(table) > 5] for kind in kinds]
    return tuple(
        np.mean([np.mean([of(table, axis=0) for table in kind], axis=0) for kind in tables if kind], axis=0)
        for of in (np.mean, np.std)
    )


def best_of(hits: np.ndarray, table: np.ndarray, order: np.ndarray) -> tuple[np.ndarray, bool]:
    """The features of the candidate that comes first, how far it is ahead, and whether it is wanted."""
    stands = score.standing(table, order)
    best = int(np.argmax(stands))
    return np.append(table[best], score.ahead(stands)), bool(hits[best])


def learn_chance(kinds: Sequence[list[Rows]], order: np.ndarray) -> tuple[np.ndarray, float]:
    """Logistic weights of the best candidate's being wanted, and the sum from which only FALSE_ALARMS of those remain
    that are best where nothing wanted is."""
    values, right, say = [], [], []
    for kind in kinds:
        for hits, table in kind:
            for kept in (np.ones(len(hits), bool), ~hits):
                if kept.any():
                    value, wanted = best_of(hits[kept], table[kept], order)
                    values.append(value)
                    right.append(wanted)
                    say.append(1 / len(kind))
    table, wanted, weight = np.array(values), np.array(right, float), np.array(say) / sum(say)
    size = table.std(axis=0) + 1e-6
    table = table / size

    def slope(weights: np.ndarray) -> np.ndarray:
        off = 1 / (1 + np.exp(-(table @ weights[:-1] - weights[-1]))) - wanted
        return np.append((off * weight) @ table, -(off * weight).sum()) + 1e-4 * np.append(weights[:-1], 0)

    found = descend(slope, np.append(np.full(len(size), 0.3), 2.0), 1500)[:-1]
    return found / size, float(np.quantile((table @ found)[wanted == 0], 1 - FALSE_ALARMS))


def descend(slope, weights: np.ndarray, rounds: int) -> np.ndarray:
    drift, size = np.zeros_like(weights), np.zeros_like(weights)
    for turn in range(1, rounds + 1):
        down = slope(weights)
        drift, size = 0.9 * drift + 0.1 * down, 0.99 * size + 0.01 * down**2
        weights = weights - 0.05 * (drift / (1 - 0.9**turn)) / (np.sqrt(size / (1 - 0.99**turn)) + 1e-8)
        weights = np.maximum(weights, 0.0)
    return weights


def quality(found: list[Rows], weights: np.ndarray) -> float:
    """Mean average precision at 5, of those whose passage is among the candidates; the others count as missed."""
    total = 0.0
    for hits, table in found:
        if len(hits):
            stands = score.standing(table, weights)
            best = hits[np.argsort(-stands, kind="stable")][:5]
            places = np.flatnonzero(best) + 1
            total += sum(count / place for count, place in enumerate(places, start=1)) / max(1, min(5, hits.sum()))
    return total / len(found)


def alarm(found: list[Rows], order: np.ndarray, chance: np.ndarray, even: float) -> tuple[float, float]:
    """How often the best passage is likely where nothing speaks of the claim (that taken away), and where it is."""
    counts = {False: [], True: []}
    for hits, table in found:
        for kept, there in ((~hits, False), (np.ones(len(hits), bool), True)):
            if kept.any() and (not there or hits.any()):
                counts[there].append(best_of(hits[kept], table[kept], order)[0] @ chance >= even)
    return tuple(float(np.mean(counts[there])) for there in (False, True))


if __name__ == "__main__":
    sys.exit(main())
