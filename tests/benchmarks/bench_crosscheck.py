"""The cross-check: minimal pairs by kind, false conflicts on unrelated passages, and speed.

Sentences come from the seeds beside the project and, where they are there, the claims collected from the web; without
them from the project's own tables of pairs. Nothing of them is kept.
"""

import json
import random
import re
import sys
import time
from collections import defaultdict
from pathlib import Path

from workbench.crosscheck import QuotationSource, compare, compare_facts, facts

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
OWN = ROOT / "tests" / "crosscheck" / "pairs"
SENTENCES = 300
PAIRS_A_SECOND = 2_000
FALSE_CONFLICTS = 0.01
MONTHS = "January February March April May June July August September October November December".split()
UNITS = {
    "kg": "tons",
    "tons": "pounds",
    "pounds": "kilograms",
    "kilograms": "pounds",
    "tonnes": "kg",
    "miles": "kilometers",
    "hectares": "acres",
    "percent": "percentage points",
    "million": "billion",
    "billion": "million",
    "hours": "days",
    "years": "months",
}
DIRECTIONS = {
    "increased": "decreased",
    "rose": "fell",
    "fell": "rose",
    "increase": "decrease",
    "decline": "increase",
    "reduction": "increase",
    "more than": "less than",
    "doubled": "halved",
    "higher": "lower",
    "growth": "decline",
}
HEDGED = {
    " is ": " may be ",
    " are ": " may be ",
    " was ": " was reportedly ",
    " were ": " were reportedly ",
    " has ": " has allegedly ",
    " will ": " may ",
}
NEGATED = {
    " is ": " is not ",
    " are ": " are not ",
    " was ": " was not ",
    " were ": " were not ",
    " has ": " has not ",
    " have ": " have not ",
    " will ": " will not ",
    " can ": " cannot ",
}
TURNED = {
    "more than ": "fewer than ",
    "over ": "under ",
    "at least ": "at most ",
    "up to ": "at least ",
    "fewer than ": "more than ",
    "less than ": "more than ",
}
ORDINALS = {"first": "third", "second": "fourth", "third": "second", "fourth": "second"}
OFFICES = {
    "President": "Prime Minister",
    "Secretary of State": "Secretary of Defense",
    "Attorney General": "Solicitor General",
    "Gov.": "Mayor",
    "Sen.": "Gov.",
    "Foreign Minister": "Health Minister",
}
NO_CHANGE = (
    ("rewritten percent", r"(?<=\d)%", " percent"),
    ("rewritten percent", r"(?<=\d) percent\b(?! point)", "%"),
    ("rewritten million", r"(?<=\d) million\b", "m"),
    ("rewritten unit", r"(?<=\d) (?:kilograms|kg)\b", " kilos"),
    ("rewritten unit", r"(?<=\d) (?:tons|tonnes)\b", " metric tons"),
    ("rewritten date", rf"\b({'|'.join(MONTHS)}) (\d{{1,2}}), (\d{{4}})", r"\2 \1 \3"),
    ("rewritten name", r"\bU\.S\.(?= [a-z])", "US"),
    ("contraction", r"\b(did|does|do|is|was|has|have|would) not\b", r"\1n't"),
    ("small word", r"\bthat (?=(?:the|a|an|he|she|it|they) )", ""),
)
QUANTIFIED = {"all ": "some ", "All ": "Some ", "every ": "no ", "most ": "all ", "many ": "few "}
NAMES = ("Martin Dvorak", "Ingrid Solberg", "Paolo Ferri")


def main() -> int:
    """Print the three tables; a status other than 0 when a number that must be reached is missed."""
    sentences = passages()
    chooser = random.Random(20)
    figured = [one for one in sentences if re.search(r"\d", one)]
    plain = [one for one in sentences if not re.search(r"\d", one)]
    half = SENTENCES // 2
    chosen = chooser.sample(figured, min(half, len(figured))) + chooser.sample(plain, min(half, len(plain)))
    missed = minimal_pairs(chooser, chosen)
    missed |= unrelated(chooser, sentences)
    missed |= speed(chooser, sentences)
    quotation_speed()
    return missed


def passages() -> list[str]:
    """Sentences to change and to set against each other."""
    found = []
    for path in sorted((SHARED / "seeds").glob("*.txt")):
        text = re.sub(r"(?<=[^\n])\n(?=[^\n])", " ", path.read_text(encoding="utf-8"))
        found += [one.strip() for one in re.split(r"(?<=[.!?”\"])\s+|\n+", text)]
    claims = SHARED / "data" / "claims" / "docs.jsonl"
    if claims.is_file():
        lines = claims.read_text(encoding="utf-8").splitlines()[3::17]
        found += [json.loads(line)["text"] for line in lines]
    if not found:
        tables = [line for path in OWN.glob("*.txt") for line in path.read_text(encoding="utf-8").splitlines()]
        found = [part.strip() for line in tables if " | " in line for part in line.split(" | ")[:2]]
    return [one for one in dict.fromkeys(found) if 30 < len(one) < 400]


def changes(sentence: str, chooser: random.Random):
    """(kind, changed sentence) for each kind of change that the sentence allows; some of them change nothing."""
    yield "nothing changed: typography", sentence.replace("'", "’").replace(" - ", " – ")
    number = re.search(r"(?<![\w.,$/-])\d{1,3}(?:,\d{3})+(?![\w,.]\d)|(?<![\w.,/-])[2-9]\d(?![\w,.-]*\d|\w)", sentence)
    dated = [(one.date.start, one.date.end) for one in facts(sentence).events]
    if number and not any(start < number.end() and number.start() < end for start, end in dated):
        value = int(number[0].replace(",", ""))
        for kind, other in (
            ("number: another", value + max(1, value * 4 // 10)),
            ("number: ×1,000", value * 1000),
            ("number: digits swapped", swapped(value)),
        ):
            if other and other != value:
                yield kind, sentence[: number.start()] + f"{other:,}" + sentence[number.end() :]
        yield "nothing changed: rewritten number", sentence[: number.start()] + str(value) + sentence[number.end() :]
    for kind, table in (
        ("unit", UNITS),
        ("direction", DIRECTIONS),
        ("hedge", HEDGED),
        ("negation", NEGATED),
        ("quantifier", QUANTIFIED),
    ):
        for word, other in table.items():
            pattern = re.escape(word) if word.startswith(" ") else rf"\b{word.strip()}\b" + " " * word.endswith(" ")
            if kind == "unit":
                pattern = rf"(?<=\d ){word}\b"
            if re.search(pattern, sentence):
                yield kind, re.sub(pattern, other, sentence, count=1)
                break
    for name, pattern, other in NO_CHANGE:
        if re.search(pattern, sentence):
            yield f"nothing changed: {name}", re.sub(pattern, other, sentence, count=1)
    for word, other in TURNED.items():
        if re.search(rf"\b{word}(?=[$€£]?\d)", sentence):
            yield "number: bound turned", re.sub(rf"\b{word}(?=[$€£]?\d)", other, sentence, count=1)
            break
    if re.search(r"[$]\d", sentence):
        yield "number: currency", re.sub(r"(?:U\.?S\.?)?[$](?=\d)", "€", sentence, count=1)
    for word, other in ORDINALS.items():
        if re.search(rf"\bthe {word} (?=[a-z])", sentence):
            yield "ordinal", re.sub(rf"\bthe {word} ", f"the {other} ", sentence, count=1)
            break
    for word, other in OFFICES.items():
        if re.search(rf"(?<!Vice ){re.escape(word)} (?=[A-Z][a-z]+ [A-Z])", sentence):
            yield "office", sentence.replace(f"{word} ", f"{other} ", 1)
            break
    day = re.search(rf"\b({'|'.join(MONTHS)}) (\d{{1,2}})\b", sentence)
    if day:
        yield "date: day", sentence[: day.start(2)] + str(int(day[2]) % 27 + 1) + sentence[day.end(2) :]
        yield "date: month", sentence[: day.start(1)] + MONTHS[(MONTHS.index(day[1]) + 3) % 12] + sentence[day.end(1) :]
    year = re.search(r"\b(?:in|since|of) ((?:19|20)\d\d)\b", sentence)
    if year:
        yield "date: year", sentence[: year.start(1)] + str(int(year[1]) - 3) + sentence[year.end(1) :]
    person = next((one for one in facts(sentence).persons if len(one.parts) >= 2), None)
    if person:
        yield "name", sentence[: person.start] + chooser.choice(NAMES) + sentence[person.end :]


def swapped(value: int) -> int:
    digits = str(value)
    for at in range(len(digits) - 1):
        if digits[at] != digits[at + 1] and digits[at + 1] != "0":
            return int(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :])
    return 0


def minimal_pairs(chooser: random.Random, sentences: list[str]) -> int:
    """Recall by kind, and precision: of the conflicts reported, how many lie on a pair that was changed."""
    told, made, wrong = defaultdict(int), defaultdict(int), 0
    for sentence in sentences:
        for kind, changed in changes(sentence, chooser):
            if changed == sentence and not kind.startswith("nothing"):
                continue
            made[kind] += 1
            conflicts = compare(sentence, changed).agreement == "conflicts"
            told[kind] += conflicts
            wrong += conflicts and kind.startswith("nothing")
    right = sum(told[kind] for kind in told if not kind.startswith("nothing"))
    print(f"   minimal pairs of {len(sentences)} sentences (share reported as a conflict)")
    for kind in sorted(made):
        print(f"      {kind:34} {told[kind]:4} of {made[kind]:4}  {told[kind] / made[kind]:6.1%}")
    precision = right / max(1, right + wrong)
    print(
        f"      precision {precision:.3f}, "
        f"recall {right / max(1, sum(made[kind] for kind in made if not kind.startswith('nothing'))):.3f}"
    )
    return precision < 0.99


def unrelated(chooser: random.Random, sentences: list[str]) -> int:
    """The share of random pairs on which a conflict is reported."""
    with_figures = [one for one in sentences if re.search(r"\d", one)]
    missed = 0
    for name, among, count in (("all", sentences, 20_000), ("with figures on both sides", with_figures, 20_000)):
        known = [facts(one) for one in among]
        pairs = [chooser.sample(known, 2) for _ in range(count)]
        conflicts = sum(compare_facts(a, b).agreement == "conflicts" for a, b in pairs)
        print(
            f"   unrelated pairs, {name}: {conflicts} conflicts in {count:,} "
            f"({conflicts / count:.3%}; ≤ {FALSE_CONFLICTS:.0%} to reach)"
        )
        missed |= conflicts / count > FALSE_CONFLICTS
    return missed


def speed(chooser: random.Random, sentences: list[str]) -> int:
    """Sentence pairs a CPU second, of any sentences, and of sentences beside their own changed selves."""
    began = time.process_time()
    known = [facts(one + " ") for one in sentences]  # not seen before, so that nothing comes from memory
    extraction = len(sentences) / max(1e-6, time.process_time() - began)
    pairs = [chooser.sample(known, 2) for _ in range(20_000)]
    began = time.process_time()
    for a, b in pairs:
        compare_facts(a, b)
    rate = len(pairs) / (time.process_time() - began)
    close = [(facts(one), facts(changed)) for one in sentences[:400] for _, changed in changes(one, chooser)]
    began = time.process_time()
    for a, b in close:
        compare_facts(a, b)
    near = len(close) / (time.process_time() - began)
    print(
        f"   {rate:,.0f} pairs a CPU second, {near:,.0f} of near-identical sentences "
        f"({PAIRS_A_SECOND:,} to reach); {extraction:,.0f} passages read"
    )
    return rate < PAIRS_A_SECOND or near < PAIRS_A_SECOND


def quotation_speed() -> None:
    """A source of 50,000 characters: preparing it, a verbatim quotation, and one that is not there."""
    words = "the harbour town closed every quay before spring and nobody knew who would pay for all these ships".split()
    chooser = random.Random(7)
    text = " ".join(chooser.choice(words) for _ in range(9_000))
    began = time.process_time()
    source = QuotationSource(text)
    prepared = time.process_time() - began
    times = []
    for quotation in (
        text[20_000:20_300].partition(" ")[2].rpartition(" ")[0],
        "never before has any minister of this country resigned over so small a sum of money",
    ):
        began = time.process_time()
        source.check(quotation)
        times.append(time.process_time() - began)
    print(
        f"   quotations, source of {len(text):,} characters: prepared in {prepared * 1000:.0f} ms, "
        f"verbatim {times[0] * 1000:.1f} ms, not there {times[1] * 1000:.1f} ms"
    )


if __name__ == "__main__":
    sys.exit(main())
