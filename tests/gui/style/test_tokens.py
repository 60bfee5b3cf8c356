"""The colours can be read: WCAG AA in light and dark."""

from itertools import product

import pytest
from PySide6.QtGui import QColor

from workbench.domain.claims import ClaimState, Stance
from workbench.domain.findings import Agreement
from workbench.gui import language
from workbench.gui.style import readable_on
from workbench.gui.style.tokens import DARK, LIGHT, Colours, Mark
from workbench.gui.words import words

SURFACES = ("window", "surface", "page", "sunken", "raised", "hover", "selected", "accent_wash")
TEXTS = ("text", "text_quiet", "text_faint", "accent", "good", "bad", "warn")
BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda one: one.name)


def luminance(colour: str) -> float:
    parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def marks(colours: Colours) -> dict[str, Mark]:
    return {name: getattr(colours, name) for name in Colours._fields if isinstance(getattr(colours, name), Mark)}


def test_contrast_is_measured_as_wcag_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@BOTH
def test_text_can_be_read_on_every_surface(colours):
    poor = [(text, surface) for text, surface in product(TEXTS, SURFACES)
            if contrast(getattr(colours, text), getattr(colours, surface)) < 4.5]
    assert poor == []


@BOTH
def test_marks_and_their_letters_can_be_read(colours):
    for name, mark in marks(colours).items():
        for ground in (mark.wash, colours.surface, colours.page, colours.window, colours.selected):
            assert contrast(mark.ink, ground) >= 4.5, name
        assert contrast(colours.text, mark.wash) >= 7, f"the words under the mark {name}"


@BOTH
def test_chips_buttons_hits_and_selections_can_be_read(colours):
    for agreement in Agreement:
        assert contrast(*colours.of_agreement(agreement)) >= 4.5
    assert contrast(colours.accent_text, colours.accent) >= 4.5
    assert contrast(colours.selection_text, colours.selection) >= 4.5
    assert min(contrast(colours.text, colours.hit), contrast(colours.text, colours.hit_current)) >= 4.5


@BOTH
def test_focus_rings_and_edges_of_controls_can_be_seen(colours):
    for surface in ("window", "surface", "page", "raised"):
        assert contrast(colours.focus, getattr(colours, surface)) >= 3
        assert contrast(colours.border_strong, getattr(colours, surface)) >= 3


@BOTH
def test_no_meaning_rests_on_colour_alone(colours):
    states = [colours.of_state(state) for state in ClaimState]
    assert len({mark.line for mark in states}) == len(states)
    assert len({mark.letter for mark in states}) == len(states)
    stances = [colours.of_stance(stance) for stance in Stance]
    assert len({mark.line for mark in stances}) == len({mark.letter for mark in stances}) == len(stances)


def test_in_spanish_the_letters_of_the_states_are_those_of_their_words():
    language.speak(language.SPANISH)
    told = {state: (LIGHT.of_state(state).sign, words(state)) for state in ClaimState}
    language.speak(language.ENGLISH)
    assert len({letter for letter, _ in told.values()}) == len(told)
    assert [state for state, (letter, word) in told.items()
            if letter.isalpha() and letter not in {part[0].upper() for part in word.split()}] == []


def test_both_themes_have_the_same_lines_and_letters():
    assert {name: (mark.line, mark.letter) for name, mark in marks(LIGHT).items()} == {
        name: (mark.line, mark.letter) for name, mark in marks(DARK).items()}


def test_a_letter_can_be_read_on_any_colour(qapp):
    colours = [f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue in product(range(0, 256, 51), repeat=3)]
    assert [one for one in colours if contrast(readable_on(QColor(one)).name(), one) < 4.5] == []
