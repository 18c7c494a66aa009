"""Every QAction of the window, declared once: text, shortcut, icon, help line, and its menu."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "Actions"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What is said of an action; `reading` keys only work while a column has the focus."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    help: str = ""
    checkable: bool = False
    reading: bool = False
    short: str = ""  # on the toolbar, where it differs from the menu


def _noop(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Actions", text))


_N = _noop


def _panel_key(number: int) -> str:
    """The key of a panel: a digit, as far as there are any ("Ctrl+0" sets the text's size)."""
    return f"Ctrl+{number}" if number < 10 else "Ctrl+Shift+T"


_FILE = (
    ActionSpec("open", _N("&Open…"), ("Ctrl+O",), "open",
               _N("Open accounts, a folder's accounts in one go, or a project"),
               short=_N("Open")),
    ActionSpec("open-folder", _N("Open &folder…"), ("Ctrl+Shift+O",), "folder",
               _N("Open every account in a folder")),
    ActionSpec("paste", _N("&Paste text as account"), ("Ctrl+V", "Ctrl+Shift+V"), "paste",
               _N("Make an account of the text on the clipboard")),
    ActionSpec("sample", _N("Open the sa&mple"), (), "sample",
               _N("Five invented accounts of one event, to try everything on")),
    ActionSpec("reopen-last", _N("Reopen the &last project at start"), (), "",
               _N("Start with the project that was open when the program ended"),
               checkable=True),
    ActionSpec("save", _N("&Save"), ("Ctrl+S",), "save",
               _N("Save accounts, tags and decisions as NAME.rashomon.json")),
    ActionSpec("save-as", _N("Save &as…"), ("Ctrl+Shift+S",), "",
               _N("Save the project under another name")),
    ActionSpec("versions", _N("&Earlier versions…"), (), "",
               _N("What saving replaced, the last ten times: open a version as a copy")),
    ActionSpec("recover", _N("&Unsaved work…"), (), "",
               _N("What windows left behind that ended without saving: restore or discard it")),
    ActionSpec("import-file", _N("&Import…"), (), "",
               _N("Take in a REFI-QDA project, annotations of the web, a table or a codebook")),
    ActionSpec("merge-file", _N("Merge a collea&gue’s file…"), (), "",
               _N("Add what somebody else tagged in the same accounts; nothing is lost")),
    ActionSpec("export-report", _N("Re&port…"), (), "",
               _N("Accounts, facts, tags and method as a paper: PDF, or a web page (.html)")),
    ActionSpec("export-qdpx", _N("&REFI-QDA project…"), (), "",
               _N("For NVivo, ATLAS.ti, MAXQDA, QualCoder and others (.qdpx)")),
    ActionSpec("export-web", _N("&Web Annotation…"), (), "",
               _N("The W3C's form of annotations, as JSON-LD (.jsonld)")),
    ActionSpec("export-xlsx", _N("&Excel workbook…"), (), "",
               _N("A row for each annotation (.xlsx)")),
    ActionSpec("export-csv", _N("&Table as CSV…"), (), "",
               _N("A row for each annotation (.csv)")),
    ActionSpec("export-codebook", _N("&Codebook…"), (), "",
               _N("The tags alone: REFI-QDA (.qdc), Taguette's table (.csv) or JSON")),
    ActionSpec("close", _N("&Close project"), ("Ctrl+W",), "close",
               _N("Close the project and return to the welcome page")),
    ActionSpec("quit", _N("&Quit"), ("Ctrl+Q",), "quit", _N("Leave Rashomon")),
)  # fmt: skip
_EDIT = (
    ActionSpec("undo", _N("&Undo"), ("Ctrl+Z",), "undo", _N("Take the last edit back")),
    ActionSpec("redo", _N("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo",
               _N("Make the edit taken back again")),
    ActionSpec("search", _N("S&earch…"), ("Ctrl+F",), "search",
               _N("Find words, similar words or a pattern in every account")),
    ActionSpec("next-hit", _N("Next &hit"), ("F3", "Ctrl+G"), "",
               _N("Show the next hit of the search")),
    ActionSpec("previous-hit", _N("Previous h&it"), ("Shift+F3", "Ctrl+Shift+G"), "",
               _N("Show the hit before")),
    ActionSpec("select-sentence", _N("&Select sentence"), ("S",), "sentence",
               _N("Select the sentence at the caret"), reading=True),
    ActionSpec("select-clause", _N("Select &clause"), ("A",), "",
               _N("Select the clause at the caret, from one punctuation mark to the next"),
               reading=True),
    ActionSpec("select-paragraph", _N("Select &paragraph"), ("D",), "",
               _N("Select the paragraph at the caret"), reading=True),
    ActionSpec("extend-selection", _N("Extend selecti&on"), ("E",), "",
               _N("Select the next wider unit: word, clause, sentence, paragraph"),
               reading=True),
    ActionSpec("shrink-selection", _N("Shrin&k selection"), ("Shift+E",), "",
               _N("Select the next narrower unit: paragraph, sentence, clause, word"),
               reading=True),
    ActionSpec("flip-debris", _N("Page &debris or text"), ("B",), "debris",
               _N("Say that the sentence at the caret is page debris, or that it is not"),
               reading=True),
    ActionSpec("name-actor", _N("&Who is this…"), ("W",), "",
               _N("Say which actor the selected words name"), reading=True),
    ActionSpec("account-details", _N("Account de&tails…"), ("F2", "Ctrl+I"), "info",
               _N("Correct title, outlet, author, date and language of this account"),
               reading=True),
    ActionSpec("replace-text", _N("Replace te&xt…"), (), "",
               _N("Put another text in the place of this account's; passages are found again")),
    ActionSpec("move-left", _N("Move column &left"), ("Ctrl+Shift+PgUp",), "",
               _N("Put this account one place further left"), reading=True),
    ActionSpec("move-right", _N("Move column ri&ght"), ("Ctrl+Shift+PgDown",), "",
               _N("Put this account one place further right"), reading=True),
    ActionSpec("coder", _N("Your &name…"), (), "coder",
               _N("The name your tags and decisions are saved under")),
)  # fmt: skip
_PANELS = (
    ("facts", _N("&Facts"), ""), ("divergences", _N("&Divergences"), ""),
    ("detail", _N("Fac&t"), ""), ("codebook", _N("&Codebook"), ""),
    ("annotations", _N("&Annotations"), ""), ("wording", _N("&Wording"), "wording"),
    ("profiles", _N("&Profiles"), "profiles"), ("lexicons", _N("Word &lists"), "lexicons"),
    ("search", _N("&Search"), ""), ("tables", _N("Ta&g tables"), ""),
)  # fmt: skip
_LANGUAGES = (("en", "&English"), ("de", "&Deutsch"), ("es", "E&spañol"))  # as each calls itself
_VIEW = (
    ActionSpec("layer-facts", _N("&Facts"), ("Alt+1",), "facts",
               _N("Tint the passages that carry a fact"), checkable=True),
    ActionSpec("layer-framing", _N("F&raming"), ("Alt+2",), "framing",
               _N("Underline the words that frame, inside the picked fact"), checkable=True),
    ActionSpec("framing-everywhere", _N("Framing &everywhere"), ("F",), "",
               _N("Underline framing in the whole text, not only inside the picked fact"),
               checkable=True),
    ActionSpec("layer-differences", _N("&Differences"), ("Alt+3",), "differences",
               _N("Mark words that only one account of the picked fact uses"), checkable=True),
    ActionSpec("layer-tags", _N("&Tags"), ("Alt+4",), "tags",
               _N("Show tagged passages and their names"), checkable=True),
    ActionSpec("layer-ribbons", _N("R&ibbons"), ("Alt+5",), "ribbons",
               _N("Tie shared facts between neighbouring columns"), checkable=True),
    ActionSpec("layer-sync", _N("&Scroll together"), ("Alt+6",), "sync",
               _N("Keep shared facts level while one column is scrolled"),
               checkable=True, short=_N("Sync")),
    ActionSpec("account-strip", _N("A&ccount cards"), ("Alt+7",), "",
               _N("A card for each account above the columns, the oldest first"), checkable=True),
    ActionSpec("fold-debris", _N("Fold page de&bris"), ("Shift+B",), "",
               _N("Fold runs of page debris to one line each; a click or the caret opens one"),
               checkable=True),
    ActionSpec("hide-column", _N("&Hide column"), ("H",), "",
               _N("Hide this account's column; it stays in the comparison"), reading=True),
    ActionSpec("show-columns", _N("Show &all columns"), ("Shift+H",), "",
               _N("Show every column that is hidden")),
    ActionSpec("pin-column", _N("Pin col&umn"), ("Shift+P",), "",
               _N("Keep this column at the left while the others scroll sideways"),
               checkable=True, reading=True),
    ActionSpec("zoom-in", _N("Larger text"), ("Ctrl++", "Ctrl+="), "zoom-in",
               _N("Make the reading text larger")),
    ActionSpec("zoom-out", _N("Smaller text"), ("Ctrl+-",), "zoom-out",
               _N("Make the reading text smaller")),
    ActionSpec("zoom-reset", _N("Original text size"), ("Ctrl+0",), "search",
               _N("Give the reading text its own size again")),
    ActionSpec("reading-type", _N("Readin&g type…"), (), "edit",
               _N("Font, size, line height and width of the columns")),
    ActionSpec("reduced-motion", _N("Level &without gliding"), (), "",
               _N("Show a picked fact at once: nothing moves across the screen"), checkable=True),
    ActionSpec("theme-system", _N("As the s&ystem"), (), "", _N("Light or dark as the desktop"),
               checkable=True),
    ActionSpec("theme-light", _N("&Light"), (), "", _N("Dark ink on light paper"), checkable=True),
    ActionSpec("theme-dark", _N("&Dark"), (), "", _N("Light ink on dark paper"), checkable=True),
    ActionSpec("theme-contrast", _N("High &contrast"), (), "", _N("White ink on black"),
               checkable=True),
    ActionSpec("colours-standard", _N("&Standard"), (), "", _N("The theme's own fact colours"),
               checkable=True),
    ActionSpec("colours-all-eyes", _N("For &every kind of colour blindness"), (), "",
               _N("Fact colours that stay apart for all eyes"), checkable=True),
    ActionSpec("colours-red-green", _N("Where &red and green look alike"), (), "",
               _N("Fact colours that stay apart for protan and deutan eyes"), checkable=True),
    ActionSpec("colours-blue-yellow", _N("Where &blue and yellow look alike"), (), "",
               _N("Fact colours that stay apart for tritan eyes"), checkable=True),
    ActionSpec("language-system", _N("As the s&ystem"), (), "",
               _N("The language of the desktop, where the program speaks it; from the next start"),
               checkable=True),
    *(
        ActionSpec(f"language-{language}", name, (), "",
                   _N("The language of the window from its next start"), checkable=True)
        for language, name in _LANGUAGES
    ),
    *(
        ActionSpec(f"panel-{name}", text, (_panel_key(number),), symbol,
                   _N("Go to that panel; pressed in it, back to the columns"))
        for number, (name, text, symbol) in enumerate(_PANELS, start=1)
    ),
    ActionSpec("reset-layout", _N("Reset la&yout"), (), "layout",
               _N("Put every panel back to its first place")),
    ActionSpec("next-pane", _N("Ne&xt pane"), ("F6",), "", _N("Go to the next column or panel")),
    ActionSpec("previous-pane", _N("Pre&vious pane"), ("Shift+F6",), "",
               _N("Go to the previous column or panel")),
)  # fmt: skip
_FACTS = (
    ActionSpec("previous-fact", _N("&Previous fact"), ("[",), "previous",
               _N("Pick the fact above in the matrix and level the columns on it"),
               short=_N("Fact")),
    ActionSpec("next-fact", _N("&Next fact"), ("]",), "next",
               _N("Pick the next fact and level the columns on it"), short=_N("Fact")),
    ActionSpec("no-fact", _N("Pick n&o fact"), ("Escape",), "",
               _N("Read freely: no fact picked"), reading=True),
    ActionSpec("next-divergence", _N("N&ext divergence"), ("N",), "",
               _N("Show the next place where accounts of one fact differ")),
    ActionSpec("previous-divergence", _N("Previous &divergence"), ("P",), "",
               _N("Show the place before where accounts of one fact differ")),
    ActionSpec("confirm-divergence", _N("Confirm di&vergence"), ("C",), "confirm",
               _N("Say that the divergence shown is one; it moves to “Confirmed” in the panel")),
    ActionSpec("dismiss-divergence", _N("Dismiss diver&gence"), ("X",), "reject",
               _N("Say that the divergence shown is none; it moves to “Dismissed” in the panel")),
    ActionSpec("tag-divergence", _N("Tag &both sides…"), ("Shift+T",), "tags",
               _N("Tag both passages of the divergence shown")),
    ActionSpec("link", _N("Lin&k sentences"), ("L",), "link",
               _N("Link the selection, or the sentence at the caret, with one in another account"),
               reading=True),
    ActionSpec("merge-facts", _N("&Merge with another fact…"), (), "",
               _N("Make one fact of the one picked and another one")),
    ActionSpec("learn", _N("Learn &from decisions"), (), "",
               _N("Let your decisions on links re-rank the links nobody decided"), checkable=True),
    ActionSpec("reset-learning", _N("&Reset learning"), (), "",
               _N("Forget what the decisions made so far have taught; they themselves stay")),
    ActionSpec("compare-again", _N("&Compare again"), ("F5",), "refresh",
               _N("Ask for the comparison anew, for instance after stopping it")),
    ActionSpec("stop-comparing", _N("&Stop comparing"), ("Ctrl+.",), "close",
               _N("Stop the comparison; the accounts stay open")),
    ActionSpec("refine", _N("Refine with a &language model"), (), "",
               _N("Have a local language model look at the likeliest links a second time"),
               checkable=True),
)  # fmt: skip
_TAGS = (
    ActionSpec("palette", _N("Find a &tag…"), ("T",), "tags",
               _N("Tag the selection with a tag found, or made, by typing its name")),
    ActionSpec("tag-everywhere", _N("Tag this fact &everywhere"), ("Ctrl+E",), "",
               _N("Copy the tags of the annotation at the caret to the matching passages of "
                  "other accounts")),
    ActionSpec("memo", _N("&Memo…"), ("M",), "memo",
               _N("Write a memo on the annotation at the caret, or on the selection")),
    ActionSpec("memo-project", _N("Memo on the &project…"), (), "",
               _N("Write a memo on the project as a whole")),
    ActionSpec("memo-account", _N("Memo on the acc&ount…"), (), "",
               _N("Write a memo on the account of the column with the keyboard"), reading=True),
    ActionSpec("memo-fact", _N("Memo on the &fact…"), (), "",
               _N("Write a memo on the fact picked")),
    ActionSpec("review", _N("Needs re&view…"), (), "",
               _N("Passages whose words changed with their text: accept the likeliest place, "
                  "choose one, or leave it")),
    ActionSpec("add-codebook", _N("Add a starter &codebook…"), (), "",
               _N("News frames, attribution or fact-check verdicts, beside the tags there are")),
    ActionSpec("agreement", _N("A&greement of coders…"), (), "",
               _N("Kappa, alpha and F1 of two coders, and where they differ: settle it")),
    ActionSpec("remove-annotation", _N("&Remove annotation"), ("Delete",), "remove",
               _N("Remove the annotation at the caret"), reading=True),
    *(
        ActionSpec(f"tag-{key}", _N("Tag with key %1"), (str(key),), "",
                   _N("Tag the selection with the codebook's tag of that key"))
        for key in range(1, 10)
    ),
)  # fmt: skip
_HELP = (
    ActionSpec("commands", _N("&Find a command…"), ("Ctrl+K",), "search",
               _N("Every command, found by a few letters of its name")),
    ActionSpec("shortcuts", _N("&Keyboard shortcuts"), ("F1", "?"), "keyboard",
               _N("Every key on one page")),
    ActionSpec("change-keys", _N("Change ke&ys…"), (), "",
               _N("Give commands other keys, or none")),
    ActionSpec("about-matching", _N("About &matching…"), (), "",
               _N("How links are found and how often they are right; what a language model adds")),
    ActionSpec("about", _N("&About Rashomon"), (), "info", _N("Version and licences")),
)  # fmt: skip

MENUS: Mapping[str, tuple[str, tuple[ActionSpec, ...]]] = {
    "file": (_N("&File"), _FILE),
    "edit": (_N("&Edit"), _EDIT),
    "view": (_N("&View"), _VIEW),
    "facts": (_N("Fa&cts"), _FACTS),
    "tags": (_N("&Tags"), _TAGS),
    "help": (_N("&Help"), _HELP),
}
PANELS = tuple(name for name, _, _ in _PANELS)
LAYERS = ("facts", "framing", "differences", "tags", "ribbons", "sync")
THEME_CHOICES = ("system", "light", "dark", "contrast")
COLOUR_CHOICES = ("standard", "all-eyes", "red-green", "blue-yellow")
LANGUAGE_CHOICES = ("system", *(language for language, _ in _LANGUAGES))
CHOICES: Mapping[str, tuple[str, ...]] = {  # one of each is checked, in a submenu
    "theme": THEME_CHOICES, "colours": COLOUR_CHOICES, "language": LANGUAGE_CHOICES,
}  # fmt: skip
TOOLBAR = (
    "open", "save", "", "undo", "redo", "", "previous-fact", "next-fact", "",
    *(f"layer-{name}" for name in LAYERS), "", "panel-wording",
    "panel-profiles",
)  # fmt: skip


def translated(text: str) -> str:
    """A text of this table in the language of the interface."""
    return QCoreApplication.translate(_CONTEXT, text)


def without_letter(text: str) -> str:
    """A menu text without its accelerator, as a button says it."""
    return text.replace("&", "")


def plain(text: str) -> str:
    """A menu text without its accelerator and its ellipsis, which some languages set apart."""
    return without_letter(text).removesuffix("…").rstrip()
