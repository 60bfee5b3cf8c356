"""What was marked in an earlier version of a document: carried to the new one where that is no guess, else listed for a
person, who keeps it at the place proposed, marks it again, or puts it aside.
"""

from collections.abc import Callable, Mapping

from workbench.domain.acts import Act
from workbench.domain.anchors import Anchor
from workbench.domain.documents import DocumentText
from workbench.domain.errors import VersionRefused
from workbench.domain.verdicts import Reopening
from workbench.domain.versions import Carried, Decision, Fate
from workbench.services.deciding.claims import refuse_furniture, shortened, trimmed
from workbench.store import anchored, claims, documents, evidence, verdicts
from workbench.store import versions as rows
from workbench.store.acts.work import Work
from workbench.store.anchored import Anchored
from workbench.store.archive import Archive
from workbench.text.anchoring.carrying import Carrier, Landing
from workbench.text.view import View


def carry(work: Work, case_id: int, version_id: int, document_id: int,
          carriers: Mapping[int, Callable[[], Carrier]]) -> int:
    """Within an act: everything that a case has in the earlier documents of a version. Answers how much of it stands
    just as it stood; what does not is noted. What is put aside goes along where it can."""
    text = documents.text(work.session, document_id, glyphs=False)
    carrying = _Carrying(work, version_id, document_id, text)
    for before_id, carrier in carriers.items():
        nearest = before_id == next(iter(carriers))
        for row, claim_id in anchored.of_case(work.session, case_id, before_id):
            carrying.take(row, claim_id, before_id, carrier(), nearest)
        for row, start, end in anchored.dismissed(work.session, case_id, before_id):
            there = carrier().land(start, end)
            if there.fate.is_carried:
                anchored.carry(work, "dismissal", row, document_id, carrying.anchor(there))
    work.session.flush()
    return carrying.same


class _Carrying:
    """One version on its way in."""

    def __init__(self, work: Work, version_id: int, document_id: int, text: DocumentText):
        self.same = 0
        self._work, self._version, self._document = work, version_id, document_id
        self._text, self._view = text, View(text.text, text.edits)
        self._pages = [(page.start, page.number) for page in text.pages]

    def anchor(self, there: Landing) -> Anchor:
        """The new place as it is kept, with its page."""
        page = next((number for start, number in reversed(self._pages) if start <= there.start), None)
        return Anchor.of(self._text.text, there.start, there.end, page)

    def take(self, row: Anchored, claim_id: int, before_id: int, carrier: Carrier, nearest: bool) -> None:
        """One claim or piece of evidence. What was gone before and is gone still is not told again."""
        there = carrier.land(row.anchor.start, row.anchor.end)
        if row.is_set_aside:
            if there.fate.is_carried:
                anchored.carry(self._work, row.what, row.id, self._document, self.anchor(there), self._shown(there))
            return
        evidence_id = row.id if row.what == "evidence" else None
        waited = rows.close_open(self._work, claim_id, evidence_id)
        if there.fate is Fate.GONE and not nearest and not waited:
            return
        settled = Decision.OPEN
        if there.fate.is_carried:
            if anchored.carry(self._work, row.what, row.id, self._document, self.anchor(there), self._shown(there)):
                claims.touch(self._work, claim_id)
                if there.fate is Fate.SAME:
                    self.same += 1
                    return
            else:
                evidence.unlink(self._work, row.id)  # the same passage of the new version is linked already
                settled = Decision.ASIDE
        self._note(row, claim_id, evidence_id, before_id, there, settled)
        claims.touch(self._work, claim_id)

    def _note(self, row: Anchored, claim_id: int, evidence_id: int | None, before_id: int, there: Landing,
              settled: Decision) -> None:
        rows.add_mark(
            self._work, self._version, claim_id, evidence_id, before_id, fate=there.fate.value,
            start=row.anchor.start, end=row.anchor.end, words=row.anchor.quote, sentence=there.sentence,
            new_start=there.start, new_end=there.end, new_words=self._shown(there), new_sentence=there.new_sentence,
            decision=settled.value)

    def _shown(self, there: Landing) -> str:
        return "" if there.start is None else self._view.shown_of(there.start, there.end)


def keep(archive: Archive, mark_id: int, *, origin: object = None) -> Carried:
    """It stands where the new version is proposed to have it. A signed verdict gets a new version to be signed: it was
    given for other words. What was carried already is only seen."""
    with archive.act(Act.SETTLE_CARRIED, origin) as work:
        mark = _waiting(work, mark_id)
        if mark.fate is Fate.GONE:
            raise VersionRefused("Its words are gone: there is no place to keep it at.",
                                 "Mark it again in the new version, leave it with the old one, or put it aside.")
        if mark.fate.is_carried:
            rows.decide(work, mark_id, Decision.SEEN)
            work.say(f"Saw that “{shortened(mark.words)}” moved.", claim=mark.claim)
        else:
            move(work, mark, mark.new_start, mark.new_end)
            rows.decide(work, mark_id, Decision.KEPT)
            work.say(f"Kept “{shortened(mark.words)}” at “{shortened(mark.new_words)}” in the new version.",
                     claim=mark.claim)
        return rows.get_mark(work.session, mark_id)


def mark_again(archive: Archive, mark_id: int, start: int, end: int, *, origin: object = None) -> Carried:
    """A person shows where it stands in the new version: [start, end) of its text."""
    with archive.act(Act.SETTLE_CARRIED, origin) as work:
        mark = _waiting(work, mark_id)
        text = documents.source_text(work.session, mark.document)
        start, end = trimmed(text, start, end)
        touched = documents.passages_touching(work.session, mark.document, start, end)
        if mark.evidence is None:
            refuse_furniture(touched)
        shown = move(work, mark, start, end)
        sentence = " ".join(passage.text for passage in touched)
        rows.decide(work, mark_id, Decision.AGAIN, (start, end, shown, sentence))
        work.say(f"Marked “{shortened(mark.words)}” again: “{shortened(shown)}”.", claim=mark.claim)
        return rows.get_mark(work.session, mark_id)


def put_aside(archive: Archive, mark_id: int, *, origin: object = None) -> Carried:
    """The new version does not say it any more: the claim is put aside, or the evidence taken off it."""
    with archive.act(Act.SETTLE_CARRIED, origin) as work:
        mark = _waiting(work, mark_id)
        take_away(work, mark)
        rows.decide(work, mark_id, Decision.ASIDE)
        what = "claim" if mark.evidence is None else "evidence"
        work.say(f"Put the {what} “{shortened(mark.words)}” aside: the new version has it no more.", claim=mark.claim)
        return rows.get_mark(work.session, mark_id)


def take_away(work: Work, mark: Carried) -> None:
    """Within an act: set the claim aside, or take the evidence off it."""
    if mark.evidence is None:
        claims.set_aside(work, mark.claim, "The new version of the document does not say it any more."
                         if mark.fate is Fate.GONE else "The new version of the document says it otherwise.")
    else:
        evidence.unlink(work, mark.evidence)


def leave(archive: Archive, mark_id: int, *, origin: object = None) -> Carried:
    """It stays with the earlier version, verdict and all, as what was checked then."""
    with archive.act(Act.SETTLE_CARRIED, origin) as work:
        mark = _waiting(work, mark_id)
        rows.decide(work, mark_id, Decision.SEEN)
        claims.touch(work, mark.claim)
        work.say(f"Left “{shortened(mark.words)}” with the version that has it.", claim=mark.claim)
        return rows.get_mark(work.session, mark_id)


def _waiting(work: Work, mark_id: int) -> Carried:
    mark = rows.get_mark(work.session, mark_id)
    if not mark.waits:
        raise VersionRefused("This was decided already.", "Undo that decision to take another one.")
    return mark


def move(work: Work, mark: Carried, start: int, end: int, document: int | None = None) -> str:
    """Within an act: let the claim or the evidence stand in the new version, or in another `document`; answers its
    words there as they are shown."""
    document = document or mark.document
    text = documents.text(work.session, document, glyphs=False)
    page = next((page.number for page in reversed(text.pages) if page.start <= start), None)
    anchor, shown = Anchor.of(text.text, start, end, page), View(text.text, text.edits).shown_of(start, end)
    what, id = ("claim", mark.claim) if mark.evidence is None else ("evidence", mark.evidence)
    if not anchored.carry(work, what, id, document, anchor, shown):
        raise VersionRefused("This passage of the new version is linked to the claim already.",
                             "Put the older link aside.")
    claims.touch(work, mark.claim)
    work.session.flush()
    if mark.evidence is None and document == mark.document:
        _reopen(work, mark, shown)
    return shown


def _reopen(work: Work, mark: Carried, shown: str) -> None:
    """A signed verdict stays as it was signed; the next version of it waits for a signature."""
    verdict = verdicts.current(work.session, mark.claim)
    if verdict is None or not verdict.is_signed:
        return
    if verdict.rating is None:
        raise VersionRefused("Its verdict is signed, on a scale that this library does not have.",
                             "Write a correction first, then keep the claim in the new version.")
    why = (f"The new version reads “{shortened(shown, 200)}” where “{shortened(mark.words, 200)}” was checked."
           if shown != mark.words else f"The sentence around it reads otherwise in the new version: "
           f"“{shortened(mark.new_sentence, 300)}”.")
    verdicts.append(work, mark.claim, verdict.rating, rationale=verdict.rationale, correction=why,
                    reopening=Reopening.UPDATE)
