"""The five seed documents come out readable. Skipped where they are not."""

import json
from pathlib import Path

import pytest

from workbench.domain.documents import PassageKind
from workbench.text.folding import fold_text
from workbench.text.layout import furniture, lines, reflow
from workbench.text.layout.structure import structure
from workbench.text.speech import speakers

SHARED = Path(__file__).resolve().parents[3] / "shared"
SEEDS = sorted(SHARED.glob("seeds/*.txt"))
pytestmark = pytest.mark.skipif(len(SEEDS) != 5, reason="the seed documents are not here")


@pytest.fixture(scope="module")
def made():
    return {path.name: structure(path.read_bytes().decode()) for path in SEEDS}


@pytest.fixture
def seed(made):
    return lambda number: made[SEEDS[number].name]


def test_the_hard_wrapped_questions_and_answers_have_twelve_paragraphs(seed):
    assert seed(3).passages[-1].paragraph == 11
    assert [s.label for s in seed(3).speakers][1:4] == ["Earl Anthony Wayne", "Stephanie Brewer", "Gary J. Hale"]


def test_the_transcript_has_thirty_eight_turns_and_seven_labels(seed):
    text = SEEDS[4].read_bytes().decode()
    blocks, _ = reflow.paragraphs(text, lines.split(text))
    furniture.set_apart(blocks)
    assert speakers.assign(blocks).count == 38
    assert len(seed(4).speakers) == 7
    assert {p.speaker for p in seed(4).passages if p.speaker} == {s.label for s in seed(4).speakers}
    assert all(s.aliases for s in seed(4).speakers if s.label not in ("MR PRICE",))


def test_the_numbers_that_stand_still_are_a_list(seed):
    items = {p.paragraph for p in seed(2).passages if p.kind is PassageKind.LIST}
    assert len(items) == 22


def test_headings_are_headings(seed):
    assert [p.text for p in seed(2).passages if p.kind is PassageKind.HEADING][1:] == [
        "Protect Our People", "Prevent Transborder Crime", "Pursue Criminal Networks", "Looking Ahead"]
    assert [p.text for p in seed(1).passages if p.kind is PassageKind.HEADING][-2:] == ["Migration", "Fentanyl"]


@pytest.mark.parametrize(
    ("number", "beginnings"),
    [
        (0, ["Monday, May", "Mexico News Daily", "Have something", "Paid Subscribers", "Scorching", "3 bodies", "2", "Over 400"]),
        (1, ["By Jorge", "Kaynak:", "This news has been read", "ADD A COMMENT", "UYARI", "Türkçe", "Previous and Next"]),
        (2, ["HomePolitics", "Official news published", "Most Popular"]),
        (4, ["Top Tag", "You may also like", "Home Ethos", "Terms Policy", "©"]),
    ],
)
def test_furniture_is_set_apart(seed, number, beginnings):
    apart = [p.text for p in seed(number).passages if p.kind is PassageKind.FURNITURE]
    for beginning in beginnings:
        assert any(text.startswith(beginning) for text in apart), beginning
    assert all(len(text) < 160 for text in apart)


def test_every_gold_quotation_lies_in_text(made):
    for entry in json.loads((SHARED / "gold" / "links.json").read_text()):
        for place in [entry["claim"], *entry["links"]]:
            texts = [fold_text(p.text) for p in made[place["document"]].passages if p.kind.is_matched]
            wanted = fold_text(place["quote"])
            assert any(wanted in f"{one} {after}" for one, after in zip(texts, [*texts[1:], ""], strict=True)), place


def test_passages_tile_forward_and_hold_their_words(made):
    for path in SEEDS:
        text, reached = path.read_bytes().decode(), 0
        for passage in made[path.name].passages:
            assert reached <= passage.start < passage.end
            reached = passage.end
            assert "".join(text[passage.start:passage.end].split()) == "".join(passage.text.split())
