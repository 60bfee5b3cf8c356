"""The same sentence said more than once in a document: looked at once, it is looked at everywhere."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from workbench.domain.documents import Passage
from workbench.text.anchoring.drafts import SHORT, key

Span = tuple[int, int]


def twins(passages: Iterable[Passage]) -> list[tuple[Span, ...]]:
    """The places of each sentence that stands several times in the same words, of the same speaker. Quotation marks,
    dashes and spaces do not count; a few words are no sentence of their own."""
    groups: dict[tuple[str, str | None], list[Span]] = {}
    for one in passages:
        if one.kind.is_matched and len(one.text) >= SHORT:
            groups.setdefault((key(one.text), one.speaker), []).append((one.start, one.end))
    return [tuple(spans) for spans in groups.values() if len(spans) > 1]


def with_twins(taken: Sequence[Span], groups: Iterable[Sequence[Span]]) -> list[Span]:
    """`taken` and the other places of every sentence that one of them touches."""
    joined: list[Span] = []
    for start, end in sorted(taken):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    also = [span for group in groups if any(_touches(joined, one) for one in group) for span in group]
    return sorted([*taken, *also])


def _touches(joined: Sequence[Span], span: Span) -> bool:
    before = bisect_left(joined, (span[1],))
    return before > 0 and joined[before - 1][1] > span[0]
