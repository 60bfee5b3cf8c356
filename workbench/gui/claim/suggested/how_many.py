"""What stands above the cards: how many passages were found, and for how much of the claim."""

from collections.abc import Sequence

from workbench.domain.claims import Suggestion
from workbench.domain.searching import LONGEST_ASKED
from workbench.gui import words
from workbench.gui.language import tr, tr_n


def how_many(found: Sequence[Suggestion], asked: str) -> str:
    """For `asked`, a claim's words or the checker's own; "" where there is nothing to say."""
    parts = []
    if found:
        parts.append(tr("{passages} of {documents}", passages=words.count(len(found), 'passage'),
                        documents=words.count(len({one.document for one in found}), 'document')))
        if linked := sum(bool(one.stance) for one in found):
            parts[0] += tr_n(", {number} linked", ", {number} linked", linked)
    if len(asked) > LONGEST_ASKED:
        parts.append(tr("only the first thousand words were searched for"))
    return "; ".join(parts)
