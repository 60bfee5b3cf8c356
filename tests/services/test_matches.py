import pytest

from workbench.domain.claims import Closeness, Stance
from workbench.domain.documents import Role
from workbench.domain.errors import NotFound
from workbench.services.deciding import claims, evidence
from workbench.services.intake import importing
from workbench.services.library import cases, history
from workbench.services.reading import documents
from workbench.services.sources import matches


@pytest.fixture
def claim(archive, case, article, report):
    text = documents.text(archive, article.id).text
    start = text.index("closed the old bridge for 40 days")
    return claims.make(archive, case.id, article.id, start, start + 33)


def test_the_best_passage_of_another_document_comes_with_its_findings(archive, claim, report):
    best = matches.suggest(archive, claim.id)[0]
    assert best.document == report.id and "closed for 14 days" in best.text
    assert any(finding.is_hard and "14" in finding.theirs for finding in best.findings)
    assert best.after.startswith("The repairs came to")
    assert any("closed" in best.text[start:end] for start, end in best.shared)
    assert any("closed" in claim.words[start:end] for start, end in best.shared_in_claim)
    text = documents.text(archive, report.id).text
    assert " ".join(text[best.start:best.end].split()) == best.text


def test_the_claims_own_document_is_searched_only_when_asked(archive, claim, article):
    assert article.id not in {one.document for one in matches.suggest(archive, claim.id)}
    with_own = matches.suggest(archive, claim.id, own_document=True)
    own = [one for one in with_own if one.document == article.id]
    assert own and all(one.end <= claim.anchor.start or one.start >= claim.anchor.end for one in own)


def test_what_is_linked_or_dismissed_says_so(archive, claim):
    best = matches.suggest(archive, claim.id)[0]
    linked = evidence.link(archive, claim.id, best, Stance.CONTRADICTS)
    again = matches.suggest(archive, claim.id)[0]
    assert (again.stance, again.evidence, again.dismissed) == (Stance.CONTRADICTS, linked.id, False)
    history.undo(archive)
    evidence.dismiss(archive, claim.id, best)
    assert matches.suggest(archive, claim.id)[0].dismissed
    evidence.restore(archive, claim.id, best)
    assert matches.suggest(archive, claim.id)[0] == best


def test_other_words_can_be_asked_for_once(archive, claim):
    found = matches.suggest(archive, claim.id, words="engineers found rust in the pillars")
    assert "rust" in found[0].text


def test_a_case_does_not_see_the_documents_of_another(archive, claim, tmp_path):
    other = cases.create(archive, "Other")
    path = tmp_path / "far.txt"
    path.write_text("The council closed the old bridge for 40 days, as all know.", encoding="utf-8")
    far = importing.keep(archive, other.id, Role.SOURCE, importing.prepare(path)).document
    assert far.id not in {one.document for one in matches.suggest(archive, claim.id)}
    assert far.id in {one.document for one in matches.suggest(archive, claim.id, within=[far.id])}
    assert far.id in {one.document for one in matches.for_text(archive, "closed the old bridge for 40 days")}


def test_a_document_set_aside_is_not_suggested(archive, claim, report):
    documents.set_aside(archive, report.id)
    assert matches.suggest(archive, claim.id) == []
    assert report.id not in {one.document for one in matches.for_text(archive, "closed for 14 days in March")}


def test_a_quote_is_found_whatever_its_spaces_and_marks(archive, article, report):
    found = matches.for_quote(archive, article.id, "\"We had  no other\nchoice,\" said")
    assert all("no other choice" not in one.text for one in found)
    with pytest.raises(NotFound):
        matches.for_quote(archive, article.id, "zebra crossing of the northern lights")


@pytest.mark.parametrize("words", ["", "   ", "the of and", "😀", "“”"])
def test_words_that_say_nothing_find_nothing(archive, report, words):
    assert matches.for_text(archive, words) == []


def test_a_passage_that_tells_the_figure_otherwise_comes_before_one_that_shares_more_words(archive, tmp_path):
    case = cases.create(archive, "Figures")
    texts = {
        "article.txt": "The harbour office said that 32,000 firearms were seized on the northern coast last year.\n",
        "minutes.txt": "Asked about the coast, he repeated it: 32 million weapons were taken there.\n",
        "chronicle.txt": "The harbour office said that the northern coast was quiet last year.\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    importing.import_paths(archive, [tmp_path / name for name in texts], case_id=case.id)
    article = documents.resolve(archive, "article.txt")
    found = matches.for_quote(archive, article, "32,000 firearms were seized on the northern coast")
    assert [one.file for one in found][0] == "minutes.txt"
    assert any(finding.is_hard for finding in found[0].findings)


def test_what_the_claims_own_document_says_again_comes_after_what_another_says_of_it(archive, bring):
    bring("article.txt", "The ferry to Alda sank in March\n\nThe ferry to Alda sank in March, the yard said. 12 "
          "people were on the ferry to Alda.\n\nThe weather was fine. Later 21 people were on the ferry to Alda.\n")
    bring("minutes.txt", "On the night that she went down the ferry had left for Alda late.\n")
    article = documents.resolve(archive, "article.txt")
    found = matches.for_quote(archive, article, "The ferry to Alda sank in March, the yard said")
    assert found[0].file == "minutes.txt", "the headline proves nothing"
    headline = next(one for one in found if one.file == "article.txt")
    assert headline.closeness is Closeness.ITSELF and "no source for itself" in headline.reasons[-1]
    found = matches.for_quote(archive, article, "12 people were on the ferry to Alda")
    assert "21 people" in found[0].text, "but what a text says against itself comes first"
    assert found[0].closeness is not Closeness.ITSELF


SAID = "The bridge was closed for 40 days, the district engineer Ruth Aumann said."


@pytest.fixture
def reprints(bring):
    return [bring(f"paper{number}.txt", f"The bridge in the news\n\n{SAID} {more}\n").id
            for number, more in enumerate(("It rained.", "Snow fell.", "The sun shone.", "A fog came in."))]


def test_reprints_are_one_card_with_the_other_places(archive, claim, reprints):
    found = matches.suggest(archive, claim.id)
    cards = [one for one in found if "Aumann" in one.text]
    assert len(cards) == 1
    assert {cards[0].document, *(one.document for one in cards[0].also)} == set(reprints)


def test_the_reprint_that_is_linked_is_the_face(archive, claim, reprints):
    card = next(one for one in matches.suggest(archive, claim.id) if one.also)
    evidence.link(archive, claim.id, card.also[1], Stance.SUPPORTS)
    now = next(one for one in matches.suggest(archive, claim.id) if one.also)
    assert (now.document, now.stance) == (card.also[1].document, Stance.SUPPORTS)


def test_a_list_without_a_window_names_every_place(archive, claim, reprints):
    found = matches.for_text(archive, "The bridge was closed for 40 days")
    at = [place for place, one in enumerate(found) if "Aumann" in one.text]
    assert at[1] == at[0] + 1 and len(at) == 4, "the next copy right after the first, the others after all else"
    assert at[2] > at[1] + 1 and all(one.also for one in found[at[2]:])
    assert all({one.document for one in found[place].also} | {found[place].document} == set(reprints) for place in at)


def test_limits_hold_with_reprints(archive, claim, reprints):
    assert len(matches.for_text(archive, "The bridge was closed for 40 days", limit=2)) == 2
    assert len(matches.suggest(archive, claim.id, limit=1)) == 1
