"""The verdict on a claim: a rating, why, who stands for it, and what became of it."""
