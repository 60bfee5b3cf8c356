"""Evidence: link a passage to a claim with a stance, change it, take it back; and dismiss a suggestion."""

from collections.abc import Sequence

from workbench.domain.acts import Act
from workbench.domain.claims import Evidence, Stance, Suggestion
from workbench.domain.findings import Finding
from workbench.services.deciding.claims import anchored, shortened
from workbench.store import claims
from workbench.store import evidence as rows
from workbench.store.archive import Archive

SAID = {Stance.SUPPORTS: "supporting the claim", Stance.CONTRADICTS: "contradicting the claim",
        Stance.CONTEXT: "giving context"}


def link(archive: Archive, claim_id: int, suggestion: Suggestion, stance: Stance, *,
         origin: object = None) -> Evidence:
    """Make a suggestion evidence. Its score and findings stay as they stand. Linked again, it changes stance."""
    return _link(archive, claim_id, suggestion.document, suggestion.start, suggestion.end, stance, origin, suggestion)


def link_span(archive: Archive, claim_id: int, document_id: int, start: int, end: int, stance: Stance, *,
              findings: Sequence[Finding] = (), origin: object = None) -> Evidence:
    """Link words that a person found without a suggestion, with the `findings` that led there."""
    return _link(archive, claim_id, document_id, start, end, stance, origin, None, tuple(findings))


def change_stance(archive: Archive, evidence_id: int, stance: Stance, *, origin: object = None) -> Evidence:
    """Say otherwise what a piece of evidence means for its claim."""
    with archive.act(Act.CHANGE_STANCE, origin) as work:
        changed = rows.change_stance(work, evidence_id, stance)
        work.say(f"Now takes “{shortened(changed.text)}” as {SAID[stance]}.", claim=changed.claim)
    return changed


def unlink(archive: Archive, evidence_id: int, *, origin: object = None) -> None:
    """Take a piece of evidence off its claim; the passage is a suggestion again."""
    with archive.act(Act.UNLINK_EVIDENCE, origin) as work:
        gone = rows.get(work.session, evidence_id)
        rows.unlink(work, evidence_id)
        work.say(f"Took “{shortened(gone.text)}” off the claim.", claim=gone.claim)


def note(archive: Archive, evidence_id: int, text: str, *, origin: object = None) -> Evidence:
    """Write beside a piece of evidence what matters about it."""
    with archive.act(Act.NOTE_EVIDENCE, origin) as work:
        noted = rows.note(work, evidence_id, text.strip())
        work.say(f"Noted on evidence: {shortened(noted.note) or 'nothing'}", claim=noted.claim)
    return noted


def dismiss(archive: Archive, claim_id: int, suggestion: Suggestion, *, origin: object = None) -> None:
    """Say that a suggestion does not bear on the claim. It stays reachable, and `restore` brings it back."""
    with archive.act(Act.DISMISS_SUGGESTION, origin) as work:
        rows.dismiss(work, claim_id, suggestion.document, suggestion.start, suggestion.end)
        work.say(f"Dismissed “{shortened(suggestion.text)}”.", claim=claim_id)


def restore(archive: Archive, claim_id: int, suggestion: Suggestion, *, origin: object = None) -> None:
    """Bring a dismissed suggestion back."""
    with archive.act(Act.RESTORE_SUGGESTION, origin) as work:
        rows.restore(work, claim_id, suggestion.document, suggestion.start, suggestion.end)
        work.say(f"Brought back “{shortened(suggestion.text)}”.", claim=claim_id)


def get(archive: Archive, evidence_id: int) -> Evidence:
    """One piece of evidence; NotFound where there is none."""
    with archive.read() as session:
        return rows.get(session, evidence_id)


def for_claim(archive: Archive, claim_id: int) -> list[Evidence]:
    """The evidence of a claim in the order it was linked."""
    with archive.read() as session:
        return rows.for_claim(session, claim_id)


def _link(archive: Archive, claim_id: int, document_id: int, start: int, end: int, stance: Stance, origin: object,
          suggestion: Suggestion | None, findings: tuple[Finding, ...] = ()) -> Evidence:
    with archive.act(Act.LINK_EVIDENCE, origin) as work:
        claims.get(work.session, claim_id)
        anchor, touched = anchored(work.session, document_id, start, end)
        linked = rows.link(work, claim_id, document_id, anchor, stance,
                           speaker=next((passage.speaker for passage in touched if passage.speaker), None),
                           score=suggestion.score if suggestion else None,
                           findings=suggestion.findings if suggestion else findings)
        work.say(f"Linked “{shortened(linked.text)}” as {SAID[stance]}.", claim=claim_id)
    return linked
