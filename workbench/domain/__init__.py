"""The words of the trade as frozen values and rules. Standard library only."""
