"""What the window remembers between two days: its shape, the open documents and places, the current claim.

One small JSON file a library, in the state folder. It can be lost without harm, so a damaged one is simply passed over.
"""

import threading
from pathlib import Path

NO_STATE: dict = {}


class Memory:
    """The remembered state of one library's window."""

    def __init__(self, folder: Path, library: str):
        import hashlib

        name = hashlib.sha256(library.encode("utf-8", "surrogateescape")).hexdigest()[:16]
        self._path = folder / "windows" / f"{name}.json"
        self._state = _load(self._path)
        self._state["library"] = library
        self._unwritten: bytes | None = None
        self._writing = threading.Lock()

    def get(self, key: str, default=None):
        """A remembered value of the library: `case`, `geometry` …"""
        return self._state.get(key, default)

    def put(self, **values) -> None:
        """Remember values of the library."""
        self._state.update(values)

    def of_case(self, case_id: int) -> dict:
        """What is remembered of a case's layout, documents and places."""
        state = self._state["cases"].get(str(case_id), NO_STATE)
        return state if isinstance(state, dict) else NO_STATE

    def put_case(self, case_id: int, state: dict) -> None:
        """Remember a case's layout, documents and places."""
        self._state["cases"][str(case_id)] = state

    def windows(self) -> dict[str, dict]:
        """What further windows showed, by their number; they come back with the library."""
        kept = self._state.get("windows")
        return {number: own for number, own in kept.items() if isinstance(own, dict)} if isinstance(kept, dict) else {}

    def put_window(self, number: str, own: dict | None) -> None:
        """Remember what a further window shows, or with None that it was closed."""
        kept = {**self.windows(), number: own or {}}
        self._state["windows"] = {key: value for key, value in kept.items() if value}

    def save(self) -> None:
        """Write it down. A state folder that cannot be written costs the layout, never the work."""
        self._unwritten = self._written()
        self._write()

    def save_soon(self) -> None:
        """The same without waiting for the disk, which may take longer than a window should stand still."""
        self._unwritten = self._written()
        threading.Thread(target=self._write, name="memory", daemon=True).start()

    def _written(self) -> bytes:
        import json

        return json.dumps(self._state, indent=1).encode("utf-8")

    def _write(self) -> None:
        """Write what was wanted last: of several that wait, the first one does it for all."""
        from workbench.atomic import write_whole

        with self._writing:
            wanted, self._unwritten = self._unwritten, None
            if wanted is None:
                return
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                write_whole(self._path, wanted)
            except OSError:
                return


def _load(path: Path) -> dict:
    import json

    try:
        state = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        state = {}
    state = state if isinstance(state, dict) else {}
    return {**state, "cases": state["cases"] if isinstance(state.get("cases"), dict) else {}}
