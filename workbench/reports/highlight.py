"""Find a claim's words again in the paragraph that is shown around them."""

import re

from markupsafe import Markup, escape

LONG = 2_000
"""Beyond so many words a quotation is shown without its paragraph's mark."""


def marked(paragraph: str, words: str) -> Markup:
    """The paragraph, escaped, with `words` marked; white space may differ, since the reader joins lines."""
    pieces = words.split()
    if not pieces or len(pieces) > LONG:
        return escape(paragraph)
    found = re.search(r"\s+".join(map(re.escape, pieces)), paragraph)
    if not found:
        return escape(paragraph)
    start, end = found.span()
    return Markup("{}<mark>{}</mark>{}").format(paragraph[:start], paragraph[start:end], paragraph[end:])
