"""Documents of the kinds that fact-checkers are handed, each with what a reader finds in it, written before the rules
were tried on it: `kinds/*.txt` and `kinds/expected.json`.
"""

import json
import re
from pathlib import Path

import pytest

from workbench.domain.documents import PassageKind
from workbench.text.layout.structure import structure
from workbench.text.view import View

HERE = Path(__file__).parent / "kinds"
EXPECTED = json.loads((HERE / "expected.json").read_text(encoding="utf-8"))
MARKER = re.compile(r"^(?:\W|\w{1,2}[.)]|\(\w\)) ")


class Read:
    """A document as it was structured, and what is expected of it."""

    def __init__(self, name):
        self.text = (HERE / f"{name}.txt").read_text(encoding="utf-8")
        self.made = structure(self.text)
        self.wanted = EXPECTED[name]

    def beginning(self, words):
        """The passages that begin so, the marker of a list item left out."""
        words = squeezed(words)
        return [one for one in self.made.passages
                if squeezed(one.text).startswith((words, MARKER.sub("", words)))
                or squeezed(self.text[one.start:one.end]) and words.startswith(squeezed(self.text[one.start:one.end]))]

    def holding(self, words):
        return [one for one in self.made.passages if squeezed(words) in squeezed(one.text)]


def squeezed(words):
    return " ".join(words.split())


@pytest.fixture(scope="module", params=sorted(EXPECTED))
def read(request):
    return Read(request.param)


def test_turns_and_who_goes_on_speaking(read):
    missed = [(who, words) for who, words in read.wanted.get("turns", []) + read.wanted.get("says", [])
              if not any(who in (one.speaker or "").lower() for one in read.holding(words))]
    assert missed == []


def test_what_nobody_says(read):
    said = [(words, one.speaker) for words in read.wanted.get("not_speech", []) for one in read.beginning(words)
            if one.speaker and one.kind is not PassageKind.FURNITURE]
    assert said == []


def test_stage_directions(read):
    missed = [words for words in read.wanted.get("stage", [])
              if not any(one.stage and one.text == words for one in read.made.passages)]
    assert missed == []


def test_furniture_all_of_it_and_nothing_else(read):
    wanted = [squeezed(words) for words in read.wanted.get("furniture", [])]
    allowed = tuple(wanted + [squeezed(words) for words in read.wanted.get("furniture_may", [])])
    furniture = [squeezed(one.text) for one in read.made.passages if one.kind is PassageKind.FURNITURE]
    assert [words for words in wanted if not any(one.startswith(words) for one in furniture)] == []
    assert [one for one in furniture if not one.startswith(allowed)] == []


@pytest.mark.parametrize("kind", ["heading", "list", "caption"])
def test_headings_lists_and_captions(read, kind):
    missed = [words for words in read.wanted.get(f"{kind}s", [])
              if not any(one.kind.value == kind for one in read.beginning(words))]
    assert missed == []


def test_whom_the_prose_names(read):
    missed = [(who, words) for who, words in read.wanted.get("attributed", [])
              if not any(who in (one.speaker or "").lower() for one in read.holding(words))]
    assert missed == []


def test_lines_are_joined(read):
    shown = squeezed(View(read.text, read.made.edits).shown)
    assert [words for words in read.wanted.get("joined", []) if words not in shown] == []


def test_what_it_states_of_itself(read):
    best = {}
    for one in sorted(read.made.found, key=lambda one: one.confidence):
        best[one.field] = one.value
    wanted = read.wanted.get("found", {})
    assert {field: best.get(field) for field in wanted} == wanted


def test_one_person_is_one_speaker(read):
    for names in read.wanted.get("one_speaker", []):
        labels = {one.label for one in read.made.speakers if {one.label, *one.aliases} & set(names)}
        assert len(labels) == 1, names
