"""What a claim asks for: slots of meaning, each with the stems that would answer it and how well.

A slot is one content word, name or figure of the claim. Besides its own stem it takes others at less than full weight:
kin ("Venezuela" for "Venezuelans"), the same word as another language stems it, a likely spelling of a word that no
document has, a name's initials, a figure's leading digits.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import log

from workbench.domain.searching import LONGEST_ASKED, SearchIndex
from workbench.matching.asking import kin, shares, spelling, translations
from workbench.matching.asking.common_words import COMMON, MOST
from workbench.text.words.terms import Term, TermKind, base_language, stem_of, terms

LEADING_DIGITS = 0.3
INITIALS = 0.8
OTHER_LANGUAGE = 0.9
"""What a stem that is not the claim's own is worth beside it."""

ASIDE = 0.3
"""What a word of the claim's own sentence, outside the claim, weighs beside one of its words; and one of the sentence
before, where the claim's own points back to it."""

FRAMED = 0.5
"""What a word of "the minister contended that" weighs beside what he contended: that is what is checked."""

_POINTS_BACK = re.compile(
    r"\A\W*(?:\w+\W+){0,5}(?:he|she|it|its|his|her|hers|him|they|their|theirs|them|this|these|those|such"
    r"|él|ella|ello|ellos|ellas|su|sus|este|esta|estos|estas|esto|eso)\b", re.IGNORECASE)
"""A word that points to what was said before; later in a sentence it mostly points to the sentence's own beginning."""

MOST_SLOTS = 60
"""A claim of a thousand words is searched by its rarest words."""

_SAYING = (
    r"(?:sa(?:id|ys|ying)|claim(?:s|ed|ing)?|contend(?:s|ed|ing)?|assert(?:s|ed|ing)?|argu(?:es?|ed|ing)|insist(?:s|ed|ing)?"
    r"|maintain(?:s|ed|ing)?|stat(?:es|ed|ing)|announc(?:es?|ed|ing)|report(?:s|ed|ing)?|den(?:y|ies|ied|ying)|warn(?:s|ed|ing)?"
    r"|declar(?:es?|ed|ing)|alleg(?:es?|ed|ing)|t(?:old|ells) (?:\w+ ){1,3}|add(?:s|ed|ing)|highlight(?:s|ed|ing)?"
    r"|acknowledg(?:es?|ed|ing)|suggest(?:s|ed|ing)?|not(?:es|ed|ing))"
)
_FRAME = re.compile(
    rf"\A(?:[^\s,;:]+\s+){{0,12}}?{_SAYING}\s+that\b|,\s*(?:[^\s,;:]+\s+){{1,6}}?{_SAYING}\W*\Z"
    r"|\AAccording to [^,]{1,80},",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Slot:
    """One thing the claim names. `stems` maps each answering stem to its worth in 0..1; `idf` says how rare it is.

    `aside` slots stand in the claim's sentence but not in the claim: they have no spans and weigh little."""

    stem: str
    kind: TermKind
    spans: list[tuple[int, int]]
    surface: str
    idf: float = 0.0
    known: bool = True
    value: float | None = None
    aside: bool = False
    stems: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Query:
    """A claim ready to be matched. `lookup` leads from a stem to the slots it answers."""

    text: str
    language: str
    slots: tuple[Slot, ...]
    lookup: Mapping[str, tuple[tuple[int, float], ...]]
    total: float
    repaired: Mapping[str, str]

    def mended(self) -> str:
        """The text with the likeliest words in the place of slips."""
        text = self.text
        spans = [(span, self.repaired[slot.surface]) for slot in self.slots if slot.surface in self.repaired
                 for span in slot.spans]
        for (start, end), word in sorted(spans, reverse=True):
            text = text[:start] + word + text[end:]
        return text

    def weights(self) -> dict[str, float]:
        """Stem -> what it adds to a passage's sum when candidates are chosen."""
        found: dict[str, float] = {}
        for slot in self.slots:
            for stem, worth in slot.stems.items():
                found[stem] = max(found.get(stem, 0.0), worth * slot.idf)
        return found


def beginning(text: str) -> str:
    """What is looked at of a claim: all of it, but of a very long one the first thousand words."""
    if len(text) <= LONGEST_ASKED:
        return text
    return text[: max(text.rfind(" ", LONGEST_ASKED // 2, LONGEST_ASKED), LONGEST_ASKED // 2)]


def read(text: str, index: SearchIndex, language: str = "en", sentence: str = "",
         before: str = "") -> Query:
    """Read a claim against a library: which of its words are rare there, which are unknown and what they may stand for.

    `sentence` is the whole of the sentence that the claim is a part of, if it is; `before` the one that leads up to it,
    in which it stands who "he" is and what "it" was.
    """
    text, sentence = beginning(text), beginning(sentence)
    slots = _slots(terms(text, language), text)
    if slots and sentence:
        slots += _asides(slots, terms(sentence, language), sentence)
    if slots and before and _POINTS_BACK.search(sentence or text):
        slots += _asides(slots, terms(beginning(before), language), before)
    others = [other for other in map(base_language, index.languages()) if other != base_language(language)]
    for slot in slots:
        _add_other_languages(slot, others)
    _weigh(slots, index)
    _unframe(slots, text)
    slots = sorted(slots, key=lambda slot: -slot.idf)[:MOST_SLOTS]
    slots.sort(key=lambda slot: slot.spans[0] if slot.spans else (len(text), 0))
    _add_translations(slots, base_language(language), others, index)
    repaired = {}
    kin.look_ahead([slot.stem for slot in slots if not slot.aside and slot.stem.isalpha()], index)
    for slot in slots:
        if not slot.aside:
            repaired |= _add_spellings(slot, language, index)
            _add_kin(slot, index)
    _add_shares(slots, text, language, others)
    _dampen(slots, index)
    return _query(text, language, slots, repaired)


def _slots(found: Sequence[Term], text: str) -> list[Slot]:
    slots: dict[str, Slot] = {}
    at: dict[int, Slot] = {}
    for term in found:
        if term.kind is TermKind.INITIALS:
            _add_initials(term, slots.values())
        elif term.kind is TermKind.LEADING:
            at[term.start].stems.setdefault(term.stem, LEADING_DIGITS)
        elif term.start in at and at[term.start].kind is TermKind.NUMBER:
            at[term.start].stems[term.stem] = 1.0  # the other reading of "1.435"
        elif term.stem in slots:
            slots[term.stem].spans.append((term.start, term.end))
            at[term.start] = slots[term.stem]
        else:
            slot = Slot(term.stem, term.kind, [(term.start, term.end)], text[term.start : term.end], value=term.value)
            slot.stems[term.stem] = 1.0
            slots[term.stem] = at[term.start] = slot
    return list(slots.values())


def _asides(slots: Sequence[Slot], found: Sequence[Term], sentence: str) -> list[Slot]:
    """Slots for the words around a claim in its own sentence, figures left out: they are another claim."""
    known = {stem for slot in slots for stem in slot.stems}
    around = {
        term.stem: term for term in found if term.kind in (TermKind.WORD, TermKind.NAME) and term.stem not in known
    }
    return [
        Slot(stem, TermKind.WORD, [], sentence[term.start : term.end], aside=True, stems={stem: 1.0})
        for stem, term in around.items()
    ]


def _add_initials(term: Term, slots) -> None:
    """The initials answer for every word of the name."""
    for slot in slots:
        if any(term.start <= start and end <= term.end for start, end in slot.spans):
            slot.stems.setdefault(term.stem, INITIALS)


def _add_other_languages(slot: Slot, languages: Sequence[str]) -> None:
    if slot.kind in (TermKind.WORD, TermKind.NAME):
        for language in languages:
            if other := stem_of(slot.surface, language):
                slot.stems.setdefault(other, OTHER_LANGUAGE)


def _add_translations(slots: Sequence[Slot], language: str, languages: Sequence[str], index: SearchIndex) -> None:
    """What the words are called in the languages of the library, as far as that stands there; a word that is there in
    another language alone is no slip."""
    called = {slot.stem: dict(found for other in (*languages, language)
                              for found in translations.of(slot.stem, language, other).items())
              for slot in slots if slot.kind in (TermKind.WORD, TermKind.NAME) and not slot.aside}
    if not any(called.values()):
        return
    there = index.frequencies({stem for stems in called.values() for stem in stems}).counts
    for slot in slots:
        found = {stem: worth for stem, worth in called.get(slot.stem, {}).items() if there.get(stem)}
        slot.stems = found | slot.stems
        slot.known = slot.known or bool(found)


def _weigh(slots: Sequence[Slot], index: SearchIndex) -> None:
    """Give each slot its rarity: BM25's idf of its commonest full answer."""
    frequencies = index.frequencies({stem for slot in slots for stem in slot.stems})
    passages = max(frequencies.passages, 1)
    for slot in slots:
        full = max((frequencies.counts.get(stem, 0) for stem, worth in slot.stems.items() if worth > 0.85), default=0)
        slot.known = full > 0
        slot.idf = _idf(full, passages)
        if slot.stem in COMMON and slot.kind is TermKind.WORD:
            slot.idf = min(slot.idf, MOST)
        if slot.aside:
            slot.idf *= ASIDE if slot.known else 0.0


def _dampen(slots: Sequence[Slot], index: SearchIndex) -> None:
    """A commoner word that stands in for a rare one says no more than a common word does."""
    frequencies = index.frequencies({stem for slot in slots for stem in slot.stems})
    for slot in slots:
        for stem, worth in slot.stems.items():
            if stem != slot.stem and slot.idf > 0 and stem in frequencies.counts:
                slot.stems[stem] = worth * min(1.0, _idf(frequencies.counts[stem], frequencies.passages) / slot.idf)


def _idf(count: int, passages: int) -> float:
    return log(1 + (passages - count + 0.5) / (count + 0.5))


def _unframe(slots: Sequence[Slot], text: str) -> None:
    """Take weight off the words that only say who says so."""
    frames = [match.span() for match in _FRAME.finditer(text)]
    for slot in slots:
        if slot.spans and all(any(a <= start < b for a, b in frames) for start, _ in slot.spans):
            slot.idf *= FRAMED


def _add_spellings(slot: Slot, language: str, index: SearchIndex) -> dict[str, str]:
    """For a word that stands nowhere, what it may be a slip of. It is as rare as the likeliest of them, and has its kin
    too."""
    if not _may_be_a_slip(slot):
        return {}
    if (found := spelling.by_meaning(slot.surface)) is not None:
        slot.stems[found[0]] = found[1]
        return {}
    likely = spelling.of(slot.surface, slot.stem, language, index)
    for other, worth in likely.items():
        slot.stems[other] = max(slot.stems.get(other, 0.0), worth)
    return {slot.surface: next(iter(likely))} if likely else {}


def _may_be_a_slip(slot: Slot) -> bool:
    """Whether it is a word that stands nowhere, other than the name of an account."""
    a_word = slot.kind in (TermKind.WORD, TermKind.NAME) and len(slot.stem) > 2 and slot.stem.isalpha()
    return a_word and not slot.known and not slot.aside and slot.surface[0] != "@"


def _add_kin(slot: Slot, index: SearchIndex) -> None:
    if slot.kind in (TermKind.WORD, TermKind.NAME):
        slot.stems |= kin.of(slot.stem, slot.stems, index, is_name=slot.kind is TermKind.NAME)


def _add_shares(slots: Sequence[Slot], text: str, language: str, languages: Sequence[str]) -> None:
    begun = {start: slot for slot in slots for start, _ in slot.spans}
    for start, ways in shares.others(text, language, languages):
        if start in begun:
            for stem, worth in ways.items():
                begun[start].stems.setdefault(stem, worth)


def _query(text: str, language: str, slots: Sequence[Slot], repaired: Mapping[str, str]) -> Query:
    lookup: dict[str, list[tuple[int, float]]] = {}
    for number, slot in enumerate(slots):
        for stem, worth in slot.stems.items():
            lookup.setdefault(stem, []).append((number, worth))
    total = sum(slot.idf for slot in slots)
    return Query(text, language, tuple(slots), {stem: tuple(found) for stem, found in lookup.items()}, total, repaired)
