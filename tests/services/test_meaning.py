"""Ranking by meaning through the services: a model of the tests' own, remembered beside the library."""

import importlib.util
from pathlib import Path

import pytest

from workbench.domain.errors import MeaningUnavailable
from workbench.services.sources import matches, meaning
from workbench.store.searching.meanings import FILE

for needed in ("onnx", "onnxruntime", "tokenizers"):
    pytest.importorskip(needed)

HERE = Path(__file__).resolve().parent


@pytest.fixture
def model(tmp_path):
    spec = importlib.util.spec_from_file_location("tiny_model", HERE.parent / "matching" / "tiny_model.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return str(module.make(tmp_path / "tiny"))


def test_a_model_ranks_what_means_the_same_first(archive, bring, model):
    bring("roof.txt", "The storm of March took the roof of the school.\n")
    bring("sea.txt", "Vessels foundered in the storm.\n")
    for number, word in enumerate(("grass", "wind", "sun", "snow")):
        bring(f"other{number}.txt", f"After the storm there was much {word} in the valley.\n")
    claim = "Storm of March: eleven boats sank"
    assert matches.for_text(archive, claim)[0].file == "roof.txt"
    for _ in range(2):
        assert matches.for_text(archive, claim, semantic=model)[0].file == "sea.txt"
    assert (archive.location / FILE).stat().st_size > 0


def test_a_folder_without_a_model_is_said(archive, bring, tmp_path):
    bring("sea.txt", "Vessels foundered in the storm.\n")
    for ask in (lambda: meaning.check(str(tmp_path)),
                lambda: matches.for_text(archive, "storm", semantic=str(tmp_path))):
        with pytest.raises(MeaningUnavailable):
            ask()
