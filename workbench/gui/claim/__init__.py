"""The claim panel: a claim, what the sources say of it, what was decided and why."""

from workbench.gui.claim.panel import ClaimPanel

__all__ = ["ClaimPanel"]
