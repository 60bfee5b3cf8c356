"""How much a sentence asks to be checked, and why: weighed signs, each one named to the person.

A sign is a pattern with a weight. The weights add up on a logistic scale: a figure alone is worth a look (0.6), a figure
with a source and a comparison surely is (0.9), a question or a thank-you is not (0.1).
"""

import math
import re
from dataclasses import dataclass

from workbench.domain.documents import PassageKind

BIAS = -1.1
"""A sentence without any sign comes out at 0.25: it may hold a fact, but nothing in its form says so."""


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


_MONTHS = ("January|February|March|April|May|June|July|August|September|October|November|December|"
           "Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.")
_NUMBER_WORDS = ("two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
                 "eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|"
                 "billions?|trillions?|dozens?|half|a third|a quarter|tenth")
_OFFICES = ("president|prime minister|minister|secretary|chancellor|senator|governor|mayor|attorney general|ambassador|"
            "chief executive|chair(?:man|woman)?|director|commissioner|commander|general|judge|justice|professor|"
            "spokes(?:man|woman|person)|adviser|advisor|deputy|leader|king|queen|pope")
_SAID = ("said|says|told|announced|claimed|claims|according to|stated|declared|reported|added|insisted|acknowledged|"
         "denied|denies|confirmed|warned|estimated|estimates|found that|showed that|shows that|contended|maintained")

_SIGNS: tuple[tuple[str, float, re.Pattern], ...] = tuple(
    (name, weight, re.compile(pattern, flags)) for name, weight, pattern, flags in (
        ("figure", 1.5, r"(?<![\w.])[$€£¥]?\d[\d.,]*(?<![.,])(?:\s?(?:%|per\s?cent|percent|percentage points?|million|billion"
                        r"|trillion|thousand|tons?|tonnes?|kg|km|kilograms?|pounds|miles|years?|people))?(?!\w)", re.I),
        ("figure in words", 0.9, rf"(?<!\bthe )(?<!\bboth )(?<!\bour )(?<!\bthese )\b(?:{_NUMBER_WORDS})\b", re.I),
        ("share or rate", 0.6, r"%|\bper\s?cent\b|\bpercentage points?\b|\brate of\b|\bone in (?:\w+)\b|\b(?:share|proportion) of\b",
         re.I),
        ("date", 0.6, rf"\b(?:{_MONTHS})\s+\d{{1,2}}\b|\b\d{{1,2}}\s+(?:{_MONTHS})|\b(?:in|since|by|until|from)\s+(?:1[5-9]|20)\d\d\b"
                      r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", 0),
        ("quotation", 1.2, r"[“\"][^”\"]{12,}[”\"]", 0),
        ("attribution", 0.5, rf"\b(?:{_SAID})\b", re.I),
        ("superlative", 0.8, r"\b(?:most|least|highest|lowest|largest|biggest|smallest|greatest|worst|best|fastest|deadliest|"
                             r"strongest|weakest|poorest|richest|oldest|youngest|record)\b", re.I),
        ("first or only", 0.9, r"\b(?:for the first time|the first|first[- ]ever|the only|unprecedented|never (?:before|been)|"
                               r"none of|no other|always|in history)\b", re.I),
        ("comparison", 0.7, r"\b(?:more|less|fewer|higher|lower|larger|smaller|faster|greater|better|worse) than\b|"
                            r"\b(?:doubled|tripled|quadrupled|halved|twice|times as|compared (?:with|to)|outpaced|exceed(?:s|ed)?)\b",
         re.I),
        ("change", 0.6, r"\b(?:rose|risen|fell|fallen|grew|grown|declined?|dropp?ed|drop|increas(?:e|ed)|decreas(?:e|ed)|reduc(?:ed|tion)"
                        r"|cut|surged?|up by|down by|went from)\b", re.I),
        ("cause", 0.5, r"\b(?:because of|caused?|causing|led to|leads to|resulted in|results? from|due to|thanks to|as a result|"
                       r"contributed to|responsible for|prevent(?:ed|s)|linked to)\b", re.I),
        ("name with office", 0.4, rf"\b(?:{_OFFICES})\s+(?:[A-ZÀ-Þ][\w’'.-]+\s?){{1,3}}|"
                                  rf"[A-ZÀ-Þ][\w’'-]+,\s+(?:the\s+)?(?:former\s+)?(?:{_OFFICES})\b", re.I),
        ("denial", 0.5, r"\b(?:not|never|no|nor|neither|denied|denies|without|refused)\b|n[’']t\b", re.I),
        ("act on record", 0.5, r"\b(?:seized|confiscated|arrested|detained|charged|sentenced|convicted|killed|died|signed|launched|"
                               r"approved|voted|passed|banned|extradited|deported|destroyed|built|spent|paid|sold|bought|created|"
                               r"founded|elected|won|lost)\b", re.I),
        ("question", -2.2, r"\?[”\"’')\s]*$", 0),
        ("opinion", -0.9, r"\b(?:I|we) (?:think|believe|feel|hope|wish|guess|suppose)\b|\b(?:in my (?:view|opinion)|should|ought to|"
                          r"must|hopefully|unfortunately|sadly|beautiful|wonderful|terrible)\b", re.I),
        ("still to come", -0.7, r"\b(?:will|shall|would|could|might|may(?! \d)|plans? to|intends? to|going to|hopes? to|"
                                r"commit(?:ted)? to|continue to)\b", 0),
        ("courtesy", -2.0, r"\b(?:thank you|thanks (?:so|very)|good (?:morning|afternoon|evening)|welcome|grateful|"
                           r"the floor is yours|honou?red to|proud to)\b", re.I),
    ))

_KINDS = {PassageKind.HEADING: ("heading", -1.2), PassageKind.CAPTION: ("caption", -0.4),
          PassageKind.LIST: ("list item", -0.2), PassageKind.FURNITURE: ("page furniture", -6.0)}
_SHORT = 5
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|do|does|did|\w{3,}(?:ed|es|s))\b", re.I)


def score(text: str, kind: PassageKind = PassageKind.TEXT) -> tuple[float, tuple[Reason, ...]]:
    """How much a passage asks to be checked (0..1), and the reasons, strongest first."""
    reasons = [Reason(name, weight, _clip(found[0])) for name, weight, pattern in _SIGNS
               if (found := pattern.search(text))]
    if kind in _KINDS:
        reasons.append(Reason(*_KINDS[kind]))
    if len(text.split()) < _SHORT:
        reasons.append(Reason("only a few words", -1.5))
    elif not _VERB.search(text):
        reasons.append(Reason("no statement", -0.8))
    total = BIAS + sum(reason.weight for reason in reasons)
    reasons.sort(key=lambda reason: -abs(reason.weight))
    return 1 / (1 + math.exp(-total)), tuple(reasons)


def _clip(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 40 else words[:40].rsplit(" ", 1)[0] + " …"
