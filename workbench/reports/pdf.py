"""A case as a PDF, set by Typst: tagged (PDF/UA-1), with bookmarks, page numbers and links.

Every word of the user's goes in as a value and is never read as markup. Nothing is fetched: no packages, and the fonts
are those that come with Typst; where they lack a letter, the system's.
"""

import json
import re
from datetime import UTC, datetime

from workbench import paths
from workbench.domain.reporting import CaseReport
from workbench.reports import prose
from workbench.reports.blocks import Bar, Block, Facts, Heading, Paragraph, Runs, Table, plain
from workbench.reports.outline import outline
from workbench.reports.story import story

LONG = 900
"""Paragraphs of more characters may be broken over two pages."""
ACCESSIBLE = "ua-1"
_ODD = re.compile("\\\\u00[01]|\\\\[bf]|[\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""A character that `prose.cleaned` takes out, or may be, as JSON writes it."""
_WITHIN = re.compile(rb"/A<</Type/Action/S/URI/URI\(to:(?P<name>[a-z]+(?:-[0-9a-z]+)?)\)>>"
                     rb"(?P<between>/F \d+(?:/StructParent \d+)?(?:/Contents)?)\(to:(?P=name)\)")
"""A link to a place in the report, as Typst writes an address."""
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def render(report: CaseReport) -> bytes:
    """The whole file. The same values give the same bytes."""
    import typst

    template = (paths.resources() / "templates" / "report.typ").read_bytes()
    wanted = {"sys_inputs": {"data": _json(_data(report))}, "format": "pdf", "timestamp": _time(report.made_at)}
    try:
        made = typst.compile(template, pdf_standards=[ACCESSIBLE], **wanted)
    except typst.TypstError:
        # A letter that no font of this machine has is no reason for no report: the standard forbids it, readers do not.
        made = typst.compile(template, **wanted)
    return _WITHIN.sub(_jump, made)


def _jump(found: re.Match[bytes]) -> bytes:
    """A link whose address is "to:claim-1" as a jump to the place of that name, in as many bytes: no offset moves."""
    name, between = found["name"], found["between"]
    told = b"/Dest(" + name + b")" + between + b"(to " + name.replace(b"-", b" ") + b")"
    return told.ljust(len(found.group()))


def _json(data: dict) -> str:
    """Words without characters that no file may have. To look through all of them at once is far less work than one by
    one, and hardly any report has some."""
    made = json.dumps(data, ensure_ascii=False)
    return json.dumps(_cleaned(data), ensure_ascii=False) if _ODD.search(made) else made


def _cleaned(value):
    match value:
        case str():
            return prose.cleaned(value)
        case dict():
            return {name: _cleaned(one) for name, one in value.items()}
        case list() | tuple():
            return [_cleaned(one) for one in value]
    return value


def _data(report: CaseReport) -> dict:
    plan = outline(report)
    drawn = list(story(report, plan))
    anchors = {one.anchor for one in drawn if isinstance(one, Heading) and one.anchor}
    blocks = [_block(one, anchors) for one in drawn]
    tr, title = plan.words.tr, plan.words.tr("Fact-check: {case}", case=report.case.name)
    return {
        "title": title, "authors": list(plan.checkers), "language": report.language, "quotes": plan.words.marks,
        "description": tr("Case version {number}; {program}", number=report.case_version,
                          program=f"factcheck-workbench {report.program_version}"),
        "footer": tr("{title} · version {number}", title=title, number=report.case_version),
        "keywords": [tr("fact-check")], "blocks": _gathered(blocks),
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
            return {"t": "facts", "rows": [[name, _runs(runs, anchors)] for name, runs in one.rows],
                    "long": sum(len(plain(runs)) for _, runs in one.rows) > LONG}
        case Table():
            return {"t": "table", "head": one.head, "widths": one.widths, "figures": one.figures,
                    "rows": [[_runs(cell, anchors) for cell in row] for row in one.rows]}
        case Bar():
            return {"t": "bar", "says": one.says, "thin": one.thin,
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
    return [[run.text, run.style, _target(run.link, anchors), _colour(run.colour)] for run in runs if run.text]


def _target(link: str, anchors: set[str]) -> str:
    if link.startswith("#"):
        return link if link[1:] in anchors else ""
    return link if prose.is_address(link) else ""


def _colour(colour: str) -> str:
    return colour if _COLOUR.fullmatch(colour) else ""


def _time(made_at: str) -> datetime:
    try:
        stamp = datetime.fromisoformat(made_at)
    except ValueError:
        return datetime(2000, 1, 1, tzinfo=UTC)
    return stamp.astimezone(UTC) if stamp.tzinfo else stamp.replace(tzinfo=UTC)
