"""One name for an organisation, written out or by its letters, so that both count as the same word.

Letters and long name are known from `organisation_words.py`, from the passage's own document ("… (ICRC)"), or from the
two passages that are compared: "International Committee of the Red Cross" in one, "ICRC" in the other.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.crosscheck.lexicon.currencies import CODES
from workbench.crosscheck.lexicon.office_words import LINKS
from workbench.crosscheck.lexicon.organisation_words import KNOWN, SAME_LETTERS
from workbench.crosscheck.numbers.measures import unit_of
from workbench.crosscheck.words.stems import without_marks
from workbench.crosscheck.words.tokens import WORD, Token

Acronyms = tuple[tuple[str, str], ...]
"""Letters and what they stand for: (("ICRC", "International Committee of the Red Cross"),)."""

_LINKS = LINKS | {"the", "for", "on", "to", "and", "e", "los", "las", "para", "a"}
_LONGEST_RUN = 10


@dataclass(frozen=True, slots=True)
class Organisations:
    """`letters`: what a passage calls by its letters alone. `runs`: (initials, words) of its runs of capitals."""

    letters: frozenset[str] = frozenset()
    runs: tuple[tuple[str, str], ...] = ()


def _phrases(named: Iterable[tuple[str, Iterable[str]]]) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Long names by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for letters, names in named:
        for name in names:
            words = tuple(without_marks(name.lower()).replace("-", " ").split())
            if len(words) > 1:
                found.setdefault(words[0], []).append((words, letters))
    for phrases in found.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return found


_KNOWN = _phrases(KNOWN.items())


def name_organisations(tokens: list[Token], acronyms: Acronyms = ()) -> None:
    """Give the tokens of each organisation one name: the first has its letters, the others none."""
    own = _phrases((canonical(letters), (name,)) for letters, name in acronyms) if acronyms else {}
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind == WORD and (token.capital or token.text in _KNOWN or token.text in own):
            end = _dotted(tokens, at) if len(token.text) == 1 else 0
            at = end or _written_out(tokens, at, own) or _written_out(tokens, at, _KNOWN) or at
            if tokens[at].upper and not tokens[at].name and _stands_out(tokens, at):
                tokens[at].name = "@" + canonical(tokens[at].text)
            if at > 1 and tokens[at - 1].text == "(":
                _drop_in_brackets(tokens, at)
        at += 1


def _drop_in_brackets(tokens: list[Token], at: int) -> None:
    """The letters right behind their long name say nothing more: the Red Cross (ICRC)."""
    name = tokens[at].name
    closes = at + 1 == len(tokens) or tokens[at + 1].text == ")"
    if name.startswith("@") and closes:
        long = next((token.name for token in reversed(tokens[max(0, at - 12) : at - 1]) if token.name != "-"), "")
        if long == name:
            tokens[at].name = "-"


def canonical(letters: str) -> str:
    """The letters under which an organisation is filed: OMS is WHO."""
    low = letters.lower().replace(".", "")
    return SAME_LETTERS.get(low, low.upper())


def _stands_out(tokens: list[Token], at: int) -> bool:
    """Whether capitals are letters of a name: not a unit, a currency, a Roman numeral, a headline."""
    text = tokens[at].text
    if not 2 <= len(text) <= 8 or text in CODES or unit_of(text) or set(text) <= set("ivxlcdm"):
        return False
    beside = [tokens[near] for near in (at - 1, at + 1) if 0 <= near < len(tokens)]
    return not any(token.kind == WORD and token.upper for token in beside)


def _dotted(tokens: list[Token], at: int) -> int:
    """U.N., U.S.A.: the last token of the letters; 0 where there are none."""
    letters, end = "", at
    while end + 1 < len(tokens) and len(tokens[end].text) == 1 and tokens[end].capital and tokens[end + 1].text == ".":
        letters += tokens[end].text
        end += 2
    if len(letters) < 2 or letters == "us" and end < len(tokens) and tokens[end].text in ("dollars", "dollar"):
        return 0
    tokens[at].name = "@" + canonical(letters)
    for token in tokens[at + 1 : end]:
        token.name = "-"
    return end - 1


def _written_out(tokens: list[Token], at: int, phrases: dict) -> int:
    known = phrases.get(without_marks(tokens[at].text).removesuffix("'s")) if phrases else None
    for words, letters in known or ():
        position, matched = at, 0
        while position < len(tokens) and matched < len(words):
            token = tokens[position]
            if token.text == "-":
                position += 1
                continue
            if token.kind != WORD or without_marks(token.text.removesuffix("'s")) != words[matched]:
                break
            matched, position = matched + 1, position + 1
        if matched == len(words):
            tokens[at].name = "@" + letters
            for token in tokens[at + 1 : position]:
                token.name = "-"
            return position - 1
    return 0


def organisations_of(text: str, tokens: list[Token]) -> Organisations:
    """What of a passage may be letters and long names of organisations that the other passage tells otherwise."""
    letters = frozenset(token.name[1:] for token in tokens if token.name and token.name != "-")
    runs, run = [], []
    for token in [*tokens, None]:
        if token and token.kind == WORD and (token.capital and len(token.text) > 1 or run and token.text in _LINKS):
            run.append(token)
            continue
        if not run:
            continue
        while run and not run[-1].capital:
            run.pop()
        if 2 < len(run) <= _LONGEST_RUN or len(run) == 2:
            initials = "".join(one.text[0] for one in run if one.capital and one.text not in _LINKS)
            if len(initials) >= 2:
                runs.append((without_marks(initials).upper(), text[run[0].start : run[-1].end]))
        run = []
    return Organisations(letters, tuple(runs))


def told_by_letters(ours: Organisations, theirs: Organisations) -> Acronyms:
    """The long names of one passage whose letters stand in the other."""
    found = []
    for one, other in ((ours, theirs), (theirs, ours)):
        for initials, name in one.runs:
            for letters in other.letters - one.letters:
                trimmed = _trim(initials, name, letters)
                found += [(letters, trimmed)] if trimmed else []
    return tuple(found)


def _trim(initials: str, name: str, letters: str) -> str:
    """The words of a run of capitals whose initials are these letters: the run itself, or its end."""
    if initials == letters:
        words = name.split()
        return " ".join(words[1:] if words[0].lower() in _LINKS else words)
    if len(letters) < 3 or not initials.endswith(letters):
        return ""
    words = name.split()
    for at, word in enumerate(words):
        if word[0].isupper() and "".join(one[0] for one in words[at:] if one[0].isupper()).upper() == letters:
            return " ".join(words[at:])
    return ""
