"""Words that turn the sense of a sentence, and whether two sentences differ in them."""
