"""What two passages say of the same thing: figures, dates, quotations, names, polarity. Strings in, values out."""

from workbench.crosscheck.compare import Comparison, compare, compare_facts
from workbench.crosscheck.facts import Facts, facts
from workbench.crosscheck.kept import MADE, packed, unpacked
from workbench.crosscheck.ledger.countable import NOTHING, Countable, countable, counted_in
from workbench.crosscheck.ledger.lines import LedgerText, conflicts_within, ledger, ledger_against
from workbench.crosscheck.ledger.places import Index as LedgerIndex
from workbench.crosscheck.ledger.places import placed
from workbench.crosscheck.names.acronyms import acronyms
from workbench.crosscheck.prepared import Prepared, compare_prepared, prepare
from workbench.crosscheck.quotations.found import Place, QuotationResult, QuotationSource, find_quotations
from workbench.crosscheck.quotations.sentences import speaker_warning
from workbench.crosscheck.words.marks import differing_words

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
