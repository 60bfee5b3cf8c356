"""Texts to cut."""

import pytest

from workbench.text import sentences


@pytest.fixture
def cut():
    """The sentences of a text, as strings."""
    return lambda text: [text[start:end] for start, end in sentences.cut(text)]
