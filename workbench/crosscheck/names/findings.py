"""Hold persons and their offices in two passages against each other."""

from collections.abc import Callable

from workbench.crosscheck.names.persons import Person, same_person
from workbench.crosscheck.words.alignment import Alignment, Difference, telling
from workbench.domain.findings import Agreement, Finding, FindingKind

Alike = Callable[[Person, Person], bool]
"""Whether two passages say the same, the words of these persons and their offices left out."""


def office_findings(ours: tuple[Person, ...], theirs: tuple[Person, ...], alike: Alike) -> list[Finding]:
    """The same person with other offices. Two portfolios are a conflict wherever they stand; other offices, which may
    follow one another in a life, only where the rest of the passages is alike, else they are shown beside each other.
    """
    findings = []
    for mine in ours:
        for other in theirs:
            if not (mine.role and other.role and same_person(mine.parts, other.parts)):
                continue
            difference = _difference(mine, other)
            if difference:
                found = _office(mine, other, difference, alike)
                findings += [found] if found else []
                break
    return findings


_OPEN = frozenset(("title", "other", ""))


def _difference(a: Person, b: Person) -> str:
    """In what two offices of one person differ; "" where they do not, or may be one."""
    if a.role in _OPEN or b.role in _OPEN:
        return ""
    if a.role != b.role:
        return "role"
    if a.portfolio and b.portfolio and not a.portfolio & b.portfolio:
        return "portfolio"
    if a.country and b.country and a.country != b.country:
        return "country"
    if a.places and b.places and not a.places & b.places and not (a.country or b.country):
        return "place"
    return "status" if a.status != b.status else ""


def _office(mine: Person, other: Person, difference: str, alike: Alike) -> Finding | None:
    a, b = _called(mine), _called(other)
    because = f"{mine.text} is called “{mine.office or a}” in the text and “{other.office or b}” in the source."
    sure = difference in ("portfolio", "country") and not (mine.former or other.former) or alike(mine, other)
    if not sure and (difference == "status" or mine.former or other.former):
        return None
    agreement = Agreement.CONFLICTS if sure else Agreement.NOT_COMPARABLE
    label = f"{a} ≠ {b}" if sure else f"{a} ∥ {b}"
    return Finding(FindingKind.OFFICE, agreement, a, b, because, label, mine.span, other.span)


def _called(person: Person) -> str:
    """The name with its office, in the order of the text."""
    if not person.office:
        return person.text
    return f"{person.office} {person.text}" if person.office_start < person.start else f"{person.text}, {person.office}"


def one_office(ours: tuple[Person, ...], theirs: tuple[Person, ...], alike: Alike) -> list[Finding]:
    """One person whose one office is told in two ways, in passages that say little else."""
    for mine in ours:
        for other in theirs:
            if same_person(mine.parts, other.parts) and _one_office(mine, other) and alike(mine, other):
                return [_same(mine, other)]
    return []


def name_findings(alignment: Alignment, ours: tuple[Person, ...], theirs: tuple[Person, ...]) -> list[Finding]:
    """In sentences of nearly the same words: the same person in another spelling, or another person in the same
    place."""
    findings = []
    same = len(telling(alignment.ours) & telling(alignment.theirs))
    recognised = same >= 3 or same == 2 and len(alignment.differences) == 1
    for mine in ours:
        same = next((other for other in theirs if same_person(mine.parts, other.parts)), None)
        if same:
            if mine.text != same.text or _one_office(mine, same):
                findings.append(_same(mine, same))
            continue
        # A speaker's label in capitals is no part of what is said.
        named = recognised and not mine.text.isupper()
        other = _in_the_same_place(mine, alignment.differences, theirs) if named else None
        if other and not any(same_person(other.parts, one.parts) for one in ours):
            findings.append(_another(mine, other))
    return findings + _swapped(ours, theirs, findings)


def _one_office(mine: Person, same: Person) -> bool:
    """Whether one office is told in two ways."""
    if mine.office == same.office or mine.role in _OPEN or not (mine.office and same.office):
        return False
    return mine.role == same.role and not _difference(mine, same)


def _same(mine: Person, same: Person) -> Finding:
    """One person under two spellings, or with one office told in two ways."""
    because = (
        f"“{mine.text}” and “{same.text}” are one person’s name."
        if mine.text != same.text
        else f"“{mine.office}” and “{same.office}” are one office."
    )
    label = f"{mine.text} = {same.text}" if mine.text != same.text else f"{mine.office} = {same.office}"
    return _finding(Agreement.AGREES, mine, same, because, label)


def _another(mine: Person, other: Person) -> Finding:
    because = f"Where the text names {mine.text}, the source names {other.text}."
    return _finding(Agreement.CONFLICTS, mine, other, because, f"{mine.text} ≠ {other.text}")


def _finding(agreement: Agreement, mine: Person, other: Person, because: str, label: str) -> Finding:
    spans = (mine.start, mine.end), (other.start, other.end)
    return Finding(FindingKind.NAME, agreement, mine.text, other.text, because, label, *spans)


def _in_the_same_place(
    person: Person, differences: tuple[Difference, ...], theirs: tuple[Person, ...]
) -> Person | None:
    for difference in differences:
        if not difference.ours or not difference.theirs or len(difference.ours) > 7 or len(difference.theirs) > 7:
            continue
        if difference.ours[0].start < person.end and person.start < difference.ours[-1].end:
            for other in theirs:
                if difference.theirs[0].start < other.end and other.start < difference.theirs[-1].end:
                    return other
    return None


def _swapped(ours: tuple[Person, ...], theirs: tuple[Person, ...], findings: list[Finding]) -> list[Finding]:
    """Two persons who have changed places."""
    if findings or len(ours) != 2 or len(theirs) != 2:
        return []
    if (
        same_person(ours[0].parts, theirs[1].parts)
        and same_person(ours[1].parts, theirs[0].parts)
        and not same_person(ours[0].parts, theirs[0].parts)
    ):
        because = f"{ours[0].text} and {ours[1].text} have changed places."
        return [_finding(Agreement.CONFLICTS, ours[0], theirs[0], because, "names swapped")]
    return []
