"""Enquiries: note whom one asked about a claim, since when, and what they answered."""

from datetime import date

from workbench.domain.acts import Act
from workbench.domain.enquiries import Enquiry, EnquiryKind
from workbench.domain.errors import ActError
from workbench.services.deciding.claims import shortened
from workbench.store import claims
from workbench.store import enquiries as rows
from workbench.store.archive import Archive

CLAIMANT = "the claimant"
"""Who is asked where the claim names nobody."""


def ask(archive: Archive, claim_id: int, whom: str, question: str = "", *, since: str = "",
        origin: object = None) -> Enquiry:
    """Note a query: the claim waits for an answer. `since` is the day it went out, today without."""
    return _ask(archive, claim_id, EnquiryKind.QUERY, whom, question, since, origin)


def contact_claimant(archive: Archive, claim_id: int, whom: str = "", question: str = "", *, since: str = "",
                     origin: object = None) -> Enquiry:
    """Note that the claimant was asked what they say to it; `whom` is the one the claim names without."""
    return _ask(archive, claim_id, EnquiryKind.CLAIMANT, whom, question, since, origin)


def answer(archive: Archive, enquiry_id: int, text: str, *, on: str = "", origin: object = None) -> Enquiry:
    """Note the answer; `on` is the day it came, today without. An empty answer says that none came by that day."""
    day = _day(on)
    with archive.act(Act.NOTE_ANSWER, origin) as work:
        before = rows.get(work.session, enquiry_id)
        if day < before.since:
            raise ActError("The answer cannot have come before the question.", "Correct the days.")
        noted = rows.answer(work, enquiry_id, text.strip(), day)
        said = f": {shortened(noted.answer)}" if noted.answer else f": none came by {day}."
        work.say(f"Noted the answer of {noted.whom}{said}", claim=noted.claim)
    return noted


def withdraw(archive: Archive, enquiry_id: int, *, origin: object = None) -> None:
    """Take an enquiry off its claim: it was noted by mistake. Undo brings it back."""
    with archive.act(Act.WITHDRAW_QUESTION, origin) as work:
        gone = rows.withdraw(work, enquiry_id)
        work.say(f"Took the question to {gone.whom} off the claim.", claim=gone.claim)


def of_claim(archive: Archive, claim_id: int) -> list[Enquiry]:
    """What was asked about a claim, oldest first."""
    with archive.read() as session:
        return rows.of_claim(session, claim_id)


def _ask(archive: Archive, claim_id: int, kind: EnquiryKind, whom: str, question: str, since: str,
         origin: object) -> Enquiry:
    whom, question, day = " ".join(whom.split()), question.strip(), _day(since)
    with archive.act(Act.ASK, origin) as work:
        claim = claims.get(work.session, claim_id)
        if kind is EnquiryKind.CLAIMANT:
            whom = whom or claim.claimant or CLAIMANT
        if not whom:
            raise ActError("A query goes to somebody.", "Write whom it went to.")
        noted = rows.ask(work, claim_id, kind, whom, question, day)
        about = f": {shortened(question)}" if question else "."
        said = f"Asked {whom} on {day}" if kind is EnquiryKind.QUERY else f"Contacted the claimant ({whom}) on {day}"
        work.say(said + about, claim=claim_id)
    return noted


def _day(words: str) -> str:
    """A day as ISO 8601; today for "". ActError for what is no day."""
    words = words.strip()
    if not words:
        return date.today().isoformat()
    try:
        return date.fromisoformat(words).isoformat()
    except ValueError as error:
        raise ActError(f"“{words}” is not a day.", "Write it as 2026-05-31.") from error
