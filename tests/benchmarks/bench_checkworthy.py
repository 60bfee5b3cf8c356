"""Which sentences ask to be checked: held against labels made by hand, for texts that lie beside the project, and for
made-up ones that were labelled before they were scored (weights were set with a look at the first of them since).

A label of the former is a place in a text that is known by its SHA-256 alone. Worth checking is a specific assertion
about what is or was, by itself or reported: a figure, an event, a comparison, a cause, words put into somebody's mouth;
not a pledge, an opinion, a courtesy, a question, or what is so general that nothing could show it false.
"""

import hashlib
import json
from pathlib import Path

from workbench import readers
from workbench.text.checkworthy import score

LABELS = Path(__file__).with_name("checkworthy_labels.json")
OWN = Path(__file__).with_name("checkworthy_own.json")
SHARED = Path(__file__).resolve().parents[3] / "shared"
WORTH = 0.5


def main() -> None:
    """Average precision, and precision and recall where the window draws the line, for each text and for all."""
    for name, sentences in json.loads(OWN.read_text(encoding="utf-8")).items():
        own = [(score(one["text"])[0], one["worth"]) for one in sentences]
        print(f"{name:22} {len(own):4} sentences  {_figures(own)}")
    labels = json.loads(LABELS.read_text(encoding="utf-8"))
    everything: list[tuple[float, bool]] = []
    for path in sorted((SHARED / "seeds").glob("*.txt")):
        known = labels.get(hashlib.sha256(path.read_bytes()).hexdigest())
        if known is None:
            continue
        told = {start: label for label, name in ((True, "worth"), (False, "not")) for start in known[name]}
        scored = [(score(one.text, one.kind)[0], told[one.start]) for one in readers.read(path).passages
                  if one.start in told]
        everything += scored
        print(f"{path.name[:3]:22} {len(scored):4} sentences  {_figures(scored)}")
    told = f"{'all':22} {len(everything):4} sentences  {_figures(everything)}"
    print(told if everything else "The labelled texts are not here.")


def _figures(scored: list[tuple[float, bool]]) -> str:
    taken = [label for value, label in scored if value >= WORTH]
    right, wanted = sum(taken), sum(label for _, label in scored)
    precision, recall = right / max(1, len(taken)), right / max(1, wanted)
    harmonic = 2 * precision * recall / max(1e-9, precision + recall)
    return (f"average precision {_average_precision(scored):.3f}   at {WORTH}: precision {precision:.2f}  "
            f"recall {recall:.2f}  F1 {harmonic:.2f}")


def _average_precision(scored: list[tuple[float, bool]]) -> float:
    """Precision at each one worth checking, best first; equals in the worst order."""
    ordered = [label for _, label in sorted(scored, key=lambda one: (-one[0], one[1]))]
    hits = [at for at, label in enumerate(ordered, start=1) if label]
    return sum((number / at) for number, at in enumerate(hits, start=1)) / max(1, len(hits))


if __name__ == "__main__":
    main()
