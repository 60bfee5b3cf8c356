"""A case as rows for a colleague's library, and a colleague's rows merged into this one."""

from typing import Any

Row = dict[str, Any]
"""One row of a bundle: JSON values, and names that are the same everywhere instead of ids."""
