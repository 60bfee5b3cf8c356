"""What the list of versions says of each passage, in the words of the window."""

from workbench.domain.versions import Carried, Decision, Fate, Hunk, Version
from workbench.gui.language import tr
from workbench.gui.words import moment, quoted, short, words

LONGEST = 90


def line_of(one: Carried) -> str:
    """A passage in one line: what happened to it, and its words."""
    what = tr("Claim") if one.evidence is None else tr("Evidence")
    state = words(one.fate if one.decision is Decision.OPEN else one.decision)
    return f"{state}  ·  {what}  ·  {quoted(short(one.words, LONGEST))}"


def hunk_line(one: Hunk) -> str:
    """A difference in one line."""
    return f"{words(one.kind)}  ·  {quoted(short(one.new or one.old, LONGEST))}"


def about(one: Version) -> str:
    """A version in a sentence: whose place it took, and how what was marked fared."""
    parts = [said for number, said in (
        (one.same, tr("{number} unchanged", number=one.same)), (one.moved, tr("{number} moved", number=one.moved)),
        (one.changed, tr("{number} reworded", number=one.changed)),
        (one.gone, tr("{number} no longer there", number=one.gone)),
    ) if number]
    marked = ", ".join(parts) or tr("none")
    note = f"\n{quoted(one.note)}" if one.note else ""
    return tr("“{new}” took the place of “{old}” ({when}, {who}). Claims and evidence in it: {marked}.",
              new=short(one.name, 60), old=short(one.before_name, 60), when=moment(one.made_at), who=one.made_by,
              marked=marked) + note


def advice(one: Carried) -> str:
    """What there is to decide about it."""
    if one.decision is not Decision.OPEN:
        return tr("{decision} by {who}, {when}.", decision=words(one.decision), who=one.decided_by,
                  when=moment(one.decided_at)) if one.decided_by else words(one.decision)
    return {
        Fate.MARKS: tr("Only quotation marks, dashes or spaces differ. It was carried over; there is nothing to "
                       "decide."),
        Fate.MOVED: tr("The same sentence, at another place. It was carried over: see whether it still means the "
                       "same there."),
        Fate.WORDS: tr("Other words. The claim is open again; nothing was moved."),
        Fate.SENTENCE: tr("The same words in a sentence that reads otherwise. Nothing was moved."),
        Fate.SPEAKER: tr("The same words, said by another speaker. Nothing was moved."),
        Fate.REPEATED: tr("The sentence stands several times, and which one is meant cannot be told. Nothing was "
                          "moved."),
        Fate.GONE: tr("The new version does not have it. Select words there and mark it again, leave it with the "
                      "earlier version, or put it aside."),
    }.get(one.fate, "")
