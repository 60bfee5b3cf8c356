"""What a bundle keeps back for a blind second check: the rating of a claim that somebody is asked to check unseen.

Whoever opens the file by hand finds it as little as whoever merges it. It goes along again once the check is given.
"""

from typing import Any

from workbench.services.library.history import TELLING

WITHHELD = "Something about a verdict that a second checker is not to see yet."
_ACTS = frozenset(act.value for act in TELLING)


def keep_back(rows: dict[str, Any]) -> list[str]:
    """Take out of a case's rows the verdicts, and all that tells of them, of claims whose second check waits. Answers
    the uids of those claims."""
    waiting = {row["claim_id"] for row in rows["second_checks"]
               if row["checked_by"] is None and row["removed_at"] is None}
    kept = sorted(waiting & {row["claim_id"] for row in rows["verdicts"]})
    if not kept:
        return []
    rows["verdicts"] = [row for row in rows["verdicts"] if row["claim_id"] not in waiting]
    rows["second_checks"] = [row for row in rows["second_checks"]
                             if row["claim_id"] not in waiting or row["checked_by"] is None]
    for row in rows["history"]:
        if row["claim"] in waiting and row["act"] in _ACTS:
            row["sentence"], row["hash"] = WITHHELD, ""
    return kept
