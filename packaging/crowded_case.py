"""A case as full as none should be, for pictures of the window: 200 sources, 60 claims, names of 300 characters, words
that never end, passages of a page, all tags, all findings, all kinds of work on one claim.
"""

from dataclasses import replace

from workbench.domain.cases import Case
from workbench.domain.claims import Stance
from workbench.domain.documents import Metadata, Role
from workbench.domain.verdicts import Reopening
from workbench.services.deciding import (
    calculations,
    claims,
    claims_at_once,
    enquiries,
    evidence,
    second_checks,
    verdicts,
)
from workbench.services.intake import importing
from workbench.services.library import cases, sample
from workbench.services.reading import documents, versions
from workbench.services.sources import origins
from workbench.store.archive import Archive

SOURCES, CLAIMS, LONG = 200, 60, 300
ENDLESS = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 4
NAME = ("Everything that was said about the harbour, the ferry, the bridge and the grain in the year of the great "
        "inquiry, with all annexes, protocols, corrections and second thoughts ") * 3
PLACES = ("Ashby", "Brandholm", "Corriedale", "Dunmore", "Eastvale", "Fenwick")
THINGS = ("passengers", "tonnes of grain", "lorries", "containers", "fishing boats")


def make(archive: Archive) -> Case:
    """The crowded case; and two small ones beside it, for lists of cases."""
    for name in ("Grain", NAME[:LONG]):
        cases.create(archive, name)
    case = cases.create(archive, "Ω" + NAME[:LONG - 1])
    for prepared in sample.prepare():
        importing.keep(archive, case.id, Role.SUBJECT if prepared.file == sample.ARTICLE else Role.SOURCE, prepared)
    subject = _keep(archive, case.id, Role.SUBJECT, article(), NAME[:LONG], 0)
    others = [_keep(archive, case.id, Role.SOURCE, source(number), _title(number), number) for number in range(SOURCES)]
    made = _claims(archive, case.id, subject)
    _work_on(archive, made[0], others)
    for number, claim in enumerate(made[1:], 1):
        _decide(archive, claim, number, others)
    _around(archive, case.id, made, others)
    return cases.get(archive, case.id)


def article() -> str:
    """A long text: headings, quotations, figures, a passage of a page, words without end."""
    parts = [NAME[:LONG], f"By {ENDLESS} and 14 colleagues"]
    for number in range(CLAIMS):
        place, thing = PLACES[number % len(PLACES)], THINGS[number % len(THINGS)]
        parts.append(f"In {2000 + number % 24} the ferry of {place} carried {(number + 3) * 1234:,} {thing} in the "
                     f"first nine months, {number + 2}.{number % 10} percent more than in the year before. “We never "
                     f"counted {number + 7},000 of them,” said Councillor Maria-Antonia van der Hoogstraten-{place}, "
                     f"who has led the inquiry since 4 October {2010 + number % 12}.")
    parts.insert(3, " ".join(f"the {n}th annex, which counts {n * 1111:,} lorries at {PLACES[n % 6]}," for n in
                             range(1, 90)) + f" and {ENDLESS} stayed away.")
    return "\n\n".join(parts) + "\n"


def source(number: int) -> str:
    """A source that counts what the article counts, and mostly otherwise."""
    own = article().split("\n\n")
    told = own[4 + number % (CLAIMS - 4)].replace("percent more", "percent less" if number % 3 else "percent more")
    first = own[2].replace("3,702", "3,702" if number % 2 else f"{3702 + number * 97:,}")
    if number % 5 == 0:
        told += " " + " ".join(f"Annex {n} repeats it for {PLACES[n % 6]} with {n * 77:,} lorries." for n in range(60))
    return f"Register number {number}\n\n{first}\n\n{told}\n\nNo more was said about {PLACES[number % 6]} that day.\n"


def _title(number: int) -> str:
    if number % 7 == 3:
        return f"https://www.{ENDLESS.lower()}.example/{number}"[:LONG]
    if number % 7 == 5:
        return f"تقرير الميناء رقم {number}: " + "السفن والحبوب والركاب في عام التحقيق الكبير " * 4
    return f"Register {number} of {PLACES[number % 6]}" + (": " + NAME[:LONG - 30] if number % 2 else "")


def _keep(archive: Archive, case_id: int, role: Role, text: str, title: str, number: int) -> int:
    named = Metadata(title, "Maria-Antonia van der Hoogstraten-Brandholm and 14 colleagues",
                     ("The Harbour Authority of " + " and ".join(PLACES)) if number % 2 else "Register",
                     "2023-10-06" if number % 3 else "", f"https://example.org/{'a/' * 140}{number}", language="en")
    prepared = replace(importing.prepare_text(text, title), metadata=named)
    return importing.keep(archive, case_id, role, prepared).document.id


def _claims(archive: Archive, case_id: int, subject: int) -> list[int]:
    """Claims one over another, a very long one, and one a paragraph."""
    text = documents.text(archive, subject).text
    paragraphs = [text.index(part) for part in article().split("\n\n")[2:]]
    made = [claims.make(archive, case_id, subject, start, text.index(" more than", start) + 26)
            for start in paragraphs[:CLAIMS - 4] if " more than" in text[start:start + 300]]
    first = made[0].anchor
    for start, end in ((first.start + 8, first.end + 60), (first.start + 20, first.end - 20), (first.start, first.end),
                       (paragraphs[1], text.index("stayed away.") + 11)):
        made.append(claims.make(archive, case_id, subject, start, end))
    return [claim.id for claim in made]


def _work_on(archive: Archive, claim: int, others: list[int]) -> None:
    """Everything that can be done to one claim."""
    claims.reword(archive, claim, NAME[:LONG] + " carried 3,702 passengers in the first nine months of 2000.")
    claims.name_claimant(archive, claim, claimant="Councillor Maria-Antonia van der Hoogstraten, " + NAME[:90],
                         appearance=NAME[:LONG])
    claims_at_once.assign(archive, [claim], "Wilhelmina Featherstonehaugh-Cholmondeley of the third desk")
    for number in range(24):
        claims_at_once.tag(archive, [claim], f"{PLACES[number % 6]} {THINGS[number % 5]} {number}")
    for number, (document, stance) in enumerate(zip(others[:30], list(Stance) * 10, strict=True)):
        text = documents.text(archive, document).text
        start = text.index("In 2000")
        linked = evidence.link_span(archive, claim, document, start, text.index(".”" if number % 4 else ".", start) + 1
                                    if number % 4 == 0 else start + 150, stance)
        evidence.note(archive, linked.id, "" if number % 2 else f"As told by the {number}th witness. " + NAME[:LONG])
    for number in range(4):
        claims.make_part(archive, claim, as_checked=f"Part {number}: {NAME[:200]}")
        enquiries.ask(archive, claim, f"The {number}th harbour master, {NAME[:90]}", NAME[:LONG])
    enquiries.contact_claimant(archive, claim, NAME[:90], NAME[:LONG])
    figures = calculations.figures(archive, claim)
    calculations.keep(archive, claim, "a * 100", figures[:2], "Share of them all")
    scale = verdicts.scale(archive, claims.get(archive, claim).case).ratings
    verdicts.rate(archive, claim, scale[2].id)
    verdicts.write_rationale(archive, claim, f"**Wrong.** {NAME}\n\n- 3,702 × 2 = 7,404\n- {ENDLESS}\n\n" * 4)
    verdicts.sign_off(archive, claim)
    for number in range(3):
        verdicts.correct(archive, claim, scale[number].id, f"{NAME[:LONG]} ({number})", f"Correction {number}: {NAME}",
                         reopening=Reopening.UPDATE if number == 1 else Reopening.CORRECTION)
        verdicts.sign_off(archive, claim)


def _decide(archive: Archive, claim: int, number: int, others: list[int]) -> None:
    """Some of it, so that each state and each rating is seen."""
    scale = verdicts.scale(archive, claims.get(archive, claim).case).ratings
    if number % 3:
        document = others[number]
        evidence.link_span(archive, claim, document, 0, 20, list(Stance)[number % 3])
    if number % 2:
        verdicts.rate(archive, claim, scale[number % len(scale)].id)
        verdicts.write_rationale(archive, claim, f"As the registers of {PLACES[number % 6]} have it.")
    if number % 4 == 1 and number % 3:
        verdicts.sign_off(archive, claim)
    if number % 9 == 5 and number % 2:
        second_checks.ask(archive, claim)
    if number % 5 == 0:
        claims_at_once.assign(archive, [claim], f"Checker {number} of the third desk")
        claims_at_once.tag(archive, [claim], f"tag {number}")


def _around(archive: Archive, case_id: int, made: list[int], others: list[int]) -> None:
    """What the sheets show: a new version, the trash, origins, filters."""
    claims.set_aside(archive, made[7], NAME[:LONG])
    documents.set_aside(archive, others[-1], case_id)
    documents.keep_confidential(archive, others[1])
    origins.group(archive, case_id, others[2:14], name=NAME[:120], why=NAME[:LONG])
    for number in range(12):
        claims_at_once.keep_filter(archive, f"Filter {number} {NAME[:90]}", {"search": "ferry"})
    versions.replace_document(archive, case_id, others[4], importing.prepare_text(
        source(4).replace("lorries", "carts").replace("never", "hardly"), _title(4) + " (second draft)"),
                              note=NAME[:LONG])
