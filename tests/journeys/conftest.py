"""A person at the real window: keys and mouse only."""

from tests.gui.conftest import archive, desktop, empty_library, sample, sample_library  # noqa: F401
