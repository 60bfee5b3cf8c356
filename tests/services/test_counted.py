"""Facts of passages are found after an import, piece by piece, kept, and read by suggestions and the ledger."""

import pytest

from workbench import crosscheck
from workbench.__main__ import main
from workbench.services.library import libraries
from workbench.services.reading import documents
from workbench.services.sources import counted, matches
from workbench.store import documents as rows
from workbench.store import facts

REPORT = "The Harbour Repair Board (HRB) met. The HRB hired 14 divers in May 2021. Everything went well."


def kept(archive, document):
    with archive.read() as session:
        extraction = rows.extraction_of(session, document.id)
        return extraction, facts.of_extraction(session, extraction, crosscheck.MADE)


def test_what_came_in_is_found_and_kept_for_good(archive, bring):
    document = bring("a.txt", REPORT)
    counted.find_all(archive)
    extraction, found = kept(archive, document)
    words = "The HRB hired 14 divers in May 2021."
    one = found[facts.key_of(words)]
    assert (len(found), one.counts, found[facts.key_of("Everything went well.")].counts) == (3, True, False)
    with archive.read() as session:
        known = counted.known(session, {(extraction, words), (extraction, "no such words")})
    assert known == {(extraction, words): crosscheck.facts(words, (("HRB", "Harbour Repair Board"),))}
    assert not counted.find_some(archive).more


def test_a_piece_ends_in_time_and_the_next_goes_on(archive, bring, monkeypatch):
    monkeypatch.setattr(counted, "AT_ONCE", 2)
    bring("a.txt", REPORT)
    newest = bring("b.txt", "12 boats sank. 14 boats came. 3 boats left. Nobody saw 5 boats. 8 boats stayed.")
    monkeypatch.setattr(counted, "PIECE", 0.0)
    sizes, before = [], None
    while (piece := counted.find_some(archive, before)).more:
        counted.keep(archive, piece)
        before = piece.before
        sizes.append([(len(one.passages), one.done) for one in piece.found])
    assert sizes == [[(2, False)], [(2, False)], [(1, True)], [(2, False)], [(1, True)]]
    assert len(kept(archive, newest)[1]) == 5


def test_what_another_program_found_is_found_anew(archive, bring):
    document = bring("a.txt", REPORT)
    counted.find_all(archive)
    with archive.derive() as session:
        facts.keep(session, kept(archive, document)[0], "older", {1: facts.Kept(b"", False)}, done=True)
    assert kept(archive, document)[1] == {}
    counted.find_all(archive)
    assert len(kept(archive, document)[1]) == 3


def test_suggestions_and_their_findings_are_the_same_from_kept_facts(archive, bring):
    bring("a.txt", REPORT)
    before = matches.for_text(archive, "The Harbour Repair Board hired 41 divers.")
    counted.find_all(archive)
    assert matches.for_text(archive, "The Harbour Repair Board hired 41 divers.") == before
    told = [one.label for found in before for one in found.findings if one.kind == "figure"]
    assert told == ["41 ≠ 14 (digits swapped)"]


def test_suggestions_read_what_is_kept(archive, bring):
    document = bring("a.txt", REPORT)
    extraction, _ = kept(archive, document)
    words = "The HRB hired 14 divers in May 2021."
    told = crosscheck.packed(crosscheck.facts(words.replace("14", "15")))
    with archive.derive() as session:
        facts.keep(session, extraction, crosscheck.MADE, {facts.key_of(words): facts.Kept(told, True)})
    best = matches.for_text(archive, "The HRB hired 15 divers.")[0]
    assert best.text == words
    assert [one.agreement for one in best.findings] == ["agrees"]


@pytest.mark.parametrize("damaged", [b"\x00\xff", b"damaged"])
def test_a_damaged_row_counts_as_none(archive, bring, damaged):
    document = bring("a.txt", REPORT)
    extraction, _ = kept(archive, document)
    words = "The HRB hired 14 divers in May 2021."
    with archive.derive() as session:
        facts.keep(session, extraction, crosscheck.MADE, {facts.key_of(words): facts.Kept(damaged, True)})
    assert matches.for_text(archive, "The HRB hired 14 divers.")[0].findings[0].agreement == "agrees"
    told = counted.of_passages(archive, extraction, REPORT, [words])
    assert [figure.low for one in told for figure in one.figures] == [14.0]
    assert crosscheck.unpacked(kept(archive, document)[1][facts.key_of(words)].facts, words) is not None


def test_a_library_opened_to_read_is_left_as_it_is(archive, bring, tmp_path):
    bring("a.txt", REPORT)
    with libraries.open_library(archive.location, checker="", read_only=True) as reading:
        piece = counted.find_some(reading)
        assert [len(one.passages) for one in piece.found] == [3]
        assert documents.passages(reading) == 3
    counted.keep(archive, piece)
    assert not counted.find_some(archive).more


def test_the_command_line_finds_what_it_imports(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(REPORT)
    assert main(["--library", str(tmp_path / "own"), "import", str(path)]) == 0
    with libraries.open_library(tmp_path / "own", checker="Ana") as archive:
        assert not counted.find_some(archive).more
