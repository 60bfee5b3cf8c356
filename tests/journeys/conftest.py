"""A person at the real window: keys and mouse only."""

from tests.gui.conftest import archive, desktop, sample  # noqa: F401
