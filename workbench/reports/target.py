"""The file a report goes to: written whole or not at all, and refused in words."""

import errno
from pathlib import Path

from workbench.atomic import write_whole
from workbench.domain.errors import TargetUnwritable


def write_report(path: Path, data: bytes) -> None:
    """Put a finished report at `path`. Raises TargetUnwritable; what was there before is there still."""
    path = Path(path)
    try:
        if path.is_dir():
            raise TargetUnwritable(f"{path} is a folder.", "Give the report a file name.")
        if not path.parent.is_dir():
            raise TargetUnwritable(f"There is no folder {path.parent}.",
                                   "Make the folder first, or choose another one.")
        write_whole(path, data)
    except PermissionError as error:
        raise TargetUnwritable(f"The folder {path.parent} does not let you write.") from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise TargetUnwritable(
                f"There is no room left for {path.name}.", "Make room on the disk, or choose another folder."
            ) from error
        raise TargetUnwritable(f"{path} could not be written: {error.strerror or error}.") from error
