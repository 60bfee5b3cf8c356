"""Numbers that name and do not count: pages, articles, flights, streets, models, footnotes, list numbers."""

from workbench.crosscheck.lexicon.currencies import CODES
from workbench.crosscheck.numbers.measures import unit_of
from workbench.crosscheck.numbers.temperatures import is_warmth
from workbench.crosscheck.words.tokens import NUMBER, SIGN, WORD, Token

LABELS = frozenset(
    """
page pages pp p chapter section sections article articles rule clause table line item no nos number numero num room suite apartment apt highway route interstate
road exit gate terminal flight channel district precinct ward act bill law ley resolution paragraph verse psalm volume vol issue grade class type size phase stage step version
python windows iphone boeing airbus apollo covid zone zona sector building block lot box battalion regiment brigade mach articulo articulos art pagina capitulo seccion
tabla parrafo inciso ruta carretera vuelo canal distrito resolucion sala expediente codigo code zip id docket case exhibit annex appendix anexo footnote note
platform pier track linea lane hangar cell bus tram metro area title titulo figure fig kilometro km psalm lodge local square agenda directive regulation reglamento decreto order
""".split()
)
STREETS = frozenset(
    "street st avenue ave road rd boulevard blvd drive dr lane ln square court place plaza parkway highway terrace calle avenida paseo camino".split()
)
STREETS_BEFORE = frozenset("calle avenida paseo plaza camino carrera rue via avenue".split())
NOT_NAMES = frozenset(
    """the a an in on at by from to of for with and or but about over nearly almost around some all only just between than as at least more up after before since until
during these those its their his her our my el la los las un una unos unas en de del con por para y o casi mas entre hasta desde unos cerca al
they we he she it there i you january february march april may june july august september october november december enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre monday tuesday wednesday thursday friday saturday sunday""".split()
)


def is_identifier(tokens: list[Token], first: int, after: int) -> bool:
    """Whether the number in tokens [first, after) is a name or a label instead of a quantity."""
    previous = tokens[first - 1] if first else None
    following = tokens[after] if after < len(tokens) else None
    if tokens[first].kind != NUMBER:
        return False
    if _is_glued(tokens, first, after, previous, following):
        return True
    if _is_numbering(previous, tokens[first], following, tokens, after):
        return True
    return _is_labelled(tokens, first, after, previous, following) or _is_address(tokens, first, after)


def _is_glued(tokens, first, after, previous, following) -> bool:
    start, end = tokens[first].start, tokens[after - 1].end
    if previous and previous.end == start:
        if previous.kind == WORD and previous.text not in ("us", "mxn", "usd", "eur", "gbp", "chf", "cad", "aud"):
            return True
        if previous.kind == SIGN and previous.text in "-/–" and first > 1:
            leading = tokens[first - 2]
            if leading.end == previous.start and leading.kind == WORD and previous.text != "–":
                return leading.text not in ("magnitude", "mid", "pre", "post", "under", "over")
        if previous.kind == SIGN and previous.text in "._@\\=":
            return not (previous.text == "." and tokens[first].text.isdigit())
    if following and following.text == "s" and following.start == end and tokens[first].text.endswith("0"):
        return True  # in her 20s
    if following and following.kind == WORD and following.start == end:
        # 5G and 221B name something, 5g and 3rd and 40C do not
        if following.capital and following.text in ("c", "f") and is_warmth(tokens, first, after):
            return False
        return not (unit_of(following.text) or following.text in _SUFFIXES) or (
            following.capital and following.text in ("g", "b", "d")
        )
    return bool(
        following
        and following.text == "/"
        and following.start == end
        and after + 1 < len(tokens)
        and tokens[after + 1].kind == NUMBER
    )


_SUFFIXES = frozenset("mdp mdd st nd rd th k m bn mn mln b tn trn bln mm s p usd eur gbp mxn x pc pp bps".split())


def _is_numbering(previous, token, following, tokens, after) -> bool:
    """List numbers at the head of a line, and footnote marks in brackets."""
    at_head = previous is None or previous.kind == "line"
    if (
        following
        and following.start == token.end
        and following.text in ".)"
        and at_head
        and token.text.isdigit()
        and len(token.text) < 4
    ):
        return following.text == ")" or after + 1 < len(tokens)
    if (
        at_head
        and token.text.isdigit()
        and len(token.text) < 4
        and following
        and following.kind == WORD
        and following.capital
        and previous is None
        and after < len(tokens)
        and tokens[after - 1].kind == NUMBER
        and not _may_be_counted(following.text)
        and not unit_of(following.text)
        and following.text not in CODES
    ):
        return True  # a number that stands before the sentence
    brackets = previous and following and previous.text + following.text in ("[]", "()")
    return bool(brackets and token.text.isdigit() and len(token.text) < 5)


def _is_labelled(tokens, first, after, previous, following) -> bool:
    if previous is not None and previous.text in _SIGNS_OF_LABELS:
        return True
    if previous is None or previous.kind != WORD or after - first > 1:
        return False
    if previous.text == "size" and (first < 2 or tokens[first - 2].text not in _SIZED):
        return True  # size 42 shoes
    digits = tokens[first].text
    if previous.text in LABELS and not (previous.text in _NOUNS_TOO and not previous.capital):
        return True
    if not previous.capital or previous.text in NOT_NAMES or not digits.isdigit() or len(digits) > 4:
        return False
    starts_sentence = first < 2 or tokens[first - 2].text in ".!?:" or tokens[first - 2].kind == "line"
    if starts_sentence:
        return False
    return not (
        following
        and (
            following.kind == SIGN
            and following.text in "%-–"
            or following.kind == WORD
            and _may_be_counted(following.text)
        )
    )


_SIGNS_OF_LABELS = frozenset("§¶№")
_SIZED = frozenset("class sample family household crowd average group".split())
_NOUNS_TOO = frozenset(
    "act order case area issue cell local figure number km kilometro bus class line no st note code square size type track law title metro canal p art phase via".split()
)


def _may_be_counted(word: str) -> bool:
    return word.endswith("s") or word in (
        "people",
        "percent",
        "per",
        "million",
        "billion",
        "thousand",
        "men",
        "women",
        "children",
        "mil",
        "millones",
        "por",
    )


def _is_address(tokens, first, after) -> bool:
    upcoming = tokens[after : after + 3]
    if (
        upcoming
        and upcoming[0].kind == WORD
        and upcoming[0].capital
        and any(token.kind == WORD and token.capital and token.text in STREETS for token in upcoming[1:])
    ):
        return True
    before = tokens[max(0, first - 4) : first]
    return (
        bool(before)
        and before[-1].kind == WORD
        and before[-1].capital
        and any(token.text in STREETS_BEFORE for token in before)
    )
