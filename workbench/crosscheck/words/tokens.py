"""Cut a text into words, numbers and signs at their own places.

Every character is first made plain (ASCII digits, one kind of space and apostrophe) one for one, so that an offset
into the plain text is an offset into the text. Addresses, ISBNs, telephone numbers, times and versions are blotted out:
they hold digits but count nothing.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from workbench.text.folding import fold_character

LONGEST = 20_000
"""Characters of one passage that are looked at; passages are sentences, so that more is not text."""

_BLOT = "\x1f"
_PLAIN = {
    "\n": "\n",
    "\t": "\n",
    "\r": "\n",
    "\u2028": "\n",
    "\u2029": "\n",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "﹣": "-",
    "－": "-",
    "‒": "–",
    "–": "–",
    "—": "—",
    "―": "—",
    "٫": ".",
    "٬": ",",
    "٪": "%",
    "﹪": "%",
    "％": "%",
    "º": "º",
    "ª": "ª",
    "°": "°",
    "\u00ad": "\x1e",
    "\u200b": "\x1e",
}


def _plain_character(character: str) -> str:
    if character in _PLAIN:
        return _PLAIN[character]
    value = unicodedata.decimal(character, None)
    if value is not None:
        return str(value)
    if unicodedata.category(character) == "No":
        return character  # superscripts and vulgar fractions are not plain digits
    folded = fold_character(character, False, False)
    return folded if len(folded) == 1 else character


class _PlainTable(dict):
    def __missing__(self, code: int) -> str:
        self[code] = plain = _plain_character(chr(code))
        return plain


_TABLE = _PlainTable()

_NOT_QUANTITIES = re.compile(
    r"""
    (?:https?://|www\.)[^\s]+                                             # addresses on the web
    | \b[\w.+-]{1,64}@[\w.-]{1,190}                                       # addresses of mail
    | \bIS[BS]N(?:-1[03])?:?[ ]?\d[\d -]{6,15}[\dXx]\b                    # books
    | \b97[89][- ]\d{1,5}[- ]\d{1,7}[- ]\d{1,7}[- ]\d\b
    | \b(?:tel|phone|call|fax|dial|llame|teléfono)[ .:]{1,2}[ ]?(?:al[ ])?\+?\d[\d() .-]{5,18}\d\b
    | \+\d{1,3}[ ()-]{1,2}\d[\d() .-]{5,16}\d\b                           # telephones
    | \(\d{3}\)[ ]?\d{3}[- ]\d{4}\b | \b\d{3}[-.]\d{3}[-.]\d{4}\b | \b[2-9]\d{2}-0\d{3}\b
    | \b\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?:[ ]?[ap]\.?m\b\.?)?        # times of day
    | \b\d{1,2}\.[0-5]\d[ ]?[ap]\.?m\b\.? | (?<=\blas[ ])\d{1,2}\.[0-5]\d(?=[ ]?h|[ ]de[ ]la[ ])
    | \b\d{1,2}[ ]?[ap]\.?m\b\.? | \b\d{1,2}[ ]?h[ ]?\d{2}\b | \b\d{1,2}[ ]o'clock\b
    | \b24/7\b | \b9/11\b | \b\d{1,5}[x×]\d{1,5}\b                            # built 4x4, drawn 1920x1080
    | \blat(?:itude)?\.?:?[ ]-?\d{1,3}\.\d{1,9} | \blon(?:g|gitude)?\.?:?[ ]-?\d{1,3}\.\d{1,9}
    | \b\d{1,3}\.\d{2,9}°?[ ]?(?-i:[NSEW])\b                                # places on the globe
    | \b10\.\d{4,9}/[^\s]+                                               # papers
    | \b\d{1,3}(?:\.\d{1,3}){3}\b                                         # machines
    | \b[vV]\.?[ ]?\d+(?:\.\d+)* | \bversi[oó]n[ ]\d+(?:\.\d+)*
    | \#\d+ | \bn(?:o|º|°|úm|um)\.[ ]?\d+
    """,
    re.VERBOSE | re.IGNORECASE,
)

_TOKEN = re.compile(
    r"(?P<number>\d+(?:[.,']\d+)*)|(?P<raised>[¼-¾⅐-⅞]|[⁰-₉²³¹])|(?P<word>[^\W\d_]+(?:[\x1e'][^\W\d_]+)*)"
    r"|(?P<sign>[^\s\w\x1e\x1f])|(?P<line>\n)|(?P<blot>[\x1f_]+)|(?P<other>\w)"
)

NUMBER, WORD, SIGN, LINE, BLOT, RAISED = "number", "word", "sign", "line", "blot", "raised"


@dataclass(slots=True)
class Token:
    """One word, number or sign. `text` is in lower case; `capital` says whether it began with a capital,
    `upper` whether all of it is capitals. `name` is what an organisation is filed under, "-" for its
    other words."""

    kind: str
    start: int
    end: int
    text: str
    capital: bool = False
    quantity: bool = True
    upper: bool = False
    name: str = ""


def plain(text: str) -> str:
    """`text` with plain digits, spaces and signs: as many characters as before."""
    return text.translate(_TABLE)


def blot(text: str) -> str:
    """Plain text with things that hold digits but count nothing blotted out, length kept."""
    if not any(character.isdigit() for character in text):
        return text
    return _NOT_QUANTITIES.sub(lambda match: _BLOT * len(match[0]), text)


def tokenize(text: str) -> list[Token]:
    """The tokens of a plain text, in order."""
    tokens = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        raw = match[0]
        if kind == WORD:
            capital = raw[0].isupper()
            token = Token(WORD, match.start(), match.end(), lower(raw), capital)
            token.upper = capital and len(raw) > 1 and raw.isupper()
            tokens.append(token)
        else:
            tokens.append(Token(kind, match.start(), match.end(), raw))
    return tokens


@lru_cache(maxsize=65536)
def lower(word: str) -> str:
    """A word in lower case without soft hyphens."""
    return word.replace("\x1e", "").lower()
