"""A small library in memory that answers as the store's index does, so that matching is tested without a database."""

from collections import Counter

import numpy as np
import pytest

from workbench.domain.searching import Candidate, Frequencies, KnownStems, number_of
from workbench.text.words.terms import stems


class ShelfIndex:
    """A `SearchIndex` over sentences: each inner list is a document."""

    def __init__(self, documents, language="en", title=""):
        self.found = []
        for extraction, sentences in enumerate(documents, start=1):
            for at, text in enumerate(sentences):
                before = sentences[at - 1] if at else ""
                after = sentences[at + 1] if at + 1 < len(sentences) else ""
                self.found.append(
                    Candidate(
                        len(self.found) + 1,
                        extraction,
                        at * 1000,
                        at * 1000 + len(text),
                        text,
                        before,
                        after,
                        language=language,
                        title=title,
                    )
                )
        self.stems = {one.passage: set(stems(one.text, language)) for one in self.found}
        self.counts = Counter(stem for found in self.stems.values() for stem in found)
        self.language = language
        self.knows, self.numbers = False, {}

    def languages(self):
        return [self.language]

    def frequencies(self, stems):
        return Frequencies(len(self.found), {stem: self.counts[stem] for stem in stems if stem in self.counts})

    def words(self, prefix, shortest, longest):
        return [
            word
            for word in sorted(self.counts)
            if word.startswith(prefix) and shortest <= len(word) <= longest and len(word) > 3 and word.isalpha()
        ]

    def known(self, stems):
        return {stem for stem in stems if self.counts[stem]}

    def _mine(self, one, own):
        return own is not None and one.extraction == own.extraction and one.start < own.end and one.end > own.start

    def leading_up_to(self, own):
        mine = [one for one in self.found if self._mine(one, own)]
        return mine[0].before if mine else ""

    def sentence(self, own):
        return " ".join(one.text for one in self.found if self._mine(one, own))

    def candidates(self, weights, *, within=None, own=None, limit=100):
        found = [
            one
            for one in self.found
            if (within is None or one.extraction in within)
            and not self._mine(one, own)
            and self.stems[one.passage] & weights.keys()
        ]
        found.sort(key=lambda one: -sum(weights.get(stem, 0) for stem in self.stems[one.passage]))
        return found[:limit]

    def beside(self, found):
        return found

    def stems_of(self, passages):
        if not self.knows:
            return None
        numbers, each = self.numbers, []
        for at in passages:
            text = self.found[at - 1].text if 0 < at <= len(self.found) else ""
            found = stems(text, self.language)
            each.append(np.array([numbers.setdefault(one, number_of(one, len(numbers))) for one in found], np.int32))
        return KnownStems(each, numbers, list(numbers))


FILLER = [
    [
        "The council met on Tuesday and discussed the new library.",
        "Nobody objected to the plan.",
        "The library will open next spring.",
    ],
    ["Rain is expected in the north.", "Farmers welcomed the rain after a dry summer.", "Wheat prices fell again."],
    ["The football club signed a goalkeeper from Norway.", "He is nineteen and very tall.", "Fans cheered him."],
    ["A museum bought a painting of three ships.", "The painter died in 1871.", "Visitors may see it from May."],
    ["The orchestra plays in Vienna and Prague this year.", "Its conductor is ill.", "Tickets cost forty crowns."],
]


@pytest.fixture
def shelf():
    """Make a library of the given documents, with others about quite other things beside them."""
    return lambda *documents, **more: ShelfIndex([list(one) for one in documents] + FILLER, **more)
