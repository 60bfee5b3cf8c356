"""Claims and what is decided about them: evidence, sums, verdicts, second checks, scales."""
