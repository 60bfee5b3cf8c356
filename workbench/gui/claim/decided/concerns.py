"""Warnings before a sign-off, in the window's words."""

from workbench.domain.signing import Concern, ConcernKind
from workbench.gui.language import tr
from workbench.gui.sentences import after_colon, translated
from workbench.gui.words import quoted


def concern_words(one: Concern) -> str:
    """The sentence that warns of it."""
    match one.kind:
        case ConcernKind.ONE_SOURCE:
            return tr("All of it rests on a single source: {what}.", what=one.about)
        case ConcernKind.ONE_ORIGIN:
            return tr("All its sources share an origin: {what}. They count as one.", what=one.about)
        case ConcernKind.DIFFERENCE:
            return tr("A linked passage says otherwise, and the rationale does not mention it: {what}.",
                      what=translated(one.about))
        case ConcernKind.LATER:
            return tr("Evidence is dated after the claim: {what}.", what=one.about)
        case ConcernKind.QUERY:
            return tr("A query has no answer yet: {what}.", what=one.about)
        case ConcernKind.SECOND_CHECK:
            return tr("A second check was asked for and is not given yet.")
        case ConcernKind.SECOND_DIFFERS:
            return tr("The second check came to another rating, and nobody has decided: {what}.", what=one.about)
        case ConcernKind.NEW_VERSION:
            return tr("A new version reads otherwise, and nobody has looked at it: {what}.",
                      what=quoted(one.about.strip("“”")))
        case ConcernKind.SUM:
            return tr("A sum is not what it was: {what}", what=after_colon(one.about))
