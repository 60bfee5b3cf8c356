"""Backups (in the making)."""
from pathlib import Path


def backups(folder: Path):
    return []
