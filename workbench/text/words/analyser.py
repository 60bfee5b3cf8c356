"""Which analyser cuts terms. Apart from the analyser itself, so that asking costs nothing."""

ANALYSER = 3
"""Counts up whenever the same text would give other stems: an index made by another analyser is made anew."""
