"""What a claim and a passage have in common, as numbers in 0..1 that mean the same in every library.

`looks` works them out in two looks: a glance at all candidates, cheap, and a close comparison of those that it promises
most of.
"""

NEXT_TO = 0.5
"""What a word in a neighbouring sentence or the title is worth beside one in the passage."""

ANSWERING = 0.6
"""What a word of the question that a passage answers is worth beside one of its own."""

FOLLOWING = 0.4
"""What that is worth in each further passage of the answer beside the one before."""

LONGEST = 4000
"""Of a longer passage only the beginning is compared; the index knows all of it."""

AT_A_GLANCE = ("bm25", "rarest", "focus", "figures", "exact", "names", "speaker")
NAMES = (*AT_A_GLANCE, "context", "nearby", "pieces", "verbatim")
"""The features in order, as the table of weights names them."""
