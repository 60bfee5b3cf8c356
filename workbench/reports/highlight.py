"""Find a claim's words again in the paragraph that is shown around them."""

import re

from markupsafe import Markup, escape

LONG = 2_000
"""Beyond so many words a quotation is shown without its paragraph's mark."""


def marked(paragraph: str, words: str) -> Markup:
    """The paragraph, escaped, with `words` marked; white space may differ, since the reader joins lines."""
    before, found, after = cut(paragraph, words)
    if not found:
        return escape(paragraph)
    return Markup("{}<mark>{}</mark>{}").format(before, found, after)


def cut(paragraph: str, words: str) -> tuple[str, str, str]:
    """The paragraph as what stands before `words`, they themselves, and what stands after; all before if not found."""
    pieces = words.split()
    if not pieces or len(pieces) > LONG:
        return paragraph, "", ""
    found = re.search(r"\s+".join(map(re.escape, pieces)), paragraph)
    if not found:
        return paragraph, "", ""
    start, end = found.span()
    return paragraph[:start], paragraph[start:end], paragraph[end:]
