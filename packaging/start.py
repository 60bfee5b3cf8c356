"""Where the frozen bundle begins: what `python -m workbench` does, with worker processes that know they are such."""

import multiprocessing
import sys

from workbench.__main__ import main

if __name__ == "__main__":
    # In a bundle a spawned process starts this very file again.
    multiprocessing.freeze_support()
    sys.exit(main())
