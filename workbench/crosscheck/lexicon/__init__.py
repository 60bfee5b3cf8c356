"""Words that the comparison knows, English and Spanish. Data only."""
