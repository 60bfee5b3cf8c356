"""Frozen texts: what tells two readings apart."""

import json

from workbench.store import extractions


def test_the_digest_is_that_of_the_whole_json(monkeypatch):
    said = ["text", [[n, n + 1, "ü", None] for n in range(25)], [], "ä", {"kind": 1}]
    for at_once in (4, 5, 25, 100):
        monkeypatch.setattr(extractions, "AT_ONCE", at_once)
        assert "".join(extractions._as_json(said)) == json.dumps(said, ensure_ascii=False)
