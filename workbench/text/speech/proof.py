"""Which labels of a document are turns: those that prove each other.

Capital labels that repeat, questions with answers, names that alternate; those that ask once, each before the one who
answers them all; and forms of a document's own, where they come again and again.
"""

from collections import Counter
from collections.abc import Collection

from workbench.text.blocks import Block
from workbench.text.folding import fold_text
from workbench.text.speech import label_forms, labels
from workbench.text.speech.labels import Label

ROLES = frozenset(
    "spokesperson spokesman spokeswoman president chair chairman chairwoman secretary minister speaker "
    "moderator member members host question reporter correspondent officer official interpreter presidente "
    "presidenta secretario secretaria moderador moderadora portavoz vocera vocero".split()
)
"""Last words of labels that many people can have."""
_ASK_TOGETHER = 3
"""Who may ask one after the other before they are answered."""
_LONGEST_OFFICE = 120


def turns(blocks: list[Block], known: Collection[str] = ()) -> dict[int, Label]:
    """The labels that are turns, by the index of the block that each begins; those `known` from what came before need
    no proof."""
    found = {index: label for index, block in enumerate(blocks) if block.kind is None and (label := _label(block))}
    proven = {index: label for index, label in found.items() if label.text in known}
    return proven | _proven(found, blocks) or _proven_forms(blocks)


def printed(block: Block) -> str:
    """A block's text as labels are read: with the width of its spaces, where it is one line."""
    return block.lines[0].text if len(block.lines) == 1 else block.shown


def surname(name: str) -> str:
    """The last word of a name, folded: what two labels of one person share."""
    return fold_text(name.partition(",")[0].split()[-1])


def _label(block: Block) -> Label | None:
    above = block.lines[0].text if len(block.lines) > 1 else ""
    if above in ("Q", "A", "P", "R"):  # alone on the line above what is asked
        return Label(above, labels.QUESTION, len(above) + 1, printed=above)
    found = labels.label(printed(block)[:600])
    return None if found and found.kind == labels.CAPITALS and labels.is_headline(block.shown) else found


def _proven(found: dict[int, Label], blocks: list[Block]) -> dict[int, Label]:
    """The labels that are turns, judged by the company they keep."""
    by_kind: dict[str, dict[int, Label]] = {}
    for index, label in found.items():
        by_kind.setdefault(label.kind, {})[index] = label
    kept: dict[int, Label] = {}
    capitals = by_kind.get(labels.CAPITALS, {})
    times = Counter(label.text for label in capitals.values())
    if (
        len(capitals) >= 3
        and max(times.values()) >= 2
        or len(times) >= 2
        and len(capitals) >= 2
        and _talks(capitals, blocks)
    ):
        kept |= capitals
    questions = by_kind.get(labels.QUESTION, {})
    if len({label.text.lower() for label in questions.values()}) >= 2 or kept and questions or len(questions) >= 3:
        kept |= questions
    lone = by_kind.get(labels.LONE, {})
    kept |= _proven_names(by_kind.get(labels.NAME, {}), kept | questions | lone, blocks)
    if len(lone) >= 2 and (kept or len({_role(label.text) for label in lone.values()}) == 2):
        kept |= lone
    kept |= _in_full(kept, blocks)
    if kept:
        kept |= {index: floor for index, block in enumerate(blocks)
                 if block.kind is None and block.alone and (floor := labels.given_the_floor(block.shown))}
    return kept | questions if kept else kept


def _proven_forms(blocks: list[Block]) -> dict[int, Label]:
    """Labels in a form of the document's own: that of which most are proven."""
    by_kind: dict[str, dict[int, Label]] = {}
    for index, block in enumerate(blocks):
        if block.kind is None and block.lines and (label := label_forms.forms([line.text for line in block.lines[:2]])):
            by_kind.setdefault(label.kind, {})[index] = label
    found = [proven for named in by_kind.values() if (proven := label_forms.proven(named)) and _talks(proven, blocks)]
    return max(found, key=len, default={})


def _proven_names(named: dict[int, Label], asked: dict[int, Label], blocks: list[Block]) -> dict[int, Label]:
    """Labels in ordinary case need more: two that repeat and alternate, and much of the document. Where they do, those
    in a parliament's form (`Ana Ruiz (Lima North) (Lab):`, `Mr Price:`) are labels though they stand there once. Who
    is `asked` may answer all the time."""
    named = named | _with_offices(named, blocks)
    times = Counter(surname(label.text) for label in named.values())
    repeated = {index: label for index, label in named.items() if times[surname(label.text)] >= 2
                or label.is_formal or surname(label.text) in ROLES}
    repeated |= _asking_once(named, repeated, asked)
    together = repeated | asked if repeated else {}
    if len({label.text for label in together.values()}) < 2 or len(together) < 4:
        return {}
    order = [label.text for _, label in sorted(together.items())]
    if label_forms.are_fields(order):
        return {}
    changes = sum(one != other for one, other in zip(order, order[1:], strict=False))
    span = max(repeated) - min(repeated) + 1
    if changes < 0.5 * len(order) or len(repeated) < 0.2 * span or not _talks(repeated, blocks):
        return {}
    return repeated


def _with_offices(named: dict[int, Label], blocks: list[Block]) -> dict[int, Label]:
    """`Head of the Harbor Region Ana Ruiz:`, where others are `Ana Ruiz:`."""
    full = tuple(" " + label.text for label in named.values() if 2 <= len(label.text.split()) <= 3)
    found = {index: label_forms.before_colon(block.shown) for index, block in enumerate(blocks if full else ())
             if index not in named and block.kind is None and ":" in block.shown[:_LONGEST_OFFICE]}
    return {index: label for index, label in found.items() if label and label.text.endswith(full)}


def _asking_once(named: dict[int, Label], repeated: dict[int, Label], asked: dict[int, Label]) -> dict[int, Label]:
    """Labels that come once, each before one that comes again and again: those who ask, each another outlet, and the
    one who answers them all."""
    order = sorted({*named, *asked})
    once = {at: named[at] for place, at in enumerate(order) if at in named and at not in repeated
            and any(after in repeated for after in order[place + 1 : place + 1 + _ASK_TOGETHER])}
    answers = Counter(surname(label.text) for label in repeated.values())
    return once if len(once) >= 2 and max(answers.values(), default=0) >= 3 else {}


def _in_full(kept: dict[int, Label], blocks: list[Block]) -> dict[int, Label]:
    """`Ana Ruiz, Minister for Foreign Affairs:`, of whom other labels are short: `Minister Ruiz:`."""
    short = {surname(label.text) for label in kept.values() if label.kind == labels.NAME}
    found = {}
    for index, block in enumerate(blocks if short else ()):
        if index in kept or block.kind is not None or ":" not in block.shown[:_LONGEST_OFFICE]:
            continue
        label = label_forms.before_colon(block.shown)
        name = label.text.partition(",")[0].split() if label and "," in label.text else []
        if 2 <= len(name) <= 4 and all(word[0].isupper() for word in name) and short & set(map(fold_text, name)):
            found[index] = label
    return found


def _role(text: str) -> str:
    """Whether a letter or word asks or answers, in its language."""
    return text[:1].upper()


def _talks(found: dict[int, Label], blocks: list[Block]) -> bool:
    """Whether what follows the labels is speech: sentences, not values of a form."""
    # a label may stand on a line of its own, above what is said
    spoken = [printed(blocks[index])[label.length :] or printed(blocks[min(index + 1, len(blocks) - 1)])
              for index, label in found.items()]
    return sum(len(words) > 30 or words[-1:] in tuple('.?!—…"”') for words in spoken) * 2 > len(spoken)
