"""ClaimReview and Web Annotations, held against schemas written from the public documents."""

import json
from dataclasses import replace

import jsonschema
import pytest

from workbench.domain.documents import Role
from workbench.domain.reporting import Publisher
from workbench.reports import annotations, claimreview

DESK = Publisher("The Checking Desk", "https://desk.example/", "https://desk.example/harbour")

ADDRESS = {"type": "string", "pattern": "^https?://"}
NAMED = {"type": "object", "required": ["@type", "name"], "properties": {
    "@type": {"enum": ["Person", "Organization"]}, "name": {"type": "string", "minLength": 1}, "url": ADDRESS}}
WORK = {"type": "object", "required": ["@type"], "properties": {
    "@type": {"const": "CreativeWork"}, "url": ADDRESS, "archivedAt": ADDRESS, "author": NAMED, "publisher": NAMED}}
REVIEW = {
    "type": "object", "required": ["@type", "claimReviewed", "reviewRating", "url"], "properties": {
        "@type": {"const": "ClaimReview"}, "url": ADDRESS, "claimReviewed": {"type": "string", "minLength": 1},
        "author": NAMED, "datePublished": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d"},
        "inLanguage": {"type": "string", "minLength": 2}, "reviewBody": {"type": "string", "minLength": 1},
        "reviewRating": {
            "type": "object", "required": ["@type", "alternateName"], "properties": {
                "@type": {"const": "Rating"}, "alternateName": {"type": "string", "minLength": 1},
                "ratingValue": {"type": "integer"}, "worstRating": {"type": "integer", "minimum": 1},
                "bestRating": {"type": "integer"}},
            "dependentRequired": {"ratingValue": ["bestRating", "worstRating"]}},
        "itemReviewed": {"type": "object", "required": ["@type"], "properties": {
            "@type": {"const": "Claim"}, "author": NAMED,
            "appearance": {"type": "array", "minItems": 1, "items": {**WORK, "required": ["@type", "url"]}},
            "firstAppearance": {**WORK, "required": ["@type", "url"]}}},
        "citation": {"type": "array", "minItems": 1, "items": WORK},
        "correction": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["@type", "text"]}}}}
GRAPH = {"type": "object", "required": ["@context", "@graph"], "properties": {
    "@context": {"const": "https://schema.org"}, "@graph": {"type": "array", "items": {
        "if": {"properties": {"@type": {"const": "CreativeWork"}}},
        "then": {"required": ["@id", "name", "version", "dateModified", "description"]}, "else": REVIEW}}}}

SELECTOR = {"oneOf": [
    {"required": ["type", "exact"], "properties": {"type": {"const": "TextQuoteSelector"}}},
    {"required": ["type", "start", "end"], "properties": {
        "type": {"const": "TextPositionSelector"}, "start": {"type": "integer", "minimum": 0},
        "end": {"type": "integer"}}},
    {"required": ["type", "value", "conformsTo"], "properties": {
        "type": {"const": "FragmentSelector"}, "value": {"pattern": "^page=[1-9][0-9]*$"}}}]}
COLLECTION = {"type": "object", "required": ["@context", "id", "type", "total", "first"], "properties": {
    "@context": {"const": "http://www.w3.org/ns/anno.jsonld"}, "type": {"const": "AnnotationCollection"},
    "first": {"type": "object", "required": ["id", "type", "items"], "properties": {
        "type": {"const": "AnnotationPage"}, "items": {"type": "array", "items": {
            "type": "object", "required": ["id", "type", "target"], "properties": {
                "id": {"pattern": "^urn:"}, "type": {"const": "Annotation"},
                "motivation": {"enum": ["assessing", "linking"]},
                "target": {"type": "object", "required": ["source", "selector"], "properties": {
                    "selector": {"type": "array", "minItems": 2, "items": SELECTOR}}}}}}}}}}


@pytest.fixture
def published(report):
    return replace(report, publisher=DESK)


def reviews(report):
    said = json.loads(json.dumps(claimreview.as_json(report)))
    jsonschema.validate(said, GRAPH)
    *found, whole = said["@graph"]
    assert all(one["isPartOf"] == {"@id": whole["@id"]} for one in found)
    return found


def test_each_rated_claim_is_a_review_with_all_that_is_asked_for(published):
    first, second = reviews(published)
    assert first["claimReviewed"] == "The harbour's crane lifts 7,600 tons."
    assert first["url"].startswith("https://desk.example/harbour#claim-") and first["url"] != second["url"]
    assert first["author"] == {"@type": "Organization", "name": "The Checking Desk", "url": "https://desk.example/"}
    rating = first["reviewRating"]
    assert (rating["ratingValue"], rating["bestRating"], rating["worstRating"]) == (1, 5, 1)
    assert (rating["alternateName"], rating["ratingExplanation"]) == ("False", "The claim does not hold.")
    assert first["itemReviewed"]["author"]["name"] == "Ines Roth"
    assert first["itemReviewed"]["datePublished"] == "2024-05-11"
    assert first["itemReviewed"]["appearance"][0]["url"] == "https://courier.example/harbour"
    assert first["itemReviewed"]["appearance"][0]["archivedAt"] == "https://archive.example/1"
    assert first["correction"][0]["text"] == "The plate was read wrongly." and first["inLanguage"] == "en"
    assert {work["name"] for work in first["citation"]} == {"Minutes of the port authority", "The mayor's speech"}


def test_higher_is_truer(published):
    false, true = (one["reviewRating"] for one in reviews(published))
    assert true["ratingValue"] > false["ratingValue"] and true["alternateName"] == "True"


def test_what_nobody_knows_is_left_out(published):
    one = published.claims[1]
    subject = replace(one.subject, metadata=replace(one.subject.metadata, url="", published="", archived_url="nowhere"))
    bare = replace(one, subject=subject, claim=replace(one.claim, claimant="", appearance="On the radio"))
    item = reviews(replace(published, claims=(bare,)))[0]["itemReviewed"]
    assert item == {"@type": "Claim"}


@pytest.mark.parametrize("number, scale", [(None, "Three steps"), (0, "Three steps"), (9, "Three steps"),
                                           (3, "Another scale")])
def test_a_number_that_is_outside_its_scale_is_left_out(published, number, scale):
    one = published.claims[1]
    odd = replace(one, verdicts=(replace(one.verdicts[-1], number=number, scale=scale),))
    (review,) = reviews(replace(published, claims=(odd,)))
    assert "ratingValue" not in review["reviewRating"] and review["reviewRating"]["alternateName"] == "True"


def test_the_check_says_what_is_missing(report, published):
    said = "\n".join(claimreview.missing(report))
    assert "name of the organisation" in said and "page on which the reviews stand" in said
    said = claimreview.missing(published)
    assert any("not signed off" in one and "Nine ships" in one for one in said)
    assert not any("organisation" in one for one in said) and said[-1].startswith("1 claim without a verdict")
    whole = replace(published, claims=published.claims[:1])
    assert claimreview.missing(whole) == []


def test_annotations_are_a_collection_of_places(report):
    said = annotations.as_json(report)
    jsonschema.validate(said, COLLECTION)
    items = said["first"]["items"]
    assert said["total"] == len(items) == 3 + 3
    claim, *linked = items[:3]
    quote, position = claim["target"]["selector"]
    assert (quote["exact"], position["start"], position["end"]) == (
        "the crane lifts 7,600 tons, more than any other", 100, 148)
    assert {body["purpose"]: body["value"] for body in claim["body"]}["classifying"] == "False"
    assert all(item["body"][0]["source"] == claim["id"] for item in linked)
    assert {item["body"][1]["value"] for item in linked} == {"context", "contradicts"}
    (in_pdf,) = [item for item in linked if len(item["target"]["selector"]) == 3]
    assert in_pdf["target"]["selector"][2]["value"] == "page=3"
    assert in_pdf["target"]["source"]["canonical"].endswith("cd" * 32)


def test_every_claim_of_a_subject_is_a_target(report):
    sources = {item["target"]["source"]["label"] for item in annotations.as_json(report)["first"]["items"]}
    subjects = {one.subject.name for one in report.claims if one.subject.role is Role.SUBJECT}
    assert subjects < sources


@pytest.mark.parametrize("module", [claimreview, annotations])
def test_the_same_report_gives_the_same_bytes(published, module):
    assert module.render(published) == module.render(published)
