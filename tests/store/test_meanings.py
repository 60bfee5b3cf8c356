"""Vectors are kept, asked for once, and can be lost without harm."""

import numpy as np

from workbench.store.searching.meanings import FILE, Meanings


class Model:
    def __init__(self):
        self.asked = []

    def embed(self, texts):
        self.asked += texts
        return np.array([[len(text), 1.0] for text in texts], np.float32)


def test_what_is_known_is_not_asked_again(tmp_path):
    model = Model()
    first = Meanings(tmp_path).of("m", ["a", "bb"], model.embed)
    again = Meanings(tmp_path).of("m", ["bb", "ccc", "a", "\ud800"], model.embed)
    assert first.tolist() == [[1, 1], [2, 1]]
    assert again.tolist() == [[2, 1], [3, 1], [1, 1], [1, 1]]
    assert model.asked == ["a", "bb", "ccc", "\ud800"]


def test_another_model_is_asked_anew(tmp_path):
    model = Model()
    for name in ("one", "two"):
        Meanings(tmp_path).of(name, ["a"], model.embed)
    assert model.asked == ["a", "a"]


def test_a_damaged_file_and_a_folder_that_is_not_there_only_cost_time(tmp_path):
    (tmp_path / FILE).write_bytes(b"no database" * 100)
    model = Model()
    for folder in (tmp_path, tmp_path / "nowhere"):
        assert Meanings(folder).of("m", ["a"], model.embed).tolist() == [[1, 1]]
    assert Meanings(tmp_path).of("m", [], model.embed).shape[0] == 0
