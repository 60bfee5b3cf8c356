"""The window. Panels meet only through `desk` and `window`; everything below is reached through `services`."""
