"""The claims of a case as a table."""

from workbench.gui.claims.panel import ClaimsPanel

__all__ = ["ClaimsPanel"]
