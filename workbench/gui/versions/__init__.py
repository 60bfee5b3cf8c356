"""New versions of documents: what became of what was marked, gone through with the keys."""

from workbench.gui.versions.sheet import VersionsSheet

__all__ = ["VersionsSheet"]
