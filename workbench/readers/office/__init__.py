"""Word, OpenDocument, Rich Text and Excel files, opened with guards."""
