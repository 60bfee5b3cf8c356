"""The reader: documents as clean text, with what is marked in them."""
