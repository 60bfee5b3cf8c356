"""The database of a library. `archive` is the only door; each noun has a module of functions."""
