"""The left panel: the case, its subjects and its sources."""
