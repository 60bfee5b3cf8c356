"""Who is named where in a text, and whom "he", "she" and "the minister" mean there."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from workbench.crosscheck.lexicon.speech_words import OF
from workbench.crosscheck.quotations.named import (
    CAPITAL,
    FULL,
    NAME,
    SPEECH_VERB,
    Named,
    after_verb,
    before_verb,
    is_office,
    trimmed,
)
from workbench.domain.documents import Passage
from workbench.text.speech.people import People, office_words
from workbench.text.speech.pronouns import can_mean, meant_by, pronoun_of

_PARAGRAPH = re.compile(r"\n[ \t\xa0]*\n\s*")
_SENTENCE_END = re.compile(r"[.!?][”\"’»]?\s+(?=[\w“\"«‘„¿¡])")
_CLOSED = re.compile(r"[”\"»’'“][,.]?\s*$")
_DOES = re.compile(rf"(?P<who>{NAME})(?<!['’]s)\s[a-zà-ÿ]")
_BELONGS_TO = re.compile(rf"\b{OF}\s(?:la\s|el\s|the\s)?$")
_FEW = 3
"""Persons back to whom "she" may lead past one who is a man."""
_STEPS = 40
"""Places back, of those where somebody says something, at which the search for whom a pronoun means ends."""
_SENTENCE_REACH = 500
HEAD = 200
TAIL = 120


class Mentions:
    """The persons of one text. `breaks` are offsets at which paragraphs begin, besides those behind empty lines."""

    def __init__(self, text: str, breaks: Sequence[int] = ()):
        self._text = text
        self._paragraphs = sorted({0, *breaks, *(match.end() for match in _PARAGRAPH.finditer(text))})
        self._said = [one for verb in SPEECH_VERB.finditer(text) if (one := self._subject(verb.start(), verb.end()))]
        self._at = [one.start for one in self._said]
        self._full: dict[str, set[str]] | None = None
        self._people: People | None = None
        self._holders = lru_cache(maxsize=1024)(self._held_by)

    def paragraph(self, at: int) -> int:
        """Where the paragraph begins that an offset is in."""
        return self._paragraphs[bisect_right(self._paragraphs, at) - 1]

    def paragraph_end(self, at: int) -> int:
        """Where the next paragraph begins."""
        after = bisect_right(self._paragraphs, at)
        return self._paragraphs[after] if after < len(self._paragraphs) else len(self._text)

    def same_sentence(self, at: int) -> str:
        """Who says something before an offset in its sentence; "" where nobody does."""
        last = bisect_right(self._at, at) - 1
        if last < 0 or self._at[last] < max(self.paragraph(at), at - _SENTENCE_REACH):
            return ""
        between = self._text[self._at[last] : at].replace("\n", " ")[:-3]
        return "" if re.search(r"[.!?][\s”\"]", between) else self.meant(self._said[last], self._at[last])

    def meant(self, one: Named, at: int) -> str:
        """The name of who is named at an offset; "" where the text does not tell."""
        return one.name or (self.pronoun(at, one.pronoun) if one.pronoun else self._holder(one.office))

    def is_person(self, name: str) -> bool:
        """Whether the text names this person in full, or lets it say something."""
        return name.split()[-1] in self._known()

    def _subject(self, start: int, end: int) -> Named | None:
        paragraph = self.paragraph(start)
        head = self._text[max(paragraph, start - HEAD) : start]
        found = before_verb(head)
        if found is None and _CLOSED.search(head):
            found = after_verb(self._text[end : end + TAIL])
        return replace(found, start=start) if found else None

    # -- pronouns ---------------------------------------------------------------------------------------------------

    def pronoun(self, at: int, pronoun: str) -> str:
        """Whom a pronoun means: who did something in the sentence before, who spoke last, if it can be he or she."""
        meant = meant_by(pronoun)
        if not meant:
            return ""
        return self._in_sentence_before(at, meant) or self._last_that_spoke(at, meant)

    def named_before(self, at: int) -> str:
        """The one person whom the sentence before names in full, in the same paragraph; "" for none or two. Where words
        begin a paragraph it is who said something last, in the one before."""
        sentence = self._sentence_before(at)
        if not sentence.strip():
            last = bisect_right(self._at, at - 1) - 1
            near = last >= 0 and self.paragraph(self._at[last]) == self.paragraph(max(0, self.paragraph(at) - 1))
            return self._said[last].name if near else ""
        named = {name for match in FULL.finditer(sentence) if (name := trimmed(match[0])) and " " in name
                 and not is_office(name) and not _BELONGS_TO.search(sentence[: match.start()])}
        return named.pop() if len(named) == 1 else ""

    def _in_sentence_before(self, at: int, meant: str) -> str:
        """Who does something in the sentence before, in the same paragraph; somebody else of it where that can't be
        meant and only one can."""
        sentence = self._sentence_before(at)
        named = self._named_in(sentence)
        does = _DOES.match(sentence)
        if does and (first := trimmed(does["who"])) in named and can_mean(meant, self._gender(first)):
            return first
        others = [name for name in named if not does or name != trimmed(does["who"])]
        fitting = [name for name in others if can_mean(meant, self._gender(name))]
        surely = [name for name in fitting if self._gender(name) == meant]
        return surely[0] if len(surely) == 1 else fitting[0] if len(fitting) == 1 else ""

    def _sentence_before(self, at: int) -> str:
        """What stands before an offset in its paragraph, back to the end of the sentence before that, unquoted."""
        head = self._text[max(self.paragraph(at), at - _SENTENCE_REACH) : at]
        ends = [match.end() for match in _SENTENCE_END.finditer(head)]
        sentence = head[ends[-2] if len(ends) > 1 else 0 : ends[-1]] if ends else ""
        return re.split(r"[“\"«„]", sentence)[0]

    def _named_in(self, words: str) -> list[str]:
        """The known persons that words name, as they name them."""
        found = (trimmed(match[0]) for match in re.finditer(NAME, words))
        return list(dict.fromkeys(name for name in found if name and not is_office(name) and self.is_person(name)))

    def _last_that_spoke(self, at: int, meant: str) -> str:
        """The last one that said something and may be meant. In another paragraph it must surely be he or she, or have
        been the last that was named at all; past one who can't be meant, surely."""
        paragraph, passed = self.paragraph(at), 0
        last = bisect_right(self._at, at - 1) - 1
        for index in range(last, max(-1, last - _STEPS), -1):
            one, since = self._said[index], self._at[index]
            if since >= at or one.pronoun:
                continue
            name = one.name or self._holder(one.office)
            gender = self._gender(name, self._text[max(0, since - len(name) - 20) : since]) if name else ""
            if name and gender == meant:
                return name
            if not name or not gender:
                near = since >= paragraph or self.paragraph(since) == self.paragraph(max(0, paragraph - 1))
                return name if name and near and not passed and self._is_alone(name, since, at) else ""
            passed += 1
            if passed > _FEW:
                return ""
        return ""

    def _is_alone(self, name: str, start: int, end: int) -> bool:
        """Whether nobody but one person is named in a stretch of the text."""
        surname = name.split()[-1]
        return all(who.split()[-1] == surname for who in self._named_in(self._text[start:end]))

    def _gender(self, name: str, before: str = "") -> str:
        """HE or SHE for a person, by the name that the text gives in full; "" where it does not tell."""
        told = pronoun_of(name, " ".join(before.split(" ")[:-1]) if before else "")
        if told or " " in name:
            return told
        genders = {pronoun_of(full) for full in self._known().get(name, ())}
        return genders.pop() if len(genders) == 1 else ""

    def _known(self) -> dict[str, set[str]]:
        """The full names that the text has for the last word of each person's name."""
        if self._full is None:
            self._full = {one.name.split()[-1]: set() for one in self._said if one.name}
            for match in FULL.finditer(self._text):
                name = trimmed(match[0])
                if 2 <= len(name.split()) <= 5 and re.match(CAPITAL, name):
                    self._full.setdefault(name.split()[-1], set()).add(name)
        return self._full

    def _is_somebody(self, name: str) -> bool:
        """Whether a name stands anywhere but behind "of": "ministra de Medio Ambiente" names nobody."""
        places = re.finditer(rf"(?P<of>\b(?:{OF})\s)?{re.escape(name)}", self._text)
        return any(not match["of"] for match in places)

    # -- offices ----------------------------------------------------------------------------------------------------

    def _holder(self, office: str) -> str:
        """Who holds an office, where the text says so of one person and speaks of no other office of its name."""
        words = office_words(office.split())
        return self._holders(frozenset(words), office.split()[-1].lower()) if words else ""

    def _held_by(self, words: frozenset[str], noun: str) -> str:
        if self._people is None:
            self._people = People([Passage(0, len(self._text), self._text)])
        name = self._people.holder(" ".join(words))
        if not name or not self._is_somebody(name):
            return ""
        held = self._people.offices(name)
        written = re.finditer(rf"(?:[\w-]+\s){{1,3}}{re.escape(noun)}\b", self._text, re.IGNORECASE)
        return name if all(office_words(match[0].split()) <= held for match in written) else ""
