"""Rating scales and their ratings."""

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from workbench.domain.errors import NotFound
from workbench.domain.verdicts import Rating, RatingScale
from workbench.store.acts.work import Work
from workbench.store.schema import tables


def add(work: Work, scale: RatingScale) -> RatingScale:
    """Add a scale with its ratings; the ids it comes with are ignored. Returns it with those it has now."""
    row = tables.RatingScale(key=scale.key, name=scale.name, description=scale.description)
    work.session.add(row)
    work.session.flush()
    work.session.add_all(
        tables.Rating(scale_id=row.id, key=rating.key, label=rating.label, definition=rating.definition,
                      position=rating.position, colour=rating.colour, letter=rating.letter, number=rating.number)
        for rating in scale.ratings)
    work.session.flush()
    return get(work.session, row.id)


def change(work: Work, scale_id: int, scale: RatingScale) -> RatingScale:
    """Make a scale what `scale` says. Ratings are known by their keys: those that are not named any more are put away,
    those that were put away come back. Verdicts are not touched."""
    row = _row(work.session, scale_id)
    row.name, row.description, row.removed_at = scale.name, scale.description, None
    before = {one.key: one for one in work.session.scalars(select(tables.Rating)
                                                           .where(tables.Rating.scale_id == scale_id))}
    for rating in scale.ratings:
        kept = before.pop(rating.key, None)
        if kept is None:
            kept = tables.Rating(scale_id=scale_id, key=rating.key)
            work.session.add(kept)
        kept.label, kept.definition, kept.position = rating.label, rating.definition, rating.position
        kept.colour, kept.letter, kept.number, kept.removed_at = rating.colour, rating.letter, rating.number, None
    for gone in before.values():
        gone.removed_at = gone.removed_at or work.at
    work.session.flush()
    return get(work.session, scale_id)


def put_away(work: Work, scale_id: int) -> None:
    """Offer a scale no more. Its verdicts stay as they stand, and its key stays taken."""
    _row(work.session, scale_id).removed_at = work.at
    work.session.flush()


def unsigned(session: Session, rating_id: int) -> list[int]:
    """The claims whose current verdict has this rating and is not signed off, oldest first."""
    v, later = tables.Verdict, aliased(tables.Verdict)
    newer = select(later.id).where(later.claim_id == v.claim_id, later.version > v.version).exists()
    return list(session.scalars(select(v.claim_id).where(v.rating_id == rating_id, v.signed_by.is_(None), ~newer)
                                .order_by(v.claim_id)))


def signed(session: Session, rating_id: int) -> int:
    """How many signed verdicts, old versions too, have this rating."""
    v = tables.Verdict
    return session.scalar(select(func.count()).where(v.rating_id == rating_id, v.signed_by.is_not(None)))


def cases_on(session: Session, scale_id: int) -> list[str]:
    """The names of the cases that are rated on a scale."""
    return list(session.scalars(select(tables.Case.name).where(tables.Case.scale_id == scale_id)
                                .order_by(tables.Case.name)))


def ends(session: Session, rating_id: int) -> tuple[int | None, int | None]:
    """(lowest, highest) number of the scale that a rating is of; None where it has no numbers."""
    r = tables.Rating
    scale = select(r.scale_id).where(r.id == rating_id).scalar_subquery()
    return tuple(session.execute(select(func.min(r.number), func.max(r.number))
                                 .where(r.scale_id == scale, r.removed_at.is_(None))).one())


def get(session: Session, scale_id: int) -> RatingScale:
    """The scale with this id; NotFound where there is none."""
    return _with_ratings(session, [_row(session, scale_id)])[0]


def find(session: Session, key: str) -> RatingScale:
    """The scale with this key, put away or not; NotFound where there is none."""
    row = session.scalars(select(tables.RatingScale).where(tables.RatingScale.key == key)).one_or_none()
    if row is None:
        raise NotFound(f"There is no rating scale “{key}” in this library.")
    return _with_ratings(session, [row])[0]


def all_scales(session: Session) -> list[RatingScale]:
    """Every scale that is offered, in the order they were added."""
    rows = session.scalars(select(tables.RatingScale).where(tables.RatingScale.removed_at.is_(None))
                           .order_by(tables.RatingScale.id))
    return _with_ratings(session, rows)


def put_away_scales(session: Session) -> list[RatingScale]:
    """The scales that are offered no more."""
    rows = session.scalars(select(tables.RatingScale).where(tables.RatingScale.removed_at.is_not(None)))
    return _with_ratings(session, rows)


def rating(session: Session, rating_id: int) -> tuple[Rating, str]:
    """A rating and the name of its scale; NotFound where there is none."""
    row = session.get(tables.Rating, rating_id)
    if row is None:
        raise NotFound(f"There is no rating {rating_id} in this library.")
    return _rating(row), session.get_one(tables.RatingScale, row.scale_id).name


def _row(session: Session, scale_id: int) -> tables.RatingScale:
    row = session.get(tables.RatingScale, scale_id)
    if row is None:
        raise NotFound(f"There is no rating scale {scale_id} in this library.")
    return row


def _with_ratings(session: Session, rows: Iterable[tables.RatingScale]) -> list[RatingScale]:
    rows = list(rows)
    ratings: dict[int, list[Rating]] = {row.id: [] for row in rows}
    for row in session.scalars(select(tables.Rating).where(tables.Rating.scale_id.in_(ratings),
                                                           tables.Rating.removed_at.is_(None))
                               .order_by(tables.Rating.position, tables.Rating.id)):
        ratings[row.scale_id].append(_rating(row))
    return [RatingScale(row.id, row.key, row.name, row.description, tuple(ratings[row.id])) for row in rows]


def _rating(row: tables.Rating) -> Rating:
    return Rating(row.id, row.key, row.label, row.definition, row.position, row.colour, row.letter, row.number)
