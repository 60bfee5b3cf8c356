"""When a text says that it was published, and when its page's date is doubted."""

import pytest

from workbench.text.layout.structure import structure

TITLE = "Harbour of Vell to be closed in spring"
STORY = ("The council of Vell decided on Monday that the old harbour will be closed to ships, because its pier is rotten "
         "and no money is left.\n\nThe mayor said that nothing else could be done. ")


def dated(text):
    """(what is offered as the date, best first; whether the page's date is doubted)"""
    made = structure(text)
    found = sorted((one for one in made.found if one.field == "published"), key=lambda one: -one.confidence)
    assert all(one.confidence < 0.8 and one.evidence for one in found)  # offered, not filled in
    return [one.value for one in found], any("the day the page was saved" in one for one in made.warnings)


@pytest.mark.parametrize(("head", "first"), [
    (f"{TITLE}\n\nBy Eva Brandt\n\nHarbour Tribune, 8 June 2022\n\n{STORY}", "2022-06-08"),
    (f"{TITLE}\nBy Eva Brandt\nHarbour Tribune, 8 June 2022\n\n{STORY}", "2022-06-08"),
    (f"{TITLE}\n\nJune 17, 2022\n\n{STORY}", "2022-06-17"),
    (f"{TITLE}\n\nPORT ALDA, 8 June 2022 – {STORY}", "2022-06-08"),
    (f"{TITLE}\n\nPort Alda, June 8, 2022 (VNA) - {STORY}", "2022-06-08"),
    (f"Cierran el puerto de Vell en primavera\n\nVell, 8 de junio de 2022.- {STORY}", "2022-06-08"),
])
def test_a_date_at_the_head_goes_before_the_years_of_the_story(head, first):
    assert dated(f"{head}It was mended in 2015, and in March 2020 a storm broke it.") == ([first], False)


@pytest.mark.parametrize("story", [
    "The pier was built in 1898 and mended in 2015.",
    "The pier was mended in 2020, when a storm broke it, and has been closed since 2020.",
    "The pier was mended in March 2020, when a storm broke it.",
    "It was mended on 3 March 2020 and on 5 April 2020, as the storm of 2020 had broken it.",
])
@pytest.mark.parametrize("above", [f"{TITLE}\n\nTuesday, June 8, 2022", f"{TITLE}\n\nBy Eva Brandt\n\n8 June 2022"])
def test_years_of_history_are_no_doubt_of_the_date(above, story):
    assert dated(f"{above}\n\n{STORY}{story}") == (["2022-06-08"], False)


@pytest.mark.parametrize(("story", "is_doubted"), [
    ("We have a plan for 2023, she said, and no more than that.", True),
    ("The harbour will be closed from April 2023 on.", True),
    ("The vote of October 12, 2022 followed one in August 2022.", True),
    ("El puerto será cerrado hasta abril de 2023.", True),
    ("A storm broke the pier in 2022.", False),
    ("A storm broke the pier in March 2022, and nobody has mended it.", False),
    ("The vote of October 12, 2022 was annulled in April 2024.", False),
    ("We had a plan for 2023, and on May 6 it will be seen what became of it.", False),
    ("The pier was built in May 1998, and mended in 2012.", False),
])
def test_a_date_above_the_title_is_doubted_where_the_story_is_of_another_time(story, is_doubted):
    offered, doubted = dated(f"Monday, May 6, 2024\n\n{TITLE}\n\n{STORY}{story}")
    assert doubted is is_doubted
    assert (offered[0] == "2024-05-06") is not is_doubted  # the dates of the story stand behind, or before


@pytest.mark.parametrize("place", ["Treaty Room", "Old Market Hall", "Salón Azul", "Rowan Building"])
def test_a_room_is_no_author(place):
    text = (f"Remarks After the Talks\n\n{place}\n\nMarch 15, 2023\n\nSECRETARY LUND: Good morning, and thank you all for "
            "coming.\n\nMINISTER OAK: Thank you. It is good to be here.\n\nSECRETARY LUND: We talked of the harbour.\n\n"
            "MINISTER OAK: And of the pier.")
    made = structure(text)
    assert not [one.value for one in made.found if one.field == "author"]
    assert ("published", "2023-03-15") in [(one.field, one.value) for one in made.found]
