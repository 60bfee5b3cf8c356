"""What is doubtful about the pages of a PDF, in sentences."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.domain.documents import Page
from workbench.readers.pdf import said as pdf_said


@dataclass(slots=True)
class Doubts:
    """Page numbers, by what is doubtful there. `hidden` by why text is not seen."""

    failed: list[int] = field(default_factory=list)
    rescued: list[int] = field(default_factory=list)
    longer: list[int] = field(default_factory=list)
    cut: list[int] = field(default_factory=list)
    garbled: list[int] = field(default_factory=list)
    uncertain: list[int] = field(default_factory=list)
    hidden: dict[str, list[int]] = field(default_factory=dict)

    def warnings(self, pages: Sequence[Page], without_tables: Sequence[int]) -> list[str]:
        """A sentence for each doubt."""
        unread = {*self.failed, *self.garbled}
        empty = [page.number for page in pages if not page.has_text and page.number not in unread]
        said = [pdf_said.no_text(empty)] if empty else []
        if self.failed:
            said.append(f"{_pages(self.failed)} could not be read: the file is damaged there.")
        if self.rescued:
            said.append(f"{_pages(self.rescued)}: damaged; the text was rescued without the places of its letters.")
        if self.longer:
            said.append(
                f"{_pages(self.longer)}: so much text is written there in one piece that the page does not show all of "
                "it; it was read without the places of its letters."
            )
        if self.cut:
            said.append(
                f"{_pages(self.cut)}: so much text is written there in one piece that its end may be missing here; "
                "compare with another program."
            )
        if self.garbled:
            said.append(pdf_said.garbled(self.garbled))
        said += [
            f"{_pages(numbers)}: text that is {why} is shown in grey and not searched for matches."
            for why, numbers in self.hidden.items()
        ]
        if self.uncertain:
            said.append(
                f"{_pages(self.uncertain)}: the order of right-to-left text was worked out from where its letters "
                "stand; compare figures and brackets with the page."
            )
        if without_tables:
            said.append(
                f"{_pages(without_tables)}: too many lines are drawn to tell tables; "
                "what stands in tables there reads like other text."
            )
        return said


def _pages(numbers: Sequence[int]) -> str:
    return pdf_said.page_numbers(sorted(set(numbers)), capital=True)
