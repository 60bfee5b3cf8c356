"""A language and its words: what a text is in it, and how it counts, writes numbers and calls months.

English words are the key to all others. Those of one context do not know those of another: what stands on a button may
be said otherwise in a report. The Spanish words are in `resources/i18n/`, in the format of Qt Linguist; `make texts`
writes new texts into it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from workbench import paths

ENGLISH, SPANISH = "en", "es"
NAMES = {ENGLISH: "English", SPANISH: "Español"}
"""The languages that there are, each by its own name."""
WINDOW, REPORTS, TOLD, BELOW = "workbench", "reports", "told", "below"
"""The contexts: texts of the window and of reports, the words that sentences are filled with, and the sentences of the
rooms below the window, as patterns."""
MONTHS = {
    ENGLISH: ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
              "November", "December"),
    SPANISH: ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
              "noviembre", "diciembre")}
WEEKDAYS = {
    ENGLISH: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    SPANISH: ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")}
DECIMAL_MARK = {ENGLISH: ".", SPANISH: ","}

Texts = dict[tuple[str, str], str]
Counted = dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Tongue:
    """A language in one context. English has no words of its own, it is the key itself."""

    code: str = ENGLISH
    texts: Mapping[tuple[str, str], str] = field(default_factory=dict)
    counted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def tr(self, text: str, /, *, about: str = "", **values: object) -> str:
        """`text` in this language, its `{names}` filled in with `values`; English where nobody translated it."""
        there = self.texts.get((text, about), text)
        return there.format(**values) if values else there

    def tr_n(self, one: str, many: str, number: int, /, **values: object) -> str:
        """`one` or `many` by `number`; `{number}` in them is the number as it is written."""
        forms = self.counted.get(many, (one, many))
        return forms[0 if number == 1 else -1].format(number=self.numeral(number), **values)

    def numeral(self, number: int) -> str:
        """A whole number: "32,000"; in Spanish with a narrow space, from five digits on, as no country misreads it."""
        if self.code == SPANISH:
            return f"{number:,}".replace(",", "\u202f") if abs(number) >= 10_000 else str(number)
        return f"{number:,}"

    def decimals(self, written: str) -> str:
        """A number that is written with a point, with the mark of this language."""
        return written.replace(".", DECIMAL_MARK[self.code])

    def month(self, number: int) -> str:
        """1 is January."""
        return MONTHS[self.code][number - 1]


def marked(text: str, about: str = "") -> str:
    """Marks a text in a table or a constant, as it is: `tr` translates it, with the same `about`, when it is shown."""
    return text


@cache
def spoken(code: str, context: str) -> Tongue:
    """A language with the words of one context."""
    if code == ENGLISH:
        return Tongue()
    texts, counted = _catalogue(code)[context]
    return Tongue(code, texts, counted)


def sentences(code: str) -> dict[str, str]:
    """The patterns of what the rooms below the window say, and their translations."""
    return {} if code == ENGLISH else {said: told for (said, _), told in _catalogue(code)[BELOW][0].items()}


@cache
def _catalogue(code: str) -> dict[str, tuple[Texts, Counted]]:
    """The texts of each context, and its counted ones by their English plural."""
    from xml.etree import ElementTree  # not for English

    found: dict[str, tuple[Texts, Counted]] = {}
    root = ElementTree.parse(paths.resources() / "i18n" / f"workbench_{code}.ts").getroot()
    for context in root.iterfind("context"):
        texts, counted = found.setdefault(context.findtext("name", ""), ({}, {}))
        for message in context.iterfind("message"):
            source, there = message.findtext("source", ""), message.find("translation")
            if there is None or there.get("type"):
                continue
            if message.get("numerus") == "yes":
                counted[source] = tuple(form.text or "" for form in there.iterfind("numerusform"))
            elif there.text:
                texts[source, message.findtext("comment", "")] = there.text
    return found
