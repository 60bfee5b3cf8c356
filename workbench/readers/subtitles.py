"""Subtitles (SRT, WebVTT): the cues joined to sentences, the time of each paragraph kept beside it.

The source text stays the file's own, character for character: numbers, times and marks are hidden by edits, so that the
time of any word can be read where it stands.
"""

import re
from dataclasses import dataclass, field

from workbench.domain.documents import Edit, EditReason, PassageKind
from workbench.domain.errors import FileDamaged
from workbench.readers.raw import VERSION, Raw, Report
from workbench.readers.text import decode
from workbench.text.blocks import Block, ends_sentence
from workbench.text.layout import lines as line_cutter
from workbench.text.layout.lines import Line
from workbench.text.speech import labels

_CLOCK = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[,.](\d{1,3})"
_TIMING = re.compile(_CLOCK + r"\s+-->\s+" + _CLOCK)
_MARK = re.compile(r"<v(?:\.[^ >]{0,60})?\s+([^>]{1,100})>|</?[A-Za-z0-9:.][^<>]{0,200}>|</?[a-z]>|\{\\[^{}]{1,60}\}")
_DASH = re.compile(r"(?:[-–—]\s?|>>+\s?)(?=\w)")
_PAUSE, _LONG_PAUSE = 1.5, 5.0
_ROLLING = 0.1
"""Seconds between two cues of which the second repeats the first because it rolls up, not because it is said again."""
_LONG = 500
_LONGEST_VOICE = 36


@dataclass(slots=True)
class _Cue:
    timing: Line
    start: float
    end: float
    lines: list[Line] = field(default_factory=list)


def read(data: bytes, report: Report) -> Raw:
    """Read subtitles."""
    report.progress(0, 1)
    text, encoding, warnings = decode(data, report.encoding)
    making = _Paragraphs(text)
    for cue in _cues(line_cutter.split(text)):
        making.add(cue)
    blocks, edits = making.end()
    if not blocks:
        raise FileDamaged("The subtitles hold times but no words.")
    return Raw(
        "subtitles",
        text,
        f"subtitles {VERSION}, {encoding}",
        blocks=tuple(blocks),
        edits=tuple(edits),
        warnings=warnings,
        from_a_site=False,
    )


def _cues(lines: list[Line]) -> list[_Cue]:
    """The cues that have words; lines that two cues in a row show (they roll up) are taken once."""
    cues: list[_Cue] = []
    open_ = False
    for index, line in enumerate(lines):
        timing = _TIMING.match(line.text)
        if timing:
            clock = timing.groups()
            cues.append(_Cue(line, _seconds(clock[:4]), _seconds(clock[4:])))
            open_ = True
        elif line.blank:
            open_ = False
        elif open_ and not _is_number_of_next(lines, index):
            cues[-1].lines.append(line)
    last, until = "", 0.0
    for cue in cues:
        again = last if cue.start - until < _ROLLING else ""
        cue.lines = [line for line in cue.lines if _plain(line.text) not in ("", again)]
        last, until = _plain(cue.lines[-1].text) if cue.lines else last, cue.end
    return [cue for cue in cues if cue.lines]


def _is_number_of_next(lines: list[Line], index: int) -> bool:
    """A cue's number directly above its time, where no blank line is between the cues."""
    after = lines[index + 1].text if index + 1 < len(lines) else ""
    return lines[index].text.isdigit() and bool(_TIMING.match(after))


class _Paragraphs:
    """Joins cues to paragraphs; what is not their words is hidden by edits that go forward and never overlap."""

    def __init__(self, text: str):
        self._text = text
        self._reached = 0
        self._open: list[Line] = []
        self._shown = ""
        self._until = 0.0
        self._voice, self._speech = "", 0
        self._blocks: list[Block] = []
        self._edits: list[Edit] = []

    def add(self, cue: _Cue) -> None:
        for index, line in enumerate(cue.lines):
            pause = cue.start - self._until if index == 0 else 0.0
            if not self._open or self._breaks(line, pause):
                self._close()
                if index == 0:
                    self._time(cue)
                self._hide(line.start)
            else:
                self._edits.append(Edit(self._reached, line.start, " ", EditReason.LINE_JOINED))
            self._line(line)
        self._until = cue.end

    def end(self) -> tuple[list[Block], list[Edit]]:
        self._close()
        self._hide(len(self._text))
        return self._blocks, self._edits

    def _breaks(self, line: Line, pause: float) -> bool:
        voice = _voice(line.text)
        if pause >= _LONG_PAUSE or _DASH.match(line.text) or voice and voice != self._voice:
            return True
        if labels.starts_with_label(_plain(line.text)):
            return True
        return ends_sentence(self._shown) and (pause >= _PAUSE or len(self._shown) > _LONG)

    def _time(self, cue: _Cue) -> None:
        """The hours, minutes and seconds of a paragraph's first cue are shown, in grey."""
        end = cue.timing.start + re.search(r"[,.]", cue.timing.text).start()
        self._hide(cue.timing.start)
        shown = self._text[cue.timing.start : end]
        line = Line(cue.timing.start, end, shown)
        self._blocks.append(Block(line.start, line.end, shown, [line], PassageKind.FURNITURE, alone=True, why="time"))
        self._reached = end

    def _line(self, line: Line) -> None:
        self._reached = line.start
        for mark in _MARK.finditer(line.text):
            start, end = line.start + mark.start(), line.start + mark.end()
            voice = _voice(mark.group()) if mark.group(1) and not self._open else ""
            if voice and mark.start() == 0:
                self._voice, self._speech = voice, end
            self._edits.append(Edit(start, end, f"{voice}: " if voice else "", EditReason.MARK_HIDDEN))
        voice = _DASH.match(line.text)
        if voice:
            self._edits.append(Edit(line.start, line.start + voice.end(), "", EditReason.MARK_HIDDEN))
        self._reached = line.end
        self._open.append(line)
        self._shown = f"{self._shown} {_plain(line.text)}".strip()

    def _hide(self, until: int) -> None:
        if self._reached < until:
            between = "\n" if self._reached else ""
            self._edits.append(Edit(self._reached, until, between, EditReason.MARK_HIDDEN))
            self._reached = until

    def _close(self) -> None:
        if self._open:
            start, end = self._open[0].start, self._open[-1].end
            # a label may begin a turn; anything else that is said is neither a heading nor a list
            kind = None if labels.label(self._shown) and not self._voice else PassageKind.TEXT
            block = Block(start, end, self._shown, self._open, kind, speech=self._speech or start, alone=True)
            block.speaker = self._voice or None
            self._blocks.append(block)
        self._open, self._shown, self._voice, self._speech = [], "", "", 0


def _voice(text: str) -> str:
    """The voice that a line begins with (`<v Ana Lund>`)."""
    mark = _MARK.match(text)
    return " ".join(mark.group(1).split())[:_LONGEST_VOICE] if mark and mark.group(1) else ""


def _plain(text: str) -> str:
    """A line as it is shown: the voice before its words, no marks."""
    text = _MARK.sub(lambda mark: f"{mark.group(1)}: " if mark.group(1) else "", text)
    return " ".join(_DASH.sub("", text, count=1).split() if _DASH.match(text) else text.split())


def _seconds(clock: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, fraction = (part or "0" for part in clock)
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(fraction.ljust(3, "0")) / 1000
