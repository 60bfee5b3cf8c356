"""The labels that begin a turn: `SECRETARY RUIZ:`, `MR PRICE:`, `QUESTION:`, `Q:`, `A: Ana Ruiz, mayor of Lima:`.

Only the shape is judged here; whether a document has turns at all is for `speakers`, which sees all its labels.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

CAPITALS, QUESTION, NAME, LONE = "capitals", "question", "name", "lone"
"""Kinds of labels: all capitals; `Q:` and its like; a name in ordinary case; `Q` before a wide space or a full stop."""

_REACH = 90
_REACH_OF_CAPITALS = 150
"""Offices are long: `INTERVENCIÓN DE ANA RUIZ, TITULAR DE LA COMISIÓN NACIONAL DEL AGUA:`."""
_MOST_CAPITALS = 18
_TIME = re.compile(r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?\s+(?:[-–]\s+)?")
_NUMBER = re.compile(r"\d{1,3}\.\s+(?=[A-ZÀ-Þ])")
_OFFICE = re.compile(
    r"[^()]{6,90}\((?P<name>(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness)\.?\s)?[A-ZÀ-Þ][^():]{3,40})\)\s*"
)
"""`The Secretary of State for Health (Ana Ruiz)`: the office, and who holds it."""
_FORMAL = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Viscount|Madam|Hon|Sen|Senator|Rep|Deputy|Chairman|Chairwoman)\.?\s[A-ZÀ-Þ]"
)
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]{1,40}[)\]]")
_LONE = re.compile(r"(Q|A)(?:\s{2,}|\t)(?=\S)|(Q|A|P|R|Pregunta|Respuesta|Question|Answer)\.[-–—]?\s+(?=\S)")
_STOPPED = re.compile(
    r"((?:(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gen|Adm|Gov|Lt|Col|Hon|Mme)\.|Senator|Representative|Chairman|Chairwoman|Chair|Chairperson|"
    r"Governor|Secretary|General|Admiral|Judge|Director|Ambassador|The|Presiding\sOfficer)\s"
    r"(?:(?:Mc|Mac|De|La|Van|Von)\s?)?[A-ZÀ-Þ][A-ZÀ-Þ’'-]+(?:\s[A-ZÀ-Þ][A-ZÀ-Þ’'-]+){0,3}(?:\sof\s[A-Z]\w+)?)\.\s+(?=\S)"
)
"""`Senator COLE. Thank you`: as the records of a congress have it."""
_DASHED = re.compile(r"([A-ZÀ-Þ][^:;!?\n]{2,90}?)\.(?:\s[–—]|[-–—])\s+(?=\S)")
"""`President. – The next item`, `Ana Ruiz (Greens). – I agree`, as the European Parliament has it; `Presidente.- Sí`"""
_GIVEN_THE_FLOOR = re.compile(r"(?:INTERVENCI[ÓO]N|PALABRAS|MENSAJE|DISCURSO)\sDE(?:\sLA?|L)?\s(?=[A-ZÀ-Þ])")
"""`INTERVENCIÓN DE ANA RUIZ, DIRECTORA:`: whose words follow."""
QUESTION_WORDS = frozenset("question answer questions pregunta respuesta frage antwort domanda risposta".split())
_QUESTIONS = QUESTION_WORDS | frozenset("q a p r q&a".split())
_WOMEN = frozenset("mrs ms miss dame lady baroness mme madam sra señora señorita doña frau".split())
_MEN = frozenset("mr sir lord baron sr señor don herr monsieur".split())
_TITLES = frozenset(
    "mr mrs ms miss mx dr prof sen rep gov hon sir dame lord lady rev gen col lt capt judge justice the of de del la "
    "mc mac von van el los las y e señor señora señorita don doña sr sra dip".split()
)
_CONTACT = re.compile(r"(?:press|media|news)?\s?(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|queries)$", re.IGNORECASE)
_NOT_LABELS = frozenset(
    "vea lea leé lee ver leer mira mirá véase first second third fourth fifth finally lastly primero segundo tercero "
    "note notes warning update updated updates breaking source sources photo photos read watch see also more date time "
    "place cc bcc to from subject re fax tel phone email e-mail web website url http https correction clarification "
    "advisory embargoed contact contacts summary abstract keywords key attachment attachments uyari kaynak nota aviso "
    "fuente foto fotos importante ojo atención tags tag by location where when what who why how total caution danger "
    "important tip example step table figure fig chapter part section article annex appendix item agenda title author "
    "published duration price address result results conclusion background methods objective claim claims fact facts "
    "verdict rating speakers participants panelists panellists attendees witnesses intervienen participantes "
    "asistentes ponentes".split()
)
_ANYBODY = re.compile(
    r"(?:an?|some|several|un|una|unos|varios|varias)\s(?:hon(?:ou?rable)?\.?\s|opposition\s|government\s|señor\s|señora\s)?"
    r"(?:members?|senators?|deput(?:y|ies)|voices?|man|woman|juror|audience\smember|diputad[oa]s?|senador(?:a|es|as)?"
    r"|voz|voces)(?:\sof\sthe\s(?:audience|public|house))?$",
    re.IGNORECASE,
)
"""Somebody who is not named: `An honourable member:`."""
_INTERPRETED = re.compile(r"interpret|intérprete|translat|traduc", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Label:
    """`text` as printed, without asides; [length] characters belong to it with its colon and the space after."""

    text: str
    kind: str
    length: int
    interpreted: bool = False
    printed: str = ""

    @property
    def is_formal(self) -> bool:
        """A name with its title, or with what a parliament prints behind it."""
        return self.kind == NAME and bool(_FORMAL.match(self.text) or self.printed != self.text)


@lru_cache(maxsize=2048)
def label(shown: str) -> Label | None:
    """The label that `shown` begins with, if its shape is one."""
    lone = _LONE.match(shown)
    if lone:
        return Label(lone.group(1) or lone.group(2), LONE, lone.end())
    if stopped := _STOPPED.match(shown):
        return Label(stopped[1], CAPITALS, stopped.end(), printed=stopped[1])
    if (dashed := _DASHED.match(shown[: _REACH + 10])) and (found := _before_dash(dashed)):
        return found
    colon = _colon(shown)
    if colon < 0:
        return None
    printed = _GIVEN_THE_FLOOR.sub("", shown[_skip_time(shown) : colon], count=1)
    if "(" in printed:
        printed = _NUMBER.sub("", printed, count=1)
    held = _OFFICE.fullmatch(printed)
    text = _ASIDE.sub("", printed).strip(" \u00a0*_-–")
    kind = _kind(text)
    if held and not kind and _kind(held["name"]) == NAME:
        text, kind = held["name"], NAME
    if not kind:
        return None
    length = colon + 1
    while length < len(shown) and shown[length].isspace():
        length += 1
    return Label(" ".join(text.split()), kind, length, bool(_INTERPRETED.search(printed)),
                 " ".join(printed.split()))


def given_the_floor(shown: str) -> Label | None:
    """`INTERVENCIÓN DEL PRESIDENTE, ANA RUIZ` on a line of its own, above what she says."""
    floor = _GIVEN_THE_FLOOR.match(shown)
    if not floor or not shown.isupper() or ":" in shown or len(shown) > _REACH_OF_CAPITALS:
        return None
    parts = shown[floor.end() :].split(",")
    names = [part.strip() for part in parts if 2 <= len(part.split()) <= 5]
    return Label(names[-1] if len(parts) > 1 and names else shown[floor.end() :], CAPITALS, len(shown), printed=shown)


def starts_with_label(shown: str) -> bool:
    """Whether a line begins as a turn does, in a form that prose does not have."""
    found = label(shown)
    return bool(found) and found.kind in (CAPITALS, QUESTION)


def _before_dash(dashed: re.Match) -> Label | None:
    printed = " ".join(dashed[1].split())
    text = re.split(r",\s|\s\(", printed)[0]
    kind = _kind(text)
    return Label(text, NAME, dashed.end(), printed=printed) if kind in (NAME, CAPITALS) else None


def is_headline(shown: str) -> bool:
    """Whether a line of capitals is a title in two parts and no turn: `DAM FAILURE: QUESTIONS AND ANSWERS`."""
    after = shown.partition(": ")[2]
    return shown.isupper() and len(after.split()) > 1 and after[-1] not in ".!?…—–-"


def without_title(name: str) -> str:
    """`Mr Price` as `Price`."""
    words = name.split()
    return " ".join(words[1:]) if len(words) > 1 and words[0].strip(".").lower() in _TITLES else name


def is_of_a_woman(name: str) -> bool | None:
    """What the title of a label tells: True for `Ms Cole`, False for `Mr Cole`, None for `Senator Cole`."""
    title = name.split()[0].strip(".").lower()
    return True if title in _WOMEN else False if title in _MEN else None


def is_form_field(shown: str) -> bool:
    """`From: …`, `Contact: …`: a field of a form or a letter's head."""
    name = shown[:24].partition(":")[0].lower()
    return ":" in shown[:24] and name in _NOT_LABELS


def _colon(shown: str) -> int:
    """The colon that ends a label: not one of a time of day; -1 where there is none."""
    colon = shown.find(":", _skip_time(shown), _REACH_OF_CAPITALS)
    if colon > _REACH and not shown[:colon].isupper():
        return -1
    while colon >= 0 and (after := shown[colon + 1 : colon + 2]) and not (after.isspace() or after in '“"«([—–'):
        if not after.isdigit():
            return -1
        colon = shown.find(":", colon + 1, _REACH)
    return colon


def _skip_time(shown: str) -> int:
    time = _TIME.match(shown[:24])
    return time.end() if time else 0


@lru_cache(maxsize=2048)
def _kind(text: str) -> str:
    words = [word.strip(".,;'’\"") for word in text.split()]
    words = [word for word in words if word]
    most = _MOST_CAPITALS if text.isupper() and "," in text else 9
    if not words or len(words) > most or words[0].lower() in _NOT_LABELS or _CONTACT.match(text):
        return ""
    if text.lower() in _QUESTIONS:
        return QUESTION
    if _ANYBODY.match(text):
        return CAPITALS
    lettered = [word for word in words if any(c.isalpha() for c in word)]
    if not lettered or any(mark in text for mark in ';!?"“”|/='):
        return ""
    if all(_is_capitals(word) or word.lower() in _TITLES for word in lettered) and _is_capitals(lettered[-1]):
        return CAPITALS if sum(c.isalpha() for c in text) > 2 else ""
    if len(words) <= 5 and all(word[0].isupper() or word[0].isdigit() or word.lower() in _TITLES for word in words):
        return NAME
    return ""


def _is_capitals(word: str) -> bool:
    """All capitals, but for the small letters of McDONALD and O’BRIEN’s kind."""
    letters = [c for c in word if c.isalpha()]
    big = sum(c.isupper() for c in letters)
    return big == len(letters) or big >= 4 and big >= 0.7 * len(letters)
