"""A text as tokens and stems, and two wordings laid side by side."""
