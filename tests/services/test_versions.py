"""A new version takes the place of the earlier one; what people decided stays true or is opened again."""

from dataclasses import replace

import pytest

from workbench.domain.claims import ClaimState, Stance
from workbench.domain.documents import Role
from workbench.domain.errors import VersionRefused
from workbench.domain.signing import ConcernKind
from workbench.domain.verdicts import Reopening
from workbench.domain.versions import Decision, Fate
from workbench.reports import markdown
from workbench.reports.redaction import redacted
from workbench.services.deciding import claims, evidence, verdicts
from workbench.services.intake import importing
from workbench.services.library import cases, history
from workbench.services.reading import carried_marks, documents, versions
from workbench.services.reporting import exporting
from workbench.services.sources import matrix, origins

STORY = """The ministry spent 32 million euros on the bridge last year. It opened in October 2022 to heavy traffic.

The second paragraph tells of the mayor and of his office. He has paid back 3 million euros to the city.

Nobody knows when the rest of the money will come to the city.
"""
CHANGED = STORY.replace("32 million", "23 million").replace("in October 2022", "in\u00a0October 2022").replace(
    "Nobody knows when the rest of the money will come to the city.", "")
SOURCE = "The court of auditors counted 32 million euros for the bridge. The mayor has paid 3 million back so far.\n"


@pytest.fixture
def story(bring):
    return bring("story.txt", STORY, Role.SUBJECT)


@pytest.fixture
def source(bring):
    return bring("source.txt", SOURCE)


@pytest.fixture
def mark(archive, case):
    def make(document, words: str):
        start = documents.text(archive, document.id).text.index(words)
        return claims.make(archive, case.id, document.id, start, start + len(words))

    return make


@pytest.fixture
def link(archive):
    def make(claim, document, words: str, stance=Stance.SUPPORTS):
        start = documents.text(archive, document.id).text.index(words)
        return evidence.link_span(archive, claim.id, document.id, start, start + len(words), stance)

    return make


@pytest.fixture
def rate(archive, case):
    def make(claim, *, sign: bool = True):
        verdicts.rate(archive, claim.id, verdicts.scale(archive, case.id).ratings[0].id)
        verdicts.write_rationale(archive, claim.id, "Because the auditors counted it.")
        if sign:
            verdicts.search_in_vain(archive, claim.id, "the registers of the town")
            verdicts.sign_off(archive, claim.id)

    return make


@pytest.fixture
def renew(archive, case):
    def make(before, text: str, name: str = "second.txt"):
        prepared = replace(importing.prepare_text(text), file=name)
        return versions.replace_document(archive, case.id, before.id, prepared)

    return make


def text_at(archive, claim) -> str:
    return documents.text(archive, claim.document).text[claim.anchor.start:claim.anchor.end]


def test_untouched_claims_keep_everything_and_touched_ones_open_again(archive, case, story, source, mark, link, rate,
                                                                      renew):
    spent, opened, paid, rest = (mark(story, words) for words in (
        "32 million euros", "opened in October 2022", "paid back 3 million euros", "Nobody knows"))
    for claim in (spent, opened, paid):
        link(claim, source, "32 million euros")
        rate(claim)
    done = renew(story, CHANGED)
    assert (done.version.same, done.version.changed, done.version.gone, done.version.open) == (2, 1, 1, 2)
    spent, opened, paid, rest = (claims.get(archive, one.id) for one in (spent, opened, paid, rest))
    assert (paid.document, paid.state, text_at(archive, paid)) == (
        done.document.id, ClaimState.SIGNED_OFF, "paid back 3 million euros")
    assert (opened.document, opened.state) == (done.document.id, ClaimState.SIGNED_OFF)
    assert (spent.document, spent.state, spent.evidence_count) == (story.id, ClaimState.EVIDENCE, 1)
    assert rest.document == story.id
    changed, gone = versions.work_list(archive, case.id)
    assert (changed.words, changed.new_words, changed.fate) == ("32 million euros", "23 million euros", Fate.WORDS)
    assert (gone.words, gone.fate, gone.new_start) == ("Nobody knows", Fate.GONE, None)
    assert Fate.MARKS in {one.fate for one in versions.work_list(archive, case.id, all=True)}


def test_the_old_version_stays_readable_and_the_new_one_has_its_place(archive, case, story, source, renew):
    done = renew(story, CHANGED)
    listed = [(line.document.id, line.document.role) for line in cases.documents(archive, case.id)]
    assert listed == [(done.document.id, Role.SUBJECT), (source.id, Role.SOURCE)]
    assert documents.text(archive, story.id).text == STORY
    third = renew(done.document, STORY.replace("32 million", "24 million"), "third.txt")
    chain = [(one.before, one.document) for one in versions.of_document(archive, case.id, story.id)]
    assert chain == [(story.id, done.document.id), (done.document.id, third.document.id)]
    assert versions.newest(archive, case.id, story.id) == third.document.id


def test_the_whole_import_is_one_act_and_can_be_taken_back(archive, case, story, source, mark, link, rate, renew):
    claim = mark(story, "paid back 3 million euros")
    rate(claim)
    before = claims.get(archive, claim.id)
    done = renew(story, CHANGED)
    assert history.entries(archive, limit=1)[0].sentence.startswith("Imported “")
    archive.undo()
    assert claims.get(archive, claim.id) == before
    assert [line.document.id for line in cases.documents(archive, case.id)] == [story.id, source.id]
    assert versions.of_case(archive, case.id) == []
    archive.redo()
    assert claims.get(archive, claim.id).document == done.document.id


def test_kept_at_the_proposed_place_a_signed_verdict_waits_for_a_new_signature(archive, case, story, mark, rate,
                                                                               renew):
    claim = mark(story, "32 million euros")
    rate(claim)
    renew(story, CHANGED)
    (waiting,) = versions.work_list(archive, case.id)
    settled = carried_marks.keep(archive, waiting.id)
    assert (settled.decision, settled.decided_by) == (Decision.KEPT, "Ada")
    claim = claims.get(archive, claim.id)
    assert (text_at(archive, claim), claim.state) == ("23 million euros", ClaimState.RATED)
    signed, now = verdicts.versions(archive, claim.id)
    assert signed.is_signed and not now.is_signed
    assert now.reopening is Reopening.UPDATE
    assert "23 million euros" in now.correction
    assert versions.work_list(archive, case.id) == []
    archive.undo()
    assert claims.get(archive, claim.id).state is ClaimState.OPEN


def test_what_is_gone_is_not_kept_anywhere_by_itself(archive, case, story, mark, rate, renew):
    claim = mark(story, "Nobody knows")
    rate(claim)
    done = renew(story, CHANGED)
    (waiting,) = versions.work_list(archive, case.id)
    with pytest.raises(VersionRefused, match="gone"):
        carried_marks.keep(archive, waiting.id)
    start = documents.text(archive, done.document.id).text.index("The second paragraph")
    carried_marks.mark_again(archive, waiting.id, start, start + len("The second paragraph"))
    assert text_at(archive, claims.get(archive, claim.id)) == "The second paragraph"
    with pytest.raises(VersionRefused, match="already"):
        carried_marks.leave(archive, waiting.id)


def test_what_is_gone_can_be_left_with_the_old_version_or_put_aside(archive, case, story, mark, rate, renew):
    left, aside = mark(story, "Nobody knows"), mark(story, "the rest of the money")
    rate(left)
    renew(story, CHANGED)
    first, second = versions.work_list(archive, case.id)
    carried_marks.leave(archive, first.id)
    carried_marks.put_aside(archive, second.id)
    assert versions.work_list(archive, case.id) == []
    assert claims.get(archive, left.id).state is ClaimState.SIGNED_OFF
    assert aside.id not in claims.table(archive, case.id)


def test_evidence_in_a_new_version_of_a_source_is_looked_at_where_its_passage_changed(archive, case, story, source,
                                                                                       mark, link, renew):
    claim = mark(story, "32 million euros")
    kept = link(claim, source, "paid 3 million back", Stance.CONTEXT)
    other = link(claim, source, "counted 32 million euros")
    done = renew(source, SOURCE.replace("counted 32", "counted 34"), "source-2.txt")
    found = {one.id: one for one in evidence.for_claim(archive, claim.id)}
    assert found[kept.id].document == done.document.id
    assert found[other.id].document == source.id
    (waiting,) = versions.work_list(archive, case.id)
    assert (waiting.evidence, waiting.fate) == (other.id, Fate.WORDS)
    carried_marks.keep(archive, waiting.id)
    found = {one.id: one for one in evidence.for_claim(archive, claim.id)}
    assert (found[other.id].document, found[other.id].text) == (done.document.id, "counted 34 million euros")


def test_words_that_come_back_in_a_third_version_are_carried_from_the_first(archive, case, story, mark, rate, renew):
    claim = mark(story, "32 million euros")
    rate(claim)
    second = renew(story, CHANGED)
    third = renew(second.document, f"{STORY}A last sentence stands here in the third version.\n", "third.txt")
    claim = claims.get(archive, claim.id)
    assert (claim.document, claim.state) == (third.document.id, ClaimState.SIGNED_OFF)
    assert versions.work_list(archive, case.id) == []


def test_the_same_file_an_earlier_one_and_a_document_without_a_part_are_refused(archive, case, story, renew):
    with pytest.raises(VersionRefused, match="same file"):
        renew(story, STORY)
    done = renew(story, CHANGED)
    with pytest.raises(VersionRefused, match="newer version"):
        renew(story, STORY + "Another end.\n")
    with pytest.raises(VersionRefused, match="earlier version"):
        renew(done.document, STORY)
    other = cases.create(archive, "Other")
    with pytest.raises(VersionRefused, match="no part"):
        versions.replace_document(archive, other.id, done.document.id, importing.prepare_text("Something else."))


def test_a_new_version_keeps_what_was_said_of_the_old_one(archive, case, source, bring, renew):
    copy = bring("copy.txt", SOURCE + "It is a copy.\n")
    documents.keep_confidential(archive, source.id)
    origins.group(archive, case.id, [source.id, copy.id], name="Auditors")
    done = renew(source, SOURCE.replace("counted", "found"), "source-2.txt")
    assert done.document.confidential
    (group,) = origins.origin_groups(archive, case.id)
    assert set(group.documents) == {done.document.id, copy.id}


def test_another_case_keeps_the_version_that_it_checked(archive, case, story, mark, renew):
    other = cases.create(archive, "Other")
    importing.link_known(archive, other.id, Role.SUBJECT, story.id)
    start = STORY.index("32 million")
    theirs = claims.make(archive, other.id, story.id, start, start + 10)
    renew(story, CHANGED)
    assert claims.get(archive, theirs.id).document == story.id
    assert [line.document.id for line in cases.documents(archive, other.id)] == [story.id]


@pytest.fixture
def told(archive, case):
    """The report of the case as plain text; with `redact` its confidential sources stay unnamed."""
    def make(redact: bool = False) -> str:
        report = exporting.case_report(archive, case.id)
        return markdown.render(redacted(report) if redact else report)

    return make


def test_a_report_names_the_version_that_was_checked_and_what_waits(story, source, mark, link, rate, renew, told):
    claim = mark(story, "32 million euros")
    link(claim, source, "32 million euros")
    rate(claim)
    renew(story, CHANGED)
    said = told()
    assert "this one was checked; it took the place of" in said
    assert "Checked: “32 million euros”. Now: “23 million euros”." in said


def test_a_hidden_source_stays_hidden_in_its_versions(archive, story, source, mark, link, renew, told):
    claim = mark(story, "32 million euros")
    link(claim, source, "counted 32 million euros")
    documents.keep_confidential(archive, source.id)
    renew(source, SOURCE.replace("counted 32", "counted 34"), "auditors-secret.txt")
    said = told(redact=True)
    assert "Source A" in said
    assert "auditors-secret" not in said and "source.txt" not in said
    assert "court of auditors" not in said


def test_in_the_matrix_two_versions_of_one_source_are_one_source(archive, case, story, source, mark, link, renew):
    claim = mark(story, "32 million euros")
    link(claim, source, "counted 32 million euros")
    link(claim, source, "paid 3 million back", Stance.CONTRADICTS)
    renew(source, SOURCE.replace("counted 32", "counted 34"), "source-2.txt")
    told = matrix.of_case(archive, case.id)
    assert [one.document.name for one in told.sources] == ["source-2.txt", "source.txt (earlier version)"]
    (row,) = told.rows
    assert [at for at, _ in row.cells] == [0, 1]
    assert (row.supports, row.contradicts) == (1, 1)
    verdicts.rate(archive, claim.id, verdicts.scale(archive, case.id).ratings[0].id)
    assert {ConcernKind.ONE_SOURCE, ConcernKind.NEW_VERSION} & {
        one.kind for one in verdicts.concerns(archive, claim.id)} >= {ConcernKind.ONE_SOURCE}
