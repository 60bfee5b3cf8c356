"""Ranking by meaning: a real model file, loaded as a checker's would be."""

import importlib.util
import sys

import pytest

from workbench import matching
from workbench.domain.errors import MeaningUnavailable
from workbench.matching import semantic

for needed in ("onnx", "onnxruntime", "tokenizers"):
    pytest.importorskip(needed)


@pytest.fixture
def tiny(request):
    spec = importlib.util.spec_from_file_location("tiny_model", request.path.with_name("tiny_model.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CLAIM = "Storm of March: eleven boats sank"
OTHERS = "The storm of March took the roof of the school."
MEANT = "Vessels foundered in the storm."


def best(index, **how):
    return matching.find(CLAIM, index, language="en", **how)[0].candidate.text


def test_what_means_the_same_in_other_words_comes_first(shelf, tiny, tmp_path):
    index = shelf([OTHERS], [MEANT])
    model = semantic.load(tiny.make(tmp_path / "tiny"))
    assert best(index) == OTHERS
    assert best(index, likeness=model.likeness) == MEANT


def test_a_passage_of_a_few_words_is_read_with_what_leads_up_to_it(shelf):
    read = []

    def likeness(claim, texts):
        read.extend(texts)
        return [0.5] * len(texts)

    long = "The storm of March took the roof of the school, which had stood on its hill since the year of the flood."
    index = shelf(["How many boats sank?", "Eleven sank."], [long, long + " Again."])
    matching.find(CLAIM, index, language="en", likeness=likeness)
    assert "How many boats sank? Eleven sank." in read
    assert {long, long + " Again."} <= set(read), "they mean enough by themselves"


def test_a_text_is_as_near_to_another_as_their_words_mean(tiny, tmp_path):
    model = semantic.load(tiny.make(tmp_path / "tiny"))
    same, half, none = model.likeness("boats sank", ["trawlers drowned", "trawlers sang", "bread"])
    assert same == pytest.approx(1.0, abs=1e-5)
    assert half == pytest.approx(0.5, abs=1e-5)
    assert none == pytest.approx(0.0, abs=1e-5)


def test_padding_changes_nothing(tiny, tmp_path):
    model = semantic.load(tiny.make(tmp_path / "tiny"))
    alone = model.embed(["boats sank"])[0]
    beside = model.embed(["boats sank", "bread " * 50])[0]
    assert alone == pytest.approx(beside, abs=1e-6)


def test_the_first_token_is_taken_where_the_model_says_so(tiny, tmp_path):
    model = semantic.load(tiny.make(tmp_path / "tiny", pooling={"pooling_mode_cls_token": True}))
    assert model.likeness("boats", ["ships sang", "sang ships"]) == pytest.approx([1.0, 0.0], abs=1e-5)


def test_a_model_that_pools_by_itself_is_believed(tiny, tmp_path):
    model = semantic.load(tiny.make(tmp_path / "tiny", sentence=True))
    assert model.likeness("boats", ["ships", "bread"]) == pytest.approx([1.0, 0.0], abs=1e-5)


def test_any_text_has_a_meaning(tiny, tmp_path):
    model = semantic.load(tiny.make(tmp_path / "tiny"))
    rows = model.embed(["", "\ud800", "\x00", "x " * 5000, "中文"])
    assert rows.shape == (5, len(tiny.MEANINGS))


def test_an_empty_folder_and_a_broken_model_are_said_in_words(tiny, tmp_path):
    with pytest.raises(MeaningUnavailable, match=r"it has no onnx/model\.onnx and tokenizer\.json"):
        semantic.load(tmp_path)
    folder = tiny.make(tmp_path / "tiny")
    (folder / "onnx" / "model.onnx").write_bytes(b"no model at all")
    with pytest.raises(MeaningUnavailable, match="cannot be loaded"):
        semantic.load(folder)


def test_without_the_extra_it_is_said_how_to_get_it(tiny, tmp_path, monkeypatch):
    folder = tiny.make(tmp_path / "tiny")
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(MeaningUnavailable) as told:
        semantic.load(folder)
    assert "semantic" in told.value.message
    assert "pip install" in told.value.remedy
