"""Rating scales: those that come with the program, and how people change them, take them out and bring them in.

A scale is a document. Changing one never touches a signed verdict: label and definition stand there as they stood.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from workbench import paths
from workbench.atomic import write_whole
from workbench.domain.acts import Act
from workbench.domain.errors import ActError, NameTaken, RatingInUse, TargetUnwritable
from workbench.domain.verdicts import Rating, RatingScale
from workbench.languages.tongue import ENGLISH
from workbench.services.deciding import scale_files
from workbench.store import scales as rows
from workbench.store import verdicts
from workbench.store.acts.work import Work
from workbench.store.archive import Archive

DEFAULT = "line-check"
"""The scale of a case that nobody chose one for."""

LEAVE = ""
"""Where verdicts of a rating go that is taken away: nowhere, they stay as they stand."""

Moves = Mapping[str, str]
"""Key of a rating that goes -> key of the one that its unsigned verdicts get, or LEAVE."""


def shipped(language: str = "") -> Iterator[RatingScale]:
    """The scales of resources/scales in a language, English ones where there are none in it, in the order of their
    file names. They have no ids yet; their keys are the same in all languages."""
    folder = paths.resources() / "scales"
    for path in sorted((folder / language).glob("*.toml")) or sorted(folder.glob("*.toml")):
        yield scale_files.read(path.read_text(encoding="utf-8"))


def told_in(scale: RatingScale, language: str) -> RatingScale:
    """A scale with what of it came with the program in a language; what somebody changed stands as it is."""
    wanted, others = as_it_came(scale.key, language if language != ENGLISH else ""), _as_they_came(scale.key)
    if wanted is None:
        return scale
    ratings = {one.key: one for one in wanted.ratings}
    return replace(
        scale, name=wanted.name if scale.name in {one.name for one in others} else scale.name,
        description=wanted.description if scale.description in {one.description for one in others}
        else scale.description,
        ratings=tuple(_rating_in(one, ratings.get(one.key), others) for one in scale.ratings))


def _rating_in(rating: Rating, wanted: Rating | None, others: list[RatingScale]) -> Rating:
    came = {(one.label, one.definition) for scale in others for one in scale.ratings if one.key == rating.key}
    if wanted is None or (rating.label, rating.definition) not in came:
        return rating
    return replace(rating, label=wanted.label, definition=wanted.definition)


def _as_they_came(key: str) -> list[RatingScale]:
    """A scale that came with the program, in each language."""
    return [one for language in ("", *_languages()) for one in shipped(language) if one.key == key]


def _languages() -> list[str]:
    """Those of the shipped scales besides English."""
    return sorted(one.name for one in (paths.resources() / "scales").iterdir() if one.is_dir())


def called() -> dict[str, set[str]]:
    """What each shipped rating is called, in all languages, by `scale/rating`."""
    labels: dict[str, set[str]] = {}
    for language in ("", *_languages()):
        for scale in shipped(language):
            for rating in scale.ratings:
                labels.setdefault(f"{scale.key}/{rating.key}", set()).add(rating.label)
    return labels


def as_it_came(key: str, language: str = "") -> RatingScale | None:
    """A scale as it came with the program, None for one that did not."""
    return next((scale for scale in shipped(language) if scale.key == key), None)


def seed(archive: Archive, language: str = "") -> None:
    """Put the shipped scales into a library that has none, in the language of whoever makes it."""
    with archive.read() as session:
        if rows.all_scales(session):
            return
    with archive.act(Act.ADD_SCALE, undoable=False) as work:
        names = [rows.add(work, scale).name for scale in shipped(language)]
        work.say(f"Added the rating scales {', '.join(names)}.")


def all_scales(archive: Archive) -> list[RatingScale]:
    """Every scale that is offered."""
    with archive.read() as session:
        return rows.all_scales(session)


def unsigned(archive: Archive, rating_id: int) -> int:
    """How many claims have this rating in a verdict that nobody signed: they would have to go somewhere."""
    with archive.read() as session:
        return len(rows.unsigned(session, rating_id))


def add(archive: Archive, scale: RatingScale, *, origin: object = None) -> RatingScale:
    """Add a scale of one's own. NameTaken where its key is taken."""
    with archive.act(Act.ADD_SCALE, origin) as work:
        scale = scale_files.checked(scale)
        if scale.key in _keys(work):
            raise NameTaken(f"There is a scale “{scale.key}” already.", "Give it another key, or replace the other.")
        _refuse_name(work, scale.name)
        added = rows.add(work, scale)
        work.say(f"Added the rating scale {added.name}.")
    return added


def change(archive: Archive, scale_id: int, scale: RatingScale, moves: Moves | None = None, *,
           origin: object = None) -> RatingScale:
    """Make a scale what `scale` says; its ratings are known by their keys. RatingInUse where one goes that unsigned
    verdicts have and `moves` does not say where these go."""
    with archive.act(Act.CHANGE_SCALE, origin) as work:
        before, scale = rows.get(work.session, scale_id), scale_files.checked(scale)
        _refuse_name(work, scale.name, but=scale_id)
        kept = {one.key for one in scale.ratings}
        gone = [one for one in before.ratings if one.key not in kept]
        waiting = {one.key: rows.unsigned(work.session, one.id) for one in gone}
        _refuse_unsaid(gone, waiting, moves or {}, kept)
        changed = rows.change(work, scale_id, scale)
        moved = _move(work, changed, waiting, moves or {})
        work.say(_said(before, changed, moved))
    return changed


def put_away(archive: Archive, scale_id: int, *, origin: object = None) -> None:
    """Offer a scale of one's own no more; verdicts on it stay as they stand. ActError where a case is rated on it, or
    where it came with the program."""
    with archive.act(Act.REMOVE_SCALE, origin) as work:
        scale = rows.get(work.session, scale_id)
        if as_it_came(scale.key) is not None:
            raise ActError(f"The scale {scale.name} came with the program and stays.",
                           "Change it, or bring it back as it came.")
        if cases := rows.cases_on(work.session, scale_id):
            named = ", ".join(f"“{name}”" for name in cases[:3]) + (" …" if len(cases) > 3 else "")
            raise ActError(f"{scale.name} is the scale of {named}.", "Choose another scale for these cases first.")
        rows.put_away(work, scale_id)
        work.say(f"Put the rating scale {scale.name} away.")


def bring_in(archive: Archive, path: Path | str, *, replace: bool = False, moves: Moves | None = None,
             origin: object = None) -> RatingScale:
    """Read a scale from a TOML file. The same scale again changes nothing; another one of the same key asks for
    `replace`. ScaleRefused where the file is none."""
    scale = scale_files.from_file(Path(os.path.expanduser(path)))
    known = next((one for one in all_scales(archive) if one.key == scale.key), None)
    with archive.read() as session:
        away = None if known else next((one for one in rows.put_away_scales(session) if one.key == scale.key), None)
    if known is None and away is None:
        return add(archive, scale, origin=origin)
    if known is not None and _told(known) == _told(scale):
        return known
    if known is not None and not replace:
        raise NameTaken(f"There is another scale “{scale.key}” ({known.name}) already.",
                        "Replace it, or give the one in the file another key.")
    return change(archive, (known or away).id, scale, moves, origin=origin)


def take_out(archive: Archive, scale_id: int, path: Path | str) -> Path:
    """Write a scale to a TOML file, whole or not at all."""
    with archive.read() as session:
        scale = rows.get(session, scale_id)
    path = Path(os.path.expanduser(path))
    try:
        write_whole(path, scale_files.write(scale).encode())
    except OSError as error:
        raise TargetUnwritable(f"The scale could not be written to {path} ({error.strerror}).",
                               "Choose another folder.") from error
    return path


def _told(scale: RatingScale) -> str:
    return scale_files.write(scale)


def _keys(work: Work) -> set[str]:
    return {one.key for one in (*rows.all_scales(work.session), *rows.put_away_scales(work.session))}


def _refuse_name(work: Work, name: str, but: int | None = None) -> None:
    """Two scales of one name could not be told apart in a verdict, which keeps its scale's name."""
    if any(one.name.casefold() == name.casefold() and one.id != but for one in rows.all_scales(work.session)):
        raise NameTaken(f"There is a scale “{name}” already.", "Give it another name.")


def _refuse_unsaid(gone: list[Rating], waiting: Mapping[str, list[int]], moves: Moves, kept: set[str]) -> None:
    for rating in gone:
        number = len(waiting[rating.key])
        if not number or moves.get(rating.key) in (LEAVE, *kept):
            continue
        have = "1 verdict that is not signed off has" if number == 1 else (
            f"{number} verdicts that are not signed off have")
        raise RatingInUse(f"{have} the rating {rating.label}.")


def _move(work: Work, scale: RatingScale, waiting: Mapping[str, list[int]], moves: Moves) -> int:
    """Give unsigned verdicts their new ratings: each as a version of its own. How many there were."""
    by_key, moved = {one.key: one.id for one in scale.ratings}, 0
    for key, claims in waiting.items():
        if moves.get(key, LEAVE) != LEAVE:
            for claim in claims:
                before = verdicts.current(work.session, claim)
                verdicts.append(work, claim, by_key[moves[key]], rationale=before.rationale)
            moved += len(claims)
    return moved


def _said(before: RatingScale, after: RatingScale, moved: int) -> str:
    old, new = {one.key: one for one in before.ratings}, {one.key: one for one in after.ratings}
    parts = [f"renamed it {after.name}"] if before.name != after.name else []
    parts += [f"{one.label} is now {new[key].label}" for key, one in old.items()
              if key in new and new[key].label != one.label]
    parts += [f"{one.label} is new" for key, one in new.items() if key not in old]
    parts += [f"{one.label} is gone" for key, one in old.items() if key not in new]
    parts += [f"{moved} verdict{'' if moved == 1 else 's'} got another rating"] if moved else []
    return f"Changed the rating scale {before.name}" + (f": {'; '.join(parts)}." if parts else ".")
