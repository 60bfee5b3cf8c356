"""Places of a document that have a name."""

from workbench.domain.anchors import Anchor
from workbench.domain.claims import Claim
from workbench.domain.documents import DocumentText, Page, Passage, PassageKind
from workbench.gui.reader import stations as module
from workbench.gui.reader.stations import MOST, page_named, stations
from workbench.gui.reader.text.blocks import cut

TEXT = "A heading\n\nANNA: One.\n\nBEN: Two.\n\nANNA: Three."


def passage(words, kind=PassageKind.TEXT, speaker=None):
    start = TEXT.index(words)
    return Passage(start, start + len(words), words, kind, speaker)


def made(pages=()):
    return DocumentText(1, TEXT, (), (passage("A heading", PassageKind.HEADING), passage("ANNA: One.", speaker="ANNA"),
                                      passage("BEN: Two.", speaker="BEN"), passage("ANNA: Three.", speaker="ANNA")),
                        (), tuple(pages))


def page(number, label):
    return Page(number, label, 0, 0, 600.0, 800.0)


def test_speakers_headings_and_pages_by_their_names():
    found = stations(made([page(1, "i"), page(2, "2")]), [])
    assert [(one.words, one.beside) for one in found] == [
        ("ANNA", "Speaker, 2 turns"), ("BEN", "Speaker, 1 turn"), ("A heading", "Heading"),
        ("Page i", "Page, number 1"), ("Page 2", "Page")]
    assert [one.start for one in found[:3]] == [TEXT.index("ANNA"), TEXT.index("BEN"), 0]
    assert found[3].page == 0


def test_a_page_is_meant_by_what_is_printed_on_it_before_its_number():
    text = made([page(1, "i"), page(2, "ii"), page(3, "1"), page(4, "2")])
    assert [page_named(text, typed).number for typed in ("ii", "II", "1", "page 2", "p. 1", "3", "4")] == [
        2, 2, 3, 4, 3, 3, 4]
    assert page_named(text, "99") is None and page_named(text, "") is None and page_named(text, "²") is None


def test_of_five_thousand_pages_the_first_are_listed_and_all_are_reached():
    text = made([page(number, str(number)) for number in range(1, 5001)])
    assert sum(one.icon == "page" for one in stations(text, [])) == MOST
    assert page_named(text, "4711").number == 4711


def test_whom_a_sentence_of_prose_names_has_no_turn():
    words = "Mayor Ida Holm said: “We waited.”"
    for attributed, label in ((True, 0), (False, words.index(":") + 1)):
        told = Passage(0, len(words), words, speaker="Ida Holm", attributed=attributed)
        assert [one.label for one in cut(words, (told,), int)] == [label]
        listed = [one.words for one in stations(DocumentText(1, words, (), (told,)), [])]
        assert ("Ida Holm" in listed) is not attributed


def test_of_very_many_claims_those_near_by_are_listed(monkeypatch):
    monkeypatch.setattr(module, "MOST_CLAIMS", 4)
    claims = [Claim(n, str(n), 1, 1, Anchor(n * 10, n * 10 + 5, f"claim {n}")) for n in range(9)]
    def listed(here):
        return [one.words for one in stations(made(), claims, here) if one.icon == "claim"]
    assert listed(0) == ["claim 0", "claim 1", "claim 2", "claim 3"]
    assert listed(50) == ["claim 3", "claim 4", "claim 5", "claim 6"]
    assert listed(999) == ["claim 5", "claim 6", "claim 7", "claim 8"]
