"""What the sources say of a claim: cards, one below the other."""
