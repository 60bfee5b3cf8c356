"""Small charts as SVG, drawn by ourselves: they serve web pages, the window and print alike."""

from collections.abc import Sequence
from typing import Protocol

from markupsafe import Markup

WIDTH, HEIGHT, GAP = 1000, 28, 3


class Share(Protocol):
    """One part of a bar: what it is, how much, and the class that gives it its colour."""

    label: str
    letter: str
    count: int
    tone: str


def tally_bar(shares: Sequence[Share]) -> Markup:
    """One bar in parts as wide as their counts, each with a title; said in words for those who cannot see it."""
    total = sum(share.count for share in shares)
    if not total:
        return Markup("")
    room = WIDTH - GAP * (len(shares) - 1)
    parts, at = [], 0.0
    for share in shares:
        width = room * share.count / total
        parts.append(_part(share, at, width))
        at += width + GAP
    words = ", ".join(f"{share.label}: {share.count}" for share in shares)
    return Markup(
        '<svg class="bar" role="img" aria-label="{}" viewBox="0 0 {} {}" preserveAspectRatio="none">{}</svg>'
    ).format(words, WIDTH, HEIGHT, Markup("").join(parts))


def _part(share: Share, at: float, width: float) -> Markup:
    return Markup(
        '<rect class="{}" x="{}" y="0" width="{}" height="{}"><title>{}: {}</title></rect>'
    ).format(share.tone, f"{at:.2f}", f"{width:.2f}", HEIGHT, share.label, share.count)
