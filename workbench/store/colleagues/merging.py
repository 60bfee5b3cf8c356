"""Put a colleague's rows into this library: what is new comes in, what is the same stays, and what says otherwise is
noted as a difference for a person to decide. Nothing that stands here is changed.

The same thing is known by its uid, a document by its original's SHA-256, a case by its uid. Rows come as `exchange`
makes them, checked by the caller.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.exc import StatementError

from workbench.domain.anchors import Anchor, AnchorState
from workbench.domain.errors import BundleRefused
from workbench.store import scales
from workbench.store.colleagues import (
    Row,
    differences,
    exchange_afterwards,
    exchange_reading,
    merging_asked,
    merging_documents,
    noting,
)
from workbench.store.colleagues.incoming import Incoming
from workbench.store.schema import tables
from workbench.text.anchoring.anchors import find_again

SIDES = {"claims": ("as_checked", "claimant", "appearance", "tags", "assigned", "removed_at"),
         "evidence": ("stance", "note", "removed_at")}
"""What of a row may be said otherwise by a colleague; earlier bundles do not have all of it."""


class Merging(Incoming):
    """One bundle taken in, within one act."""

    def run(self) -> int:
        """Take all of it in; the id of the case here. BundleRefused where a row is none that a library takes."""
        try:
            return self._run()
        except StatementError as error:
            raise BundleRefused("The bundle holds rows that no library takes.") from error

    def _run(self) -> int:
        self._people()
        self._take_scales()
        self.case_id = self._case()
        for row in self.bundle["documents"]:
            merging_documents.take(self, row)
        for row in self.bundle["claims"]:
            self._claim(row)
        for row in self.bundle["evidence"]:
            self._evidence(row)
        for row in self.bundle["dismissals"]:
            self._dismissal(row)
        self._verdicts()
        merging_asked.take(self, self.bundle)
        exchange_reading.take_view_changes(self, self.bundle.get("view_changes", ()))
        exchange_reading.take_origins(self, self.bundle.get("origins", ()))
        later = exchange_afterwards.Taking(self)
        later.take(self.bundle)
        if later.added:
            self.added["later"] += later.added
        return self.case_id

    def _people(self) -> None:
        """Who did it: known by uid, else by name, else added. People are not part of what is undone."""
        c = tables.Checker
        for person in self.bundle["checkers"]:
            id = (self.work.session.scalar(select(c.id).where(c.uid == person["uid"]))
                  or self.work.session.scalar(select(c.id).where(c.name == person["name"])))
            if id is None:
                added = self.work.session.execute(insert(c.__table__).values(
                    uid=person["uid"], name=person["name"], created_at=self.work.at))
                id = added.inserted_primary_key[0]
            self.people[person["uid"]] = id

    def _take_scales(self) -> None:
        here = {scale.key: scale for scale in scales.all_scales(self.work.session)}
        for row in self.bundle["scales"]:
            scale = here.get(row["key"])
            if scale is None:
                scale = scales.add(self.work, differences.scale_of(row))
                self.added["scales"] += 1
            theirs = {one["key"]: one["label"] for one in row["ratings"]}
            # A rating of the same key that means something else here is another one: the verdict keeps its words.
            self.ratings |= {name: one.id for one in scale.ratings for name in [f"{scale.key}/{one.key}"]
                             if theirs.get(one.key) == one.label
                             or {theirs.get(one.key), one.label} <= set(self.called.get(name, ()))}

    def _case(self) -> int:
        c, row = tables.Case, self.bundle["case"]
        known = self.work.session.scalar(select(c.id).where(c.uid == row["uid"]))
        if known is not None:
            return known
        names = set(self.work.session.scalars(select(c.name)))
        tried = [row["name"], f"{row['name']} ({self.who})",
                 *(f"{row['name']} ({number})" for number in range(2, len(names) + 3))]
        made = c(uid=row["uid"], name=next(name for name in tried if name not in names), created_at=row["created_at"],
                 scale_id=scales.find(self.work.session, row["scale"]).id)
        self.work.session.add(made)
        self.work.session.flush()
        self.added["cases"] += 1
        return made.id

    def _claim(self, row: Row) -> None:
        known = self.known(tables.Claim, row)
        if known is None:
            place = self._place(row, f"the claim “{_short(row['quote'])}”")
            if place is None:
                return
            known = self.add(tables.Claim, row, **place, case_id=self.case_id, part_of=None)
            self.added["claims"] += 1
        else:
            self._compare("claim", known, row, SIDES["claims"], known.id)
        self.claims[row["uid"]] = known.id

    def _evidence(self, row: Row) -> None:
        claim = self.claims.get(row["claim_id"])
        if claim is None:
            return
        known = self.known(tables.Evidence, row)
        place = None
        if known is None:
            place = self._place(row, f"the passage “{_short(row['quote'])}”")
            if place is None:
                return
            known = self._same_place(tables.Evidence, claim, place) if row["removed_at"] is None else None
        if known is None:
            self.add(tables.Evidence, row, **place, claim_id=claim)
            self.added["evidence"] += 1
        else:
            self._compare("evidence", known, row, SIDES["evidence"], claim)

    def _dismissal(self, row: Row) -> None:
        claim, document = self.claims.get(row["claim_id"]), self.documents.get(row["document_id"])
        if claim is None or document is None or self.known(tables.Dismissal, row) is not None:
            return
        if self.text(row["document_id"]) != self.readings[row["document_id"]].text:
            return  # A passage put away in another text cannot be found by its position alone.
        place = {"document_id": document, "start": row["start"], "end": row["end"]}
        taken = self._same_place(tables.Dismissal, claim, place) or self._same_place(tables.Evidence, claim, place)
        if row["removed_at"] is None and taken is None:
            self.add(tables.Dismissal, row, **place, claim_id=claim)
            self.added["dismissals"] += 1

    def _verdicts(self) -> None:
        by_claim: dict[str, list[Row]] = {}
        for row in self.bundle["verdicts"]:
            by_claim.setdefault(row["claim_id"], []).append(row)
        for uid, theirs in by_claim.items():
            if uid in self.claims:
                self._versions(self.claims[uid], uid, sorted(theirs, key=lambda row: row["version"]))

    def _versions(self, claim: int, uid: str, theirs: list[Row]) -> None:
        """Versions are only ever added. Where one side is the other's beginning, the longer one stands."""
        v = tables.Verdict
        rows = self.work.session.scalars(select(v).where(v.claim_id == claim).order_by(v.version)).all()
        names = dict(self.work.session.execute(select(tables.Checker.id, tables.Checker.name)).all())
        ours = [self.as_told(noting.verdict_said(noting.spelled(row, names))) for row in rows]
        people = {person: names[id] for person, id in self.people.items()}
        told = [{**row, "decided_by": people[row["decided_by"]],
                 "signed_by": people[row["signed_by"]] if row["signed_by"] else None} for row in theirs]
        said = [noting.verdict_said(row) for row in told]
        if said == ours[:len(said)]:
            return
        if ours == said[:len(ours)]:
            for row in theirs[len(ours):]:
                self.add(v, row, claim_id=claim, rating_id=self.ratings.get(row.get("rating_id") or ""))
                self.added["verdicts"] += 1
            return
        kept = [{**row, "rating_id": self.ratings.get(row.get("rating_id") or "")} for row in told]
        self.differs("verdict", uid, "verdict", [noting.spelled(row, names) for row in rows], kept, claim)

    def _compare(self, what: str, known: Any, row: Row, sides: Sequence[str], claim: int) -> None:
        for side in sides:
            if side == "removed_at":
                self._compare_aside(what, known, row, claim)
            elif side in row:
                self.differs(what, known.uid, side, getattr(known, side), row[side], claim)

    def _compare_aside(self, what: str, known: Any, row: Row, claim: int) -> None:
        """Whether it is set aside, and why. Each may have done it at another time."""
        sides = ("removed_at", "aside_reason")
        ours, theirs = [getattr(known, side, "") for side in sides], [row.get(side, "") for side in sides]
        if bool(ours[0]) != bool(theirs[0]) or (ours[0] and ours[1] != theirs[1]):
            self.differs(what, known.uid, "removed_at", ours, theirs, claim)

    def _place(self, row: Row, words: str) -> dict[str, Any] | None:
        """Where the words stand in this library's text: exactly, or moved without doubt. Never guessed."""
        text, sha256 = self.text(row["document_id"]), row["document_id"]
        anchor = Anchor(row["start"], row["end"], row["quote"], row["prefix"], row["suffix"], row["page"])
        state, start, end = find_again(anchor, text)
        if state not in (AnchorState.EXACT, AnchorState.MOVED):
            self.unplaced.append(f"{words[0].upper()}{words[1:]}: {state.value} in the text that this library has.")
            return None
        here = anchor if state is AnchorState.EXACT else Anchor.of(text, start, end, row["page"])
        return {"document_id": self.documents[sha256], "start": here.start, "end": here.end, "quote": here.quote,
                "prefix": here.prefix, "suffix": here.suffix, "page": here.page}

    def _same_place(self, model: Any, claim: int, place: Mapping[str, Any]) -> Any:
        return self.work.session.scalar(select(model).where(
            model.claim_id == claim, model.document_id == place["document_id"], model.start == place["start"],
            model.end == place["end"], model.removed_at.is_(None)))

def _short(words: str) -> str:
    joined = " ".join(words.split())
    return joined if len(joined) <= 60 else joined[:59] + "…"
