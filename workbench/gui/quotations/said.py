"""What the quotations view says: signs of findings, whose words they are, tooltips."""

from workbench.domain.findings import Agreement, QuotationFinding, QuotationKind
from workbench.gui.language import marked, tr
from workbench.gui.sentences import translated
from workbench.gui.style import Colours
from workbench.gui.words import words
from workbench.services.sources.quotations import CheckedQuotation

SIGNS = {QuotationFinding.VERBATIM: "=", QuotationFinding.MARKED_EDITS: "[…]", QuotationFinding.ALTERED: "≠",
         QuotationFinding.STITCHED: "+", QuotationFinding.NOT_FOUND: "–"}
SHORT = {QuotationFinding.MARKED_EDITS: marked("Marked edits"), QuotationFinding.STITCHED: marked("Stitched")}
ROLES = {QuotationFinding.VERBATIM: "good", QuotationFinding.MARKED_EDITS: "good", QuotationFinding.ALTERED: "bad",
         QuotationFinding.STITCHED: "warn", QuotationFinding.NOT_FOUND: "quiet"}
"""The text role of a finding. What was not found is told without alarm: it may have been said elsewhere."""
LEAD = 48
"""Characters shown of the sentence before: enough to see what is cut off, and the words themselves stay in sight."""
NOT_FOUND = (marked("None of the sources has these words. That does not make them false: they may be in a document "
                    "that is not here."))
NO_SOURCES = marked("There are no sources yet: drop them on the right half of the window.")


def colours_of(finding: QuotationFinding, colours: Colours) -> tuple[str, str]:
    """(ink, wash) of a finding's sign."""
    return {"good": (colours.good, colours.good_wash), "bad": (colours.bad, colours.bad_wash),
            "warn": (colours.warn, colours.warn_wash), "quiet": (colours.text_quiet, colours.sunken)}[ROLES[finding]]


def needs_a_look(one: CheckedQuotation) -> bool:
    """Altered or stitched, or in another's mouth, or cut where the sense turns. A word or a title is nobody's."""
    if one.quotation.kind is not QuotationKind.STATEMENT:
        return False
    return one.finding in (QuotationFinding.ALTERED, QuotationFinding.STITCHED) or bool(one.warnings)


def sides(one: CheckedQuotation) -> int:
    """How many places of the sources there are to go to."""
    return 0 if one.best is None else max(1, len(one.best.places))


def finding(one: CheckedQuotation) -> str:
    """The first column."""
    if one.finding is QuotationFinding.NOT_FOUND and one.quotation.kind is not QuotationKind.STATEMENT:
        return words(one.quotation.kind)
    return tr(SHORT[one.finding]) if one.finding in SHORT else words(one.finding)


def quotation(one: CheckedQuotation) -> str:
    """The second column: its words on one line."""
    return " ".join(one.quotation.text.split())


def speaker(one: CheckedQuotation) -> str:
    """Who is named, and who says it in the source where that is somebody else."""
    named = one.quotation.speaker or ""
    return f"{named} ≠ {one.best.speaker}" if one.other_speaker and one.best else named


def source(one: CheckedQuotation) -> str:
    """Where it stands, and who says it there."""
    if one.best is None:
        return ""
    return f"{one.best.speaker}, {one.best.document_name}" if one.best.speaker else one.best.document_name


def why(one: CheckedQuotation) -> str:
    """The working, with its warnings."""
    return " ".join((translated(one.because) if one.best else tr(NOT_FOUND), *map(translated, one.warnings)))


def agreement(one: CheckedQuotation) -> Agreement:
    """How words that differ are marked."""
    return Agreement.CONFLICTS if one.finding is QuotationFinding.ALTERED else Agreement.AGREES


def end_of(sentence: str) -> str:
    """The last words of the sentence before."""
    words = " ".join(sentence.split())
    return words if len(words) <= LEAD else "… " + words[-LEAD:].split(" ", 1)[-1]
