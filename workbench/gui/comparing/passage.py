"""A passage as a panel shows it: its words, the sentences around it quieter, what matters in it marked."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.domain.findings import Agreement, Finding
from workbench.gui.style import TYPE, Theme

AROUND = 150
"""Characters shown of the sentence before and of the one after."""

Span = tuple[int, int]


class PassageLayout:
    """Sets a passage for a width, in type of a `size` of the scale. Offsets of spans are code points of `text`; Qt's
    units are worked out here."""

    def __init__(self, text: str, before: str = "", after: str = "", shared: Sequence[Span] = (),
                 findings: Sequence[Finding] = (), size: int = TYPE.large):
        self._size = size
        self._before, self._text, self._after = _tail(before), " ".join(text.split("\n")), _head(after)
        self._shared, self._findings = shared, findings
        self._layout = QTextLayout()
        self._width = -1
        self.height = 0

    def set_in(self, width: int) -> int:
        """Set it for this width; the height it takes."""
        if width == self._width:
            return self.height
        self._width = width
        theme = Theme.current()
        font = theme.serif(round(self._size * theme.scale))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(self._before + self._text + self._after, font)
        self._layout.setTextOption(option)
        self._layout.setFormats(self._ranges())
        pitch, y = _pitch(self._size), 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(40, width))
            line.setPosition(QPointF(0, y + (pitch - line.height()) / 2))
            y += pitch
        self._layout.endLayout()
        self.height = round(y)
        return self.height

    def forget(self) -> None:
        """Fonts or colours changed: set it anew."""
        self._width = -1

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its upper left corner at (x, y)."""
        painter.setPen(Theme.current().colour("text"))
        self._layout.draw(painter, QPointF(x, y))

    def _ranges(self) -> list[QTextLayout.FormatRange]:
        theme = Theme.current()
        quiet, strong = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(theme.colour("text_faint"))
        strong.setFontWeight(QFont.Weight.Bold)
        start = _units(self._before)
        found = [_range(0, start, quiet), _range(start + _units(self._text), _units(self._after), quiet)]
        found += [self._span(span, start, strong) for span in self._shared]
        for finding in self._findings:
            if finding.theirs_span and finding.agreement is not Agreement.NOT_COMPARABLE:
                found.append(self._span(finding.theirs_span, start, _marked(finding.agreement)))
        return [one for one in found if one.length > 0]

    def _span(self, span: Span, start: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
        first, last = max(0, span[0]), min(len(self._text), span[1])
        return _range(start + _units(self._text[:first]), _units(self._text[first:last]), style)


class PassageText(QWidget):
    """A passage as a widget that is as high as it needs to be."""

    def __init__(self, text: str, before: str = "", after: str = "", shared: Sequence[Span] = (),
                 findings: Sequence[Finding] = (), size: int = TYPE.large):
        super().__init__()
        self._size = size
        self._set = PassageLayout(text, before, after, shared, findings, size)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        Theme.current().changed.connect(self._dress)

    def show_text(self, text: str, shared: Sequence[Span] = (), findings: Sequence[Finding] = ()) -> None:
        """Show other words, or mark others in them."""
        self._set = PassageLayout(text, "", "", shared, findings, self._size)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def _dress(self) -> None:
        self._set.forget()
        self.updateGeometry()
        self.update()

    @property
    def pitch(self) -> int:
        """Pixels from one line to the next."""
        return _pitch(self._size)

    def heightForWidth(self, width: int) -> int:
        """As high as the lines are at this width."""
        return self._set.set_in(width)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, self._set.set_in(self.width() if self.width() > 60 else 320))

    def paintEvent(self, event) -> None:
        """The words, as they were set."""
        with QPainter(self) as painter:
            self._set.set_in(self.width())
            self._set.paint(painter, 0, 0)


def _pitch(size: int) -> int:
    return round(round(size * Theme.current().scale) * 1.48)


def _marked(agreement: Agreement) -> QTextCharFormat:
    """Words that a finding is about: a conflict stands out, an agreement is only underlined."""
    ink, wash = Theme.current().colours.of_agreement(agreement)
    style = QTextCharFormat()
    style.setUnderlineColor(QColor(ink))
    if agreement is Agreement.CONFLICTS:
        style.setBackground(QBrush(QColor(wash)))
        style.setForeground(QColor(ink))
        style.setFontWeight(QFont.Weight.Bold)
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    else:
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    return style


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, style
    return made


def _tail(text: str) -> str:
    line = " ".join(text.split())
    if len(line) > AROUND:
        line = "… " + line[-AROUND:].split(" ", 1)[-1]
    return line + " " if line else ""


def _head(text: str) -> str:
    line = " ".join(text.split())
    if len(line) > AROUND:
        line = line[:AROUND].rsplit(" ", 1)[0] + " …"
    return " " + line if line else ""
