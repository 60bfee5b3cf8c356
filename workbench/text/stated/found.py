"""Metadata that a text states itself: offered with the line that says so and a confidence, never filled in silently."""

import re
from urllib.parse import urlsplit

from workbench.domain.documents import Found, PassageKind
from workbench.text.blocks import Block
from workbench.text.layout import chrome
from workbench.text.stated import dates, published, titles
from workbench.text.stated.published import evidence_of

_ADDRESS = re.compile(r"https?://[^\s<>\"'”’)\]]{4,400}")
_STATED_ADDRESS = re.compile(
    r"(?i)(?:published|appeared|source|fuente|original|via|full|available|retrieved|link|url|kaynak)\b[^.]{0,80}$"
)
_DATELINE = re.compile(
    r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.'’\- ]{2,40}(?:,\s[A-Z][\w.]{1,20}(?:\s[A-Z][\w.]{1,20})?)?)"
    r"(?:,\s(?P<date>[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\s(?:de\s)?[^\W\d_]{3,10}\.?(?:\s(?:de\s)?\d{4})?))?\s?"
    r"(?:\((?P<agency>[A-Z][\w .&/]{1,30})\))?\s?(?:[-–—]{1,2}|\.-)\s"
)
_PLACE_OF_AGENCY = re.compile(
    r"(?P<place>[A-ZÀ-Þ][\w.’'-]+(?:\s(?:(?:de|del|la|las|los|el|do|da)\s)*[A-ZÀ-Þ][\w.’'-]+){0,4}),?\s"
    r"(?:(?:\d{1,2}\s(?:de\s)?[^\W\d_]{3,10}\.?|[^\W\d_]{3,9}\.?\s\d{1,2}),?\s)?"
    r"\((?P<agency>[A-Z][\w .&/]{1,30})\)\s?(?:\.\s?[-–—]|[-–—]{1,2})"
)
"""`Ciudad de México, 12 oct (EFE).-`: a place in ordinary letters needs its agency."""
_ROLE = re.compile(
    r",\s(?=[^,]*\b(?:editor|correspondent|reporter|writer|staff|columnist|analyst|corresponsal|redactora?|editora|enviad[oa])\b)",
    re.IGNORECASE,
)
_SPOKEN_BY = re.compile(
    r"(?i:remarks|speech|statement|address|discurso|palabras|mensaje)(?:\sas\s\w+)?\s(?i:by|of|de|del)\s(?:(?i:the|la|el)\s)?"
    r"(?P<name>[A-ZÀ-Þ][\w.’'-]+(?:\s(?:(?:de|del|la|of|the|for|and)\s){0,2}[A-ZÀ-Þ][\w.’'-]+){1,6})(?=\s(?:at|on|in|to|before|after|en|ante|during)\b|[,:]|$)"
)
_PLACE = re.compile(
    r"[A-ZÀ-Þ][\w.’'-]+(?:\s[A-ZÀ-Þ][\w.’'-]+){0,3},\s(?:[A-Z]{2}|D\.?C\.?|[A-ZÀ-Þ][a-zà-ÿ]+(?:\s[A-ZÀ-Þ][a-zà-ÿ]+){0,2})\.?$"
)
_COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?\s*)?(?P<name>[^|©]{3,60}?)(?=\.\s|\.?$|\s?\||,\s(?i:inc|all))"
)
_ENDS_IN_STOPS = re.compile(r"\b[A-Z]\.[A-Z]$")
_PERSON = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+(?:[-’'\s][A-ZÀ-Þ][a-zà-ÿ]+|\s[A-ZÀ-Þ]\.){1,3}")
_ROOMS = frozenset(
    "room hall building house palace auditorium center centre square street avenue theater theatre library museum hotel"
    " airport base garden gardens lawn office courtroom chamber school university college institute hospital church"
    " stadium park plaza tower terminal embassy ministry department headquarters station port city county district"
    " sala salón palacio casa edificio auditorio centro calle avenida teatro biblioteca museo aeropuerto jardín plaza"
    " oficina cámara escuela universidad instituto iglesia estadio parque torre embajada ministerio ciudad".split())
_NOBODY = frozenset(
    "news conference briefing media press statement release report health group company inc corp bank systems services "
    "international national federal council board agency authority association society union transcript interview "
    "rueda prensa conferencia comunicado grupo empresa banco asociación sociedad sindicato agencia".split())
"""Words of lines that name an office or a kind of paper: a person has none of them."""
_PERSON_AND_DATE = re.compile(rf"(?P<name>{_PERSON.pattern})\s?[·•|–—]\s?(?P<date>.{{6,60}})")
_LONGEST_NAME = 4
_SHORT_LINE = 60
_POSTED_BY = re.compile(
    r"(?i:(?:posted|published|written|updated|publicado|escrito)\s)?(?i:by|por)\s(?P<name>[^,|·\d]{3,60}?)(?=\s(?i:on|at|el)\s|[,|·])")
"""`Posted by Ana Ruiz on October 8, 2026`."""
_REPORTED_BY = re.compile(
    r"\(?(?:Reporting|Writing|Reportado)\s(?:by|por)\s(?P<name>[A-ZÀ-Þ][\w.’'-]+(?:\s[A-ZÀ-Þ][\w.’'-]+){1,3})")
"""`(Reporting by Ana Ruiz in Lima; Editing by Tom Oak)`, below the stories of agencies."""
_NAMED = re.compile(r"\W{0,3}[A-ZÀ-Þ]")


def find(blocks: list[Block], in_transcript: bool) -> tuple[list[Found], list[str]]:
    """What the blocks state, best first for each field, and warnings about what does not fit together."""
    head = [block for block in blocks[:40] if block.start <= 20_000]
    found = titles.find(head) + (_authors(head) or _reporters(blocks))
    found += _places(head, in_transcript) + _addresses(blocks) + _publishers(blocks)
    page_dates, warnings = published.find(blocks, in_transcript)
    found += page_dates
    unique: dict[tuple[str, str], Found] = {}
    for one in sorted(found, key=lambda one: (one.field, -one.confidence)):
        unique.setdefault((one.field, one.value), one)
    return list(unique.values()), warnings


def _authors(head: list[Block]) -> list[Found]:
    for block in head:
        byline = chrome.BYLINE.match(block.shown) if block.why == "by-line" else None
        if byline:
            return [Found("author", _ROLE.split(byline["name"])[0].strip(" ,"), evidence_of(block), 0.85)]
        posted = _POSTED_BY.match(block.shown) if block.why == "by-line and date" else None
        if posted and _is_person(posted["name"]):
            return [Found("author", posted["name"], evidence_of(block), 0.85)]
    for block, after, later in zip(head, head[1:], head[2:], strict=False):
        is_dated = any(published.STATED.match(one.shown) or dates.is_bare(one.shown) or dates.is_dateline(one.shown)
                       or len(one.shown) <= _SHORT_LINE and dates.find(one.shown) for one in (after, later))
        name = block.shown.title() if block.shown.isupper() else block.shown
        if is_dated and block.kind is not PassageKind.FURNITURE and block.words <= _LONGEST_NAME and _is_person(name):
            return [Found("author", name, evidence_of(block), 0.5)]
    for block in head[:12]:
        dated = _PERSON_AND_DATE.fullmatch(block.shown)
        if dated and _is_person(dated["name"]) and dates.is_bare(dated["date"]):
            return [Found("author", dated["name"], evidence_of(block), 0.5)]
    for block in head[:8]:
        spoken = _SPOKEN_BY.match(block.shown) if block.kind is PassageKind.HEADING else None
        if spoken:
            return [Found("author", spoken["name"], evidence_of(block), 0.7)]
    return []


def _reporters(blocks: list[Block]) -> list[Found]:
    """Who reported, where the last lines say so."""
    found = ((block, _REPORTED_BY.match(block.shown)) for block in blocks[-12:] if block.kind is PassageKind.FURNITURE)
    return [Found("author", match["name"], evidence_of(block), 0.6) for block, match in found if match][:1]


def _is_person(shown: str) -> bool:
    """Whether a line is nothing but a person's name: "Treaty Room" is where something was said."""
    words = re.findall(r"[^\W\d_]+", shown.lower())
    return bool(_PERSON.fullmatch(shown)) and not _ROOMS.intersection(words) and not _NOBODY.intersection(words)


def _places(head: list[Block], in_transcript: bool) -> list[Found]:
    found = []
    for block in head:
        head_of = block.shown[:120] if block.kind is PassageKind.TEXT else ""
        dateline = _DATELINE.match(head_of) or _PLACE_OF_AGENCY.match(head_of)
        if dateline:
            agency = dateline["agency"]
            place = dateline["place"].strip(" ,")
            if head_of.startswith("-", dateline.end("place")):
                place = place.rstrip(".")  # `SAN LUCAS.- El ministro`
            found.append(Found("place", place, evidence_of(block), 0.85 if agency else 0.6))
            if agency:
                found.append(Found("publisher", agency, evidence_of(block), 0.5))
            break
        if in_transcript and block.kind is PassageKind.HEADING and len(block.shown) <= 60 and _PLACE.match(block.shown):
            found.append(Found("place", block.shown, evidence_of(block), 0.7))
    return found


def _addresses(blocks: list[Block]) -> list[Found]:
    found = []
    for block in blocks[:20] + blocks[-60:]:
        match = _ADDRESS.search(block.shown) if len(block.shown) <= 600 else None
        if not match:
            continue
        stated = bool(_STATED_ADDRESS.search(block.shown[: match.start()]))
        alone = match.end() - match.start() >= len(block.shown) - 2
        if not stated and not alone:
            continue
        address = match.group().rstrip(".,;:")
        found.append(Found("url", address, evidence_of(block), 0.85 if stated else 0.5))
        host = urlsplit(address).hostname if stated else None
        if host:
            found.append(Found("publisher", host.removeprefix("www."), evidence_of(block), 0.6))
    return found


def _publishers(blocks: list[Block]) -> list[Found]:
    found = [Found("publisher", one.shown, evidence_of(one), 0.6) for one in blocks[:1]
             if one.why == "name of the site"]
    for block in blocks[:12]:  # "The Vell Courier, 3 February 2026"
        before = block.shown.split(",")[0] if block.why == "place and date" else ""
        if titles.OF_THE_PRESS.search(before):
            found.append(Found("publisher", before, evidence_of(block), 0.5))
    for block in blocks[-60:]:
        if block.why == "sign-off" and _NAMED.match(block.shown):
            found.append(Found("publisher", block.shown, evidence_of(block), 0.6))
        named = _COPYRIGHT.match(block.shown) if block.kind is PassageKind.FURNITURE else None
        if named:
            name = named["name"].strip(" ,-–")
            name += "." if _ENDS_IN_STOPS.search(name) and block.shown.startswith(".", named.end("name")) else ""
            found.append(Found("publisher", name, evidence_of(block), 0.55))
    return found


