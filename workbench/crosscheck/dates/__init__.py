"""Dates of a text, and two dates held against each other."""
