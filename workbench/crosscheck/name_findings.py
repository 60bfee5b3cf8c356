"""Hold persons and their offices in two passages against each other."""

from workbench.crosscheck.alignment import Alignment, Difference, telling
from workbench.crosscheck.names import Person, same_person
from workbench.domain.findings import Agreement, Finding, FindingKind

_PORTFOLIO_ROLES = ("minister",)


def office_findings(ours: tuple[Person, ...], theirs: tuple[Person, ...], aligned: bool = False) -> list[Finding]:
    """The same person with different offices; president against vice president only in `aligned` sentences, for the
    one becomes the other."""
    findings = []
    for mine in ours:
        for other in theirs:
            if not (mine.role and other.role and same_person(mine.parts, other.parts)):
                continue
            if _other_office(mine, other, aligned):
                a, b = _called(mine), _called(other)
                because = f"{_surname(mine)} is “{a}” in ours and “{b}” in theirs."
                findings.append(
                    Finding(
                        FindingKind.OFFICE, Agreement.CONFLICTS, a, b, because, f"{a} ≠ {b}", _span(mine), _span(other)
                    )
                )
                break
    return findings


def _other_office(a: Person, b: Person, aligned: bool) -> bool:
    if a.former or b.former or "title" in (a.role, b.role):
        return False
    if a.role == b.role == "minister" or a.role == b.role == "president":
        if a.role == "president":
            return aligned and ("vice" in a.portfolio) != ("vice" in b.portfolio)
        return bool(a.portfolio and b.portfolio and not a.portfolio & b.portfolio)
    return False


def _called(person: Person) -> str:
    return f"{person.office} {person.text}".strip() if person.office else person.text


def _surname(person: Person) -> str:
    return person.text


def _span(person: Person) -> tuple[int, int]:
    return (person.office_start if person.office else person.start), person.end


def name_findings(alignment: Alignment, ours: tuple[Person, ...], theirs: tuple[Person, ...]) -> list[Finding]:
    """In sentences of nearly the same words: the same person in another spelling, or another person in the same
    place."""
    findings = []
    recognised = len(telling(alignment.ours) & telling(alignment.theirs)) >= 3
    for mine in ours:
        same = next((other for other in theirs if same_person(mine.parts, other.parts)), None)
        if same:
            if mine.text != same.text or _one_office(mine, same):
                findings.append(_same(mine, same))
            continue
        other = _in_the_same_place(mine, alignment.differences, theirs) if recognised else None
        if other and not any(same_person(other.parts, one.parts) for one in ours):
            findings.append(_another(mine, other))
    return findings + _swapped(ours, theirs, findings)


def _one_office(mine: Person, same: Person) -> bool:
    """Whether one office is told in two ways."""
    if mine.office == same.office or not mine.portfolio:
        return False
    return mine.role == same.role != "title" and mine.portfolio == same.portfolio


def _same(mine: Person, same: Person) -> Finding:
    """One person under two spellings, or with one office told in two ways."""
    because = (
        f"“{mine.text}” and “{same.text}” are one person's name."
        if mine.text != same.text
        else f"“{mine.office}” and “{same.office}” are one office."
    )
    return _finding(Agreement.AGREES, mine, same, because, f"{mine.text} = {same.text}")


def _another(mine: Person, other: Person) -> Finding:
    because = f"Where ours names {mine.text}, theirs names {other.text}."
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
