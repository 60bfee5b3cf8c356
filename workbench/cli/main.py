"""Run one command: open the library, do it, say what came of it, leave the right exit status."""

import argparse
import os
import signal
import sys
from collections.abc import Callable

from workbench.cli import printing
from workbench.domain.errors import WorkbenchError

INTERRUPTED = 130
"""What a shell expects of a program that Ctrl+C has stopped."""


def run(args: argparse.Namespace) -> int:
    """Do the command of `args` and return the exit status."""
    as_json = getattr(args, "json", False) or bool(getattr(args, "batch", None))
    for stream in (sys.stdout, sys.stderr):
        # JSON is UTF-8 whatever the machine's language; a name that no encoding knows must not stop a list.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = _command(args.command)(args)
        sys.stdout.flush()
        return status or 0
    except WorkbenchError as error:
        printing.error(error, as_json)
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. What was finished until now is saved.\n")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has had enough (| head): that is no fault, and Python must not complain at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + getattr(signal, "SIGPIPE", 13)


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """What does the command. Its module is imported only now: none has a use for what the others need."""
    match name:
        case "import":
            from workbench.cli.importing import import_ as command
        case "versions":
            from workbench.cli.versions import versions_ as command
        case "calculate" | "checked":
            from workbench.cli import reckoning

            command = getattr(reckoning, name)
        case "show":
            from workbench.cli.showing import show as command
        case "searchable":
            from workbench.cli.searchable import searchable as command
        case "match":
            from workbench.cli.matching import match as command
        case "compare":
            from workbench.cli.comparing import compare as command
        case "quotations":
            from workbench.cli.quoting import quotations as command
        case "suggest":
            from workbench.cli.suggesting import suggest as command
        case "ledger":
            from workbench.cli.ledger import ledger as command
        case "export":
            from workbench.cli.exporting import export as command
        case "scales":
            from workbench.cli.scales import scales as command
        case "claims":
            from workbench.cli.claims import claims as command
        case "merge" | "annotate" | "reviews" | "differences":
            from workbench.cli import bundles

            command = getattr(bundles, name)
        case _:
            from workbench.cli import libraries

            command = getattr(libraries, name)
    return command
