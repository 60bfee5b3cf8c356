"""Dates told from the day of writing: yesterday, last week, two years ago, in the past decade; hace dos años."""

import re

from workbench.crosscheck.lexicon.relative_words import DAY_WORDS, NUMBERS, UNITS, N, U

RELATIVE = "|".join(
    (
        "|".join(sorted((words.replace(" ", r"\s") for words in DAY_WORDS), key=len, reverse=True)),
        rf"(?:the|los|las|el|la)\s(?:past|last|previous|últim[oa]s?)\s(?:{N}\s)?{U}",
        rf"{N}\s{U}\s(?:ago|atrás)",
        rf"hace\s{N}\s{U}",
        r"(?:last|this|next|coming|previous)\s(?:week|month|year|quarter|decade|century|weekend)",
        r"(?:el|la)\s(?:pasad[oa]|próxim[oa])\s(?:semana|mes|año|trimestre|década|siglo)",
        r"(?:el|la)\s(?:semana|mes|año|trimestre|década|siglo)\s(?:pasad[oa]|próxim[oa]|que\sviene|anterior)",
        r"est[ea]\s(?:semana|mes|año|trimestre|década|siglo)",
    )
)
"""The forms as a pattern, without groups."""
FIRST_WORDS = frozenset(words.partition(" ")[0] for words in (*DAY_WORDS, *NUMBERS)) | frozenset(
    "the los las el la hace last this next coming previous este esta".split()
)


def read_relative(words: str) -> tuple[str, float]:
    """("last year", 0), ("ago year", 2), ("past decade", 1), ("yesterday", 0) for words that RELATIVE matched."""
    low = " ".join(words.lower().split())
    if low in DAY_WORDS:
        return DAY_WORDS[low], 0.0
    parts = low.split()
    if low.endswith((" ago", " atrás")) or low.startswith("hace "):
        inner = parts[:-1] if parts[-1] in ("ago", "atrás") else parts[1:]
        return f"ago {_unit(inner[-1])}", _number(inner[:-1])
    if parts[0] in ("the", "los", "las", "el", "la") and parts[1].startswith(("past", "last", "prev", "últim")):
        return f"past {_unit(parts[-1])}", _number(parts[2:-1])
    which = "this" if parts[0].startswith(("this", "est")) else "next" if _NEXT.search(low) else "last"
    unit = next(_unit(part) for part in reversed(parts) if _unit(part))
    return f"{which} {unit}", 0.0


_NEXT = re.compile(r"next|coming|próxim|viene")


def _unit(word: str) -> str:
    return UNITS.get(word) or UNITS.get(word.removesuffix("s")) or ("week" if word == "weekend" else "")


def _number(parts: list[str]) -> float:
    words = " ".join(parts)
    return float(words) if words.isdigit() else float(NUMBERS.get(words, 1))
