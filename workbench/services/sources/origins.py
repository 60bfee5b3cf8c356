"""Origin groups: sources that repeat one release count once. The program proposes, a checker decides."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.acts import Act
from workbench.domain.documents import Document, Role
from workbench.domain.errors import ActError
from workbench.domain.origins import OriginGroup, OriginProposal
from workbench.services.library.cases import LISTED
from workbench.store import cases, origins
from workbench.store import documents as rows
from workbench.store.archive import Archive
from workbench.text.repeated import LEAST, Repeated, Words, likely_pairs, repeated, words_of
from workbench.text.stated.stated_origin import is_agency, stated_origin

MUCH, SHARE = 40, 0.3
"""Words in common, and their share of the shorter text, from which on two texts are taken for reprints."""
VERY_MUCH = 120
"""Words in common that are enough whatever their share: a release within a long article."""
STRETCH = 20
"""Words that the longest stretch must have: many short ones are the language of an office."""
DAYS = 3
"""Days between two reports of one agency that may be the same."""


@dataclass(frozen=True, slots=True)
class _Source:
    document: Document
    words: Words
    stated: str
    saying: str


def origin_groups(archive: Archive, case_id: int) -> list[OriginGroup]:
    """The sources of a case of which a checker said that they are of one origin."""
    with archive.read() as session:
        return origins.groups(session, case_id)


def of_document(archive: Archive, document_id: int) -> list[tuple[OriginGroup, list[str]]]:
    """The origin groups that a document is in, one a case at most, each with the names of the others in it."""
    with archive.read() as session:
        return [(group, [rows.get(session, one).name for one in group.documents if one != document_id])
                for group in origins.of_document(session, document_id)]


def group(archive: Archive, case_id: int, documents: Iterable[int], *, name: str = "", why: str = "",
          origin: object = None) -> OriginGroup:
    """Say that sources are of one origin; groups that they were in become one with theirs. ActError for fewer than two
    sources of the case."""
    wanted = set(documents)
    with archive.act(Act.GROUP_ORIGINS, origin) as work:
        there = _sources(work.session, case_id, wanted)
        called = " ".join(name.split()) or there[0].name
        made = origins.get(work.session, origins.decide(work, case_id, wanted, one=True, name=called, why=why))
        names = [one.name for one in _sources(work.session, case_id, set(made.documents))]
        work.say(f"Said that {_listed(names)} are of one origin: {called}. They count as one source.")
    return made


def keep_apart(archive: Archive, case_id: int, documents: Iterable[int], *, origin: object = None) -> None:
    """Say that sources are not of one origin, though they look so: it is not proposed again."""
    wanted = set(documents)
    with archive.act(Act.KEEP_ORIGINS_APART, origin) as work:
        there = _sources(work.session, case_id, wanted)
        origins.decide(work, case_id, wanted, one=False)
        work.say(f"Said that {_listed([one.name for one in there])} are not of one origin.")


def dissolve(archive: Archive, group_id: int, *, origin: object = None) -> None:
    """Its sources count one by one again."""
    with archive.act(Act.DISSOLVE_ORIGIN_GROUP, origin) as work:
        row = origins.dissolve(work, group_id)
        work.say(f"Dissolved the origin group “{row.name}”: its sources count one by one.")


def proposals(archive: Archive, case_id: int, *, progress: Callable[[int, int], None] | None = None,
              cancelled: Callable[[], bool] | None = None) -> list[OriginProposal]:
    """Sources that seem to be of one origin and of which nobody has decided yet, those with most in common first.

    Long tables of articles are left out but for the rows that evidence stands on. Nothing where it is `cancelled`.
    """
    with archive.read() as session:
        known = [line.document for line in cases.documents(session, case_id, largest_batch=LISTED)
                 if line.document.role is Role.SOURCE]
        decided = [frozenset(one.documents) for one in origins.groups(session, case_id)]
        apart = origins.kept_apart(session, case_id)
    sources = []
    for at, document in enumerate(known):
        if cancelled is not None and cancelled():
            return []
        if progress:
            progress(at, len(known))
        sources.append(_read(archive, document))
    return _proposed(sources, decided, apart)


def _read(archive: Archive, document: Document) -> _Source:
    with archive.read() as session:
        frozen = rows.text(session, document.id, glyphs=False)
    passages = [passage for passage in frozen.passages if passage.kind.is_matched]
    return _Source(document, words_of(passages), *stated_origin(frozen.passages, document.metadata.author))


def _proposed(sources: Sequence[_Source], decided: Sequence[frozenset[int]], apart: Sequence[frozenset[int]]
              ) -> list[OriginProposal]:
    """Pairs that belong together, joined to groups."""
    likely = likely_pairs([one.words for one in sources])
    pairs = sorted({*likely, *_stated_pairs(sources)})
    links = []
    for one, other in pairs:
        ids = {sources[one].document.id, sources[other].document.id}
        if any(ids <= group for group in (*decided, *apart)):
            continue
        shared = repeated(sources[one].words, sources[other].words)
        if reason := _reason(sources[one], sources[other], shared):
            links.append((one, other, shared, reason))
    found = [_proposal(sources, together, links) for together in _joined(links)]
    return [proposal for _, proposal in sorted(found, key=lambda pair: -pair[0])]


def _stated_pairs(sources: Sequence[_Source]) -> set[tuple[int, int]]:
    last: dict[str, int] = {}
    pairs = set()
    for index, source in enumerate(sources):
        if source.stated:
            if source.stated in last:
                pairs.add((last[source.stated], index))
            last[source.stated] = index
    return pairs


def _reason(one: _Source, other: _Source, shared: Repeated) -> str:
    """Why two sources are taken to be of one origin, as a sentence; "" where they are not."""
    if shared.longest >= STRETCH and (shared.words >= VERY_MUCH or shared.words >= MUCH and shared.share >= SHARE):
        return (f"“{one.document.name}” and “{other.document.name}” share {shared.words:,} words nearly verbatim, "
                f"{shared.share:.0%} of the shorter.")
    if one.stated and one.stated == other.stated and (
            shared.longest >= LEAST or is_agency(one.stated) and _is_close(one.document, other.document)):
        return (f"“{one.document.name}” and “{other.document.name}” both name {one.stated} as where they come from "
                f"(“{one.saying}”, “{other.saying}”).")
    return ""


def _is_close(one: Document, other: Document) -> bool:
    try:
        days = [date.fromisoformat(document.metadata.published[:10]) for document in (one, other)]
    except ValueError:
        return False
    return abs((days[0] - days[1]).days) <= DAYS


def _joined(links) -> list[list[int]]:
    """The sources that links put together, directly or by way of others."""
    home: dict[int, int] = {}

    def top(index: int) -> int:
        while home.setdefault(index, index) != index:
            index = home[index]
        return index

    for one, other, *_ in links:
        home[max(top(one), top(other))] = min(top(one), top(other))
    together: dict[int, list[int]] = {}
    for index in sorted(home):
        together.setdefault(top(index), []).append(index)
    return list(together.values())


def _proposal(sources: Sequence[_Source], together: list[int], links) -> tuple[int, OriginProposal]:
    """(words in common, proposal)."""
    inside = sorted((link for link in links if link[0] in together), key=lambda link: -link[2].words)
    stated = next((sources[index].stated for index in together if sources[index].stated), "")
    dated = sorted((sources[index] for index in together if sources[index].document.metadata.published),
                   key=lambda source: source.document.metadata.published)
    name = stated or (dated[0] if dated else sources[together[0]]).document.name
    best = inside[0][2]
    return best.words, OriginProposal(tuple(sources[index].document.id for index in together), name,
                                      tuple(reason for *_, reason in inside), best.sample)


def _sources(session, case_id: int, wanted: set[int]) -> list[Document]:
    """These sources of the case, in its order. ActError where there are fewer than two."""
    there = [line.document for line in cases.documents(session, case_id, largest_batch=LISTED)
             if line.document.id in wanted and line.document.role is Role.SOURCE]
    if len(there) < 2 or len(there) < len(wanted):
        raise ActError("An origin group has two or more sources of one case.",
                       "Choose sources of this case; a text to check is not one.")
    return there


def _listed(names: Sequence[str]) -> str:
    shown = [f"“{name}”" for name in names[:4]]
    rest = len(names) - len(shown)
    return " and ".join([", ".join(shown[:-1]), shown[-1]]) if not rest else f"{', '.join(shown)} and {rest} more"
