"""What the ledger says of a line: signs, the words of a chip, tooltips, the sentence for a rationale."""

from workbench.domain.documents import Role
from workbench.domain.findings import Agreement, Finding
from workbench.gui.language import marked, tr
from workbench.gui.sentences import after_colon, translated
from workbench.gui.style import Colours
from workbench.gui.words import words
from workbench.services.sources.ledger import Line, Standing

SIGNS = {Standing.CONFLICTS: "≠", Standing.DIFFER: "≠ =", Standing.AGREES: "=", Standing.ALONE: "–"}
CHIP_SIGNS = {Agreement.CONFLICTS: "≠", Agreement.AGREES: "=", Agreement.NOT_COMPARABLE: "∥"}
NAMES = {Standing.CONFLICTS: marked("Conflicts"), Standing.DIFFER: marked("Sources differ"),
         Standing.AGREES: marked("Agrees"), Standing.ALONE: marked("Stands alone")}
ORDER = list(Standing)
"""Conflicts first, then where sources differ; what stands alone comes last."""
SAME_TEXT = marked(" – same text")


def colours_of(standing: Standing, colours: Colours) -> tuple[str, str]:
    """(ink, wash) of a standing's sign."""
    return {Standing.CONFLICTS: (colours.bad, colours.bad_wash), Standing.DIFFER: (colours.warn, colours.warn_wash),
            Standing.AGREES: (colours.good, colours.good_wash),
            Standing.ALONE: (colours.text_faint, colours.sunken)}[standing]


def is_inside_a_source(line: Line) -> bool:
    """Whether the line is about a source that contradicts itself."""
    return line.mention.role is Role.SOURCE


def place_in_order(line: Line) -> float:
    """What needs a look comes first; sources that contradict themselves after the text to check."""
    return ORDER.index(line.standing) + (1.5 if is_inside_a_source(line) else 0)


def chip_of(line: Line, side: int) -> str:
    """The words of a line's chip."""
    mention, finding = line.matches[side]
    there = mention.start != line.mention.start and mention.document == line.mention.document
    return chip(finding) + (tr(SAME_TEXT) if there else "")


def chip(finding: Finding) -> str:
    """Their side of a finding, for a chip: "≠ 7,691 kg (unit)". Our side stands at the beginning of the row."""
    sign = CHIP_SIGNS[finding.agreement]
    if " + " in finding.label:
        return translated(finding.label)  # a sum is told whole
    for between in (" ≠ ", " = ", " ∥ ", " fits "):
        ours, found, theirs = finding.label.partition(between)
        if found and ours:
            return f"{sign} {translated(theirs)}"
    return f"{sign} {' '.join((translated(finding.label) or finding.theirs).split())}"


def sign_of(line: Line) -> str:
    """The first column: how the line stands."""
    name = tr(NAMES[line.standing])
    return tr("{standing}, in a source", standing=name) if is_inside_a_source(line) else name


def figure(line: Line) -> str:
    """The second column: the figure with what it counts."""
    return " ".join(line.mention.counted.split()) or line.mention.text


def sentence(line: Line) -> str:
    """The third column: its sentence."""
    return " ".join(line.mention.passage.split())


def others(line: Line) -> str:
    """The fourth column, for those who cannot see the chips."""
    return "; ".join(f"{chip_of(line, at)} ({mention.document_name})" for at, (mention, _) in enumerate(line.matches))


def workings(line: Line) -> str:
    """Every working of a line, for a tooltip."""
    return "\n".join(one_working(line, at) for at in range(len(line.matches)))


def one_working(line: Line, side: int) -> str:
    """One working with its source."""
    mention, finding = line.matches[side]
    return f"{words(finding.agreement)}: {after_colon(finding.because)} – {mention.document_name}"


def for_rationale(line: Line, side: int) -> str:
    """The working as a sentence that names the source."""
    if not line.matches:
        return ""
    mention, finding = line.matches[side]
    because = translated(finding.because.strip())
    return f"{because.rstrip('.')} ({mention.document_name})."
