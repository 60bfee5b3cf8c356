"""Who says a quotation, as the text tells: "…," Ana Prado said; according to Ana Prado; a transcript's label.

What stands right beside the words, in their paragraph, goes first. An office that the text gives no holder of, "she" of
whom it tells no more and whoever speaks for somebody else are nobody: no name from farther away takes their place.
"""

import re
from collections.abc import Sequence

from workbench.crosscheck.lexicon.speech_words import ARTICLES
from workbench.crosscheck.quotations.mentions import Mentions
from workbench.crosscheck.quotations.named import NAME, SPEECH_VERB, after_verb, before_verb, is_office, trimmed

REACH = 320
_NEAR = 160
"""Letters from the words within which their verb of saying begins."""
_MARKS = "”\"’'»›“‘«‹„`> \u00a0\u202f\n\t"
_ACCORDING = (rf"(?:[Aa]ccording\sto|[Ss]egún|[Ss]elon|[Ll]aut)\s(?:the\s|la\s|el\s)?(?:[a-z]+\s){{0,3}}"
              rf"(?P<source>{NAME})")
_TOLD_BEHIND = re.compile(
    rf"\s{{0,3}},?\s{{0,3}}(?:(?:[A-Z]\w+\s)?quoted\s(?P<quoted>{NAME})\sas\ssaying|(?P<cited>{NAME})\swas\squoted\sas\ssaying"
    rf"|{_ACCORDING}|\((?P<bracket>{NAME})[,)])")
_TOLD_BEFORE = re.compile(rf"(?<![\w-]){_ACCORDING}[^.!?“”\"\n]{{0,40}}$")
_QUOTING = re.compile(rf"[^.!?“”\"]{{0,40}},\s(?:quoting|citing|citando\sa)\s(?P<name>{NAME})")
_BETWEEN = re.compile(r"(?:\s[^.!?“”\"\n]{0,90})?[\s,:–—-]*")
_BEGINS = re.compile(rf"\s{{0,3}}[,.]?\s{{0,3}}(?:(?:as|como|wie)\s)?(?P<words>[^“”\"«»:;.!?—]{{0,120}}?)\s?"
                     rf"{SPEECH_VERB.pattern}")
_UNSAID = re.compile(r"(?:[a-zñ]+(?:ó|dijo|sostuvo)|dijo|expuso)(?=[\s.,;])")
"""A verb of Spanish that leaves it to the sentence before who is meant: `“No lo sé”, afirmó.`"""
_INITIALS = re.compile(r"(?<=\b[A-Z])\.|(?<=\b(?:Dr|Mr|Ms))\.|(?<=\b(?:Mrs|Gov|Gen|Sen|Col|Rep|Sra))\.|(?<=\bProf)\.")
_FEW_WORDS = 4
_ANSWER = re.compile(r"(?:^|\n)[ \t]*[AQ]:\s{0,3}(?P<label>[A-ZÁÉÍÓÚÑ][^:“”\"]{1,280}?):\s*$")
_LABEL = re.compile(
    r"(?:^|\n)[ \t]*(?:[AQ]:\s{0,3})?(?P<label>[A-ZÁÉÍÓÚÑ][^\n:“”\"]{1,120}?)(?:\s\([^()\n]{1,80}\))?:\s*$"
)
_LABEL_WORD = re.compile(r"[A-ZÀ-Þ0-9].*|of|the|and|de|del|la|los|van|von|der|bin|al|y|du|des")
_SENTENCE = re.compile(r"[.!?][”\"’»]?\s+(?=[A-ZÀ-Þ])")
_CLAUSE = re.compile(rf"(?:(?:and|but|y|pero|und|aber|et|mais)\s)?(?:(?P<name>{NAME})"
                     rf"|(?P<office>{ARTICLES}\s[^,]{{2,60}}?))\s[a-zà-ÿ]+\s\S")


class Attributions:
    """The speakers of one text. `breaks` are offsets at which paragraphs begin, besides those behind empty lines."""

    def __init__(self, text: str, breaks: Sequence[int] = ()):
        self._text = text
        self._mentions = Mentions(text, breaks)

    def speaker(self, start: int, end: int) -> str | None:
        """To whom the text gives the words at [start, end), marks not included; None where it does not tell."""
        before = self._before(start)
        if before is not None and self._is_led_in(start, end):
            return before or None
        after = self._after(start, end)
        found = next((one for one in (after, before) if one is not None), None)
        if found is None:
            found = self._mentions.same_sentence(start)
            if not found and _UNSAID.match(self._text[end : end + _NEAR].lstrip(_MARKS + ",")):
                found = self._mentions.named_before(start)
        return found or None

    def incise(self, start: int, end: int) -> str | None:
        """Whom words like "dijo Juan", "a-t-il dit" at [start, end) name."""
        told = self._text[start:end]
        match = re.search(rf"(?:\s|^)(?P<who>{NAME})", told)
        if match:
            return trimmed(match["who"]) or None
        pronoun = re.search(r"(?<=-)(?:il|elle)\b|\b(?:él|ella)\b", told)
        return self._mentions.pronoun(start, pronoun[0]) or None if pronoun else None

    def _is_led_in(self, start: int, end: int) -> bool:
        """Whether the words are a whole sentence behind a colon or comma: what follows them begins another."""
        lead = self._text[max(0, start - 8) : start].rstrip(_MARKS)[-1:]
        return (lead in (":", ",") and self._text[end - 1 : end] != ","
                and self._text[end : end + 4].lstrip(_MARKS)[:1] not in (",", "-", "–", "—"))

    # -- behind the words -------------------------------------------------------------------------------------------

    def _after(self, start: int, end: int) -> str | None:
        """Whom the words behind name; "" for somebody of whom the text tells no more, None where they name nobody."""
        stop = self._mentions.paragraph_end(end)
        if self._text[end - 1 : end] == ",":  # a paragraph that the print broke
            stop = end + REACH
        tail = self._text[end : min(stop, end + REACH)].lstrip(_MARKS).replace("\n", " ")
        told = _TOLD_BEHIND.match(tail)
        if told:
            return trimmed(next(filter(None, told.groups()), ""))
        plain = _INITIALS.sub("\u00b7", tail[:_NEAR])
        begins = _BEGINS.match(plain)
        if not begins:
            return None
        quoting = _QUOTING.match(tail, begins.end())
        if quoting:
            return trimmed(quoting["name"])
        words = tail[begins.start("words") : begins.end("words")]
        found = before_verb(words) if words.strip() else after_verb(tail[begins.end() :][:120])
        if found is None or words.strip() and len(words[: found.start].split()) > _FEW_WORDS:
            return None
        return self._mentions.meant(found, start)

    # -- before the words -------------------------------------------------------------------------------------------

    def _before(self, start: int) -> str | None:
        head = self._head(start)
        told = _TOLD_BEFORE.search(head.rstrip(" ,:"))
        if told:
            return trimmed(told["source"])
        at = start - REACH if start > REACH else 0
        for verb in reversed(list(SPEECH_VERB.finditer(head, max(0, len(head) - _NEAR)))):
            if not _BETWEEN.fullmatch(head, verb.end()):
                break
            found = before_verb(head[: verb.start()].replace("\n", " "))
            if found:
                return self._mentions.meant(found, at + verb.start())
        return self._label(head) if head.endswith(":") else None

    def _head(self, start: int) -> str:
        """What stands before the words in their paragraph; the paragraph before where it ends in a colon. It begins
        REACH before them, padded."""
        at = max(0, start - REACH)
        head = self._text[at:start].rstrip(_MARKS)
        paragraph = self._mentions.paragraph(at + len(head) if head.endswith(":") else start) - at
        if paragraph <= 0:
            return head
        return (" " * paragraph + "\n" + head[paragraph:])[1:] if paragraph <= len(head) else ""

    def _label(self, head: str) -> str | None:
        """The name before a colon: a transcript's turn, the "A:" of questions and answers; who does something in the
        sentence that ends in it."""
        answer = _ANSWER.search(head)
        if answer:
            return answer["label"].partition(",")[0].strip()
        clause = self._clause(head)
        if clause is not None:
            return clause
        label = _LABEL.search(head)
        name = label["label"].partition(",")[0].strip() if label else ""
        words = name.split()
        is_name = words and trimmed(words[0]) and all(map(_LABEL_WORD.fullmatch, words))
        return name if is_name or name.isupper() else None

    def _clause(self, head: str) -> str | None:
        """Who does something in the sentence that ends in a colon: "On the pier, Prado was blunt:"."""
        sentence = _SENTENCE.split(head.rpartition("\n")[2] if "\n" in head else head)[-1]
        parts = re.split(r",\s", sentence)
        for place in range(len(parts) - 1, -1, -1):
            found = _CLAUSE.match(parts[place].strip())
            if not found:
                continue
            if found["office"]:
                return ""
            name = trimmed(found["name"])
            if name and not is_office(name) and (place or self._mentions.is_person(name)):
                return name
        return None
