"""What a claim asks for: its words, names and figures, their kin and slips, and the other ways to say them."""
