"""Labels in forms that no house is known for: `AR:`, `>> Ana Ruiz:`, `[Ana Ruiz] …`, `Ana Ruiz – …`, and above what is
said `Maria Olsen  00:04` or `[Speaker 2] 00:12:10`.

A form proves nothing by itself. What is taken for labels are those of one form that come again and again, of two
people at least, in turns: that is judged here too.
"""

import re
from collections import Counter
from collections.abc import Sequence

from workbench.text.folding import fold_text
from workbench.text.speech.labels import Label, is_form_field

FORM = "form "
"""What the kinds of these labels begin with."""

_TIME = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])]?"
_WHO = r"(?P<who>[^\W\d_a-zß-ÿ][^:\n\t\[\]<>|]{0,59}?)"
_ABOVE = (
    (FORM + "name and time", re.compile(rf"\[?{_WHO}\]?[\s,·|–-]+{_TIME}\]?:?$")),
    (FORM + "time and name", re.compile(rf"{_TIME}[\s,·|–-]+{_WHO}$")),
    (FORM + "name alone", re.compile(r"(?P<who>[^\W\d_a-zß-ÿ][^:\n\t\[\]<>|.!?;,“”\"]{1,49})$")),
)
"""Labels that stand on a line of their own."""
_COLON = re.compile(r"(?P<who>[^\W_a-zß-ÿ][^:\n.!?“\"]{0,89}?):\s+(?=\S)")
_BEFORE = (
    (FORM + "stamp", re.compile(
        rf"(?:[\[(]?\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{2,4}},?\s)?{_TIME}\]?\s?[-–]?\s*{_WHO}:\s+(?=\S)")),
    (FORM + "name and stamp", re.compile(
        rf"(?=[^\n:]{{0,60}}[\[(\]])\[?{_WHO}\]?[\s,·|–-]+{_TIME}\]?:?\s+(?=\S)")),
    (FORM + "arrows", re.compile(rf">{{1,3}}\s*{_WHO}:\s+(?=\S)")),
    (FORM + "brackets", re.compile(r"[\[<](?P<who>[^\W\d_a-zß-ÿ][^\[\]<>:]{1,49})[\]>]:?\s+(?=\S)")),
    (FORM + "stop", re.compile(
        r"(?P<who>(?:M\.|Mme|MM\.|Mr\.?|Mrs\.?|Ms\.?|Sr\.?|Sra\.?|Herr|Frau|El|La|The)\s[^.:!?\n“\"]{2,80})\.\s+(?=\S)")),
    (FORM + "colon", _COLON),
    (FORM + "tab", re.compile(r"(?P<who>[^\W\d_a-zß-ÿ][^:\n\t.!?“\"]{1,39})(?:\t+|\s{3,})(?=\S)")),
    (FORM + "dash", re.compile(r"(?P<who>[^\W\d_a-zß-ÿ][^:\n.!?“\"–—]{1,49}?)\s[–—]\s(?=\S)")),
)
"""Labels before what is said."""
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]{1,60}[)\]]")
_MOST_WORDS = 8
_OFTEN = 2
"""Times that somebody's label must come."""
_LEAST = 4


def forms(lines: Sequence[str]) -> Label | None:
    """The label that a block of these lines may begin with, in a form that only others like it prove."""
    first = lines[0][:160]
    for kind, pattern in _ABOVE:
        found = pattern.match(first) if len(first) <= 80 else None
        if found and (made := _label(found, kind, len(first) + (len(lines) > 1))):
            # a name alone is nothing; with a line of speech joined to it, less
            return made if len(lines) == 1 or "time" in kind else None
    for kind, pattern in _BEFORE:
        found = pattern.match(first)
        if found and (made := _label(found, kind, found.end())):
            return made
    return None


def before_colon(shown: str) -> Label | None:
    """What stands before the first colon of a paragraph, where it may be a label: ordinary words are let through."""
    found = _COLON.match(shown[:160])
    return _label(found, FORM + "colon", found.end()) if found else None


def proven(named: dict[int, Label]) -> dict[int, Label]:
    """Those of one form, by the block that each begins, that are labels: two that repeat and alternate, and much of the
    document. Where they are, one that begins as they do (`La señora …`) is one though it comes once."""
    times = Counter(fold_text(label.text) for label in named.values())
    repeated = {index: label for index, label in named.items() if times[fold_text(label.text)] >= _OFTEN}
    order = [fold_text(label.text) for _, label in sorted(repeated.items())]
    if len(set(order)) < 2 or len(order) < _LEAST:
        return {}
    if are_fields(order):
        return {}
    in_capitals = all(label.text.isupper() for label in repeated.values())
    if in_capitals:  # who asks comes once, in capitals too
        order = [fold_text(label.text) for _, label in sorted(named.items()) if label.text.isupper()]
    changes = sum(one != other for one, other in zip(order, order[1:], strict=False))
    span = max(repeated) - min(repeated) + 1
    if 2 * changes < len(order) or len(repeated) < 0.2 * span:
        return {}
    begun = {_first(label) for label in repeated.values()}
    is_sure = any(word in next(iter(named.values())).kind for word in ("time", "stamp", "arrows"))
    return {index: label for index, label in named.items() if index in repeated or is_sure or _first(label) in begun
            or in_capitals and label.text.isupper() and " " in label.text}


def are_fields(order: Sequence[str]) -> bool:
    """Whether labels, in their order, are those of records: `Product:`, `Reason:`, `Units:`, and again. People do not
    speak in so strict a round."""
    many = len(set(order))
    return (many >= 3 and len(order) >= 2 * many and all(" " not in one for one in order)
            and all(one == order[at % many] for at, one in enumerate(order)))


def _first(label: Label) -> str:
    return label.text.split()[0].lower()


def _label(found: re.Match, kind: str, length: int) -> Label | None:
    printed = " ".join(found["who"].split())
    text = _ASIDE.sub("", printed).strip(" *_-–")
    words = text.split()
    if not words or len(words) > _MOST_WORDS or is_form_field(text + ":") or not any(c.isalpha() for c in text):
        return None
    if kind.endswith("alone") and (len(words) > 5 or not all(word[0].isupper() or len(word) <= 3 for word in words)):
        return None
    return Label(text, kind, length, printed=printed)
