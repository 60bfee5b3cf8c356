"""A case as a PDF, set by Typst: tagged (PDF/UA-1), with bookmarks, page numbers and links.

Every word of the user's goes in as a value and is never read as markup. Nothing is fetched: no packages, and the fonts
are those that come with Typst; where they lack a letter, the system's.
"""

import json
import re
from datetime import UTC, datetime

from workbench import paths
from workbench.domain.reporting import CaseReport
from workbench.reports import wording
from workbench.reports.blocks import Bar, Block, Facts, Heading, Paragraph, Runs, Table, plain
from workbench.reports.outline import outline
from workbench.reports.story import story

LONG = 900
"""Paragraphs of more characters may be broken over two pages."""
ACCESSIBLE = "ua-1"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def render(report: CaseReport) -> bytes:
    """The whole file. The same values give the same bytes."""
    import typst

    template = (paths.resources() / "templates" / "report.typ").read_bytes()
    wanted = {"sys_inputs": {"data": json.dumps(_data(report), ensure_ascii=False)}, "format": "pdf",
              "timestamp": _time(report.made_at)}
    try:
        return typst.compile(template, pdf_standards=[ACCESSIBLE], **wanted)
    except typst.TypstError:
        # A letter that no font of this machine has is no reason for no report: the standard forbids it, readers do not.
        return typst.compile(template, **wanted)


def _data(report: CaseReport) -> dict:
    plan = outline(report)
    drawn = list(story(report, plan))
    anchors = {one.anchor for one in drawn if isinstance(one, Heading) and one.anchor}
    blocks = [_block(one, anchors) for one in drawn]
    title = _said(f"Fact-check: {report.case.name}")
    return {
        "title": title, "authors": [_said(one) for one in plan.checkers],
        "description": _said(f"Case version {report.case_version}; factcheck-workbench {report.program_version}"),
        "footer": f"{title} · version {report.case_version}", "blocks": _gathered(blocks),
    }


def _block(one: Block, anchors: set[str]) -> dict:
    match one:
        case Heading():
            return {"t": "heading", "level": one.level, "runs": _runs(one.runs, anchors), "anchor": one.anchor,
                    "quoted": one.quoted}
        case Paragraph():
            return {"t": "paragraph", "runs": _runs(one.runs, anchors), "kind": one.kind, "tone": one.tone,
                    "keep": one.keep, "colour": _colour(one.colour), "long": len(plain(one.runs)) > LONG,
                    "claim": one.kind == "kicker" and len(one.runs) > 1}
        case Facts():
            return {"t": "facts", "rows": [[_said(name), _runs(runs, anchors)] for name, runs in one.rows]}
        case Table():
            return {"t": "table", "head": one.head, "widths": one.widths, "figures": one.figures,
                    "rows": [[_runs(cell, anchors) for cell in row] for row in one.rows]}
        case Bar():
            return {"t": "bar", "says": _said(one.says), "thin": one.thin,
                    "shares": [{"count": part.count, "colour": _colour(part.colour)} for part in one.shares]}


def _gathered(blocks: list[dict]) -> list[dict]:
    """The items of a list that follow each other as one list."""
    joined: list[dict] = []
    for block in blocks:
        if block.get("kind") not in ("item", "number"):
            joined.append(block)
        elif joined and joined[-1]["t"] == "list" and joined[-1]["kind"] == block["kind"]:
            joined[-1]["items"].append(block["runs"])
        else:
            joined.append({"t": "list", "kind": block["kind"], "tone": block["tone"], "items": [block["runs"]],
                           "keep": False, "long": True})
    return joined


def _runs(runs: Runs, anchors: set[str]) -> list[list[str]]:
    return [[_said(run.text), run.style, _target(run.link, anchors), _colour(run.colour)] for run in runs if run.text]


def _target(link: str, anchors: set[str]) -> str:
    if link.startswith("#"):
        return link if link[1:] in anchors else ""
    return _said(link) if wording.is_address(link) else ""


def _said(words: str) -> str:
    return wording.cleaned(words)


def _colour(colour: str) -> str:
    return colour if _COLOUR.fullmatch(colour) else ""


def _time(made_at: str) -> datetime:
    try:
        stamp = datetime.fromisoformat(made_at)
    except ValueError:
        return datetime(2000, 1, 1, tzinfo=UTC)
    return stamp.astimezone(UTC) if stamp.tzinfo else stamp.replace(tzinfo=UTC)
