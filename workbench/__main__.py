"""Open the window, or run a command. This is the one place that knows both."""

import sys

from workbench.cli import parser


def main(arguments: list[str] | None = None) -> int:
    """Do what `arguments` (those of the command line if None) say and return the exit status."""
    args = parser.make().parse_args(arguments)
    if args.command == "demo":
        return _demo(args)
    if args.command is None:
        return _window(args)
    from workbench.cli.main import run

    return run(args)


def _window(args) -> int:
    from workbench.gui.app import run

    return run(library=args.library, checker=args.checker)


def _demo(args) -> int:
    from workbench import paths
    from workbench.gui.demo import run

    # A library of its own: the sample has no business among a person's own cases.
    library = args.library or paths.state_dir() / "sample library"
    return run(library=library, headless=args.headless, output=args.output, language=args.language)


if __name__ == "__main__":
    sys.exit(main())
