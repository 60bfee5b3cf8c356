"""Where the frozen bundle begins: what `python -m workbench` does. Its other processes start this very file again."""

import multiprocessing
import sys


def main() -> int:
    """The window or a command; or, asked by a parent of its own kind, the process that reads one document."""
    multiprocessing.freeze_support()
    from workbench.readers.isolated.isolation import WORKER_ARGUMENT

    if WORKER_ARGUMENT in sys.argv[1:2]:
        from workbench.readers.isolated.worker import main as begin
    else:
        from workbench.__main__ import main as begin
    return begin()


if __name__ == "__main__":
    sys.exit(main())
