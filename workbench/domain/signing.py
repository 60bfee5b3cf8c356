"""What a verdict lacks before it can be signed off, and what the signer is warned of."""

from dataclasses import dataclass
from enum import StrEnum


class ConcernKind(StrEnum):
    """What speaks against signing, without forbidding it."""

    ONE_SOURCE = "one source alone"
    ONE_ORIGIN = "one origin alone"
    DIFFERENCE = "difference not explained"
    LATER = "evidence dated after the claim"
    QUERY = "query without an answer"
    SECOND_CHECK = "second check not given"
    SECOND_DIFFERS = "second check not settled"
    NEW_VERSION = "new version not looked at"
    SUM = "sum that changed"


@dataclass(frozen=True, slots=True)
class Concern:
    """One warning. `about` names what it is about: a source, a figure, a person."""

    kind: ConcernKind
    about: str = ""

    @property
    def sentence(self) -> str:
        """The warning as a report and the history tell it."""
        match self.kind:
            case ConcernKind.ONE_SOURCE:
                return f"All of it rests on a single source: {self.about}."
            case ConcernKind.ONE_ORIGIN:
                return f"All its sources share an origin: {self.about}. They count as one."
            case ConcernKind.DIFFERENCE:
                return f"A linked passage says otherwise, and the rationale does not mention it: {self.about}."
            case ConcernKind.LATER:
                return f"Evidence is dated after the claim: {self.about}."
            case ConcernKind.QUERY:
                return f"A query has no answer yet: {self.about}."
            case ConcernKind.NEW_VERSION:
                return f"A new version reads otherwise, and nobody has looked at it: {self.about}."
            case ConcernKind.SUM:
                return f"A sum is not what it was: {self.about}"
            case ConcernKind.SECOND_DIFFERS:
                return f"The second check came to another rating, and nobody has decided: {self.about}."
        return "A second check was asked for and is not given yet."


@dataclass(frozen=True, slots=True)
class Weighed:
    """A piece of evidence as signing looks at it. `origin` names the group its source is in, or the source itself;
    `published` is ISO 8601, whole or partial; `differences` are what conflicts in it: a label, and words of which one
    in the rationale shows that it speaks of it."""

    source: int
    name: str
    origin: str
    published: str
    speaks: bool
    differences: tuple[tuple[str, tuple[str, ...]], ...] = ()


def weigh(pieces: list[Weighed], claimed: str, rationale: str) -> list[Concern]:
    """What the evidence itself gives reason to warn of. Context is a source only where nothing else is linked."""
    speaking = [one for one in pieces if one.speaks] or pieces
    found = []
    if speaking and len({one.source for one in speaking}) == 1:
        found.append(Concern(ConcernKind.ONE_SOURCE, speaking[0].name))
    elif speaking and len({one.origin for one in speaking}) == 1:
        found.append(Concern(ConcernKind.ONE_ORIGIN, speaking[0].origin))
    for label in dict.fromkeys(label for one in pieces for label, signs in one.differences
                               if not is_told(signs, rationale)):
        found.append(Concern(ConcernKind.DIFFERENCE, label))
    later = dict.fromkeys(f"{one.name} ({one.published[:10]})" for one in pieces if _is_after(one.published, claimed))
    return found + [Concern(ConcernKind.LATER, one) for one in later]


def is_told(signs: tuple[str, ...], rationale: str) -> bool:
    """Whether the rationale speaks of a difference: by its working, or by its figures."""
    told = " ".join(rationale.split()).casefold()
    return any(" ".join(words.split()).casefold() in told for words in signs if words.strip())


def _is_after(one: str, other: str) -> bool:
    """Whether a date is after another beyond doubt: "2023" is neither before nor after 6 May 2023."""
    length = min(len(one[:10]), len(other[:10]))
    return length >= 4 and one[:length] > other[:length]
