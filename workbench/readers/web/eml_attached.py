"""What a message brings with it: files, and messages inside the message. They are given out; nothing is opened."""

import re
import unicodedata
from collections.abc import Sequence
from email.message import EmailMessage

from workbench.domain.documents import Attached

MOST = 50
"""Attachments of one message that are given out; messages with more are listed to that number."""
LARGEST = 40 * 1024 * 1024
MOST_TOGETHER = 150 * 1024 * 1024
_LONGEST_NAME = 120
_NO_NAME = re.compile(r"[\x00-\x1f\x7f/\\\\:*?\"<>|]+")
_ENDINGS = {"application/pdf": ".pdf", "message/rfc822": ".eml", "text/html": ".html", "text/plain": ".txt",
            "text/csv": ".csv"}


def is_attached(part: EmailMessage) -> bool:
    """Whether a part is no part of the letter itself: it is marked so, has a file's name, or is no text."""
    if part.get_content_disposition() == "attachment" or part.get_content_maintype() != "text":
        return True
    return bool(_named(part))


def files(parts: Sequence[EmailMessage]) -> tuple[tuple[Attached, ...], list[str]]:
    """The attachments among these parts, and sentences on what is left out. Pictures that stand in the letter are no
    attachments of their own."""
    meant = [part for part in parts if not _is_picture_inside(part)]
    given, left = [], MOST_TOGETHER
    for number, part in enumerate(meant[:MOST], 1):
        one = _file(part, number, left)
        left -= len(one.data)
        given.append(one)
    said = []
    if len(meant) > MOST:
        said.append(f"The message has {len(meant)} attachments; the first {MOST} come in.")
    if pictures := len(parts) - len(meant):
        many = "A picture in the message is" if pictures == 1 else f"{pictures} pictures in the message are"
        said.append(f"{many} not imported.")
    return tuple(given), said


def _file(part: EmailMessage, number: int, left: int) -> Attached:
    name = safe_name(_named(part)) or f"attachment {number}{_ENDINGS.get(part.get_content_type(), '')}"
    try:
        data = _data(part)
    except Exception:  # the parser of messages fails in many ways on what spammers send
        return Attached(name, error="The attachment is damaged.")
    if not data:
        return Attached(name, error="The attachment is empty.")
    if len(data) > min(LARGEST, left):
        return Attached(name, error=f"The attachment has {len(data) / 1e6:,.0f} MB, more than comes in with a message.")
    return Attached(name, data)


def _data(part: EmailMessage) -> bytes:
    if part.get_content_type() != "message/rfc822":
        return part.get_payload(decode=True) or b""
    inside = part.get_payload(0) if part.is_multipart() else part.get_payload()
    if isinstance(inside, str):
        return inside.encode("utf-8", "surrogateescape")
    # its lines as they came: nothing is folded or encoded anew
    return inside.as_bytes(policy=inside.policy.clone(refold_source="none", max_line_length=None))


def _is_picture_inside(part: EmailMessage) -> bool:
    is_picture = part.get_content_maintype() == "image" and part.get_content_disposition() != "attachment"
    return is_picture and (part.get_content_disposition() == "inline" or part.get("Content-ID") is not None)


def _named(part: EmailMessage) -> str:
    try:
        return part.get_filename("") or ""
    except Exception:  # as above
        return ""


def safe_name(untrusted: str) -> str:
    """A file's name that is only a name: no folders, nothing unseen, not too long."""
    seen = "".join(one for one in untrusted if unicodedata.category(one) not in ("Cc", "Cf", "Cs", "Co"))
    name = " ".join(_NO_NAME.sub(" ", seen.replace("\\\\", "/").rpartition("/")[2]).split()).strip(". ")
    if len(name) > _LONGEST_NAME:
        stem, dot, ending = name.rpartition(".")
        end = f".{ending}" if dot and len(ending) < 9 else ""
        name = (stem if end else name)[:_LONGEST_NAME - len(end)] + end
    return name
