"""Long stretches that texts repeat, and what is not one."""

import random

from workbench.domain.documents import Passage
from workbench.text.repeated import LEAST, likely_pairs, repeated, words_of

WORDS = [f"{start}{end}" for start in ("ba", "do", "ki", "lu", "me", "po", "ra", "su") for end in "abcdefghijklmnop"]


def text(seed: int, number: int) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=number))


def words(*texts: str):
    return words_of([Passage(0, len(one), one) for one in texts])


def test_a_stretch_is_found_through_changed_words_case_and_marks():
    shared = text(1, 60).split()
    changed = [*shared[:30], "another", *shared[31:]]
    found = repeated(words(text(2, 50), " ".join(shared)), words(" ".join(changed).title() + ".", text(3, 80)))
    assert found.words >= 50 and found.longest == found.words
    assert found.sample == " ".join(shared)
    assert 0.4 < found.share < 0.6


def test_short_stretches_and_quotations_do_not_count():
    phrase, speech = text(4, LEAST - 1), text(5, 60)
    assert repeated(words(text(6, 40), phrase), words(phrase, text(7, 40))).words == 0
    assert repeated(words(f"“{speech}”, he said."), words(f"She heard: “{speech}”")).words == 0
    assert repeated(words(speech), words(speech)).share == 1
    halves = f"“{speech[:150]}.", f"{speech[150:]}.”"
    assert repeated(words(*halves), words(speech)).words == 0


def test_texts_that_share_much_are_looked_at_and_all_meet():
    release = text(8, 150)
    texts = [words(text(10 + number, 200), *([release] if number % 2 else [])) for number in range(9)]
    pairs = likely_pairs(texts)
    assert {index for pair in pairs for index in pair} == {1, 3, 5, 7}
    assert {later for _, later in pairs} == {3, 5, 7}


def test_nothing_is_in_an_empty_text():
    assert repeated(words(), words("a b c")).words == 0
    assert likely_pairs([]) == [] == likely_pairs([words()])
