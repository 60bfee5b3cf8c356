"""What was checked before, in the claim panel: a quiet line, all behind it, and one key for its evidence."""

import pytest

from workbench.domain.claims import Stance
from workbench.domain.documents import Role
from workbench.services.deciding import claims, evidence, verdicts
from workbench.services.intake import importing
from workbench.services.library import cases, libraries
from workbench.services.reading import documents

OLD = "The harbour of Lunden handled 32 million tonnes of freight in 2021, the port authority said.\n"
NEW = "In 2021, 23 million tonnes of freight went through the harbour of Lunden, a visitor was told.\n"
SOURCE = "Annual report of the port of Lunden. In 2021 the harbour handled 32.1 million tonnes of freight in all.\n"


@pytest.fixture
def shown(desktop, tmp_path):
    """The window on a new claim that resembles one checked in another case."""
    with libraries.open_library(tmp_path / "library", checker="Ana") as archive:
        ids = []
        for name, text in (("Old", OLD), ("New", NEW)):
            case = cases.create(archive, name)
            document = importing.keep(archive, case.id, Role.SUBJECT, importing.prepare_text(text)).document
            text = documents.text(archive, document.id).text
            ids.append(claims.make(archive, case.id, document.id, 0, text.index(",", 12)).id)
            if name == "Old":
                source = importing.keep(archive, case.id, Role.SOURCE, importing.prepare_text(SOURCE)).document
                evidence.link_span(archive, ids[0], source.id, 37, 90, Stance.SUPPORTS)
                verdicts.rate(archive, ids[0], verdicts.scale(archive, case.id).ratings[0].id)
        claims.reword(archive, ids[1], "In 2021 23 million tonnes of freight went through the harbour of Lunden.")
    program = desktop.start()
    program.desk.choose_case(2)
    program.desk.choose_claim(ids[1])
    desktop.rest()
    return desktop.workspace.claim


def test_the_line_names_claim_verdict_and_the_figure_that_differs(desktop, shown):
    before = shown.before
    assert before.isVisibleTo(shown)
    assert before.said.text().startswith("Checked before: “The harbour of Lunden handled")
    assert "Confirmed" in before.said.text() and "another figure" in before.said.text()
    assert not before._list.isVisibleTo(before)
    desktop.run("claim.checked_before")
    assert before._list.isVisibleTo(before)


def test_one_key_suggests_its_evidence_and_decides_nothing(desktop, shown):
    desktop.run("claim.reuse_evidence")
    desktop.rest()
    first = shown.matches.deck.cards[0].suggestion
    assert first.text.startswith("In 2021 the harbour handled")
    assert first.stance is None
    assert claims.get(desktop.desk.archive, shown.claim.id).evidence_count == 0


def test_a_claim_that_resembles_nothing_shows_nothing(desktop, shown):
    desktop.desk.choose_claim(None)
    desktop.desk.choose_case(1)
    desktop.rest()
    desktop.desk.do(claims.reword, 1, "Nobody swims in winter.")
    desktop.desk.choose_claim(1)
    desktop.rest()
    assert not shown.before.isVisibleTo(shown)
