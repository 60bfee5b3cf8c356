"""The tokens of one text with what every rule for figures asks of them."""

from workbench.crosscheck.figures.counted import Counted, Words, counted_after
from workbench.crosscheck.figures.figure import SCORE, SHARE, Figure
from workbench.crosscheck.figures.matters import matter_beside
from workbench.crosscheck.lexicon import numerals
from workbench.crosscheck.numbers.numbers import Amount
from workbench.crosscheck.words.stems import without_marks
from workbench.crosscheck.words.tokens import NUMBER, SIGN, WORD, Token

_SPANISH = frozenset(
    "el la los las de del en un una que por con para al se mil millones millon mas entre casi unos hasta cada"
    " unas sus su sin sobre tras este esta fue han".split()
)
_ENGLISH = frozenset("the of in and to a was were for by on with at from is are that than".split())
_SPANISH_ENDINGS = ("ción", "dad", "ones", "adas", "idos", "ñol", "ías", "eladas", "áreas", "ños")


class Walk:
    """A text, its tokens and their words; the figures found so far are its `drafts`. The numbers at tokens `taken`
    belong to them: per 100,000, every 24 hours; those at `totals` are what a share is of: half of the 600. `said` are
    the texts of all tokens."""

    def __init__(self, text: str, tokens: list[Token], words: Words):
        self.text = text
        self.tokens = tokens
        self.words = words
        self.spanish = is_spanish(tokens)
        self.drafts: list[Figure] = []
        self.said = frozenset([token.text for token in tokens])
        self.taken: set[int] = set()
        self.totals: set[int] = set()

    def word(self, at: int) -> str:
        """The word at a token without diacritics; "" where there is none."""
        tokens = self.tokens
        return without_marks(tokens[at].text) if 0 <= at < len(tokens) and tokens[at].kind == WORD else ""

    def sign(self, at: int) -> str:
        """The sign at a token; "" where there is none."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) and self.tokens[at].kind == SIGN else ""

    def is_year(self, amount: Amount) -> bool:
        """Whether four bare digits may be a year."""
        token = self.tokens[amount.first]
        plain = token.kind == NUMBER and len(token.text) == 4 and token.text.isdigit()
        return plain and 1700 <= amount.value < 2100 and amount.after == amount.first + 1

    def add(self, figure: Figure, counted: Counted | None = None) -> None:
        """Keep a figure, with its words as the text has them."""
        figure.start, figure.end = self.tokens[figure.first].start, self.tokens[figure.after - 1].end
        figure.text = self.text[figure.start : figure.end]
        if counted:
            figure.counted, figure.keys, figure.head = counted.stems, counted.keys, counted.head
            phrase_end = max(counted.after, figure.after)
            figure.matter, figure.matter_word, figure.planned = matter_beside(
                self.tokens, figure.first, figure.after, phrase_end, figure.kind in (SHARE, SCORE)
            )
            if counted.end > figure.end:
                figure.phrase = " ".join(self.text[figure.start : counted.end].split())
        self.drafts.append(figure)

    def counted(self, after: int) -> Counted:
        """The noun phrase that begins at token `after`."""
        return counted_after(self.tokens, self.words, after, self.spanish)

    def of_what(self, after: int) -> Counted:
        """The noun phrase of a share or a change: after "of", or after "decline in"."""
        for at in (after, after + 1):
            if self.of_its_value(at):
                break
            if self.word(at) in ("of", "de", "in", "en", "del"):
                return self.counted(self.past_total(at + (self.word(at) in ("in", "en"))))
        return Counted(after=after)

    def of_its_value(self, at: int) -> bool:
        """Whether "of its value" stands there, which is the thing itself and no other."""
        of = self.word(at) in ("of", "de") and self.word(at + 1) in ("its", "their", "su")
        return of and self.word(at + 2) in ("value", "worth", "valor")

    def is_some(self, at: int) -> bool:
        """Whether one of the words two, three, nine stands there."""
        return numerals.UNITS.get(self.word(at), 0) >= 2

    def past_total(self, at: int) -> int:
        """Past the total in "a third of the 4,800 employees", so that employees are counted."""
        following = at + 1 if self.word(at) in ("of", "de", "del") else at
        following += self.word(following) in ("the", "its", "all", "los", "las")
        total = following < len(self.tokens) and (self.tokens[following].kind == NUMBER or self.is_some(following))
        return following + 1 if total and self.tokens[following].quantity else at


def is_spanish(tokens: list[Token]) -> bool:
    """Whether more of the little words are Spanish than English."""
    spanish = english = 0
    for token in tokens[:400]:
        if token.kind == WORD:
            spanish += (token.text in _SPANISH) + token.text.endswith(_SPANISH_ENDINGS)
            english += token.text in _ENGLISH
    return spanish > english
