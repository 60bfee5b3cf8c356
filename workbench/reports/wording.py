"""How a report words what the values hold: dates, numbers, enums, plain text with paragraphs and addresses."""

import re
from datetime import datetime

from markupsafe import Markup, escape

from workbench.domain.claims import Stance
from workbench.domain.enquiries import Enquiry
from workbench.domain.findings import Agreement, FindingKind
from workbench.domain.second_checks import Decision
from workbench.domain.sources import SourceKind
from workbench.domain.verdicts import Reopening

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)

STANCES = {
    Stance.CONTRADICTS: "Contradicts the claim",
    Stance.SUPPORTS: "Supports the claim",
    Stance.CONTEXT: "Gives context",
}
"""In the order in which a report shows evidence: what speaks against a claim is read first."""

AGREEMENTS = {
    Agreement.CONFLICTS: ("≠", "conflicts"),
    Agreement.AGREES: ("=", "agrees"),
    Agreement.NOT_COMPARABLE: ("∥", "not comparable"),
}

FINDINGS = {
    FindingKind.FIGURE: "Figure",
    FindingKind.DATE: "Date",
    FindingKind.QUOTATION: "Quotation",
    FindingKind.NAME: "Name",
    FindingKind.OFFICE: "Office",
    FindingKind.NEGATION: "Negation",
    FindingKind.HEDGE: "Degree of certainty",
    FindingKind.DIRECTION: "Direction",
    FindingKind.QUANTIFIER: "Quantity word",
    FindingKind.SPEAKER: "Speaker",
}

SOURCE_KINDS = {SourceKind.PRIMARY: "Primary source", SourceKind.SECONDARY: "Secondary source"}
"""What a report calls a source of which a checker said so."""

REOPENINGS = {Reopening.CORRECTION: "Correction", Reopening.UPDATE: "Update"}

DECISIONS = {
    Decision.FIRST: "The first rating stands",
    Decision.SECOND: "The second rating stands",
    Decision.NEITHER: "Neither rating stands",
}

_ADDRESS = re.compile(r"https?://[^\s<>\"'`{}|\\^\[\]]+", re.IGNORECASE)
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_ITEM = re.compile(r"\s*(?:[-*•–]|\d{1,3}[.)])\s+")
# What HTML forbids in a text: control characters and halves of surrogate pairs.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def day(value: str) -> str:
    """An ISO 8601 date, whole or partial, in words: "4 October 2023", "October 2022"; anything else as it stands."""
    stamp = _stamp(value)
    if stamp:
        return f"{stamp.day} {MONTHS[stamp.month - 1]} {stamp.year}"
    partial = _PARTIAL.fullmatch(value)
    if not partial:
        return value
    year, month, number = partial.groups()
    if month and not 1 <= int(month) <= 12:
        return value
    return " ".join(filter(None, (str(int(number)) if number else "", MONTHS[int(month) - 1] if month else "", year)))


def moment(value: str) -> str:
    """An ISO 8601 time as a person writes it: "4 October 2023, 14:05 UTC"; else as it stands."""
    stamp = _stamp(value)
    if not stamp:
        return day(value)
    zone = stamp.tzname() or ""
    return f"{day(value)}, {stamp:%H:%M} {zone}".rstrip()


def count(number: int, one: str, many: str = "") -> str:
    """ "1 claim", "2,000 claims"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def enquiry(asked: Enquiry) -> str:
    """Whom one asked what and when, and what came back, in a line."""
    question = f": {' '.join(asked.question.split())}" if asked.question else ""
    said = f"{asked.whom}, asked on {day(asked.since)}{question}"
    said += "" if said.endswith((".", "?", "!")) else "."
    if asked.is_open:
        return f"{said} No answer yet."
    if not asked.answer:
        return f"{said} No answer by {day(asked.answered)}."
    return f"{said} Answer, {day(asked.answered)}: {asked.answer}"


def names(several: list[str]) -> str:
    """ "Ada", "Ada and Grace", "Ada, Grace and Mary"."""
    return " and ".join(filter(None, (", ".join(several[:-1]), *several[-1:])))


def is_address(value: str) -> bool:
    """Whether a report may make a link of it: http and https only, so never a script or a file of the reader's."""
    return bool(_ADDRESS.fullmatch(value))


def linked(text: str) -> Markup:
    """The text, escaped, with its http and https addresses as links."""
    return Markup("").join(link(words) if address else escape(words) for words, address in pieces(text))


def pieces(text: str) -> list[tuple[str, str]]:
    """The text cut at its http and https addresses: (words, address), the latter "" where the words are none."""
    parts, at = [], 0
    for found in _ADDRESS.finditer(text):
        address = found.group().rstrip(".,;:!?)")
        parts += [(text[at:found.start()], ""), (address, address)]
        at = found.start() + len(address)
    parts.append((text[at:], ""))
    return [one for one in parts if one[0]]


def blocks(text: str) -> list[tuple[str, str]]:
    """Plain text as (kind, words): "body" paragraphs, whose lines stay lines, and "item" or "number" of lists."""
    found = []
    for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip()):
        lines = block.strip("\n").split("\n")
        items = [_ITEM.match(line) for line in lines]
        if block.strip() and all(items):
            kind = "number" if lines[0].strip()[0].isdigit() else "item"
            found += [(kind, line[item.end():]) for line, item in zip(lines, items, strict=True)]
        elif block.strip():
            found.append(("body", "\n".join(lines)))
    return found


def link(address: str) -> Markup:
    """A link that shows its whole address and does not tell whence it is followed; plain text for all but the web's."""
    if not is_address(address):
        return escape(address)
    return Markup('<a href="{0}" rel="noopener noreferrer nofollow">{0}</a>').format(address)


def prose(text: str) -> Markup:
    """Plain text as paragraphs: blank lines part them, lines stay lines, lines with dashes or numbers become lists."""
    blocks = [block.strip("\n") for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip())]
    return Markup("\n").join(_block(block.split("\n")) for block in blocks if block.strip())


def cleaned(html: str) -> str:
    """The page without characters that HTML forbids; each becomes the mark for "something was here"."""
    return _FORBIDDEN.sub("\ufffd", html)


def _block(lines: list[str]) -> Markup:
    items = [_ITEM.match(line) for line in lines]
    if not all(items):
        return Markup("<p>{}</p>").format(Markup("<br>\n").join(map(linked, lines)))
    rows = (Markup("<li>{}</li>").format(linked(line[item.end():])) for line, item in zip(lines, items, strict=True))
    tag = "ol" if lines[0].strip()[0].isdigit() else "ul"
    return Markup("<{0}>{1}</{0}>").format(Markup(tag), Markup("").join(rows))


def _stamp(value: str) -> datetime | None:
    if "T" not in value and " " not in value:
        return None
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return None
