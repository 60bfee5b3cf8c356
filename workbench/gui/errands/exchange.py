"""Commands about work with colleagues: merge a case bundle, decide what it says otherwise; annotations."""

from pathlib import Path
from typing import TYPE_CHECKING

from workbench.domain.merging import Merged
from workbench.gui.choosing import choose_file
from workbench.gui.desk import Desk
from workbench.gui.language import tr, tr_n
from workbench.gui.window import Window
from workbench.gui.words import count

if TYPE_CHECKING:
    from workbench.services.intake.claim_reviews import Reviewed
    from workbench.services.intake.web_annotations import Annotated


class ExchangeErrands:
    """Does the commands `exchange.*` of one library's window."""

    def __init__(self, desk: Desk, window: Window):
        self._desk, self._window = desk, window

    def merge_bundle(self) -> None:
        """Choose a colleague's bundle and take it in."""
        chosen = choose_file(self._window, tr("Merge a case bundle"), tr("Case bundles (*.zip);;All files (*)"))
        if chosen is not None:
            self.take(chosen)

    def take(self, path: Path) -> None:
        """Take a bundle in, in a thread: it is checked whole before anything of it is kept."""
        from workbench.services.colleagues import bundles

        self._desk.flush.emit()
        self._desk.search(bundles.merge, path, title=tr("Merging {name}", name=path.name), writes=True,
                          done=self._merged)

    def import_annotations(self) -> None:
        """Choose a file of Web Annotations and take it into this case."""
        from workbench.services.intake import web_annotations

        chosen = choose_file(self._window, tr("Import annotations"),
                             tr("Web Annotations (*.json *.jsonld);;All files (*)"))
        if chosen is not None:
            self._desk.flush.emit()
            self._desk.search(web_annotations.take, self._desk.case_id, chosen, title=tr("Importing annotations"),
                              writes=True, done=self._annotated)

    def import_reviews(self) -> None:
        """Choose a file of ClaimReview, or a page that holds some, and take it into this case."""
        chosen = choose_file(self._window, tr("Import others’ reviews"),
                             tr("ClaimReview (*.json *.jsonld *.jsonl *.html *.htm);;All files (*)"))
        if chosen is not None:
            self.take_reviews(chosen)

    def take_reviews(self, path: Path) -> None:
        """Take them in, in a thread."""
        from workbench.services.intake import claim_reviews

        self._desk.flush.emit()
        self._desk.search(claim_reviews.take, self._desk.case_id, path, title=tr("Importing reviews"), writes=True,
                          done=self._reviewed)

    def differences(self) -> None:
        """What bundles say otherwise of this case."""
        from workbench.gui.sheets.differences import DifferencesSheet

        self._window.open_sheet(DifferencesSheet(self._window, self._desk))

    def _reviewed(self, told: "Reviewed") -> None:
        said = tr("{claims}, {reviews}; {known} here already.", claims=count(told.claims, "new claim"),
                  reviews=count(told.reviews, "new review", "new reviews"), known=told.known)
        if told.guesses:
            said += tr(" Please check, as the file is not written as it should be: {guesses}",
                       guesses=_first(told.guesses))
        if told.left_out:
            said += tr(" Left out: {left_out}", left_out=_first(told.left_out))
        self._desk.say(said, kind="warning" if told.guesses or told.left_out else "good")

    def _annotated(self, told: "Annotated") -> None:
        said = tr("{claims}, {pieces}.", claims=count(told.claims, "new claim"),
                  pieces=count(told.evidence, "new piece of evidence", "new pieces of evidence"))
        if told.verdicts:
            said += " " + tr_n("{number} verdict of others stayed in the file.",
                               "{number} verdicts of others stayed in the file.", told.verdicts)
        if told.left_out:
            said += tr(" Left out, as their place is not certain: {left_out}", left_out=' '.join(told.left_out[:5]))
        self._desk.say(said, kind="warning" if told.left_out else "good")

    def _merged(self, merged: Merged) -> None:
        if not merged.changed:
            self._desk.say(tr("Nothing in the bundle is new to “{case_name}”.", case_name=merged.case_name),
                           kind="good")
            return
        self._desk.choose_case(merged.case)
        told = tr("Merged “{case_name}”. Nothing of yours was overwritten.", case_name=merged.case_name)
        if merged.unplaced:
            told += tr(" Stayed out: {sentences}", sentences=" ".join(merged.unplaced[:5]))
        if merged.differences:
            self._desk.say(tr("{told} {differences} to decide.", told=told,
                              differences=count(merged.differences, "difference")), kind="warning",
                           action=(tr("Show them"), self.differences))
        else:
            self._desk.say(told, kind="good")


def _first(sentences: list[str], most: int = 4) -> str:
    """A few of the sentences, and how many more there are."""
    more = tr(" … and {more} more.", more=len(sentences) - most) if len(sentences) > most else ""
    return " ".join(sentences[:most]) + more
