"""Find the figures of a text. One walk over its tokens; every rule looks a few tokens about, so that time is linear."""

from workbench.crosscheck import numerals
from workbench.crosscheck.after_number import currency_before, measured
from workbench.crosscheck.changes import role_and_direction
from workbench.crosscheck.counted import Counted, Words, counted_after, near, prepare
from workbench.crosscheck.figures import (AGE, AGO, CHANGE, COUNT, FRACTION, LEVEL, MEASURE, MONEY, ORDINAL, POINTS, SCORE,
                                          SHARE, START, VAGUE, WHOLE, Figure)
from workbench.crosscheck.hedging import hedge_after, hedge_before
from workbench.crosscheck.identifiers import is_identifier
from workbench.crosscheck.measures import PER_SECONDS, UNITS, unit_of
from workbench.crosscheck.numbers import Amount, read_amount
from workbench.crosscheck.stems import without_marks
from workbench.crosscheck.tokens import LINE, NUMBER, SIGN, WORD, Token

_SPANISH = frozenset("el la los las de del en un una que por con para al se mil millones millon mas entre casi unos hasta cada".split())
_ENGLISH = frozenset("the of in and to a was were for by on with at from is are that than".split())


class Extraction:
    """The figures of one text, found by one walk."""

    def __init__(self, text: str, tokens: list[Token], years: frozenset[int] = frozenset()):
        self._text = text
        self._tokens = tokens
        self._years = years
        self._words: Words | None = None
        self._spanish = is_spanish(tokens)
        self._drafts: list[Figure] = []

    def figures(self) -> list[Figure]:
        """All figures in the order of the text."""
        if not any(_may_begin(token) for token in self._tokens):
            return []
        self._words = prepare(self._tokens)
        at = 0
        while at < len(self._tokens):
            at = max(self._read(at), at + 1)
        self._add_neighbours()
        return self._drafts

    def _read(self, at: int) -> int:
        """Read the figure that begins at token `at`; the token to go on with."""
        token = self._tokens[at]
        if not token.quantity or not _may_begin(token):
            return at + 1
        for rule in (self._factor, self._ordinal, self._half_more, self._share_in_words, self._amount):
            after = rule(at)
            if after:
                return after
        return at + 1

    def _word(self, at: int) -> str:
        tokens = self._tokens
        return without_marks(tokens[at].text) if 0 <= at < len(tokens) and tokens[at].kind == WORD else ""

    def _sign(self, at: int) -> str:
        return self._tokens[at].text if 0 <= at < len(self._tokens) and self._tokens[at].kind == SIGN else ""

    def _add(self, figure: Figure, counted: Counted | None = None) -> Figure:
        if counted:
            figure.counted, figure.keys = counted.stems, counted.keys
        figure.start, figure.end = self._tokens[figure.first].start, self._tokens[figure.after - 1].end
        if counted and counted.end > figure.end:
            figure.phrase = " ".join(self._text[figure.start:counted.end].split())
        figure.text = self._text[figure.start:figure.end]
        self._drafts.append(figure)
        return figure

    # -- doubled, the third meeting, two-thirds ---------------------------------------------------------------------

    def _factor(self, at: int) -> int:
        """Doubled, tripled, halved, fourfold: a change in percent."""
        times, after = numerals.TIMES.get(self._word(at)), at + 1
        if self._tokens[at].kind == NUMBER and self._word(at + 2) == "fold" and self._sign(at + 1) == "-" and self._tokens[at].text.isdigit():
            times, after = float(self._tokens[at].text[:6]), at + 3
        if not times or self._word(at) in ("double", "doubles", "triples") and self._word(at + 1) not in ("to", "in", ""):
            return 0
        percent = (times - 1) * 100
        figure = Figure(0, 0, "", abs(percent), abs(percent), 1.0, SHARE, role=CHANGE, direction=1 if percent > 0 else -1,
                        hedge=FRACTION if times < 1 else "", first=at, after=after)
        hedge, first = hedge_before(self._tokens, at)
        if hedge:
            figure.hedge, figure.first = hedge, first
        self._add(figure, self._of_what(after))
        return after

    def _ordinal(self, at: int) -> int:
        """The third attempt, 21st century."""
        token, word = self._tokens[at], self._word(at)
        if token.kind == NUMBER and self._word(at + 1) in ("st", "nd", "rd", "th") and self._tokens[at + 1].start == token.end:
            if not token.text.isdigit() or len(token.text) > 4:
                return at + 2
            value, after = float(token.text), at + 2
        elif token.kind == NUMBER and self._sign(at + 1) in ("º", "ª") or token.kind == NUMBER and self._text[token.end:token.end + 1] in ("º", "ª"):
            value, after = (float(token.text) if token.text.isdigit() else 0.0), at + 2
        elif word in numerals.ORDINALS and self._is_ordinal(at):
            value, after = float(numerals.ORDINALS[word]), at + 1
        else:
            return 0
        counted = counted_after(self._tokens, self._words, after, self._spanish)
        if counted.stems and len(self._text) and value:
            self._add(Figure(0, 0, "", value, value, 1.0, ORDINAL, first=at, after=after), counted)
        return after

    def _half_more(self, at: int) -> int:
        """An hour and a half, un año y medio, half an hour."""
        words = [self._word(at + offset) for offset in range(5)]
        if words[0] in ("half", "media") and words[1] in ("a", "an", "hora"):
            unit, value, after = unit_of(words[2 - (words[0] == "media")]), 0.5, at + 3 - (words[0] == "media")
        elif words[0] in ("a", "an", "one", "un", "una") and words[2:5] in (["and", "a", "half"], ["and", "a", "quarter"]):
            unit, value, after = unit_of(words[1]), 1.5 if words[4] == "half" else 1.25, at + 5
        elif words[0] in ("un", "una") and words[2] == "y" and words[3] in ("medio", "media"):
            unit, value, after = unit_of(words[1]), 1.5, at + 4
        elif words[1] == "y" and words[2] in ("medio", "media"):
            unit, value, after = unit_of(words[0]), 1.5, at + 3
        else:
            return 0
        if unit is None or words[1] in numerals.MAGNITUDES:
            return 0
        self._add(Figure(0, 0, "", value, value, 0.1, MEASURE, unit=unit, first=at, after=after), counted_after(self._tokens, self._words, after, self._spanish))
        return after

    def _is_ordinal(self, at: int) -> bool:
        word, before, following = self._word(at), self._word(at - 1), self._word(at + 1)
        if word in ("second", "segundo") and (before in ("a", "per", "every", "split", "each", "por", "cada") or self._tokens[at - 1].kind == NUMBER):
            return False
        if word in ("first", "primer", "primero", "primera", "cuarto") and not following:
            return False
        if following in ("of", "de") or not following:
            return word not in numerals.FRACTIONS and before in ("the", "el", "la")
        if word in numerals.FRACTIONS and (before in ("a", "one", "un", "by") or before in numerals.UNITS):
            return False
        return before in ("the", "a", "its", "his", "her", "their", "our", "el", "la", "su", "un", "una", "for", "por", "was", "is", "and", "on", "in", "") or at == 0

    def _share_in_words(self, at: int) -> int:
        """Two-thirds of, a quarter, half of, one in five, 4 out of 10, uno de cada cinco."""
        after, value, ratio = self._fraction(at)
        if not after:
            after, value = self._one_in(at)
            ratio = True
        if not after:
            return 0
        hedge, first = hedge_before(self._tokens, at)
        role, direction = role_and_direction(self._tokens, at, after, SHARE, first)
        if role == LEVEL and not ratio and value == 0.5 and self._word(first - 1) in ("la", "a") or self._word(first - 1) == "a" and self._spanish and role:
            role = CHANGE
        figure = Figure(0, 0, "", value * 100, value * 100, 0.0, SHARE, hedge=hedge or FRACTION, role=role, direction=direction,
                        first=first, after=after)
        counted = counted_after(self._tokens, self._words, after, self._spanish)
        self._add(figure, counted)
        return after

    def _fraction(self, at: int) -> tuple[int, float, bool]:
        word = self._word(at)
        count, position = 1.0, at
        if word in numerals.UNITS or word in ("a", "an", "un", "una", "la"):
            count = float(numerals.UNITS.get(word, 1))
            position = at + 1
            if self._sign(position) == "-":
                position += 1
        name = self._word(position)
        share = numerals.FRACTIONS.get(name)
        if not share or not count or count * share >= 1.0:
            return 0, 0.0, False
        if name in ("half", "mitad") or position > at:
            after = position + 1
            following = self._word(after)
            if position == at and name not in ("half", "mitad"):
                return 0, 0.0, False
            if following in ("time", "place", "party", "day", "year", "grade", "meeting", "world", "hour", "century", "month", "floor", "party", "term", "round", "attempt"):
                return 0, 0.0, False
            if name in ("quarter", "quarters", "second", "third", "cuarto", "fourth", "fifth", "quinto", "sexto", "decimo", "tenth", "sixth") and following and following not in _AFTER_FRACTION:
                return 0, 0.0, False
            if following in ("of", "de") and self._word(after + 1) in ("a", "un") and self._word(after + 2) in numerals.MAGNITUDES:
                return 0, 0.0, False
            if name == "half" and following in ("a", "an", "century", "dozen", "hour", "year", "brother", "way", "time", "million"):
                return 0, 0.0, False
            if word == "la" and name != "mitad":
                return 0, 0.0, False
            return after, count * share, False
        return 0, 0.0, False

    def _one_in(self, at: int) -> tuple[int, float]:
        """One in five, 4 out of 10, nueve de cada diez."""
        part = read_amount(self._tokens, at, self._spanish) if self._word(at) not in ("uno", "una") else Amount(1, 1, at, at + 1)
        if part is None or part.low is not None or part.value > 1000 or part.step < 1:
            return 0, 0.0
        at = part.after
        words = (self._word(at), self._word(at + 1))
        if words in (("out", "of"), ("in", "every"), ("of", "every"), ("de", "cada"), ("de", "entre")):
            at += 2
            at += self._word(at) in ("every", "each", "cada")
        elif words[0] == "in" and part.value <= 10 and self._tokens[at - 1].kind in (WORD, NUMBER):
            at += 1
        else:
            return 0, 0.0
        whole = read_amount(self._tokens, at, self._spanish) if at < len(self._tokens) else None
        if whole is None or whole.value <= part.value or not self._tokens[at].quantity:
            return 0, 0.0
        if words[0] == "in" and words[1] != "every" and not (part.value < 10 and whole.value % 5 == 0 or part.value == 1 and whole.value <= 1000 or part.in_words and whole.in_words):
            return 0, 0.0
        if words[0] == "in" and 1700 < whole.value < 2100:
            return 0, 0.0
        return whole.after, part.value / whole.value

    # -- amounts ----------------------------------------------------------------------------------------------------

    def _amount(self, at: int) -> int:
        tokens = self._tokens
        amount = read_amount(tokens, at, self._spanish)
        if amount is None or is_identifier(tokens, amount.first, amount.after):
            return 0 if amount is None else amount.after
        if amount.in_words and amount.value <= 1 and amount.step >= 1 and not self._one_counts(at, amount.after):
            return amount.after
        if self._sign(at - 1) == "." and tokens[at - 1].end == tokens[at].start:
            return amount.after
        amount = self._metres_not_millions(amount)
        upper, after = self._range(amount)
        score = self._score(amount) if upper is None else 0
        if score:
            return score
        last = upper or amount
        what = measured(tokens, amount.first, last.after)
        if upper is None and what.after == last.after and self._is_year(amount):
            amount.doubtful = True
            if not self._word(last.after).endswith("s") or self._word(at - 1) in _YEAR_BEFORE or self._word(last.after) in ("was", "is", "has", "as"):
                return amount.after
        figure = self._figure(amount, upper, what)
        return self._finish(figure, what)

    def _figure(self, amount: Amount, upper: Amount | None, what) -> Figure:
        low, high, step = amount.value, amount.value, amount.step
        if upper:
            if upper.step > step and upper.value > amount.value * 50:
                low, step = low * upper.step, upper.step
            high, step = upper.value, max(step, 0 if upper.fraction else upper.step) if upper.step >= 1 else upper.step
            if low > high:
                low, high = high, low
        elif amount.low is not None:
            low, high = amount.low, amount.high
        hedge = FRACTION if amount.fraction else VAGUE if amount.low is not None else ""
        scale = what.factor
        return Figure(0, 0, "", low * scale, high * scale, step * scale, what.kind, tuple(other * scale for other in amount.others), hedge, what.unit,
                      what.currency, doubtful=amount.doubtful, weak=amount.in_words and amount.value <= 1 and amount.step >= 1, first=amount.first, after=what.after)

    def _finish(self, figure: Figure, what) -> int:
        tokens = self._tokens
        _, first = currency_before(tokens, figure.first)
        figure.first = self._sign_before(first, figure)
        hedge, hedge_first = hedge_before(tokens, figure.first)
        if self._word(hedge_first - 1) in ("between", "entre") or figure.is_range and self._word(hedge_first - 1) in ("from", "de"):
            hedge_first -= 1
        number_first = figure.first
        if hedge and not figure.is_range:
            figure.hedge, figure.first = hedge, hedge_first
        after_hedge, after = hedge_after(tokens, figure.after)
        if after_hedge and not figure.hedge:
            figure.hedge, figure.after = after_hedge, after
        if figure.kind == COUNT and self._sets_age(figure, number_first):
            figure.kind, figure.unit = AGE, UNITS["year"]
        if figure.kind == MEASURE and figure.unit.dimension == "time":
            if self._tells_when(figure):
                figure.role = AGO
            elif figure.unit.name == "year" and self._is_age_of(figure):
                figure.kind = AGE
        role, direction = role_and_direction(tokens, figure.first, figure.after, figure.kind, hedge_first)
        figure.role, figure.direction = figure.role or role, direction
        whole = self._whole(figure)
        after = self._rate(figure, figure.after)
        counted = self._of_what(figure.after) if figure.kind in (SHARE, POINTS) else counted_after(tokens, self._words, figure.after, self._spanish)
        self._add(figure, counted)
        if whole:
            return self._add_whole(figure, whole)
        self._rate(figure, counted.after)
        return max(after, figure.after)

    def _sign_before(self, first: int, figure: Figure) -> int:
        negative = self._sign(first - 1) == "-" and (first < 2 or self._tokens[first - 2].end < self._tokens[first - 1].start) or \
            self._word(first - 1) == "minus" or self._word(first - 1) == "menos" and self._word(first - 2) not in ("al", "lo", "o", "mas")
        if negative and self._tokens[first].kind == NUMBER:
            figure.low, figure.high = -figure.high, -figure.low
            return first - 1
        return first

    def _one_counts(self, at: int, after: int) -> bool:
        """Whether "one" is a count: not "one of the", "the one", "no one", "one day"."""
        following, before = self._word(after), self._word(at - 1)
        if self._tokens[at].text == "zero":
            return bool(following)
        if not following or following in _NOT_AFTER_ONE or before in ("the", "no", "any", "this", "that", "every", "each", "another", "some", "which", "only", "point", "number"):
            return False
        return True

    def _metres_not_millions(self, amount: Amount) -> Amount:
        """1.8m tall is metres, 1.8m people are millions; with a currency it is always millions."""
        last = self._tokens[amount.after - 1]
        if last.text != "m" or last.kind != WORD or currency_before(self._tokens, amount.first)[0]:
            return amount
        following = self._word(amount.after)
        squared = self._text[last.end:last.end + 1] in "²³23" and self._text[last.end:last.end + 1]
        if following in _AFTER_METRES or squared or (not following and amount.value < 10**9 and amount.step >= 10**6 and self._text[last.start - 1].isdigit() is False):
            amount.value /= 10**6
            amount.step /= 10**6
            amount.others = tuple(other / 10**6 for other in amount.others)
            amount.after -= 1
        return amount

    def _range(self, amount: Amount) -> tuple[Amount | None, int]:
        """The upper end where a range is written: 70 to 75, 20–25, between 30 and 40, $5-10 million, 5% to 8%."""
        tokens, at = self._tokens, amount.after
        if amount.low is not None or amount.doubtful:
            return None, at
        if self._sign(at) == "%":
            at += 1
        elif self._word(at) in ("percent",):
            at += 1
        joint = self._word(at)
        before = self._word(amount.first - 1)
        sign = self._sign(at)
        between = before in ("between", "entre") or self._word(amount.first - 2) in ("between", "entre") and self._sign(amount.first - 1)
        allowed = joint == "to" or (joint in ("and", "y") and between) or (joint in ("a", "o") and self._spanish and (tokens[at + 1].kind == NUMBER if at + 1 < len(tokens) else False)) \
            or (sign in ("-", "–") and tokens[at].start == tokens[at - 1].end) or (joint == "or" and tokens[amount.first].kind == tokens[min(at + 1, len(tokens) - 1)].kind)
        if not allowed or at + 1 >= len(tokens):
            return None, at
        start = at + 1
        if self._sign(start) in ("$", "€", "£"):
            start += 1
        upper = read_amount(tokens, start, self._spanish) if start < len(tokens) and tokens[start].quantity else None
        if upper is None or upper.low is not None:
            return None, at
        rises = self._verb_from(amount.first)
        if rises and joint in ("to", "a"):
            return None, at
        if upper.value <= amount.value or joint == "or" and upper.value - amount.value > max(2, amount.value * 0.5):
            return None, at
        if sign == "-" and is_identifier(tokens, start, upper.after) and not tokens[start].text.isdigit():
            return None, at
        return upper, upper.after

    def _verb_from(self, first: int) -> bool:
        """Whether "from 900 to 600" tells a change and not a range."""
        from workbench.crosscheck.changewords import DOWN, UP
        if self._word(first - 1) not in ("from", "de", "desde"):
            return False
        return any(self._word(at) in UP or self._word(at) in DOWN or self._word(at) in ("went", "paso", "pasaron", "goes", "moved") for at in range(max(0, first - 4), first - 1))

    def _score(self, amount: Amount) -> int:
        """6-3 and 5 to 4: two small numbers that fall, or that stand beside a vote or a match."""
        tokens, at = self._tokens, amount.after
        joint = self._sign(at) if at < len(tokens) and tokens[at].start == tokens[at - 1].end else self._word(at)
        if joint not in ("-", "–", "to", "a") or at + 1 >= len(tokens) or amount.value > 450 or amount.step != 1 or tokens[at + 1].kind != NUMBER:
            return 0
        other = read_amount(tokens, at + 1, self._spanish)
        if other is None or other.step != 1 or other.value > amount.value or joint in ("to", "a") and self._verb_from(amount.first):
            return 0
        if joint in ("to", "a") and not self._beside_vote(at):
            return 0
        if amount.first and self._word(amount.first - 1) in ("from", "de"):
            return 0
        self._add(Figure(0, 0, "", amount.value, amount.value, 1.0, SCORE, whole=other.value, first=amount.first, after=other.after),
                  counted_after(tokens, self._words, other.after, self._spanish))
        return other.after

    def _beside_vote(self, at: int) -> bool:
        return any(self._word(position) in _VOTES for position in range(max(0, at - 6), min(len(self._tokens), at + 6)))

    def _is_year(self, amount: Amount) -> bool:
        token = self._tokens[amount.first]
        return token.kind == NUMBER and len(token.text) == 4 and token.text.isdigit() and 1700 <= amount.value < 2100 and amount.after == amount.first + 1

    def _tells_when(self, figure: Figure) -> bool:
        following = self._word(figure.after)
        return following in ("ago", "later", "earlier", "after", "before", "hence", "atras", "despues", "antes") or self._word(figure.first - 1) in ("hace",)

    def _is_age_of(self, figure: Figure) -> bool:
        """Una mujer de 45 años."""
        return self._word(figure.first - 1) == "de" and self._words.stems[figure.first - 2] in ("WOMAN", "MAN", "CHILD", "PERSON", "YOUTH", "joven") if figure.first > 1 else False

    def _sets_age(self, figure: Figure, number_first: int) -> bool:
        """Aged 45, age 45, and the 45 of "Ana Prado, 45, said"."""
        if self._word(number_first - 1) in ("aged", "age", "edad") and self._word(number_first) != "of":
            return 0 < figure.low < 130
        tokens = self._tokens
        if self._sign(number_first - 1) == "," and self._sign(figure.after) in (",", ".", ")") and number_first > 1 and 4 < figure.low < 115 and not figure.hedge:
            named = tokens[number_first - 2]
            return named.kind == WORD and named.quantity and (named.capital or self._sign(figure.after) == "," and figure.low >= 16)
        return False

    def _whole(self, figure: Figure) -> Amount | None:
        """The total in "15 of Mexico's 2,741 municipalities", "50 municipalities of 2,441", "5 of the 9"."""
        if figure.kind != COUNT or figure.is_range:
            return None
        at = figure.after
        for _ in range(3):
            if self._word(at) in ("of", "de", "out"):
                break
            if not self._word(at) or self._word(at) in ("and", "y", "in", "en"):
                return None
            at += 1
        else:
            return None
        at += 1 + (self._word(at) == "out")
        for _ in range(4):
            if at >= len(self._tokens):
                return None
            token = self._tokens[at]
            if token.kind == NUMBER and token.quantity:
                amount = read_amount(self._tokens, at, self._spanish)
                if amount is None or amount.value <= figure.low or is_identifier(self._tokens, at, amount.after) or self._is_year(amount):
                    return None
                counts_other = at > figure.after + 1 and measured(self._tokens, at, amount.after).kind != COUNT
                return None if counts_other or measured(self._tokens, at, amount.after).kind != COUNT else amount
            if token.kind != WORD:
                return None
            at += 1
        return None

    def _add_whole(self, figure: Figure, whole: Amount) -> int:
        counted = counted_after(self._tokens, self._words, whole.after, self._spanish)
        if not counted.stems:
            counted = Counted(figure.counted, figure.keys, 0, whole.after)
        figure.whole = whole.value
        figure.counted, figure.keys = counted.stems, counted.keys
        hedge, first = hedge_before(self._tokens, whole.first)
        self._add(Figure(0, 0, "", whole.value, whole.value, whole.step, COUNT, whole.others, hedge, role=WHOLE, first=first if hedge else whole.first, after=whole.after), counted)
        return whole.after

    def _rate(self, figure: Figure, at: int) -> int:
        """A day, per week, every 24 hours, per 100,000 inhabitants, al mes; the token behind it."""
        word, following = self._word(at), self._word(at + 1)
        if word in ("daily", "weekly", "monthly", "yearly", "annually", "hourly", "diarios", "diarias", "semanales", "mensuales", "anuales"):
            figure.per = PER_SECONDS[word]
            return at + 1
        if word == "a" and following == "la":
            at, following = at + 1, self._word(at + 2)
        if word not in ("a", "an", "per", "each", "every", "al", "por", "cada", "/") and self._sign(at) != "/":
            return figure.after
        if following in PER_SECONDS and self._word(at + 2) not in ("after", "before", "earlier", "later", "ago", "when"):
            figure.per = PER_SECONDS[following]
            return at + 2
        if following == "cada":
            at += 1
        number = read_amount(self._tokens, at + 1, self._spanish) if word in ("per", "every", "cada", "por", "each") and at + 1 < len(self._tokens) else None
        if number and number.low is None:
            seconds = PER_SECONDS.get(self._word(number.after))
            if seconds:
                figure.per = seconds * number.value
                return number.after + 1
            if number.value >= 100:
                figure.base = number.value
                return number.after
        if word in ("per", "por") and following in ("million", "thousand", "hundred", "millon", "capita"):
            figure.base = float(numerals.MAGNITUDES.get(following, 1))
            return at + 2
        if figure.kind == MONEY and word in ("a", "an", "per", "por") and following:
            figure.per_what = self._words.stems[at + 1] or following
        return figure.after

    def _of_what(self, after: int) -> Counted:
        """The noun phrase of a share or a change: after "of", or after "decline in"."""
        at = after
        for _ in range(2):
            if self._word(at) in ("of", "de", "in", "en", "del"):
                return counted_after(self._tokens, self._words, at + (self._word(at) in ("in", "en")), self._spanish)
            at += 1
        return Counted(after=after)

    def _add_neighbours(self) -> None:
        """Fill in what stands near each figure, now that the neighbouring figures are known."""
        drafts, tokens, words = self._drafts, self._tokens, self._words
        for index, figure in enumerate(drafts):
            low = 0 if not index else drafts[index - 1].after
            if index and drafts[index - 1].role == START:
                low = drafts[index - 2].after if index > 1 else 0
            high = drafts[index + 1].first if index + 1 < len(drafts) else len(tokens)
            figure.near = near(tokens, words, figure.first, figure.after, low, high)
            sentence = words.sentence[figure.first]
            figure.context = words.contexts[sentence]
            figure.names = words.names[sentence]
            figure.years = self._years


_YEAR_BEFORE = frozenset("in since by until before after during from of the to for en desde hasta de del and late early mid summer fiscal year around circa".split())
_VOTES = frozenset("vote votes voted voting ruled ruling score won win lost beat victory defeat match game decision split court votaron voto gano perdio marcador".split())
_AFTER_METRES = frozenset("tall high long wide deep above below of from away in sprint race hurdles freestyle and apart across diameter thick underwater".split())
_NOT_AFTER_ONE = frozenset("of day thing another more s side hand such time way can could would should might must who that which to or and is was has will may in at on by if"
                           " example point reason kind more".split())
_AFTER_FRACTION = frozenset("of de del to in en by more less from and or since over on for compared los las the a un than among were was have are who said do did had entre"
                            " higher lower".split())
_FIRST_WORDS = (set(numerals.UNITS) | set(numerals.TENS) | set(numerals.HUNDREDS) | set(numerals.PLURALS) | set(numerals.ORDINALS) | set(numerals.TIMES)
                | {"half", "mitad", "a", "an", "un", "una", "uno", "mil", "medio", "media", "la", "cien", "tercio", "quarter", "ano", "hora", "mes"})


def _may_begin(token: Token) -> bool:
    if token.kind == NUMBER:
        return True
    if token.kind == WORD:
        return without_marks(token.text) in _FIRST_WORDS
    return token.text in numerals.VULGAR


def is_spanish(tokens: list[Token]) -> bool:
    """Whether more of the little words are Spanish than English."""
    spanish = english = 0
    for token in tokens[:400]:
        if token.kind == WORD:
            spanish += token.text in _SPANISH
            english += token.text in _ENGLISH
            if token.text.endswith(("ción", "dad", "ones", "adas", "idos", "ñol", "ías", "adas", "eladas", "áreas", "ños")):
                spanish += 1
    return spanish > english
