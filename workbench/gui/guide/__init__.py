"""F1: the guide, a few pages with the keys as they are now; and five gentle hints for the first case."""
