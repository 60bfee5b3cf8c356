"""What a colleague decided about a passage of a new version, where it was decided otherwise here: theirs is taken."""

from collections.abc import Mapping
from typing import Any

from workbench.domain.errors import ActError
from workbench.domain.versions import Carried, Decision
from workbench.services.reading import carried_marks
from workbench.store import claims, documents, evidence
from workbench.store import versions as rows
from workbench.store.acts.work import Work
from workbench.text.view import View


def take(work: Work, uid: str, theirs: Mapping[str, Any]) -> None:
    """Let the claim or the evidence stand where they left it, in an act. ActError where the text here is another one,
    so that their place is none."""
    mark = rows.mark_named(work.session, uid)
    decision = Decision(theirs["decision"])
    if decision is Decision.ASIDE:
        carried_marks.take_away(work, mark)
        rows.decide(work, mark.id, decision)
        return
    if mark.decision is Decision.ASIDE:
        _bring_back(work, mark)
    if decision in (Decision.KEPT, Decision.AGAIN):
        start, end = theirs["new_start"], theirs["new_end"]
        if start is None or _shown(work, mark.document, start, end) != theirs["new_words"]:
            raise ActError("The new version here is not the text that it was decided in.",
                           "Look at the passage under New versions and decide it there.")
        carried_marks.move(work, mark, start, end)
        rows.decide(work, mark.id, decision, (start, end, theirs["new_words"], theirs["new_sentence"]))
        return
    if mark.decision in (Decision.KEPT, Decision.AGAIN):
        carried_marks.move(work, mark, mark.start, mark.end, document=mark.before)
    rows.decide(work, mark.id, decision)


def _bring_back(work: Work, mark: Carried) -> None:
    if mark.evidence is None:
        claims.take_up(work, mark.claim)
    else:
        evidence.relink(work, mark.evidence)


def _shown(work: Work, document: int, start: int, end: int) -> str:
    text = documents.text(work.session, document, glyphs=False)
    return View(text.text, text.edits).shown_of(start, end)
