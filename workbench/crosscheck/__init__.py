"""What two passages say of the same thing: figures, dates, quotations, names, polarity. Strings in, values out."""

from workbench.crosscheck.compare import Comparison, compare, compare_facts
from workbench.crosscheck.facts import Facts, facts
from workbench.crosscheck.ledger import LedgerText, conflicts_within, ledger
from workbench.crosscheck.quotation_words import speaker_warning
from workbench.crosscheck.quotations import Place, QuotationResult, QuotationSource, find_quotations
from workbench.crosscheck.word_marks import differing_words

__all__ = [
    "Comparison",
    "Facts",
    "LedgerText",
    "Place",
    "QuotationResult",
    "QuotationSource",
    "compare",
    "compare_facts",
    "conflicts_within",
    "differing_words",
    "facts",
    "find_quotations",
    "ledger",
    "speaker_warning",
]
