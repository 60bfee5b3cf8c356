"""Find quotations by their marks: English, Spanish, French, German and CJK print; nested; over paragraphs; unclosed
ones let go."""

import re
from dataclasses import dataclass

LONGEST = 6000
"""Characters of one quotation; a mark that is open for longer was never closed."""
_MOST = 20_000

_CLOSERS = {
    "“": '”"“',
    "„": '“”"',
    "«": "»",
    "»": "«",
    "‹": "›",
    "‚": "‘’",
    "‘": "’",
    "「": "」",
    "『": "』",
    '"': '"',
    "'": "'",
    "``": "",
    "‟": "”",
}
_MARK = re.compile(r"``|''|[“”„‟«»‹›‚‘’「」『』\"']|\n[ \t\xa0]*\n")


@dataclass(slots=True)
class Open:
    """A mark that waits for its closing one: where its words begin, and the marks that a new paragraph repeats."""

    mark: str
    start: int
    repeats: list[tuple[int, int]]
    closed: int = -1


@dataclass(frozen=True, slots=True)
class Marked:
    """Words between marks: [start, end) without them. `repeats` are marks repeated at the head of paragraphs within."""

    start: int
    end: int
    single: bool
    depth: int
    repeats: tuple[tuple[int, int], ...] = ()


def marked(text: str) -> list[Marked]:
    """Everything between quotation marks, in the order of the text, outer before inner."""
    found: list[Marked] = []
    stack: list[Open] = []
    for match in _MARK.finditer(text):
        if len(found) >= _MOST:
            break
        mark, at, after = match[0], match.start(), match.end()
        while stack and at - stack[-1].start > LONGEST:
            stack.pop()
        if mark[0] == "\n":
            _paragraph_ends(stack, text, after)
            continue
        if _is_apostrophe(mark, text, at, after, stack):
            continue
        place = _closes(stack, mark, text, at, after)
        if place is not None:
            opened = stack[place]
            found.append(Marked(opened.start, at, opened.mark in ("‘", "'", "‚", "‹"), place, tuple(opened.repeats)))
            del stack[place:]
        elif _opens(mark, text, at, after):
            if stack and stack[-1].mark == mark:
                if _at_paragraph(text, at):
                    stack[-1].repeats.append((at, after))
                    continue
                stack.pop()
            stack.append(Open(mark, after, []))
    found.sort(key=lambda one: (one.start, -one.end))
    return found


def _paragraph_ends(stack: list[Open], text: str, after: int) -> None:
    """A quotation goes on over a paragraph only where the next one repeats its mark (or closes «)."""
    head = text[after : after + 4].lstrip()
    for place in range(len(stack) - 1, -1, -1):
        mark = stack[place].mark
        if head.startswith(mark) or mark == "«" and head.startswith("»") or mark in "„「『«":
            continue
        if mark == "“" and head[:1] in ("“", '"'):
            continue
        del stack[place:]


def _at_paragraph(text: str, at: int) -> bool:
    before = text[max(0, at - 6) : at]
    return before.rstrip(" \t\xa0").endswith("\n") or at == 0


def _is_apostrophe(mark: str, text: str, at: int, after: int, stack: list[Open]) -> bool:
    """Marks inside of words, of plurals and of years ('90s), inches and feet."""
    if mark not in ("'", "’", '"', "‘"):
        return False
    before = text[at - 1] if at else " "
    following = text[after] if after < len(text) else " "
    if mark == '"':
        return before.isdigit() and not any(one.mark in ('"', "“", "„") for one in stack)
    if before.isalnum() and following.isalnum():
        return True
    if mark in ("'", "‘") and following.isdigit() and not before.isalnum() and mark != "‘":
        return True
    if before.isalnum() and mark in ("'", "’"):
        singles = any(one.mark in ("‘", "'", "‚", "‹") for one in stack)
        if not singles:
            return True
        if before in "sS" and following == " " and text[after + 1 : after + 2].islower():
            ahead = text[after : after + 400].partition("\n\n")[0]
            return bool(re.search(r"[\w.,!?]['’](?:\W|$)", ahead))  # the boys’ own: another mark still comes
    return False


def _closes(stack: list[Open], mark: str, text: str, at: int, after: int) -> int | None:
    """Which open mark this one closes; None when it closes none."""
    before = text[at - 1] if at else " "
    following = text[after] if after < len(text) else " "
    for place in range(len(stack) - 1, -1, -1):
        opened = stack[place]
        if opened.start > at:
            continue
        closers = _CLOSERS.get(opened.mark, "")
        double = opened.mark in ("“", "``", '"', "‟")
        if (
            mark in ("''", "``")
            and double
            and not (mark == "``" and _opens(mark, text, at, after) and opened.mark != "``")
        ):
            return place
        if mark == "“" and opened.mark == "“":
            return None
        if mark in closers and mark:
            if (
                mark == '"'
                and not following.isalnum()
                and at > opened.start
                or mark == '"'
                and not before.isspace()
                and at > opened.start
            ):
                return place
            if mark == '"' or mark in "“" and opened.mark == "„" and at == opened.start:
                continue
            if mark in "'’" and (before.isspace() or following.isalnum()):
                continue
            return place
        if mark == "”" and opened.mark in ('"', "``", "„"):
            return place
    return None


def _opens(mark: str, text: str, at: int, after: int) -> bool:
    if mark in ("”", "’", "›", "」", "』", "''") and not (mark == "''" and _at_word(text, at, after)):
        return False
    if mark in ("“", "„", "«", "「", "『", "‟"):
        return True
    return _at_word(text, at, after)


def _at_word(text: str, at: int, after: int) -> bool:
    """Whether a mark stands before a word: space or bracket before it, something that can be said after it."""
    before = text[at - 1] if at else " "
    following = text[after] if after < len(text) else " "
    return (
        (before.isspace() or before in "([{—–-/“\"«‘'…:¿¡") and not following.isspace() and following not in ".,;:!?)]"
    )
