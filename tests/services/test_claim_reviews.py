"""ClaimReview as it is found on the web: in the shapes that real pages have, none of them real."""

import json

import pytest

from workbench.domain.claims import Stance
from workbench.domain.errors import FileDamaged, FileMissing
from workbench.readers.web.claim_reviews import reviews
from workbench.services.deciding import claims, evidence, verdicts
from workbench.services.intake import claim_reviews
from workbench.services.library import cases, history
from workbench.services.reading import documents
from workbench.services.reporting import exporting

TIDY = {
    "@context": "https://schema.org", "@type": "ClaimReview", "datePublished": "2021-03-04T10:00:00Z",
    "url": "https://check.example/bridge", "claimReviewed": "The bridge was closed for 40 days.",
    "author": {"@type": "Organization", "name": "Check Desk", "url": "https://check.example"},
    "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "worstRating": 1, "alternateName": "False"},
    "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Adele Vorst"},
                     "datePublished": "2021-03-01", "appearance": {"@type": "CreativeWork", "url": "https://x.example/1"}},
}


def read(value):
    return reviews(value if isinstance(value, bytes) else json.dumps(value).encode())


def test_a_tidy_review_is_read_without_a_guess():
    ((one,), left) = read(TIDY)
    assert (one.claim, one.label, one.value, one.worst, one.best) == (TIDY["claimReviewed"], "False", 1, 1, 5)
    assert (one.publisher, one.published, one.url) == ("Check Desk", "2021-03-04", "https://check.example/bridge")
    assert (one.claimant, one.said_on, one.appearance) == ("Adele Vorst", "2021-03-01", "https://x.example/1")
    assert not one.guesses and not left


@pytest.mark.parametrize(("change", "expected"), [
    ({"author": "Check Desk"}, {"publisher": "Check Desk"}),
    ({"author": [{"name": "A"}, {"name": "B"}]}, {"publisher": "A, B"}),
    ({"author": {}}, {"publisher": "check.example"}),
    ({"@type": ["Review", "http://schema.org/ClaimReview"]}, {"label": "False"}),
    ({"claimReviewed": ["<p>Caf&eacute; &amp; bridge</p>"]}, {"claim": "Café & bridge"}),
    ({"claimReviewed": "", "itemReviewed": {"name": "It fell."}}, {"claim": "It fell."}),
    ({"itemReviewed": "a speech"}, {"claimant": ""}),
    ({"itemReviewed": [{"@type": "CreativeWork", "author": ["Adele Vorst"]}]}, {"claimant": "Adele Vorst"}),
    ({"reviewRating": "Mostly false"}, {"label": "Mostly false", "value": None}),
    ({"reviewRating": {"ratingValue": "2,5", "bestRating": "5", "alternateName": "Half"}}, {"value": 2.5, "best": 5.0}),
    ({"reviewRating": {"ratingValue": "3/5", "alternateName": "Half"}}, {"value": 3.0, "worst": 1.0, "best": 5.0}),
    ({"reviewRating": {"ratingValue": 7, "bestRating": 5, "worstRating": 1, "alternateName": "X"}}, {"value": None}),
    ({"reviewRating": {"ratingValue": 3, "bestRating": 1, "worstRating": 5, "alternateName": "X"}}, {"value": None}),
    ({"reviewRating": {"ratingValue": -1, "bestRating": -1, "worstRating": -1, "alternateName": "Satire"}},
     {"label": "Satire", "value": None}),
    ({"reviewRating": {"ratingValue": "Pants on fire"}}, {"label": "Pants on fire"}),
    ({"reviewRating": None}, {"label": ""}),
    ({"datePublished": "4 March 2021"}, {"published": "2021-03-04"}),
    ({"datePublished": "03/04/2021"}, {"published": ""}),
    ({"url": "javascript:alert(1)"}, {"url": ""}),
    ({"url": ["https://check.example/one", "https://check.example/two"]}, {"url": "https://check.example/one"}),
])
def test_dirt_is_understood_or_said(change, expected):
    ((one,), _) = read(TIDY | change)
    assert {name: getattr(one, name) for name in expected} == expected


def test_odd_ranges_missing_words_and_unclear_dates_are_guesses_that_are_told():
    odd = {"reviewRating": {"ratingValue": 9, "bestRating": 5}, "datePublished": "last week"}
    ((one,), _) = read(TIDY | odd)
    assert any("dropped" in told for told in one.guesses) and any("last week" in told for told in one.guesses)


def test_graphs_lists_references_and_pages_with_several_blocks():
    graph = {"@graph": [{"@id": "#us", "@type": "Organization", "name": "Check Desk"},
                        {"@type": "NewsArticle", "review": [TIDY | {"author": {"@id": "#us"}}]}]}
    ((one,), _) = read(graph)
    assert one.publisher == "Check Desk"
    page = (f"<html><script type='application/ld+json'>{json.dumps([TIDY])}</script><script>var x = 1</script>"
            f"<SCRIPT id=a type=\"application/ld+json\"><!-- {json.dumps(TIDY | {'claimReviewed': 'Two.'})[:-1]},}} -->"
            "</SCRIPT><script type='application/ld+json'>{\"@type\": \"ClaimReview\", broken</script></html>")
    found, left = read(page.encode())
    assert [one.claim for one in found] == [TIDY["claimReviewed"], "Two."] and left == [
        "Script block 3 is not JSON that can be read."]
    lines = "\n".join(json.dumps(TIDY | {"claimReviewed": words}) for words in ("One.", "Two.", "Three."))
    assert len(read(lines.encode())[0]) == 3 and len(read(lines.encode("utf-16"))[0]) == 3


@pytest.mark.parametrize("data", [b"", b"{", b"[" * 100_000, b"null", b"\xff\xfe\x00", b"<html></html>", b"[1, \"a\"]",
                                  b'{"@type": "ClaimReview"}', b'{"@type": {"a": 1}, "@id": ["x"]}'])
def test_what_holds_no_review_is_said_and_changes_nothing(archive, case, tmp_path, data):
    path = tmp_path / "odd.jsonld"
    path.write_bytes(data)
    with pytest.raises(FileDamaged, match="no ClaimReview"):
        claim_reviews.take(archive, case.id, path)
    assert claims.table(archive, case.id) == []


def test_a_file_that_is_not_there(archive, case, tmp_path):
    with pytest.raises(FileMissing):
        claim_reviews.take(archive, case.id, tmp_path / "gone.json")


def test_reviews_become_claims_with_the_verdicts_of_others_by_one_act(archive, case, tmp_path):
    path = tmp_path / "theirs.jsonld"
    second = TIDY | {"author": "Other Desk", "reviewRating": "Misleading", "url": "https://other.example/1"}
    path.write_text(json.dumps([TIDY, second, TIDY | {"claimReviewed": "Repairs cost 𝄞 2 million."}, {
        "@type": "ClaimReview", "author": "Nobody"}]))
    told = claim_reviews.take(archive, case.id, path)
    assert (told.claims, told.reviews, told.known) == (2, 3, 0)
    assert told.publishers == ["Check Desk", "Other Desk"] and len(told.guesses) == 1 and len(told.left_out) == 1
    first, _ = (claims.get(archive, id) for id in claims.table(archive, case.id))
    assert (first.anchor.quote, first.claimant, first.rating) == (TIDY["claimReviewed"], "Adele Vorst", "")
    linked = evidence.for_claim(archive, first.id)
    assert [(one.stance, one.text) for one in linked] == [
        (Stance.CONTEXT, "Check Desk rates this claim “False” (1 on a scale of 1 to 5)."),
        (Stance.CONTEXT, "Other Desk rates this claim “Misleading”.")]
    source = documents.get(archive, linked[0].document, case.id)
    assert (source.metadata.publisher, source.metadata.published) == ("Check Desk", "2021-03-04")
    assert verdicts.versions(archive, first.id) == []
    again = claim_reviews.take(archive, case.id, path)
    assert (again.claims, again.reviews, again.known) == (0, 0, 3)
    history.undo(archive)
    history.undo(archive)
    assert claims.table(archive, case.id) == [] and not cases.documents(archive, case.id)


def test_our_own_export_comes_back_in(archive, case, article, tmp_path):
    text = documents.text(archive, article.id).text
    at = text.index("closed the old bridge")
    claim = claims.make(archive, case.id, article.id, at, at + 33)
    rating = verdicts.scale(archive, case.id).ratings[2]
    verdicts.rate(archive, claim.id, rating.id)
    path = exporting.export(archive, case.id, "claimreview", tmp_path / "ours.jsonld")
    told = claim_reviews.take(archive, cases.create(archive, "Another").id, path)
    assert (told.claims, told.reviews) == (1, 1)
