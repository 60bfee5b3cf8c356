"""Which line of a document's head is its title: not the name of who publishes it above, nor the deck below."""

import re

from workbench.domain.documents import Found, PassageKind
from workbench.text.blocks import Block, ends_sentence
from workbench.text.speech import labels
from workbench.text.stated import dates
from workbench.text.stated.published import evidence_of

_OFFICE = re.compile(
    r"(?:the\s)?(?:european\s(?:commission|parliament|council)|united\snations|office|department|ministry|embassy|bureau|white\shouse|house\sof|senate|government|secretar[ií]a|presidencia|"
    r"ministerio|oficina|gobierno|embajada)\b.{0,60}$",
    re.IGNORECASE,
)
"""The office that publishes something, above its title."""
_OFFICES = (
    r"(?:department|ministry|police|commission|agency|council|university|court|county|sheriff|authority|board|office|bureau|"
    r"parliament|congress|senate|assembly|clerk|institute|state|polic[ií]a|ayuntamiento|ministerio|gobierno|secretar[ií]a|fiscal[ií]a|comisi[oó]n|"
    r"universidad|agencia|instituto|junta|consejer[ií]a|diputaci[oó]n|alcald[ií]a)"
)
_OFFICE_WITHIN = re.compile(rf"\b{_OFFICES}\b", re.IGNORECASE)
_NAMES_OFFICE = re.compile(
    rf"(?:[A-ZÀ-Þ][\w.’'-]*\s){{0,4}}(?=[A-ZÀ-Þ])(?i:{_OFFICES})(?:\s(?:of|for|de|del|para)(?:\s(?:the|la|el|los|las))?(?:\s[A-ZÀ-Þ][\w.’'-]*|\s(?:and|of|y|de)){{1,6}})?")
"""`Calder County Board of Elections`: nothing but the name of one."""
_PAPER_NUMBER = re.compile(
    r"(?:(?:press|news|media)\s)?(?:release|case|file|ref(?:erence)?|bulletin|comunicado|bolet[ií]n|expediente|nota|nº|n[úu]m)"
    r"\b\.?[^!?]{0,20}\d[\d/-]*",
    re.IGNORECASE,
)
"""`Release No. 23-117`."""
_PAPER = re.compile(
    r"(?:press|news|media)\s(?:release|statement)|comunicado(?:\sde\sprensa)?|nota\sde\sprensa|statement|communiqu[eé]",
    re.IGNORECASE)
OF_THE_PRESS = re.compile(
    r"\b(?:courier|herald|times|post|news|ledger|daily|journal|gazette|tribune|press|agency|mail|star|sun|telegraph|observer|"
    r"chronicle|examiner|mercury|record|globe|echo|radio|tv|television|today|weekly|wire|diario|peri[oó]dico|heraldo|noticias|"
    r"naci[oó]n|prensa|tiempo|voz|correo|mundo|pa[ií]s|universal|vanguardia|agencia|informador)\b", re.IGNORECASE)
_MARKED = re.compile(r"#{1,6}\s+|(?P<sign>[*_]{1,2})(?=\S.*(?P=sign)$)")
"""Signs of a heading in plain text: `# Title`, `*Title*`."""
_BELOW_LETTERHEAD = 8
"""Lines between a letterhead and a title: number, date, whom to ask."""
_SHORT = 4
"""Words of a name of a paper, a section, a person: `El Diario del Sur`, `WKLD News 8`."""
_INITIAL = re.compile(r"[A-ZÀ-Þ]\w+\s[A-Z]\.\s[A-ZÀ-Þ]")
"""Of a person's name: `Sharon M. Dietz`."""
_SECTION_MARKS = re.compile(r"\s[|·•›»/]\s")


def find(head: list[Block]) -> list[Found]:
    """The title, and who publishes it where the lines above name an office or a paper."""
    headings = _headings(head)
    if not headings:
        return []
    at = next((at for at, index in enumerate(headings) if not _stands_above(head, headings, at)), 0)
    title = head[headings[at]]
    again = any(other.why == "title repeated" for other in head)
    is_sure = all(is_letterhead(head[index]) for index in headings[:at])
    likely = (0.85 if is_sure and _reads_as_title(title, head[headings[at] + 1 :])
              else 0.75 if at or headings[at] < 3 else 0.6)
    found = [Found("title", _plain(title.shown), evidence_of(title), 0.9 if again else likely)]
    return found + [one for index in headings[:at] if (one := _publisher(head[index], is_first=index == 0))][:1]


def _headings(head: list[Block]) -> list[int]:
    """Where the headings stand that come before the body begins."""
    found = []
    for index, block in enumerate(head):
        if block.kind is PassageKind.HEADING and block.speaker is None:
            found.append(index)
            continue
        is_long = len(block.shown) > 60 and not labels.is_form_field(block.shown)
        if block.kind is PassageKind.TEXT and (block.speaker or is_long) or block.kind is PassageKind.LIST:
            break
    return found


def _stands_above(head: list[Block], headings: list[int], at: int) -> bool:
    """Whether a heading is no title: a letterhead, a place and date, or the short name of a paper or a section; where
    one that can be the title follows."""
    block = head[headings[at]]
    below = [head[index] for index in headings[at + 1 :] if index < headings[at] + _BELOW_LETTERHEAD]
    if not any(one.words > _SHORT and not dates.find(one.shown) for one in below):
        return False
    return is_letterhead(block) or is_name(block) or bool(dates.find(block.shown) and dates.is_dateline(block.shown))


def is_name(block: Block) -> bool:
    """A line so short that it names a paper, a section or a kind of paper: `The Harlow Courier`, `Press release`."""
    words = _SECTION_MARKS.sub(" ", block.shown).split()
    if len(words) > _SHORT or ends_sentence(block.shown) or block.shown[-1] in ":,":
        return False
    return len(words) <= 2 or bool(OF_THE_PRESS.search(block.shown)) or bool(_INITIAL.search(block.shown))


def is_letterhead(block: Block) -> bool:
    """An office's name, a line of capitals that names one, or a number on its paper."""
    shown = block.shown
    if _OFFICE.match(shown) or _PAPER_NUMBER.fullmatch(shown) or _NAMES_OFFICE.fullmatch(shown):
        return True
    return block.words <= 8 and shown.isupper() and bool(_OFFICE_WITHIN.search(shown))


def _publisher(block: Block, is_first: bool) -> Found | None:
    """Whom a line above the title names: an office; the paper, where it stands at the very top."""
    shown = _plain(_SECTION_MARKS.split(block.shown)[0])
    if _PAPER.fullmatch(shown) or _PAPER_NUMBER.fullmatch(shown):
        return None
    if is_letterhead(block):
        return Found("publisher", shown, evidence_of(block), 0.5)
    return Found("publisher", shown, evidence_of(block), 0.4) if is_first and len(shown.split()) > 1 else None


def _reads_as_title(block: Block, after: list[Block]) -> bool:
    """A line of some words, the last heading before the story or followed by a deck, which is longer. What stands above
    it is furniture (a date, a place and date): no line of an office's name."""
    if block.words < 4 or len(block.shown) < 20:
        return False
    following = [one for one in after if one.kind is not PassageKind.FURNITURE][:2]
    if following and following[0].kind is PassageKind.HEADING:
        deck = following.pop(0)
        if len(deck.shown) < 1.3 * len(block.shown) and not ends_sentence(deck.shown):
            return False
    return bool(following) and following[0].kind is PassageKind.TEXT


def _plain(shown: str) -> str:
    """A title without the signs by which plain text marks a heading."""
    marked = _MARKED.match(shown)
    return shown[marked.end() :].removesuffix(marked["sign"] or "").strip() if marked else shown
