"""The command show: a document's text, passages and what is known of it."""

from workbench.cli import printing, values
from workbench.cli.opening import library
from workbench.services.reading import documents
from workbench.services.sources import origins


def show(args) -> int:
    """Print a document."""
    with library(args, read_only=True) as archive:
        document_id = documents.resolve(archive, args.ref)
        document, frozen = documents.get(archive, document_id), documents.text(archive, document_id)
        retrievals = documents.retrievals(archive, document_id)
        groups = origins.of_document(archive, document_id)
    if args.json:
        printing.value(values.shown(document, frozen, retrievals, [group for group, _ in groups]))
        return 0
    printing.line(document.name)
    told = (document.metadata.author, document.metadata.publisher, document.metadata.published, document.metadata.url)
    printing.line(" · ".join(word for word in told if word) or document.custody.came_from)
    for group, others in groups:
        printing.line(f"Of one origin with {', '.join(others)}: {group.name}")
    speaker = paragraph = None
    for passage in frozen.passages:
        if passage.paragraph != paragraph:
            printing.line()
        if passage.speaker and passage.speaker != speaker:
            printing.line(f"{passage.speaker}:")
        speaker, paragraph = passage.speaker, passage.paragraph
        printing.line(("  ~ " if not passage.kind.is_matched else "    ") + passage.text)
    return 0
