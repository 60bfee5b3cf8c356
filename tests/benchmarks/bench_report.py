"""A report of 500 claims as HTML: its CPU time, against the second that it may take, and its size."""

import sys
import time
from dataclasses import replace
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from workbench.reports import html

CLAIMS = 500
REACH = 1.0
CASES = Path(__file__).resolve().parents[1] / "reports" / "conftest.py"


def main() -> int:
    """Render a case of 500 claims three times and say the best CPU time."""
    spec = spec_from_file_location("report_cases", CASES)
    cases = module_from_spec(spec)
    spec.loader.exec_module(cases)
    report = cases.harbour()
    many = tuple(
        replace(one, claim=replace(one.claim, id=number))
        for number, one in enumerate((report.claims * CLAIMS)[:CLAIMS])
    )
    report = replace(report, claims=many)
    times = []
    for _ in range(3):
        began = time.process_time()
        page = html.render(report)
        times.append(time.process_time() - began)
    print(f"   {CLAIMS} claims as HTML: {min(times):.2f} s CPU ({REACH:.0f} s to reach), {len(page) / 1e6:.1f} MB")
    return min(times) > REACH


if __name__ == "__main__":
    sys.exit(main())
