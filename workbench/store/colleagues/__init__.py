"""A case as rows for a colleague's library, and a colleague's rows merged into this one."""
