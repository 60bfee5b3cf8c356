"""The matrix: claims against sources, the stance in each cell; where sources differ, and where there is only one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbench.domain.claims import Claim, Stance
from workbench.domain.documents import Document, Role
from workbench.domain.matrix import Linked, Matrix, MatrixRow, MatrixSource, Support
from workbench.domain.origins import OriginGroup, origins_of
from workbench.services.deciding import claims as claim_services
from workbench.services.library.cases import LISTED
from workbench.store import cases, documents, matrix, origins, versions
from workbench.store.archive import Archive


def of_case(archive: Archive, case_id: int) -> Matrix:
    """All claims of a case in the order of its texts, against the documents that evidence is linked from."""
    claims = claim_services.rows(archive, claim_services.table(archive, case_id))
    with archive.read() as session:
        linked = matrix.linked(session, case_id)
        known = [line.document for line in cases.documents(session, case_id, largest_batch=LISTED)]
        groups = origins.groups(session, case_id)
        used = {document for _, document, _ in linked}
        replaced = [one.before for one in versions.of_case(session, case_id)]
        newest = {one: versions.newest(session, case_id, one) for one in replaced}
        # A passage that the new version of its source does not have stands in the earlier one, till somebody decides.
        earlier = documents.by_ids(session, (used - {one.id for one in known}) & newest.keys(), case_id)
    known += [_earlier(one) for one in earlier.values()]
    sources = _sources([document for document in known if document.id in used], groups)
    column = {source.document.id: at for at, source in enumerate(sources)}
    by_claim: dict[int, dict[int, list[Linked]]] = {}
    for claim, document, one in linked:
        if document in column:
            by_claim.setdefault(claim, {}).setdefault(document, []).append(one)
    rows = tuple(_row(claim, by_claim.get(claim.id, {}), column, groups, newest) for claim in claims)
    unlinked = sum(document.role is Role.SOURCE and document.id not in used for document in known)
    return Matrix(sources, rows, unlinked)


def _sources(documents: Sequence[Document], groups: Sequence[OriginGroup]) -> tuple[MatrixSource, ...]:
    """The columns: those of one origin stand side by side, where the first of them would."""
    home = {id: group for group in groups for id in group.documents}
    by_id = {document.id: document for document in documents}
    together = origins_of([document.id for document in documents], groups)
    return tuple(MatrixSource(by_id[id], home[id].name if id in home else "", home[id].id if id in home else 0)
                 for members in together for id in members)


def _earlier(document: Document) -> Document:
    """An earlier version, to be told from the one that stands in the case."""
    return replace(document, metadata=replace(document.metadata, title=f"{document.name} (earlier version)"))


def _row(claim: Claim, cells: Mapping[int, list[Linked]], column: Mapping[int, int], groups: Sequence[OriginGroup],
         newest: Mapping[int, int]) -> MatrixRow:
    """Two versions of one source are one source."""
    saying = {stance: [newest.get(document, document) for document, linked in cells.items()
                       if any(one.stance is stance for one in linked)] for stance in Stance}
    supports, contradicts = (len(origins_of(saying[stance], groups)) for stance in (Stance.SUPPORTS,
                                                                                   Stance.CONTRADICTS))
    speaking = len(origins_of([*saying[Stance.SUPPORTS], *saying[Stance.CONTRADICTS]], groups))
    support = (Support.DIFFER if supports and contradicts else Support.NONE if not speaking
               else Support.SINGLE if speaking == 1 else Support.SEVERAL)
    inside = [document for document, linked in cells.items()
              if {Stance.SUPPORTS, Stance.CONTRADICTS} <= {one.stance for one in linked}]
    return MatrixRow(claim, support, supports, contradicts,
                     tuple(sorted((column[document], tuple(linked)) for document, linked in cells.items())),
                     tuple(sorted(column[document] for document in inside)))


def sentence(row: MatrixRow, sources: Sequence[MatrixSource]) -> str:
    """How the sources of a claim stand to each other, in words."""
    columns = [at for at, linked in row.cells if any(one.stance is not Stance.CONTEXT for one in linked)]
    one_origin = {sources[at].origin for at in columns}
    match row.support:
        case Support.DIFFER if row.supports + row.contradicts == 2 and len(columns) == 1:
            return "One source is linked both as supporting and as contradicting the claim."
        case Support.DIFFER:
            return (f"Sources differ: {_origins(row.supports)} {_verb(row.supports, 'support')}, "
                    f"{_origins(row.contradicts)} {_verb(row.contradicts, 'contradict')} the claim.")
        case Support.SINGLE if len(columns) > 1:
            return f"{len(columns)} sources, but all from one origin ({one_origin.pop()}): they count as a single one."
        case Support.SINGLE:
            return f"A single source {'supports' if row.supports else 'contradicts'} the claim."
        case Support.SEVERAL:
            number = row.supports or row.contradicts
            return f"{_origins(number)} {'support' if row.supports else 'contradict'} the claim."
    return "Only context is linked." if row.cells else "No source is linked."


def _origins(number: int) -> str:
    return "1 origin" if number == 1 else f"{number} origins"


def _verb(number: int, verb: str) -> str:
    return f"{verb}s" if number == 1 else verb
