"""Which short blocks are headings, list items and captions; everything left is text."""

import re

from workbench.domain.documents import PassageKind
from workbench.text.blocks import Block, ends_sentence
from workbench.text.layout import lists
from workbench.text.speech import labels

_DASHED = re.compile(r"[-–—]\s?(?=[^\W\d_])(?=.{2,50}$)")
_BRACKETED = re.compile(r"\([0-9a-z]{1,2}\)\s[A-ZÀ-Þ]")
_NUMBERED = re.compile(
    r"(?:(?:chapter|section|part|article|annex|appendix|cap[ií]tulo|secci[oó]n|art[ií]culo|anexo)\s+(?:[\dIVXLC]+|[A-Z](?=[:.]))\b|"
    r"\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+(?=[^\W\d_])|[IVXLC]{1,6}\.\s+(?=[^\W\d_]))",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"(?:(?:photo|photograph|foto|fotograf[ií]a|image|imagen|picture|file\sphoto|illustration|video)\s*(?:by\b|:|/|courtesy)|"
    r"(?:figure|fig\.|table|chart|graph|gr[áa]fic[oa]|tabla|cuadro|figura|map|exhibit)\s+\d+\s*[.:–—-])",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:\((?:AP|AFP|EPA|Reuters|Getty|EFE|Photo|Foto|File|Image|Archivo|Credit|Courtesy|Cuartoscuro|Xinhua)\b[^()]{0,80}\)|"
    r"(?:/AFP|/Reuters|/EFE|/AP|(?<=[.!?]\s)[A-Z][A-Z.'’ -]{3,40}/[A-Z][A-Z .'’&-]{2,40}|Getty Images|Shutterstock|via AP|"
    r"(?<=[.!?])\s?/\s?(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{3,40}|(?:[A-ZÀ-Þ]\.\s?)+[A-ZÀ-Þ][\w'’-]+)|"
    r"(?:AP|AFP|EPA|EFE|Reuters|REUTERS|Xinhua|dpa|ANSA)/[A-ZÀ-Þ][\w.’'-]+(?:\s[A-ZÀ-Þ][\w.’'-]+){0,3}|"
    r"(?:Photo|Photograph|Picture|Foto|Fotografía|Credit|Crédito|Image|Courtesy)\s?(?::|by|of|/)[^.]{2,60}))\.?$"
)
_MAY_CREDIT = re.compile(r"[(/]|Getty|Shutterstock|via AP|Photo|Picture|Foto|Cr[eé]dit|Image|Courtesy")
"""What a credit cannot be without: to look for it takes a tenth of the time."""
_SMALL_WORDS = frozenset(
    "a an the and or but of for in on at to by with from as is are vs via de la el los las y o en del al con por para un una".split()
)
SHORT = "short line between paragraphs"
"""Why a line is a heading that is no part of what somebody says."""
_LONGEST_HEADING = 110
_LONGEST_DECK = 200


def classify(blocks: list[Block]) -> None:
    """Decide lists, captions and headings; what remains is text."""
    _lists(blocks)
    undecided = [block for block in blocks if block.kind in (None, PassageKind.HEADING)]
    spaced = sum(block.alone for block in blocks) * 3 > len(blocks)
    body = _first_body(undecided)
    for index, block in enumerate(undecided):
        after = undecided[index + 1] if index + 1 < len(undecided) else None
        if block.kind is None and is_caption(block.shown):
            block.decide(PassageKind.CAPTION, "photo or table caption")
        elif block.kind is None and _is_heading(block, after, spaced, in_head=index < body):
            block.decide(PassageKind.HEADING, SHORT)
            dash = _DASHED.match(block.shown)
            block.speech = block.start + (dash.end() if dash else 0)
    for block in blocks:
        block.decide(PassageKind.TEXT, "")


def is_caption(shown: str) -> bool:
    """`Photo by …`, `Figure 3: …`, a line that ends with a picture agency's credit."""
    if len(shown) > 400:
        return False
    end = shown[-120:]
    return bool(_CAPTION.match(shown) or _MAY_CREDIT.search(end) and _CREDIT.search(end))


def _lists(blocks: list[Block]) -> None:
    """Stretches of neighbouring list items. One run's gaps (continuation paragraphs) stay what they are."""
    kept = [block for block in blocks if block.kind in (None, PassageKind.LIST)]
    for run in lists.runs([block.shown for block in kept]):
        for block in kept[run.start : run.stop]:
            found = lists.marker(block.shown)
            if block.kind is None:
                block.decide(PassageKind.LIST, "list item")
                block.speech = block.start + found.length
    for block in kept:
        found = lists.marker(block.shown)
        if block.kind is None and found and found.is_bullet and found.style not in "-–—*+o":
            block.decide(PassageKind.LIST, "list item")
            block.speech = block.start + found.length


def _first_body(blocks: list[Block]) -> int:
    return next((index for index, block in enumerate(blocks) if block.is_prose or block.speaker), len(blocks))


def _is_heading(block: Block, after: Block | None, spaced: bool, in_head: bool) -> bool:
    shown = block.shown
    longest = _LONGEST_DECK if in_head and (block.alone or not spaced) else _LONGEST_HEADING
    if (
        len(shown) > longest
        or block.words > longest // 7
        or len(block.lines) > 2
        or not any(c.isalpha() for c in shown)
    ):
        return False
    if (
        block.speech != block.start
        or labels.starts_with_label(shown) and not labels.is_headline(shown)
        or shown[0] in '([“"«'
        and not _is_title_case(shown)
    ):
        return False
    if labels.is_form_field(shown):
        return False
    if after is None or spaced and not block.alone and not (
            in_head and (block.words >= 3 or shown.isupper()) and after.kind is None):
        return False
    if ends_sentence(shown) and not _asks(block, after) and not _NUMBERED.match(shown):
        return False
    if shown[-1] in ",;–—-" or shown[0].islower():
        return False
    if in_head:
        return len(shown) >= 3
    if min(line.scale for line in block.lines) > 1.12:
        return True
    if shown.endswith(":") and not shown.isupper():
        return False
    if block.alone and (_NUMBERED.match(shown) or _asks(block, after)):
        return True
    is_dashed = bool(_DASHED.match(shown)) and ends_sentence(after.shown)
    is_plain = block.alone and after.alone and block.words >= 3 and len(after.shown) >= 40 and ends_sentence(after.shown)
    return (_leads(after) or is_dashed or is_plain and _is_title_case(shown)) and bool(
        _DASHED.match(shown) or _NUMBERED.match(shown) or _is_title_case(shown) or block.words <= 8 and block.alone
    )


def _leads(after: Block) -> bool:
    """Whether what follows a line can stand below a heading: a paragraph, a list, or another heading."""
    if after.speech > after.start or after.shown.endswith(":") or _BRACKETED.match(after.shown):
        return True  # a turn, what announces a list, `(1) A visit`
    is_short = len(after.shown) < 80 and after.kind not in (PassageKind.HEADING, PassageKind.LIST)
    return not is_short or _is_title_case(after.shown)


def _asks(block: Block, after: Block) -> bool:
    """A question as a heading: short, nobody's in particular, and a paragraph answers it."""
    least = 60 if block.alone and not block.speaker else 120
    if block.alone and after.speech > after.start:
        return block.shown.endswith("?") and len(block.shown) <= 80 and not block.speaker
    answers = len(after.shown) >= least or block.alone and len(after.shown) >= 30 and after.shown.endswith((":", "."))
    return block.shown.endswith("?") and len(block.shown) <= 80 and answers and not block.speaker


def _is_title_case(shown: str) -> bool:
    """Most words that count begin with a capital."""
    words = [word.strip("\"'“”‘’()-–—:,.") for word in shown.split()]
    words = [word for word in words if word and word[0].isalpha() and word.lower() not in _SMALL_WORDS]
    return bool(words) and sum(word[0].isupper() for word in words) >= 0.8 * len(words)
