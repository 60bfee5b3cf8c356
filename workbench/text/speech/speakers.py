"""Who says what: turns of a transcript, the cast list that names their labels, stage directions.

A document has turns when its labels prove each other: capital labels that repeat, or questions with answers. A turn
goes on over paragraphs until the next label. `QUESTION:` is one label for many people; the moderator's line before it
names who asks. The label of a passage is always the one that the text prints.
"""

import re
from dataclasses import dataclass, field

from workbench.domain.documents import PassageKind, Speaker
from workbench.text.blocks import Block
from workbench.text.folding import fold_text
from workbench.text.speech import label_forms, labels, proof
from workbench.text.speech.labels import Label
from workbench.text.speech.people import NAME
from workbench.text.speech.stage import STAGE, is_end

_INTERPRETER = re.compile(r"interpret|intérprete|interprete|translat|traduc", re.IGNORECASE)
_ANSWERING = re.compile(r"(?P<name>[^,:]{3,60}),\s(?P<title>[^:]{3,300}):")
_CALLED = re.compile(
    r"((?:[A-ZÀ-Þ][\w'’-]+\s){1,3}(?:(?:de|del|la|van|von|al|bin)\s)?[A-ZÀ-Þ][\w'’-]+),?\s"
    r"(?:of|from|with|at|de|del)\s(?:the\s|la\s|el\s)?([A-ZÀ-Þ][\w.&’'-]*(?:\s[A-ZÀ-Þ][\w.&’'-]*){0,4})"
)
_KEY = re.compile(
    rf"(?:^|(?<=[.;,(]\s)|(?<=\())([A-ZÀ-Þ][\w ]{{0,20}}?)\s?(?:=|is\s|es\s)\s?({NAME.pattern})(,\s[^.;,]{{3,60}})?")
_CAST_LONGEST = 120
_HEAD_LENGTH = 1000
_LONGEST_NAME = 6


@dataclass(frozen=True, slots=True)
class Still:
    """What goes on from one section of a long text to the next: who speaks, "" for nobody, who spoke, and by which
    labels."""

    speaker: str = ""
    people: tuple[str, ...] = ()
    labels: frozenset[str] = frozenset()


NOBODY = Still()


@dataclass(slots=True)
class Turns:
    """What was found: `first` is the index of the block that begins the first turn, None without turns; `count` is the
    number of turns, one that was interrupted and goes on counted once."""

    speakers: list[Speaker] = field(default_factory=list)
    first: int | None = None
    count: int = 0
    still: Still = NOBODY


def assign(blocks: list[Block], still: Still = NOBODY) -> Turns:
    """Give each block its speaker and the offset where its speech begins; decide the cast list at the head. `still` is
    what went on where the text before these blocks ended."""
    found = proof.turns(blocks, still.labels)
    if not found and not still.speaker:
        return Turns(still=still)
    first = 0 if still.speaker else min(found)
    people = {label: _Person(label) for label in still.people}
    known: dict[tuple, str] = {}
    current, marks = people.get(still.speaker), 0
    for index, block in enumerate(blocks):
        if is_end(block.shown):
            current = None
        if block.kind is PassageKind.FURNITURE:
            continue
        if index in found:
            current = _begin(block, found[index], blocks, index, people, known)
            marks = 0
        if current:
            block.speaker = current.label
            current.interpreted |= bool(_INTERPRETER.search(" ".join(STAGE.findall(block.shown[:400]))))
            current.interpreted |= index in found and found[index].interpreted
            marks = _open_marks(block.shown, marks)
            if current.writes and marks <= 0 and block.shown.endswith("”"):
                current = None
    _name_from_cast(blocks[:first], people)
    _name_initials(blocks[:first], people)
    _name_from_key(blocks[:first], people)
    interrupted = sum(_goes_on(blocks, found, index) for index in found)
    goes_on = Still(current.label if current else "", tuple(people),
                    still.labels | {label.text for label in found.values()})
    return Turns([person.speaker() for person in people.values()], first, len(found) - interrupted, goes_on)


@dataclass(slots=True)
class _Person:
    label: str
    aliases: list[str] = field(default_factory=list)
    interpreted: bool = False
    writes: bool = False
    """Answers in quotation marks, as a newsletter prints what people wrote to it; what follows is the newsletter's."""

    def add(self, alias: str) -> None:
        if alias and alias not in self.aliases and alias != self.label:
            self.aliases.append(alias)

    def speaker(self) -> Speaker:
        return Speaker(self.label, tuple(self.aliases), self.interpreted)


def _begin(block: Block, label: Label, blocks: list[Block], index: int, people: dict[str, _Person],
           known: dict[tuple, str]) -> _Person:
    """A new turn: who it is, and where the speech begins. `known` is what `_same_person` found before."""
    block.speech = _source_after(block, label.length)
    name, aliases, is_introduced = label.text, [], False
    rest = proof.printed(block)[label.length :]
    if label.kind == labels.QUESTION and label.text.upper() in ("A", "R", "ANSWER", "RESPUESTA"):
        answering = _ANSWERING.match(rest)
        if answering and (is_introduced := _is_name(answering["name"])):
            name, aliases = (
                answering["name"].strip(),
                [f"{answering['name'].strip()}, {answering['title'].strip()}", label.text],
            )
            if answering.end() >= len(rest.rstrip()):
                block.decide(PassageKind.HEADING, "introduces who answers")
    elif label.kind == labels.LONE and (known_as := _asks_as(label.text, people)):
        name, aliases = known_as, [label.text]
    elif label.kind == labels.QUESTION or label.text.upper() in ("QUESTION", "Q", "REPORTER", "PREGUNTA"):
        aliases = _called(blocks, index)
    if label.kind in (labels.NAME, labels.CAPITALS) or label.kind.endswith("colon"):
        name, aliases = _same_person(label, people, known), [*aliases, label.text, label.printed]
    elif label.kind.startswith(label_forms.FORM):
        aliases = [label.printed]
    person = people.setdefault(name, _Person(name))
    person.writes |= is_introduced
    for alias in aliases:
        person.add(alias)
    return person


def _open_marks(shown: str, before: int) -> int:
    """How many quotation marks are open at the end of a paragraph; each paragraph of a quotation may open it anew."""
    return (0 if shown.startswith("“") else before) + shown.count("“") - shown.count("”")


def _asks_as(text: str, people: dict[str, "_Person"]) -> str:
    """`Pregunta`, where `P` comes after it."""
    words = [one for one in people if one.lower() in labels.QUESTION_WORDS and len(one) > 1 and one[0] == text]
    return words[0] if len(text) == 1 and words else ""


def _same_person(label: Label, people: dict[str, "_Person"], known: dict[tuple, str]) -> str:
    """The label that a person has already: `Mr Price` after `Mr Alan Price`, `FARROW` after `NINA FARROW, HOST`, where
    there is one of that name alone."""
    asked = label.text, label.kind, len(people)
    if asked not in known:
        known[asked] = _named_alike(label, people)
    return known[asked]


def _named_alike(label: Label, people: dict[str, "_Person"]) -> str:
    name, surname = label.text, proof.surname(label.text)
    known = [one for one in people if _is_of(one, name, surname) and len(one) > 2 and surname not in proof.ROLES]
    if label.kind == labels.CAPITALS:
        known = [one for one in known if " " not in labels.without_title(name) or one == name]
    shorter = [one for one in known if _is_short(name) or _is_short(one) or one == name
               or one.endswith(" " + name) or name.endswith(" " + one)]
    return shorter[0] if len(known) == len(shorter) == 1 else name


def _is_of(known: str, name: str, surname: str) -> bool:
    """Whether two labels may be one person's: of one surname, also where it comes first (`Tanabe Kenji, …`), and not
    Mr and Ms."""
    if proof.surname(known) != surname:
        words = known.partition(",")[0].split()
        if not ("," in known and len(words) == 2 and fold_text(words[0]) == surname and _is_short(name)):
            return False
    one, other = (labels.is_of_a_woman(label) for label in (known, name))
    return one is None or other is None or one == other


def _is_short(name: str) -> bool:
    return len(labels.without_title(name).split()) < 2


def _goes_on(blocks: list[Block], found: dict[int, Label], index: int) -> bool:
    """A turn cut by a dash that goes on with one, after somebody else's word: `So if I may —` … `— jump in first`."""
    block, label = blocks[index], found[index]
    if not proof.printed(block)[label.length :].startswith(("—", "–")):
        return False
    earlier = [at for at in found if index - 4 <= at < index and found[at].text == label.text]
    return any(blocks[at].shown.rstrip()[-1:] in ("—", "–") for at in earlier)


def _source_after(block: Block, length: int) -> int:
    """The source offset of shown character `length` of a block; labels stand on its first lines."""
    rest = length
    for line in block.lines:
        if rest <= len(line.text):
            return line.start + rest
        rest -= len(line.text) + 1
    return block.end


def _is_name(text: str) -> bool:
    words = text.split()
    return 2 <= len(words) <= 6 and sum(word[0].isupper() for word in words) >= 2 and words[-1][0].isupper()


def _called(blocks: list[Block], index: int) -> list[str]:
    """Whom the line before calls on: `We start with Ana Ruiz of the Lima Post.`"""
    for block in reversed(blocks[max(0, index - 2) : index]):
        if block.kind is PassageKind.FURNITURE:
            continue
        calls = _CALLED.findall(block.shown[-200:])
        return [f"{calls[-1][0]}, {calls[-1][1].rstrip('.')}"] if calls and block.words <= 80 else []
    return []


def _name_initials(head: list[Block], people: dict[str, _Person]) -> None:
    """Who `DK:` is: whom the lines before the first turn name with these letters behind, or the one with these
    initials."""
    for label, person in people.items():
        if not label.isupper() or not 2 <= len(label) <= 3:
            continue
        names = [name for block in head for name in NAME.findall(block.shown[:_HEAD_LENGTH])]
        behind = [name for block in head for name in NAME.findall(block.shown.partition(f" ({label})")[0][-60:])[-1:]
                  if f" ({label})" in block.shown]
        alike = behind or [name for name in names if "".join(word[0] for word in name.split()) == label]
        if len(set(alike)) == 1:
            person.add(alike[0])


def _name_from_key(head: list[Block], people: dict[str, _Person]) -> None:
    """`Speaker 1 = Ana Ruiz, mayor` before the first turn: who is behind a label that is no name."""
    for block in head:
        for key, name, office in _KEY.findall(block.shown[:_HEAD_LENGTH]):
            if person := people.get(key.strip()):
                person.add(name)
                person.add(name + office)


def _name_from_cast(head: list[Block], people: dict[str, _Person]) -> None:
    """Lines before the first turn that name a label's person: `Ana Ruiz, Secretary of Health` is SECRETARY RUIZ."""
    surnames = {fold_text(label.split()[-1]): person for label, person in people.items() if len(label) > 2}
    for block in head:
        if block.kind is not None or len(block.shown) > _CAST_LONGEST or block.shown.endswith("."):
            continue
        name = block.shown.split(",")[0].split(" – ")[0].split("(")[0].strip()
        person = surnames.get(fold_text(name.split()[-1])) if name else None
        if person is None or "," not in block.shown and len(name.split()) > _LONGEST_NAME:
            continue
        given = [word for word in name.split() if word[0].isupper()]
        person.add(name if "," in block.shown else " ".join(given[-2:]))
        person.add(block.shown)
        block.decide(PassageKind.LIST, "names who speaks")
