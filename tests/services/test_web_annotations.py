"""Web Annotations out of one library and into another, and those of other tools."""

import json

import pytest

from workbench.domain.claims import Stance
from workbench.domain.documents import Role
from workbench.domain.errors import FileDamaged
from workbench.services.deciding import claims, evidence, verdicts
from workbench.services.intake import importing, web_annotations
from workbench.services.library import cases, history, libraries
from workbench.services.reading import documents
from workbench.services.reporting import exporting

SOURCE = "The ferry \U0001f6a2 log\n\nIt carried 4,100 people. It carried 4,100 people. Nobody fell into the sea.\n"


@pytest.fixture
def checked(archive, case, article, report):
    text = documents.text(archive, article.id).text
    start = text.index("closed the old bridge for 40 days")
    claim = claims.make(archive, case.id, article.id, start, start + 33)
    claims.reword(archive, claim.id, "The bridge was closed for 40 days.")
    said = documents.text(archive, report.id).text
    at = said.index("remained closed for 14 days")
    linked = evidence.link_span(archive, claim.id, report.id, at, at + 27, Stance.CONTRADICTS)
    evidence.note(archive, linked.id, "In March alone \U0001f309.")
    return claim


def told(path):
    """What must survive: all but who took it in, and when."""
    items = json.loads(path.read_text(encoding="utf-8"))["first"]["items"]
    return [{name: value for name, value in item.items() if name not in ("creator", "created", "modified")}
            for item in items]


def test_the_round_trip_is_exact(archive, case, checked, article, report, tmp_path):
    out = exporting.export(archive, case.id, "annotations", tmp_path / "out.json")
    with libraries.open_library(tmp_path / "other", checker="Ben") as other:
        there = cases.create(other, "Bridge")
        for document in (article, report):
            data = archive.originals.read(document.custody.sha256)
            (tmp_path / "again.txt").write_bytes(data)
            importing.import_paths(other, [tmp_path / "again.txt"], case_id=there.id, role=document.role)
        taken = web_annotations.take(other, there.id, out)
        assert (taken.claims, taken.evidence, taken.known, taken.left_out) == (1, 1, 0, [])
        back = exporting.export(other, there.id, "annotations", tmp_path / "back.json")
        assert told(back) == told(out)
        assert web_annotations.take(other, there.id, out).known == 2
        assert libraries.verify(other) == []
        history.undo(other)
        assert claims.table(other, there.id) == []


def annotation(document, selector, **more):
    return {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "https://tool.example/1", "type": "Annotation",
            "target": {"source": f"urn:hash::sha256:{document.custody.sha256}", "selector": selector}, **more}


def take(archive, case, tmp_path, *said):
    path = tmp_path / "theirs.json"
    path.write_text(json.dumps(list(said)), encoding="utf-8")
    return web_annotations.take(archive, case.id, path)


def test_a_place_is_found_again_and_never_guessed(archive, case, bring, tmp_path):
    ferry = bring("ferry.txt", SOURCE, Role.SUBJECT)
    moved = annotation(ferry, [{"type": "TextQuoteSelector", "exact": "Nobody fell into the sea", "prefix": " people. ",
                                "suffix": "."}, {"type": "TextPositionSelector", "start": 3, "end": 27}])
    unsure = annotation(ferry, {"type": "TextQuoteSelector", "exact": "carried 4,100 people"})
    lost = annotation(ferry, {"type": "TextQuoteSelector", "exact": "The moon is made of green cheese"})
    nowhere = {**lost, "target": {"source": "https://elsewhere.example/", "selector": lost["target"]["selector"]}}
    taken = take(archive, case, tmp_path, moved, unsure, lost, nowhere, annotation(ferry, None), "noise", {"type": []})
    assert taken.claims == 1 and len(taken.left_out) == 4
    assert "not certain" in taken.left_out[0] and "not in the text" in taken.left_out[1]
    assert "not in the case" in taken.left_out[2] and "names no words" in taken.left_out[3]
    (claim,) = claims.in_document(archive, case.id, ferry.id)
    assert claim.anchor.quote == "Nobody fell into the sea"
    assert claim.anchor.holds_in(documents.text(archive, ferry.id).text)


def test_a_verdict_of_others_does_not_become_ones_own(archive, case, article, tmp_path):
    said = annotation(article, {"type": "TextQuoteSelector", "exact": "closed the old bridge for 40 days", "prefix":
                                "The town council ", "suffix": ", the mayor"},
                      body={"type": "TextualBody", "purpose": "classifying", "value": "False"})
    taken = take(archive, case, tmp_path, said)
    (id,) = claims.table(archive, case.id)
    assert taken.verdicts == 1 and verdicts.current(archive, id) is None


@pytest.mark.parametrize("said", ["", "{", "[]", '{"type": "Dataset"}', "[" * 100_000, '{"first": {"items": 3}}'])
def test_what_holds_no_annotations_is_refused_in_words(archive, case, tmp_path, said):
    path = tmp_path / "bad.json"
    path.write_text(said, encoding="utf-8")
    with pytest.raises(FileDamaged):
        web_annotations.take(archive, case.id, path)
