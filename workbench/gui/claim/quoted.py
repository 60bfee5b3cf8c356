"""A claim's words on one line in quotation marks, and where spans of the words have come to stand there."""

from collections.abc import Iterable
from dataclasses import replace

from workbench.domain.findings import Finding
from workbench.gui import words

Span = tuple[int, int]


class Quoted:
    """`shown` is `quote` on one line, no longer than `limit`. Offsets of the quotation are told in it by `span`."""

    def __init__(self, quote: str, limit: int):
        line: list[str] = []
        self._places = []
        for letter in quote:
            self._places.append(len(line))
            if not letter.isspace():
                line.append(letter)
            elif line and line[-1] != " ":
                line.append(" ")
        self._places.append(len(line))
        text = "".join(line).rstrip()
        cut = text if len(text) <= limit else text[:limit].rsplit(" ", 1)[0]
        self._end = len(cut)
        self.shown = words.quoted(cut if cut == text else f"{cut} …")

    def span(self, span: Span) -> Span:
        """Where [start, end) of the quotation stands in `shown`; empty where it was cut off."""
        start, end = (self._places[min(max(0, place), len(self._places) - 1)] for place in span)
        return min(start, self._end) + 1, min(end, self._end) + 1

    def spans(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Each span, where it stands in `shown`."""
        return tuple(self.span(one) for one in spans)

    def findings(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings as marks of `shown`: what they compare of ours stands where a passage has theirs."""
        return tuple(replace(one, theirs_span=self.span(one.ours_span)) for one in findings if one.ours_span)
