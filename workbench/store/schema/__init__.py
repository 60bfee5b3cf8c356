"""The tables of a library, by what they are about."""
