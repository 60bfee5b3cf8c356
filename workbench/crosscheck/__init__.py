"""What two passages say of the same thing: figures, dates, quotations, names, polarity. Strings in, values out."""

from workbench.crosscheck.compare import Comparison, compare
from workbench.crosscheck.quotations import QuotationResult, QuotationSource, find_quotations

__all__ = ["Comparison", "QuotationResult", "QuotationSource", "compare", "find_quotations"]
