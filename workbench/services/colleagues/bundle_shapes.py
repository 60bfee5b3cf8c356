"""What a value in a bundle's row may be."""

TEXT, MAYBE, NUMBER, MAYBE_NUMBER = "text", "text or nothing", "number", "number or nothing"
