"""The sample case: an article and five sources of our own writing, with three claims already checked.

What is deliberately wrong in the article is listed in resources/sample/README.md.
"""

from dataclasses import dataclass, replace
from functools import partial

from workbench import paths
from workbench.domain.cases import Case
from workbench.domain.claims import Stance
from workbench.domain.documents import Metadata, Role
from workbench.services.deciding import claims, evidence, verdicts
from workbench.services.intake import importing
from workbench.services.intake.ahead import in_order
from workbench.services.library import cases
from workbench.services.reading import documents
from workbench.store.archive import Archive

NAMES = {"en": "Sample: the security dialogue", "es": "Ejemplo: el diálogo de seguridad"}
"""What the case is called, by the language of whoever makes it."""
ARTICLE = "article.txt"

FILES: dict[str, Metadata] = {
    ARTICLE: Metadata("Neighbours count their seizures, and promise more", "Hannah Brodie", "The Morning Ledger",
                      "2023-10-06", language="en"),
    "joint-communique.pdf": Metadata("Communiqué of the security dialogue", "", "Governments of Mexico and the United "
                                     "States", "2023-10-05", language="en"),
    "briefing-transcript.txt": Metadata("Press briefing after the security dialogue", "", "Foreign Ministry of Mexico",
                                        "2023-10-05", language="en"),
    "wire-report.md": Metadata("Security dialogue ends with new pledges on guns and precursors", "Karim Osei",
                               "Meridian Wire", "2023-10-05", language="en"),
    "experts-answer.txt": Metadata("Three experts on the security dialogue", "", "Border Questions", "2023-10-10",
                                   language="en"),
    "the-year-before.txt": Metadata("Washington talks: ministers take stock after a year", "Tomás Leighton",
                                    "Border Courier", "2022-10-14", language="en"),
}


ALIKE = 0.1
"""Below this likeness the words were found by reading, not by the machine."""


@dataclass(frozen=True, slots=True)
class Link:
    """Words of a source that bear on a claim."""

    file: str
    words: str
    stance: Stance
    note: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """A claim of the article and how it was checked. Without a rating it is left for whoever looks at the sample."""

    words: str
    as_checked: str = ""
    links: tuple[Link, ...] = ()
    rating: str = ""
    rationale: str = ""
    signed: bool = False


FIREARMS = Checked(
    "the two countries had already reported that 32 million firearms had been kept from criminal groups in twelve "
    "months",
    as_checked="In October 2022 Mexico and the United States reported having kept 32 million firearms from criminal "
               "groups within twelve months.",
    links=(
        Link("the-year-before.txt", "More than 32,000 firearms were seized in the course of the year",
             Stance.CONTRADICTS, "The report of the day, from the press conference where the number was given."),
        Link("briefing-transcript.txt", "kept thirty-two thousand firearms out of the hands of criminal groups",
             Stance.CONTRADICTS, "The ministry's own spokeswoman, a year later."),
        Link("briefing-transcript.txt", "it went around the world with three zeros too many",
             Stance.CONTEXT, "Where the wrong number may come from."),
    ),
    rating="wrong",
    rationale="Wrong by a factor of 1,000. 32 million ÷ 32,000 = 1,000. The report of 14 October 2022 has “More than "
              "32,000 firearms”, and the spokeswoman of the Foreign Ministry repeated “thirty-two thousand” on "
              "5 October 2023, adding: “Thousand, not million.” The two sources are not independent: both go back to "
              "the ministry. No source has the higher number.",
    signed=True,
)
METHAMPHETAMINE = Checked(
    "about 470 tonnes of methamphetamine",
    as_checked="Since the present government took office, Mexican forces have seized about 470 tonnes of "
               "methamphetamine.",
    links=(
        Link("joint-communique.pdf", "470,369 kg of methamphetamine", Stance.SUPPORTS, "The paper both sides signed."),
        Link("wire-report.md", "470 tonnes of methamphetamine", Stance.SUPPORTS,
             "The agency gives the government's count too: it is the same origin."),
        Link("the-year-before.txt", "154 tonnes of methamphetamine", Stance.CONTEXT,
             "Another period: one year, to October 2022."),
    ),
    rating="confirmed",
    rationale="470,369 kg ÷ 1,000 = 470.369 t; rounded to the tonne that is 470 t, and the text says “about”. The 154 "
              "tonnes of the year before count one year only and do not contradict it.",
)
WEDNESDAY = Checked(
    "on Wednesday, 5 October 2023",
    as_checked="The talks were held on Wednesday, 5 October 2023.",
    links=(
        Link("briefing-transcript.txt", "Mexico City, Thursday, October 5, 2023", Stance.CONTRADICTS,
             "The day at the head of the transcript."),
        Link("joint-communique.pdf", "Mexico City, 5 October 2023", Stance.SUPPORTS,
             "Supports the date; it names no weekday."),
    ),
    rating="confirmed-with-change",
    rationale="The date is right, the weekday is not: 5 October 2023 was a Thursday. Change “Wednesday” to “Thursday”.",
)
LEFT_OPEN = Checked("Mexican forces have taken 7,691 tons of fentanyl out of circulation")
CLAIMS = (FIREARMS, METHAMPHETAMINE, WEDNESDAY, LEFT_OPEN)


def prepare() -> list[importing.Prepared]:
    """Read the sample's files: the slow half of `make`."""
    return [answer.result() for answer in in_order((partial(_read, file) for file in FILES), importing.READING_AT_ONCE)]


def _read(file: str) -> importing.Prepared:
    read = importing.prepare(paths.resources() / "sample" / file)
    return replace(read, metadata=FILES[file], came_from=f"sample case: {file}")


def make(archive: Archive, language: str = "en") -> Case:
    """Put the sample case into the library, or return it where it is there already, in whatever language."""
    there = filter(None, (cases.find(archive, name) for name in NAMES.values()))
    case = next(there, None) or cases.create(archive, NAMES.get(language, NAMES["en"]))
    if case.claims:
        return case
    ids = {one.file: _keep(archive, case.id, one) for one in prepare()}
    for checked in CLAIMS:
        _check(archive, case.id, ids, checked)
    return cases.get(archive, case.id)


def _keep(archive: Archive, case_id: int, prepared: importing.Prepared) -> int:
    role = Role.SUBJECT if prepared.file == ARTICLE else Role.SOURCE
    return importing.keep(archive, case_id, role, prepared).document.id


def _check(archive: Archive, case_id: int, ids: dict[str, int], checked: Checked) -> None:
    claim = claims.make(archive, case_id, ids[ARTICLE], *_place(archive, ids[ARTICLE], checked.words))
    if not checked.rating:
        return
    claims.reword(archive, claim.id, checked.as_checked)
    claims.name_claimant(archive, claim.id, claimant="Hannah Brodie", appearance="The Morning Ledger, 6 October 2023")
    for link in checked.links:
        _link(archive, claim.id, ids[link.file], link)
    scale = verdicts.scale(archive, case_id)
    verdicts.rate(archive, claim.id, next(rating.id for rating in scale.ratings if rating.key == checked.rating))
    verdicts.write_rationale(archive, claim.id, checked.rationale)
    if checked.signed:
        verdicts.sign_off(archive, claim.id)


def _link(archive: Archive, claim_id: int, document_id: int, link: Link) -> None:
    """Link what the machine suggests there, with its findings; where it suggests nothing, the words themselves."""
    start, end = _place(archive, document_id, link.words)
    from workbench.services.sources import matches  # the cross-check comes with it

    suggested = matches.suggest(archive, claim_id, within=[document_id])
    over = next((one for one in suggested if one.start < end and one.end > start and one.score >= ALIKE), None)
    if over is not None:
        linked = evidence.link(archive, claim_id, over, link.stance)
    else:
        linked = evidence.link_span(archive, claim_id, document_id, start, end, link.stance)
    evidence.note(archive, linked.id, link.note)


def _place(archive: Archive, document_id: int, words: str) -> tuple[int, int]:
    frozen = documents.text(archive, document_id)
    from workbench.services.reading import places

    place = places.find(frozen.text, words) or places.find_as_shown(frozen, words)
    assert place is not None, f"the sample has no words “{words}”"
    return place
