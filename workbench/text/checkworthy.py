"""How much a sentence asks to be checked, and why: weighed signs, each one named to the person.

A sign is a pattern with a weight. The weights add up on a logistic scale: a figure alone is worth a look (0.6), a
figure with a source and a comparison surely is (0.9), a question or a thank-you is not (0.1).
"""

import math
import re
from dataclasses import dataclass

from workbench.domain.documents import PassageKind

BIAS = -0.95
"""A sentence without any sign comes out at 0.28: it may hold a fact, but nothing in its form says so."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One sign: its name, what it adds (below 0: speaks against checking), and the words it was seen in."""

    name: str
    weight: float
    words: str = ""

    @property
    def because(self) -> str:
        """The reason as a person reads it."""
        return f"{self.name}: “{self.words}”" if self.words else self.name




def _any(words: str) -> str:
    """A pattern for any of `words`, which are parted by commas and may be patterns themselves."""
    return r"\b(?:" + "|".join(word.strip() for word in words.split(",")) + r")\b"


_MONTH = (r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
          r"|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)")
_DATE = (rf"\b{_MONTH}\s+\d{{1,2}}\b|\b\d{{1,2}}\s+{_MONTH}|\b(?:in|since|by|until|from)\s+(?:1[5-9]|20)\d\d\b"
         r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_UNIT = (r"%|per\s?cent|percentage points?|thousand|million|billion|trillion|tons?|tonnes?|kg|km|kilograms?|pounds"
         r"|miles|years?|people")
_YEAR = rf"(?:1[5-9]|20)\d\d(?![\w.,]*\d)(?!\s?(?:{_UNIT}))"
"""A bare year is a date, and no figure."""
_FIGURE = rf"(?<![\w.])(?!{_YEAR})[$€£¥]?\d[\d.,]*(?<![.,])(?:\s?(?:{_UNIT}))?(?!\w)"
_SIDES = r"(?!\s(?:sides|countries|nations|governments|leaders|presidents|ministers|things|points)\b)"
"""Those who speak with each other, and what they come to, are counted without a figure being told."""
_IN_WORDS = _any(rf"two{_SIDES}, three{_SIDES}, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen,"
                 "fourteen, fifteen,"
                 "sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety,"
                 "hundreds?, thousands?, millions?, billions?, trillions?, dozens?, half, a third, a quarter, tenth")
_SHARE = r"%|" + _any(r"per\s?cent, percentage points?, rate of, one in \w+, share of, proportion of")
_SAID = _any("said, says, told, announced, claimed, claims, according to, stated, declared, reported, added, insisted,"
             "asserted, acknowledged, denied, denies, confirmed, warned, estimated, estimates, found that, showed that,"
             "shows that, contended, maintained, recalled, insists?, highlighted, stressed, pointed out, cited, argued,"
             "alleg(?:es|ed), repeated, disclosed, revealed, noted, admitted, accus(?:es|ed), condemned, rejected,"
             "criticis(?:es|ed), criticiz(?:es|ed), contradict(?:s|ed|ing), mentioned, predicted")
_SUPERLATIVE = _any("most, least, highest, lowest, largest, biggest, smallest, greatest, worst, best, fastest,"
                    "deadliest, strongest, weakest, poorest, richest, oldest, youngest, record")
_FIRST = _any(r"for the first time, the first(?! (?:half|quarter|\w+ (?:day|week|month|year)s?)), first[- ]ever,"
              "the only, unprecedented, never before, never been, none of, no other, always, in history")
_COMPARISON = _any(r"(?:more|less|fewer|higher|lower|larger|smaller|faster|greater|better|worse)"
                   r"(?:\s\w+)?(?:\s\w+)?(?:\s\w+)?(?:\s\w+)? than,"
                   "doubled, tripled, quadrupled, halved, twice, times as, compared (?:with|to), outpaced,"
                   "exceed(?:s|ed)?, outr[au]n, outnumber(?:s|ed)?")
_CHANGE = _any("rose, risen, fell, fallen, grew, grown, declined?, dropp?ed, drop, increas(?:e|ed), decreas(?:e|ed),"
               "reduc(?:ed|tion), cut, surged?, up by, down by, went from")
_CAUSE = _any("because of, caused?, causes, causing, comes? from, led to, leads to, resulted in, results? from, due to,"
               "thanks to,"
              "as a result, contributed to, responsible for, prevent(?:ed|s), linked to")
_OFFICE = (r"(?:president|(?:prime )?minister|secretary|chancellor|senator|governor|mayor|attorney general|ambassador"
           r"|chief executive|chair(?:man|woman)?|director|commissioner|commander|general|judge|justice|professor"
           r"|spokes(?:man|woman|person)|advis[eo]r|deputy|leader|king|queen|pope)")
_NAMED_OFFICE = (rf"\b(?i:{_OFFICE})\s+(?:[A-ZÀ-Þ][\w’'.-]+\s?){{1,3}}"
                 rf"|\b[A-ZÀ-Þ][\w’'-]{{1,40}},\s+(?:the\s+|an?\s+)?(?:former\s+)?{_OFFICE}\b")
_WHOLE_NAME = rf"\b(?i:{_OFFICE})\s+[A-ZÀ-Þ][\w’'.-]+\s[A-ZÀ-Þ][\w’'.-]+"
_DENIAL = _any("not, never, no, nor, neither, denied, denies, without, refused") + r"|n[’']t\b"
_ON_RECORD = _any("seized, confiscated, arrest, arrested, detained, charged, sentenced, convicted, killed, died,"
                  "signed, launched, approved, voted, passed, banned, extradite, extradited, deported, destroyed,"
                  "built, spent, paid, sold, bought, created, founded, elected, won, lost, vetoed, adopted,"
                  "published, appointed, resigned, opened, closed, withdrew, withdrawn, invaded, attacked,"
                  "suspended, ruled, met with, visited, hosted, introduced, repealed, collapsed, fired, hired,"
                  "on trial, indicted, sued, fined, took effect, gone into effect, came into force, developed,"
                  "initiated")
_WHEN = _any(r"yesterday, last (?:night|week|month|year|summer|spring|autumn|fall|winter|decade|century)(?:’s|'s)?,"
             r"(?:days?|weeks?|months?|years?|decades?) ago, so far, to date,"
             r"(?:in|over|during|for) the (?:past|last) \w+,"
             "these days, until now, by then, at the time, back then")
_DONE = (r"\b(?:has|have|had|’ve|’s)\s+(?:(?:also|already|since|recently|never|not|now|just)\s+)?(?:been\s+)?"
         r"\w{2,}(?:ed|en|wn|ght|ade|uilt|eld)\b"
         r"|\b(?:was|were)\s+(?:(?:also|already|not|never)\s+)?\w{2,}(?:ed|en|wn)\b")
_NAMED = (r"(?<=[a-z,;:] )(?:the )?[A-ZÀ-Þ][\w’'.-]+(?:\s(?:of|de|del|for|and)?\s?[A-ZÀ-Þ][\w’'.-]+)+"
          r"|(?<=[a-z,;:(] )[A-Z]{2,6}\b")
_OPENERS = ("I|We|You|Our|My|Let|And|But|So|Look|Well|Yes|Now|If|What|Why|How|Who|Does|Do|Did|Can|Could|With|Please"
            "|Together|Everyone|Everybody|Every|Some|Maybe|Perhaps|Hope|One|It|That|There|Thank|Thanks|Good|Again|Also")
_PLAIN = (r"^[“\"‘'(]?(?:(?:The|This|These|Those|His|Her|Its|Their|An?|No|Half|Most|Many|All)\s(?!two\s|same\s)[\w’'-]+"
          rf"|(?!(?:{_OPENERS})\b)[A-ZÀ-Þ][\w’'-]+)(?!.*\b(?:I|we|you|our|us|my|your)\b)"
          r"(?=.*\b(?:is|are|was|were|has|had|have|did|does|\w{3,}(?:ed|s|ght|ld|ew|ve))\b)")
"""Somebody or something is named at the head, and something is said of it; nobody speaks of themselves."""
_HAPPENED = (
    r"\b(?:he|she|they|it|who|which)\s(?:had\s|was\s|were\s)?(?:never\s)?"
    r"\w{2,}(?:ed|en|ew|ght|ade|eld|ook|ave|old|ent|ame)\b"
    r"|\b(?:was|were|had been|has been|have been)\s(?:\w+\s)?(?!(?:very|so)\b)\w{2,}(?:ed|en|wn|ld|ght|de|und)\b"
    r"|\b(?:met|found|gave|knew|came from|went|took|began|bought|sold|sent|brought|arrived|expired|refused|failed)\b")
_STILL = _any("still, already, no longer, any more, long before, ever since, at night, every year, each year")
_OF_THE_TALK = _any(r"let me, I want to,"
                    r"I[’'](?:d|ll) (?:\w+ )?(?:refer|say|like|take|come|get|let|leave|start|turn|go),"
                    r"I (?:would|will) (?:\w+ )?(?:say|like|refer|come|get|let|take|leave),"
                    r"I[’']m (?:not )?(?:going|happy|sorry), I can(?:[’']t|not)? (?:tell|speak|say|comment),"
                    "(?:your|more|few|next|my) questions?, as I said, on the table, fair question, the record,"
                    "comment on, to be (?:very )?clear, get ahead of, walk you through")
_OF_ONESELF = (r"^[“\"‘']?(?:And |But |So |Look, |Well, )?"
               r"(?:We|Our|I|Together|Everyone|Everybody|Every|Some|Maybe|Perhaps|Hope|If|What an?)\b(?! have \w+ed\b)")
_NONE_THERE = _any("there (?:is|are|was|were|has been|have been) no, there (?:isn|aren|wasn|weren)[’']t, no such,"
                   "nobody, never used to, nothing of the kind")
_OWN_WILL = (r"\b(?:we|I|which|who|it)(?:[’']re|[’']m|\s+are|\s+am|\s+remains?|\s+is)\s+(?:\w+\s+)?"
             r"(?:committed|dedicated|determined|ready|confident|convinced|looking forward|glad|happy|delighted"
             r"|concerned|going to)\b")
_GENERAL = _any("important, essential, critical, vital, crucial, necessary, need(?:s|ed)? to, challenges?, efforts?,"
                "shared, partnership, commitment, priority, values, mutual, meaningful, comprehensive,"
                "enhanc(?:e|ed|ing),"
                "strengthen(?:ed|ing)?, cooperation, working together, momentum, constructive, ironclad, trust,"
                "respect,"
                "seriously, deserves?, promise, around the clock, solution, freedom, dignity, our values,"
                "significant(?:ly)?,"
                "difficult, inadequate, good, convincing, transparent, great(?! (?:aunt|uncle|grand))")
_OPINION = _any("(?:I|we) (?:think|believe|feel|hope|wish|guess|suppose), in my (?:view|opinion), should, ought to,"
                "must, hopefully, unfortunately, sadly, beautiful, wonderful, terrible")
_TO_COME = _any(r"will, shall, would, could, might, may(?! \d), plans? to, intends? to, going to, hopes? to,"
                r"commit(?:ted)? to, continue to")
_COURTESY = _any("thank you, thanks (?:so|very), good (?:morning|afternoon|evening), welcome, grateful,"
                 "the floor is yours, honou?red to, proud to")

_SIGNS: tuple[tuple[str, float, re.Pattern], ...] = (
    ("figure", 1.5, re.compile(_FIGURE, re.I)),
    ("figure in words", 0.9, re.compile(r"(?<!\bthe )(?<!\bboth )(?<!\bour )(?<!\bthese )" + _IN_WORDS, re.I)),
    ("share or rate", 0.6, re.compile(_SHARE, re.I)),
    ("date", 0.7, re.compile(_DATE)),
    ("quotation", 1.1, re.compile(r"[“\"][^”\"]{24,}|^[^“”\"]{24,}[”\"]")),
    ("attribution", 0.5, re.compile(_SAID, re.I)),
    ("superlative", 0.8, re.compile(_SUPERLATIVE, re.I)),
    ("first or only", 0.9, re.compile(_FIRST, re.I)),
    ("comparison", 0.7, re.compile(_COMPARISON, re.I)),
    ("change", 0.6, re.compile(_CHANGE, re.I)),
    ("cause", 0.5, re.compile(_CAUSE, re.I)),
    ("name with office", 0.4, re.compile(_NAMED_OFFICE)),
    ("whole name with office", 0.8, re.compile(_WHOLE_NAME)),
    ("denial", 0.5, re.compile(_DENIAL, re.I)),
    ("act on record", 0.5, re.compile(_ON_RECORD, re.I)),
    ("something that was done", 0.35, re.compile(_DONE)),
    ("a time", 0.4, re.compile(_WHEN, re.I)),
    ("somebody or something by name", 0.3, re.compile(_NAMED)),
    ("a plain statement", 0.6, re.compile(_PLAIN)),
    ("something that happened", 0.4, re.compile(_HAPPENED)),
    ("how it still is", 0.4, re.compile(_STILL, re.I)),
    ("about the talk itself", -1.0, re.compile(_OF_THE_TALK, re.I)),
    ("speaks of oneself", -0.5, re.compile(_OF_ONESELF)),
    ("said not to be there", 0.6, re.compile(_NONE_THERE, re.I)),
    ("intention", -0.6, re.compile(_OWN_WILL, re.I)),
    ("general words", -0.35, re.compile(_GENERAL, re.I)),
    ("question", -2.2, re.compile(r"\?[”\"’')\s]*$")),
    ("opinion", -0.9, re.compile(_OPINION, re.I)),
    ("still to come", -0.7, re.compile(_TO_COME)),
    ("courtesy", -2.0, re.compile(_COURTESY, re.I)),
)

_KINDS = {PassageKind.HEADING: ("heading", -1.2), PassageKind.CAPTION: ("caption", -0.4),
          PassageKind.LIST: ("list item", -0.2), PassageKind.FURNITURE: ("page furniture", -6.0)}
_SHORT = 5
_LONGEST = 2000
"""Characters looked at: a passage longer than that is no sentence, and must not cost more than one."""

_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|do|does|did|gave|came|went|met|knew|found|took|cut|held|got|made"
                   r"|ran|began|fell|rose|grew|lost|won|sent|built|bought|sold|paid|put|read|told|wrote|\w{3,}(?:ed|es|s))\b",
                   re.I)


def score(text: str, kind: PassageKind = PassageKind.TEXT) -> tuple[float, tuple[Reason, ...]]:
    """How much a passage asks to be checked (0..1), and the reasons, strongest first."""
    text = text[:_LONGEST]
    reasons = [Reason(name, weight, _clip(found[0])) for name, weight, pattern in _SIGNS
               if (found := pattern.search(text))]
    if kind in _KINDS:
        reasons.append(Reason(*_KINDS[kind]))
    if len(text.split()) < _SHORT:
        reasons.append(Reason("only a few words", -1.5))
    elif not _VERB.search(text):
        reasons.append(Reason("not a statement", -0.8))
    total = BIAS + sum(reason.weight for reason in reasons)
    reasons.sort(key=lambda reason: -abs(reason.weight))
    return 1 / (1 + math.exp(-total)), tuple(reasons)


def _clip(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 40 else words[:40].rsplit(" ", 1)[0] + " …"
