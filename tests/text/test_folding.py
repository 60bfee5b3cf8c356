"""Folding keeps the way back to the source, whichever way it goes."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.text.folding import fold

_PLAIN = st.text(st.sampled_from("aB 'z`\"-.\t\n9"), max_size=12)


@given(_PLAIN, st.booleans())
def test_plain_letters_are_folded_as_among_others(text, case):
    among = fold(f"{text}é", case=case)  # the accent has it go letter by letter
    alone = fold(text, case=case)
    assert alone.text == among.text[:-1]
    assert alone.offsets.tolist() == among.offsets.tolist()[:-1]
