"""Set apart what a site put around the article: kept, shown grey, never matched.

Head: before the body begins (the first real sentence, or the first turn) stand dates, by-lines, breadcrumbs and the
title once more. Tail: from the first line that plainly comes after an article on, everything is furniture until the
article plainly goes on; a short sign-off directly before it belongs to it. Claims in teasers are other articles'.
"""

import re
from collections import Counter
from collections.abc import Collection

from workbench.domain.documents import PassageKind
from workbench.text.blocks import Block, ends_sentence
from workbench.text.folding import fold_text
from workbench.text.layout import chrome, lists
from workbench.text.speech import labels
from workbench.text.stated import dates

_DIGITS = re.compile(r"\d+")
_HAS_WORD = re.compile(r"[^\W_]")
_END_MARK = re.compile(r"(?:[-–—*\s]{0,4}(?:END|ENDS|FIN|30)[-–—*\s]{0,4}|end\sof\s(?:transcript|text|document))"
                       r"(?:\s+\d{1,2}[:.]\d\d\s?(?:[AaPp]\.?\s?[Mm]\.?)?(?:\s[A-Z]{2,4})?)?$")
"""`END  2:41 P.M. EST`, `-30-`: what an office puts below its papers."""
_PAGE_END = re.compile(
    r"(?:^|[\s\[(|–-])(?:page|página|pág\.?|p\.)\s*\d{1,4}(?:\s*(?:of|de|/)\s*\d{1,4})?[\])]?$|^[-–—]\s*\d{1,4}\s*[-–—]$",
    re.IGNORECASE,
)
_CREDITED = re.compile(r"\([^()]{2,40}\)$")
"""A picture's text with its credit, which comes twice: once as what the picture shows, once as its caption."""
_RESUMES_AFTER = 2
_LONG = 160
_LONG_AFTER_BOX = 60
"""A box inside an article (a newsletter, other stories) holds headlines, and at most one sentence between two of them;
below an article there are long ones too."""
_ABOVE = frozenset(("site navigation", "subscription", "sharing"))
_BOXES = frozenset(("subscription", "other stories", "sharing"))
_SIGN_OFF_WORDS = 6
_LONE_MARKER = 20
_MOST_TEASERS = 4
_MOST_TAGS = 12
_LAST_TAGS = 20
_MENU_LINES = 3
_LONGEST_HEAD = 500
"""Blocks above a text that are looked at one by one: where no sentence ever comes, it is no article's head."""


def set_apart(blocks: list[Block]) -> None:
    """Decide which blocks are furniture, and which are captions."""
    start = body_start(blocks)
    _separators_and_page_numbers(blocks)
    _head(blocks[: min(start, _LONGEST_HEAD)])
    _captions(blocks)
    for block in blocks:
        why = chrome.line_reason(block.shown)
        if why and block.kind is None and not _is_turn(block):
            block.decide(PassageKind.FURNITURE, why)
    _teasers(blocks)
    _sharing(blocks)
    _tags(blocks)
    _tail(blocks, start)


def _sharing(blocks: list[Block]) -> None:
    """Names of networks, one below the other."""
    for before, block in zip(blocks, blocks[1:], strict=False):
        if chrome.is_social(before.shown) and chrome.is_social(block.shown):
            before.decide(PassageKind.FURNITURE, "sharing")
            block.decide(PassageKind.FURNITURE, "sharing")


def _tags(blocks: list[Block]) -> None:
    """The words below a lone `Filed under:`."""
    for index, block in enumerate(blocks):
        if block.why != "tags" or len(block.shown) > _LONE_MARKER:
            continue
        for tag in blocks[index + 1 : index + 1 + _MOST_TAGS]:
            most = _SIGN_OFF_WORDS if tag is not blocks[-1] else _LAST_TAGS  # in one line, where nothing follows
            if ends_sentence(tag.shown) or tag.words > most or tag.kind is not None or _is_turn(tag):
                break
            tag.decide(PassageKind.FURNITURE, "tags")


def _teasers(blocks: list[Block]) -> None:
    """Headlines below a lone `Read more`: no sentences, and the article goes on after a few of them."""
    for index, block in enumerate(blocks):
        if block.why != "read more" or len(block.shown) > _LONE_MARKER:
            continue
        for at in range(index + 1, min(index + 1 + _MOST_TEASERS, len(blocks))):
            teaser = blocks[at]
            is_deck = blocks[at - 1].shown.isdigit()  # below the counter of a headline a sentence tells more of it
            if ends_sentence(teaser.shown) and not is_deck or len(teaser.shown) > 120 or _is_turn(teaser):
                break
            teaser.decide(PassageKind.FURNITURE, "headline of another story")


def body_start(blocks: list[Block]) -> int:
    """The index of the first block of the text proper: its first real sentence or first turn; 0 where there is none."""
    for index, block in enumerate(blocks):
        if block.kind is PassageKind.FURNITURE:
            continue
        if block.is_prose or _is_turn(block) or len(block.lines) > 2 and len(block.shown) > 150:
            return index
    return 0


def _is_turn(block: Block) -> bool:
    return labels.starts_with_label(block.shown)


def _head(head: list[Block]) -> None:
    seen: dict[str, None] = {}
    after_tags = False
    for block in head:
        if block.kind is PassageKind.FURNITURE:
            continue
        folded = fold_text(block.shown)
        why = _head_reason(block.shown, folded, seen, after_tags)
        if why:
            block.decide(PassageKind.FURNITURE, why)
        else:
            seen[folded] = None
        after_tags = chrome.line_reason(block.shown) == "tags" and len(block.shown) <= 16
    _menus(head)


def _menus(head: list[Block]) -> None:
    """A site's sections above an article, in one line or one below the other, and its name above them."""
    for block in head:
        if len(block.lines) == 1 and chrome.is_menu(block.lines[0].text):
            block.decide(PassageKind.FURNITURE, "site navigation")
    sections = [block for block in head if chrome.are_sections(block.shown)]
    lone = [block for block in sections if block.words == 1]
    for block in sections:
        if block.words > 1 or len(lone) >= _MENU_LINES:
            block.decide(PassageKind.FURNITURE, "site navigation")
    menu = [index for index, block in enumerate(head) if block.kind is PassageKind.FURNITURE and block.why in _ABOVE]
    # what shares a story stands below its by-line, and is no menu's end
    listed = [index for index in menu if head[index].why != "sharing"] or menu
    for block in head[listed[0] : listed[-1]] if len(menu) > _MENU_LINES else ():
        if block.words <= 3 and len(block.shown) <= 30:
            block.decide(PassageKind.FURNITURE, "site navigation")
    for block, after in zip(head, head[1:], strict=False):
        if menu and chrome.are_sections(block.shown) and after.kind is None and after.words >= 4:
            block.decide(PassageKind.FURNITURE, "site navigation")
    first = next((index for index, block in enumerate(head) if block.kind is not PassageKind.FURNITURE), len(head))
    after = head[first + 1 : first + 2]
    is_above = head[first:] and head[first].words <= 5 and any(
        one.kind is PassageKind.FURNITURE and one.why in _ABOVE for one in after)
    if is_above and any(block.kind is None and block.words >= 4 for block in head[first + 2 :]):
        head[first].decide(PassageKind.FURNITURE, "name of the site")


def _head_reason(shown: str, folded: str, seen: Collection[str], after_tags: bool) -> str:
    if dates.is_bare(shown):
        return "date of the page"
    if dates.is_dateline(shown):
        return "place and date"
    if chrome.is_breadcrumb(shown):
        return "site navigation"
    if len(shown) <= 120 and chrome.BYLINE.match(shown):
        return "by-line"
    # a label may stand above each of the first turns
    is_label = shown.isupper() and len(shown.split()) <= 3
    if folded in seen and not is_label and not _CREDITED.search(shown) or _begins_title(folded, seen):
        return "title repeated"
    if after_tags and not ends_sentence(shown) and len(shown.split()) <= 8:
        return "tags"
    if shown.isdigit():
        return "counter"
    return chrome.line_reason(shown) or chrome.head_reason(shown)


def _begins_title(folded: str, seen: Collection[str]) -> bool:
    """A cut title: `joint statement on the...`"""
    cut = folded.rstrip(" .…")
    return cut != folded and len(cut) >= 12 and any(title.startswith(cut) for title in seen)


def _separators_and_page_numbers(blocks: list[Block]) -> None:
    """Lines without a letter or digit, numbered page ends that come again, and the head that follows each of them."""
    masked = [_DIGITS.sub("#", block.shown) if len(block.shown) <= 120 else "" for block in blocks]
    times = Counter(masked)
    at_page_end = False
    for block, line in zip(blocks, masked, strict=True):
        repeated = line != "" and times[line] >= 2
        if not _HAS_WORD.search(block.shown):
            block.decide(PassageKind.FURNITURE, "separator")
        elif len(block.shown) <= 40 and _END_MARK.match(block.shown):
            block.decide(PassageKind.FURNITURE, "end mark")
        elif repeated and _PAGE_END.search(block.shown):
            block.decide(PassageKind.FURNITURE, "page number")
            at_page_end = True
        elif repeated and at_page_end and not block.is_prose:
            block.decide(PassageKind.FURNITURE, "running head")
        else:
            at_page_end = False


def _captions(blocks: list[Block]) -> None:
    """A line that repeats the one before and adds a credit: the first is the picture's text, the second its caption."""
    kept = [block for block in blocks if block.kind is None]
    for before, block in zip(kept, kept[1:], strict=False):
        first, second = before.shown, block.shown
        if (
            20 <= len(first) <= 250
            and second.startswith(first)
            and len(second) - len(first) <= 120
            and not _is_turn(block)
        ):
            before.decide(PassageKind.FURNITURE, "text of a picture, repeated by its caption")
            block.decide(PassageKind.CAPTION, "caption with its credit")


def _tail(blocks: list[Block], start: int) -> None:
    index, nowhere = start + 1, set()
    while index < len(blocks):
        block = blocks[index]
        why = (
            chrome.tail_reason(block.shown)
            if block.kind in (None, PassageKind.FURNITURE) and not _is_turn(block)
            else ""
        )
        if not why or not _is_short_line(block):
            index += 1
            continue
        least = _LONG_AFTER_BOX if why in _BOXES else _LONG
        if why in chrome.NEVER_RESUMES or least in nowhere:
            end = len(blocks)
        elif (end := _resumes(blocks, index + 1, least)) == len(blocks):
            nowhere.add(least)  # nor after a later marker: thousands of them are not looked behind one by one
        is_high_up = index < len(blocks) // 3 and not any(one.is_prose for one in blocks[:index])
        if is_high_up and end == len(blocks) and why not in chrome.NEVER_RESUMES:
            end = index + 1  # what stands above all words of an article does not end it
        for following in blocks[index:end]:
            following.kind, following.why = PassageKind.FURNITURE, why
        _sign_off(blocks, index, start)
        index = end
    _trailing(blocks, start)


def _is_short_line(block: Block) -> bool:
    return len(block.lines) <= 2 and len(block.shown) <= 160


def _resumes(blocks: list[Block], index: int, least: int) -> int:
    """Where the article goes on after a marker: at paragraphs of `least` characters one after the other, or at a
    turn."""
    long = 0
    for at in range(index, len(blocks)):
        block = blocks[at]
        if _is_turn(block):
            return at - long
        if len(block.shown) >= least and ends_sentence(block.shown) and not chrome.tail_reason(block.shown[:100]):
            long += 1
            if long == _RESUMES_AFTER:
                return at - long + 1
        else:
            long = 0
    return len(blocks)


def _sign_off(blocks: list[Block], index: int, start: int) -> None:
    """Short lines that are no sentence directly before the tail: the publisher's name, `– AP`."""
    for at in range(index - 1, start, -1):
        block = blocks[at]
        if block.kind is PassageKind.FURNITURE:
            continue
        if (
            block.kind is not None
            or block.words > _SIGN_OFF_WORDS
            or ends_sentence(block.shown)
            or len(block.lines) > 1
        ):
            return
        if _is_turn(block) or lists.marker(block.shown):
            return
        block.decide(PassageKind.FURNITURE, "sign-off")


def _trailing(blocks: list[Block], start: int) -> None:
    """Counters and bare dates at the very end."""
    for block in reversed(blocks[start + 1 :]):
        if block.kind is PassageKind.FURNITURE:
            continue
        if block.kind is None and (block.shown.isdigit() or dates.is_bare(block.shown)):
            block.decide(PassageKind.FURNITURE, "counter" if block.shown.isdigit() else "date of the page")
            continue
        return
