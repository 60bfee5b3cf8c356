"""One number: how it is read, how loosely it is meant, what it is measured in, and whether it counts at all."""
