"""Sums over the figures of a claim and its evidence: worked out exactly, kept with their inputs, and worked out again
whenever they are shown, so that a figure that changed does not stay unnoticed.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbench.domain.acts import Act
from workbench.domain.calculations import Calculation, PickedFigure, Sum
from workbench.domain.claims import Claim, Evidence
from workbench.domain.errors import SumRefused
from workbench.domain.sums import LETTERS, used, work_out
from workbench.services.deciding.claims import shortened
from workbench.store import calculations as rows
from workbench.store import claims, evidence, versions
from workbench.store.archive import Archive

THE_CLAIM = "the claim"
"""The source of a figure that is the claim's own."""
FORMS: tuple[tuple[str, str], ...] = (
    ("Difference", "a − b"), ("Sum", "a + b"), ("Times", "a ÷ b"), ("Share", "a ÷ b in %"),
    ("Change", "(b − a) ÷ a in %"), ("Rate of a total", "a × b"))
"""The sums that checkers do most: what each is called, and how it is written for the first two figures picked."""


def figures(archive: Archive, claim_id: int) -> list[PickedFigure]:
    """The figures that can be picked for a claim: its own, then those of its evidence."""
    with archive.read() as session:
        claim = claims.get(session, claim_id)
        linked = evidence.for_claim(session, claim_id)
    from workbench.crosscheck.weighing.picking import pick  # what weighs figures is loaded when there are some

    found = list(pick(claim.words, THE_CLAIM))
    for one in linked:
        found += pick(one.text, one.document_name, one.id)
    return found[:len(LETTERS)]


def preview(expression: str, inputs: Sequence[PickedFigure]) -> Sum:
    """What comes out. SumRefused, in words, where nothing does."""
    return work_out(expression, inputs)


def keep(archive: Archive, claim_id: int, expression: str, inputs: Sequence[PickedFigure], name: str = "", *,
         replaces: int | None = None, origin: object = None) -> Calculation:
    """Keep a sum with a claim, with the figures that it uses and no others; or let it take another's place."""
    expression, inputs = _alone(expression, inputs)
    done = work_out(expression, inputs)
    with archive.act(Act.CALCULATE, origin) as work:
        claims.get(work.session, claim_id)
        told = (" ".join(name.split())[:120], expression, inputs, done.result.unit, done.words)
        if replaces is None:
            id = rows.keep(work, claim_id, *told)
        else:
            id = replaces
            rows.replace(work, id, *told)
        work.say(f"Worked out: {done.working}.", claim=claim_id)
    return _of(archive, claim_id, id)


def refresh(archive: Archive, calculation_id: int, *, origin: object = None) -> Calculation:
    """Take the figures as the passages have them now. SumRefused where one of them is not there any more."""
    with archive.read() as session:
        kept = rows.get(session, calculation_id)
        now = [_now(session, kept.claim, one)[0] for one in kept.inputs]
    if any(one is None for one in now):
        raise SumRefused("A figure of this sum is not in its passage any more.", "Pick its figures anew, or remove it.")
    return keep(archive, kept.claim, kept.expression, now, kept.name, replaces=calculation_id, origin=origin)


def remove(archive: Archive, calculation_id: int, *, origin: object = None) -> None:
    """Take a sum off its claim; undo brings it back."""
    with archive.act(Act.CALCULATE, origin) as work:
        gone = rows.remove(work, calculation_id)
        work.say(f"Removed the sum {gone.expression} = {gone.was}.", claim=gone.claim)


def of_claim(archive: Archive, claim_id: int) -> list[Calculation]:
    """The sums of a claim, each worked out anew and flagged where something of it changed."""
    with archive.read() as session:
        return gathered(session, claim_id)


def gathered(session, claim_id: int) -> list[Calculation]:
    """The same within a session."""
    return [_checked(session, one) for one in rows.of_claim(session, claim_id)]


def _of(archive: Archive, claim_id: int, id: int) -> Calculation:
    return next(one for one in of_claim(archive, claim_id) if one.id == id)


def _alone(expression: str, inputs: Sequence[PickedFigure]) -> tuple[str, tuple[PickedFigure, ...]]:
    """The sum with the figures it uses called a, b, c in their order."""
    wanted = used(expression, len(inputs))
    letters: Mapping[str, str] = {LETTERS[old]: LETTERS[new] for new, old in enumerate(wanted)}
    words = re.sub(r"[A-Za-z]+", lambda one: letters.get(one[0].lower(), one[0]), expression)
    return " ".join(words.split()), tuple(inputs[old] for old in wanted)


def _checked(session, kept: Calculation) -> Calculation:
    then, flags, now = work_out(kept.expression, kept.inputs), [], []
    for one in kept.inputs:
        figure, flag = _now(session, kept.claim, one)
        now.append(figure)
        flags += [flag] if flag else []
    again = None
    if None not in now:
        try:
            again = work_out(kept.expression, now)
        except SumRefused as error:
            flags.append(error.message)
    if again is not None and again.words != kept.was:
        flags.append(f"It came to {kept.was}; with the figures as they are now it comes to {again.words}.")
    return replace(kept, working=then.working, now=again, flags=tuple(flags))


def _now(session, claim_id: int, was: PickedFigure) -> tuple[PickedFigure | None, str]:
    """A figure as its passage has it now, and what is to be said about it."""
    claim = claims.get(session, claim_id)
    piece, passage = None, claim.words
    if was.evidence is not None:
        linked = {one.id: one for one in evidence.for_claim(session, claim_id)}
        piece = linked.get(was.evidence)
        if piece is None:
            return was, f"“{was.words}” stands in a passage of {was.source} that is no longer linked to the claim."
        passage = piece.text
    from workbench.crosscheck.weighing.picking import pick

    changed = _in_new_version(session, claim, piece)
    if passage == was.passage and not changed:
        return was, ""
    if passage == was.passage:
        return was, f"The passage with “{was.words}” reads otherwise in the new version: “{shortened(changed, 120)}”."
    return _same_figure(was, pick(passage, was.source, was.evidence))


def _same_figure(was: PickedFigure, found: Sequence[PickedFigure]) -> tuple[PickedFigure | None, str]:
    same = [one for one in found if one.quantity == was.quantity]
    if same:
        return min(same, key=lambda one: abs(one.nth - was.nth)), ""
    if len(found) == was.of and found[was.nth].quantity.dimension == was.quantity.dimension:
        return found[was.nth], f"“{was.words}” is “{found[was.nth].words}” in the passage now."
    return None, f"“{was.words}” is not in its passage any more."


def _in_new_version(session, claim: Claim, piece: Evidence | None) -> str:
    """What the new version of the document has in the place of these words, where nobody has looked at it yet."""
    wanted = piece.id if piece else None
    return next((one.new_words or "nothing" for one in versions.marks(session, claim_id=claim.id)
                 if one.evidence == wanted and one.reopens), "")
