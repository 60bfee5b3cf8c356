"""What a report works out before it is drawn: tallies, who did what, what stays open, who is cited by what."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from workbench.domain.claims import ClaimState, Stance
from workbench.domain.documents import Document
from workbench.domain.enquiries import Enquiry, EnquiryKind
from workbench.domain.reporting import CaseReport, ReportedClaim, SubjectText
from workbench.domain.verdicts import Rating, Reopening, Verdict
from workbench.languages.tongue import marked
from workbench.reports.wording import STANCES, Words

Number = int | str
"""Claims are numbered 1, 2, 3; the parts of the second are 2a and 2b."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many claims got one rating, as it stood. `tone` names its colour's class in the style sheet."""

    label: str
    letter: str
    colour: str
    count: int
    tone: str


@dataclass(frozen=True, slots=True)
class Numbered:
    """A claim with its number in the report, its evidence by stance, and its rating's class in the style sheet. A part
    has the number of its whole, `part_of`, with a letter."""

    number: Number
    reported: ReportedClaim
    tone: str
    part_of: Number | None = None

    @property
    def verdict(self) -> Verdict | None:
        return self.reported.verdict

    @property
    def speaks_against(self) -> bool:
        """Whether any linked passage contradicts the claim."""
        return any(one.evidence.stance is Stance.CONTRADICTS for one in self.reported.evidence)

    @property
    def corrections(self) -> list[Verdict]:
        """The versions that correct or update a signed verdict."""
        return [one for one in self.reported.verdicts if one.correction]

    def reopened(self, why: Reopening) -> bool:
        """Whether a signed verdict was reopened so."""
        return any(one.reopening is why for one in self.reported.verdicts)

    @property
    def by_stance(self) -> list[tuple[Stance, list]]:
        """Evidence in the order of STANCES, without the empty ones."""
        linked = self.reported.evidence
        groups = ((stance, [one for one in linked if one.evidence.stance is stance]) for stance in STANCES)
        return [(stance, group) for stance, group in groups if group]


@dataclass(frozen=True, slots=True)
class Cited:
    """A document with its place in the report's list, and the numbers of the claims that it bears on, by stance."""

    number: int
    document: Document
    claims: tuple[tuple[Stance, tuple[Number, ...]], ...]


@dataclass(frozen=True, slots=True)
class Covered:
    """How much of a subject somebody has looked at, as two parts of a bar, without an empty one."""

    document: Document
    checkable: int
    looked_at: int
    shares: tuple[Tally, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """All that a template needs and the values do not say themselves, in `words`. `tallies` count whole claims, `tones`
    has every rating that any claim or part has; `in_vain` are verdicts that rest on a search without a source."""

    words: Words
    claims: tuple[Numbered, ...]
    by_subject: tuple[tuple[Document, tuple[Numbered, ...]], ...]
    tallies: tuple[Tally, ...]
    tones: tuple[Tally, ...]
    sources: tuple[Cited, ...]
    open: tuple[Numbered, ...]
    without_source: tuple[Numbered, ...]
    unsigned: tuple[Numbered, ...]
    corrected: tuple[Numbered, ...]
    updated: tuple[Numbered, ...]
    in_vain: tuple[Numbered, ...]
    queries: tuple[tuple[Numbered, Enquiry], ...]
    limits: tuple[tuple[Document, str], ...]
    checkers: tuple[str, ...]
    signers: tuple[str, ...]
    coverage: tuple[Covered, ...] = ()

    @property
    def is_draft(self) -> bool:
        """A report is a draft until each claim has a verdict that somebody signed."""
        return bool(self.open or self.unsigned)

    def place_of(self, document: Document) -> int:
        """The number of a document in the list of sources."""
        return next((one.number for one in self.sources if one.document.id == document.id), 0)


    @property
    def no_verdict(self) -> str:
        """What a claim without a verdict has in its place."""
        return self.words.tr(NO_VERDICT.label)


NO_VERDICT = Tally(marked("No verdict yet"), "–", "", 0, "tone-none")


def outline(report: CaseReport) -> Outline:
    """Work a report's content out. Pure, and the same for every format."""
    words = Words(report.language)
    all_tones = _tallies(report)
    tones = {(one.label, one.letter, one.colour): one.tone for one in all_tones}
    claims = tuple(Numbered(number, one, tones[_rating_of(one.verdict)], whole)
                   for one, (number, whole) in zip(report.claims, _numbers(report), strict=True))
    sourceless = {one.number for one in _sourceless(claims)}
    rated = [one for one in claims if one.verdict]
    verdicts = [verdict for one in report.claims for verdict in one.verdicts]
    return Outline(
        words=words,
        claims=claims,
        by_subject=_by_subject(claims),
        tallies=tuple(replace(one, label=words.tr(one.label)) if one.tone == NO_VERDICT.tone else one
                      for one in all_tones if one.count),
        tones=all_tones,
        sources=_cited(report, claims),
        open=tuple(one for one in claims if not one.verdict),
        without_source=tuple(one for one in rated if one.number in sourceless and not one.verdict.searched),
        unsigned=tuple(one for one in rated if not one.verdict.is_signed),
        corrected=tuple(one for one in claims if one.reopened(Reopening.CORRECTION)),
        updated=tuple(one for one in claims if one.reopened(Reopening.UPDATE)),
        in_vain=tuple(one for one in rated if one.number in sourceless and one.verdict.searched),
        queries=tuple((one, asked) for one in claims for asked in one.reported.enquiries
                      if asked.is_open and asked.kind is EnquiryKind.QUERY),
        limits=_limits(words, report),
        checkers=_distinct([*(one.decided_by for one in verdicts), *(one.claim.marked_by for one in report.claims),
                            *(check.checked_by for one in report.claims for check in one.second_checks)]),
        signers=_distinct([one.verdict.signed_by for one in rated]),
        coverage=_coverage(words, report),
    )


def _numbers(report: CaseReport) -> Iterator[tuple[Number, Number | None]]:
    """(number, number of the whole) of each claim: 1, 2, its parts 2a, 2b, then 3."""
    numbers: dict[int, int] = {}
    parts: Counter[int] = Counter()
    for one in report.claims:
        whole = numbers.get(one.claim.part_of or 0)
        if whole is None:
            numbers[one.claim.id] = len(numbers) + 1
            yield numbers[one.claim.id], None
        else:
            yield f"{whole}{_letters(parts[whole])}", whole
            parts[whole] += 1


def _letters(number: int) -> str:
    """0 → a, 25 → z, 26 → aa."""
    return (_letters(number // 26 - 1) if number >= 26 else "") + chr(ord("a") + number % 26)


def _sourceless(claims: tuple[Numbered, ...]) -> list[Numbered]:
    """Claims without a linked source; a whole rests on those of its parts too."""
    borne = {one.part_of for one in claims if one.part_of is not None and one.reported.evidence}
    return [one for one in claims if not one.reported.evidence and one.number not in borne]


def why_open(words: Words, claim: ReportedClaim) -> str:
    """Why a claim has no verdict, in a sentence."""
    if claim.claim.is_blind:
        return words.tr("A second check is under way; the first verdict is kept back until it is given.")
    if claim.claim.state is ClaimState.OPEN and not claim.evidence:
        return words.tr("No evidence was linked and no verdict given.")
    return words.tr_n("{number} passage linked, no verdict given.", "{number} passages linked, no verdict given.",
                      len(claim.evidence))


def scale_lines(report: CaseReport) -> tuple[str, str, tuple[tuple[Rating, str, str], ...]]:
    """The scale's name, description, and its ratings with label and definition: as the verdicts have them, and beside
    it as the report's language has them, where they came with the program."""
    stands, told = report.scale, report.scale_told or report.scale
    return (_both(stands.name, told.name), told.description, tuple(
        (one, _both(one.label, said.label), said.definition)
        for one, said in zip(stands.ratings, told.ratings, strict=True)))


def _both(stands: str, told: str) -> str:
    return stands if stands == told else f"{stands} ({told})"


def _rating_of(verdict: Verdict | None) -> tuple[str, str, str]:
    shown = verdict or NO_VERDICT
    return shown.label, shown.letter, shown.colour


def _tallies(report: CaseReport) -> tuple[Tally, ...]:
    """Ratings that were given, in the scale's order; then those that stand in no scale any more; then none."""
    whole = {one.claim.id for one in report.claims}
    numbers = Counter({_rating_of(one.verdict): 0 for one in report.claims})
    numbers.update(_rating_of(one.verdict) for one in report.claims if one.claim.part_of not in whole)
    order = {rating.label: rating.position for rating in report.scale.ratings}
    last = len(order) + 1_000

    def place(rating: tuple[str, str, str]) -> tuple:
        return (rating == _rating_of(None), order.get(rating[0], last), rating)

    ordered = sorted(numbers, key=place)
    return tuple(
        Tally(*rating, numbers[rating], NO_VERDICT.tone if rating == _rating_of(None) else f"tone-{index}")
        for index, rating in enumerate(ordered, start=1)
    )


def _by_subject(claims: tuple[Numbered, ...]) -> tuple[tuple[Document, tuple[Numbered, ...]], ...]:
    groups = groupby(claims, key=lambda one: one.reported.subject.id)
    listed = [tuple(group) for _, group in groups]
    return tuple((group[0].reported.subject, group) for group in listed)


def _cited(report: CaseReport, claims: tuple[Numbered, ...]) -> tuple[Cited, ...]:
    """All documents of the case, subjects first, and any that evidence points to beyond it."""
    documents = {one.id: one for one in (*report.subjects, *report.sources)}
    bearing: dict[int, dict[Stance, dict[Number, None]]] = {}
    for claim in claims:
        documents.setdefault(claim.reported.subject.id, claim.reported.subject)
        for one in claim.reported.evidence:
            documents.setdefault(one.source.id, one.source)
            bearing.setdefault(one.source.id, {}).setdefault(one.evidence.stance, {})[claim.number] = None
    return tuple(
        Cited(number, document, tuple(
            (stance, tuple(bearing[document.id][stance]))
            for stance in STANCES if stance in bearing.get(document.id, {})
        ))
        for number, document in enumerate(documents.values(), start=1)
    )


def _coverage(words: Words, report: CaseReport) -> tuple[Covered, ...]:
    by_id = {one.id: one for one in report.subjects}
    return tuple(Covered(by_id[text.document], text.checkable, text.looked_at, _shares(words, text))
                 for text in report.texts if text.document in by_id and text.checkable)


def _shares(words: Words, text: SubjectText) -> tuple[Tally, ...]:
    parts = (Tally(words.tr("Looked at"), "", "#0a5566", text.looked_at, "looked"),
             Tally(words.tr("Not looked at"), "", "#cfcabd", text.checkable - text.looked_at, "unlooked"))
    return tuple(one for one in parts if one.count)


def _limits(words: Words, report: CaseReport) -> tuple[tuple[Document, str], ...]:
    """What of the documents could not be read."""
    limits = []
    for document in (*report.subjects, *report.sources):
        if document.pages_without_text:
            pages = ", ".join(map(str, document.pages_without_text))
            limits.append((document, words.tr_n(
                "Page {pages} without text that can be searched.", "Pages {pages} without text that can be searched.",
                len(document.pages_without_text), pages=pages)))
        limits += [(document, words.told(warning)) for warning in document.warnings]
    return tuple(limits)


def _distinct(names: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))
