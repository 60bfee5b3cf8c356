"""Acronyms and what they stand for."""

import re

from workbench.crosscheck.lexicon.office_words import LINKS

_DEFINED = re.compile(
    r"((?:[A-ZÁÉÍÓÚÑ][\w'’-]{1,40}[ ,&\u00a0]{1,3}(?:(?:of|the|and|for|on|de|la|del|y|los|las|to)\s){0,3}){2,9})"
    r"\(([A-ZÁÉÍÓÚÑ][\w.&-]{1,11})\)"
)


def acronyms(text: str) -> dict[str, str]:
    """The acronyms that a document defines: {"WHO": "World Health Organization"}."""
    found = {}
    for match in _DEFINED.finditer(text):
        expansion = " ".join(match[1].replace("’s", "").split()).strip(' ,“”"')
        short = match[2].replace(".", "")
        trimmed = _trimmed(expansion.split(), short)
        if sum(character.isupper() for character in short) >= 2 and trimmed:
            found[short] = trimmed
    return found


def _trimmed(words: list[str], short: str) -> str:
    """The end of a run of capitals whose initials spell the acronym; the whole run where a letter or two are
    missing."""
    letters = [character.lower() for character in short if character.isalpha()]
    for start in range(len(words)):
        if words[start].lower() not in LINKS and stands_for(short, words[start:]):
            return " ".join(words[start:])
    return " ".join(words) if words and words[0][0].lower() == letters[0] else ""


def stands_for(short: str, words: list[str]) -> bool:
    """Whether the initials of words, little ones left out, spell an acronym."""
    initials = "".join(word[0] for word in words if word.lower() not in LINKS and word)
    return len(initials) >= 2 and initials.lower() == short.replace(".", "").lower()
