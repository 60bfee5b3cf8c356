"""What a worker sends of a very long plain text, and what its parent makes of it."""

import io

import pytest

from workbench.domain.documents import PassageKind
from workbench.readers.isolated.checked import Assembly
from workbench.readers.isolated.frames import Frames
from workbench.readers.isolated.sending import Sending
from workbench.readers.raw import Raw
from workbench.text.layout import sections


def paragraphs(count):
    return "".join(f"The council of Vell met in room {number}. It voted {number} to 3 to close the harbour in spring.\n\n"
                   for number in range(count))


def sent(text):
    out = io.BytesIO()
    Sending(out).end(Raw("text", text))
    assembly, frames = Assembly("long.txt", 10_000_000), Frames()
    for frame in frames.feed(out.getvalue()):
        assembly.add(frame)
    return assembly.reading()


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr("workbench.readers.isolated.sending.LONG", 2_000)
    monkeypatch.setattr(sections, "SECTION", 1_000)
    return monkeypatch


def test_in_sections_it_reads_as_in_one_go_and_who_is_quoted_is_said_to_be_left_out(small):
    text = "A harbour closes\n\n" + paragraphs(60)
    whole = sent(text)
    small.setattr("workbench.readers.isolated.sending.LONG", 10**9)
    alone = sent(text)
    assert [(one.start, one.end, one.text, one.kind, one.paragraph) for one in whole.passages] == [
        (one.start, one.end, one.text, one.kind, one.paragraph) for one in alone.passages]
    assert whole.found == alone.found and whole.language == "en"
    assert [warning for warning in whole.warnings if "very long" in warning] and not alone.warnings


def test_what_goes_beyond_all_measure_is_only_cut_and_that_is_said(small):
    small.setattr(sections, "THOROUGH", 3_000)
    text = paragraphs(200)
    reading = sent(text)
    assert "".join("".join(text[one.start:one.end].split()) for one in reading.passages) == "".join(text.split())
    longest = max(len(one.text) for one in reading.passages)
    assert 200 < longest <= sections.PIECE
    assert reading.passages[-1].kind is PassageKind.TEXT and reading.passages[-1].paragraph > 10
    assert any("only cut into pieces" in warning for warning in reading.warnings)


def test_passages_of_a_line_end_it_sooner(small):
    small.setattr(sections, "MOST_PASSAGES", 100)
    reading = sent("A. b.\n" * 20_000)
    assert len(reading.passages) < 1_000


def test_what_nobody_sees_is_counted_once_for_all_sections(small):
    reading = sent("The \x01 harbour \u202e is closed.\n\n" * 60)
    told = [warning for warning in reading.warnings if "control character" in warning]
    assert told == ["120 control characters in the text are shown by number, like ⟦U+202E⟧."]
    assert len([warning for warning in reading.warnings if "direction" in warning]) == 1


def test_a_turn_goes_on_over_the_border_of_a_section_and_its_labels_are_known_there(small):
    text = "".join(f"{who}: {paragraphs(30)}" for who in ("MR PRICE", "QUESTION", "MR PRICE", "ANA RUIZ", "MR PRICE"))
    small.setattr(sections, "SECTION", 8_000)
    whole = sent(text)
    small.setattr("workbench.readers.isolated.sending.LONG", 10**9)
    alone = sent(text)
    assert [one.speaker for one in whole.passages] == [one.speaker for one in alone.passages]
    assert {one.speaker for one in whole.passages} == {"MR PRICE", "QUESTION", "ANA RUIZ"}
