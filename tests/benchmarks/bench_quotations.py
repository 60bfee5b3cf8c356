"""Quotations held against made-up transcripts: 300 sentences quoted in a dozen ways, and what is found of each.

The transcripts are written from the templates below, one filling of each a transcript, so that no sentence of a
transcript resembles another. Each quotation is held against its own transcript. Printed is, for each way of quoting,
how often each finding came.
"""

import random
import re
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

from workbench.crosscheck import QuotationSource

FILLED = 10
"""Transcripts; with 30 templates that makes 300 sentences."""
LEAST = 0.97
"""Share of right findings that must be reached over all ways of quoting."""

TEMPLATES = (Path(__file__).parent / "speeches.txt").read_text(encoding="utf-8").splitlines()
"""A line: one sentence of a speech and, behind the bar, the same matter told in other words."""
SLOTS = {
    "people": "nurses|fishermen|drivers|teachers|guards|farmers|pilots|miners|clerks|divers".split("|"),
    "place": "harbour|hospital|old mill|airfield|market hall|north bridge|school|reservoir|station|quarry".split("|"),
    "group": "shipping board|water company|port union|county council|mining firm|church fund|rail office|insurers"
    "|ministry|grain dealers".split("|"),
    "things": "pumps|tents|radios|engines|blankets|permits|rifles|generators|ladders|medicines".split("|"),
    "disaster": "flood|landslide|drought|storm|blackout|frost|strike|blight|earthquake|epidemic".split("|"),
    "month": "January|February|March|April|May|June|August|September|October|November".split("|"),
    "name": "Ingrid Solberg|Marta Ferri|Ana Quiroga|Lucia Dvorak|Petra Lind|Rosa Beltrán|Helen Okoye|Mina Farouk"
    "|Eva Kranz|Clara Voss".split("|"),
    "small": "two|three|four|five|six|seven|eight|nine|eleven|twelve".split("|"),
}
SYNONYMS = {
    "have": "possess",
    "found": "discovered",
    "wrong": "false",
    "grateful": "thankful",
    "safe": "unharmed",
    "old": "worn",
    "knows": "remembers",
    "whole": "entire",
    "rebuild": "restore",
    "open": "clear",
    "lost": "missed",
    "wants": "needs",
    "new": "recent",
    "vote": "debate",
    "hurt": "injured",
    "publish": "print",
    "belongs": "returns",
    "refused": "declined",
    "decided": "ruled",
    "problem": "quarrel",
    "tired": "bored",
    "worked": "laboured",
    "stop": "delay",
    "ask": "tell",
    "received": "got",
    "pay": "care",
    "told": "assured",
    "failure": "question",
    "home": "away",
    "help": "thanks",
}
HEDGES = {
    "may have to": "will have to",
    "should be": "will be",
    "has reportedly hired": "has hired",
    "never": "hardly ever",
    "most families": "families",
    "can": "must",
    "had": "had allegedly",
    "will": "may",
    "was": "was perhaps",
}
RIGHT = {
    "exactly": "verbatim",
    "other typography": "verbatim",
    "a part, exactly": "verbatim",
    "bracket for a word": "verbatim with marked edits",
    "bracket put in": "verbatim with marked edits",
    "ellipsis": "verbatim with marked edits",
    "stitched": "stitched",
    "stitched, unequally": "stitched",
    "stitched of three": "stitched",
    "far apart behind an ellipsis": "stitched",
    "turned round at an ellipsis": "stitched",
    "paraphrase": "not found",
    "another topic": "not found",
    "another's paraphrase": "not found",
}


def transcript(chance: random.Random, at: int) -> list[tuple[str, str]]:
    """(What was said, the same in other words) of one filling of the templates."""
    made = []
    for place, line in enumerate(TEMPLATES):
        filling = {
            slot: words[(at * 7 + place * 3 + index) % len(words)] for index, (slot, words) in enumerate(SLOTS.items())
        }
        filling |= {"n": f"{chance.randrange(120, 9000):,}", "m": f"{chance.randrange(10_000, 90_000):,}"}
        made.append(tuple(part.format(**filling) for part in line.split("|")))
    return made


def ways(said: list[tuple[str, str]], at: int, other: list[tuple[str, str]], chance: random.Random):
    """(Way of quoting, quotation) of one sentence."""
    sentence, paraphrase = said[at]
    words = sentence.split()
    yield "exactly", sentence
    yield "other typography", sentence.lower().replace(",", " –").replace(" a ", "\u00a0a  ").rstrip(".") + ","
    begin = chance.randrange(0, len(words) - 5)
    yield "a part, exactly", " ".join(words[begin : begin + 5])
    cut = chance.randrange(3, len(words) - 3)
    yield (
        "bracket for a word",
        " ".join((*words[:cut], f"[{chance.choice(('they', 'it', 'the town'))}]", *words[cut + 1 :])),
    )
    yield "bracket put in", " ".join((*words[:cut], "[in the north]", *words[cut:]))
    yield "ellipsis", " ".join((*words[: cut - 1], "…", *words[cut + 1 :]))
    yield from altered(sentence, words, chance)
    one, two = words[: len(words) // 2], said[(at + 11) % len(said)][0].split()
    if min(len(one), len(two) // 2) >= 5:
        yield "stitched", " ".join((*one, *two[len(two) // 2 :]))
    yield from put_together(said, at, words, chance)
    yield "paraphrase", paraphrase
    yield "another's paraphrase", other[(at + 5) % len(other)][1]


def put_together(said: list[tuple[str, str]], at: int, words: list[str], chance: random.Random):
    """From several places, or with less than was said."""
    other, third = (said[(at + step) % len(said)][0].split() for step in (13, 7))
    if len(words) >= 12:
        yield "stitched, unequally", " ".join((*words[:-2], *other[-5:]))
        yield "altered: a clause left out", " ".join((*words[:4], *words[-5:]))
    yield "stitched of three", " ".join((*words[:5], *other[2:7], *third[-5:]))
    yield "far apart behind an ellipsis", " ".join((*words[:5], "…", *other[-6:]))
    yield "turned round at an ellipsis", " ".join((*words[-5:], "…", *words[:5]))
    changed = ["wholly" if place in (2, len(words) - 2) else word for place, word in enumerate(words)]
    yield "altered: beside marked edits", " ".join((*changed[: len(words) // 2], "[then]", *changed[len(words) // 2 :]))
    third_changed = [word if place % 4 else "somehow" for place, word in enumerate(words)]
    yield "altered: every fourth word", " ".join(third_changed)
    four = words[3:7]
    yield "altered: in a part of 4 words", " ".join((*four[:2], "somehow", four[3]))


def altered(sentence: str, words: list[str], chance: random.Random):
    """One word otherwise than it was said, by kind."""
    if " not " in sentence:
        yield "altered: negation dropped", sentence.replace(" not ", " ", 1)
    elif match := re.search(r" (will|was|were|has|have|is|are|should|may|had) ", sentence):
        yield "altered: negation added", sentence[: match.end()] + "not " + sentence[match.end() :]
    for hedge, sure in HEDGES.items():
        if f" {hedge} " in f" {sentence}":
            yield "altered: hedge", f" {sentence}".replace(f" {hedge} ", f" {sure} ", 1).strip()
            break
    if number := re.search(r"\d{1,2},\d{3}|\b\d{3}\b", sentence):
        yield "altered: number", sentence.replace(number[0], str(int(number[0].replace(",", "")) + 100), 1)
    for word, other in SYNONYMS.items():
        if f" {word} " in sentence:
            yield "altered: another word", sentence.replace(f" {word} ", f" {other} ", 1)
            begin = max(0, min(words.index(word) - chance.randrange(1, 5), len(words) - 7))
            part = words[begin : begin + 7]
            if word in part:
                yield "altered: in a part of 7 words", " ".join(other if one == word else one for one in part)
            break
    drop = chance.randrange(2, len(words) - 2)
    if len(words[drop]) > 3:
        yield "altered: a word left out", " ".join((*words[:drop], *words[drop + 1 :]))
    two = [chance.randrange(1, len(words) // 2), chance.randrange(len(words) // 2 + 1, len(words) - 1)]
    changed = ["truly" if at == two[0] else "whole" if at == two[1] else word for at, word in enumerate(words)]
    yield "altered: two words", " ".join(changed)
    yield "altered: in another order", " ".join((*words[:2], words[3], words[2], *words[4:]))


def main() -> int:
    """Print the table of confusion; a status other than 0 when too few are right."""
    chance = random.Random(3)
    said = [transcript(chance, at) for at in range(FILLED)]
    sources = [QuotationSource("\n\n".join(sentence for sentence, _ in one)) for one in said]
    tables: dict[str, Counter] = defaultdict(Counter)
    wrong, asked, began = [], 0, time.process_time()
    for at, (one, source) in enumerate(zip(said, sources, strict=True)):
        for place in range(len(one)):
            for way, quotation in ways(one, place, said[(at + 1) % FILLED], chance):
                answer = source.check(quotation)
                tables[way][answer.finding.value] += 1
                asked += 1
                if answer.finding.value != RIGHT.get(way, "altered"):
                    wrong.append((way, quotation, answer))
    took = time.process_time() - began
    right = asked - len(wrong)
    for way in sorted(tables):
        want = RIGHT.get(way, "altered")
        print(
            f"{way:32} {want:27} {tables[way][want]:4} of {sum(tables[way].values()):4}   "
            + ", ".join(f"{name} {count}" for name, count in tables[way].most_common() if name != want)
        )
    print(
        f"{right} of {asked} as they were quoted ({right / asked:.1%}, reach {LEAST:.0%}); {asked / took:.0f} a second"
    )
    if "--wrong" in sys.argv:
        for way, quotation, answer in wrong:
            print(f"  {way}: {quotation}")
            print(f"      {answer.finding.value}: {' '.join(answer.text.split())} | {answer.because}")
    return int(right < LEAST * asked)


if __name__ == "__main__":
    sys.exit(main())
