"""What goes on after a first check, in a case bundle: versions of documents, what became of marked passages, recalled
passages and sums. Older programs pass over it; a bundle without it is as good as ever.
"""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.versions import Decision
from workbench.store.colleagues import Row, merging_whole
from workbench.store.colleagues.incoming import Incoming
from workbench.store.schema import tables
from workbench.store.schema.version_tables import Calculation, CarriedMark, DocumentVersion, RecalledPassage


def of_case(session: Session, case_id: int, names) -> dict[str, list[Row]]:
    """The rows of a case. `names` says what ids are called everywhere (see exchange)."""
    claim = tables.Claim
    versions = session.scalars(select(DocumentVersion).where(DocumentVersion.case_id == case_id)
                               .order_by(DocumentVersion.id)).all()
    uids = {one.id: one.uid for one in versions}
    evidence = dict(session.execute(select(tables.Evidence.id, tables.Evidence.uid)
                                    .join(claim, claim.id == tables.Evidence.claim_id)
                                    .where(claim.case_id == case_id)).all())
    marks = session.scalars(select(CarriedMark).where(CarriedMark.version_id.in_(uids)).order_by(CarriedMark.id)).all()
    mine = set(session.scalars(select(claim.id).where(claim.case_id == case_id)))
    told = {"versions": [names.plain(one) for one in versions],
            "marks": [{**names.plain(one), "version": uids[one.version_id], "evidence": evidence.get(one.evidence_id)}
                      for one in marks]}
    for name, model in (("recalled", RecalledPassage), ("calculations", Calculation)):
        rows = session.scalars(select(model).join(claim, claim.id == model.claim_id)
                               .where(claim.case_id == case_id).order_by(model.id)).all()
        told[name] = [names.plain(one) for one in rows if getattr(one, "from_claim", one.claim_id) in mine]
    return told


def named(session: Session, case_id: int) -> set[int]:
    """The documents that these rows name: earlier versions among them, which have no part in the case any more."""
    claim, version = tables.Claim, DocumentVersion
    found = set(session.scalars(select(RecalledPassage.document_id).join(claim, claim.id == RecalledPassage.claim_id)
                                .where(claim.case_id == case_id)))
    for new, before in session.execute(select(version.document_id, version.before_id)
                                       .where(version.case_id == case_id)):
        found |= {new, before}
    marks = select(CarriedMark.document_id).join(version, version.id == CarriedMark.version_id)
    return found | set(session.scalars(marks.where(version.case_id == case_id)))


class Taking:
    """These rows on their way in, after the documents, the claims and the evidence of their bundle."""

    def __init__(self, merging: Incoming):
        self.added = 0
        self._merging, self._work, self._case, self._documents = (
            merging, merging.work, merging.case_id, merging.documents)
        self._claims, self._add = merging.claims, merging.add
        self._versions: dict[str, int] = {}

    def take(self, rows: dict[str, list[Row]]) -> None:
        """All of them. What is here already stays; where a sum is another one there, that is a difference."""
        for row in rows.get("versions", ()):
            self._version(row)
        for row in rows.get("marks", ()):
            version = self._versions.get(row["version"])
            evidence = self._id(tables.Evidence, row["evidence"]) if row["evidence"] else None
            if version is not None and (evidence is not None or not row["evidence"]):
                self._new(CarriedMark, row, version_id=version, evidence_id=evidence)
        for row in rows.get("recalled", ()):
            if row["from_claim"] in self._claims:
                self._new(RecalledPassage, row, from_claim=self._claims[row["from_claim"]])
        for row in rows.get("calculations", ()):
            self._new(Calculation, row)

    def _version(self, row: Row) -> None:
        known = self._id(DocumentVersion, row["uid"])
        if known is not None:
            self._versions[row["uid"]] = known
            return
        new, before = self._documents[row["document_id"]], self._documents[row["before_id"]]
        if self._stands(before):
            row = self._work.session.get_one(tables.Document, new)
            self._merging.leave(
                f"“{row.title or row.file}” is a newer version there of a document that stands here: claims stay "
                "where they are. Import it as the new version to carry them over.")
            return
        made = self._add(DocumentVersion, row, case_id=self._case, document_id=new, before_id=before)
        self._versions[row["uid"]] = made.id
        self.added += 1

    def _new(self, model, row: Row, **given: Any) -> None:
        claim, document = self._claims.get(row["claim_id"]), self._documents.get(row.get("document_id", ""))
        known = self._merging.known(model, row)
        if claim is None or known is not None:
            if model is Calculation and known is not None:
                merging_whole.compare(self._merging, "sum", known, row)
            elif model is CarriedMark and known is not None:
                self._decided(known, row)
            return
        if hasattr(model, "document_id"):
            given["document_id"] = document
        self._add(model, row, claim_id=claim, **given)
        self.added += 1

    def _decided(self, known: CarriedMark, row: Row) -> None:
        """What was decided moves a claim about, there and here: where it is another thing, a person says which holds.
        Who has not decided yet lags behind, and says nothing."""
        if row["decision"] == Decision.OPEN.value:
            return
        sides = ("decision", "new_start", "new_end")
        if any(getattr(known, side) != row[side] for side in sides):
            merging_whole.compare(self._merging, merging_whole.CARRIED, known, row)

    def _id(self, model, uid: str) -> int | None:
        return self._work.session.scalar(select(model.id).where(model.uid == uid))

    def _stands(self, document: int) -> bool:
        """Whether a document has a part in the case here, or another version of it was put in its place here."""
        part, version = tables.CaseDocument, DocumentVersion
        return self._work.session.scalar(select(part.id).where(
            part.case_id == self._case, part.document_id == document, part.removed_at.is_(None))) is not None or (
            self._work.session.scalar(select(version.id).where(
                version.case_id == self._case, version.before_id == document)) is not None)
