"""What two passages say of the same thing: figures, dates, quotations, names, polarity. Strings in, values out."""

from workbench.crosscheck.compare import Comparison, compare, compare_facts
from workbench.crosscheck.facts import Facts, facts
from workbench.crosscheck.ledger import LedgerText, conflicts_within, ledger
from workbench.crosscheck.prepared import VERSION as FACTS_VERSION
from workbench.crosscheck.prepared import Prepared, compare_prepared, pack, prepare, unpack
from workbench.crosscheck.quotation_words import speaker_warning
from workbench.crosscheck.quotations import Place, QuotationResult, QuotationSource, find_quotations
from workbench.crosscheck.word_marks import differing_words

__all__ = [
    "FACTS_VERSION",
    "Comparison",
    "Facts",
    "LedgerText",
    "Place",
    "Prepared",
    "QuotationResult",
    "QuotationSource",
    "compare",
    "compare_facts",
    "compare_prepared",
    "conflicts_within",
    "differing_words",
    "facts",
    "find_quotations",
    "ledger",
    "pack",
    "prepare",
    "speaker_warning",
    "unpack",
]
