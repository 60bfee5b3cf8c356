"""A case bundle's bytes: JSON that is always written the same, and the file they go to."""

import json
from pathlib import Path
from typing import Any

from workbench.reports.target import write_report


def as_json(rows: dict[str, Any]) -> bytes:
    """Rows as JSON: the same rows give the same bytes."""
    return json.dumps(rows, ensure_ascii=False, indent=1, sort_keys=True).encode()


def write(data: bytes, path: Path) -> None:
    """Put a packed bundle at `path`, whole or not at all. Raises TargetUnwritable."""
    write_report(path, data)
