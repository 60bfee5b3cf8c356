"""Every step of every enum has words for people."""

import inspect
import pkgutil
from enum import Enum, StrEnum
from importlib import import_module

import pytest

from workbench import domain

MODULES = [import_module(f"workbench.domain.{one.name}") for one in pkgutil.iter_modules(domain.__path__)]
ENUMS = sorted(
    {value for module in MODULES for _, value in inspect.getmembers(module, inspect.isclass)
     if issubclass(value, Enum) and value not in (Enum, StrEnum)},
    key=lambda one: one.__name__,
)


@pytest.mark.parametrize("enum", ENUMS, ids=lambda one: one.__name__)
def test_its_values_are_words(enum):
    """Values go into JSON, history and reports as they are: lower-case words, no underscores, each of its own."""
    values = [str(one.value) for one in enum]
    assert len(set(values)) == len(values)
    for value in values:
        assert value.strip() == value != ""
        assert "_" not in value
        assert value == value.lower()


def test_every_error_a_person_can_be_told_has_its_own_code():
    from workbench.domain.errors import WorkbenchError

    def kinds(error):
        return [error, *(deeper for child in error.__subclasses__() for deeper in kinds(child))]

    codes = [one.code for one in kinds(WorkbenchError) if one.__module__.startswith("workbench.domain")]
    assert len(codes) == len(set(codes))
    assert all(code and code == code.lower() and " " not in code for code in codes)


def test_the_window_has_words_for_every_step():
    """Values of different enums that are written alike are one key to a dictionary: they would share their words."""
    from workbench.gui.further_words import FURTHER
    from workbench.gui.words import WORDS, words

    steps = [one for enum in ENUMS for one in enum]
    assert [one for one in steps if not words(one).strip()] == []
    assert len(WORDS) + len(FURTHER) == len({str(one) for one in steps})
    shared = {one.value for one in steps if sum(str(one) == str(other) for other in steps) > 1}
    assert shared == set()
