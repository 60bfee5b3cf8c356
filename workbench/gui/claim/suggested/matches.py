"""Matches: what the sources say about the claim, to be linked or dismissed."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget

from workbench.domain.acts import Change
from workbench.domain.claims import Claim, Stance, Suggestion
from workbench.domain.documents import Role
from workbench.domain.errors import MeaningUnavailable
from workbench.gui import words
from workbench.gui.claim.suggested.deck import Deck
from workbench.gui.claim.suggested.glance import say_why_not
from workbench.gui.claim.suggested.how_many import how_many
from workbench.gui.claim.suggested.taken_back import Place, TakenBack, covers, place
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.search_field import SearchField
from workbench.gui.spoken import speak
from workbench.gui.style import SPACE, button, column, empty_place, row
from workbench.gui.style.fitting import WholeLabel
from workbench.services.deciding import evidence
from workbench.services.library import cases

REST = 350
"""Milliseconds without a key after which the sources are searched for what was typed."""
PATIENCE = 250
"""Milliseconds after which a search says that it is under way."""
SOURCES = frozenset({"document", "case_document", "recalled_passage"})


class MatchesTab(QFrame):
    """Suggestions for one claim. `counted(n)` tells how many are left to decide about; `turned_to(Suggestion | None)`
    which of them is looked at, None where the claim's own words were not what was searched for."""

    counted = Signal(int)
    turned_to = Signal(object)

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._claim: Claim | None = None
        self._searched = ""
        self._job = None
        self._found: list[Suggestion] = []
        self._unfolded: set[Place] = set()
        self._without: str | None = None
        self._taken_back = TakenBack()
        self.suggestions: list[Suggestion] = []
        self.deck = Deck()
        self.field = SearchField(tr("Search the sources for…"))
        self.field.setAccessibleName(tr("Search the sources for…"))
        self.field.setToolTip(tr("Your own words instead of the claim’s  /"))
        self._said = WholeLabel("small")
        self._all = button(tr("Back to the claim’s words"), self.clear_words, kind="link")
        self._all.hide()
        self._stack, self._nothing_yet = QStackedWidget(), QFrame()
        self._nothing = empty_place("search", tr("No passage resembles this claim"),
                                    tr("Reword it under “As checked”, or search the sources for other words."))
        self._no_sources = empty_place("source", tr("There are no sources yet"),
                                       tr("Drop the documents to check against on the window. The best passages of "
                                          "each will appear here."))
        self._looking = empty_place("wait", tr("Looking through the sources…"), "")
        for page in (self.deck, self._nothing, self._no_sources, self._looking, self._nothing_yet):
            self._stack.addWidget(page)
        # In a low window the cards give way, which scroll, and not the line above them.
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._stack.setMinimumHeight(self.deck.minimumSizeHint().height())
        self.setLayout(column(
            column(self.field, row(self._said, None, self._all), gap=SPACE.tight,
                   margins=(SPACE.medium, SPACE.small, SPACE.medium, 0)), self._stack, gap=SPACE.tight))
        self._connect()

    def _connect(self) -> None:
        self._rest, self._patience = QTimer(self), QTimer(self)
        for timer, after, does in ((self._rest, REST, self.look), (self._patience, PATIENCE, self._say_looking)):
            timer.setSingleShot(True)
            timer.setInterval(after)
            timer.timeout.connect(does)
        self.field.textEdited.connect(lambda _: self._rest.start())
        self.field.returnPressed.connect(self._search_now)
        self.deck.decided.connect(self.decide)
        self.deck.opened.connect(self.open)
        self.deck.unfolded.connect(self.unfold)
        self.deck.turned_to.connect(lambda one: self.turned_to.emit(one if self._is_of_the_quotation() else None))

    # What is shown

    def show_claim(self, claim: Claim | None) -> None:
        """Find what bears on this claim. The same claim in the same words is not looked up again."""
        other = claim is None or self._claim is None or claim.id != self._claim.id
        self._claim = claim
        if other:
            self.field.clear()
            self._drop_job()
            self._blank()
        if claim is not None and (other or self._wanted() != self._searched):
            self.look(keep=not other)

    def look(self, keep: bool = False) -> None:
        """Search the sources, elsewhere; an answer to an older question is thrown away."""
        self._rest.stop()
        self._drop_job()
        if self._claim is None:
            return
        self._searched = self._wanted()
        self._all.setVisible(bool(self._own_words()))
        self._patience.start()
        asked = (self._claim.id, self._searched)
        job = self._desk.with_service("sources.matches", lambda matches: self._ask(matches, asked, keep))
        self._job = job or self._job

    def _ask(self, matches, asked: tuple[int, str], keep: bool) -> None:
        self._job = self._desk.ask(
            matches.suggest, self._claim.id, words=self._own_words() or None, semantic=self._model(), quiet=True,
            title=tr("Search the sources"), done=lambda found: self._answered(asked, found, keep), failed=self._failed)

    def _answered(self, asked: tuple[int, str], found: list[Suggestion], keep: bool) -> None:
        if self._claim is None or asked != (self._claim.id, self._searched):
            return
        self._patience.stop()
        self._job = None
        self._show(found, keep)

    def _model(self) -> str:
        """The folder of the model that ranks by meaning; none once it failed, until another is named."""
        folder = self._desk.settings.semantic_model
        return "" if folder == self._without else folder

    def _failed(self, error: Exception) -> None:
        self._patience.stop()
        self._desk.tell(error)
        if isinstance(error, MeaningUnavailable):
            self._without = self._desk.settings.semantic_model
            self.look(keep=True)
        else:
            self._show([])

    def _show(self, found: list[Suggestion], keep: bool = False) -> None:
        """Dismissed ones go to the end, where they can be brought back."""
        self._found = sorted(found or (), key=lambda one: one.dismissed)
        if not keep:
            self._unfolded.clear()
        self._show_found(keep)
        self._return()

    def unfold(self) -> None:
        """Show the other places of the chosen passage's words below it, or no more."""
        here = place(self.deck.current.suggestion) if self.deck.current else None
        face = next((one for one in self._found if here in map(place, (one, *one.also))), None)
        if face is not None and face.also:
            self._unfolded ^= {place(face)}
            self._show_found(keep=True)

    def _show_found(self, keep: bool) -> None:
        self.suggestions = self._listed()
        self.deck.show_suggestions(self.suggestions, keep)
        if self.suggestions:
            self._stack.setCurrentWidget(self.deck)
        elif self._claim is not None:
            self._stack.setCurrentWidget(self._nothing if self._has_sources() else self._no_sources)
        self._count()

    def _listed(self) -> list[Suggestion]:
        """The passages found, those in the same words elsewhere after the first of them where they are unfolded."""
        return [one for face in self._found for one in (face, *(face.also if place(face) in self._unfolded else ()))]

    def _blank(self) -> None:
        """Nothing is known of another claim yet. The cards are kept for its passages, but no key reaches them."""
        self._found, self.suggestions = [], []
        self.deck.choose(-1)
        self._stack.setCurrentWidget(self._nothing_yet)
        self._count()

    def _has_sources(self) -> bool:
        lines = self._desk.read(cases.documents, self._claim.case, default=[])
        return any(line.document.role is Role.SOURCE for line in lines)

    def _say_looking(self) -> None:
        if not self.suggestions:
            self._stack.setCurrentWidget(self._looking)

    def _count(self) -> None:
        left = sum(not one.stance and not one.dismissed for one in self.suggestions)
        self._said.setText(how_many(self.suggestions, self._wanted()))
        self.counted.emit(left)

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _own_words(self) -> str:
        return " ".join(self.field.text().split())

    def _wanted(self) -> str:
        return self._own_words() or (self._claim.words if self._claim else "")

    def _is_of_the_quotation(self) -> bool:
        return self._claim is not None and self._searched == self._claim.anchor.quote

    def clear_words(self) -> None:
        """Back to the claim's own words."""
        self.field.clear()
        self.look()

    def _search_now(self) -> None:
        self.look()
        self.deck.setFocus(Qt.FocusReason.OtherFocusReason)

    # Deciding

    def decide(self, stance: Stance | None) -> None:
        """Link the chosen passage with a stance, or dismiss it (or bring it back), and move on."""
        if self._claim is None:
            return
        if not self.deck.look():
            is_searched = self._stack.currentWidget() in (self._nothing, self._no_sources)
            say_why_not(self._desk, self.deck.current is not None, is_searched)
            return
        one = self.deck.current.suggestion
        now = self._dismiss(one) if stance is None else self._link(one, stance)
        if now is None:
            return
        self._put(now)
        speak(self, words.words(now.stance) if now.stance else tr("Dismissed") if now.dismissed else tr("Not decided"))
        self.deck.next_open() if now.dismissed or now.stance else self.deck.choose(self.deck.index)

    def _link(self, one: Suggestion, stance: Stance) -> Suggestion | None:
        if one.evidence is not None:
            if one.stance is stance:
                return one
            done = self._desk.do(evidence.change_stance, one.evidence, stance, origin=self)
        else:
            done = self._desk.do(evidence.link, self._claim.id, one, stance, origin=self)
        return replace(one, stance=done.stance, evidence=done.id, dismissed=False) if done else None

    def _dismiss(self, one: Suggestion) -> Suggestion | None:
        done: list[bool] = []

        def act(service, *args) -> None:
            done.append(self._desk.do(_done(service), *args, origin=self) is not None)

        if one.dismissed:
            act(evidence.restore, self._claim.id, one)
            return replace(one, dismissed=False) if all(done) else None
        if one.evidence is not None:
            act(evidence.unlink, one.evidence)
            return replace(one, stance=None, evidence=None) if all(done) else None
        act(evidence.dismiss, self._claim.id, one)
        return replace(one, dismissed=True) if all(done) else None

    def _put(self, now: Suggestion) -> None:
        def put(one: Suggestion) -> Suggestion:
            return replace(now, also=one.also) if place(one) == place(now) else one

        self._found = [replace(put(face), also=tuple(map(put, face.also))) for face in self._found]
        self.suggestions = self._listed()
        for card, one in zip(self.deck.cards, self.suggestions, strict=True):
            card.show_suggestion(one)
        self._count()

    def open(self) -> None:
        """Show the chosen passage in its document, beside the claim's."""
        if self.deck.current is not None:
            one = self.deck.current.suggestion
            self._desk.open_place(one.document, one.start, one.end, beside=True)

    def heard(self, change: Change) -> None:
        """Somebody acted: decisions made elsewhere, other sources."""
        if self._claim is None or change.origin is self:
            return
        self._taken_back.note(change, self.suggestions)
        if change.tables & SOURCES or "dismissal" in change.tables:
            self.look(keep=True)
        elif "evidence" in change.tables:
            self._take_over()
            self._return()

    def _return(self) -> None:
        """The passage whose decision was taken back is the chosen one again."""
        index = self._taken_back.index(self.suggestions)
        if index is not None:
            self.deck.choose(index)

    def _take_over(self) -> None:
        """What is linked now, seen from the evidence."""
        linked = self._desk.read(evidence.for_claim, self._claim.id, default=[])
        for one in [one for face in self._found for one in (face, *face.also)]:
            piece = next((piece for piece in linked if covers(piece, one)), None)
            self._put(replace(one, stance=piece.stance if piece else None, evidence=piece.id if piece else None))


def _done(service):
    """A service that answers with nothing, answering True, so that an error can be told from it."""
    def call(archive, *args, **kwargs) -> bool:
        service(archive, *args, **kwargs)
        return True
    return call
