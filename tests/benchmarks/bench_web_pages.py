"""Web pages of our own making (`pages`): how much of the article is read and how much of what stands around it, against
trafilatura alone and against every word of the page; and whether captions, tables, title, author and date are found.
"""

import statistics
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

PAGES = 120
KEPT = frozenset(("text", "heading", "list", "caption"))


def main() -> int:
    from pages import pages

    made = pages(PAGES)
    ways = {"every word of the page": _every_word, "trafilatura alone": _alone, "the reader": _ours}
    scores, took = {name: defaultdict(list) for name in ways}, Counter()
    for name, way in ways.items():
        way(made[0])
        for page in made:
            began = time.process_time()
            text = way(page)
            took[name] += time.process_time() - began
            scores[name][page.layout].append(_f1(text, page))
    print(f"F1 of the words of the article, {PAGES} made-up pages, by layout (made up: real pages are dirtier)")
    layouts = list(scores["the reader"])
    print(f"{'':24}" + "".join(f"{layout[:14]:>16}" for layout in layouts) + f"{'all':>8}{'ms a page':>11}")
    means = {}
    for name in ways:
        by_layout = [statistics.mean(scores[name][layout]) for layout in layouts]
        means[name] = statistics.mean(by_layout)
        print(f"{name:24}" + "".join(f"{mean:16.3f}" for mean in by_layout)
              + f"{means[name]:8.3f}{1000 * took[name] / PAGES:11.1f}")
    return int(means["the reader"] < means["trafilatura alone"]) + _parts(made)


def _parts(made) -> int:
    """What beside the body is found: how often, and how often something wrong."""
    counts: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for page in made:
        structured = _structured(page)
        kinds = {passage.text: passage.kind.value for passage in structured.passages}
        shown = " ".join(text for text, kind in kinds.items() if kind in KEPT)
        counts["captions as captions"] += any(kinds.get(text) == "caption" for text in _cut(page.captions[0], kinds))
        counts["rows of tables kept"] += all(row.split("\t")[2] in shown for row in page.rows)
        counts["nothing of what stands around"] += not any(text[:40] in shown for text in page.around)
        best = {}
        for found in sorted(structured.found, key=lambda found: found.confidence):
            best[found.field] = found.value
        for field, true in (("title", page.title), ("author", page.author), ("published", page.published)):
            counts[f"{field} offered first"] += best.get(field) == true
            wrong[f"{field} offered first"] += field in best and best[field] != true
    for name, number in counts.items():
        said = f", {wrong[name]} times another one" if wrong[name] else ""
        print(f"{name:34}{number:5} of {len(made)}{said}")
    return 0


def _cut(caption: str, kinds: dict[str, str]) -> list[str]:
    return [text for text in kinds if text and text in caption]


def _f1(text: str, page) -> float:
    there, wanted = Counter(text.split()), Counter(" ".join((*page.body, *page.captions)).split())
    rows = Counter(word for row in page.rows for word in row.split())
    same = sum((there & wanted).values())
    # rows and title belong to the article, and nobody is blamed for leaving them out
    extra = sum((there - wanted - rows - Counter(page.title.split()) - Counter("Town Boats Nets".split())).values())
    precision, recall = same / max(1, same + extra), same / sum(wanted.values())
    return 2 * precision * recall / max(1e-9, precision + recall)


def _every_word(page) -> str:
    from lxml import html

    return " ".join(" ".join(text.split()) for text in html.fromstring(page.html).itertext())


def _alone(page) -> str:
    import trafilatura

    return trafilatura.extract(page.html, include_comments=False, include_tables=True) or ""


def _structured(page):
    from workbench.readers.raw import Report
    from workbench.readers.web.html import read
    from workbench.text.layout.structure import structure

    raw = read(page.html.encode(), Report())
    made = structure(raw.text, blocks=raw.blocks, edits=raw.edits, from_a_site=raw.from_a_site)
    return _Read(made.passages, (*raw.found, *made.found))


class _Read:
    def __init__(self, passages, found):
        self.passages, self.found = passages, found


def _ours(page) -> str:
    return " ".join(one.text for one in _structured(page).passages if one.kind.value in KEPT)


if __name__ == "__main__":
    sys.exit(main())
