"""Very long texts, in sections and pieces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.layout import sections

TEXTS = st.text(alphabet=st.sampled_from("a. ,;\n\r\t\u00a0\u2003x"), max_size=400)


def joined(text, spans):
    return "".join(text[start:end].strip() for start, end in spans)


@given(TEXTS)
def test_every_word_lies_in_one_section_and_in_one_piece(text):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sections, "SECTION", 40)
        patch.setattr(sections, "PIECE", 16)
        cut, pieces = list(sections.sections(text)), list(sections.pieces(text))
    for spans, longest in ((cut, 40), (pieces, 16)):
        assert all(start < end <= start + longest for start, end in spans)
        assert all(end <= after for (_, end), (after, _) in zip(spans, spans[1:], strict=False))
        outside = [text[end:start] for (_, end), (start, _) in zip([(0, 0), *spans], [*spans, (len(text), 0)], strict=True)]
        assert not "".join(outside).strip()
    assert all(text[start:end] == text[start:end].strip() for start, end in pieces)


def test_a_section_ends_where_a_paragraph_does():
    text = ("The harbour is old. " * 40 + "\n\n") * 700
    found = list(sections.sections(text))
    assert len(found) > 2 and all(text[:end].endswith("\n\n") for _, end in found)


def test_a_piece_ends_where_a_paragraph_or_a_sentence_does():
    text = ("The harbour of Vell is old. " * 12).strip() + "\n\n" + "The pier, which was rotten, was closed. " * 40
    first, second, *_ = [text[start:end] for start, end in sections.pieces(text)]
    assert first == ("The harbour of Vell is old. " * 12).strip()
    assert second.endswith("closed.") and len(second) > sections.PIECE // 2


def test_blank_lines_without_end_are_no_sections():
    assert list(sections.sections("\n" * 3_000_000)) == []
