"""Bring things in: files, tables of articles, addresses, pasted text, annotations, reviews of others."""
