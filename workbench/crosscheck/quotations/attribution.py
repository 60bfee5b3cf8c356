"""Who says a quotation, as the text tells: "…," Ana Prado said; according to Ana Prado; a transcript's label."""

import re
from bisect import bisect_right

from workbench.crosscheck.lexicon.speech_words import NOT_NAMES, SAYS
from workbench.text.pronouns import can_mean, meant_by, pronoun_of

_CAP = r"[A-ZÁÉÍÓÚÑÜÖÄÇŠŽ][\w’'.-]*"
_NAME = (
    rf"(?:{_CAP}|(?:de|del|de la|van|von|bin|al)(?=\s[A-ZÁÉÍÓÚÑ]))"
    rf"(?:\s(?:{_CAP}|(?:of|de|del|la|van|von|bin|al)(?=\s{_CAP}))){{0,6}}"
)
_PRONOUN = r"(?:he|she|they|it|él|ella|er|sie|il|elle)"

_ROLE = r"(?:[a-zà-ÿ0-9][\w’'-]*\s|(?:of|for|de|del|de\sla|für|von|des|du)\s(?:the\s|la\s|el\s)?[A-ZÀ-Þ][\w’'.-]*\s)"
"""A word of what somebody is: "54-year-old", "mayor of Alta". """
_APPOSED = r"(?:(?:the|la|el|die|der|le)\s(?:[\w’'-]+\s){0,6}?[\w’'-]+,\s)"
_AFTER = re.compile(
    rf"^\s{{0,3}}[,.]?\s{{0,3}}(?:(?:[A-Z]\w+\s)?quoted\s(?P<quoted>{_NAME})\sas\ssaying"
    rf"|(?P<cited>{_NAME})\swas\squoted\sas\ssaying"
    rf"|(?P<who>(?:the\s|la\s|el\s)?(?:(?:{_CAP}['’]s\s)?[\w-]+[ ]){{0,4}}?{_NAME})"
    rf"(?:,[^,.“”\"]{{2,80}},)?\s(?:also\s|then\s|later\s)?{SAYS}\b"
    rf"|(?:{SAYS})\s{_APPOSED}(?P<apposed>{_NAME})(?=[,.;)]|\s(?:on|in|at|to|en|el|am|le|ante)\b|\s*$)"
    rf"|(?:{SAYS})\s(?:(?:the\s|la\s|el\s)?{_ROLE}{{0,5}}?)(?P<name>{_NAME})"
    rf"|(?:(?P<pronoun>{_PRONOUN})\s(?:also\s|then\s|later\s)?{SAYS}|{SAYS}\s(?P<pronoun2>{_PRONOUN}))\b"
    rf"|(?:according\sto|según|selon|laut)\s(?:the\s|la\s|el\s)?(?:[a-z]+\s){{0,3}}(?P<source>{_NAME})"
    rf"|\((?P<bracket>{_NAME})[,)])",
)
_FOR_ANOTHER = re.compile(
    r"\b(?:spokes(?:man|woman|person)|aide|lawyer|adviser|deputy|secretary|portavoz|vocer[oa]|abogad[oa]|asesor[a]?"
    r"|Sprecher(?:in)?|porte-parole|avocate?)\s(?:for|to|of|de|del|von|des|du)\b", re.IGNORECASE)
"""Who speaks for somebody else: the name that follows is not the speaker's."""
_DOES = re.compile(rf"(?:^|[.!?]\s|\n)(?P<who>{_CAP}\s(?:(?:de|del|van|von|al|bin)\s)?{_CAP})\s[a-zà-ÿ]")
_BEFORE = re.compile(
    rf"(?:\b[a-zà-ÿ]\w+\s(?:of|de|del|für|von)\s(?:the\s|la\s)?{_NAME},\s(?P<apposed>{_NAME}),\s(?:{SAYS})(?:\s[^.!?“”\"\n]{{0,90}})?"
    rf"|(?P<who>{_NAME})(?:,[^.“”\"]{{2,90}},)?\s(?:has\s|had\s|also\s|then\s|later\s|ha\s|hat\s|\w+ly\s)?(?:{SAYS})(?:\s[^.!?“”\"\n]{{0,90}})?"
    rf"|(?P<pronoun>\b[Hh]e|\b[Ss]he|\b[Tt]hey|\b[Éé]l|\b[Ee]lla)\s(?:has\s|had\s|also\s|then\s|later\s)?(?:{SAYS})(?:\s[^.!?“”\"\n]{{0,90}})?"
    rf"|(?:[Aa]ccording\sto|[Ss]egún|[Ss]elon|[Ll]aut)\s(?:the\s)?(?:[a-z]+\s){{0,3}}(?P<source>{_NAME})[^.!?“”\"\n]{{0,40}})[\s,:–—-]*$"
)
_ANSWER = re.compile(r"(?:^|\n)[ \t]*[AQ]:\s{0,3}(?P<label>[A-ZÁÉÍÓÚÑ][^:“”\"]{1,280}?):\s*$")
_LABEL = re.compile(
    r"(?:^|\n)[ \t]*(?:[AQ]:\s{0,3})?(?P<label>[A-ZÁÉÍÓÚÑ][^\n:“”\"]{1,120}?)(?:\s\([^()\n]{1,80}\))?:\s*$"
)
_SUBJECT = re.compile(rf"(?P<who>{_NAME})(?:,[^.“”\"]{{2,80}},)?\s(?:also\s|\w+ly\s)?{SAYS}\b")
REACH = 320
_FULL = re.compile(rf"{_CAP}(?:\s(?:(?:de|del|van|von|al|bin)\s)?{_CAP})+")
_FEW = 3
"""Persons back to whom "she" may lead past one who is a man."""


class Attributions:
    """The speakers of one text, found once: a pronoun leads back to the last name that said something."""

    def __init__(self, text: str):
        self._text = text
        self._named = [(match.end("who"), _trimmed(match["who"])) for match in _SUBJECT.finditer(text)
                       if not _FOR_ANOTHER.search(text, max(0, match.start() - 40), match.start())]
        self._named = [(at, name) for at, name in self._named if name]
        self._at = [at for at, _ in self._named]

    def speaker(self, start: int, end: int) -> str | None:
        """To whom the text gives the words at [start, end), marks not included; None where it does not tell."""
        after = self._after(start, end)
        if after is not None:
            return after or None
        return self._before(start) or self._same_paragraph(start)

    def incise(self, start: int, end: int) -> str | None:
        """Whom words like "dijo Juan", "a-t-il dit" at [start, end) name."""
        told = self._text[start:end]
        match = re.search(rf"(?:\s|^)(?P<who>{_NAME})", told)
        if match:
            return _trimmed(match["who"])
        pronoun = re.search(r"(?<=-)(?:il|elle)\b|\b(?:él|ella)\b", told)
        return self._last_before(start, pronoun[0]) if pronoun else None

    def _after(self, start: int, end: int) -> str | None:
        """Whom the words behind name; "" for a "she" of whom the text tells no more, None where they name nobody."""
        tail = self._text[end : end + REACH].lstrip("”\"’'»›“` \u00a0\u202f")
        match = _AFTER.match(tail)
        if not match or _FOR_ANOTHER.search(match[0]):
            return None
        pronoun = match["pronoun"] or match["pronoun2"]
        if pronoun:
            who = pronoun.lower()
            if who in ("they", "it"):
                return None
            return self._just_named(start, who) or self._last_before(start, who) or ""
        names = ("quoted", "cited", "who", "apposed", "name", "source", "bracket")
        return _trimmed(next(filter(None, (match[name] for name in names)), None))

    def _before(self, start: int) -> str | None:
        head = self._text[max(0, start - REACH) : start].rstrip("“\"‘'«‹„`> \u00a0\u202f\n\t")
        match = _BEFORE.search(head)
        if not match:
            return self._label(head, start)
        if match["pronoun"]:
            who = match["pronoun"].lower()
            return None if who == "they" else self._last_before(start - len(match[0]) - 1, who)
        named = "apposed" if match["apposed"] else "who" if match["who"] else "source"
        if _FOR_ANOTHER.search(head, max(0, match.start(named) - 40), match.start(named)):
            return None
        return _trimmed(match[named])

    def _label(self, head: str, start: int) -> str | None:
        """The name before a colon: a transcript's turn, the "A:" of questions and answers."""
        closing = self._text[max(0, start - 6) : start].rstrip("“\"‘'«‹„`> \u00a0\u202f\n\t")
        head_with_colon = head if head.endswith(":") else head + ":"
        answer = _ANSWER.search(head_with_colon) if closing.endswith(":") else None
        if answer:
            return answer["label"].partition(",")[0].strip()
        label = _LABEL.search(head_with_colon) if closing.endswith(":") else None
        if label:
            return label["label"].partition(",")[0].strip()
        return None

    def _same_paragraph(self, start: int) -> str | None:
        """A quotation that follows another in its paragraph, with only a name's words between."""
        paragraph = self._text.rfind("\n\n", max(0, start - 2000), start) + 1
        at = bisect_right(self._at, start) - 1
        if (
            at >= 0
            and self._at[at] > paragraph
            and not re.search(r"[.!?][\s”\"]", self._text[self._at[at] : start].replace("\n", " ")[:-3])
        ):
            return self._named[at][1]
        return None

    def _just_named(self, at: int, pronoun: str) -> str | None:
        """Who does something in the sentence right before, in the same paragraph: whom "he said" means. Somebody else
        of that sentence where the one who does it can't be a he."""
        head = self._text[max(0, at - REACH) : at].rpartition("\n\n")[2]
        found = list(_DOES.finditer(head))
        if not found or re.search(r"[.!?]\s+\w", head[found[-1].end() :]):
            return None
        meant, named = meant_by(pronoun), _trimmed(found[-1]["who"])
        if named is None or can_mean(meant, pronoun_of(named)):
            return named
        others = {name for one in _FULL.finditer(head, found[-1].end("who")) if (name := _trimmed(one[0]))}
        fitting = [name for name in others if can_mean(meant, pronoun_of(name))]
        return fitting[0] if len(fitting) == 1 else None

    def _last_before(self, at: int, pronoun: str) -> str | None:
        """The last one that said something and may be meant; of the last few that surely is, if the last may not be."""
        last = bisect_right(self._at, max(0, at))
        meant = meant_by(pronoun)
        for index in range(last - 1, max(-1, last - 1 - _FEW), -1):
            end, name = self._named[index]
            told = pronoun_of(name, self._text[max(0, end - len(name) - 20) : max(0, end - len(name))])
            if index == last - 1 and can_mean(meant, told) or meant and told == meant:
                return name
        return None


def _trimmed(name: str | None) -> str | None:
    """A name without the little words that began its sentence."""
    if not name:
        return None
    words = name.strip(" ,.’'").split()
    while words and (
        words[0] in NOT_NAMES or words[0][0].islower() and words[0] not in ("de", "del", "van", "von", "bin", "al")
    ):
        words.pop(0)
    name = " ".join(words).removesuffix("’s").removesuffix("'s")
    return name or None
