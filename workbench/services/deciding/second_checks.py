"""Second checks: somebody else rates a claim without seeing its rating; a difference is put side by side and decided.

While one waits, the claim's rating, rationale and history of them are kept from everybody who had no hand in it.
"""

from workbench.domain.acts import Act
from workbench.domain.errors import ActError, SignOffRefused
from workbench.domain.second_checks import Decision, SecondCheck
from workbench.domain.verdicts import Reopening
from workbench.store import second_checks as rows
from workbench.store import verdicts
from workbench.store.archive import Archive

REMEDY = "Open the library under the other checker’s name, or send them a case bundle."


def ask(archive: Archive, claim_id: int, *, origin: object = None) -> SecondCheck:
    """Ask for a second check of the current verdict by anybody else. ActError where there is nothing to check."""
    with archive.act(Act.ASK_SECOND_CHECK, origin) as work:
        if verdicts.current(work.session, claim_id) is None:
            raise ActError("There is no rating yet that somebody could check a second time.", "Choose a rating first.")
        if any(one.is_waiting or one.is_unsettled for one in rows.of_claim(work.session, claim_id)):
            raise ActError("A second check of this claim is under way already.", "Settle or withdraw that one first.")
        made = rows.ask(work, claim_id)
        work.say("Asked for a second check.", claim=claim_id)
    return made


def give(archive: Archive, claim_id: int, rating_id: int, rationale: str, *, origin: object = None) -> SecondCheck:
    """Give one's own rating, unseen the other. It agrees where both have the same rating of the same scale; where the
    first stayed with whoever asked, it is held against it there."""
    rationale = rationale.strip()
    if not rationale:
        raise SignOffRefused("The second check has no rationale.", "Write why, and give it then.")
    with archive.act(Act.GIVE_SECOND_CHECK, origin) as work:
        waiting = next((one for one in rows.of_claim(work.session, claim_id) if one.is_waiting), None)
        if waiting is None:
            raise ActError("Nobody asks for a second check of this claim.", "Rate it, or ask for one.")
        if claim_id not in rows.blind(work.session, archive.checker_name, [claim_id]):
            raise ActError("A second check is given by somebody who had no hand in the verdict.", REMEDY)
        given = rows.give(work, waiting.id, rating_id, rationale)
        if given.is_uncompared:
            what = f"is held against the first when {given.asked_by} has it back"
        else:
            first = verdicts.current(work.session, claim_id)
            what = f"differs from {first.label}, by {first.decided_by}" if given.differs else "agrees with the first"
        work.say(f"Second check: {given.label}. It {what}.", claim=claim_id)
    return given


def withdraw(archive: Archive, check_id: int, *, origin: object = None) -> None:
    """Take a request back that nobody has answered: the rating is seen by all again."""
    with archive.act(Act.WITHDRAW_SECOND_CHECK, origin) as work:
        before = rows.get(work.session, check_id)
        if before.is_given:
            raise ActError("This second check is given already; it stays.")
        rows.withdraw(work, check_id)
        work.say("Withdrew the request for a second check.", claim=before.claim)


def settle(archive: Archive, check_id: int, decision: Decision, reason: str = "", *,
           origin: object = None) -> SecondCheck:
    """Decide between two ratings. Where the second stands it becomes the next version; of a signed verdict that is a
    correction, which needs a `reason`."""
    reason = " ".join(reason.split())
    with archive.act(Act.SETTLE_SECOND_CHECK, origin) as work:
        check = rows.get(work.session, check_id)
        if not check.is_unsettled:
            raise ActError("There is nothing to decide about this second check.")
        if decision is Decision.SECOND:
            _take_second(work, check, reason)
        settled = rows.settle(work, check_id, decision, reason)
        how = {Decision.FIRST: "The first rating stands", Decision.NEITHER: "Neither rating stands",
               Decision.SECOND: f"The second rating stands: {check.label}"}[decision]
        work.say(f"{how}{f': {reason}' if reason else '.'}", claim=check.claim)
    return settled


def of_claim(archive: Archive, claim_id: int) -> list[SecondCheck]:
    """The second checks of a claim, oldest first."""
    with archive.read() as session:
        return rows.of_claim(session, claim_id)


def is_blind(archive: Archive, claim_id: int) -> bool:
    """Whether the claim's rating is kept from whoever has the library open."""
    with archive.read() as session:
        return bool(rows.blind(session, archive.checker_name, [claim_id]))


def _take_second(work, check: SecondCheck, reason: str) -> None:
    first = verdicts.current(work.session, check.claim)
    if check.rating is None:
        raise ActError(f"The rating {check.label} is not in this library.", "Rate the claim by hand.")
    if first.is_signed and not reason:
        raise SignOffRefused("The first verdict is signed: say what was wrong with it.", "Write it in one sentence.")
    verdicts.append(work, check.claim, check.rating, rationale=check.rationale,
                    correction=reason if first.is_signed else "",
                    reopening=Reopening.CORRECTION if first.is_signed else None)
