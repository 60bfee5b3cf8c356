"""The text of a document, drawn with what is marked in it."""
