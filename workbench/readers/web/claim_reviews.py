"""ClaimReview as it is found in the wild: JSON-LD files, lines of JSON, and web pages with script blocks.

Nothing is believed: strings stand for objects and objects for strings, lists for one, a node for its @id, ranges are
odd or missing. What had to be guessed is said, and so is what could not be used. Nothing is fetched.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from workbench.readers.web.json_blocks import roots

MOST = 20_000
"""Reviews of one file."""
LONGEST_CLAIM = 5_000
LONGEST_BODY = 50_000
_DEEPEST = 60
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_NUMBER = re.compile(r"\s*(-?\d+(?:[.,]\d+)?)\s*(?:(?:/|of|out of|von|de|sur)\s*(\d+))?\s*\Z", re.IGNORECASE)
_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_WRITTEN = ("%d %B %Y", "%B %d, %Y", "%b %d, %Y", "%d %b %Y", "%Y/%m/%d", "%d.%m.%Y")


@dataclass(slots=True)
class Review:
    """What somebody else found of a claim. `label` is their rating in words, `value` of `worst` to `best` its number
    where that makes sense. `guesses` are sentences on what the file did not say as it should."""

    claim: str
    label: str = ""
    value: float | None = None
    worst: float | None = None
    best: float | None = None
    explanation: str = ""
    body: str = ""
    publisher: str = ""
    publisher_url: str = ""
    url: str = ""
    published: str = ""
    language: str = ""
    claimant: str = ""
    said_on: str = ""
    appearance: str = ""
    guesses: list[str] = field(default_factory=list)


def reviews(data: bytes) -> tuple[list[Review], list[str]]:
    """All reviews in a file, and sentences on what of it could not be used."""
    left: list[str] = []
    nodes = [node for root in roots(data, left) for node in _nodes(root)]
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    found: list[Review] = []
    for node in nodes:
        if not _is_a(node, "ClaimReview"):
            continue
        if len(found) >= MOST:
            left.append(f"More than {MOST:,} reviews: the rest stayed out.")
            break
        review = _Node(node, known).review()
        if not review.claim:
            left.append(f"A review of {review.publisher or 'somebody'} does not say which claim it is about"
                        f"{f' ({review.url})' if review.url else ''}.")
        elif not any(_same(review, one) for one in found[-50:]):
            found.append(review)
    return found, left


def _nodes(root: Any) -> Iterator[dict[str, Any]]:
    """All objects of a tree, in the order in which they stand."""
    waiting = [(root, 0)]
    while waiting:
        value, deep = waiting.pop()
        if deep > _DEEPEST:
            continue
        if isinstance(value, dict):
            yield value
            waiting += [(one, deep + 1) for one in reversed(list(value.values())) if isinstance(one, dict | list)]
        elif isinstance(value, list):
            waiting += [(one, deep + 1) for one in reversed(value) if isinstance(one, dict | list)]


def _is_a(node: dict[str, Any], kind: str) -> bool:
    said = node.get("@type", node.get("type"))
    return any(isinstance(one, str) and re.split(r"[/:#]", one)[-1].casefold() == kind.casefold()
               for one in (said if isinstance(said, list) else [said]))


def _same(one: Review, other: Review) -> bool:
    return (one.claim, one.label, one.url, one.publisher) == (other.claim, other.label, other.url, other.publisher)


class _Node:
    """A node with the others of its file, for what it only names."""

    def __init__(self, node: dict[str, Any], known: dict[str, dict[str, Any]]):
        self.node, self._known = node, known

    def of(self, *names: str) -> list[Any]:
        """The values of the first of these names that is there, whichever way it is spelled; always a list."""
        for name in names:
            for spelled in (name, f"schema:{name}", f"http://schema.org/{name}", f"https://schema.org/{name}"):
                value = self.node.get(spelled)
                if value not in (None, "", [], {}):
                    return [self._whole(one) for one in (value if isinstance(value, list) else [value])]
        return []

    def nodes(self, *names: str) -> list["_Node"]:
        """Those values that are objects."""
        return [_Node(one, self._known) for one in self.of(*names) if isinstance(one, dict)]

    def words(self, *names: str, most: int = 1_000) -> str:
        """The first of the values that is, or holds, words."""
        return next((said for one in self.of(*names) if (said := _words(one)[:most])), "")

    def name_of(self, *names: str) -> str:
        """Who or what is meant: a string, or an object's name; several are listed."""
        said = (_words(one) if not isinstance(one, dict) else _Node(one, self._known).words("name", "legalName")
                for one in self.of(*names))
        return ", ".join(dict.fromkeys(one[:200] for one in said if one and not _address(one)))[:500]

    def address_of(self, *names: str) -> str:
        """The first web address: a string, or an object's url, sameAs or @id."""
        for one in self.of(*names):
            if isinstance(one, dict):
                inner = _Node(one, self._known)
                said = inner.address_of("url") or inner.address_of("sameAs") or _address(one.get("@id"))
            else:
                said = _address(one)
            if said:
                return said
        return ""

    def review(self) -> Review:
        """This node as a review."""
        about = next(iter(self.nodes("itemReviewed")), _Node({}, {}))
        made = Review(self.words("claimReviewed", most=LONGEST_CLAIM))
        if not made.claim:
            made.claim = about.words("name", "text", "description", "headline", most=LONGEST_CLAIM) or next(
                (_words(one)[:LONGEST_CLAIM] for one in self.of("itemReviewed") if isinstance(one, str)), "")
            if made.claim and not _address(made.claim):
                made.guesses.append("the claim was taken from what is reviewed (itemReviewed)")
        made.url = self.address_of("url", "mainEntityOfPage") or _address(self.node.get("@id"))
        made.publisher = self.name_of("author") or self.name_of("publisher") or self.name_of("sourceOrganization")
        made.publisher_url = self.address_of("author") or self.address_of("publisher")
        if not made.publisher and (host := _host(made.url or made.publisher_url)):
            made.publisher = host
            made.guesses.append("who reviewed it was taken from the address")
        made.published = _dated(self.words("datePublished", "dateCreated", "dateModified"), made.guesses)
        made.body = self.words("reviewBody", "articleBody", "description", most=LONGEST_BODY)
        made.language = self.words("inLanguage")[:20]
        self._rate(made)
        made.claimant = about.name_of("author", "creator")
        made.said_on = _dated(about.words("datePublished", "dateCreated"), made.guesses)
        made.appearance = (about.address_of("firstAppearance") or about.address_of("appearance")
                           or about.address_of("url", "sameAs"))
        return made

    def _rate(self, made: Review) -> None:
        said = self.of("reviewRating")
        rating = next((_Node(one, self._known) for one in said if isinstance(one, dict)), None)
        if rating is None:
            made.label = next((_words(one)[:200] for one in said), "")
            if made.label:
                made.guesses.append("the rating was a word and no object")
        else:
            made.label = rating.words("alternateName", "name")[:200]
            made.explanation = rating.words("ratingExplanation", "description", most=5_000)
            _number(rating, made)
        if not made.label:
            made.label = (made.explanation[:80] or (f"{_shown(made.value)} of {_shown(made.worst)} to "
                          f"{_shown(made.best)}" if made.value is not None else ""))
            made.guesses.append("the rating has no words of its own" if made.label else "no rating is told")

    def _whole(self, value: Any) -> Any:
        """A node that is only named, as it is told elsewhere in the file."""
        if isinstance(value, dict) and set(value) <= {"@id", "@type"}:
            return self._known.get(value.get("@id"), value) if isinstance(value.get("@id"), str) else value
        return value


def _number(rating: _Node, made: Review) -> None:
    """The number, where it lies in a range that runs upwards; else it is dropped, and said."""
    told = rating.words("ratingValue")
    found = _NUMBER.match(told)
    if not found:
        if told and not made.label:
            made.label = told[:200]
        elif told:
            made.guesses.append(f"the rating’s value “{told[:40]}” is not a number")
        return
    value = float(found.group(1).replace(",", "."))
    worst, best = _bound(rating, "worstRating"), _bound(rating, "bestRating")
    best = best if best is not None else float(found.group(2)) if found.group(2) else None
    worst = 1.0 if worst is None and best is not None else worst
    if best is None or worst is None or not worst < best or not worst <= value <= best:
        # Google's documents let −1 stand for "no number"
        if (value, best, worst) != (-1.0, -1.0, -1.0):
            made.guesses.append(f"the rating’s number was dropped: {_shown(value)} in a range of "
                                f"{_shown(worst)} to {_shown(best)}")
        return
    made.value, made.worst, made.best = value, worst, best


def _bound(rating: _Node, name: str) -> float | None:
    found = _NUMBER.match(rating.words(name))
    return float(found.group(1).replace(",", ".")) if found else None


def _shown(number: float | None) -> str:
    return "nothing" if number is None else f"{number:g}"


def _words(value: Any) -> str:
    """Plain words of a string, a number, or an object that holds them; without tags, on one line a paragraph."""
    if isinstance(value, dict):
        held = (value.get(name) for name in ("@value", "name", "text", "headline"))
        value = next((one for one in held if isinstance(one, str)), "")
    if isinstance(value, list):
        value = next(iter(value), "")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    text = html.unescape(_TAG.sub(" ", str(value)[:4 * LONGEST_BODY]))
    text = text.encode("utf-8", "replace").decode()
    lines = (" ".join(line.split()) for line in text.replace("\0", " ").splitlines())
    return "\n".join(line for line in lines if line)


def _address(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 4_000:
        return ""
    plain = value.strip()
    return plain if re.fullmatch(r"https?://[^\s<>\"]+", plain, re.IGNORECASE) and _host(plain) else ""


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _dated(said: str, guesses: list[str]) -> str:
    """A date as ISO 8601, whole or partial; "" where it is not clear which day is meant."""
    plain = said.strip()
    found = _DAY.match(plain)
    if found and (not found.group(2) or 1 <= int(found.group(2)) <= 12):
        return found.group()
    for form in _WRITTEN:
        try:
            return datetime.strptime(plain, form).date().isoformat()
        except ValueError:
            continue
    if plain:
        guesses.append(f"the date “{plain[:40]}” was left out: it is not clear which day is meant")
    return ""
