"""A case report with something in every field, built from values alone."""

from dataclasses import replace
from fractions import Fraction

import pytest

from workbench.domain.acts import Act, HistoryEntry
from workbench.domain.anchors import Anchor
from workbench.domain.calculations import Calculation, PickedFigure, Quantity, Sum
from workbench.domain.cases import Case
from workbench.domain.claims import Claim, ClaimState, Evidence, Stance
from workbench.domain.documents import Custody, Document, Metadata, Role
from workbench.domain.enquiries import Enquiry, EnquiryKind
from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.domain.reporting import CaseReport, ReportedClaim, ReportedEvidence, SubjectText
from workbench.domain.second_checks import Decision, SecondCheck
from workbench.domain.signing import Concern, ConcernKind
from workbench.domain.sources import SourceKind
from workbench.domain.verdicts import Rating, RatingScale, Reopening, Verdict
from workbench.domain.versions import Carried, Fate, Version
from workbench.domain.versions import Decision as CarriedDecision

RATINGS = (
    Rating(1, "true", "True", "Every part of the claim holds.", 1, "#1f7a4d", "T", 5),
    Rating(2, "half", "Half true", "Part holds, part does not.", 2, "#d9a514", "H", 3),
    Rating(3, "false", "False", "The claim does not hold.", 3, "#b3261e", "F", 1),
)
SCALE = RatingScale(1, "steps", "Three steps", "From true to false.", RATINGS)

ARTICLE = Document(
    1,
    "d1",
    "text",
    Metadata(
        "Harbour opens after nine years",
        "Ines Roth",
        "The Coast Courier",
        "2024-05-11",
        "https://courier.example/harbour",
        "https://archive.example/1",
        "en",
    ),
    Custody(
        "harbour.txt", "/home/somebody/private/harbour.txt", "2024-05-12T08:00:00+00:00", "Ada Fenn", "ab" * 32, 5120
    ),
    "text 1",
    5100,
    40,
    0,
    role=Role.SUBJECT,
)
MINUTES = Document(
    2,
    "d2",
    "pdf",
    Metadata("Minutes of the port authority", "", "Port Authority", "2024-04", "https://port.example/minutes.pdf"),
    Custody(
        "minutes.pdf", "https://port.example/minutes.pdf", "2024-05-12T08:05:00+00:00", "Ada Fenn", "cd" * 32, 88_000
    ),
    "pdfium 5.15",
    20_000,
    150,
    12,
    pages_without_text=(4, 7),
    warnings=("The title was guessed.",),
    role=Role.SOURCE,
)
SPEECH = Document(
    3,
    "d3",
    "text",
    Metadata("The mayor's speech", "Mayor's office", "City of Lund", "2024-05-10"),
    Custody("speech.txt", "pasted", "2024-05-12T08:06:00+00:00", "Ada Fenn", "ef" * 32, 900),
    "text 1",
    890,
    9,
    0,
    role=Role.SOURCE,
)

TONS = Claim(
    1,
    "c1",
    1,
    1,
    Anchor(100, 148, "the crane lifts 7,600 tons, more than any other"),
    as_checked="The harbour's crane lifts 7,600 tons.",
    claimant="Ines Roth",
    appearance="Print edition, page 3",
    state=ClaimState.SIGNED_OFF,
    rating="False",
    evidence_count=2,
    marked_by="Ada Fenn",
    marked_at="2024-05-12T09:00:00+00:00",
    document_name="Harbour opens after nine years",
)
SHIPS = replace(
    TONS,
    id=2,
    uid="c2",
    anchor=Anchor(300, 330, "Nine ships came the first day."),
    as_checked="",
    state=ClaimState.RATED,
    rating="True",
    evidence_count=1,
)
COST = replace(
    TONS,
    id=3,
    uid="c3",
    anchor=Anchor(400, 428, "It cost ninety-four million."),
    as_checked="",
    claimant="",
    appearance="",
    state=ClaimState.OPEN,
    rating="",
    evidence_count=0,
)

FACTOR = Finding(
    FindingKind.FIGURE,
    Agreement.CONFLICTS,
    "7,600 tons",
    "7.6 t",
    "7,600 t is 1,000 times 7.6 t.",
    "7,600 t ≠ 7.6 t (×1,000)",
)
NINE = Finding(FindingKind.FIGURE, Agreement.AGREES, "Nine", "9", "Both count nine ships.")


def evidence(number: int, claim: Claim, document: Document, text: str, stance: Stance, **more) -> ReportedEvidence:
    made = Evidence(
        number,
        f"e{number}",
        claim.id,
        document.id,
        document.name,
        Anchor(50, 50 + len(text), text),
        text,
        stance,
        linked_by="Ada Fenn",
        linked_at="2024-05-12T09:10:00+00:00",
        **more,
    )
    return ReportedEvidence(made, document, "The sentence before.", "The sentence after.")


def verdict(number: int, claim: Claim, rating: Rating, rationale: str, **more) -> Verdict:
    return Verdict(
        number,
        f"v{number}",
        claim.id,
        more.pop("version", 1),
        "Three steps",
        rating.label,
        rating.definition,
        rating.colour,
        rating.letter,
        rationale,
        "Ada Fenn",
        "2024-05-12T09:30:00+00:00",
        rating.id,
        rating.number,
        **more,
    )


def reported_claims() -> tuple[ReportedClaim, ...]:
    signed = {"signed_by": "Grace Holm", "signed_at": "2024-05-12T10:00:00+00:00"}
    tons = evidence(
        1,
        TONS,
        MINUTES,
        "The crane lifts 7.6 t.",
        Stance.CONTRADICTS,
        speaker="The engineer",
        score=0.8123,
        note="Seen on the plate, too.",
        findings=(FACTOR,),
    )
    tons = replace(tons, evidence=replace(tons.evidence, anchor=replace(tons.evidence.anchor, page=3)))
    return (
        ReportedClaim(
            TONS,
            ARTICLE,
            (evidence(2, TONS, SPEECH, "Our crane is the pride of the coast.", Stance.CONTEXT), tons),
            (
                verdict(1, TONS, RATINGS[1], "The first thought.", **signed),
                verdict(
                    2,
                    TONS,
                    RATINGS[2],
                    "7.6 t × 1,000 = 7,600 t.\n\nSee https://port.example/crane.",
                    version=2,
                    correction="The plate was read wrongly.",
                    reopening=Reopening.CORRECTION,
                    **signed,
                ),
            ),
            (
                HistoryEntry(1, "2024-05-12T09:00:00+00:00", "Ada Fenn", Act.MAKE_CLAIM, "Marked a claim."),
                HistoryEntry(2, "2024-05-12T09:05:00+00:00", "Ada Fenn", Act.RATE, "Rated it True.", undone=True),
            ),
            paragraph="On the quay\nthe crane lifts 7,600 tons, more than\nany other, said nobody.",
            dismissed=2,
        ),
        ReportedClaim(
            SHIPS,
            ARTICLE,
            (evidence(3, SHIPS, SPEECH, "9 ships came on day one.", Stance.SUPPORTS, findings=(NINE,)),),
            (verdict(3, SHIPS, RATINGS[0], ""),),
            (),
        ),
        ReportedClaim(COST, ARTICLE, (), (), ()),
    )


def harbour() -> CaseReport:
    """Three claims: one corrected and signed off, one rated only, one open."""
    case = Case(1, "case1", "The new harbour", 1, "2024-05-12T07:59:00+00:00", 1, 2, 3, 2)
    return CaseReport(
        case,
        SCALE,
        (ARTICLE,),
        (MINUTES, SPEECH),
        reported_claims(),
        "0.1.0",
        41,
        "2024-05-13T12:00:00+00:00",
        "Ada Fenn",
        texts=(subject_text(),),
    )


def subject_text() -> SubjectText:
    """The article as it is read, with its three claims; a heading, and claims in one paragraph."""
    head = "Harbour opens after nine years"
    first = "On the quay the crane lifts 7,600 tons, more than any other, said nobody. Nine ships came the first day."
    shown = f"{head}\n\n{first}\n\nIt cost ninety-four million. \U0001f6a2 It is done.\n"
    places = [(one.id, shown.index(one.anchor.quote)) for one in (TONS, SHIPS, COST)]
    spans = tuple((number, at, at + len(one.anchor.quote))
                  for (number, at), one in zip(places, (TONS, SHIPS, COST), strict=True))
    return SubjectText(ARTICLE.id, shown, spans, ((0, len(head)),), 3, 1)


def decided() -> CaseReport:
    """The harbour once more, with all that may hang on a verdict: what was asked, a part, an update, a second check."""
    plain = harbour()
    tons, ships, cost = plain.claims
    signed = replace(tons.verdicts[1], reopening=Reopening.UPDATE, correction="The crane was weighed in June.",
                     concerns=(Concern(ConcernKind.ONE_SOURCE, MINUTES.name),))
    contacted = Enquiry(1, "q1", 1, EnquiryKind.CLAIMANT, "Ines Roth", "Who weighed it?", "2024-05-13", "Ada Fenn", "",
                        "The harbour master did.", "2024-05-15", "Ada Fenn", "")
    query = Enquiry(2, "q2", 3, EnquiryKind.QUERY, "the treasury", "What did it cost", "2024-05-14", "Ada Fenn", "")
    second = SecondCheck(1, "s1", 1, "Ada Fenn", "2024-05-12T10:10:00+00:00", 2, 2, "Three steps", "Half true", "", "",
                         "H", 3, "It lifts 7.6 t.", "Mary Quay", "2024-05-12T10:20:00+00:00", True, Decision.FIRST,
                         "The plate says so.", "Grace Holm", "2024-05-12T10:30:00+00:00")
    part = replace(COST, id=4, uid="c4", part_of=TONS.id, as_checked="No other crane lifts more.")
    vain = replace(verdict(9, part, RATINGS[1], "Nobody keeps a list."), searched="the register of cranes")
    return replace(
        plain, aside=(replace(COST, id=5, as_checked="It is the best.", aside_reason="A matter of taste."),),
        claims=(replace(tons, verdicts=(tons.verdicts[0], signed), enquiries=(contacted,), second_checks=(second,)),
                ReportedClaim(part, ARTICLE, (), (vain,), ()), ships, replace(cost, enquiries=(query,))))


def whole() -> CaseReport:
    """All that a report can say: what was decided, and sums, versions, findings of every kind, a source not named."""
    plain = decided()
    tons, part, ships, cost = plain.claims
    quantity = Quantity(Fraction(7600), "t")
    picked = PickedFigure("7,600 tons", quantity, TONS.anchor.quote, 16, 26, 1, 1, "the article")
    done = Calculation(1, 1, "Crane", "a / 1000", (picked,), "7.6 t", "7,600 t ÷ 1,000 = 7.6 t", "Ada Fenn",
                       "2024-05-12T09:20:00+00:00", Sum(quantity, "7.6 t", "", ("A ton is taken for 1,000 kg",)),
                       ("A figure reads otherwise now.",))
    carried = tuple(
        Carried(number, 1, 1, None if number % 2 else 2, fate, 1, 9, 0, 9, "Old words.", "An old sentence.", 0, 9,
                "New words.", "A new sentence.", decision, "Grace Holm", "2024-05-12T11:00:00+00:00")
        for number, (fate, decision) in enumerate(
            [(fate, CarriedDecision.OPEN) for fate in Fate] + [(Fate.WORDS, CarriedDecision.KEPT),
             (Fate.MARKS, CarriedDecision.AGAIN), (Fate.GONE, CarriedDecision.SEEN)]))
    checks = tuple(replace(tons.second_checks[0], **changed) for changed in (
        {}, {"decision": None}, {"differs": None, "decision": None}, {"differs": False, "decision": None},
        {"checked_by": ""}, {"decision": Decision.SECOND, "reason": ""}, {"decision": Decision.NEITHER, "version": 9}))
    findings = tuple(Finding(kind, agreement, "ours", "theirs", "It is so.", label)
                     for kind in FindingKind for agreement, label in zip(Agreement, ("", "a ≠ b", "c"), strict=True))
    seen = replace(tons.evidence[1], evidence=replace(tons.evidence[1].evidence, findings=findings))
    concerns = tuple(Concern(kind, "a sum.") for kind in ConcernKind)
    tons = replace(tons, calculations=(done, replace(done, name="", now=None)), carried=carried, second_checks=checks,
                   dismissed=1, evidence=(tons.evidence[0], seen),
                   verdicts=tuple(replace(one, concerns=concerns, reopening=Reopening.CORRECTION)
                                  for one in tons.verdicts))
    ships = replace(ships, verdicts=(replace(ships.verdicts[0], reopening=Reopening.UPDATE, correction="Ten."),))
    closed = replace(cost.enquiries[0], answered="2024-05-20")
    blind = replace(cost, claim=replace(cost.claim, id=6, is_blind=True), enquiries=(closed, *cost.enquiries))
    half = replace(cost, claim=replace(cost.claim, id=7, state=ClaimState.EVIDENCE), evidence=ships.evidence)
    bare = replace(ships, claim=replace(ships.claim, id=8), evidence=(), paragraph="Nine ships came the first day.")
    minutes = replace(MINUTES, source_kind=SourceKind.PRIMARY)
    hidden = replace(SPEECH, custody=replace(SPEECH.custody, sha256="", file=""), source_kind=SourceKind.SECONDARY)
    version = Version(1, 1, 1, 9, "The second draft", "The first draft", "Ada Fenn", "2024-05-12T10:50:00+00:00",
                      "by mail")
    return replace(plain, claims=(tons, part, ships, blind, cost, half, bare), sources=(minutes, hidden), hidden=2,
                   versions=(version, replace(version, document=8, before=1)))


@pytest.fixture
def whole_report() -> CaseReport:
    """The harbour with all that a report can say."""
    return whole()


@pytest.fixture
def report_of_decisions() -> CaseReport:
    """The harbour with all that may hang on a verdict."""
    return decided()


@pytest.fixture
def report() -> CaseReport:
    """The report of the harbour."""
    return harbour()
