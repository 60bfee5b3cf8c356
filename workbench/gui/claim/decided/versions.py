"""Versions of a verdict in words: the signed one, and below it what it was before."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame

from workbench.domain.verdicts import Reopening, Verdict
from workbench.gui import words
from workbench.gui.claim.decided.concerns import concern_words
from workbench.gui.language import tr
from workbench.gui.style import SPACE, column, label, line


class SignedWords(QFrame):
    """Who stands for the version that is signed; quieter, what changed with it and what they were warned of."""

    def __init__(self):
        super().__init__()
        self._who, self._more = label("", "good", wrap=True), label("", "small", wrap=True, selectable=True)
        self.setLayout(column(self._who, self._more, gap=SPACE.tight))

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Of this version; nothing at all for None."""
        self.setVisible(verdict is not None)
        if verdict is None:
            return
        self._who.setText(tr("{label}, version {number}. Signed off by {name}, {when}.", label=verdict.label,
                             number=verdict.version, name=verdict.signed_by, when=words.moment(verdict.signed_at)))
        more = [*changed_words(verdict), *warned_words(verdict)]
        self._more.setText("\n".join(more))
        self._more.setVisible(bool(more))


def changed_words(verdict: Verdict) -> list[str]:
    """Why there is this version of a signed verdict."""
    if not verdict.correction:
        return []
    if verdict.reopening is Reopening.UPDATE:
        return [tr("Update: {words}", words=verdict.correction)]
    return [tr("Correction: {words}", words=verdict.correction)]


def warned_words(verdict: Verdict) -> list[str]:
    """What its signer was warned of."""
    if not verdict.concerns:
        return []
    told = [concern_words(one) for one in verdict.concerns]
    listed = told[0] if len(told) == 1 else "".join(f"\n–  {one}" for one in told)
    return [tr("Signed all the same: {words}", words=listed)]


class Versions(QFrame):
    """The list of what a verdict was before, newest first."""

    def __init__(self):
        super().__init__()
        self._shown: list[Verdict] | None = None
        self._filling = column(gap=SPACE.tight)
        self.setLayout(self._filling)
        self.hide()

    def show_versions(self, versions: Sequence[Verdict]) -> None:
        """Show these; nothing at all where there were none."""
        if list(versions) == self._shown:
            return
        self._shown = list(versions)
        while self._filling.count():
            self._filling.takeAt(0).widget().deleteLater()
        self.setVisible(bool(versions))
        if versions:
            self._filling.addWidget(line())
            self._filling.addWidget(label(tr("Earlier versions"), "section"))
        for one in reversed(versions):
            self._filling.addWidget(label(f"{one.version}. {one.label}", "strong"))
            signed = tr(", signed off by {signed_by}", signed_by=one.signed_by) if one.signed_by else ""
            self._filling.addWidget(label(f"{one.decided_by}, {words.moment(one.decided_at)}{signed}", "faint"))
            searched = [tr("No source found, searched: {where}", where=one.searched)] if one.searched else []
            for text in (*changed_words(one), one.rationale, *searched, *warned_words(one)):
                if text:
                    self._filling.addWidget(label(text, "quiet", wrap=True, selectable=True))
