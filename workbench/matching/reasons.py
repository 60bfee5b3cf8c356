"""Say in words what made a score."""

from collections.abc import Callable, Mapping

from workbench.matching.asking.query import LEADING_DIGITS, Query, Slot
from workbench.matching.looking.found import Common
from workbench.matching.score import NEAR_VERBATIM
from workbench.text.words.terms import TermKind

Words = Mapping[str, str]
_MOST = 6
_FIGURES = (TermKind.NUMBER, TermKind.YEAR)


def reasons(query: Query, common: Common, words: Words) -> tuple[str, ...]:
    """What made the score, strongest first: "same figures: 94", "same words: cocaine, seized". `words` are the stems of
    the passage that matter, in order, each as it writes it."""
    said = []
    if common["verbatim"] >= NEAR_VERBATIM:
        said.append("nearly word for word")
    said += _other_figures(query, common, words)
    said += _listed("same figures", query, common, lambda slot, worth: slot.kind in _FIGURES and worth == 1)
    said += _listed("same names", query, common, lambda slot, worth: slot.kind is TermKind.NAME and worth > 0.75)
    said += _listed(
        "same words", query, common, lambda slot, worth: slot.kind in (TermKind.WORD, TermKind.UNIT) and worth > 0.75
    )
    said += _kin(query, common, words)
    answered = [query.slots[number] for number in common.question]
    if answered:
        said.append("in the question that it answers: " + ", ".join(_surfaces(answered)))
    near = [query.slots[number] for number in common.context]
    if near:
        said.append("beside it or in the title: " + ", ".join(_surfaces(near)))
    return tuple(said)


def _listed(title: str, query: Query, common: Common, wanted: Callable[[Slot, float], bool]) -> list[str]:
    found = [slot for number, slot in enumerate(query.slots) if wanted(slot, common.worth(number))]
    return [f"{title}: {', '.join(_surfaces(found))}"] if found else []


def _surfaces(slots: list[Slot]) -> list[str]:
    return [slot.surface for slot in sorted(slots, key=lambda slot: -slot.idf)[:_MOST]]


def _kin(query: Query, common: Common, words: Words) -> list[str]:
    pairs = []
    for number, slot in enumerate(query.slots):
        worth = common.worth(number)
        akin = LEADING_DIGITS < worth <= 0.75 and slot.kind not in _FIGURES and not slot.aside
        if akin and number not in common.question:
            written = next((surface for stem, surface in words.items() if slot.stems.get(stem) == worth), "")
            pairs.append(f"{slot.surface} / {written}")
    return ["related: " + ", ".join(pairs[:_MOST])] if pairs else []


def _other_figures(query: Query, common: Common, words: Words) -> list[str]:
    pairs = [f"{query.slots[number].surface} / {words.get(stem, stem)}" for number, stem in common.other_figures]
    return ["another figure for the same thing: " + ", ".join(pairs[:_MOST])] if pairs else []
