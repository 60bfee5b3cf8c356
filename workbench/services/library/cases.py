"""Cases: one job each, with its subjects and its sources."""

from dataclasses import replace

from workbench.domain.acts import Act
from workbench.domain.cases import Case, CaseDocument
from workbench.domain.errors import ActError
from workbench.services.deciding import checking
from workbench.services.deciding import scales as shipped_scales
from workbench.store import cases as rows
from workbench.store import origins, scales
from workbench.store.archive import Archive

LISTED = 500
"""Rows up to which a table of articles stands in the case's list, each with its line."""


def create(archive: Archive, name: str, *, scale: int | None = None, origin: object = None) -> Case:
    """Begin a case; without `scale` it is rated on the line check."""
    name = _name(name)
    with archive.act(Act.CREATE_CASE, origin) as work:
        chosen = scale if scale is not None else scales.find(work.session, shipped_scales.DEFAULT).id
        case = rows.create(work, name, chosen)
        work.say(f"Began the case “{name}”.")
    return case


def rename(archive: Archive, case_id: int, name: str, *, origin: object = None) -> Case:
    """Give a case another name."""
    name = _name(name)
    with archive.act(Act.RENAME_CASE, origin) as work:
        before = rows.get(work.session, case_id)
        case = rows.rename(work, case_id, name)
        work.say(f"Renamed the case “{before.name}” to “{name}”.")
    return case


def free_name(archive: Archive, name: str) -> str:
    """This name, with a number behind it where a case has it."""
    with archive.read() as session:
        return rows.free_name(session, _name(name))


def choose_scale(archive: Archive, case_id: int, scale_id: int, *, origin: object = None) -> Case:
    """Rate the case on another scale from now on. Verdicts already given stay as they were given."""
    with archive.act(Act.CHOOSE_SCALE, origin) as work:
        case = rows.choose_scale(work, case_id, scale_id)
        work.say(f"Chose the scale {scales.get(work.session, scale_id).name} for the case “{case.name}”.")
    return case


def get(archive: Archive, case_id: int) -> Case:
    """The case with this id; `NotFound` where there is none."""
    with archive.read() as session:
        return rows.get(session, case_id)


def name(archive: Archive, case_id: int) -> str:
    """What a case is called, without counting what is in it; `NotFound` where there is none."""
    with archive.read() as session:
        return rows.name(session, case_id)


def find(archive: Archive, name: str) -> Case | None:
    """The case of this name, None where there is none."""
    with archive.read() as session:
        return rows.find(session, name.strip())


def all_cases(archive: Archive) -> list[Case]:
    """Every case, the one last worked on first."""
    with archive.read() as session:
        return rows.all_cases(session)


def last_worked_on(archive: Archive, case_id: int) -> int | None:
    """The claim of a case that was changed last; None where there is none."""
    with archive.read() as session:
        return rows.last_worked_on(session, case_id)


def documents(archive: Archive, case_id: int) -> list[CaseDocument]:
    """The documents of a case as its tree shows them: subjects first, then sources.

    Coverage is told where it costs nothing: of documents that `checking.coverage` has been asked about before. A table
    of more than `LISTED` articles is not listed row by row, but for those that claims or evidence stand on.
    """
    with archive.read() as session:
        lines = rows.documents(session, case_id, largest_batch=LISTED)
        groups = {id: group.name for group in origins.groups(session, case_id) for id in group.documents}
    lines = [replace(line, origin=groups[line.document.id]) if line.document.id in groups else line for line in lines]
    return [_covered(archive, case_id, line) if checking.is_counted(archive, line.document.id) else line
            for line in lines]


def _covered(archive: Archive, case_id: int, line: CaseDocument) -> CaseDocument:
    covered = checking.coverage(archive, case_id, line.document.id)
    return replace(line, checkable=covered.checkable, looked_at=covered.looked_at)


def _name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise ActError("A case needs a name.", "Type a name for the case.")
    return name
