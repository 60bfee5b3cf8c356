"""E-mail messages (.eml) and web archives (.mhtml), which are written as messages.

The body is the text; who wrote it to whom and when stands above it, in grey, and is offered as what is known of it.
Attachments are handed on as files of their own, not opened here. A mailbox of many messages is not one document.
"""

import email
import email.policy
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email.message import EmailMessage
from email.utils import parseaddr

from workbench.domain.documents import Attached, Edit, Found, PassageKind
from workbench.domain.errors import FileDamaged, FormatUnknown
from workbench.readers.isolated.confine import spend_at_most
from workbench.readers.paragraphs import Paragraphs, squeezed
from workbench.readers.raw import VERSION, Raw, Report
from workbench.readers.text import decode
from workbench.readers.web import eml_attached, html_stated, markup, tags
from workbench.text.layout import lines, reflow

_SHOWN = ("From", "To", "Cc", "Date")
_LEAST_PLAIN = 200
_MOST_NAMED = 20
_LONGEST_FIELD = 20_000
"""Longer ones cost the standard library minutes, and hold no sender."""
CPU_SECONDS = 20
_NEXT_MESSAGE = re.compile(rb"\r?\n\r?\nFrom [^\n]{4,200}\n(?=[A-Za-z-]{2,40}:)")


def read(data: bytes, report: Report) -> Raw:
    """Read a message, or the page that a web archive holds."""
    report.progress(0, 1)
    spend_at_most(CPU_SECONDS)
    _refuse_mailbox(data)
    message = email.message_from_bytes(data, policy=email.policy.default)
    parts = list(_leaves(message))
    if _is_page(message, parts):
        page = next(part for part in parts if part.get_content_type() == "text/html")
        return _page(page, message, report)
    attached = [part for part in parts if eml_attached.is_attached(part)]
    plain, markup_ = (_first(parts, attached, kind) for kind in ("text/plain", "text/html"))
    words = _text(plain) if plain is not None else ""
    marked = _text(markup_) if markup_ is not None else ""
    files, warnings = eml_attached.files(attached)
    if not words.strip() and not marked.strip() and not files:
        raise FileDamaged("The message has no words in it.", "Open it in the mail program and save its text.")
    head = _head(message, files)
    found = _stated(message)
    raw = _body(head, words, marked, found, warnings)
    return replace(raw, attached=files)


def _body(head: Paragraphs, words: str, marked: str, found: list[Found], warnings: list[str]) -> Raw:
    if marked.strip() and len(words.strip()) < _LEAST_PLAIN:
        return _add_markup(head, marked).raw("email", found, warnings)
    return _with_plain(head, words, found, warnings)


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts of a message; a message inside it is one part."""
    if message.get_content_type() == "message/rfc822" or not message.is_multipart():
        yield message
    else:
        for part in message.get_payload():
            yield from _leaves(part)


def _refuse_mailbox(data: bytes) -> None:
    """Several messages one after the other, as mail programs keep them."""
    if data.startswith(b"From ") and (more := len(_NEXT_MESSAGE.findall(data))):
        raise FormatUnknown(f"This is a mailbox of {more + 1:,} messages, not one message.",
                            "Save the messages that matter from the mail program as .eml files and import those.")


def _with_plain(head: Paragraphs, words: str, found: list[Found], warnings: list[str]) -> Raw:
    """The head as blocks of ours, the body cut and reflowed as any text."""
    above = head.raw("email", [], [])
    text = above.text + "\n\n" + words
    body = [line for line in lines.split(text) if line.start > len(above.text)]
    blocks, joins = reflow.paragraphs(text, body)
    edits: tuple[Edit, ...] = tuple(joins)
    return Raw(
        "email",
        text,
        f"email {VERSION}",
        blocks=(*above.blocks, *blocks),
        edits=edits,
        found=tuple(found),
        warnings=tuple(warnings),
        from_a_site=False,
    )


def _add_markup(paragraphs: Paragraphs, marked: str) -> Paragraphs:
    tree = markup.parse(marked)
    if tree is None:
        for line in tags.words(marked):
            paragraphs.add(line)
        return paragraphs
    for piece in markup.pieces(tree):
        paragraphs.add(piece.text, piece.kind, marker=piece.marker, close=piece.close)
    return paragraphs


def _is_page(message: EmailMessage, parts: list[EmailMessage]) -> bool:
    """A browser's web archive: no recipient, and its page has an address."""
    has_page = any(part.get_content_type() == "text/html" for part in parts)
    return has_page and message.get_content_type() == "multipart/related" and not _field(message, "To")


def _page(page: EmailMessage, message: EmailMessage, report: Report) -> Raw:
    from workbench.readers.web import html  # heavy, and only web archives need it

    raw = html.read(_text(page).encode("utf-8", "replace"), report)
    address = _field(message, "Snapshot-Content-Location") or _field(page, "Content-Location")
    offered = tuple(html_stated.offer("url", address, "the browser that saved the page", 0.88))
    return Raw(
        raw.kind,
        raw.text,
        raw.extractor,
        blocks=raw.blocks,
        found=(*raw.found, *offered),
        warnings=raw.warnings,
        from_a_site=raw.from_a_site,
    )


def _first(parts: list[EmailMessage], attached: list[EmailMessage], kind: str) -> EmailMessage | None:
    return next((part for part in parts if part.get_content_type() == kind and part not in attached), None)


def _text(part: EmailMessage) -> str:
    """A part's characters, also where it names an encoding that nobody knows."""
    payload = part.get_payload(decode=True) or b""
    declared = part.get_content_charset("")
    for encoding in ("utf-8", declared):
        try:
            return payload.decode(encoding).replace("\r\n", "\n") if encoding else ""
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
    return decode(payload)[0].replace("\r\n", "\n")


def _head(message: EmailMessage, files: Sequence[Attached]) -> Paragraphs:
    head = Paragraphs()
    head.add(squeezed(_field(message, "Subject")) or "(no subject)", PassageKind.HEADING, "subject of the message")
    for name in _SHOWN:
        if value := squeezed(_field(message, name), 1000):
            head.add(f"{name}: {value}", PassageKind.FURNITURE, "head of the message", close=name != "From")
    if files:
        names = ", ".join(one.name for one in files[:_MOST_NAMED]) + (" …" if len(files) > _MOST_NAMED else "")
        head.add(f"Attachments: {names}", PassageKind.FURNITURE, "head of the message")
    return head


def _stated(message: EmailMessage) -> list[Found]:
    found = []
    if subject := squeezed(_field(message, "Subject")):
        found.append(Found("title", subject, "the message’s subject", 0.9))
    name, address = parseaddr(_field(message, "From"))
    if name or address:
        found.append(Found("author", squeezed(name or address), "the message’s sender", 0.85))
    date = getattr(message["Date"], "datetime", None) if _field(message, "Date") else None
    if date is not None and 1970 <= date.year <= 2100:
        found.append(Found("published", date.date().isoformat(), "the message’s date", 0.9))
    return found


def _field(message: EmailMessage, name: str) -> str:
    """A field of the head; what the standard library cannot read of a broken one is as if it were not there."""
    if any(len(value) > _LONGEST_FIELD for key, value in message.raw_items() if key.lower() == name.lower()):
        return ""
    try:
        return str(message.get(name, ""))
    except Exception:  # the parser of fields fails in many ways on what spammers send
        return ""
