"""The library as a whole: opening, backups, cases, history, trash, the sample case."""
