"""Who says a sentence of prose: `"…," Ebrard said`, `according to Garland`, `Rodriguez maintained that …`.

Precision comes first: a name must stand next to a verb of saying, be nobody's attribute ("a spokesman for Garland
said") and not one of two. A quotation that runs over sentences is one person's; `he said` is the person named just
before, where only one was. A surname is called by the full name that the text gives. The passage's `speaker` is that
name; `attributed` tells it from a turn's label.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.domain.documents import Passage, PassageKind, Speaker
from workbench.text.speech import quoted
from workbench.text.speech.attribution_words import BETWEEN, PRONOUNS, SAYS_QUOTED, SAYS_THAT, TITLES
from workbench.text.speech.people import CAPITAL, NAME, People, office_words, stripped
from workbench.text.speech.pronouns import can_mean, meant_by, pronoun_of

_VERB = re.compile(rf"\b(?:{'|'.join(sorted(SAYS_QUOTED, key=len, reverse=True))})\b")
_ACCORDING = re.compile(
    r"(?:according to|as told by|in the words of|según|de acuerdo (?:con|a)|conforme a|a decir de|en palabras de)"
    r"\s+(?P<rest>[^.;:!?\"“”]{2,160})",
    re.IGNORECASE,
)
_AS_TOLD = re.compile(
    rf"(?:{'|'.join(sorted(SAYS_QUOTED, key=len, reverse=True))}|ha(?:n|bía)?\s[a-z]+[ai]do)\s"
    r"(?:(?:ayer|hoy|anoche|este\s\w+|el\s\w+)\s)?(?=(?:el|la|los|las|su|un|una)\s|[A-ZÀ-Þ])"
)
"""`según confirmó ayer` before `el consejero, Andrés Soria`."""
_APPOSED = re.compile(rf",\s(?={CAPITAL}\s{CAPITAL})")
_OF = frozenset(("of", "for", "de", "del"))
_WORDS = re.compile(r"[^\W\d_]+")
_ACCORDINGLY = "according According words según Según acuerdo conforme Conforme decir palabras"
_TELLING = SAYS_QUOTED | frozenset(_ACCORDINGLY.split())
"""A sentence without any of these is looked at no further: most are."""
_THAT = re.compile(r"\s+(?:\w+\s+){0,4}?(?:that|que)\b", re.IGNORECASE)
_CLAUSE = re.compile(
    r"\s+(?:the|a|an|he|she|they|it|we|there|this|that|these|those|his|her|their|its|in|on|at|if|when|after|while|no|some|"
    r"many|more|most|both|all|one|two|such|“|\"|[A-ZÀ-Þ0-9])", 0)
_NOT_BEFORE = re.compile(
    r"(?:\b(?:for|of|from|by|to|with|like|than|about|against|on|in|at|over|and|or|nor|that|whom|who|which|behind|under|the|what|whatever|how|whether|"
    r"el|la|los|las|lo que|de|del|al|a|con|por|para|sobre|contra|entre|desde|y|e|o|ni|que|quien)|&)\s*$", re.IGNORECASE)
_ARTICLES = ("The ", "El ", "La ", "Los ", "Las ")
_HE_SAID = re.compile(rf"\b([Hh]e|[Ss]he)\s+(?:\w+\s+){{0,2}}?{_VERB.pattern}|{_VERB.pattern}\s+(he|she)\b")
_LAST = re.compile(r"[\w’'.-]+$")
_OFFICE = re.compile(r"\b(?:[Tt]he|[Ee]l|[Ll]a)(?:\s[a-zà-ÿ-]+){1,5}$")
_IN_CHARGE = re.compile(r"^(?:[A-Z]\w+\s){1,4}in\sCharge\s")
"""`Special Agent in Charge` before a name."""
_LISTENER = re.compile(
    r"^(?:a\s(?:[A-ZÀ-Þ]\w+|est[ea]\s\w+|los\s(?:periodistas|medios)|la\s(?:prensa|agencia)(?:\s[A-ZÀ-Þ]\w+)?)|(?:reporters|the\s(?:press|media)))\s"
    r"(?=(?:el|la|the)\s)")
"""`dijo a El Despertar el exministro Raúl Peña`."""
_OFFICE_FIRST = re.compile(r"((?:The|El|La)(?:\s[a-zà-ÿ-]+){1,4}?)\s(?=(?:ha|[a-zà-ÿ]+(?:s|d|ó|ba|ía))\s)")
"""Who does something at the beginning of a sentence: `The governor has asked …`."""
_OPENS = "“\"«"
_GOING_ON = re.compile(r"(?:She|He|Ella|Él)\s")
_OFFICE_AFTER = re.compile(r"\s+((?:the|el|la)(?:\s[a-zà-ÿ-]+){1,4})(?=[\s.,;]|$)")
_SPANISH_PAST = ("ó", "dijo", "sostuvo", "expuso")
"""Verbs that need no subject: `“No lo sé”, dijo.`"""
_OTHER_SUBJECT = re.compile(r"\s+(?:un|una|el|la|los|las|uno|otro|otra|su|sus|[A-ZÀ-Þ])\b")
_TOLD_TO = re.compile(
    r",\s(?:although|though|but|while|adding|as|after|before|and|aunque|y|pero)\s[^;:“\"]{0,160}$|\s(?:reporters|journalists|lawmakers|senators|members|the\s(?:press|media|house|council"
    r"|committee|court|paper|newspaper|agency|assembly|parliament)|[A-ZÀ-Þ][\w.-]+|in\s(?:an?|his|her)\s|on\s[A-Z]|at\san?\s|during\s|by\s(?:phone|telephone|e-?mail)"
    r"|a\slos\s(?:periodistas|medios)|a\sla\sprensa|en\s(?:una?\s)?(?:rueda|conferencia|entrevista|comunicado|declaraciones)"
    r"|este\s|esta\s|ayer|el\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))[^,;:“\"]{0,70}$")
_COMES_LATE = re.compile(r"(?:\S+\s){4,}\S+,\s[^,]{2,70}$")
"""What is told stands before the name: `The ministry counted 1,204 cases, Ruiz told reporters.`"""
_OF_STATE = re.compile(r"\b[A-ZÀ-Þ]\w+\s(?:of|for|de|del)(?:\s(?:the|la|el))?\s*$")
"""`Secretary of` before `State Blinken`."""
_MOST_APART = 2
"""Paragraphs after which "he" is nobody any more."""


@dataclass(frozen=True, slots=True)
class _Said:
    """An attribution in a passage: whom it names, "" for a pronoun, "the …" for an office, None for anybody else."""

    name: str | None


def attribute(passages: Sequence[Passage]) -> tuple[list[Passage], list[Speaker]]:
    """The passages with those who say them, where the prose tells, and these people."""
    said = [_said(one) if _can_be_said(one) else None for one in passages]
    if not any(said):
        return list(passages), []
    names = People(passages)
    whose = _resolved(passages, said, names)
    for quotation in quoted.over_sentences(passages):
        told = {whose[index] for index in quotation if whose[index]}
        if len(told) == 1:
            for index in quotation:
                whose[index] = whose[index] or next(iter(told))
    whose = _going_on(passages, whose)
    made = [replace(one, speaker=name, attributed=True) if name else one
            for one, name in zip(passages, whose, strict=True)]
    people = dict.fromkeys(name for name in whose if name)
    return made, [Speaker(name, names.aliases(name)) for name in people]


def _can_be_said(passage: Passage) -> bool:
    return (passage.kind in (PassageKind.TEXT, PassageKind.LIST) and passage.speaker is None and not passage.stage
            and len(passage.text) < 1200)


def _said(passage: Passage) -> _Said | None:
    """The attribution of a passage; `name` is None where it has one that names nobody."""
    text = passage.text
    if _TELLING.isdisjoint(_WORDS.findall(text)):
        return None
    spans = quoted.spans(text)
    for match in _ACCORDING.finditer(text):
        if not quoted.inside(spans, match.start()):
            return _Said(_described(_without(_AS_TOLD, match["rest"])) or None)
    nobody = None
    for name in _beside_verbs(text, spans):
        if name is not None:
            return _Said(name)
        nobody = _Said(None)
    return nobody


def _without(beginning: re.Pattern, text: str) -> str:
    found = beginning.match(text)
    return text[found.end() :] if found else text


def _beside_verbs(text: str, spans: list[tuple[int, int]]) -> Iterator[str | None]:
    """Names, pronouns as "", offices as "the …", None for anybody else, beside each verb of saying that is outside
    quotations."""
    for verb in _VERB.finditer(text):
        word = verb.group()
        if quoted.inside(spans, verb.start()):
            continue
        beside = _is_beside(text, verb.start(), verb.end(), spans)
        tells = word in SAYS_THAT and _CLAUSE.match(text, verb.end()) or _THAT.match(text, verb.end())
        after = text[verb.end() :]
        ends = after.strip(" .”\"") == "" or _TOLD_TO.match(after) and _COMES_LATE.search(text[: verb.start()])
        if beside or tells or ends:
            before = _before(text[: verb.start()], spans)
            yield before if before is not None else _after(text, verb, spans) if beside else None


def _after(text: str, verb: re.Match, spans: list[tuple[int, int]]) -> str | None:
    """Who is named after a verb beside a quotation: `said Ana Ruiz`, `dijo la ministra`; "" where Spanish leaves it to
    the sentence before, None for nobody."""
    after = text[verb.end() :][:160]
    if name := _described(after):
        return name
    office = _OFFICE_AFTER.match(after)
    if office and office_words(office[1].split()[1:]):
        return office[1]
    follows = any(stop <= verb.start() and text[stop : verb.start()].strip(" ,") == "" for _, stop in spans)
    return "" if follows and verb.group().endswith(_SPANISH_PAST) and not _OTHER_SUBJECT.match(after) else None


def _is_beside(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a quotation stands beside a verb, in the same clause."""
    return any(0 <= start - stop <= 90 and not re.search(r"[.!?;]\s", text[stop:start])
               or 0 <= begin - end <= 60 and not re.search(r"[.!?;]\s", text[end:begin]) for begin, stop in spans)


def _before(text: str, spans: list[tuple[int, int]]) -> str | None:
    """The name that ends directly before a verb, "" for a pronoun, None for anybody else."""
    head = text.rstrip()
    # "Ana Ruiz, the mayor of Vell, said": what stands between commas is hers
    if head.endswith(","):
        cut = head[:-1].rfind(",")
        apart = head[cut + 1 : -1].strip() if cut > 0 else ""
        if not apart or len(apart) > 110 or apart.lower().startswith(("who ", "which ", "and ", "but ", "que ", "y ")) \
                or quoted.inside(spans, cut):
            return None
        described = NAME.fullmatch(apart)
        if described and (name := stripped(apart)) and not _NOT_BEFORE.search(head[:cut]):
            return name
        head = head[:cut].rstrip()
    while (last := _LAST.search(head)) and last.group().lower() in BETWEEN:
        head = head[: last.start()].rstrip()
    if last and last.group().lower() in PRONOUNS:
        return "" if not _NOT_BEFORE.search(head[: last.start()]) else None
    office = _OFFICE.search(head)
    if office and office_words(office.group().split()[1:]) and not _NOT_BEFORE.search(head[: office.start()]):
        return office.group()
    found = None
    for match in NAME.finditer(head, max(0, len(head) - 120)):
        if match.end() == len(head):
            found = match
    if found is None or quoted.inside(spans, found.start()):
        return None
    name = stripped(found.group())
    # "The Member States", "The Times": no person has an article
    if not name or found.group().startswith(_ARTICLES) or _NOT_BEFORE.search(_OF_STATE.sub("", head[: found.start()])):
        return None
    return name


def _described(text: str) -> str:
    """The name at the beginning of what follows a verb: `Ana Ruiz`, `the mayor, Ana Ruiz`, `el canciller Marcelo
    Ebrard`."""
    text = _IN_CHARGE.sub("", _LISTENER.sub("", text.lstrip(), count=1), count=1)
    described = re.match(
        rf"(?:(?:the|a|an|el|la|los|las|un|una)\s)?(?:(?:[a-zà-ÿ-]+|{CAPITAL}),?\s){{0,7}}?(?={CAPITAL})", text)
    start = described.end() if described else 0
    while match := NAME.match(text, start):
        name = stripped(match.group())
        before = text[:start].split()
        if not name:
            start = match.end() + len(text[match.end():]) - len(text[match.end():].lstrip(", "))
            if start == match.end():
                return ""
            continue
        apposed = _APPOSED.match(text, match.end())
        if apposed and _OF.intersection(word.lower() for word in before[-2:]):
            start = apposed.end()  # "el consejero de Medio Ambiente, Andrés Soria", "… of the Union, Ana Ruiz"
            continue
        described_as = {word.strip(",").lower().removeprefix("ex") for word in before}
        if before and (before[-1].lower() in ("of", "for", "from", "de", "del", "in", "on", "at", "and", "y", "to")
                       or not described_as & (TITLES | {"his", "her"})):
            return "" if before else name
        if re.match(r"\s(?:and|y|&|e)\s[A-ZÀ-Þ]", text[match.end() :]):
            return ""
        return name
    return ""


def _resolved(passages: Sequence[Passage], said: Sequence[_Said | None], names: People) -> list[str]:
    """Who says each passage: full names for surnames, the one named just before for a pronoun."""
    whose: list[str] = []
    last, since = "", 0
    for index, one in enumerate(said):
        name = ""
        if one is not None:
            name = _meant(one, passages[since : index + 1], last, names)
            last = name
        if name:
            since = index
        whose.append(name)
    return whose


def _meant(one: _Said, between: Sequence[Passage], last: str, names: People) -> str:
    """Whom an attribution means. `he` is the `last` one, if nobody else was named `between` and it is not long ago."""
    if one.name is None:
        return ""
    if one.name.lower().startswith(("the ", "el ", "la ")):
        return names.holder(one.name)
    if one.name:
        return names.full(one.name)
    meant = _pronoun(between[-1].text)
    if beside := _in_paragraph(between, meant, names):
        return beside
    if not last or between[-1].paragraph - between[0].paragraph > _MOST_APART:
        return ""
    if not any(names.others(passage.text, last) for passage in between[1:]):
        return last if can_mean(meant, pronoun_of(last)) else ""
    fitting = {name for passage in between for name in names.in_full(passage.text) if pronoun_of(name) == meant}
    return next(iter(fitting)) if meant and len(fitting) == 1 else ""


def _in_paragraph(between: Sequence[Passage], meant: str, names: People) -> str:
    """Who does something in the sentence before, in the same paragraph, if it can be he or she: `Mayor Ana Ruiz blamed
    the rain. “…,” she said.`"""
    before = [one.text for one in between[:-1] if one.paragraph == between[-1].paragraph]
    said = quoted.spans(between[-1].text)
    if said and said[0][0] == 0 and between[-1].text[0] not in _OPENS:  # its quotation began in a sentence before
        while before and before.pop()[0] not in _OPENS:
            pass
    while before and _GOING_ON.match(before[-1]):
        before.pop()
    if not before:
        return ""
    text = before[-1]
    office = _OFFICE_FIRST.match(text)
    beginnings = () if office else (text, text[:1].lower() + text[1:])  # "Council leader Ana Ruiz": no name is Council
    named = [names.holder(office[1])] if office else [names.full(_described(one)) for one in beginnings]
    name = next((one for one in named if " " in one and (pronoun_of(one) or names.offices(one))), "")
    return name if can_mean(meant, pronoun_of(name)) else ""


def _pronoun(text: str) -> str:
    """HE or SHE as the pronoun beside a verb of saying tells; "" where there is none."""
    found = _HE_SAID.search(text)
    return meant_by(found[1] or found[2]) if found else ""


def _going_on(passages: Sequence[Passage], whose: list[str]) -> list[str]:
    """`"We have no choice," she said. "The pier is rotten."`: what is nothing but a quotation goes on being said."""
    made = list(whose)
    for index, passage in enumerate(passages):
        before = index - 1
        if made[index] or before < 0 or not made[before] or passages[before].paragraph != passage.paragraph:
            continue
        if _can_be_said(passage) and quoted.is_whole(passage.text) and quoted.spans(passages[before].text):
            made[index] = made[before]
    return made
