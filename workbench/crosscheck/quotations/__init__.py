"""Quotations of a text, and each held against a source."""
