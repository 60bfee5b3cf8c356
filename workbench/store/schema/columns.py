"""What all tables share: how constraints are named, what a type becomes, and the columns that come again and again."""

import uuid
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, MetaData, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import JSON, Float, Integer, LargeBinary, String, Text

NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}


def new_uid() -> str:
    """A name for a person-made row that no other library gives."""
    return uuid.uuid4().hex


class Base(DeclarativeBase):
    """What every table is."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {
        str: Text,
        int: Integer,
        float: Float,
        bytes: LargeBinary,
        list[Any]: JSON,
        dict[str, Any]: JSON,
    }


def row_id() -> Mapped[int]:
    """The primary key."""
    return mapped_column(Integer, primary_key=True)


def uid() -> Mapped[str]:
    """A person-made row's own name."""
    return mapped_column(String(32), default=new_uid, unique=True)


def to(target: str, **options) -> Mapped[Any]:
    """A column that points to a row of another table."""
    return mapped_column(ForeignKey(target), **options)


def one_of(column: str, *values: str) -> CheckConstraint:
    """Only these words may stand in the column."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def span() -> CheckConstraint:
    """[start, end) is a place in a text and not empty."""
    return CheckConstraint('start >= 0 AND "end" > start', name="span")


LIVE = text("removed_at IS NULL")
"""The condition of an index over what is not set aside."""

AUTOINCREMENT = {"sqlite_autoincrement": True}
"""For tables whose ids are never used twice."""
