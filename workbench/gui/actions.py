"""All commands as data: what each is called, its key, its place in the menus, and which panel does it.

The one table feeds the menus, the toolbar and its tooltips, the palette (Ctrl+K) and the page of shortcuts (?).
A command's id is `panel.method`: the window looks the method up on the panel of that name.
"""

from dataclasses import dataclass

from workbench.gui.language import marked

MENUS = {"File": marked("&File"), "Edit": marked("&Edit"), "Case": marked("&Case"), "Document": marked("&Document"),
         "Claim": marked("C&laim"), "View": marked("&View"), "Help": marked("&Help")}
"""The menus from left to right, each with the letter that opens it."""

CONDITIONS = frozenset({"library", "writable", "case", "document", "claim", "finding", "undo", "redo", "back",
                       "forward"})
"""What a command may need to be enabled; the window works out which hold."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `group` separates menu sections; `argument` is handed to the method; `more_keys` work too."""

    id: str
    words: str
    menu: str
    group: int = 0
    key: str = ""
    icon: str = ""
    hint: str = ""
    needs: frozenset[str] = frozenset()
    toolbar: bool = False
    checkable: bool = False
    argument: int | str | None = None
    more_keys: tuple[str, ...] = ()

    @property
    def panel(self) -> str:
        return self.id.partition(".")[0]

    @property
    def method(self) -> str:
        return self.id.partition(".")[2].partition(":")[0]


def _needs(words: str) -> frozenset[str]:
    return frozenset(words.split())


LIBRARY, CASE, WRITE = _needs("library"), _needs("case"), _needs("case writable")
BEGIN = _needs("library writable")
"""What comes in begins a case where there is none."""
DOCUMENT, CLAIM, DECIDE = _needs("case document"), _needs("case claim"), _needs("case claim writable")

_FILE = (
    Command("case.new", "New case…", "File", 0, "Ctrl+N", "plus",
            "Begin a case: one job, with its own documents",
            _needs("library writable")),
    Command("case.choose", "Open case…", "File", 0, "Ctrl+Shift+O", "case",
            "Go to another case of this library", LIBRARY),
    Command("case.open_sample", "Open the sample case", "File", 0, "", "guide",
            "An article, five sources and a dozen deliberate disagreements", _needs("library writable")),
    Command("imports.choose_subjects", "Import a text to check…", "File", 1, "Ctrl+O", "subject",
            "Or drop files and folders anywhere on the window", BEGIN, toolbar=True),
    Command("imports.choose_sources", "Import sources…", "File", 1, "Ctrl+I", "import",
            "What the text is checked against; or drop files and folders anywhere on the window", BEGIN, toolbar=True),
    Command("case.paste_text", "Paste as a document…", "File", 1, "Ctrl+Shift+V", "paste",
            "Make a document from the text on the clipboard", BEGIN, toolbar=True),
    Command("case.import_address", "Import an address…", "File", 1, "Ctrl+Shift+A", "link",
            "Fetch one page of the web, because you ask for it", BEGIN),
    Command("exchange.import_annotations", "Import annotations…", "File", 1, "", "note",
            "Web Annotations (JSON-LD) of this case’s documents become claims and evidence", WRITE),
    Command("exchange.import_reviews", "Import others’ reviews…", "File", 1, "", "source",
            "ClaimReview of other fact-checkers: claims with their verdicts as evidence, never as yours", WRITE),
    Command("case.export_report", "Export report…", "File", 2, "Ctrl+E", "export",
            "Write the case as a report that a reader can replicate", CASE, toolbar=True),
    Command("exchange.merge_bundle", "Merge a case bundle…", "File", 2, "Ctrl+Alt+M", "import",
            "Merge a colleague’s case into yours; nothing of yours is overwritten", _needs("library writable")),
    Command("library.choose", "Open another library…", "File", 3, "Ctrl+Alt+O", "folder",
            "A library is a folder with everything in it"),
    Command("library.empty_trash", "Empty trash…", "File", 3, "", "trash",
            "See what was set aside, and delete it for good", _needs("library writable")),
    Command("library.back_up", "Back up now", "File", 3, "Ctrl+Alt+B", "backup", "A verified copy of the library",
            LIBRARY),
    Command("program.preferences", "Preferences…", "File", 4, "Ctrl+,", "settings", "Your name, the theme, sizes",
            LIBRARY),
    Command("program.new_window", "New window", "File", 5, "Ctrl+Alt+W", "",
            "One more window on the same library", CASE),
    Command("window.close", "Close this window", "File", 5, "Ctrl+Shift+W", "", "The last one ends the program"),
    Command("program.quit", "Quit", "File", 6, "Ctrl+Q", "", "Everything typed is saved first; your windows open "
                                                             "again next time"),
)

_EDIT = (
    Command("undoing.undo", "Undo", "Edit", 0, "Ctrl+Z", "undo", "Undo the last act", _needs("undo writable"),
            toolbar=True),
    Command("undoing.redo", "Redo", "Edit", 0, "Ctrl+Shift+Z", "redo", "Do again what was undone",
            _needs("redo writable"), toolbar=True, more_keys=("Ctrl+Y",)),
    Command("reader.find", "Find in document", "Edit", 1, "Ctrl+F", "search", "As you type, all hits", DOCUMENT),
    Command("reader.find_next", "Next hit", "Edit", 1, "F3", "", "", DOCUMENT),
    Command("reader.find_previous", "Previous hit", "Edit", 1, "Shift+F3", "", "", DOCUMENT),
    Command("workspace.find_in_case", "Find in the whole case", "Edit", 1, "Ctrl+Shift+F", "search",
            "As you type, all hits in all documents", CASE),
    Command("claims.search", "Search claims", "Edit", 1, "Ctrl+Alt+F", "filter", "Words of a claim, its claimant",
            CASE),
    Command("window.palette", "All commands…", "Edit", 2, "Ctrl+K", "command", "Type a few letters of what you want",
            toolbar=True),
)

_CASE = (
    Command("case.rename", "Rename case…", "Case", 0, "F2", "edit", "", WRITE),
    Command("case.choose_scale", "Choose rating scale…", "Case", 0, "", "verdict",
            "The ratings of this case; verdicts already given stay as they are", WRITE),
    Command("case.edit_scales", "Rating scales…", "Case", 0, "Ctrl+Alt+R", "settings",
            "Change, add, import and export them; what is signed keeps its words", LIBRARY),
    Command("cases.details", "Document details…", "Case", 1, "Ctrl+D", "info",
            "Title, author, publisher, date and address, for correction", DOCUMENT),
    Command("cases.change_role", "Make it a text to check / a source", "Case", 1, "", "source",
            "A text is checked; sources are what it is checked against", _needs("case document writable")),
    Command("cases.confidential", "Confidential source", "Case", 1, "", "lock",
            "Mark it or take the mark away: reports can leave its name out", _needs("case document writable")),
    Command("cases.origins", "Sources sharing an origin…", "Case", 1, "Ctrl+Shift+G", "link",
            "Sources that repeat one release: what is proposed and why; they count once", CASE),
    Command("cases.set_aside", "Set document aside", "Case", 1, "", "trash", "Nothing is deleted; undo brings it back",
            _needs("case document writable")),
    Command("exchange.differences", "Differences from colleagues…", "Case", 1, "Ctrl+Shift+D", "both",
            "Where merged bundles say otherwise: keep ours, take theirs, keep both", CASE),
)

_DOCUMENT = (
    Command("reader.make_claim", "Make a claim", "Document", 0, "C", "claim",
            "The selected words; without a selection the sentence at the caret", _needs("case document writable"),
            toolbar=True),
    Command("reader.next_spot", "Next spot worth checking", "Document", 0, "N", "next",
            "The next sentence worth checking that nobody has looked at", DOCUMENT, toolbar=True),
    Command("reader.previous_spot", "Previous spot worth checking", "Document", 0, "Shift+N", "previous", "", DOCUMENT),
    Command("reader.next_claim", "Next claim in document", "Document", 0, "J", "", "", DOCUMENT),
    Command("reader.previous_claim", "Previous claim in document", "Document", 0, "K", "", "", DOCUMENT),
    Command("reader.next_note", "Next note of the file", "Document", 0, "M", "",
            "Words that somebody marked in another program; C marks them as a claim", DOCUMENT),
    Command("reader.list_notes", "Notes of the file…", "Document", 0, "Shift+M", "",
            "Highlights and comments that came with the document", DOCUMENT),
    Command("reader.sort_passages", "Text, or not part of it", "Document", 1, "F", "",
            "The selected passages, or the one at the caret; remembered for the publisher",
            _needs("case document writable")),
    Command("reader.take_back", "Show the line as it is written", "Document", 1, "L", "",
            "Joined lines, hyphens and hidden marks of this line; again to join it as before",
            _needs("case document writable")),
    Command("reader.make_searchable", "Make searchable", "Document", 1, "", "search",
            "Read the words in the pictures of its pages, page by page", _needs("case document writable")),
    Command("reader.check_picture", "Check against the picture", "Document", 1, "V", "eye",
            "Whether the page shows the figures that the text holds here", DOCUMENT),
    Command("versions.import_new", "Import a new version…", "Document", 1, "Ctrl+Shift+N", "import",
            "A new draft takes this one’s place: claims whose words stay the same keep their verdicts",
            _needs("case document writable")),
    Command("versions.import_address", "New version from its address…", "Document", 1, "", "link",
            "The page is fetched once more; claims whose words stay the same keep their verdicts",
            _needs("case document writable")),
    Command("versions.show", "New versions…", "Document", 1, "Ctrl+Alt+N", "history",
            "What new versions changed, moved or dropped, to be gone through", CASE),
    Command("going.go_to", "Go to…", "Document", 1, "Ctrl+G", "open",
            "A page, a speaker, a heading or a claim of this document", DOCUMENT),
    Command("reader.back", "Back", "Document", 2, "Alt+Left", "chevron-left", "To the previous place",
            _needs("case back"), toolbar=True),
    Command("reader.forward", "Forward", "Document", 2, "Alt+Right", "chevron-right", "", _needs("case forward"),
            toolbar=True),
    Command("reader.next_tab", "Next document", "Document", 3, "Ctrl+PgDown", "", "", DOCUMENT,
            more_keys=("Ctrl+Tab",)),
    Command("reader.previous_tab", "Previous document", "Document", 3, "Ctrl+PgUp", "", "", DOCUMENT,
            more_keys=("Ctrl+Shift+Tab",)),
    Command("reader.close_tab", "Close document", "Document", 3, "Ctrl+W", "close", "It stays in the case", DOCUMENT),
    Command("reader.open_beside", "Open beside", "Document", 4, "Ctrl+\\", "beside", "This document in a second pane",
            DOCUMENT),
    Command("reader.open_in_window", "Open in a new window", "Document", 4, "Ctrl+Alt+Return", "",
            "This document in a window of its own; or drag its tab out", DOCUMENT),
    Command("reader.close_beside", "Close second pane", "Document", 4, "Ctrl+Shift+\\", "", "", DOCUMENT),
)

_CLAIM = (
    Command("claim.supports", "Supports", "Claim", 0, "S", "supports", "The chosen passage supports the claim", DECIDE),
    Command("claim.contradicts", "Contradicts", "Claim", 0, "X", "contradicts",
            "The chosen passage contradicts the claim",
            DECIDE),
    Command("claim.context", "Context", "Claim", 0, "T", "context", "The chosen passage gives context", DECIDE),
    Command("claim.dismiss", "Dismiss", "Claim", 0, "D", "dismiss", "The chosen passage does not bear on the claim",
            DECIDE),
    Command("claim.open_match", "Open the passage beside the claim", "Claim", 0, "O", "open",
            "Its document, at the passage, in the second pane", CLAIM),
    Command("claim.explain_match", "Why the passage is shown", "Claim", 0, "Y", "",
            "What it shares with the claim", CLAIM),
    Command("claim.unfold_match", "The same elsewhere", "Claim", 0, "U", "",
            "The other places in which it stands in the same words", CLAIM),
    Command("claim.next_match", "Next passage", "Claim", 0, "Alt+Down", "", "", CLAIM),
    Command("claim.previous_match", "Previous passage", "Claim", 0, "Alt+Up", "", "", CLAIM),
    Command("claim.search_sources", "Search the sources for…", "Claim", 1, "/", "search",
            "Your own words instead of the claim’s", CLAIM),
    Command("claim.checked_before", "Checked before", "Claim", 1, "G", "history",
            "Claims of all cases that resemble this one, with their verdicts and evidence", CLAIM),
    Command("claim.reuse_evidence", "Suggest their evidence here", "Claim", 1, "Shift+G", "",
            "The evidence of the claim checked before, as suggestions: you decide about each", DECIDE),
    Command("claim.reword", "Claim as checked…", "Claim", 1, "W", "edit", "A wording that stands alone", DECIDE),
    *(Command(f"claim.rate:{number}", f"Rating {number}", "Claim", 2, str(number), "", "By the case’s rating scale",
              DECIDE, argument=number) for number in range(1, 10)),
    Command("claim.write_rationale", "Write the rationale", "Claim", 3, "R", "note", "Why, with the sums", DECIDE),
    Command("claim.calculate", "Work out a sum…", "Claim", 3, "=", "figures",
            "Over the figures of the claim and its evidence: kept with its working, and flagged when a figure changes",
            DECIDE),
    Command("claim.sign_off", "Sign off", "Claim", 3, "Ctrl+Return", "sign-off", "Approve the verdict in your name",
            DECIDE),
    Command("life.no_source", "No source found…", "Claim", 3, "Z", "",
            "Say where you searched; a verdict can rest on it", DECIDE),
    Command("life.correct", "Correct a signed verdict…", "Claim", 3, "Ctrl+Shift+K", "edit", "Something was wrong",
            DECIDE),
    Command("life.bring_up_to_date", "Update a signed verdict…", "Claim", 3, "Ctrl+Shift+U", "", "There are new facts",
            DECIDE),
    Command("life.second_check", "Second check", "Claim", 3, "B", "person",
            "A colleague rates it without seeing your rating", DECIDE),
    Command("life.ask", "Query…", "Claim", 4, "Q", "", "Whom you asked, since when, and the answer", DECIDE),
    Command("life.contact", "Claimant contacted…", "Claim", 4, "H", "", "When, and what they said", DECIDE),
    Command("life.make_part", "Make a part…", "Claim", 4, "P", "",
            "From words selected in the claim, or in your own words; it gets its own verdict", DECIDE),
    Command("life.looked_at", "Looked at", "Claim", 4, "E", "eye",
            "For a claim that you looked at without linking anything; again undoes it", DECIDE),
    Command("claim.show_matches", "Matches", "Claim", 5, "Alt+1", "", "", CLAIM),
    Command("claim.show_evidence", "Evidence", "Claim", 5, "Alt+2", "", "", CLAIM),
    Command("claim.show_verdict", "Verdict", "Claim", 5, "Alt+3", "", "", CLAIM),
    Command("claim.show_history", "History of the claim", "Claim", 5, "Alt+4", "", "", CLAIM),
    Command("workspace.insert_finding", "Insert the finding into the rationale", "Claim", 6, "Shift+R", "figures",
            "The sentence that is chosen in the ledger or the quotations", _needs("case claim finding writable")),
    Command("workspace.claim_finding", "Mark the finding’s sentence as a claim", "Claim", 6, "Shift+C", "claim",
            "The sentence of the text to check that is chosen in the ledger or the quotations",
            _needs("case finding writable")),
    Command("claims.tag_claims", "Tag claims…", "Claim", 7, "Ctrl+Alt+T", "note",
            "Those chosen in the table, or else the one shown", _needs("case writable")),
    Command("claims.give_claims", "Assign claims…", "Claim", 7, "Ctrl+Alt+G", "person",
            "Who is to check those chosen in the table", _needs("case writable")),
    Command("claims.keep_filter", "Keep the filter of the table…", "Claim", 7, "Ctrl+Alt+K", "filter",
            "What the claims table shows, under a name", _needs("case writable")),
    Command("life.set_aside", "Set claim aside…", "Claim", 7, "A", "trash",
            "With a reason, which the report gives; again takes it up", DECIDE),
)

_VIEW = (
    Command("workspace.toggle_cases", "Case panel", "View", 0, "Ctrl+1", "panel-left", "", CASE,
            checkable=True, toolbar=True),
    Command("workspace.toggle_below", "Claims table", "View", 0, "Ctrl+2", "panel-bottom", "", CASE,
            checkable=True, toolbar=True),
    Command("workspace.toggle_claim", "Claim panel", "View", 0, "Ctrl+3", "panel-right", "", CASE,
            checkable=True, toolbar=True),
    Command("workspace.show_claims", "Claims", "View", 1, "Ctrl+Shift+L", "table", "", CASE),
    Command("workspace.show_ledger", "Ledger", "View", 1, "Ctrl+Shift+E", "figures",
            "Every figure and date of the text beside those of the sources that count the same", CASE),
    Command("workspace.show_quotations", "Quotations", "View", 1, "Ctrl+Shift+Q", "quote",
            "Every quotation of the text held against the words of the sources", CASE),
    Command("workspace.show_matrix", "Matrix", "View", 1, "Ctrl+Shift+M", "table",
            "Claims against sources: the stances, where sources differ, and where there is only one", CASE),
    Command("workspace.show_imports", "Imports", "View", 1, "Ctrl+Shift+I", "import", "", LIBRARY),
    Command("workspace.show_history", "History of the library", "View", 1, "Ctrl+Shift+H", "history",
            "Every act, who and when", LIBRARY),
    Command("workspace.next_pane", "Next pane", "View", 2, "F6", "", "Case, reader, claim, table"),
    Command("workspace.previous_pane", "Previous pane", "View", 2, "Shift+F6"),
    Command("reader.larger", "Larger text", "View", 3, "Ctrl++", "plus", "", CASE, more_keys=("Ctrl+=",)),
    Command("reader.smaller", "Smaller text", "View", 3, "Ctrl+-", "minus", "", CASE),
    Command("reader.usual_size", "Usual text size", "View", 3, "Ctrl+0", "", "", CASE),
    Command("reader.show_text", "Show the text", "View", 4, "Ctrl+4", "text", "", DOCUMENT),
    Command("reader.show_pages", "Show the pages", "View", 4, "Ctrl+5", "page",
            "The pages of a PDF as they look, with the same claims", DOCUMENT),
    Command("reader.show_both", "Show text and pages", "View", 4, "Ctrl+6", "both", "Side by side and in step",
            DOCUMENT),
    Command("reader.toggle_strip", "Small pictures of the pages", "View", 4, "Ctrl+7", "", "", DOCUMENT),
    Command("reader.fold", "Fold what is not part of the text", "View", 4, "Shift+F", "",
            "Folds four or more lines of menus and teasers into one line, or unfolds them all", DOCUMENT),
    Command("reader.toggle_white", "Pages white in the dark", "View", 4, "", "", "Otherwise they are dimmed", CASE),
    Command("window.theme:system", "Theme of the system", "View", 5, "", "", checkable=True, argument="system"),
    Command("window.theme:light", "Light", "View", 5, "", "sun", checkable=True, argument="light"),
    Command("window.theme:dark", "Dark", "View", 5, "", "moon", checkable=True, argument="dark"),
    Command("window.full_screen", "Full screen", "View", 6, "F11"),
)

_HELP = (
    Command("program.guide", "Guide", "Help", 0, "F1", "guide", "How to check a claim, and all the rest"),
    Command("window.shortcuts", "Keyboard shortcuts", "Help", 0, "?", "keyboard", "All keys on one page"),
    Command("program.about", "About", "Help", 1, "", "info", "Version, library, licence"),
)

COMMANDS: tuple[Command, ...] = (*_FILE, *_EDIT, *_CASE, *_DOCUMENT, *_CLAIM, *_VIEW, *_HELP)
BY_ID: dict[str, Command] = {command.id: command for command in COMMANDS}
HELD = frozenset({
    "undoing.undo", "undoing.redo", "reader.find_next", "reader.find_previous", "reader.next_spot",
    "reader.previous_spot", "reader.next_claim", "reader.previous_claim", "reader.next_note", "reader.back",
    "reader.forward", "reader.next_tab", "reader.previous_tab", "reader.larger", "reader.smaller", "claim.next_match",
    "claim.previous_match", "workspace.next_pane", "workspace.previous_pane"})
"""The commands that are done again and again while their key is held down. One that decides is done once."""
