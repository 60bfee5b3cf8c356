"""Web Annotations of any tool as plain parts: what they say and where. Believes nothing and skips what is none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from workbench.domain.anchors import CONTEXT, Anchor

MOST = 100_000
MOST_WORDS = 20_000
HASH = re.compile(r"urn:hash::sha256:([0-9a-f]{64})")
UUID = re.compile(r"urn:uuid:([0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12})")
PAGE = re.compile(r"(?:^|[#&])page=(\d{1,6})")


@dataclass(frozen=True, slots=True)
class Part:
    """One annotation. `sources` are all names of its target, `anchor` as it tells, None where it names no words;
    `about` is the annotation that it links its passage to."""

    id: str
    sources: tuple[str, ...]
    anchor: Anchor | None
    about: str = ""
    words: tuple[tuple[str, str], ...] = ()

    @property
    def uid(self) -> str:
        found = UUID.fullmatch(self.id)
        return found[1].replace("-", "").lower() if found else ""

    @property
    def sha256(self) -> str:
        return next((found[1] for one in self.sources if (found := HASH.fullmatch(one))), "")

    def said(self, purpose: str) -> str:
        """What its bodies say for a purpose."""
        return "\n".join(words for told, words in self.words if told == purpose)


def parts(said: Any) -> list[Part]:
    """The annotations of a collection, a page, a list, or of one alone."""
    return [_part(one) for one in _items(said, 0)][:MOST]


def _items(said: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 5:
        return
    if isinstance(said, list):
        for one in said:
            yield from _items(one, depth + 1)
    elif isinstance(said, dict):
        kinds = _list(said.get("type", said.get("@type")))
        if "Annotation" in kinds or "oa:Annotation" in kinds:
            yield said
        else:
            for name in ("first", "items", "@graph"):
                yield from _items(said.get(name), depth + 1)


def _part(said: dict[str, Any]) -> Part:
    target = next((one for one in _list(said.get("target")) if isinstance(one, dict | str)), {})
    bodies = [one for one in _list(said.get("body")) if isinstance(one, dict | str)]
    about = next((_name(one.get("source")) for one in bodies
                  if isinstance(one, dict) and one.get("purpose") == "linking"), "")
    words = tuple((_word(one.get("purpose")) or "commenting", _word(one.get("value", one.get("chars"))))
                  if isinstance(one, dict) else ("commenting", "") for one in bodies)
    return Part(_name(said.get("id", said.get("@id"))), tuple(_sources(target)), _anchor(target), about,
                tuple((purpose, value) for purpose, value in words if value))


def _sources(target: Any) -> Iterator[str]:
    for one in [target, *_list(target.get("source") if isinstance(target, dict) else None)]:
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            yield from (_word(one.get(name)) for name in ("id", "@id", "canonical") if _word(one.get(name)))


def _anchor(target: Any) -> Anchor | None:
    """What the selectors tell together; those that refine another count too."""
    quote, place, page = {}, (0, 0), None
    for one in _selectors(target.get("selector") if isinstance(target, dict) else None, 0):
        kind = _list(one.get("type", one.get("@type")))
        if "TextQuoteSelector" in kind and _word(one.get("exact")):
            quote = one
        elif "TextPositionSelector" in kind and all(type(one.get(name)) is int and one[name] >= 0
                                                    for name in ("start", "end")):
            place = one["start"], one["end"]
        elif "FragmentSelector" in kind and (found := PAGE.search(_word(one.get("value")))):
            page = int(found[1])
    if not quote:
        return None
    exact = _word(quote["exact"])
    return Anchor(place[0], place[0] + len(exact), exact, _word(quote.get("prefix"))[-CONTEXT:],
                  _word(quote.get("suffix"))[:CONTEXT], page)


def _selectors(said: Any, depth: int) -> Iterator[dict[str, Any]]:
    for one in _list(said)[:20]:
        if isinstance(one, dict) and depth < 5:
            yield one
            yield from _selectors(one.get("refinedBy"), depth + 1)


def _list(said: Any) -> list:
    return said if isinstance(said, list) else [] if said is None else [said]


def _word(said: Any) -> str:
    return said[:MOST_WORDS].encode("utf-8", "replace").decode() if isinstance(said, str) else ""


def _name(said: Any) -> str:
    return _word(said.get("id", said.get("@id"))) if isinstance(said, dict) else _word(said)
