"""Claims and evidence as highlights: how each looks, and what it is in words."""

from collections.abc import Iterable

from workbench.domain.claims import Claim, ClaimState, Evidence
from workbench.gui import words
from workbench.gui.language import tr
from workbench.gui.reader.text.marks import Highlight

QUOTED = 90
"""Characters of a claim that its tooltip repeats."""


def of_claims(claims: Iterable[Claim], text: str) -> list[Highlight]:
    """The claims of a document whose words still stand where they were marked."""
    return [of_claim(claim) for claim in claims if claim.anchor.holds_in(text)]


def of_claim(claim: Claim) -> Highlight:
    """A claim in the look of its state, with its rating's colour and letter in the margin."""
    role = claim.state.name.lower()
    rated = claim.state in (ClaimState.RATED, ClaimState.SIGNED_OFF)
    state = f"{words.words(claim.state)}, {claim.rating}" if claim.rating else words.words(claim.state)
    return Highlight(("claim", claim.id), claim.anchor.start, claim.anchor.end, role,
                     tr("Claim – {state}: “{claim}”", state=state, claim=words.short_by_words(claim.words, QUOTED)),
                     claim.rating_colour if rated else "", claim.rating_letter if rated else "")


def of_evidence(evidence: Iterable[Evidence], document: int) -> list[Highlight]:
    """The evidence of the chosen claim that lies in this document."""
    return [Highlight(("evidence", piece.id), piece.anchor.start, piece.anchor.end, piece.stance.name.lower(),
                      tr("{stance} the claim: “{passage}”", stance=words.words(piece.stance),
                         passage=words.short_by_words(piece.text, QUOTED)))
            for piece in evidence if piece.document == document]

