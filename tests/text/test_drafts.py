"""From one version of a text to the next: what is carried, what is for a person, and that nothing is guessed."""

import pytest

from workbench import readers
from workbench.domain.documents import DocumentText
from workbench.domain.versions import Fate, HunkKind
from workbench.text.anchoring.carrying import Carrier, changed_words
from workbench.text.anchoring.drafts import align, hunks

STORY = """The ministry spent 32 million euros on the bridge last year. Critics say that the bridge was never needed at all. \
It opened in October 2022 to heavy traffic.

The second paragraph tells of the mayor and of his office. He has paid back 3 million euros to the city. \
Nobody knows when the rest will come.
"""
TWICE = ("First comes the opening sentence of it all. The bridge cost 5 million euros in all. Then comes the middle of "
         "the story. The bridge cost 5 million euros in all. Last comes the end of the whole story.\n")
REFRAIN = "The bridge cost 5 million euros in all. "


def read(text: str) -> DocumentText:
    reading = readers.read_text(text)
    return DocumentText(1, reading.text, reading.edits, reading.passages)


def landed(old: str, new: str, words: str, *, last: bool = False):
    before, after = read(old), read(new)
    at = before.text.rindex(words) if last else before.text.index(words)
    found = Carrier(before, after).land(at, at + len(words))
    return found.fate, after.text[found.start:found.end] if found.start is not None else None


def test_words_that_nobody_touched_are_where_they_were():
    assert landed(STORY, STORY, "32 million euros") == (Fate.SAME, "32 million euros")
    longer = f"A whole new paragraph stands at the head of the article now.\n\n{STORY}"
    assert landed(STORY, longer, "paid back 3 million euros") == (Fate.SAME, "paid back 3 million euros")


def test_a_changed_figure_is_another_wording_and_its_place_is_only_proposed():
    assert landed(STORY, STORY.replace("32 million", "23 million"), "32 million euros") == (
        Fate.WORDS, "23 million euros")


@pytest.mark.parametrize(("old", "new"), [("has paid", "has not paid"), ("city. Nobody", "city, he denied. Nobody")])
def test_the_same_words_in_a_sentence_that_says_otherwise_are_for_a_person(old, new):
    assert landed(STORY, STORY.replace(old, new), "paid back 3 million euros") == (
        Fate.SENTENCE, "paid back 3 million euros")


@pytest.mark.parametrize("new", [
    STORY.replace("32 million", "32\N{NO-BREAK SPACE}million"), STORY.replace("ministry spent", "ministry\u00a0spent"),
])
def test_other_spaces_are_no_other_words_and_are_told(new):
    fate, words = landed(STORY, new, "spent 32 million euros")
    assert (fate, words.replace("\u00a0", " ")) == (Fate.MARKS, "spent 32 million euros")


def test_other_quotation_marks_are_no_other_words_and_are_told():
    old = 'The mayor said "the bridge is safe" on Tuesday to the reporters. And then he left the room at once.\n'
    new = old.replace(' "', " “").replace('" ', "” ")
    assert landed(old, new, '"the bridge is safe"') == (Fate.MARKS, "“the bridge is safe”")


def test_other_line_breaks_are_nothing_at_all():
    hard = STORY.replace("on the bridge last", "on the bridge\nlast")
    assert landed(hard, hard, "euros on the bridge\nlast")[0] is Fate.SAME


def test_a_sentence_in_another_paragraph_is_found_and_told():
    sentence = "It opened in October 2022 to heavy traffic."
    new = STORY.replace(sentence, "").replace("Nobody knows", f"{sentence} Nobody knows")
    assert landed(STORY, new, "October 2022") == (Fate.MOVED, "October 2022")
    assert landed(STORY, new, "32 million euros")[0] is Fate.SAME


def test_what_is_gone_is_gone():
    assert landed(STORY, STORY.replace(" Nobody knows when the rest will come.", ""), "Nobody knows") == (
        Fate.GONE, None)


def test_a_sentence_said_twice_is_told_apart_by_its_neighbours():
    once = TWICE.replace(f"{REFRAIN}Last", "Last")
    assert landed(TWICE, TWICE, "5 million", last=True)[0] is Fate.SAME
    assert landed(TWICE, once, "5 million") == (Fate.SAME, "5 million")
    assert landed(TWICE, once, "5 million", last=True) == (Fate.GONE, None)


def test_a_sentence_said_twice_is_never_guessed():
    """Which of the two is left cannot be told where what stood between them went too."""
    left = f"First comes the opening sentence of it all. {REFRAIN}Last comes the end of the whole story.\n"
    for last in (False, True):
        assert landed(TWICE, left, "5 million", last=last) == (Fate.REPEATED, "5 million")


def test_another_speaker_is_another_claim():
    turns = "MS. FROST:  We spent 32 million euros on it in one single year.\n\nMR. HOLM:  That is far too much money.\n"
    swapped = turns.replace("MS. FROST", "MR. X").replace("MR. HOLM", "MS. FROST").replace("MR. X", "MR. HOLM")
    assert landed(turns, swapped, "32 million euros") == (Fate.SPEAKER, "32 million euros")


def test_a_claim_over_two_sentences_needs_both():
    words = "He has paid back 3 million euros to the city. Nobody knows"
    assert landed(STORY, STORY, words) == (Fate.SAME, words)
    assert landed(STORY, STORY.replace("city. Nobody", "city. He smiled broadly at us all. Nobody"), words)[0] in (
        Fate.WORDS, Fate.SENTENCE)


def test_every_difference_is_listed_once_and_in_order():
    new = STORY.replace("32 million", "23 million").replace(" Nobody knows when the rest will come.", "").replace(
        "office.", "office. A new sentence about something else entirely is here.")
    kinds = [hunk.kind for hunk in hunks(align(read(STORY).passages, read(new).passages))]
    assert kinds == [HunkKind.CHANGED, HunkKind.ADDED, HunkKind.REMOVED]


def test_the_words_that_differ_are_marked_in_both_wordings():
    old, new = "He paid 32 million euros", "He has paid 23 million euros"
    ours, theirs = changed_words(old, new)
    assert [old[a:b] for a, b in ours] == ["32"]
    assert [new[a:b] for a, b in theirs] == ["has", "23"]


@pytest.mark.parametrize("new", ["Nothing.\n", "Wholly other words about the weather in the mountains of the north.\n"])
def test_a_text_with_nothing_in_common_loses_everything(new):
    assert landed(STORY, new, "October 2022") == (Fate.GONE, None)
