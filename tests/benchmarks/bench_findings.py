"""Findings on 20 suggestions, from facts that are kept and from facts found anew; and the ledger of 200 documents.

First the sample case: texts as people write them. Then documents that are made up: 40 matters, each told with its
figures in every fourth document, now and then with a slip, so that all 20 suggestions say nearly the same with three
figures each, which is as much as there ever is to compare. CPU time.
`python -m tests.benchmarks.bench_findings`; with `--small`, a tenth of it.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from workbench import crosscheck
from workbench.crosscheck import facts as found_before
from workbench.domain.documents import Role
from workbench.services.intake import importing
from workbench.services.library import cases, libraries, sample
from workbench.services.reading import documents
from workbench.services.sources import counted, ledger, matches
from workbench.store import documents as stored

DOCUMENTS, SENTENCES, CLAIMS = 200, 60, 150
MILLISECONDS = 10.0
"""Within which findings on 20 suggestions are to be there, in 19 of 20 cases at least: the rest is noise."""
PLACES = "Alta Brava Corma Dunes Esker Fjord Garda Heron Issel Jura Kelso Lunen Marsh Nidda Odra Praya Rhone".split()
THINGS = ("fishing boats", "nurses", "hectares of forest", "households", "asylum applications", "homicides", "schools",
          "tonnes of wheat", "visas", "cases of measles", "arrests", "miles of road", "migrants", "job vacancies")
VERBS = ("were counted in", "were reported from", "were recorded in", "were lost in", "were registered in")
TAILS = ("according to the harbour board", "the ministry said on Friday", "up from the year before",
         "a spokesperson said", "the report shows", "officials told reporters")
OTHER = ("Nobody from the council was available for comment on Tuesday.",
         "The debate had begun when a bridge was closed for repairs.",
         "Residents said that they had not been told of the plans, which they called an insult.")


def main() -> int:
    """Print what was measured; a status other than 0 where findings take too long."""
    few = "--small" in sys.argv
    missed = on_the_sample()
    chooser = random.Random(11)
    known = matters(chooser)
    with tempfile.TemporaryDirectory() as folder, \
            libraries.open_library(Path(folder) / "library", checker="Bench") as archive:
        case = cases.create(archive, "Made up")
        number = DOCUMENTS // 10 if few else DOCUMENTS
        for at in range(number):
            role = Role.SUBJECT if at % 40 == 0 else Role.SOURCE
            text = document(chooser, known, at)
            importing.keep(archive, case.id, role, importing.prepare_text(text, f"Document {at}"))
        claims = [told(chooser, one, 2020) for one in chooser.choices(known, k=CLAIMS)]
        missed |= findings(archive, claims)
        ledgers(archive, case.id, number)
    return missed


def on_the_sample() -> int:
    with tempfile.TemporaryDirectory() as folder, \
            libraries.open_library(Path(folder) / "library", checker="Bench") as archive:
        sample.make(archive)
        subject = next(one for one in documents.all_documents(archive) if one.custody.file == sample.ARTICLE)
        whole = documents.text(archive, subject.id)
        print("   the sample case:")
        return findings(archive, [one.text for one in whole.passages if len(one.text) > 40])


def matters(chooser: random.Random) -> list[tuple[str, str, int, float]]:
    """(place, what is counted, how many, a share) of each matter."""
    places = [(place, thing) for place in PLACES for thing in THINGS]
    return [(*one, chooser.randint(12, 90_000), chooser.randint(11, 890) / 10)
            for one in chooser.sample(places, 40)]


def told(chooser: random.Random, matter: tuple[str, str, int, float], year: int) -> str:
    place, thing, number, share = matter
    number = number * 10 if chooser.random() < 0.03 else number
    lead = chooser.choice((f"In {year}, ", "", f"By May {year} ", "At least "))
    return (f"{lead}{number:,} {thing} {chooser.choice(VERBS)} {place}, {chooser.choice(TAILS)}, or {share} percent "
            f"of all {thing} of the region.")


def document(chooser: random.Random, known: Sequence[tuple[str, str, int, float]], at: int) -> str:
    own = [one for number, one in enumerate(known) if (number + at) % 4 == 0]
    return "\n\n".join(told(chooser, chooser.choice(own), 2015 + at % 8) if number % 3 else chooser.choice(OTHER)
                       for number in range(SENTENCES))


def findings(archive, claims: Sequence[str]) -> int:
    asked = []
    for claim in claims:
        shown = matches.for_text(archive, claim, limit=20)
        with archive.read() as session:
            asked.append([(stored.extraction_of(session, one.document), one.text) for one in shown])
    anew = [cost(lambda one=one: compare_anew(*one)) for one in zip(claims, asked, strict=True)]
    began = time.process_time()
    counted.find_all(archive)
    took = time.process_time() - began
    kept = [cost(lambda one=one: compare_kept(archive, *one)) for one in zip(claims, asked, strict=True)]
    print(f"   findings on 20 suggestions, found anew: {told_times(anew)}; from kept facts: {told_times(kept)} "
          f"({MILLISECONDS:.0f} ms to reach); all facts found and kept in {took:.1f} s CPU")
    return int(sorted(kept)[int(len(kept) * 0.95)] > MILLISECONDS)


def compare_anew(claim: str, places: Sequence[tuple[int, str]]) -> None:
    ours = crosscheck.prepare(claim)
    for _, text in places:
        crosscheck.compare_prepared(ours, crosscheck.prepare(text))


def compare_kept(archive, claim: str, places: Sequence[tuple[int, str]]) -> None:
    with archive.read() as session:
        known = counted.known(session, set(places))
    ours = crosscheck.prepare(claim)
    for place in places:
        crosscheck.compare_prepared(ours, crosscheck.Prepared(known[place]))


def cost(work: Callable[[], None]) -> float:
    """Milliseconds of CPU, nothing being remembered from before."""
    sys.modules[found_before.__module__]._kept.cache_clear()
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def told_times(times: Sequence[float]) -> str:
    ordered = sorted(times)
    at = ordered[int(len(ordered) * 0.95)]
    return f"{statistics.median(ordered):.1f} ms median, {at:.1f} p95, {ordered[-1]:.1f} at worst"


def ledgers(archive, case_id: int, number: int) -> None:
    for which in ("facts kept", "again"):
        began = time.process_time()
        lines = ledger.for_case(archive, case_id)
        print(f"   ledger of {number} documents, {which}: {time.process_time() - began:.1f} s CPU, "
              f"{len(lines):,} lines, {sum(len(line.matches) for line in lines):,} matches")


if __name__ == "__main__":
    sys.exit(main())
