"""Rating scales and their ratings."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.errors import NotFound
from workbench.domain.verdicts import Rating, RatingScale
from workbench.store import tables
from workbench.store.work import Work


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


def get(session: Session, scale_id: int) -> RatingScale:
    """The scale with this id; NotFound where there is none."""
    row = session.get(tables.RatingScale, scale_id)
    if row is None:
        raise NotFound(f"There is no rating scale {scale_id} in this library.")
    return _with_ratings(session, [row])[0]


def find(session: Session, key: str) -> RatingScale:
    """The scale with this key; NotFound where there is none."""
    row = session.scalars(select(tables.RatingScale).where(tables.RatingScale.key == key)).one_or_none()
    if row is None:
        raise NotFound(f"There is no rating scale “{key}” in this library.")
    return _with_ratings(session, [row])[0]


def all_scales(session: Session) -> list[RatingScale]:
    """Every scale, in the order they were added."""
    return _with_ratings(session, session.scalars(select(tables.RatingScale).order_by(tables.RatingScale.id)).all())


def rating(session: Session, rating_id: int) -> tuple[Rating, str]:
    """A rating and the name of its scale; NotFound where there is none."""
    row = session.get(tables.Rating, rating_id)
    if row is None:
        raise NotFound(f"There is no rating {rating_id} in this library.")
    return _rating(row), session.get_one(tables.RatingScale, row.scale_id).name


def _with_ratings(session: Session, rows: Iterable[tables.RatingScale]) -> list[RatingScale]:
    rows = list(rows)
    ratings: dict[int, list[Rating]] = {row.id: [] for row in rows}
    for row in session.scalars(select(tables.Rating).where(tables.Rating.scale_id.in_(ratings))
                               .order_by(tables.Rating.position, tables.Rating.id)):
        ratings[row.scale_id].append(_rating(row))
    return [RatingScale(row.id, row.key, row.name, row.description, tuple(ratings[row.id])) for row in rows]


def _rating(row: tables.Rating) -> Rating:
    return Rating(row.id, row.key, row.label, row.definition, row.position, row.colour, row.letter, row.number)
