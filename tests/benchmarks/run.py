"""Run the benchmarks one after the other: `make bench`, or `python tests/benchmarks/run.py matching reader`.

Each `bench_*.py` is a program of its own: it prints what it measured and against what, and ends with a status other
than 0 when a number that must be reached is missed.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def main(names: list[str]) -> int:
    """Run those whose file name holds one of `names`, or all; say which missed."""
    missed = []
    for bench in sorted(HERE.glob("bench_*.py")):
        if names and not any(name in bench.stem for name in names):
            continue
        print(f"\n── {bench.stem.removeprefix('bench_')} " + "─" * 60, flush=True)
        began = time.monotonic()
        # From the top folder, so that the tree's own workbench is measured.
        status = subprocess.run([sys.executable, str(bench)], cwd=ROOT, env=environment(), check=False).returncode
        print(f"   ({time.monotonic() - began:.1f} s{', MISSED' if status else ''})", flush=True)
        if status:
            missed.append(bench.stem)
    if missed:
        print(f"\nMissed: {', '.join(missed)}")
    return bool(missed)


def environment() -> dict[str, str]:
    """The surroundings of a benchmark: no display needed, the tree's package first."""
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
