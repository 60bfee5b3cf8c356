"""The command searchable: words in pictures of pages."""

import re

from workbench import paths, settings
from workbench.cli import printing, values
from workbench.cli.opening import library
from workbench.services.reading import documents
from workbench.services.reading import searchable as service


def searchable(args) -> int:
    """Read the words in the pictures of a document's pages."""
    wanted = [name for name in re.split(r"[+,\s]+", args.languages) if name]
    languages = wanted or settings.load(paths.settings_file())[0].ocr_languages
    with library(args) as archive:
        document_id = documents.resolve(archive, args.ref)
        made = service.make(archive, document_id, languages,
                            lambda done, total: printing.progress(done, total, "pages read"))
    if args.json:
        carried = made.carried
        printing.value({"document": values.document(made.document), "pages": list(made.pages),
                        "without_words": list(made.without_words), "doubtful": made.doubtful,
                        "confidence": made.confidence, "extractor": made.document.extractor,
                        "marked": {"kept": carried.kept, "moved": carried.moved, "to_review": carried.doubtful,
                                   "lost": carried.lost}})
        return 0
    printing.line(made.sentence)
    for words in (*made.document.warnings, made.carried.sentence):
        if words:
            printing.line(f"    {words}")
    return 0
