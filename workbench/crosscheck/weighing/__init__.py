"""Two figures held against each other: the same thing, within what tolerance, and why."""
