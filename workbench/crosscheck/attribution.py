"""Who says a quotation, as the text tells: "…," Ana Prado said; according to Ana Prado; a transcript's label."""

import re
from bisect import bisect_right

from workbench.crosscheck.speech_words import NOT_NAMES, SAYS

_CAP = r"[A-ZÁÉÍÓÚÑÜÖÄÇŠŽ][\w’'.-]*"
_NAME = (
    rf"(?:{_CAP}|(?:de|del|de la|van|von|bin|al)(?=\s[A-ZÁÉÍÓÚÑ]))"
    rf"(?:\s(?:{_CAP}|(?:of|de|del|la|van|von|bin|al)(?=\s{_CAP}))){{0,6}}"
)
_PRONOUN = r"(?:he|she|they|it|él|ella|er|sie|il|elle)"

_AFTER = re.compile(
    rf"^\s{{0,3}}[,.]?\s{{0,3}}(?:(?P<who>(?:the\s|la\s|el\s)?(?:\w+[ ]){{0,3}}?{_NAME})"
    rf"(?:,[^,.“”\"]{{2,80}},)?\s(?:also\s|then\s|later\s)?{SAYS}\b"
    rf"|(?:{SAYS})\s(?:(?:the\s|la\s|el\s)?(?:[a-z]+\s){{0,4}})(?P<name>{_NAME})"
    rf"|(?:(?P<pronoun>{_PRONOUN})\s(?:also\s|then\s|later\s)?{SAYS}|{SAYS}\s(?P<pronoun2>{_PRONOUN}))\b"
    rf"|(?:according\sto|según|selon|laut)\s(?:the\s|la\s|el\s)?(?:[a-z]+\s){{0,3}}(?P<source>{_NAME}))",
)
_BEFORE = re.compile(
    rf"(?:(?P<who>{_NAME})(?:,[^.“”\"]{{2,90}},)?\s(?:has\s|had\s|also\s|then\s|later\s|ha\s|hat\s|\w+ly\s)?(?:{SAYS})(?:\s[^.!?“”\"\n]{{0,90}})?"
    rf"|(?P<pronoun>\b[Hh]e|\b[Ss]he|\b[Tt]hey|\b[Éé]l|\b[Ee]lla)\s(?:has\s|had\s|also\s|then\s|later\s)?(?:{SAYS})(?:\s[^.!?“”\"\n]{{0,90}})?"
    rf"|(?:[Aa]ccording\sto|[Ss]egún|[Ss]elon|[Ll]aut)\s(?:the\s)?(?:[a-z]+\s){{0,3}}(?P<source>{_NAME})[^.!?“”\"\n]{{0,40}})[\s,:–—-]*$"
)
_ANSWER = re.compile(r"(?:^|\n)[ \t]*[AQ]:\s{0,3}(?P<label>[A-ZÁÉÍÓÚÑ][^:“”\"]{1,280}?):\s*$")
_LABEL = re.compile(r"(?:^|\n)[ \t]*(?:[AQ]:\s{0,3})?(?P<label>[A-ZÁÉÍÓÚÑ][^\n:“”\"]{1,120}?):\s*$")
_SUBJECT = re.compile(rf"(?P<who>{_NAME})(?:,[^.“”\"]{{2,80}},)?\s(?:also\s|\w+ly\s)?{SAYS}\b")
REACH = 320


class Attributions:
    """The speakers of one text, found once: a pronoun leads back to the last name that said something."""

    def __init__(self, text: str):
        self._text = text
        self._named = [(match.end("who"), _trimmed(match["who"])) for match in _SUBJECT.finditer(text)]
        self._named = [(at, name) for at, name in self._named if name]
        self._at = [at for at, _ in self._named]

    def speaker(self, start: int, end: int) -> str | None:
        """To whom the text gives the words at [start, end), marks not included; None where it does not tell."""
        return self._after(start, end) or self._before(start) or self._same_paragraph(start)

    def _after(self, start: int, end: int) -> str | None:
        tail = self._text[end : end + REACH].lstrip("”\"’'»›“` \u00a0\u202f")
        match = _AFTER.match(tail)
        if not match:
            return None
        pronoun = match["pronoun"] or match["pronoun2"]
        if pronoun:
            return None if pronoun.lower() in ("they", "it") else self._last_before(start)
        return _trimmed(match["who"] or match["name"] or match["source"])

    def _before(self, start: int) -> str | None:
        head = self._text[max(0, start - REACH) : start].rstrip("“\"‘'«‹„` \u00a0\u202f\n\t")
        match = _BEFORE.search(head)
        if not match:
            return self._label(head, start)
        if match["pronoun"]:
            return None if match["pronoun"].lower() == "they" else self._last_before(start - len(match[0]) - 1)
        return _trimmed(match["who"] or match["source"])

    def _label(self, head: str, start: int) -> str | None:
        """The name before a colon: a transcript's turn, the "A:" of questions and answers."""
        closing = self._text[max(0, start - 6) : start].rstrip("“\"‘'«‹„` \u00a0\u202f\n\t")
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
        paragraph = self._text.rfind("\n\n", 0, start) + 1
        at = bisect_right(self._at, start) - 1
        if (
            at >= 0
            and self._at[at] > paragraph
            and not re.search(r"[.!?][\s”\"]", self._text[self._at[at] : start].replace("\n", " ")[:-3])
        ):
            return self._named[at][1]
        return None

    def _last_before(self, at: int) -> str | None:
        index = bisect_right(self._at, max(0, at)) - 1
        return self._named[index][1] if index >= 0 else None


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
