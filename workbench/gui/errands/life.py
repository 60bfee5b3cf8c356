"""The commands about a claim's life, as the menus, keys and the palette call them."""

from workbench.gui.claim.panel import VERDICT, ClaimPanel
from workbench.gui.reader.pane import ReaderPane


class LifeCommands:
    """Brings the page of the verdict to the front where something is filled in there. The reader is asked which words
    are selected."""

    def __init__(self, panel: ClaimPanel, reader: ReaderPane):
        self._panel, self._reader = panel, reader

    @property
    def _verdict(self):
        self._panel.turn_to(VERDICT)
        return self._panel.verdict

    def correct(self) -> None:
        """Open a signed verdict for a correction: something was wrong."""
        self._verdict.page.begin_correction()

    def bring_up_to_date(self) -> None:
        """Open a signed verdict for an update: there are new facts."""
        self._verdict.page.begin_update()

    def no_source(self) -> None:
        """Say where one searched and found no source."""
        self._verdict.no_source()

    def second_check(self) -> None:
        """Ask for a second check, or give it."""
        self._verdict.second_check()

    def ask(self) -> None:
        """Note a query."""
        self._verdict.life.ask()

    def contact(self) -> None:
        """Note that the claimant was contacted."""
        self._verdict.life.contact()

    def make_part(self) -> None:
        """A part of the words that are selected within the claim, else of words that are typed."""
        claim = self._panel.claim
        span = self._reader.selected_in(claim) if claim is not None else None
        (self._panel.verdict if span else self._verdict).life.make_part(span)

    def looked_at(self) -> None:
        """The claim was looked at, though nothing is linked yet; again takes that back."""
        self._panel.verdict.life.looked_at()

    def set_aside(self) -> None:
        """Set the claim aside with a reason; one that is aside is taken up again."""
        self._verdict.life.set_aside()
