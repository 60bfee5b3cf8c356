import pytest

from workbench.domain.documents import DocumentText, Edit, EditReason
from workbench.services.reading import places

TEXT = "She said: “We’ll re-\nbuild the\n  bridge” – at once.\u00a0Then 😀 she left."


@pytest.mark.parametrize(("words", "there"), [
    ("We’ll", "We’ll"), ("We'll re-", "We’ll re-"), ('"We\'ll', "“We’ll"), (" left. ", "left."),
    ("the bridge” - at once. Then", "the\n  bridge” – at once.\u00a0Then"), ("😀 she left.", "😀 she left."),
])
def test_words_are_found_whatever_their_spaces_and_marks(words, there):
    start, end = places.find(TEXT, words)
    assert TEXT[start:end] == there


def test_words_copied_from_the_reader_are_found_over_a_line_end():
    hyphen = TEXT.index("-\n")
    frozen = DocumentText(1, TEXT, (Edit(hyphen, hyphen + 2, "", EditReason.HYPHEN_JOINED),), ())
    assert places.find(TEXT, "rebuild the bridge") is None
    start, end = places.find_as_shown(frozen, "rebuild the bridge")
    assert TEXT[start:end] == "re-\nbuild the\n  bridge"


@pytest.mark.parametrize("words", ["", "  ", "a tunnel under the sea for ever and a day"])
def test_what_is_not_there_is_not_found(words):
    assert places.find(TEXT, words) is None
    assert places.find_as_shown(DocumentText(1, TEXT, (), ()), words) is None
