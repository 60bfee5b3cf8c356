"""The window. Panels meet only through `desk` and `window`; everything below is reached through `services`."""

import builtins

TITLE = "Fact-Checking Workbench"

PLAIN_IMPORT = builtins.__import__
"""How Python imports before PySide6 puts itself in between, which makes every later import half as long again."""
