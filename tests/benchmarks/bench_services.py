"""From the outside: import of the seeds, start of the command line, a match, and recall on the gold links.

Needs the documents beside the project; where they are absent there is nothing to measure.
"""

import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from workbench.text.folding import fold_text

SHARED = Path(__file__).resolve().parents[3] / "shared"
COMMAND = [sys.executable, "-m", "workbench"]
REACH_5, REACH_1 = 0.90, 0.55


def main() -> int:
    if not (SHARED / "gold" / "links.json").exists():
        print("The seeds and their gold are not here.")
        return 0
    gold = json.loads((SHARED / "gold" / "links.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        library = ["--library", str(Path(folder) / "library")]
        print(f"start of the command line      {timed('--version')[0]:6.2f} s")
        print(f"import of the five seeds       {timed(*library, 'import', str(SHARED / 'seeds'), '--json')[0]:6.2f} s")
        queries = Path(folder) / "queries.jsonl"
        queries.write_text("\n".join(json.dumps(one["claim"]) for one in gold), encoding="utf-8")
        seconds, out = timed(*library, "match", "--batch", str(queries))
        answers = [json.loads(line) for line in out.splitlines()]
    took = [one["milliseconds"] for one in answers]
    print(f"a batch of {len(gold)} matches          {seconds:6.2f} s, each {statistics.median(took):.0f} ms median")
    return recall(gold, answers)


def recall(gold: list[dict], answers: list[dict]) -> int:
    """Print the table and say whether the numbers are reached."""
    ranks = []
    for one, answer in zip(gold, answers, strict=True):
        found = [rank(link, answer["matches"]) for link in one["links"]]
        ranks.append(found)
        best = answer["matches"][0] if answer["matches"] else {"score": 0, "closeness": ""}
        told = ", ".join(str(place or "–") for place in found) or "none expected"
        print(f"  {one['id']:<20} {told:<16} best {best['score']:.2f} {best['closeness']}")
    claims = [min((place for place in found if place), default=None) for found in ranks if found]
    links = [place for found in ranks for place in found]
    rates = {}
    for name, places in (("claims", claims), ("links", links)):
        rates[name] = [sum(bool(place) and place <= most for place in places) / len(places) for most in (1, 5, 20)]
        mean = statistics.mean(1 / place if place else 0 for place in places)
        first, five, twenty = rates[name]
        print(f"  {name:<7} recall@1 {first:.2f}  @5 {five:.2f}  @20 {twenty:.2f}  MRR {mean:.3f}")
    return int(rates["claims"][1] < REACH_5 or rates["claims"][0] < REACH_1)


def rank(link: dict, matches: list[dict]) -> int | None:
    """At which place a match overlaps at least half of the gold words."""
    return next((place for place, match in enumerate(matches, 1)
                 if match["file"] == link["document"] and overlap(link["quote"], match["text"]) >= 0.5), None)


def overlap(wanted: str, text: str) -> float:
    words, there = (Counter(re.findall(r"\w+", fold_text(one))) for one in (wanted, text))
    return sum((words & there).values()) / sum(words.values())


def timed(*words: str) -> tuple[float, str]:
    began = time.perf_counter()
    done = subprocess.run([*COMMAND, *words], capture_output=True, text=True, encoding="utf-8", check=True)
    return time.perf_counter() - began, done.stdout


if __name__ == "__main__":
    sys.exit(main())
