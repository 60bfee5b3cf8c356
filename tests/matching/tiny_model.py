"""A sentence-embedding model of a few words, laid out as real ones are; made by the tests: none is downloaded."""

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

MEANINGS = (
    "boats vessels ships trawlers",
    "harbour port quay",
    "sank foundered drowned",
    "baker bread oven",
    "music choir sang",
)
"""The words of a line mean the same to it."""


def make(folder: Path, *, pooling: dict | None = None, sentence: bool = False) -> Path:
    """Write a model into `folder`. With `sentence` it pools by itself and calls its output sentence_embedding."""
    words = ["[PAD]", "[UNK]", *" ".join(MEANINGS).split()]
    rows = np.zeros((len(words), len(MEANINGS)), np.float32)
    for axis, line in enumerate(MEANINGS):
        for word in line.split():
            rows[words.index(word), axis] = 1.0
    (folder / "onnx").mkdir(parents=True)
    onnx.save(_graph(rows, sentence), folder / "onnx" / "model.onnx")
    cut = Tokenizer(models.WordLevel({word: at for at, word in enumerate(words)}, unk_token="[UNK]"))
    cut.normalizer = normalizers.Lowercase()
    cut.pre_tokenizer = pre_tokenizers.Whitespace()
    cut.save(str(folder / "tokenizer.json"))
    if pooling is not None:
        (folder / "1_Pooling").mkdir()
        (folder / "1_Pooling" / "config.json").write_text(json.dumps(pooling))
    return folder


def _graph(rows: np.ndarray, sentence: bool) -> onnx.ModelProto:
    width = rows.shape[1]
    ids, mask = (helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "length"])
                 for name in ("input_ids", "attention_mask"))
    nodes = [helper.make_node("Gather", ["rows", "input_ids"], ["last_hidden_state"])]
    shape, name = ["batch", "length", width], "last_hidden_state"
    if sentence:
        nodes.append(helper.make_node("ReduceSum", ["last_hidden_state", "axis"], ["sentence_embedding"], keepdims=0))
        shape, name = ["batch", width], "sentence_embedding"
    out = helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
    given = [numpy_helper.from_array(rows, "rows"), numpy_helper.from_array(np.array([1], np.int64), "axis")]
    graph = helper.make_graph(nodes, "tiny", [ids, mask], [out], given[: 1 + sentence])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
