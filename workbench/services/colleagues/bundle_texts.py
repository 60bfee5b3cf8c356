"""A document's frozen text in a bundle: as JSON, and back, believing nothing of it.

What comes in goes through the same border as what a worker process sends (readers/checked.py).
"""

import base64
import binascii
import json
from dataclasses import replace
from typing import Any

from workbench.domain.documents import Reading, RecognisedPage
from workbench.domain.errors import BundleRefused, WorkbenchError
from workbench.readers.isolated.checked import Assembly
from workbench.readers.isolated.frames import Frame, FrameRefused, Kind

MOST_CHARACTERS = 100_000_000


def as_json(reading: Reading) -> bytes:
    """The text with its edits, passages, speakers, pages and notes, always in the same bytes."""
    said = {
        "kind": reading.kind, "extractor": reading.extractor, "language": reading.language, "text": reading.text,
        "edits": [[e.start, e.end, e.shown, e.reason.value] for e in reading.edits],
        "passages": [[p.start, p.end, p.kind.value, p.speaker, p.page, p.paragraph, p.stage, p.why, p.attributed]
                     for p in reading.passages],
        "speakers": [[s.label, list(s.aliases), s.through_interpreter] for s in reading.speakers],
        "pages": [{"number": p.number, "label": p.label, "start": p.start, "end": p.end, "width": p.width,
                   "height": p.height, "has_text": p.has_text, "glyphs": base64.b64encode(p.glyphs).decode()}
                  for p in reading.pages],
        "found": [[f.field, f.value, f.evidence, f.confidence] for f in reading.found],
        "notes": [[n.start, n.end, n.kind.value, n.words, n.author, n.made_at, n.page] for n in reading.notes],
        "recognised": [[r.number, r.confidence, [list(one) for one in r.doubtful]] for r in reading.recognised],
        "warnings": list(reading.warnings),
    }
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()


def reading_of(said: Any, name: str) -> Reading:
    """The reading, checked as a whole. BundleRefused where anything in it cannot be."""
    try:
        assembly = Assembly(name, MOST_CHARACTERS)
        text = said["text"]
        starts = [0, *(page["start"] for page in said["pages"][1:]), len(text)] if said["pages"] else [0, len(text)]
        for number, (start, end) in enumerate(zip(starts, starts[1:], strict=False)):
            assembly.add(Frame(Kind.TEXT, {}, text[start:end].encode()))
            if said["pages"]:
                page = said["pages"][number]
                assembly.add(Frame(Kind.PAGE, page, base64.b64decode(page["glyphs"], validate=True)))
        assembly.add(Frame(Kind.MARKS, {"edits": said["edits"], "notes": said["notes"],
                                        "passages": said["passages"]}, b""))
        assembly.add(Frame(Kind.END, {"kind": said["kind"], "characters": len(text), "speakers": said["speakers"],
                                      "found": said["found"], "extractor": said["extractor"],
                                      "language": said["language"], "warnings": said["warnings"]}, b""))
        return _with_recognised(assembly.reading(), said["recognised"])
    except (FrameRefused, KeyError, TypeError, ValueError, IndexError, AttributeError, binascii.Error) as error:
        raise BundleRefused(f"The text of {name} in the bundle is not one that this program makes.") from error
    except BundleRefused:
        raise
    except WorkbenchError as error:
        raise BundleRefused(f"The text of {name} in the bundle is incomplete.") from error


def _with_recognised(reading: Reading, rows: Any) -> Reading:
    made = tuple(RecognisedPage(int(number), float(confidence), tuple((int(a), int(b), int(c)) for a, b, c in doubtful))
                 for number, confidence, doubtful in rows)
    pages = {page.number for page in reading.pages}
    if any(one.number not in pages or not 0 <= one.confidence <= 100 for one in made):
        raise ValueError("recognised")
    return replace(reading, recognised=made)
