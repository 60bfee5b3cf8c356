"""Whom "he" or "she" can mean: by title and given name, as far as these tell."""

import re

from workbench.text.folding import fold_text
from workbench.text.speech.given_words import MEN, TITLES_OF_MEN, TITLES_OF_WOMEN, WOMEN

HE, SHE = "he", "she"
_MEANS = {"he": HE, "she": SHE, "él": HE, "ella": SHE, "er": HE, "sie": SHE, "il": HE, "elle": SHE}
_WORD = re.compile(r"[^\W\d_]+")


def meant_by(pronoun: str) -> str:
    """HE or SHE for a pronoun of English, Spanish, German or French; "" for one that tells neither."""
    return _MEANS.get(pronoun.lower(), "")


def pronoun_of(name: str, before: str = "") -> str:
    """HE or SHE for a person, "" where nothing tells. `name` may begin with a title; `before` is what stands right
    before it."""
    words = [fold_text(word) for word in _WORD.findall(name)]
    titles = [fold_text(word) for word in _WORD.findall(before)][-2:]
    for word in (*titles, *words[:-1]):
        if word in TITLES_OF_WOMEN or word in TITLES_OF_MEN:
            return SHE if word in TITLES_OF_WOMEN else HE
    given = next((word for word in words[:-1] if word in WOMEN or word in MEN), "")
    return SHE if given in WOMEN else HE if given in MEN else ""


def can_mean(pronoun: str, of_person: str) -> bool:
    """Whether HE or SHE can mean a person of whom `pronoun_of` has told so much."""
    return not pronoun or not of_person or pronoun == of_person
