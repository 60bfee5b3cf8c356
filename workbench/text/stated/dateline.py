"""The dateline that a story begins with: where it was written, when, and for which agency. It is no part of what its
first sentence asserts.
"""

import re
from functools import cache

from workbench.text.stated.dates import MONTH, WEEKDAY

_MONTH = rf"(?i:{MONTH})\.?"
_YEAR = r"(?:,?\s(?i:de\s|del\s)?(?:19|20)\d\d)?"
_DAY = (rf"(?:{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?{_YEAR}"
        rf"|\d{{1,2}}(?:st|nd|rd|th|[.º°])?\s(?i:de\s|of\s)?{_MONTH}{_YEAR})")
_WHEN = rf"(?:(?i:{WEEKDAY})\.?,?\s)?(?i:le\s|el\s|the\s)?{_DAY}(?!\w)"
_AGENCY = r"(?:\((?:[^\W\d_a-z][\w .,&/’'-]{1,40}|[a-z]{2,6})\)|/[A-Z][\w ]{2,30}/)"
_NAME = r"[^\W\d_a-z][^\W\d_]*(?:[.’'-][^\W\d_]+)*\.?"
_LOUD = r"[^\W\d_a-z](?:[^\W\d_a-z]|[.’'](?![-–—]))*(?:-[^\W\d_a-z]+)*"
_BEFORE_PLACES = r"(?!(?:On|In|At|By|From|Until|Since|Before|After|During|Between|The|El|En|Desde|Hasta|Entre|Am|Im)\s)"
_PLACE = rf"{_BEFORE_PLACES}{_NAME}(?:[\s/](?:(?:de|del|la|las|los|el|do|da|am|upon|sur|of)\s)*{_NAME}){{0,4}}"
_LOUD_PLACE = rf"{_LOUD}(?:[\s/]{_LOUD}){{0,4}}"
_REGION = rf"(?:,\s{_NAME}(?:\s{_NAME}){{0,2}})?"
_SHORT_REGION = r",\s(?:(?:[A-Z]\.\s?){2,3}|[A-Z][a-z]{1,5}\.)"
_DASH = r"(?:\.\s?)?[-–—]{1,2}(?=[\s“\"«¿¡]|(?<=--)\w)"
_END = rf"\s?(?:{_DASH}|[:|](?=\s))"
_A_SENTENCE = r"(?=\s*[“\"«'‘¿¡(\[]*[^\W_a-z])"

_FORMS = (
    # LONDON, 3 May (Reuters) –   Ciudad de México, 12 oct (EFE).-   Berlin (dpa) -   MOSCOW, May 3. /TASS/.
    rf"{_PLACE}{_REGION}(?:[,.]?\s{_WHEN})?(?:\.?,?\s|--){_AGENCY}(?:{_END}|\.(?=\s))",
    # LONDON, 3 May -   GENEVA (3 May 2024) –   TOKYO, May 3, Kyodo -
    rf"{_PLACE}{_REGION}(?:[,.]?\s\({_WHEN}\)|[,.]?\s{_WHEN})(?:,\s{_NAME})?{_END}",
    # CUPERTINO, CALIFORNIA — June 5, 2023 —   Geneva | 3 May 2024 |
    rf"{_PLACE}{_REGION}\s[–—|-]\s{_WHEN}{_END}",
    # (Reuters) -   May 3 (Reuters) -   (ANSA) - ROMA, 03 MAG -
    rf"(?:{_WHEN}\s)?{_AGENCY}\s?{_DASH}(?:\s{_LOUD_PLACE}{_REGION}(?:,\s\d{{1,2}}\s[^\W\d_]{{3}})?\s{_DASH})?",
    # WASHINGTON, D.C. —   BOGOTÁ.-
    rf"{_LOUD_PLACE}{_REGION}\s?{_DASH}{_A_SENTENCE}",
    # Tallahassee, Fla. —
    rf"{_PLACE}{_SHORT_REGION}\s?{_DASH}{_A_SENTENCE}",
)
LONGEST = 140
"""Characters of a text that are looked at."""
_MARKS = ("–", "—", "- ", "--", "-\n", "-\u00a0", ": ", "| ", "/. ")
_WHITE = re.compile(r"\s")


@cache
def _forms() -> tuple[re.Pattern, ...]:
    """Made when a text first asks for them: it takes a twentieth of a second, which nobody shall wait for at start."""
    return tuple(re.compile(form) for form in _FORMS)


def length(text: str) -> int:
    """How many characters at the beginning of `text` are its dateline, with the space behind it; 0 where there is none,
    or where nothing follows it."""
    head = text[:LONGEST]
    if head[:1].islower() or not any(mark in head for mark in _MARKS):  # most sentences are done with here
        return 0
    head = _WHITE.sub(" ", head)  # of the same length: a dateline may be wrapped
    found = next((match for form in _forms() if (match := form.match(head))), None)
    rest = text[found.end():].lstrip() if found else ""
    return len(text) - len(rest) if rest else 0
