"""Whole texts: what is text, what stands around it, who speaks."""

import pytest

from workbench.domain.documents import PassageKind
from workbench.text.layout.structure import structure

ARTICLE = """HomePoliticsHarbour of Vell to be closed...

Harbour of Vell to be closed in spring

Harbour of Vell to be closed in spring

By Ana Maria Lund

Tuesday, March 3, 2020

VELL (VNA) - The council of Vell decided on Monday that the old harbour will be closed to ships from April 2017 on, the mayor said.

The vote was 14 to 3. "We have no choice," she said. "The pier is rotten."

A crane lifts planks from the old pier of the harbour at Vell.
A crane lifts planks from the old pier of the harbour at Vell. Photo Harbour Board

-Costs

According to the harbour board, the repairs would have cost 4.2 million crowns, of which the state would have paid a third.

What comes next

The board wants to build a new pier of 410 metres, but the money for it has not been found, and nobody will say when it will be.

Vell Courier

Have something to say? Only subscribers may comment.
A dog on a beach

Dogs may swim again, says council

12
The ban was lifted after many complaints by owners.
"""


def kinds(made, kind):
    return [passage.text for passage in made.passages if passage.kind is kind]


def values(made, field):
    return [one.value for one in made.found if one.field == field]


def test_an_article_with_its_sites_furniture():
    made = structure(ARTICLE)
    assert kinds(made, PassageKind.HEADING) == ["Harbour of Vell to be closed in spring", "Costs", "What comes next"]
    assert kinds(made, PassageKind.CAPTION) == ["A crane lifts planks from the old pier of the harbour at Vell. Photo Harbour Board"]
    text = kinds(made, PassageKind.TEXT)
    assert text[0].startswith("VELL (VNA)") and text[-1].startswith("The board wants")
    furniture = kinds(made, PassageKind.FURNITURE)
    assert "Vell Courier" in furniture and "Dogs may swim again, says council" in furniture and "By Ana Maria Lund" in furniture
    assert all(ARTICLE[p.start:p.end].split() == p.text.split() for p in made.passages)


def test_what_an_article_says_of_itself_is_offered_with_evidence():
    made = structure(ARTICLE)
    assert values(made, "title") == ["Harbour of Vell to be closed in spring"]
    assert values(made, "author") == ["Ana Maria Lund"]
    assert values(made, "place") == ["VELL"]
    assert set(values(made, "publisher")) == {"Vell Courier", "VNA"}
    assert values(made, "published") == ["2017", "2020-03-03"]
    assert values(made, "language") == ["en"]
    story, doubt = (one for one in made.found if one.field == "published")
    assert story.evidence.startswith("a date in the story: …") and "from April 2017 on" in story.evidence
    around = story.evidence.removeprefix("a date in the story: …").removesuffix("…")
    assert set(around.split()) <= set(ARTICLE.split()), "no word is cut in two"
    assert doubt.confidence < 0.3 and doubt.evidence == "Tuesday, March 3, 2020"
    assert any("2017" in warning for warning in made.warnings)


def test_a_sentence_that_holds_the_words_of_furniture_stays_text():
    text = ("The minister was asked about related stories in the press and about the copyright of the photographs.\n\n"
            "Comments were not taken from the public during the hearing, which lasted for more than three hours in all.\n\n"
            "Read by the clerk, the statement said that the terms of the contract and its privacy rules had been kept.")
    assert {passage.kind for passage in structure(text).passages} == {PassageKind.TEXT}


def test_an_article_that_goes_on_after_teasers_is_not_lost():
    long = "The council of Vell decided on Monday that the old harbour will be closed to ships, and the mayor said that nothing else could be done about it now that the pier is rotten. "
    text = f"{long}\n\nOnce more: {long}\n\nRelated stories\n\nA dog on a beach\n\n{long}Second.\n\n{long}Third.\n\nRelated stories\n\nAnother dog"
    made = structure(text)
    assert sum(passage.text in ("Second.", "Third.") for passage in made.passages if passage.kind is PassageKind.TEXT) == 2
    assert set(kinds(made, PassageKind.FURNITURE)) == {"Related stories", "A dog on a beach", "Another dog"}


def test_spanish_furniture():
    text = ("Inicio » Noticias » Puerto\n\nCierran el puerto de Vell\n\nPor Ana Lund\n\n"
            "El ayuntamiento de Vell decidió el lunes cerrar el viejo puerto a los barcos, según dijo la alcaldesa de la ciudad.\n\n"
            "La votación fue de 14 a 3 y no hubo más preguntas de los vecinos que llenaban la sala del ayuntamiento esa noche.\n\n"
            "Te puede interesar\n\nLos perros podrán nadar\n\nTodos los derechos reservados")
    made = structure(text)
    assert made.language == "es"
    assert kinds(made, PassageKind.HEADING) == ["Cierran el puerto de Vell"]
    assert len(kinds(made, PassageKind.TEXT)) == 2
    assert values(made, "author") == ["Ana Lund"]


def test_a_list_whose_numbers_stand_still():
    text = "The towns will do this in the coming year:\n\n" + "\n".join(
        f"  1. Build the {thing} that was promised in the plan of last year." for thing in ("pier", "road", "school", "bridge")
    ) + "\n  2. Measure it all."
    made = structure(text)
    items = kinds(made, PassageKind.LIST)
    assert len(items) == 5
    assert items[0] == "Build the pier that was promised in the plan of last year."


TRANSCRIPT = """Eva J. Lund, Minister of Harbours

Mayor Carl Ruíz

Vell, Sand

MINISTER LUND:\u00a0 Good morning, everyone.

We met today and spoke of the harbour.\u00a0 It will be closed.

MAYOR RUÍZ:\u00a0 (Through interpreter) Thank you very much.\u00a0 We are sad.  (Laughter.)

But it must be so —

MINISTER LUND: Please.

MAYOR RUÍZ: — because the pier is rotten.

MR BELL:  We begin with Tom Oak of the Sand Post.

QUESTION:  Thank you.  When will it open again?

And who pays?

MINISTER LUND: Nobody knows.

You may also like

Home About Contact
"""


def test_turns_go_on_over_paragraphs_and_end_at_the_next_label():
    made = structure(TRANSCRIPT)
    spoken = [(p.speaker, p.text) for p in made.passages if p.speaker]
    assert ("MINISTER LUND", "It will be closed.") in spoken
    assert ("QUESTION", "And who pays?") in spoken
    assert ("MINISTER LUND", "Good morning, everyone.") in spoken
    assert all(p.speaker is None for p in made.passages if p.kind is PassageKind.FURNITURE)
    assert kinds(made, PassageKind.FURNITURE) == ["You may also like", "Home About Contact"]


def test_stage_directions_are_not_speech():
    made = structure(TRANSCRIPT)
    assert [p.text for p in made.passages if p.stage] == ["(Through interpreter)", "(Laughter.)"]


def test_the_cast_names_the_labels_and_the_moderator_the_questioner():
    people = {speaker.label: speaker for speaker in structure(TRANSCRIPT).speakers}
    assert set(people) == {"MINISTER LUND", "MAYOR RUÍZ", "MR BELL", "QUESTION"}
    assert "Eva J. Lund" in people["MINISTER LUND"].aliases
    assert "Carl Ruíz" in people["MAYOR RUÍZ"].aliases and people["MAYOR RUÍZ"].through_interpreter
    assert people["QUESTION"].aliases == ("Tom Oak, Sand Post",)


def test_questions_answered_by_named_people():
    text = ("Q: Will the harbour be closed?\n\nA: Ana Lund, clerk of the council of Vell:\n\n“It will be closed in spring.”\n\n"
            "A: Carl Ruíz, mayor of Sand:\n\n“It will not.”")
    made = structure(text)
    assert [(p.speaker, p.kind.value) for p in made.passages] == [
        ("Q", "text"), ("Ana Lund", "heading"), ("Ana Lund", "text"), ("Carl Ruíz", "heading"), ("Carl Ruíz", "text")]
    assert "Ana Lund, clerk of the council of Vell" in made.speakers[1].aliases


def test_an_interview_with_names_in_ordinary_case():
    text = "\n\n".join(f"{who}: {what}" for who, what in [
        ("Ana Lund", "Why is it closed?"), ("Carl Ruíz", "Because the pier is rotten, and has been for years."),
        ("Ana Lund", "And who pays for it?"), ("Carl Ruíz", "Nobody pays.")])
    assert [p.speaker for p in structure(text).passages] == ["Ana Lund", "Carl Ruíz", "Ana Lund", "Carl Ruíz", "Carl Ruíz"][:4]


def test_labels_of_a_form_are_no_speakers():
    text = "WARNING: The pier is rotten.\n\nName: Ana Lund\n\nPlace: Vell\n\nPhone: 3401\n\nNOTE: Do not enter.\n\nThe council met on Monday and closed it."
    assert not structure(text).speakers


def test_hidden_characters_are_shown_and_said():
    made = structure("The bill was 5341\u202e crowns.\x07 It was paid.")
    assert made.passages[0].text == "The bill was 5341⟦U+202E⟧ crowns.␇ It was paid."
    assert any("direction" in warning for warning in made.warnings)


def test_an_interview_after_the_fashion_of_spanish_papers():
    text = "P. ¿Por qué se cierra el puerto de Vell?\n\nR. Porque el muelle está podrido. No hay dinero.\n\nP. ¿Quién paga?\n\nR. Nadie."
    assert [p.speaker for p in structure(text).passages] == ["P", "R", "R", "P", "R"]


def test_a_briefing_whose_questions_have_no_colon():
    text = ("MS. LUND:  Good morning.  The pier is closed.\n\nQ    Thank you.  Who pays?\n\nMS. LUND:  The state.\n\n"
            "Q    And when?\n\nMS. LUND:  In May.")
    assert [p.speaker for p in structure(text).passages] == ["MS. LUND"] * 2 + ["Q"] * 2 + ["MS. LUND", "Q", "MS. LUND"]


def test_a_letter_and_a_release_have_heads_that_are_no_headings():
    text = ("FOR IMMEDIATE RELEASE\nMarch 3, 2020\n\nContact: Ana Lund, 555-0134\n\nVELL COUNCIL CLOSES PIER\n\n"
            "VELL, Sand — The council of Vell decided today that the pier will be closed in spring, after an inspection.\n\n###")
    made = structure(text)
    assert kinds(made, PassageKind.HEADING) == ["VELL COUNCIL CLOSES PIER"]
    assert kinds(made, PassageKind.FURNITURE) == ["FOR IMMEDIATE RELEASE", "March 3, 2020", "###"]
    assert values(made, "title") == ["VELL COUNCIL CLOSES PIER"]


def test_a_wrapped_paragraph_in_a_letter_is_joined():
    text = ("Dear Carl,\n\nthe pier is rotten, as you know, and the council wants to close it in\n"
            "spring. I have asked the board for a report on the costs, which I will\nsend you as soon as I have it.\n\nAna\nVell")
    assert [p.text for p in structure(text).passages][1] == (
        "the pier is rotten, as you know, and the council wants to close it in spring.")


STORY = (
    "\n\nThe council of Vell decided on Monday that the old harbour will be closed to ships in spring, the mayor said.\n\n"
    "The vote was 14 to 3, and nobody on the council spoke against it after the long debate of the evening.\n"
)


@pytest.mark.parametrize(
    "above",
    ["Monday, May 6, 2024\n\n", "March 3, 2020\n", "PORTO VELL, March 3, 2020\n\n", "New Vell – 12 June 2021\n", ""],
)
def test_a_title_stands_whatever_date_or_place_is_above_it(above):
    made = structure(above + "Harbour of Vell to be closed in spring" + STORY)
    title = next(one for one in made.found if one.field == "title")
    assert title.value == "Harbour of Vell to be closed in spring" and title.confidence >= 0.8
    assert kinds(made, PassageKind.HEADING) == ["Harbour of Vell to be closed in spring"]


@pytest.mark.parametrize(("first", "publisher", "is_sure"), [
    ("Politics", None, False), ("The Vell Courier", "The Vell Courier", False), ("Vell Courier | Politics", "Vell Courier", False),
    ("Vell Harbour Board", "Vell Harbour Board", True), ("Board of Harbours and Ferries", "Board of Harbours and Ferries", True),
])
def test_a_title_stands_below_the_name_of_an_office_a_paper_or_a_section(first, publisher, is_sure):
    made = structure(f"{first}\n\nStatement of the board on the closing of the harbour{STORY}")
    told = {one.field: one for one in reversed(made.found)}
    assert told["title"].value == "Statement of the board on the closing of the harbour"
    assert (told["title"].confidence >= 0.8) == is_sure
    assert (told["publisher"].value if "publisher" in told else None) == publisher


def test_who_posted_a_story_is_its_author_and_what_a_paper_is_is_nobody():
    made = structure(f"Fire in the old harbour of Vell\n\nPosted by Ana Ruiz on October 8, 2026 at 7:15 am{STORY}")
    assert ("author", "Ana Ruiz") in [(one.field, one.value) for one in made.found]
    made = structure(f"NEWS CONFERENCE\nVELL HEALTH\nOctober 8, 2026{STORY}")
    assert {one.field for one in made.found}.isdisjoint({"author"})


def test_a_paper_beside_the_date_is_the_publisher():
    made = structure(f"Fire in the old harbour of Vell\n\nBy Ana Ruiz\nVell Courier, 3 February 2026{STORY}")
    assert ("publisher", "Vell Courier") in [(one.field, one.value) for one in made.found]


def test_a_short_title_above_a_deck_is_the_title():
    made = structure(f"# Fire in Vell Harbour\n\n*Two ferries and a crane were lost in the night to Sunday, the board says*{STORY}")
    assert [one.value for one in made.found if one.field == "title"] == ["Fire in Vell Harbour"]


def test_a_deck_below_the_title_leaves_it_the_title():
    made = structure(f"Harbour of Vell to be closed\n\nThe council decides after a long debate that the pier is lost{STORY}")
    assert [one.confidence for one in made.found if one.field == "title"] == [0.85]


def test_a_control_character_at_a_line_end_is_no_second_edit_in_the_one_that_joins_the_line():
    text = "The council of the old harbour town has decided on Monday \x1c\nthat the pier is to be closed in spring\nand opened again in the autumn of the year.\n"
    made = structure(text * 4)
    assert made.edits and all(one.end <= after.start for one, after in zip(made.edits, made.edits[1:], strict=False))


def test_in_a_very_long_text_no_speakers_of_prose_are_looked_for_and_that_is_said(monkeypatch):
    from workbench.text.layout import structure as room

    text = 'The harbour is full. “We counted 412 boats,” Renner said.\n'
    assert structure(text).speakers and not structure(text).warnings
    monkeypatch.setattr(room, "LONG", 40)
    made = structure(text)
    assert not made.speakers and "very long" in made.warnings[0]
    assert [one.text for one in made.passages] == [one.text for one in structure(text).passages]
