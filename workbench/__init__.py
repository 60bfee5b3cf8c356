"""The fact-checking workbench: claims, the passages that bear on them, verdicts and reports."""

__version__ = "0.1.0"
