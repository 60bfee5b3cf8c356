"""What can be typed: every command with its arguments and one sentence about it."""

import argparse
from pathlib import Path

import workbench
from workbench.domain.claims import ClaimState
from workbench.languages.tongue import NAMES as LANGUAGES

FORMATS = ("html", "pdf", "docx", "annotated-docx", "annotated-pdf", "md", "xlsx", "csv", "claimreview", "annotations",
           "bundle")
EPILOG = """\
REF is a document's number, or the name of the file it was imported from. Without a command the window opens.
Exit status: 0 done, 1 something could not be done (said on standard error, or as JSON with --json), 2 wrong usage."""


def make() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = argparse.ArgumentParser(prog="workbench", description="A workbench for fact-checkers.", epilog=EPILOG,
                                     formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"workbench {workbench.__version__}")
    parser.add_argument("--library", metavar="L", help="the library's folder, made when missing (default: your own)")
    parser.add_argument("--checker", metavar="NAME", help="the name to sign acts with (default: as in the window)")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for add in (_import, _versions, _show, _searchable, _match, _compare, _quotations, _suggest, _ledger, _checked,
                _calculate, _claims, _scales, _export, _history, _verify, _merge, _annotate, _reviews, _differences,
                _trash, _backup, _restore, _demo):
        add(commands)
    return parser


def _command(commands, name: str, says: str, *, json: bool = True) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=says, description=says[0].upper() + says[1:] + ".", epilog=EPILOG,
                                  formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False)
    if json:
        command.add_argument("--json", action="store_true", help="print one JSON value and nothing else")
    return command


def _import(commands) -> None:
    command = _command(commands, "import", "bring files, folders and pages of the web into a case")
    command.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder to walk through, or an address "
                         "(http:// or https://), which is fetched now")
    command.add_argument("--case", metavar="NAME", help="the case, begun when there is none of this name")
    command.add_argument("--columns", metavar="FIELD=NAME,…", help="which columns of tables hold what, as "
                         "text=body,title=headline (fields: text, title, author, publisher, date, url, language); none "
                         "imports a table as one document (default: by the columns' names)")
    command.add_argument("--role", choices=("subject", "source"), default="source",
                         help="to be checked, or to check against (default: source)")
    command.add_argument("--allow-private", action="store_true", help="let addresses lead into your own network or to "
                         "this machine (default: as in the preferences)")
    command.add_argument("--password", metavar="WORDS", default="", help="opens locked PDFs; - asks for it, so that it "
                         "stands in no list of commands. It is kept nowhere")
    command.add_argument("--replaces", metavar="REF", help="the file is the new version of this document: what was "
                         "marked in it is carried over, opened again or listed as gone")
    command.add_argument("--note", metavar="WORDS", default="", help="what is said of the new version, with --replaces")


def _versions(commands) -> None:
    command = _command(commands, "versions", "list the new versions of a case's documents and what waits for a look, "
                       "or decide it")
    command.add_argument("--case", metavar="NAME", required=True)
    command.add_argument("--all", action="store_true", help="also what was decided, and where only marks or spaces "
                         "changed")
    command.add_argument("--keep", type=_count, metavar="NUMBER", help="the passage stands where it is proposed")
    command.add_argument("--aside", type=_count, metavar="NUMBER", help="put the claim aside, or take the evidence "
                         "off its claim")
    command.add_argument("--leave", type=_count, metavar="NUMBER", help="leave it with the earlier version")


def _show(commands) -> None:
    command = _command(commands, "show", "print a document's text, passages and what is known of it")
    command.add_argument("ref", metavar="REF")


def _searchable(commands) -> None:
    command = _command(commands, "searchable", "read the words in the pictures of a document's pages (OCR)")
    command.add_argument("ref", metavar="REF")
    command.add_argument("--languages", metavar="eng+spa", default="", help="as Tesseract or ISO 639 calls them "
                         "(default: as in the preferences, else found out from the document)")


def _match(commands) -> None:
    command = _command(commands, "match", "find the passages that bear on words, best first, each with its findings")
    command.add_argument("--document", metavar="REF", help="the document that the words of --quote stand in")
    command.add_argument("--quote", metavar="WORDS", help="words of --document")
    command.add_argument("--text", metavar="WORDS", help="words that stand in no document")
    command.add_argument("--within", metavar="REF", nargs="+", help="search only these documents")
    command.add_argument("--batch", metavar="FILE.jsonl", help="a query a line in (- reads standard input), "
                         "an answer a line out, in order")
    command.add_argument("--semantic", metavar="FOLDER", help="rank by meaning too, with the sentence-embedding model "
                         "in this folder (default: as in the preferences)")
    command.add_argument("--limit", type=_count, default=20, metavar="N", help="the most matches (default: 20)")


def _checked(commands) -> None:
    command = _command(commands, "checked", "list the claims of all cases that were checked before and resemble words")
    command.add_argument("--text", metavar="WORDS", required=True, help="the claim")
    command.add_argument("--limit", type=_count, default=5, metavar="N", help="the most claims (default: 5)")


def _calculate(commands) -> None:
    command = _command(commands, "calculate", "work out a small sum over figures as they are written")
    command.add_argument("sum", metavar="SUM", help="letters of the figures (a is the first), numbers, + - * / and "
                         "brackets; “in %%” at the end tells a share")
    command.add_argument("--figure", metavar="WORDS", dest="figures", action="append", default=[],
                         help="a figure as a text has it: “32 million”, “7.6 tons”, “12 %%”; one for each letter")


def _compare(commands) -> None:
    command = _command(commands, "compare", "say what two texts say of the same thing")
    command.add_argument("texts", nargs="*", metavar="TEXT", help="the two texts")
    command.add_argument("--batch", metavar="FILE.jsonl", help='{"a": .., "b": ..} a line in, '
                         'with "a_date" and "b_date" if they are known; an answer a line out')


def _quotations(commands) -> None:
    command = _command(commands, "quotations", "hold each quotation of a document against the words of others")
    command.add_argument("--document", metavar="REF", required=True)
    command.add_argument("--against", metavar="REF", nargs="+", help="only these documents (default: all others)")


def _suggest(commands) -> None:
    command = _command(commands, "suggest", "list the passages worth checking, best first, each with its reasons")
    command.add_argument("--document", metavar="REF", required=True)
    command.add_argument("--limit", type=_count, metavar="N", help="the most passages (default: all)")


def _ledger(commands) -> None:
    command = _command(commands, "ledger", "list the subjects' figures and dates beside those of the sources")
    command.add_argument("--case", metavar="NAME", required=True)


def _claims(commands) -> None:
    command = _command(commands, "claims", "list the claims of a case: how far each has come, what is open about it")
    command.add_argument("--case", metavar="NAME", required=True)
    command.add_argument("--state", choices=[state.value for state in ClaimState], help="only those so far along; "
                         "claims that are set aside are listed with their own state alone")


def _scales(commands) -> None:
    command = _command(commands, "scales", "list the rating scales, write one to a TOML file, or bring one in")
    command.add_argument("action", choices=("list", "export", "import"), nargs="?", default="list",
                         help="list them (default), export KEY to --output, or import a TOML file")
    command.add_argument("what", metavar="KEY|PATH", nargs="?", help="the scale to export, the file to import")
    command.add_argument("--output", metavar="PATH", type=Path, help="where export writes")
    command.add_argument("--force", action="store_true", help="write over a file that is there")
    command.add_argument("--replace", action="store_true", help="let an imported scale take the place of another one "
                         "of the same key; verdicts that are signed stay as they stood")
    command.add_argument("--move", metavar="RATING=RATING", action="append", default=[], help="where verdicts that "
                         "nobody signed go when their rating is not in the imported scale; RATING= leaves them")


def _export(commands) -> None:
    command = _command(commands, "export", "write the report of a case")
    command.add_argument("--case", metavar="NAME", required=True)
    command.add_argument("--format", choices=FORMATS, default="html")
    command.add_argument("--output", metavar="PATH", required=True, type=Path)
    command.add_argument("--language", choices=LANGUAGES, default="en", help="what the report is written in, but for "
                         "what people wrote (default: en)")
    command.add_argument("--force", action="store_true", help="write over a file that is there")
    command.add_argument("--redact", action="store_true", help="do not name confidential sources: they become "
                         "Source A, Source B, ...")
    command.add_argument("--include-confidential", action="store_true", help="let names and texts of confidential "
                         "sources go along in a bundle (their originals stay home); else a placeholder goes for each")
    command.add_argument("--publisher", metavar="NAME", default="", help="who checks, for claimreview (default: as in "
                         "the preferences)")
    command.add_argument("--publisher-url", metavar="ADDRESS", default="", help="the address of who checks")
    command.add_argument("--page", metavar="ADDRESS", default="", help="the page on which the reviews stand")
    command.add_argument("--document", metavar="REF", help="the PDF that annotated-pdf copies (default: the only one "
                         "with claims or evidence; all of them where PATH ends in .zip)")
    command.add_argument("--password", metavar="WORDS", default="", help="opens a locked PDF for annotated-pdf; - asks "
                         "for it. It is kept nowhere")


def _history(commands) -> None:
    command = _command(commands, "history", "tell what was done, by whom and when, newest first")
    command.add_argument("--limit", type=_count, default=200, metavar="N", help="the most entries (default: 200)")
    command.add_argument("--by", metavar="NAME", default="", help="only what this person did")


def _verify(commands) -> None:
    command = _command(commands, "verify", "look whether the library is whole (database, originals, history), or a "
                       "case bundle")
    command.add_argument("bundle", nargs="?", type=Path, metavar="BUNDLE", help="a case bundle, instead of the library")


def _merge(commands) -> None:
    command = _command(commands, "merge", "take a colleague's case bundle into the library; nothing is written over")
    command.add_argument("bundle", type=Path, metavar="BUNDLE")


def _annotate(commands) -> None:
    command = _command(commands, "annotate", "take Web Annotations (JSON-LD) into a case as claims and evidence")
    command.add_argument("path", type=Path, metavar="PATH")
    command.add_argument("--case", metavar="NAME", required=True)


def _reviews(commands) -> None:
    command = _command(commands, "reviews", "take ClaimReview of other fact-checkers into a case: claims, with their "
                       "verdicts as evidence")
    command.add_argument("path", type=Path, metavar="PATH", help="JSON-LD, or a web page that holds some")
    command.add_argument("--case", metavar="NAME", required=True)


def _differences(commands) -> None:
    command = _command(commands, "differences", "list where merged bundles say otherwise, and decide it")
    command.add_argument("--case", metavar="NAME", required=True)
    command.add_argument("--settle", nargs=2, metavar=("NUMBER", "ours|theirs|both"),
                         help="keep ours, take theirs, or keep both")


def _trash(commands) -> None:
    command = _command(commands, "trash", "list what is set aside, or delete it for good")
    command.add_argument("do", choices=("list", "empty"), metavar="list|empty")
    command.add_argument("--yes", action="store_true", help="do not ask; nothing takes it back")


def _backup(commands) -> None:
    command = _command(commands, "backup", "write a verified backup of the library")
    command.add_argument("--to", metavar="PATH", type=Path, help="where to (default: the library's own folder)")


def _restore(commands) -> None:
    command = _command(commands, "restore", "go back to a backup; what is there now is kept beside it")
    command.add_argument("backup", metavar="PATH", type=Path)


def _demo(commands) -> None:
    command = _command(commands, "demo", "open the sample case in the window", json=False)
    command.add_argument("--headless", action="store_true", help="do the whole main job through the real window "
                         "without a display, leaving pictures of it and the reports in --output")
    command.add_argument("--output", metavar="FOLDER", type=Path, help="where --headless leaves them")
    command.add_argument("--language", choices=LANGUAGES, default="en",
                         help="the language of the window that --headless takes pictures of, and of its reports")


def _count(words: str) -> int:
    number = int(words)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number
