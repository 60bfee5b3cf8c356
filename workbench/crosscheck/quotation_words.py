"""What is said of a quotation that was held against a source: one sentence, and warnings about speaker and context."""

import re

from workbench.crosscheck.names import same_person
from workbench.crosscheck.office_words import NOT_PERSONS, ROLES
from workbench.crosscheck.polarity_words import HEDGES, NEGATORS
from workbench.crosscheck.stems import without_marks
from workbench.domain.findings import QuotationFinding, WordChange

_TURNS = re.compile(
    r"^\W*(?:but|however|yet|unless|except|although|though|only if|provided|if|or so|that said|on the other hand|still|nevertheless"
    r"|pero|sin embargo|salvo|aunque|excepto|no obstante|siempre que|a menos que|si|aber|jedoch|mais|cependant|sauf)\b",
    re.IGNORECASE,
)
_CONDITIONS = re.compile(
    r"(?:\b(?:if|unless|whether|suppose|imagine|not|never|n.t (?:say|think|believe) (?:that)?|deny|denied|false that|they say(?: that)?|some (?:say|people say)(?: that)?"
    r"|si|no (?:digo|creo) que|niego que|dicen que|wenn|si l.on)\b[^.!?]{0,40})$",
    re.IGNORECASE,
)


def sense_first(changes: list[WordChange]) -> list[WordChange]:
    """Changes with a dropped or added negation first, then a hedge, then the others as they stand."""
    return sorted(changes, key=_weight)


def _weight(change: WordChange) -> int:
    ours, theirs = _words(change.ours), _words(change.theirs)
    if bool(ours & _NEGATING) != bool(theirs & _NEGATING):
        return 0
    return 1 if bool(ours & HEDGES) != bool(theirs & HEDGES) else 2


_NEGATING = NEGATORS | frozenset(
    "dont doesnt didnt wont isnt arent wasnt werent cant couldnt wouldnt shouldnt hasnt havent hadnt".split()
)


def _words(text: str) -> set[str]:
    return {without_marks(word.strip(".,;:!?").replace("'", "").replace("’", "")) for word in text.lower().split()}


def because_of(finding: QuotationFinding, changes: tuple[WordChange, ...]) -> str:
    """One sentence for the rationale."""
    if finding is QuotationFinding.VERBATIM:
        return "The source has these words exactly."
    if finding is QuotationFinding.MARKED_EDITS:
        return "The source has these words; what was left out or put in is marked."
    if finding is QuotationFinding.STITCHED:
        return "The parts stand in different places of the source and are quoted as one."
    if not changes:
        return "The source has nearly these words."
    first = _told(changes[0])
    more = len(changes) - 1
    weight = _weight(changes[0])
    lead = (
        "A negation differs: " if weight == 0 else "A hedge differs: " if weight == 1 else "The quotation is altered: "
    )
    return f"{lead}{first}" + (f", and {more} more {'change' if more == 1 else 'changes'}." if more else ".")


def _told(change: WordChange) -> str:
    if not change.theirs:
        return f"“{change.ours}” is not in the source"
    if not change.ours:
        return f"the source's “{change.theirs}” is left out"
    return f"“{change.ours}” stands for the source's “{change.theirs}”"


def speaker_warning(ours: str | None, theirs: str | None) -> str:
    """A sentence when the text gives the words to another person than the source does; "" else."""
    if not ours or not theirs:
        return ""
    a, b = _name_parts(ours), _name_parts(theirs)
    if not a or not b or same_person(a, b) or same_person(b, a) or a[-1] in b or b[-1] in a:
        return ""
    return f"The text gives these words to {ours}; in the source {theirs} says them."


def _name_parts(label: str) -> tuple[str, ...]:
    words = (without_marks(word.strip(".,:()").lower()) for word in label.partition(",")[0].split())
    return tuple(word for word in words if word and word not in ROLES and (word not in NOT_PERSONS or len(word) == 1))


def cut_warnings(text: str, start: int, end: int, before: str, after: str) -> list[str]:
    """Where the cut may turn the sense: a condition right before, a "but" right after."""
    found = []
    head = text[max(0, start - 120) : start]
    lead = re.split(r"[.!?]\s|\n\n", head)[-1]
    match = _CONDITIONS.search(lead.rstrip(' ,“"')) if lead.strip() else None
    if match:
        found.append(f"Right before it the source has “{' '.join(lead.split())}”.")
    tail = text[end : end + 160]
    rest = re.split(r"[.!?](?:\s|$)|\n\n", tail)[0]
    if _TURNS.match(rest):
        found.append(f"The source goes on: “{' '.join(rest.split()).lstrip(',; ')}”.")
    elif not rest.strip(' ,;:”"’') and after and _TURNS.match(after):
        found.append(f"The next sentence of the source turns: “{_briefly(after)}”")
    return found


def _briefly(sentence: str, most: int = 120) -> str:
    """A sentence on one line, cut at a word where it is long, with a stop or dots at its end."""
    line = " ".join(sentence.split())
    if len(line) > most:
        return f"{line[:most].rpartition(' ')[0]} …"
    return line if line[-1:] in ".!?" else f"{line}."
