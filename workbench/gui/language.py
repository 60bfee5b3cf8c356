"""The language of the window: every text a person sees goes through `tr`, with its English words as the key."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "workbench"


def tr(text: str, **values: object) -> str:
    """`text` in the language of the window, its `{names}` filled in with `values`. English where nobody translated it."""
    there = QCoreApplication.translate(CONTEXT, text)
    return there.format(**values) if values else there
