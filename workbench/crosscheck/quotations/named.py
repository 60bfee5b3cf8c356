"""Whom the words beside a verb of saying name: a person, a pronoun, or somebody told by an office alone."""

import re
from dataclasses import dataclass

from workbench.crosscheck.lexicon.office_words import PORTFOLIOS, ROLES
from workbench.crosscheck.lexicon.speech_words import ARTICLES, NOT_NAMES, OF, SAYS
from workbench.crosscheck.words.stems import without_marks

CAPITAL = (r"(?:(?:[A-Z]|Dr|Dra|Mr|Mrs|Ms|Prof|Sen|Gov|Gen|Capt|Col|Lt|Sgt|Rep|Sr|Sra|Rev|Adm|Maj|St)\."
           r"|[A-ZÀ-ÖØ-ÞČŁŠŽŞİ][\w’'-]*)")
_SMALL = r"(?:de la|de los|del|de|van der|van den|van|von der|von|bin|ibn|al|di|da|dos)"
_SMALL_WORDS = frozenset("de del van von bin ibn al di da dos".split())
NAME = (rf"(?<![\w-])(?:{CAPITAL}|(?<!\w\s){_SMALL}(?=\s{CAPITAL}))"
        rf"(?:\s(?:{CAPITAL}|(?:{_SMALL}|of|la)(?=\s{CAPITAL}))){{0,6}}")
FULL = re.compile(rf"(?<![\w-]){CAPITAL}(?:\s(?:{_SMALL}\s)?{CAPITAL})+")
SPEECH_VERB = re.compile(rf"(?<![\w-]){SAYS}(?![\w-])")
FOR_ANOTHER = re.compile(
    r"\b(?:spokes(?:man|woman|person)|aide|lawyer|adviser|deputy|secretary|portavoz|vocer[oa]|abogad[oa]|asesor[a]?"
    r"|Sprecher(?:in)?|porte-parole|avocate?)\s(?:for|to|of|de|del|von|des|du)\b", re.IGNORECASE)
"""Who speaks for somebody else: the name that follows is not the speaker's."""

_PRONOUN = r"(?:he|she|they|it|él|ella|ellos|ellas|er|sie|il|elle|ils|elles)"
_LAST_NAME = re.compile(rf"(?P<name>{NAME})$")
_LAST_PRONOUN = re.compile(rf"(?<![\w’'-])(?P<pronoun>{_PRONOUN})$", re.IGNORECASE)
_OFFICE = re.compile(rf"(?<![\w-])(?:(?i:{ARTICLES})|{CAPITAL}['’]s?)\s(?:[\w’'-]+\s){{0,7}}[\w’'-]+$")
_OF_SOMETHING = re.compile(rf"(?<![\w-]){OF}\s(?:(?:the|la|el|los|las|der|dem|den|le|les)\s)?$", re.IGNORECASE)
_AUXILIARY = re.compile(
    r"\s(?:has|had|also|then|later|just|still|once|again|now|ha|había|hat|hatte|también|luego|después|auch|dann|ensuite"
    r"|aussi|le|les|nos|se|[a-z]{2,}ly)$")
_APPOSED = re.compile(rf"(?i:{ARTICLES})\s(?:[\w’'-]+\s){{0,8}}?[\w’'-]+,\s(?P<name>{NAME})(?=[,.;:)]|\s[a-zà-ÿ]|\s*$)")
_ROLE = rf"(?:[a-zà-ÿ0-9][\w’'-]*\s|(?:of|for|de|del|de\sla|für|von|des|du)\s(?:the\s|la\s|el\s)?{CAPITAL}\s)"
_ROLE_AND_NAME = re.compile(rf"(?P<head>(?:(?:{ARTICLES})\s)?{_ROLE}{{0,5}}?)(?P<name>{NAME})")
_LONGEST_ASIDE = 90


@dataclass(frozen=True, slots=True)
class Named:
    """Who says something: by `name`, by a `pronoun`, by an `office` without a name. All "" for anybody else."""

    name: str = ""
    pronoun: str = ""
    office: str = ""
    start: int = 0


def before_verb(head: str) -> Named | None:
    """Who is the subject of a verb that stands right behind `head`; None where it has none there."""
    head = head.rstrip()
    while aside := _AUXILIARY.search(head):
        head = head[: aside.start()]
    for _ in range(3):
        if not head.endswith(","):
            break
        cut = head[:-1].rfind(",")
        apart = head[cut + 1 : -1].strip()
        if cut < 0 or len(apart) > _LONGEST_ASIDE or re.search(r"[.!?][\s”\"]|[“”\"«»\n]", apart):
            return None
        if _is_name_of(apart, head[:cut]):
            return Named(name=trimmed(apart), start=cut + 1)
        head = head[:cut].rstrip()
    return _ends(head)


def _is_name_of(apart: str, head: str) -> bool:
    """Whether what stands between commas is the name of an office before it: "the mayor of Alta, Ana Prado, said"."""
    if not re.fullmatch(NAME, apart) or not trimmed(apart):
        return False
    named = _LAST_NAME.search(head)
    return not named or is_office(trimmed(named["name"])) or bool(_OF_SOMETHING.search(head[: named.start()]))


def _ends(head: str) -> Named | None:
    if pronoun := _LAST_PRONOUN.search(head):
        return Named(pronoun=pronoun["pronoun"].lower(), start=pronoun.start())
    named = _LAST_NAME.search(head)
    if named and trimmed(named["name"]):
        before = head[: named.start()]
        is_held = is_office(trimmed(named["name"]))
        if is_held or _OF_SOMETHING.search(before) or FOR_ANOTHER.search(before[-40:]):
            return Named(office=head[-80:], start=named.start())
        return Named(name=trimmed(named["name"]), start=named.start())
    office = _OFFICE.search(head, max(0, len(head) - 100))
    return Named(office=office[0], start=office.start()) if office else None


def after_verb(tail: str) -> Named | None:
    """Whom a verb of saying names right behind it: "said the mayor, Ana Prado", "dijo ella"."""
    tail = tail.lstrip()
    if pronoun := re.match(rf"{_PRONOUN}\b", tail):
        return Named(pronoun=pronoun[0].lower())
    apposed = _APPOSED.match(tail)
    if apposed and trimmed(apposed["name"]):
        return Named(name=trimmed(apposed["name"]))
    told = _ROLE_AND_NAME.match(tail)
    if told and trimmed(told["name"]):
        if FOR_ANOTHER.search(told[0]) or _OF_SOMETHING.search(told["head"]):
            return Named(office=tail[:60])
        article = told["head"].capitalize() if told["head"] in ("der ", "die ") else ""
        return Named(name=trimmed(article + told["name"]))
    office = re.match(rf"{ARTICLES}\s[\w’'-]+(?:\s[\w’'-]+){{0,5}}", tail)
    return Named(office=office[0]) if office else None


def is_office(name: str) -> bool:
    """Whether a name is an office alone, in capitals: "Foreign Minister"."""
    words = [without_marks(word.lower()) for word in re.findall(r"[^\W\d_]+", name)]
    return any(word in ROLES for word in words) and all(word in ROLES or word in PORTFOLIOS for word in words)


def trimmed(name: str | None) -> str:
    """A name without the little words that began its sentence; "" where nothing is left."""
    words = (name or "").strip(" ,’'").split()
    if len(words) > 3 and words[0] in ("Der", "Die"):  # German offices have capitals: die Bürgermeisterin Ana Prado
        words = words[2:]
    while words and _is_no_name(words[0]):
        words.pop(0)
    return " ".join(words).removesuffix("’s").removesuffix("'s")


def _is_no_name(word: str) -> bool:
    return (word in NOT_NAMES or word[0].islower() and word not in _SMALL_WORDS
            or SPEECH_VERB.fullmatch(word.lower()) is not None)
