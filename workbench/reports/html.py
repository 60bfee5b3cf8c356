"""A case as one web page that needs nothing else: no script, nothing loaded, every word of the user's escaped.

The page forbids itself everything but its own style sheet, which it names by hash: should a word ever slip through
unescaped, no browser acts on it.
"""

import base64
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from workbench import paths
from workbench.domain.contrast import readable_on
from workbench.domain.reporting import CaseReport
from workbench.domain.verdicts import Reopening
from workbench.languages.tongue import ENGLISH
from workbench.reports import prose, story, story_documents, story_evidence
from workbench.reports.blocks import Paragraph, Runs
from workbench.reports.chart import tally_bar
from workbench.reports.highlight import marked
from workbench.reports.outline import Outline, outline, scale_lines, why_open
from workbench.reports.story_sums import sums
from workbench.reports.story_versions import carried_notices, settled_lines, version_rows
from workbench.reports.wording import SOURCE_KINDS, Words

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_NO_COLOUR = "#8a8f98"


def render(report: CaseReport) -> str:
    """The whole page. The same values give the same page, to the byte."""
    plan = outline(report)
    style = _style(plan)
    page = _environment(report.language).get_template("report.html").render(
        report=report,
        plan=plan,
        style=Markup(style),
        style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        bar=tally_bar(plan.tallies),
        covered=[(one, tally_bar(one.shares)) for one in plan.coverage],
    )
    return prose.cleaned(page)


def _paragraphs(told: Iterable) -> Markup:
    """What the laid-out formats say in paragraphs, said in the page; their headings stand in the template."""
    shown = {"finding": "sum", "caption": "aside"}
    made = [Markup('<p class="{}">{}</p>').format(shown.get(one.kind, one.kind), _runs(one.runs))
            for one in told if isinstance(one, Paragraph)]
    return Markup("\n").join(made)


def _runs(runs: Runs) -> Markup:
    return Markup("").join(Markup("<strong>{}</strong>").format(one.text) if one.style == "strong" else escape(one.text)
                           for one in runs)


def _style(plan: Outline) -> str:
    """The style sheet, with a class for each rating's colour: the page's own rules let no attribute carry it."""
    sheet = (paths.resources() / "templates" / "report.css").read_text(encoding="utf-8").replace("\r\n", "\n")
    tones = (
        f".{one.tone} {{ --tone: {_safe_colour(one.colour)}; --on-tone: {readable_on(_safe_colour(one.colour))}; }}"
        for one in plan.tones
    )
    return "\n" + sheet + "\n".join((*_marks(plan.words), *tones)) + "\n"


def _marks(words: Words) -> Iterator[str]:
    """The quotation marks around a claim; those of English stand in the sheet."""
    if words.code != ENGLISH:
        for place, mark in zip(("before", "after"), words.marks, strict=True):
            yield f'.claim h3::{place} {{ content: "\\{ord(mark):x}"; }}'


def _safe_colour(colour: str) -> str:
    return colour.lower() if _COLOUR.fullmatch(colour) else _NO_COLOUR


class _Said:
    """The words of one language as templates call them: what is filled in is escaped, the texts themselves are ours."""

    def __init__(self, words: Words):
        self._words = words

    def tr(self, text: str, /, *, about: str = "", **values: object) -> Markup:
        """A text with what is filled in."""
        return self.filled(self._words.tr(text, about=about), **values)

    def tr_n(self, one: str, many: str, number: int, /, **values: object) -> Markup:
        """A counted text with what is filled in."""
        left = {name: f"{{{name}}}" for name in values}
        return self.filled(self._words.tr_n(one, many, number, **left), **values)

    def filled(self, pattern: str, **values: object) -> Markup:
        """A sentence with what is filled in."""
        return Markup(pattern).format(**values) if values else Markup(pattern)

    def spanned(self, words: str) -> Markup:
        """Somebody's words, which may run the other way."""
        return Markup('<span dir="auto">{}</span>').format(words)

    def timed(self, moment: str) -> Markup:
        """A moment that machines read too."""
        return Markup('<time datetime="{}">{}</time>').format(moment, self._words.moment(moment))

    def made(self, moment: str, by: str) -> Markup:
        """When something was done, and by whom where that is known."""
        when = self._words.moment(moment)
        return self.tr("{when} by {whom}", when=when, whom=self.spanned(by)) if by else escape(when)


@cache
def _environment(language: str) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(paths.resources() / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    words = Words(language)
    environment.filters |= _filters(words)
    environment.globals |= _calls(words)
    return environment


def _filters(words: Words) -> dict[str, Callable]:
    return {
        "day": words.day,
        "moment": words.moment,
        "names": words.names,
        "said": words.said,
        "told": words.told,
        "told_on": words.told_on,
        "kind": words.kind,
        "enquiry": words.enquiry,
        "prose": prose.prose,
        "link": prose.link,
        "marked": marked,
        "why_open": partial(why_open, words),
        "paragraphs": _paragraphs,
        "runs": _runs,
    }


def _calls(words: Words) -> dict[str, object]:
    said = _Said(words)
    return {
        "tr": said.tr,
        "tr_n": said.tr_n,
        "filled": said.filled,
        "spanned": said.spanned,
        "timed": said.timed,
        "made": said.made,
        "count": words.count,
        "is_address": prose.is_address,
        "SOURCE_KINDS": SOURCE_KINDS,
        "CORRECTION": Reopening.CORRECTION,
        "REPLICATE": story.REPLICATE,
        "sums": sums,
        "carried_notices": carried_notices,
        "settled_lines": settled_lines,
        "version_rows": version_rows,
        "scale_lines": scale_lines,
        "draft_lines": story.draft_lines,
        "changed_lines": story.changed_lines,
        "hidden_line": story.hidden_line,
        "covered_line": story.covered,
        "role": story_documents.role,
        "bearing": story_documents.bearing,
        "likeness": story_evidence.likeness,
    }
