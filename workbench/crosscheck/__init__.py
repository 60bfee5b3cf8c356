"""What two passages say of the same thing: figures, dates, quotations, names, polarity. Strings in, values out."""

from workbench.crosscheck.acronyms import acronyms
from workbench.crosscheck.compare import Comparison, compare, compare_facts
from workbench.crosscheck.countable import NOTHING, Countable, countable, counted_in
from workbench.crosscheck.facts import Facts, facts
from workbench.crosscheck.kept import MADE, packed, unpacked
from workbench.crosscheck.ledger import LedgerText, conflicts_within, ledger, ledger_against
from workbench.crosscheck.ledger_places import Index as LedgerIndex
from workbench.crosscheck.ledger_places import placed
from workbench.crosscheck.prepared import Prepared, compare_prepared, prepare
from workbench.crosscheck.quotation_words import speaker_warning
from workbench.crosscheck.quotations import Place, QuotationResult, QuotationSource, find_quotations
from workbench.crosscheck.word_marks import differing_words

__all__ = [
    "MADE",
    "NOTHING",
    "Comparison",
    "Countable",
    "Facts",
    "LedgerIndex",
    "LedgerText",
    "Place",
    "Prepared",
    "QuotationResult",
    "QuotationSource",
    "acronyms",
    "compare",
    "compare_facts",
    "compare_prepared",
    "conflicts_within",
    "countable",
    "counted_in",
    "differing_words",
    "facts",
    "find_quotations",
    "ledger",
    "ledger_against",
    "packed",
    "placed",
    "prepare",
    "speaker_warning",
    "unpacked",
]
