"""Words found in every document of a case."""

import pytest

from tests.readers.conftest import make_pdf
from workbench.domain.documents import Role, ViewChoice
from workbench.services.intake import importing
from workbench.services.library import cases
from workbench.services.reading import documents, finding, view

ARTICLE = """Harbour town counts its boats

The harbour office of Elsby counted 412 fishing boats last year, Director Paul Renner said on Friday. Nobody was there.

The fleet landed 7,600 tonnes of herring.
"""
BRIEFING = """DIRECTOR RENNER: We counted 214 fishing boats last year, which is more than in 2022.

QUESTION: And the catch? Are the boats too old?
"""


@pytest.fixture
def case(archive, tmp_path):
    made = cases.create(archive, "Boats")
    path = tmp_path / "report.pdf"
    path.write_bytes(make_pdf([[(72, 100, 12, "The first page is about the weather.")],
                               [(72, 100, 12, "Twelve of the fishing"), (72, 114, 12, "boats stayed in the harbour.")]],
                              labels="/PageLabels << /Nums [0 << /S /r >>] >>"))
    importing.keep(archive, made.id, Role.SOURCE, importing.prepare_text(BRIEFING, "Briefing"))
    importing.keep(archive, made.id, Role.SUBJECT, importing.prepare_text(ARTICLE, "Article"))
    importing.keep(archive, made.id, Role.SOURCE, importing.prepare(path))
    return made


def told(found):
    return [(hit.name, hit.before + "[" + hit.words + "]" + hit.after) for hit in found.hits]


def test_all_hits_with_their_sentence_subjects_first(archive, case):
    found = finding.in_case(archive, case.id, "fishing  BOATS")
    assert told(found) == [
        ("Article", "The harbour office of Elsby counted 412 [fishing boats] last year, Director Paul Renner said on "
                    "Friday."),
        ("Briefing", "DIRECTOR RENNER: We counted 214 [fishing boats] last year, which is more than in 2022."),
        ("report.pdf", "Twelve of the [fishing boats] stayed in the harbour."),
    ]
    assert (found.total, found.documents) == (3, 3)
    assert [hit.page for hit in found.hits] == ["", "", "ii"]
    for hit in found.hits:
        text = documents.text(archive, hit.document).text
        assert text[hit.start:hit.end].split() == ["fishing", "boats"]


def test_parts_of_words_and_figures_are_found_and_nothing_is_found_for_nothing(archive, case):
    assert [hit.words for hit in finding.in_case(archive, case.id, "7,6").hits] == ["7,6"]
    assert finding.in_case(archive, case.id, "  ") == finding.Found()
    assert finding.in_case(archive, case.id, "no such words") == finding.Found()


def test_more_than_are_listed_are_counted(archive, case):
    found = finding.in_case(archive, case.id, "e", limit=5)
    assert len(found.hits) == 5 and found.total > 20 and found.documents == 3


def test_what_is_not_wanted_any_more_is_broken_off(archive, case):
    assert finding.in_case(archive, case.id, "boats", cancelled=lambda: True) == finding.Found()


def test_a_changed_view_is_looked_through_as_it_reads_now(archive, case):
    before = finding.in_case(archive, case.id, "boats")
    article = before.hits[0].document
    text = documents.text(archive, article).text
    view.sort_passages(archive, article, text.index("Nobody"), text.index("Nobody") + 3, ViewChoice.FURNITURE)
    assert finding.in_case(archive, case.id, "boats").total == before.total


def test_texts_that_are_kept_are_few(archive, case, monkeypatch):
    monkeypatch.setattr(finding, "KEPT", 300)
    monkeypatch.setattr(finding, "_KEPT", finding._Kept())
    assert finding.in_case(archive, case.id, "boats").total == 5
    assert finding._KEPT._characters <= 300
    assert finding.in_case(archive, case.id, "boats").total == 5
