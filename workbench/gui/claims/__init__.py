"""The claims of a case as a table."""
