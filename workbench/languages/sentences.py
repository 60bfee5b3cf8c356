"""Sentences of the rooms below the window in another language: errors, history, warnings, findings, reasons.

Those rooms know no language but English, and much of what they said is stored. So a sentence is recognised by its
pattern, which the catalogue holds with its translation; what was filled in is kept, or translated where it is a phrase
of theirs too. Words between quotation marks are somebody's own and stay. What nobody knows stays English.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from workbench.languages import dates, tongue, units
from workbench.languages.tongue import ENGLISH, TOLD, Tongue, marked

GAP = re.compile(r"\{\d+\}")
BETWEEN_SENTENCES = re.compile(r"(?<=[.!?…:”]) (?=[A-Z“])")
NAME = re.compile(r"\.\w{2,5}$|[/\\]")
"""A file or a folder: never a phrase of ours."""
ABOUT = re.compile(r"(“[^”]*”: )")
"""Whose words a sentence is about."""
FEW = 10
"""Letters of a pattern below which it could be found in anybody's words: its first gap has to be a figure then."""
FIGURE = re.compile(r"(?:(?!: )[^“”])*\d(?:(?!: )[^“”])*|“[^“”]*”")
SIZED = re.compile(r"(?P<one>(?<![\d.,])1)?(?<=\d) (?P<size>million|billion|trillion)\b(?P<unit>(?= [^\W\d_]))?")
SIZES = {
    "million": {"one": marked("million", about="one"), "several": marked("million", about="several"),
                "unit": marked("million", about="unit")},
    "billion": {"one": marked("billion", about="one"), "several": marked("billion", about="several"),
                "unit": marked("billion", about="unit")},
    "trillion": {"one": marked("trillion", about="one"), "several": marked("trillion", about="several"),
                 "unit": marked("trillion", about="unit")}}
"""How figures of a finding are written large: one of them, several, several before a unit."""
WRITTEN = re.compile(r"(?<![\w.,:/])(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?!\w|[.,:/]\d)")
"""A number as findings write it: whole with commas, and decimals. "7,691 t" is less than eight tonnes to a reader of
Spanish, "7.691 t" is thousands: so it is written as the language writes numbers."""
PERCENT = re.compile(r"(?<=\d)%")
LONGEST_UNIT = 4
"""Letters of a unit's sign: what has longer words than these and the sizes is no figure."""
QUOTED = re.compile(r"^“([^“”]*)”$")
"""What is quoted whole, in the marks of English."""
FIGURE_FIRST = re.compile(r"[−$€£¥₹]?\d")
SAME = re.compile(r"(?<=\w) is (?=[−$€£¥₹]?\d)")
"""Between two figures: what one of them comes to in the other's unit."""
OWN = {"Rated it {0}.": {0}, "Signed off the verdict {0}.": {0}, "Corrected the verdict to {0}: {1}": {0, 1},
       "Updated the verdict to {0}: {1}": {0, 1}, "Named who claims it: {0}.": {0}, "Noted on evidence: {0}": {0},
       "No source found, searched: {0}": {0}, "Second check: {0}. It {1}.": {0}, "Set {0} aside: {1}": {1},
       "Set the claim “{0}” aside{1}": {1}}
"""Gaps that people's own words stand in, without quotation marks: they stay, whatever they look like."""
FILLED = r"((?:“[^”]*”|(?!; ).)+?)"
"""What a gap holds: a quotation is not cut, and a sentence ends before its second half."""


def translated(code: str, text: str) -> str:
    """A sentence, or several, that a room below said."""
    return text if code == ENGLISH or not text else _translated(code, text)


def after_colon(code: str, text: str) -> str:
    """A sentence behind a colon, where Spanish goes on in small letters; several begin as everywhere. A first word that
    stands in both languages is a name."""
    told = translated(code, text)
    first = re.match(r"[A-ZÁÉÍÓÚÑ][a-záéíóúñü]*\b", told)
    is_one = text[-1:] in tuple(".!?") and not BETWEEN_SENTENCES.search(text)
    is_name = first is None or re.search(rf"\b{first[0]}\b", text)
    return told[0].lower() + told[1:] if told != text and is_one and not is_name else told


@lru_cache(maxsize=4096)
def _translated(code: str, text: str) -> str:
    find = _patterns(code).find
    parts = text.split(", ")
    told = [find(part) for part in parts] if len(parts) > 1 else [None]
    found = ", ".join(told) if None not in told else _several(find, text) or find(text)
    if found is not None:
        return found
    if "\n" in text:
        return "\n".join(_translated(code, line) for line in text.split("\n"))
    for cut in reversed([match.start() for match in BETWEEN_SENTENCES.finditer(text)]):
        first = find(text[:cut])
        if first is not None:
            return f"{first} {_translated(code, text[cut + 1:])}"
    about = ABOUT.match(text)
    if about:
        return about[1] + after_colon(code, text[about.end():])
    name, colon, said = text.partition(": ")
    if colon and (NAME.search(name) or find(said) is not None and find(f"{name}:") is None and find(name) is None):
        return f"{name}: {after_colon(code, said)}"  # a file, and what is wrong with it
    for mark in (": ", "; ", ", "):
        first, found_mark, rest = text.partition(mark)
        if mark == ", " and " " not in first:
            break
        told = find(first + mark.strip()) if mark == ": " and found_mark else None
        told = told.removesuffix(":") if told is not None else find(first) if found_mark else None
        if told is not None:
            return f"{told}{mark}{(after_colon if mark == ': ' else translated)(code, rest)}"
    spoken = tongue.spoken(code, TOLD)
    return _sized(spoken, dates.told(spoken, text))


def _sized(spoken: Tongue, text: str) -> str:
    """A figure, or two beside each other, with its size in the language; other words as they are."""
    words = re.findall(r"[^\W\d_]+", text)
    if "“" in text or not all(word in SIZES or word in units.WORDS or len(word) <= LONGEST_UNIT for word in words):
        return text
    if FIGURE_FIRST.match(text):
        text = SAME.sub(f" {spoken.tr('is', about='figures')} ", text)
    return _written(spoken, text)


def formula(code: str, text: str) -> str:
    """A sum with the numbers, sizes and units of another language; what is no word of them stays."""
    return text if code == ENGLISH else _written(tongue.spoken(code, TOLD), text)


def _written(spoken: Tongue, text: str) -> str:
    sized = SIZED.sub(lambda found: _size(spoken, found), text)
    return PERCENT.sub("\u00a0%", WRITTEN.sub(lambda found: _number(spoken, found), units.told(spoken, sized)))


def _number(spoken: Tongue, found: re.Match) -> str:
    whole = spoken.numeral(int(found[1].replace(",", ""))) if "," in found[1] else found[1]
    return f"{whole}{spoken.decimals('.')}{found[2]}" if found[2] else whole


def _size(spoken: Tongue, found: re.Match) -> str:
    which = "one" if found["one"] else "several" if found["unit"] is None else "unit"
    return f"{found['one'] or ''} {spoken.tr(SIZES[found['size']][which], about=which)}"


def _several(find: Callable[[str], str | None], text: str) -> str | None:
    """Sentences that are known each by itself: the last gap of the first would swallow the others. None for one."""
    cuts = [match.start() for match in BETWEEN_SENTENCES.finditer(text) if text[match.start() - 1] in ".!?"]
    parts = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    told = [find(part) for part in parts] if len(parts) > 1 else [None]
    return None if None in told else "".join(told)


@lru_cache(maxsize=2)
def _patterns(code: str) -> "Patterns":
    return Patterns(code, tongue.sentences(code))


class Patterns:
    """The sentences of a catalogue, found by what is said."""

    def __init__(self, code: str, catalogue: dict[str, str]):
        self._whole = {_folded(_plain(said)): told for said, told in catalogue.items() if not GAP.search(said)}
        gapped = [(said, told) for said, told in catalogue.items() if GAP.search(said)]
        self._gapped = sorted((_Pattern(code, *one) for one in gapped),
                              key=lambda one: (not one.is_told_last, -one.letters, -one.signs))

    def find(self, text: str) -> str | None:
        """The translation of a sentence; None where it is not known. White space around it stays."""
        said = text.strip()
        told = self._whole.get(_folded(said))
        if told is None:
            told = next((told for one in self._gapped if (told := one.told(said)) is not None), None)
        if told is None and said.endswith(".") and (told := self.find(said[:-1])) is not None:
            told += "."
        return told if told is None else text.replace(said, told) if said != text else told


class _Pattern:
    """One sentence with gaps. What ends in brackets is asked first, then the pattern with most letters of its own,
    of several the one that ends with a full stop."""

    def __init__(self, code: str, said: str, told: str):
        pieces = [_plain(piece) for piece in GAP.split(said)]
        self.letters = sum(letter.isalpha() for piece in pieces for letter in piece)
        self.signs = sum(map(len, pieces))
        self.is_told_last = pieces[-1].startswith(" (") and pieces[-1].endswith(")")  # a chip: "… (% ≠ points)"
        self._code, self._told = code, told
        self._longest = _folded(max(pieces, key=len))
        self._is_loose = self.letters < FEW and not pieces[0][:1].isupper()
        self._search = re.compile(FILLED.join(re.escape(piece).replace("’", "['’]") for piece in pieces), re.DOTALL)
        self._stays = [before.endswith("“") and after.startswith("”") or gap in OWN.get(said, ())
                       for gap, (before, after) in enumerate(zip(pieces, pieces[1:], strict=False))]
        self._tells = [after_colon if piece.endswith(": ") else translated for piece in pieces[:-1]]

    def told(self, text: str) -> str | None:
        """The sentence in the other language; None where this is not it."""
        found = self._search.fullmatch(text) if self._longest in _folded(text) else None
        if found is None or self._is_loose and not (FIGURE.fullmatch(found[1]) or NAME.search(found[1])):
            return None
        filled = zip(found.groups(), self._stays, self._tells, strict=True)
        return self._told.format(*(value if stays or NAME.search(value) else self._filled(tells, value)
                                   for value, stays, tells in filled))

    def _filled(self, tells: Callable[[str, str], str], value: str) -> str:
        return QUOTED.sub(r"«\1»", tells(self._code, value))


def _plain(pattern: str) -> str:
    return pattern.replace("{{", "{").replace("}}", "}")


def _folded(said: str) -> str:
    """With one kind of apostrophe: what was stored long ago has the straight one."""
    return said.replace("'", "’")
