"""A rating scale as a TOML file: read, checked, written."""

import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench.domain.errors import ScaleRefused
from workbench.domain.verdicts import Rating, RatingScale
from workbench.settings import toml_value

MOST_BYTES = 1_000_000
MOST_RATINGS = 50
LONGEST_LABEL = 60
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def from_file(path: Path) -> RatingScale:
    """The scale in a file. ScaleRefused where there is none, in words."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ScaleRefused(f"{path.name} is too large for a rating scale.", "Choose the file of a scale.")
        return read(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ScaleRefused(f"{path.name} could not be read ({error.strerror}).", "Check where the file is.") from error
    except UnicodeDecodeError as error:
        raise ScaleRefused(f"{path.name} is not UTF-8 text.", "Save it as UTF-8 and try again.") from error


def read(text: str) -> RatingScale:
    """The scale that a TOML text holds, without ids. ScaleRefused where it holds none."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ScaleRefused(f"This is not TOML: {error}.", "Export a scale to see how one is written.") from error
    listed = data.get("rating")
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise ScaleRefused("The file has no ratings.", "Each rating begins with a line [[rating]].")
    name = _text(data, "name", "The scale")
    return checked(RatingScale(
        0, _text(data, "key", "The scale", slug(name)), name, _text(data, "description", "The scale", ""),
        tuple(_rating(one, position) for position, one in enumerate(listed))))


def write(scale: RatingScale) -> str:
    """The scale as TOML: the same scale always in the same bytes."""
    lines = [f"{name} = {toml_value(getattr(scale, name))}" for name in ("key", "name", "description")]
    for one in scale.ratings:
        lines += ["", "[[rating]]"]
        lines += [f"{name} = {toml_value(getattr(one, name))}"
                  for name in ("key", "label", "letter", "colour", "definition")]
        lines += [f"number = {one.number}"] if one.number is not None else []
    return "\n".join(lines) + "\n"


def checked(scale: RatingScale) -> RatingScale:
    """The scale with its words tidied and its positions counted. ScaleRefused where it cannot be one."""
    name, ratings = " ".join(scale.name.split()), []
    if not name:
        raise ScaleRefused("A scale needs a name.")
    if not KEY.fullmatch(scale.key):
        raise ScaleRefused(f"“{scale.key}” cannot be the key of a scale.", "A key is of small letters, digits and -.")
    if not 1 < len(scale.ratings) <= MOST_RATINGS:
        raise ScaleRefused(f"A scale has 2 to {MOST_RATINGS} ratings, not {len(scale.ratings)}.")
    for position, one in enumerate(scale.ratings):
        ratings.append(_checked(one, position))
    for what, values in (("name", [one.label.casefold() for one in ratings]), ("key", [one.key for one in ratings])):
        twice = next((value for value in values if values.count(value) > 1), None)
        if twice is not None:
            raise ScaleRefused(f"Two ratings have the {what} “{twice}”.")
    return replace(scale, name=name, description=scale.description.strip(), ratings=tuple(ratings))


def slug(words: str, taken: frozenset[str] | set[str] = frozenset()) -> str:
    """A key made of words, another one than those that are taken."""
    plain = "-".join(re.findall(r"[a-z0-9]+", words.casefold())) or "rating"
    numbered = (f"{plain}-{number}" for number in range(2, len(taken) + 3))
    return plain if plain not in taken else next(one for one in numbered if one not in taken)


def _checked(one: Rating, position: int) -> Rating:
    label, letter = " ".join(one.label.split()), one.letter.strip()
    if not label:
        raise ScaleRefused(f"Rating {position + 1} has no name.")
    if len(label) > LONGEST_LABEL:
        raise ScaleRefused(f"“{label[:40]}…” is too long for a rating.", f"At most {LONGEST_LABEL} characters.")
    if not 1 <= len(letter) <= 2:
        raise ScaleRefused(f"{label} needs one or two letters, so that no meaning rests on its colour alone.")
    if not COLOUR.fullmatch(one.colour):
        raise ScaleRefused(f"{label} has no colour: “{one.colour}”.", "A colour is written as #2e8b57.")
    if one.number is not None and not -1000 <= one.number <= 1000:
        raise ScaleRefused(f"The number of {label} is out of bounds.")
    if not KEY.fullmatch(one.key):
        raise ScaleRefused(f"“{one.key}” cannot be the key of {label}.", "A key is of small letters, digits and -.")
    return replace(one, label=label, letter=letter, colour=one.colour.lower(), definition=one.definition.strip(),
                   position=position)


def _rating(data: dict[str, Any], position: int) -> Rating:
    what = f"Rating {position + 1}"
    label, number = _text(data, "label", what), data.get("number")
    if number is not None and type(number) is not int:
        raise ScaleRefused(f"The number of {label} is not a whole number.")
    return Rating(0, _text(data, "key", what, slug(label)), label, _text(data, "definition", what, ""), position,
                  _text(data, "colour", what), _text(data, "letter", what, label[:1].upper()), number)


def _text(data: dict[str, Any], name: str, what: str, default: str | None = None) -> str:
    value = data.get(name, default)
    if not isinstance(value, str):
        raise ScaleRefused(f"{what} has no {name}." if value is None else f"The {name} of {what.lower()} is not text.")
    return value
