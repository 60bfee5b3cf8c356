"""What is said of a PDF's pages that have no text to read, in the words of the warnings."""

from collections.abc import Sequence

_EMPTY = "No text on "
_GARBLED = "The letters on "
_WITHOUT_WORDS = "No words were found on "
_FROM_PICTURES = "The words of "


def no_text(pages: Sequence[int]) -> str:
    """Pages that are pictures, or blank."""
    it = "it shows" if len(pages) == 1 else "they show"
    return f"{_EMPTY}{page_numbers(pages)}: pictures or blank. Make the document searchable to read what {it}."


def garbled(pages: Sequence[int]) -> str:
    """Pages whose font does not tell what its glyphs mean."""
    return (
        f"{_GARBLED}{page_numbers(pages)} have no readable meaning in the file. Make the document searchable, or "
        "compare with the page."
    )


def from_pictures(pages: Sequence[int], engine: str, doubtful: int) -> str:
    """Pages whose words were recognised in their pictures."""
    many = f"{doubtful:,} doubtful word{'' if doubtful == 1 else 's'}"
    doubts = f"; {many} should be compared with the page" if doubtful else ""
    return f"{_FROM_PICTURES}{page_numbers(pages)} were read from pictures by {engine}{doubts}."


def without_words(pages: Sequence[int]) -> str:
    """Pages in whose pictures nothing was found."""
    return f"{_WITHOUT_WORDS}{page_numbers(pages)}: blank, or pictures without words."


def is_of_pages(warning: str) -> bool:
    """Whether a warning is one of these: it is out of date once the document is made searchable."""
    return warning.startswith((_EMPTY, _GARBLED, _WITHOUT_WORDS, _FROM_PICTURES))


def page_numbers(numbers: Sequence[int], capital: bool = False) -> str:
    """Page numbers in words: runs as ranges, a long list cut."""
    parts, start = [], numbers[0]
    for number, after in zip(numbers, [*numbers[1:], None], strict=True):
        if after != number + 1:
            parts.append(str(start) if start == number else f"{start}–{number}")
            start = after
    shown = ", ".join(parts[:20]) + (" …" if len(parts) > 20 else "")
    word = "page" if len(numbers) == 1 else "pages"
    return f"{word.capitalize() if capital else word} {shown}"
