"""How a report words what the values hold, in the language it is written in: dates, numbers, values, enquiries."""

import re
from collections.abc import Sequence
from datetime import datetime
from enum import Enum

from workbench.domain.claims import ClaimState, Stance
from workbench.domain.documents import Role
from workbench.domain.enquiries import Enquiry, EnquiryKind
from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.domain.second_checks import Decision
from workbench.domain.signing import Concern
from workbench.domain.sources import SourceKind
from workbench.domain.verdicts import Reopening
from workbench.languages import sentences
from workbench.languages.tongue import REPORTS, marked, spoken

STANCES = {
    Stance.CONTRADICTS: "Contradicts the claim",
    Stance.SUPPORTS: "Supports the claim",
    Stance.CONTEXT: "Gives context",
}
"""In the order in which a report shows evidence: what speaks against a claim is read first."""

AGREEMENTS = {
    Agreement.CONFLICTS: "conflicts",
    Agreement.AGREES: "agrees",
    Agreement.NOT_COMPARABLE: "not comparable",
}
SIGNS = {Agreement.CONFLICTS: "≠", Agreement.AGREES: "=", Agreement.NOT_COMPARABLE: "∥"}

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
"""What stands before AGREEMENTS: "Figure conflicts"."""

SOURCE_KINDS = {SourceKind.PRIMARY: "Primary source", SourceKind.SECONDARY: "Secondary source"}
"""What a report calls a source of which a checker said so."""

REOPENINGS = {Reopening.CORRECTION: "Correction", Reopening.UPDATE: "Update"}

DECISIONS = {
    Decision.FIRST: "The first rating stands",
    Decision.SECOND: "The second rating stands",
    Decision.NEITHER: "Neither rating stands",
}
ENQUIRIES = {EnquiryKind.QUERY: "Query", EnquiryKind.CLAIMANT: "Claimant contacted"}
SAID: dict[Enum, str] = STANCES | AGREEMENTS | FINDINGS | SOURCE_KINDS | REOPENINGS | DECISIONS | ENQUIRIES
"""What a report calls values, all of them."""
IN_CELLS = (ClaimState, Stance, Role, SourceKind, EnquiryKind, Reopening, Decision)
"""Values that stand in the cells of sheets as they are, in small letters."""
KINDS = {"text": marked("text", "format"), "html": marked("html", "format"), "email": marked("email", "format"),
         "subtitles": marked("subtitles", "format"), "table": marked("table", "format"),
         "pasted": marked("pasted", "format")}
"""Formats of documents whose names are words."""

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_BEFORE_I = re.compile(r"[ií](?![aeou])|h[ií](?![aeo])", re.IGNORECASE)
"""How a word begins before which "and" is another word in Spanish."""


class Words:
    """The words of a report in one language. What people wrote never goes through them."""

    def __init__(self, code: str):
        self._tongue = spoken(code, REPORTS)
        self.code, self.tr, self.tr_n = code, self._tongue.tr, self._tongue.tr_n
        self.numeral, self.decimals = self._tongue.numeral, self._tongue.decimals

    def said(self, value: Enum) -> str:
        """What the report calls a value."""
        return self.tr(SAID[value], about=type(value).__name__)

    def cell(self, value: Enum) -> str:
        """A value as it stands in a cell."""
        return self.tr(value.value, about=type(value).__name__)

    def kind(self, name: str) -> str:
        """A document's format."""
        return self.tr(KINDS.get(name, name), about="format")

    def told(self, sentence: str) -> str:
        """What the rooms of the house said of a case: findings, warnings, the history."""
        return sentences.translated(self.code, sentence)

    def told_on(self, sentence: str) -> str:
        """The same behind a colon."""
        return sentences.after_colon(self.code, sentence)

    def warned(self, concerns: Sequence[Concern]) -> list[str]:
        """What a signer was warned of, behind a colon."""
        tell = self.told_on if len(concerns) == 1 else self.told
        return [tell(one.sentence) for one in concerns]

    def quoted(self, words: str) -> str:
        """Somebody's own words, in quotation marks."""
        return self.tr("“{words}”", words=words)

    @property
    def marks(self) -> tuple[str, str]:
        """What `quoted` puts before and after."""
        before, _, after = self.tr("“{words}”").partition("{words}")
        return before, after

    def count(self, number: int, one: str, many: str = "") -> str:
        """ "1 claim", "2,000 claims"."""
        return self.tr_n(f"{{number}} {one}", f"{{number}} {many or one + 's'}", number)

    def names(self, several: list[str]) -> str:
        """ "Ada", "Ada and Grace", "Ada, Grace and Mary"."""
        if len(several) < 2:
            return "".join(several)
        before, last = ", ".join(several[:-1]), several[-1]
        if _BEFORE_I.match(last):
            return self.tr("{several} and {last}", about="before the sound of i", several=before, last=last)
        return self.tr("{several} and {last}", several=before, last=last)

    def day(self, value: str) -> str:
        """An ISO 8601 date, whole or partial, in words: "4 October 2023", "October 2022"; all else as it stands."""
        stamp = _stamp(value)
        if stamp:
            return self._date(str(stamp.day), stamp.month, str(stamp.year))
        partial = _PARTIAL.fullmatch(value)
        if not partial:
            return value
        year, month, number = partial.groups()
        if month and not 1 <= int(month) <= 12:
            return value
        return self._date(str(int(number)) if number else "", int(month or 0), year)

    def _date(self, day: str, month: int, year: str) -> str:
        if not month:
            return year
        named = self._tongue.month(month)
        return (self.tr("{day} {month} {year}", day=day, month=named, year=year) if day
                else self.tr("{month} {year}", month=named, year=year))

    def moment(self, value: str) -> str:
        """An ISO 8601 time as a person writes it: "4 October 2023, 14:05 UTC"; else as it stands."""
        stamp = _stamp(value)
        if not stamp:
            return self.day(value)
        zone = stamp.tzname() or ""
        return f"{self.day(value)}, {stamp:%H:%M} {zone}".rstrip()

    def enquiry(self, asked: Enquiry) -> str:
        """Whom one asked what and when, and what came back, in a line."""
        question = f": {' '.join(asked.question.split())}" if asked.question else ""
        said = self.tr("{whom}, asked on {day}", whom=asked.whom, day=self.day(asked.since)) + question
        said += "" if said.endswith((".", "?", "!")) else "."
        if asked.is_open:
            return f"{said} {self.tr('No answer yet.')}"
        if not asked.answer:
            return f"{said} {self.tr('No answer by {day}.', day=self.day(asked.answered))}"
        return f"{said} {self.tr('Answer, {day}: {answer}', day=self.day(asked.answered), answer=asked.answer)}"

    def finding(self, found: Finding) -> tuple[str, str, str]:
        """A finding as its sign, what it says, and what stands on its chip."""
        sign = SIGNS[found.agreement]
        short = self.told(found.label)
        if not short and (found.ours or found.theirs):
            short = f"{found.ours or '–'} {sign} {found.theirs or '–'}"
        return sign, f"{self.said(found.kind)} {self.said(found.agreement)}", short

    def place(self, page: int | None, start: int, end: int) -> str:
        """Page, where there is one, and characters."""
        characters = self.tr("characters {start}–{end}", start=self.numeral(start), end=self.numeral(end))
        return f"{self.page(page)}, {characters}" if page else characters

    def page(self, page: int | None) -> str:
        """ "page 3"; nothing where there are no pages."""
        return self.tr("page {number}", number=page) if page else ""

    def earlier(self, name: str) -> str:
        """An earlier version of a document: two of one name would stand side by side."""
        return self.tr("{name} (earlier version)", name=name)


def _stamp(value: str) -> datetime | None:
    if "T" not in value and " " not in value:
        return None
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return None
