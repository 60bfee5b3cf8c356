"""What a passage has of it: the claim's words found in many candidates at once, and what is measured of each."""
