"""What stands between quotation marks: words somebody said, a term, or the title of a work."""

import re

from workbench.crosscheck.lexicon.speech_words import SPEECH
from workbench.domain.findings import QuotationKind

TERM = 2
"""Words of a term: “so-called experts” are two; three and more are quoted from somebody."""
_ENDS = re.compile(r"[.!?,;…。！？،؟][\s\xa0\u202f’'”\"]*$")
_WORKS = re.compile(
    r"\b(?:book|novel|memoir|film|movie|documentary|song|album|single|play|poem|essay|article|op-ed|editorial|column|paper"
    r"|report|study|series|show|programme|program|podcast|painting|exhibition|opera|game|magazine|newspaper|entitled|titled"
    r"|libro|novela|película|documental|canción|disco|obra|poema|ensayo|artículo|informe|estudio|serie|programa|revista"
    r"|titulad[oa]s?|livre|roman|film|chanson|essai|étude|rapport|émission|intitulée?|Buch|Film|Lied|Artikel|Studie|Bericht)"
    r"(?:\s(?:called|named|titled|entitled|llamad[oa]|titulad[oa]|intitulée?))?[\s:,(]*$"
)
_SMALL = frozenset(
    "a an and as at by de del der des die du e el en et for from in into la las le les los no of on or the to und un"
    " una von with y zu".split()
)


def kind_of(text: str, start: int, words: str) -> QuotationKind:
    """What `words`, which begin at `start` of a text, are; marks not included."""
    many = words.split()
    head = text[max(0, start - 60) : start].rstrip(" \xa0\u202f“\"‘'«‹„`,")
    if _is_introduced(head):
        return QuotationKind.STATEMENT
    if not _ENDS.search(words) and (_WORKS.search(head) or _is_headed(many)):
        return QuotationKind.TITLE
    if len(many) <= TERM and not _ENDS.search(words) and _is_short(words):
        return QuotationKind.TERM
    return QuotationKind.STATEMENT


def _is_introduced(head: str) -> bool:
    """A colon or a verb of speech right before the marks."""
    return head.endswith(":") or bool(re.search(rf"{SPEECH.pattern}(?:\sthat|\sque)?$", head, re.IGNORECASE))


def _is_headed(many: list[str]) -> bool:
    """Capitals at each word that is not a small one: “The Long Way Home”."""
    capital = [word[:1].isupper() for word in many if word.lower() not in _SMALL]
    return 2 <= len(many) <= 12 and len(capital) >= 2 and all(capital) and many[0][:1].isupper()


def _is_short(words: str) -> bool:
    """Scripts without spaces tell by their length alone how many words there are."""
    return len(words) <= (4 if any("\u2e80" <= character <= "\uffef" for character in words) else 40)
