"""What is said of a quotation that was held against a source: one sentence, and warnings about speaker and context."""

import re

from workbench.crosscheck.lexicon.office_words import NOT_PERSONS, ROLES
from workbench.crosscheck.lexicon.polarity_words import HEDGES, NEGATORS
from workbench.crosscheck.names.persons import same_person
from workbench.crosscheck.words.stems import without_marks
from workbench.domain.findings import QuotationFinding, WordChange
from workbench.text.speech.pronouns import meant_by

_TURNS = re.compile(
    r"^\W*(?:but|however|yet|unless|except|although|though|only if|only when|only after|provided|if|or so|that said"
    r"|on the other hand|still|nevertheless|until|as long as|so long as|assuming|in case|pending|on condition"
    r"|pero|sin embargo|salvo|aunque|excepto|no obstante|siempre que|a menos que|hasta que|si|con tal de"
    r"|aber|jedoch|allerdings|sofern|solange|wenn|falls|es sei denn|mais|cependant|toutefois|sauf|à condition|tant que)\b",
    re.IGNORECASE,
)
_TAKES_BACK = re.compile(
    r"^\W*(?:(?:that|this|which|it|eso|esto|das|c.est)\s(?:is|was|would be|es|era|ist|war)?\s?(?:not|n.t|no|nicht|pas)\b"
    r"|(?:that|this|it|eso|das)\s(?:is|was|es|ist|war)\s(?:false|wrong|a lie|a joke|nonsense|falso|mentira|falsch|gelogen)"
    r"|not (?:true|really|at all)\b|(?:nonsense|wrong|no, no)\b|I (?:do not|don.t|did not|didn.t) (?:mean|believe|think|say) (?:that|so|this))",
    re.IGNORECASE,
)  # fmt: skip
_CONDITIONS = re.compile(
    r"\b(?:if|unless|whether|suppose|imagine|pretend|false that|wrong to say|untrue that|no evidence|no proof|no doubt that if"
    r"|deny|denied|denies|they say(?: that)?|some (?:say|people say)(?: that)?|people claim|it is claimed|they claim"
    r"|si|acaso|niego que|niega que|dicen que|como si|wenn|falls|ob|angeblich|si l.on|on dit que|supposons)\b[^.!?]{0,40}$",
    re.IGNORECASE,
)
_NEGATIONS = re.compile(
    r"(?:\b(?:not|never|nobody|none of|few of|some of|hardly|barely|no|without|nor|nunca|jamás|nadie|ninguno de|algunos de"
    r"|apenas|sin|ni|nicht|nie|kein\w*|ohne|kaum|einige|pas|jamais|aucun\w*|certains)|n.t|don.t (?:say|think|believe)(?: that)?)"
    r"(?:\s[^\s,.!?;:]{1,12}){0,2}$",
    re.IGNORECASE,
)


_SO_FAR = re.compile(
    r"\b(?:up to now|until now|so far|to date|as far as (?:I|we) (?:know|can tell)|at (?:this|the) (?:point|stage|moment|time)|for now|as yet|currently"
    r"|in theory|I (?:think|believe|guess|hope|suppose)|we (?:think|believe|hope)|maybe|perhaps|probably|possibly|apparently|allegedly|reportedly"
    r"|hasta (?:ahora|el momento|la fecha)|por (?:ahora|el momento)|de momento|en este momento|que (?:yo sepa|sepamos)|en teoría|creo que|creemos que|espero que"
    r"|quizás?|tal vez|al parecer|supuestamente|bisher|bislang|derzeit|soweit ich weiß|ich glaube|jusqu.ici|pour l.instant|à ce stade|je crois que)"
    r",?(?:\s(?:that|que))?$",
    re.IGNORECASE,
)
"""What holds for a time, or as somebody thinks, and is left out before a quotation."""


def sense_first(changes: list[WordChange]) -> list[WordChange]:
    """Changes with a dropped or added negation first, then a hedge, then a figure, then the others as they stand."""
    return sorted(changes, key=_weight)


LEADS = ("A negation differs: ", "A hedge differs: ", "A figure differs: ", "The quotation is altered: ")
NEGATION, HEDGE, NUMBER, WORDS = range(4)


def _weight(change: WordChange) -> int:
    ours, theirs = _words(change.ours), _words(change.theirs)
    if bool(ours & _NEGATING) != bool(theirs & _NEGATING):
        return NEGATION
    if bool(ours & _HEDGING) != bool(theirs & _HEDGING):
        return HEDGE
    one, other = _DIGITS.findall(change.ours), _DIGITS.findall(change.theirs)
    return NUMBER if one != other else WORDS


_DIGITS = re.compile(r"\d+")
_NEGATING = NEGATORS | frozenset(
    "dont doesnt didnt wont isnt arent wasnt werent cant couldnt wouldnt shouldnt hasnt havent hadnt aint none hardly barely"
    " scarcely nicht nie niemals kein keine keinen keiner niemand nichts ohne pas jamais aucun aucune rien personne".split()
)
_HEDGING = HEDGES | frozenset(
    "almost nearly some sometimes often mostly seem seems appears believe think hope try vielleicht angeblich wohl"
    " offenbar vermutlich mutmasslich peut-etre pourrait probablement".split()
)


def _words(text: str) -> set[str]:
    return {without_marks(word.strip(".,;:!?[]()").replace("'", "").replace("’", "")) for word in text.lower().split()}


def because_of(finding: QuotationFinding, changes: tuple[WordChange, ...], places: int = 0) -> str:
    """One sentence for the rationale. `places` is in how many the parts of a stitched quotation stand."""
    if finding is QuotationFinding.VERBATIM:
        return "The source has these words exactly."
    if finding is QuotationFinding.MARKED_EDITS:
        return "The source has these words; what was left out or put in is marked."
    if finding is QuotationFinding.STITCHED:
        return f"The parts stand in {places or 'different'} places of the source and are quoted as one."
    if not changes:
        return "The source has nearly these words."
    more = len(changes) - 1
    others = f", and {more} more {'change' if more == 1 else 'changes'}." if more else "."
    return f"{LEADS[_weight(changes[0])]}{_told(changes[0])}{others}"


def _told(change: WordChange) -> str:
    if not change.theirs:
        return f"“{change.ours}” is not in the source"
    if not change.ours:
        return f"the source’s “{change.theirs}” is left out"
    return f"“{change.ours}” stands for the source’s “{change.theirs}”"


def mark_warning(ours: str, theirs: str) -> str:
    """A sentence when marked edits leave out a negation or a hedge of the source's words; "" else."""
    gone = _words(theirs) - _words(ours)
    turned = sorted(gone & _NEGATING) or sorted(gone & _HEDGING)
    if not turned:
        return ""
    as_written = next(word for word in theirs.split() if _words(word) & {turned[0]})
    return f"The marks leave out the source’s “{as_written.strip('.,;:!?')}”: the sense may change."


_ANYBODY = frozenset("speaker witness official participant interpreter translator interprete testigo zeuge temoin".split())
"""Labels of turns that tell nobody: no name can be held against them."""


def speaker_warning(ours: str | None, theirs: str | None) -> str:
    """A sentence when the text gives the words to another person than the source does; "" else."""
    if not ours or not theirs:
        return ""
    a, b = _name_parts(_own_names(ours)), _name_parts(theirs)
    if not a or not b or same_person(a, b) or same_person(b, a) or a[-1] in b or b[-1] in a:
        return ""
    return f"The text gives these words to {ours}; in the source {theirs} says them."


def _own_names(label: str) -> str:
    """The words of a label that can be somebody's name: "the head of the agency" has none, nor has "Elle"."""
    words = label.partition(",")[0].split()
    return " ".join(word for word in words if not word[0].islower() and not meant_by(word))


def _name_parts(label: str) -> tuple[str, ...]:
    """The folded parts of a name; none where initials or a number are all: "SPEAKER 2", "SPEAKER B"."""
    words = (without_marks(word.strip(".,:()").lower()) for word in label.partition(",")[0].split())
    parts = tuple(word for word in words if word and not word.isdigit() and word not in ROLES
                  and word not in _ANYBODY and (word not in NOT_PERSONS or len(word) == 1))
    return parts if any(len(part) > 1 for part in parts) else ()


_STATED = re.compile(r"[\s“\"«„'‘]*[A-ZÀ-Þ¿¡0-9](?:\S*\s+){3,}")
_GOES_ON = re.compile(r"\s+(?!(?:and|or|nor|y|e|o|u|ni|und|oder|et|ou)\b)[^\W_]")


def is_sentence(quotation: str) -> bool:
    """Whether a quotation is given as a sentence, not as words that go into one of the writer's."""
    return bool(_STATED.match(quotation))


def cut_warnings(text: str, start: int, end: int, before: str, after: str, is_whole: bool = False) -> list[str]:
    """Where the cut may turn the sense: a condition, a negation or "so far" right before, a "but" right after; and where
    what is given as a whole sentence goes on in the source, in the same breath."""
    found = []
    lead = re.split(r"[.!?:]\s|\n\n", text[max(0, start - 120) : start])[-1].rstrip(' ,“"«„\u00a0')
    if lead.strip() and (_CONDITIONS.search(lead) or _NEGATIONS.search(lead) or _SO_FAR.search(lead)):
        found.append(f"Right before it the source has “{' '.join(lead.split())}”.")
    rest = re.split(r"[.!?](?:\s|$)|\n\n|[”»]|\"(?=\s)", text[end : end + 160])[0]
    if _TURNS.match(rest) or is_whole and _GOES_ON.match(rest):
        found.append(f"The source goes on: “{' '.join(rest.split()).lstrip(',; ')}”.")
    elif not rest.strip(' ,;:”"’»“') and after and (_TURNS.match(after) or _TAKES_BACK.match(after)):
        found.append(f"The next sentence of the source turns the sense: “{_briefly(after)}”")
    return found


def _briefly(sentence: str, most: int = 120) -> str:
    """A sentence on one line, cut at a word where it is long, with a stop or dots at its end."""
    line = " ".join(sentence.split())
    if len(line) > most:
        return f"{line[:most].rpartition(' ')[0]} …"
    return line if line[-1:] in ".!?" else f"{line}."
