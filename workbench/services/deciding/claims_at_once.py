"""What is done to many claims at once: tags, who is to check them, setting aside; and filters kept by name.

However many claims it is about, it is one act: told in one sentence, undone in one step.
"""

from collections.abc import Sequence

from workbench.domain.acts import Act
from workbench.domain.claims import ClaimFilter
from workbench.domain.errors import NameMissing
from workbench.services.deciding.claims import shortened
from workbench.store import claim_filters, claim_lines
from workbench.store import claims as kept
from workbench.store.acts.work import Work
from workbench.store.archive import Archive

LONGEST = 60
"""Characters of a tag, and of a filter's name."""


def tag(archive: Archive, ids: Sequence[int], words: str, on: bool = True, *, origin: object = None) -> int:
    """Give these claims a tag, or with `on` false take it off them. Returns how many had it otherwise."""
    words = _named(words)
    with archive.act(Act.TAG_CLAIMS, origin) as work:
        held = kept.load(work, ids)
        changed = sum(kept.tag(work, id, words, on) for id in ids)
        told = _told(work, ids)
        work.say(f"Tagged {told} “{words}”." if on else f"Took the tag “{words}” off {told}.", claim=_only(ids))
        work.session.flush()
        del held
    return changed


def assign(archive: Archive, ids: Sequence[int], checker: str, *, origin: object = None) -> int:
    """Say who is to check these claims, "" for nobody. Returns how many were somebody else's."""
    checker = " ".join(checker.split())[:LONGEST]
    with archive.act(Act.ASSIGN_CLAIMS, origin) as work:
        held = kept.load(work, ids)
        changed = sum(kept.assign(work, id, checker) for id in ids)
        told = _told(work, ids)
        work.say(f"Gave {told} to {checker}." if checker else f"Gave {told} to nobody.", claim=_only(ids))
        work.session.flush()
        del held
    return changed


def set_aside(archive: Archive, ids: Sequence[int], reason: str = "", *, origin: object = None) -> None:
    """Take these claims out of sight, as `claims.set_aside` does with one."""
    reason = " ".join(reason.split())
    with archive.act(Act.SET_CLAIM_ASIDE, origin) as work:
        told = _told(work, ids)
        for id in ids:
            kept.set_aside(work, id, reason)
        work.say(f"Set {told} aside: {reason}" if reason else f"Set {told} aside.", claim=_only(ids))


def look_at(archive: Archive, ids: Sequence[int], looked: bool = True, *, origin: object = None) -> None:
    """Say that these claims were looked at, though nothing was linked yet; or take that back."""
    with archive.act(Act.LOOK_AT_CLAIM, origin) as work:
        for id in ids:
            kept.look_at(work, id, looked)
        told = _told(work, ids)
        work.say(f"Looked at {told}." if looked else f"Said that {told} are still to be looked at.", claim=_only(ids))


def tags(archive: Archive, case_id: int) -> list[str]:
    """The tags of a case's claims, by name."""
    with archive.read() as session:
        return kept.tags(session, case_id)


def checkers(archive: Archive, case_id: int) -> list[str]:
    """Who is to check claims of this case, by name."""
    with archive.read() as session:
        return claim_lines.assigned(session, case_id)


def keep_filter(archive: Archive, name: str, shows: dict, *, origin: object = None) -> ClaimFilter:
    """Keep what the claims table shows under a name; the same name again replaces it."""
    name = _named(name)
    with archive.act(Act.KEEP_FILTER, origin) as work:
        made = claim_filters.keep(work, name, shows)
        work.say(f"Kept the filter “{name}”.")
    return made


def remove_filter(archive: Archive, name: str, *, origin: object = None) -> None:
    """Keep this filter no more."""
    with archive.act(Act.REMOVE_FILTER, origin) as work:
        claim_filters.remove(work, name)
        work.say(f"Removed the filter “{name}”.")


def filters(archive: Archive) -> list[ClaimFilter]:
    """The filters that are kept in this library, by name."""
    with archive.read() as session:
        return claim_filters.all_filters(session)


def _told(work: Work, ids: Sequence[int]) -> str:
    """The claims that an act is about, in words."""
    if len(ids) == 1:
        return f"the claim “{shortened(kept.get(work.session, ids[0]).anchor.quote)}”"
    return f"{len(ids):,} claims"


def _only(ids: Sequence[int]) -> int | None:
    return ids[0] if len(ids) == 1 else None


def _named(words: str) -> str:
    named = " ".join(words.split())[:LONGEST].strip()
    if not named:
        raise NameMissing("There is no name.")
    return named
