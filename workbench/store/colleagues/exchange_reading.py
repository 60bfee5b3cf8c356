"""What people decided about a case's documents, as rows for another library, and back: how they read (view changes),
and which of them are of one origin."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from workbench.store import origins
from workbench.store.colleagues import Row
from workbench.store.colleagues.incoming import Incoming
from workbench.store.schema.origin_tables import OriginGroup, OriginMember
from workbench.store.schema.reading_tables import ViewChange


def view_changes_of(session, names, document_ids: Sequence[int]) -> list[Row]:
    """How checkers say that the documents read, those choices that stand."""
    found = select(ViewChange).where(ViewChange.document_id.in_(document_ids), ViewChange.removed_at.is_(None))
    return [names.plain(row) for row in session.scalars(found.order_by(ViewChange.document_id, ViewChange.id))]


def origins_of(session, names, case_id: int, hashes: Mapping[int, str]) -> list[Row]:
    """What was decided about origins in the case, with the hashes of the documents that it is about."""
    told = []
    groups = select(OriginGroup).where(OriginGroup.case_id == case_id, OriginGroup.removed_at.is_(None))
    for group in session.scalars(groups.order_by(OriginGroup.id)):
        members = session.scalars(select(OriginMember.document_id).where(OriginMember.group_id == group.id))
        told.append({**names.plain(group), "members": sorted(hashes[one] for one in members if one in hashes)})
    return [row for row in told if len(row["members"]) > 1]


def take_view_changes(merging: Incoming, rows: Sequence[Row]) -> None:
    """Those that are new come in where the text is the same and no choice of ours stands there."""
    for row in rows:
        session, document = merging.work.session, merging.documents[row["document_id"]]
        if session.scalar(select(ViewChange.id).where(ViewChange.uid == row["uid"])) is not None:
            continue
        here, theirs = merging.text(row["document_id"]), merging.readings[row["document_id"]].text
        start, end = row["start"], row["end"]
        ours = session.scalars(select(ViewChange).where(
            ViewChange.document_id == document, ViewChange.removed_at.is_(None), ViewChange.start < end,
            ViewChange.end > start)).all()
        if any((one.start, one.end, one.what) == (start, end, row["what"]) for one in ours):
            continue
        if ours or here[start:end] != theirs[start:end]:
            merging.leave(f"How {merging.who} reads “{theirs[start:end][:60]}”: "
                          f"{'you decided otherwise' if ours else 'the text here is another'}.")
            continue
        merging.add(ViewChange, row, document_id=document)
        merging.added["views"] += 1


def take_origins(merging: Incoming, rows: Sequence[Row]) -> None:
    """Those that are new come in where nothing was decided here about two of these sources."""
    session = merging.work.session
    for row in rows:
        if session.scalar(select(OriginGroup.id).where(OriginGroup.uid == row["uid"])) is not None:
            continue
        members = {merging.documents[sha256] for sha256 in row["members"]}
        decided = origins.decisions(session, merging.case_id)
        if (row["decision"], frozenset(members)) in decided:
            continue
        if any(len(members & there) > 1 or (decision == row["decision"] == origins.ONE and members & there)
               for decision, there in decided):
            merging.leave(f"What {merging.who} says of the origin of {len(members)} sources: you decided otherwise.")
            continue
        made = merging.add(OriginGroup, row, case_id=merging.case_id)
        session.add_all(OriginMember(group_id=made.id, document_id=one) for one in sorted(members))
        session.flush()
        merging.added["origins"] += 1
