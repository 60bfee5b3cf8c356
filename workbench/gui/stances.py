"""The commands that decide what a passage means. Apart from the keys: the shell is painted with those alone."""

from workbench.domain.claims import Stance

STANCES = {"claim.supports": Stance.SUPPORTS, "claim.contradicts": Stance.CONTRADICTS, "claim.context": Stance.CONTEXT}
