"""Rank by meaning too, with a model in a folder that the checker names."""

from workbench.matching import Likeness
from workbench.store.archive import Archive


def check(folder: str) -> None:
    """Load the model in a folder. `MeaningUnavailable` says what is missing: a file, or the extra that runs it."""
    from workbench.matching.semantic import load

    load(folder)


def likeness(archive: Archive, folder: str) -> Likeness | None:
    """What the model in a folder says of passages, remembered beside the library; None where no folder is named."""
    if not folder:
        return None
    # Only who asks for it pays for it: the libraries behind it take half a second to load.
    from workbench.matching.semantic import load
    from workbench.store.searching.meanings import Meanings

    model, kept = load(folder), Meanings(archive.location)
    return lambda claim, texts: model.likeness(claim, texts, kept.of)
