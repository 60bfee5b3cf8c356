"""Figures of a text: each number with what it counts, its rate, its change and its time."""
