"""Sums that are kept with claims: what was picked, what was done with it, and what came out."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.calculations import Calculation, PickedFigure, Quantity
from workbench.domain.errors import NotFound
from workbench.store import claims
from workbench.store.acts.work import Work
from workbench.store.schema.tables import Checker, Evidence
from workbench.store.schema.version_tables import Calculation as Row

QUANTITY = ("unit", "dimension")
PICKED = ("words", "passage", "start", "end", "nth", "of", "source")


def keep(work: Work, claim_id: int, name: str, expression: str, inputs: Sequence[PickedFigure], unit: str,
         result: str) -> int:
    """Keep a sum with a claim; its id."""
    row = Row(claim_id=claim_id, name=name, expression=expression, unit=unit, result=result, made_by=work.checker,
              made_at=work.at, inputs=_packed(work.session, inputs))
    work.session.add(row)
    claims.touch(work, claim_id)
    work.session.flush()
    return row.id


def replace(work: Work, calculation_id: int, name: str, expression: str, inputs: Sequence[PickedFigure], unit: str,
            result: str) -> None:
    """Let a sum be another one, by whoever acts now."""
    row = _row(work.session, calculation_id)
    row.name, row.expression, row.unit, row.result = name, expression, unit, result
    row.inputs, row.made_by, row.made_at = _packed(work.session, inputs), work.checker, work.at
    claims.touch(work, row.claim_id)
    work.session.flush()


def remove(work: Work, calculation_id: int) -> Calculation:
    """Take a sum away; what it was."""
    row = _row(work.session, calculation_id)
    gone = get(work.session, calculation_id)
    row.removed_at = work.at
    claims.touch(work, row.claim_id)
    work.session.flush()
    return gone


def get(session: Session, calculation_id: int) -> Calculation:
    """The sum with this id; NotFound where there is none."""
    row = _row(session, calculation_id)
    return _value(session, row, session.scalar(select(Checker.name).where(Checker.id == row.made_by)))


def of_claim(session: Session, claim_id: int) -> list[Calculation]:
    """The sums of a claim in the order in which they were first kept, as they stood then."""
    rows = session.execute(select(Row, Checker.name).join(Checker, Checker.id == Row.made_by)
                           .where(Row.claim_id == claim_id, Row.removed_at.is_(None)).order_by(Row.id))
    return [_value(session, row, name) for row, name in rows]


def _row(session: Session, calculation_id: int) -> Row:
    row = session.get(Row, calculation_id)
    if row is None:
        raise NotFound(f"There is no sum {calculation_id} in this library.")
    return row


def _packed(session: Session, inputs: Sequence[PickedFigure]) -> list[dict[str, Any]]:
    """Figures as JSON. Evidence is named by its uid, which is the same in a colleague's library."""
    uids = dict(session.execute(select(Evidence.id, Evidence.uid).where(
        Evidence.id.in_([one.evidence for one in inputs if one.evidence is not None]))).all())
    return [{**{name: getattr(one, name) for name in PICKED}, "evidence": uids.get(one.evidence),
             "quantity": {**{name: getattr(one.quantity, name) for name in QUANTITY},
                          "value": str(one.quantity.value), "factor": str(one.quantity.factor),
                          "divisor": one.quantity.divisor}} for one in inputs]


def _value(session: Session, row: Row, made_by: str) -> Calculation:
    uids = [one["evidence"] for one in row.inputs if one["evidence"]]
    ids = dict(session.execute(select(Evidence.uid, Evidence.id).where(Evidence.uid.in_(uids))).all()) if uids else {}
    inputs = tuple(figure(one, ids.get(one["evidence"], 0) if one["evidence"] else None) for one in row.inputs)
    return Calculation(row.id, row.claim_id, row.name, row.expression, inputs, row.result, "", made_by, row.made_at)


def figure(kept: dict[str, Any], evidence: int | None) -> PickedFigure:
    """A figure from its JSON; ValueError, KeyError or TypeError where that is not one of ours."""
    said = kept["quantity"]
    quantity = Quantity(Fraction(said["value"]), str(said["unit"]), str(said["dimension"]), Fraction(said["factor"]),
                        int(said["divisor"]))
    return PickedFigure(**{name: kept[name] for name in PICKED}, quantity=quantity, evidence=evidence)
