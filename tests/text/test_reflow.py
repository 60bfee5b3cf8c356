"""Hard-wrapped text becomes paragraphs; what was never wrapped stays as it is."""

import textwrap

import pytest

from workbench.domain.documents import EditReason
from workbench.text.layout import lines, reflow
from workbench.text.view import View

FIRST = ("The old mill at Vell burned down in the night of the third of June, and nobody in the village would say who had been "
         "seen there. The council had planned to sell it in the autumn to a company from the coast. It was insured.")
SECOND = ("Two weeks later a clerk of the insurance company walked up the hill with a bag full of papers and asked for the "
          "keys. There were none. He stayed for a month and wrote a report of forty pages.")


def shown(text):
    blocks, edits = reflow.paragraphs(text, lines.split(text))
    return [block.shown for block in blocks], View(text, edits), edits


def wrap(paragraph, width=70, **how):
    return textwrap.fill(paragraph, width, **how)


@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize("width", [50, 64, 72, 80, 100])
def test_paragraphs_come_back_whole(between, width):
    paragraphs, view, _ = shown(wrap(FIRST, width) + between + wrap(SECOND, width))
    assert paragraphs == [FIRST, SECOND]
    assert view.shown == FIRST + "\n\n" + SECOND


def test_crlf_text_is_joined_too_and_offsets_count_both_characters():
    text = (wrap(FIRST) + "\n" + wrap(SECOND)).replace("\n", "\r\n")
    paragraphs, view, edits = shown(text)
    assert paragraphs == [FIRST, SECOND]
    assert all(text[edit.start:edit.end].strip("\r\n ") == "" for edit in edits)


def test_a_full_stop_at_a_full_line_ends_no_paragraph():
    text = "\n".join([
        "The minister of the interior said on Friday that nothing was known.",
        "Internationally that was taken for a joke, and several papers wrote",
        "about the minister as they would about the weather in late January.",
        "Nevertheless the speech was printed, and it was read in the schools",
        "of the whole country for years.",
    ])
    assert len(shown(text)[0]) == 1


def test_indented_first_lines_begin_paragraphs():
    text = wrap(FIRST, initial_indent="   ") + "\n" + wrap(SECOND, initial_indent="   ")
    assert shown(text)[0] == [FIRST, SECOND]


def test_labels_and_announced_quotations_begin_paragraphs():
    text = "\n".join([
        "Q:", "What became of the mill that burned down above the village, and who", "owns the ground on which it stood for so many years?",
        "A: Ana Lund, clerk of the insurance company at the coast:", "“Nobody owns it now, because the papers were in the house and the house",
        "is gone, and that is all that can be said about it until the court has", "found the second copy.”",
    ])
    paragraphs = shown(text)[0]
    assert [p[:12] for p in paragraphs] == ["Q: What beca", "A: Ana Lund,", "“Nobody owns"]


VERSE = "The mill is gone\nThe wheel is still\nNo water runs\nBelow the hill\n\nAnd we who came\nTo see it turn\nHave only heard\nThe rafters burn"
ADDRESS = "Ana Lund\nInsurance House\n12 Harbour Street\nVell 3401"
TABLE = "Town        1998      2008\nVell       3,401     2,980\nOrt          812       799\nSand       1,020     1,500"
NAVIGATION = "Home\nNews\nOpinion\nSports of the week\nAbout us"
LONG_LINES = FIRST + "\n" + SECOND + "\n" + FIRST


@pytest.mark.parametrize("text", [VERSE, ADDRESS, TABLE, NAVIGATION, LONG_LINES], ids=["verse", "address", "table", "menu", "lines"])
def test_what_was_not_wrapped_is_never_joined(text):
    paragraphs, view, edits = shown(text)
    assert not edits
    assert view.shown == text
    assert len(paragraphs) == sum(bool(line.strip()) for line in text.split("\n"))


def test_paragraphs_of_one_line_are_no_wrapped_text_for_a_counter_below_a_headline():
    text = f"{FIRST}\n\nBy Ana Ruiz\nVell, Monday\n\nA broken wheel in the mud at Vell.\nA broken wheel in the mud at Vell. Courier / Tom Oak\n\n" \
           f"{SECOND}\n\nFive photos of the flood at the mill of Vell\n2\nHow it was before."
    assert "A broken wheel in the mud at Vell. Courier / Tom Oak" in shown(text)[0]


@pytest.mark.parametrize("inner", [VERSE, ADDRESS, TABLE], ids=["verse", "address", "table"])
def test_not_even_inside_wrapped_prose(inner):
    text = wrap(FIRST) + "\n\n" + inner + "\n\n" + wrap(SECOND)
    _, view, _ = shown(text)
    assert view.shown == FIRST + "\n\n" + inner + "\n\n" + SECOND


def test_list_items_stay_apart_and_their_own_lines_are_joined():
    items = ["The wheel, which is of oak and was made in the year of the flood by a carpenter from Sand.",
             "The stones, of which one is broken and the other has been lying in the brook since spring.",
             "The roof, of which nothing is left but four beams."]
    text = wrap(FIRST) + "\n\n" + "\n".join(
        wrap(item, initial_indent=f" {number}. ", subsequent_indent="    ") for number, item in enumerate(items, 1))
    assert shown(text)[0][1:] == [f"{number}. {item}" for number, item in enumerate(items, 1)]


@pytest.mark.parametrize(
    ("left", "right", "joined", "reason"),
    [("coope-", "ration was", "cooperation was", EditReason.HYPHEN_JOINED),
     ("well-", "being was", "well-being was", EditReason.LINE_JOINED),
     ("the US-", "Mexico border", "the US-Mexico border", EditReason.LINE_JOINED),
     ("in 2019-", "2020 there", "in 2019-2020 there", EditReason.LINE_JOINED),
     ("coope\u00ad", "ration was", "cooperation was", EditReason.HYPHEN_JOINED)],
)
def test_a_hyphen_at_a_lines_end_is_asked_of_the_words(left, right, joined, reason):
    start = "The mill at Vell burned down in the night of the third of "
    text = f"{start}{left}\n{right} what the village had always said it would never do.\nThe end of it was that nobody ever rebuilt the mill at all, and so\nit stayed."
    paragraphs, _, edits = shown(text)
    assert joined in paragraphs[0]
    assert edits[0].reason is reason


def test_the_documents_own_words_decide():
    text = (wrap("A cross-check is a check. " * 6) + "\n\nThe mill was never insured at all, they said, but every single cross-\n"
            "check of the papers showed that it had been insured twice over in the\nend, and that was that.")
    assert "single cross-check of" in shown(text)[0][1]
