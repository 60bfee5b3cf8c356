import pytest

from workbench.domain.claims import Stance
from workbench.domain.documents import Role
from workbench.domain.errors import NothingToUndo, Stale
from workbench.services.deciding import claims, evidence, verdicts
from workbench.services.library import history, libraries, trash
from workbench.services.reading import documents
from workbench.services.sources import matches


@pytest.fixture
def claim(archive, case, article, report):
    return made(archive, case, article, "closed the old bridge for 40 days")


def made(archive, case, document, words):
    text = documents.text(archive, document.id).text
    at = text.index(words)
    return claims.make(archive, case.id, document.id, at, at + len(words))


def link(archive, claim, document, words):
    text = documents.text(archive, document.id).text
    at = text.index(words)
    return evidence.link_span(archive, claim.id, document.id, at, at + len(words), Stance.CONTRADICTS)


def sign(archive, case, claim):
    verdicts.rate(archive, claim.id, verdicts.scale(archive, case.id).ratings[2].id)
    verdicts.write_rationale(archive, claim.id, "14, not 40.")
    verdicts.sign_off(archive, claim.id)


def test_it_says_what_goes_and_deletes_it_with_its_original(archive, case, claim, bring):
    extra = bring("extra.txt", "Another source.\n\nIts zebras are striped and many.\n")
    link(archive, claim, extra, "zebras are striped")
    claims.set_aside(archive, claim.id)
    documents.set_aside(archive, extra.id, case.id)
    found = trash.contents(archive)
    assert [one.id for one in found.claims] == [claim.id] and [one.name for one in found.documents] == [extra.name]
    assert found.size == extra.custody.size > 0 and not found.staying
    original = documents.original_path(archive, extra.id)
    assert trash.empty(archive, found) == found
    assert not original.exists() and trash.contents(archive).is_empty
    assert libraries.verify(archive) == []
    assert history.entries(archive)[0].sentence.startswith("Emptied the trash for good: “closed the old bridge")
    assert any("Marked the claim" in entry.sentence for entry in history.entries(archive))
    again = made(archive, case, documents.all_documents(archive)[0], "closed the old bridge for 40 days")
    assert not any("zebra" in one.text for one in matches.suggest(archive, again.id))


def test_what_a_signed_verdict_rests_on_stays(archive, case, claim, bring):
    extra = bring("extra.txt", "Another source.\n\nIt was closed for 14 days only.\n")
    link(archive, claim, extra, "closed for 14 days")
    sign(archive, case, claim)
    documents.set_aside(archive, extra.id, case.id)
    found = trash.contents(archive)
    assert found.is_empty and [one.stays for one in found.documents] == ["a claim that stays has a passage of it"]
    claims.set_aside(archive, claim.id)
    assert trash.contents(archive).is_empty and "signed off" in trash.contents(archive).claims[0].stays
    assert trash.empty(archive) == trash.contents(archive)
    assert libraries.verify(archive) == []


def test_undo_ends_at_an_emptied_trash_and_goes_on_after_it(archive, case, claim, report):
    claims.set_aside(archive, claim.id)
    trash.empty(archive)
    assert history.undoable(archive) is None and history.redoable(archive) is None
    with pytest.raises(NothingToUndo):
        history.undo(archive)
    documents.keep_confidential(archive, report.id, True)
    history.undo(archive)
    assert not documents.get(archive, report.id).confidential
    with pytest.raises(NothingToUndo):
        history.undo(archive)


def test_an_undone_import_leaves_nothing_behind(archive, case, claim, bring):
    extra = bring("extra.txt", "Another source with words of its own.\n")
    original = documents.original_path(archive, extra.id)
    history.undo(archive)
    found = trash.contents(archive)
    assert [size for _, size in found.undone] == [original.stat().st_size]
    trash.empty(archive, found)
    assert not original.exists() and history.redoable(archive) is None and libraries.verify(archive) == []
    assert bring("extra.txt", "Another source with words of its own.\n").passages == 1


def test_a_document_that_another_case_has_is_not_in_the_trash(archive, case, claim, report):
    from workbench.services.intake import importing
    from workbench.services.library import cases

    second = cases.create(archive, "Second")
    importing.link_known(archive, second.id, Role.SOURCE, report.id)
    documents.set_aside(archive, report.id, case.id)
    assert trash.contents(archive).is_empty


def test_what_changed_since_it_was_asked_about_is_not_deleted(archive, case, claim, report):
    claims.set_aside(archive, claim.id)
    asked = trash.contents(archive)
    documents.set_aside(archive, report.id, case.id)
    with pytest.raises(Stale):
        trash.empty(archive, asked)
    assert len(trash.contents(archive).going) == 2


def test_a_batch_of_rows_that_point_at_each_other_goes_whole(archive, case, claim, report):
    from workbench.domain.claims import Suggestion

    best = next(iter(matches.suggest(archive, claim.id)))
    assert isinstance(best, Suggestion)
    evidence.dismiss(archive, claim.id, best)
    verdicts.rate(archive, claim.id, verdicts.scale(archive, case.id).ratings[0].id)
    claims.set_aside(archive, claim.id)
    trash.empty(archive)
    assert libraries.verify(archive) == [] and not claims.table(archive, case.id)


def test_what_is_known_of_a_text_is_not_taken_for_the_next_with_its_id(archive, case, bring):
    gone = bring("gone.txt", "A source that nobody needs.\n")
    known = documents.get(archive, gone.id)
    documents.set_aside(archive, gone.id, case.id)
    trash.empty(archive)
    came = bring("came.txt", "Another one, which has more to say.\n\nA second paragraph too.\n")
    assert (came.characters, came.passages) != (known.characters, known.passages)
    assert documents.get(archive, came.id).passages == 2
    assert documents.get(archive, came.id).characters == len(documents.text(archive, came.id).text)
