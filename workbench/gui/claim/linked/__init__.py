"""What a person has linked to a claim, and the sums that rest on it."""
