"""What every laid-out report of the harbour must say, and hostile values for any of them."""

from dataclasses import fields, is_dataclass, replace
from enum import Enum

EVERYTHING = (
    "the crane lifts 7,600 tons, more than any other",
    "The harbour's crane lifts 7,600 tons.",
    "Ines Roth", "Print edition, page 3", "Harbour opens after nine years", "The Coast Courier", "11 May 2024",
    "The claim does not hold.", "Three steps", "7.6 t × 1,000 = 7,600 t.",
    "Minutes of the port authority", "Port Authority", "April 2024", "page 3",
    "https://port.example/minutes.pdf", "https://archive.example/1", "accessed 12 May 2024",
    "The crane lifts 7.6 t.", "The sentence before.", "The sentence after.", "The engineer",
    "Contradicts the claim", "Supports the claim", "Gives context", "No linked passage contradicts the claim.",
    "7,600 t ≠ 7.6 t (×1,000)", "7,600 t is 1,000 times 7.6 t.", "Likeness of the words when linked: 0.81.",
    "Seen on the plate, too.", "2 suggested passages were looked at and dismissed.",
    "It cost ninety-four million.", "No evidence was linked and no verdict given.",
    "Pages 4, 7 without text", "The title was guessed.", "What was not marked as a claim was not checked.",
    "Ada Fenn", "Grace Holm", "12 May 2024, 10:00 UTC", "Not signed off.",
    "The plate was read wrongly.", "The first thought.", "Half true",
    "ab" * 32, "cd" * 32, "ef" * 32, "88,000 bytes",
    "factcheck-workbench 0.1.0", "version 41", "13 May 2024, 12:00 UTC",
    "Part holds, part does not.", "Marked a claim.", "Rated it True. (undone)",
    "1 of 3 passages worth checking lies under a claim",
)

HOSTILE = (
    '</w:t></w:r><script>alert(1)</script> #import "x" $x$ *b* _i_ `code` = heading <label> @cite \\ [x](javascript:1) '
    "{{ 7 * 7 }} | a | b | ]]> \u202e\x00\x08\ud800\ufffe https://evil.example/\"onclick=alert(8) &lt;b&gt; "
    "\U0001f600\u0301 中文 עברית \ue123"
)


def poisoned(value, tag="0"):
    """The same values with hostile text in every string that a person or a file can write: all but the report's own
    language."""
    if isinstance(value, Enum) or value is None:
        return value
    if isinstance(value, str):
        return HOSTILE + tag
    if isinstance(value, tuple):
        return tuple(poisoned(one, f"{tag}.{number}") for number, one in enumerate(value))
    if is_dataclass(value):
        return replace(value, **{one.name: poisoned(getattr(value, one.name), f"{tag}.{one.name}")
                                 for one in fields(value) if (tag, one.name) != ("0", "language")})
    return value


def bare(text: str) -> str:
    """The text without white space, which pages break where they like."""
    return "".join(text.split())
