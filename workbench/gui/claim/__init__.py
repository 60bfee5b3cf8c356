"""The claim panel: a claim, what the sources say of it, what was decided and why."""
