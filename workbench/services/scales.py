"""The rating scales that come with the program, read from resources/scales and put into a new library."""

import tomllib
from collections.abc import Iterator

from workbench import paths
from workbench.domain.acts import Act
from workbench.domain.verdicts import Rating, RatingScale
from workbench.store import scales as rows
from workbench.store.archive import Archive

DEFAULT = "line-check"
"""The scale of a case that nobody chose one for."""


def shipped() -> Iterator[RatingScale]:
    """The scales of resources/scales, in the order of their file names; they have no ids yet."""
    for path in sorted((paths.resources() / "scales").glob("*.toml")):
        yield _scale(tomllib.loads(path.read_text(encoding="utf-8")))


def seed(archive: Archive) -> None:
    """Put the shipped scales into a library that has none."""
    with archive.read() as session:
        if rows.all_scales(session):
            return
    with archive.act(Act.ADD_SCALE, undoable=False) as work:
        names = [rows.add(work, scale).name for scale in shipped()]
        work.say(f"Added the rating scales {', '.join(names)}.")


def _scale(data: dict) -> RatingScale:
    ratings = tuple(Rating(id=0, position=position, **rating) for position, rating in enumerate(data["rating"]))
    return RatingScale(id=0, key=data["key"], name=data["name"], description=data["description"], ratings=ratings)
