"""The word lists: what they hold, how often each term fires, and what a person changes in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.clearing import offer_to_clear
from gui.fonts import px
from gui.framing.lexicon_model import (
    COUNT,
    KIND,
    NOTE,
    ROW,
    TERM,
    SoughtTerms,
    Terms,
    WordLists,
)
from gui.framing.term_form import TermForm
from gui.hints import HintedStack
from gui.icons import icon
from gui.language import in_words
from gui.tab_order import tab_through
from gui.theme import Theme, load_theme
from gui.written import readable_count
from rashomon.model import Comparison, LexiconOverlay, LexiconTerm

if TYPE_CHECKING:
    from rashomon.framing.lexicons import ListCount, TermCount

LISTS_WIDTH = 230  # of the lists at first, logical pixels


class LexiconPanel(QWidget):
    """Show the word lists of the accounts' languages and ask for changes in them.

    Signals name a list and its language first.
    """

    list_switched = Signal(str, str, bool)
    term_switched = Signal(str, str, str, bool)
    term_added = Signal(str, str, object)  # LexiconTerm
    term_changed = Signal(str, str, object, object)  # TermCount, LexiconTerm
    term_removed = Signal(str, str, str)
    reset_requested = Signal(str, str)
    import_requested = Signal(str, str)
    export_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists = WordLists(self)
        self._terms = Terms(self)
        self._sought = SoughtTerms(self)
        self._sought.setSourceModel(self._terms)
        self.list_view = self._make_list_view()
        self.term_view = self._make_term_view()
        self.filter_field = QLineEdit(self)
        self.filter_field.setPlaceholderText(self.tr("Find a term, kind or note…"))
        self.filter_field.setAccessibleName(self.tr("Find a term, kind or note"))
        offer_to_clear(self.filter_field)
        self.filter_field.textChanged.connect(self._filter)
        self._count = QLabel(self)
        self._count.setObjectName("quiet")
        self.reset_button = self._make_button(
            self.tr("Have this list as it was shipped again"), self.reset_requested
        )
        self.import_button = self._make_button(
            self.tr("Read this list from a table (TSV)…"), self.import_requested
        )
        self.export_button = self._make_button(
            self.tr("Write this list to a table (TSV)…"), self.export_requested
        )
        self.form = TermForm(self)
        self.form.term_given.connect(self._add)
        self._stack = HintedStack(self._make_content(), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.term_view)
        form = self.form
        tab_through(
            self.list_view, self.filter_field, self.reset_button, self.import_button,
            self.export_button, self.term_view, form.term_field, form.kind_field,
            form.note_field, form.button,
        )  # fmt: skip
        self._connect()
        self.set_theme(load_theme("light"))
        self._show_state()

    def _connect(self) -> None:
        self._lists.list_switched.connect(
            lambda row, on: self.list_switched.emit(row.list, row.language, on)
        )
        self._terms.term_switched.connect(self._switch_term)
        self._terms.term_changed.connect(self._change_term)
        self.list_view.selectionModel().currentChanged.connect(self._show_list)
        self.term_view.removal_wanted.connect(self._remove)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.reset_button.setIcon(icon("undo", theme))
        self.import_button.setIcon(icon("open", theme))
        self.export_button.setIcon(icon("save", theme))

    def set_lexicons(self, comparison: Comparison, overlays: tuple[LexiconOverlay, ...]) -> None:
        """Show the lists of the languages of `comparison` as `overlays` change them."""
        from rashomon.framing.lexicons import lexicon_counts
        from rashomon.text.language import language_name

        languages = {
            account.document.language: in_words(language_name(account.document.language))
            for account in comparison.accounts
        }
        lists = lexicon_counts(comparison, overlays)
        chosen = self.chosen()
        changed = frozenset(overlay.id for overlay in overlays)
        self._lists.set_lists(lists, languages, changed)
        row = self._lists.row_of(chosen.list, chosen.language) if chosen is not None else -1
        if row < 0 and len(self._lists.rows) > 1:
            row = 1
        if row >= 0 and self.list_view.currentIndex().row() != row:
            self.list_view.setCurrentIndex(self._lists.index(row))
        self._show_list()
        self._show_state()

    def chosen(self) -> ListCount | None:
        """The list whose terms are shown, or None."""
        row = self.list_view.currentIndex().data(ROW)
        return None if row is None or isinstance(row, str) else row

    # ------------------------------------------------------------------ put together
    def _make_list_view(self) -> QListView:
        view = QListView(self)
        view.setModel(self._lists)
        view.setObjectName("word-lists")
        view.setAccessibleName(self.tr("Word lists"))
        view.setAccessibleDescription(self.tr("Space switches a list on or off."))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _make_term_view(self) -> TermTable:
        view = TermTable(self)
        view.setObjectName("word-terms")
        view.setModel(self._sought)
        view.setSortingEnabled(True)
        view.sortByColumn(COUNT, Qt.SortOrder.DescendingOrder)
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(TERM, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(KIND, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.Fixed)
        for column, width in ((TERM, 190), (KIND, 120), (COUNT, 64)):
            view.setColumnWidth(column, width)
        return view

    def _make_button(self, hint: str, asked: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        button.clicked.connect(lambda: self._ask(asked))
        return button

    def _make_content(self) -> QWidget:
        content = QWidget(self)
        note = QLabel(
            self.tr("Changes are kept in this project; the shipped lists stay as they are."),
            content,
        )
        note.setObjectName("quiet")
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 5, 8, 5)
        bar.setSpacing(4)
        bar.addWidget(self.filter_field, 1)
        bar.addSpacing(4)
        bar.addWidget(self._count)
        for button in (self.reset_button, self.import_button, self.export_button):
            bar.addWidget(button)
        terms = QWidget(content)
        column = QVBoxLayout(terms)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.term_view, 1)
        column.addWidget(self.form)
        sides = QSplitter(Qt.Orientation.Horizontal, content)
        sides.addWidget(self.list_view)
        sides.addWidget(terms)
        sides.setSizes([px(LISTS_WIDTH), 3 * px(LISTS_WIDTH)])
        sides.setStretchFactor(1, 1)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(sides, 1)
        note.setContentsMargins(9, 3, 9, 4)
        layout.addWidget(note)
        return content

    # ------------------------------------------------------------------ what is shown
    @Slot()
    def _show_list(self) -> None:
        """Show the terms of the list chosen, the keyboard on the same one."""
        here = self.term_view.currentIndex()
        kept: TermCount | None = here.data(ROW)
        in_view = self.term_view.viewport().rect().intersects(self.term_view.visualRect(here))
        chosen = self.chosen()
        self._terms.set_terms(chosen.terms if chosen is not None else ())
        self._sought.invalidate()
        self.form.set_kinds(sorted({each.kind for each in self._terms.terms if each.kind}))
        self.form.setEnabled(chosen is not None)
        if kept is not None and not self.term_view.currentIndex().isValid():
            self._go_to(kept.term)
        elif in_view:  # sorted anew by what fires now, it may stand elsewhere
            self.term_view.scrollTo(self.term_view.currentIndex())
        self._show_count()

    def _go_to(self, term: str) -> None:
        for row, each in enumerate(self._terms.terms):
            if each.term == term:
                index = self._sought.mapFromSource(self._terms.index(row, TERM))
                self.term_view.setCurrentIndex(index)
                self.term_view.scrollTo(index)
                return

    @Slot()
    def _filter(self) -> None:
        self._sought.set_sought(self.filter_field.text())
        self._show_count()

    def _show_count(self) -> None:
        total, shown = self._terms.rowCount(), self._sought.rowCount()
        text = readable_count(total)
        if shown != total:
            text = self.tr("{0} of {1}").format(readable_count(shown), text)
        chosen = self.chosen()
        if chosen is not None and not total:
            text = self.tr("none are shipped; add your own")
        self._count.setText(text)

    def _show_state(self) -> None:
        if self._lists.rows:
            self._stack.show_content()
        else:
            self._stack.show_hint(
                self.tr("The words that the program takes for cues, in the accounts' languages.")
            )

    # ------------------------------------------------------------------ what is asked for
    def _ask(self, signal: SignalInstance) -> None:
        chosen = self.chosen()
        if chosen is not None:
            signal.emit(chosen.list, chosen.language)

    def _add(self, term: LexiconTerm) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.term_added.emit(chosen.list, chosen.language, term)

    def _switch_term(self, term: TermCount, on: bool) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.term_switched.emit(chosen.list, chosen.language, term.term, on)

    def _change_term(self, term: TermCount, wanted: LexiconTerm) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.term_changed.emit(chosen.list, chosen.language, term, wanted)

    @Slot(QModelIndex)
    def _remove(self, index: QModelIndex) -> None:
        """Remove a person's own term; switch a shipped one off."""
        term: TermCount = index.data(ROW)
        chosen = self.chosen()
        if chosen is not None and term.own:
            self.term_removed.emit(chosen.list, chosen.language, term.term)
        elif term.on:
            self._switch_term(term, False)

    def show_term(self, name: str, language: str, term: str) -> None:
        """Go to a term of a list, for instance the one just added."""
        row = self._lists.row_of(name, language)
        if row >= 0:
            with QSignalBlocker(self.filter_field):
                self.filter_field.clear()
            self._sought.set_sought("")
            self.list_view.setCurrentIndex(self._lists.index(row))
            self._go_to(term)


class TermTable(QTableView):
    """Space switches a term, F2 edits a cell, Delete removes an own term or switches one off."""

    removal_wanted = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Terms of the list"))
        self.setAccessibleDescription(
            self.tr(
                "Space switches a term on or off, F2 edits a cell, Delete removes a term of your "
                "own or switches a shipped one off."
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Delete and current.isValid():
            self.removal_wanted.emit(current)
        elif event.key() == Qt.Key.Key_Space and current.isValid():
            first = current.siblingAtColumn(TERM)
            state = first.data(Qt.ItemDataRole.CheckStateRole)
            if state is not None:
                on = Qt.CheckState(state) == Qt.CheckState.Checked
                wanted = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
                self.model().setData(first, wanted, Qt.ItemDataRole.CheckStateRole)
        else:
            super().keyPressEvent(event)
