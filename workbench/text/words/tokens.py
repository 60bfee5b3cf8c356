"""How a text is cut: what a token is, and what a name of several words."""

import re

NO_SPACES = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_LETTER = r"[^\W\d_" + NO_SPACES + "]"
_INSIDE = "\u0300-\u036f\u00ad\u200b-\u200d\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0903\u093a-\u094f"
_WORD = rf"{_LETTER}(?:{_LETTER}|[{_INSIDE}]|['’](?={_LETTER}))*"
_PATTERN = (  # every branch begins with a character or a set, so that re can skip it at a glance
    r"https?://\S+|www\.\S+|pic\.twitter\.com/\S+"
    r"|p(?:er|or|our)[ \u00a0](?:cent|ciento|cento)(?!\w)"
    rf"|[a-z]+(?![\w'’{_INSIDE}])"  # most words of most texts, the short way
    r"|[A-Z]\.(?:[A-Z]\.)+[A-Z]?(?!\w)|[A-Z]\.[A-Z](?!\w)"  # U.S., U.S
    r"|[A-Z]{1,7}-?\d+[A-Z]{0,2}\d*(?!\w)"  # H-2B, COVID-19, MH17
    r"|\d+(?:[.,'’\u00a0\u2009\u202f]\d+)*"
    rf"|{_WORD}"
    r"|[%$€£¥₹₽]"
    rf"|[#@]{_LETTER}\w*"
    rf"|[{NO_SPACES}]+"
)
TOKEN = re.compile(_PATTERN)
TOKEN_OR_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w|" + _PATTERN)
_LINK = r"(?:[ \u00a0](?:of|for|and|on|de|del|of the|de la|de los))?"
# The look back comes after the letter, so that re can skip to the next capital.
_FIRST = rf"[A-Z](?<![\w.][A-Z]){_LETTER}+"
CAPITALISED_RUN = re.compile(rf"{_FIRST}(?:{_LINK}[ \u00a0][A-Z]{_LETTER}+)+")

# The same word by word, for who has a text's words already.
NAME_BEGINS = re.compile(rf"{_FIRST}\Z")
NAME_GOES_ON = re.compile(rf"[A-Z]{_LETTER}+")
LINKS = frozenset(("of", "for", "and", "on", "de", "del", "the", "la", "los"))
