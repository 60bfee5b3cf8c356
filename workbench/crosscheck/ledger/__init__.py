"""Figures and dates of many documents that count the same thing, and those of one that contradict each other."""
