"""A case as one web page that needs nothing else: no script, nothing loaded, every word of the user's escaped.

The page forbids itself everything but its own style sheet, which it names by hash: should a word ever slip through
unescaped, no browser acts on it.
"""

import base64
import hashlib
import re
from collections.abc import Iterable
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from workbench import paths
from workbench.domain.contrast import readable_on
from workbench.domain.reporting import CaseReport
from workbench.reports import wording
from workbench.reports.blocks import Paragraph, Runs
from workbench.reports.chart import tally_bar
from workbench.reports.highlight import marked
from workbench.reports.outline import Outline, outline, why_open
from workbench.reports.story_sums import sums
from workbench.reports.story_versions import carried_notices, settled_lines, version_rows

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_NO_COLOUR = "#8a8f98"


def render(report: CaseReport) -> str:
    """The whole page. The same values give the same page, to the byte."""
    plan = outline(report)
    style = _style(plan)
    page = _environment().get_template("report.html").render(
        report=report,
        plan=plan,
        style=Markup(style),
        style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        bar=tally_bar(plan.tallies),
        covered=[(one, tally_bar(one.shares)) for one in plan.coverage],
    )
    return wording.cleaned(page)


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
    return "\n" + sheet + "\n".join(tones) + "\n"


def _safe_colour(colour: str) -> str:
    return colour.lower() if _COLOUR.fullmatch(colour) else _NO_COLOUR


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(paths.resources() / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "day": wording.day,
        "moment": wording.moment,
        "names": wording.names,
        "prose": wording.prose,
        "link": wording.link,
        "marked": marked,
        "why_open": why_open,
        "enquiry": wording.enquiry,
        "paragraphs": _paragraphs,
        "runs": _runs,
    }
    environment.globals |= {
        "count": wording.count,
        "is_address": wording.is_address,
        "STANCES": wording.STANCES,
        "AGREEMENTS": wording.AGREEMENTS,
        "FINDINGS": wording.FINDINGS,
        "REOPENINGS": wording.REOPENINGS,
        "SOURCE_KINDS": wording.SOURCE_KINDS,
        "sums": sums,
        "carried_notices": carried_notices,
        "settled_lines": settled_lines,
        "version_rows": version_rows,
        "DECISIONS": wording.DECISIONS,
    }
    return environment
