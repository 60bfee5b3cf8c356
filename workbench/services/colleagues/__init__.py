"""Case bundles: a case in one file for a colleague, and a colleague's merged in."""
