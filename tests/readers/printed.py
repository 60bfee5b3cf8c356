"""Documents set by Typst of words that are known: columns, hyphens, footnotes, turned pages. For tests and benchmarks."""

import io
import random
import re
from dataclasses import dataclass

import pypdf
import typst

WORDS = (
    "the harbour council of river bridge grain in price vote and winter efficient engine school to teacher budget that "
    "minister report figure for market with village road water official company contract energy doctor different patient "
    "question answer affiliate member number between against during because although whether several another public "
    "private local national new old large small first second international communication responsibility construction "
    "investigation flow afflict fluent office find well-known"
).split()


@dataclass(frozen=True)
class Printed:
    """A PDF, the paragraphs of its text and its footnotes in their order."""

    pdf: bytes
    paragraphs: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def text(self) -> str:
        return " ".join(self.paragraphs)


def printed(
    paragraphs: int = 24, *, columns: int = 1, notes: bool = False, indent: bool = False, turn: int = 0, seed: int = 3
) -> Printed:
    """Set so many paragraphs of made-up prose, justified and hyphenated, with a head and a number on each page."""
    chance = random.Random(seed)
    made = [[_sentence(chance) for _ in range(chance.randint(3, 7))] for _ in range(paragraphs)]
    below: list[str] = []
    source = [
        f'#set page(paper: "a4", columns: {columns}, numbering: "1", header: [Yearbook of the valley])',
        '#set text(lang: "en", size: 10pt, hyphenate: true)',
        f"#set par(justify: true{', first-line-indent: 1.5em, spacing: 0.65em' if indent else ''})",
    ]
    for number, sentences in enumerate(made):
        words = list(sentences)
        if notes and number % 3 == 0:
            below.append(f"Note on {_sentence(chance).lower()}")
            words[1] += f"#footnote[{below[-1]}]"
        source.append(" ".join(words))
    data = typst.compile("\n\n".join(source).encode())
    return Printed(_turned(data, turn) if turn else data, tuple(" ".join(one) for one in made), tuple(below))


def without_calls(text: str) -> str:
    """Text without the figures that call a footnote."""
    return re.sub(r"(?<=[.])\d{1,2}(?=\s|$)", "", text)


def _sentence(chance: random.Random) -> str:
    words = [chance.choice(WORDS) for _ in range(chance.randint(8, 22))]
    words[0] = words[0].capitalize()
    if chance.random() < 0.3:
        words.insert(chance.randint(1, len(words) - 1), f"{chance.randint(2, 999):,}")
    return " ".join(words) + "."


def _turned(data: bytes, turn: int) -> bytes:
    """The same pages turned when shown, as a scanner's are."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    for page in writer.pages:
        page.rotate(turn)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
