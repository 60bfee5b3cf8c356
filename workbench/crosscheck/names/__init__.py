"""Persons, their offices and organisations, and two persons held against each other."""
