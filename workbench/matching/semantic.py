"""Tell by a sentence-embedding model how near in meaning passages are to a claim. An extra: without it all works.

The model lies in a folder that the checker names, laid out as sentence-transformers publishes its ONNX models; nothing
is downloaded. What runs it (the `semantic` extra) is imported when a model is first loaded.
"""

import json
from collections.abc import Callable, Sequence
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import Any

from workbench.domain.errors import MeaningUnavailable

MODELS = ("onnx/model.onnx", "model.onnx", "onnx/model_quantized.onnx", "model_quantized.onnx")
WORDS = "tokenizer.json"
LONGEST = 256
"""Tokens of a text that are read, where the model does not tell."""

BATCH = 16
_THREADS = 2

Remember = Callable[[str, Sequence[str], Callable[[Sequence[str]], Any]], Any]


class Meaning:
    """A loaded model. `name` changes with the model's file; `embed` is safe for several threads."""

    def __init__(self, session: Any, words: Any, folder: Path, name: str):
        self.name = name
        self._session = session
        self._words = words
        self._inputs = {one.name for one in session.get_inputs()}
        self._outputs = [one.name for one in session.get_outputs()]
        pooling = _json(folder / "1_Pooling" / "config.json")
        self._first_token = bool(pooling.get("pooling_mode_cls_token")) and not pooling.get("pooling_mode_mean_tokens")
        prompts = _json(folder / "config_sentence_transformers.json").get("prompts") or {}
        self.asking = str(prompts.get("query") or "")
        self.telling = str(prompts.get("passage") or prompts.get("document") or "")
        self._lock = Lock()

    def embed(self, texts: Sequence[str]) -> Any:
        """A row of unit length for each text, float32. Texts of like length go together: padding costs as words do."""
        import numpy as np

        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        found: list[Any] = [None] * len(texts)
        for begin in range(0, len(order), BATCH):
            batch = order[begin : begin + BATCH]
            for at, row in zip(batch, self._rows([texts[at] for at in batch]), strict=True):
                found[at] = row
        return np.stack(found) if found else np.zeros((0, 1), np.float32)

    def _rows(self, texts: Sequence[str]) -> Any:
        import numpy as np

        # Lone surrogates cannot be handed over.
        clean = [text.encode("utf-8", "replace").decode("utf-8") for text in texts]
        with self._lock:
            read = self._words.encode_batch(clean)
        mask = np.array([one.attention_mask for one in read], np.int64)
        given = {
            "input_ids": np.array([one.ids for one in read], np.int64),
            "attention_mask": mask,
            "token_type_ids": np.zeros_like(mask),
        }
        try:
            found = self._session.run(self._outputs, {name: given[name] for name in given if name in self._inputs})
        except Exception as fault:
            raise MeaningUnavailable(f"The model {self.name} cannot read these passages ({_said(fault)}).") from fault
        pooled = self._pooled(dict(zip(self._outputs, found, strict=True)), mask)
        length = np.linalg.norm(pooled, axis=1, keepdims=True)
        return (pooled / np.maximum(length, 1e-9)).astype(np.float32)

    def _pooled(self, outputs: dict[str, Any], mask: Any) -> Any:
        ready = outputs.get("sentence_embedding")
        if ready is not None:
            return ready
        tokens = outputs.get("last_hidden_state", next(iter(outputs.values())))
        if tokens.ndim == 2:
            return tokens
        if self._first_token:
            return tokens[:, 0]
        weight = mask[:, :, None]
        return (tokens * weight).sum(axis=1) / weight.sum(axis=1).clip(min=1)

    def likeness(self, claim: str, texts: Sequence[str], remember: Remember | None = None) -> list[float]:
        """The cosine of a claim with each text. `remember(name, texts, embed)` may keep what was worked out before."""
        passages = [self.telling + text for text in texts]
        rows = remember(self.name, passages, self.embed) if remember else self.embed(passages)
        return (rows @ self.embed([self.asking + claim])[0]).tolist() if len(texts) else []


def load(folder: Path | str) -> Meaning:
    """The model in a folder, kept for the next time. Raises MeaningUnavailable, which says what is missing."""
    folder = Path(folder).expanduser()
    model = next((folder / name for name in MODELS if (folder / name).is_file()), None)
    if model is None or not (folder / WORDS).is_file():
        wanted = f"{MODELS[0]} and {WORDS}"
        raise MeaningUnavailable(f"There is no model for ranking by meaning in {folder}: it has no {wanted}.")
    at = model.stat()
    return _load(folder, model, at.st_mtime_ns, at.st_size)


@lru_cache(maxsize=1)
def _load(folder: Path, model: Path, changed: int, size: int) -> Meaning:
    try:
        import onnxruntime
        import tokenizers
    except ImportError as missing:
        raise MeaningUnavailable(
            "Ranking by meaning needs the extra “semantic”, which is not installed.",
            "Install it (pip install 'factcheck-workbench[semantic]'); until then passages are ranked by their words.",
        ) from missing
    try:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = _THREADS
        options.log_severity_level = 4
        session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        words = tokenizers.Tokenizer.from_file(str(folder / WORDS))
    except Exception as fault:
        raise MeaningUnavailable(f"The model in {folder} cannot be loaded ({_said(fault)}).") from fault
    words.enable_padding()
    words.enable_truncation(max_length=_longest(folder))
    digest = blake2b(f"{model}{changed}{size}".encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
    return Meaning(session, words, folder, f"{folder.name}-{digest}")


def _longest(folder: Path) -> int:
    told = _json(folder / "sentence_bert_config.json").get("max_seq_length")
    return min(told, 512) if isinstance(told, int) and told > 2 else LONGEST


def _json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _said(fault: Exception) -> str:
    return (str(fault).strip() or type(fault).__name__).splitlines()[0][:160]
