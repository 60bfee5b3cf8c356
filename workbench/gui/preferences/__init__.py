"""Preferences: pages of fields that apply at once, each with a way back to how it came."""

from workbench.gui.preferences.sheet import PreferencesSheet

__all__ = ["PreferencesSheet"]
