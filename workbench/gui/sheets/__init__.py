"""The small tasks that open over the window: palette, shortcuts, names, preferences, paste, export."""
