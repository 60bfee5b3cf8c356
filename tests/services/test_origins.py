"""Origin groups: proposed by what texts share and state, decided by the checker, undone as one step."""

import pytest

from workbench.domain.documents import Role
from workbench.domain.errors import ActError, NotFound
from workbench.domain.origins import origins_of
from workbench.services.library import cases, history
from workbench.services.reading import documents
from workbench.services.sources import origins

RELEASE = ("The harbour authority of Vorstadt will deepen the northern basin by two metres before the end of next "
           "year, so that larger grain ships can moor there without waiting for the tide. Work begins in March and "
           "will be paid from the reserve that the authority has built up since the fire in the old warehouse. "
           "Divers have searched the ground for wrecks and found the remains of two lighters.")
REPRINT = ("VORSTADT (Reuters) - " + RELEASE.replace("two metres", "2 metres").replace("larger", "bigger")
           + " The mayor was not to be reached.")
LATER = "Shipping paper, page four.\n\n" + RELEASE + "\n\nFishermen fear for the herring, our reporter writes."
SPEECH = ("“We have waited eleven years for this basin and we will not wait another winter while ships lie outside in "
          "the roads and the grain goes to other harbours along the coast,” said the harbour master Ida Holm.")
REPORTER = "I stood on the quay in the rain. " + SPEECH + " Nobody clapped. The band had gone home by then."
TELEGRAPH = "At noon the hall was full of people with flags. " + SPEECH + " Then came soup, and a choir sang twice."


def test_reprints_of_one_release_are_proposed_and_reports_of_one_speech_are_not(archive, case, bring):
    made = [bring(name, text).id for name, text in (
        ("release.txt", RELEASE), ("reprint.txt", REPRINT), ("later.txt", LATER), ("reporter.txt", REPORTER),
        ("telegraph.txt", TELEGRAPH))]
    (proposal,) = origins.proposals(archive, case.id)
    assert set(proposal.documents) == set(made[:3])
    assert proposal.name == "Reuters"
    assert "nearly verbatim" in proposal.reasons[0] and "northern basin" in proposal.sample


def test_one_agency_is_proposed_only_for_what_may_be_one_report(archive, case, bring):
    first = bring("a.txt", "BERGEN (AP) — The ferry stopped on Monday. Snow fell on the pass.")
    second = bring("b.txt", "The ferry did not sail, and many waited.\n\nSource: Associated Press")
    for document, day in ((first, "2024-02-05"), (second, "2024-02-06")):
        documents.correct(archive, document.id, document.metadata.__class__(title=document.name, published=day))
    (proposal,) = origins.proposals(archive, case.id)
    assert (proposal.name, set(proposal.documents)) == ("Associated Press", {first.id, second.id})
    documents.correct(archive, second.id, second.metadata.__class__(title="b", published="2024-05-30"))
    assert origins.proposals(archive, case.id) == []


def test_what_was_decided_is_not_proposed_again_and_undo_takes_it_back(archive, case, bring):
    one, other = bring("release.txt", RELEASE).id, bring("reprint.txt", REPRINT).id
    made = origins.group(archive, case.id, (one, other), name="Harbour authority")
    assert origins.origin_groups(archive, case.id) == [made]
    assert (made.documents, made.made_by) == ((one, other), "Ada")
    assert origins.proposals(archive, case.id) == []
    history.undo(archive)
    assert origins.origin_groups(archive, case.id) == []
    history.redo(archive)
    assert origins.origin_groups(archive, case.id) == [made]
    origins.dissolve(archive, made.id)
    assert origins.origin_groups(archive, case.id) == [] and len(origins.proposals(archive, case.id)) == 1
    origins.keep_apart(archive, case.id, (one, other))
    assert origins.proposals(archive, case.id) == []
    with pytest.raises(NotFound):
        origins.dissolve(archive, made.id)


def test_a_source_is_in_one_group_and_groups_that_meet_become_one(archive, case, bring):
    ids = [bring(f"{number}.txt", f"Text number {number} of the case.").id for number in range(4)]
    origins.group(archive, case.id, ids[:2], name="first")
    origins.group(archive, case.id, ids[1:3], name="both")
    (group,) = origins.origin_groups(archive, case.id)
    assert (group.name, group.documents) == ("both", tuple(ids[:3]))
    assert origins_of([ids[3], ids[0], ids[2]], [group]) == [(ids[3],), (ids[0], ids[2])]
    documents.set_aside(archive, ids[0])
    assert origins.origin_groups(archive, case.id)[0].documents == tuple(ids[1:3])
    documents.change_role(archive, case.id, ids[1], Role.SUBJECT)
    assert origins.origin_groups(archive, case.id) == []


def test_a_group_is_of_sources_of_its_case(archive, case, bring):
    article, source = bring("article.txt", "To be checked.", Role.SUBJECT), bring("source.txt", "A source.")
    for wrong in ((source.id,), (article.id, source.id), (source.id, 999)):
        with pytest.raises(ActError):
            origins.group(archive, case.id, wrong)
    assert origins.proposals(archive, cases.create(archive, "Empty").id) == []
