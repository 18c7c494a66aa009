"""The fact × account matrix: what each account tells, and where nothing was found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.account_table import LetterHeader
from gui.badges import account_letter, band_name, fact_name
from gui.facts.choosing import ChoiceBar, FactFilter, FactRows
from gui.facts.delegates import LABEL_WIDTH, CellDelegate, FactDelegate
from gui.facts.hovering import RowHover
from gui.facts.legend import MarkLegend
from gui.facts.model import CELL, DOCUMENT, FACT, LETTER, Cell, FactTable
from gui.facts.threshold import ThresholdBar
from gui.hints import HintedStack
from gui.own_keys import claims
from gui.tab_order import tab_through
from gui.theme import Theme, load_theme
from rashomon.model import Comparison, Fact

LEGEND_FROM = 260  # least height with a legend, logical pixels: a short panel needs its rows more
CELL_WIDTHS = (13, 30)  # least and most of an account's column


class FactMatrix(QWidget):
    """Show facts as rows and accounts as columns, and ask for a fact or one mention of it."""

    fact_activated = Signal(str)  # fact id
    mention_activated = Signal(str, str)  # fact id, document id
    sentence_activated = Signal(object)  # SentenceRef, of a sentence that one account alone tells
    not_told_requested = Signal(str, str)  # fact id, document id: to be said, or taken back
    merge_requested = Signal(str, str)  # ids of two facts
    mine_wanted = Signal()  # the facts of the person at the keyboard are asked for
    copied = Signal(int)  # rows put on the clipboard
    merging_changed = Signal()  # a fact waits for another to be merged with, or no longer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = load_theme("light")
        self._current = ""
        self._table = FactTable(self)
        self._rows = FactRows(self)
        self._rows.setSourceModel(self._table)
        self.view = FactGrid(theme, self)
        self.view.setModel(self._rows)
        self.view.activated_at.connect(self._activate)
        self.view.not_told_at.connect(self._ask_not_told)
        self.view.merge_at.connect(self._merge_at)
        self.view.copy_wanted.connect(self.copy)
        self.view.merge_dropped.connect(lambda: self.begin_merging(""))
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.choices = ChoiceBar(self)
        self.choices.changed.connect(self._filter)
        self._legend = MarkLegend(theme, self)
        self.threshold = ThresholdBar(theme, self)
        self._stack = HintedStack(self._make_content(), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.view)
        tab_through(
            self.choices.filter_box, self.choices.order_box, self.threshold.slider, self.view
        )
        self._show_state()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.view.set_theme(theme)
        self._legend.set_theme(theme)
        self.threshold.set_theme(theme)

    def set_comparison(self, comparison: Comparison) -> None:
        """Show the facts of `comparison` in its own order."""
        column = max(self.view.currentIndex().column(), 0)
        if self.merging and comparison.fact(self.merging) is None:
            self.begin_merging("")
        self._table.set_comparison(comparison)
        self.choices.set_documents(self._table.documents)
        self._legend.show_untold(any(fact.not_told for fact in comparison.facts))
        self.view.fit_columns()
        self._show_current(column)
        self._show_state()

    def set_current_fact(self, fact_id: str) -> None:
        """Mark the row of that fact and scroll to it; "" marks none."""
        self._current = fact_id
        self._show_current(max(self.view.currentIndex().column(), 0))

    @property
    def shows_mine(self) -> bool:
        """Whether only the facts of the person at the keyboard are shown."""
        return self.choices.chosen()[0] is FactFilter.MINE

    def set_mine(self, facts: frozenset[str]) -> None:
        """The ids of the facts that the person at the keyboard tagged or decided on."""
        self._rows.set_mine(facts)
        self._show_state()

    @Slot()
    def copy(self) -> None:
        """Put what is shown on the clipboard as a table: fact, band, score, a column an account."""
        letters = [account_letter(number) for number in range(len(self._table.documents))]
        lines = [[self.tr("Fact"), self.tr("Label"), self.tr("Band"), self.tr("Score"), *letters]]
        for row in range(self._rows.rowCount()):
            index = self._rows.index(row, 0)
            fact: Fact = index.data(FACT)
            source = self._rows.mapToSource(index).row()
            score = "" if self._table.singles else f"{fact.score:.2f}"
            band = "" if self._table.singles else band_name(fact.band)
            name = index.data(LETTER)
            lines.append([name, fact.label, band, score, *self._table.quotes(source)])
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines) + "\n")
        self.copied.emit(len(lines) - 1)

    @property
    def merging(self) -> str:
        """Id of the fact that waits for another to be merged with, or ""."""
        return self.view.merging

    def begin_merging(self, fact_id: str) -> None:
        """Mark a fact as the first of two to be merged; "" drops the mark."""
        if fact_id != self.view.merging:
            self.view.set_merging(fact_id)
            self.merging_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._legend.setVisible(self.height() >= LEGEND_FROM)

    def _make_content(self) -> QWidget:
        content = QWidget(self)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.choices)
        self._grid_stack = HintedStack(self.view, content)
        layout.addWidget(self.threshold)
        layout.addWidget(self._grid_stack, 1)
        layout.addWidget(self._legend)
        return content

    @Slot()
    def _filter(self) -> None:
        column = max(self.view.currentIndex().column(), 0)
        kind, account, order = self.choices.chosen()
        if kind is FactFilter.MINE:
            self.mine_wanted.emit()
        self._table.show_singles(kind is FactFilter.ONLY_ONE)
        self._rows.choose(kind, account, order)
        self._show_current(column)
        self._show_state()

    def _show_current(self, column: int) -> None:
        """Select the current fact's row and put the keyboard's cell on it."""
        selection = self.view.selectionModel()
        selection.clearSelection()
        source = self._table.index(self._table.row_of(self._current), 0)
        index = self._rows.mapFromSource(source)
        if not index.isValid():
            return
        rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.select(index, rows)
        cell = index.siblingAtColumn(column)
        selection.setCurrentIndex(cell, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.view.scrollTo(cell)

    def _show_state(self) -> None:
        """Count the facts shown, or say why there are none."""
        facts, shown = self._table.rowCount(), self._rows.rowCount()
        count = self.choices.count
        count.setText(self.tr("{0} of {1}").format(shown, facts) if shown < facts else str(facts))
        count.setAccessibleName(self.tr("{0} of {1} facts shown").format(shown, facts))
        if facts and not shown:
            self._grid_stack.show_hint(self.tr("No fact passes this filter."))
        else:
            self._grid_stack.show_content()
        if self._table.fact_count:
            self._stack.show_content()
        elif len(self._table.documents) > 1:
            self._stack.show_hint(
                self.tr("These accounts share no fact that the program can find.")
            )
        else:
            self._stack.show_hint(
                self.tr("Facts that two or more accounts share will be listed here.")
            )

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        fact: Fact = index.data(FACT)
        cell: Cell | None = index.data(CELL)
        if self._table.singles:
            self.sentence_activated.emit(fact.mentions[0])
        elif cell is not None and cell.mentions:
            self.mention_activated.emit(fact.id, index.data(DOCUMENT))
        else:
            self.fact_activated.emit(fact.id)

    @Slot(QModelIndex)
    def _ask_not_told(self, index: QModelIndex) -> None:
        if not self._table.singles:
            fact: Fact = index.data(FACT)
            self.not_told_requested.emit(fact.id, index.data(DOCUMENT))

    @Slot(QModelIndex)
    def _merge_at(self, index: QModelIndex) -> None:
        """The first time mark the row's fact, the second time ask to merge it with this one."""
        fact: Fact = index.data(FACT)
        first = self.merging
        if self._table.singles:
            return
        if not first:
            self.begin_merging(fact.id)
            return
        self.begin_merging("")
        if fact.id != first:
            self.merge_requested.emit(first, fact.id)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if not index.isValid():
            return
        menu = self.make_menu(index)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def make_menu(self, index: QModelIndex) -> QMenu:
        """What can be decided at a cell."""
        menu = QMenu(self)
        fact: Fact = index.data(FACT)
        if self._table.singles:
            menu.addAction(self.tr("Go to the sentence"), lambda: self._activate(index))
            menu.addAction(self.tr("Copy as table"), self.copy)
            return menu
        cell: Cell | None = index.data(CELL)
        menu.addAction(self.tr("Pick this fact"), lambda: self.fact_activated.emit(fact.id))
        if cell is not None and not cell.mentions:
            text = self.tr("Take back “not told here”") if cell.not_told else ""
            menu.addAction(
                text or self.tr("Not told here"),
                lambda: self.not_told_requested.emit(fact.id, index.data(DOCUMENT)),
            )
        menu.addSeparator()
        current = self._table.row_of(self._current)
        if current >= 0 and fact.id != self._current:
            menu.addAction(
                self.tr("Merge with {0}, the fact picked").format(fact_name(current)),
                lambda: self.merge_requested.emit(self._current, fact.id),
            )
        menu.addAction(self.tr("Merge with another fact…"), lambda: self.begin_merging(fact.id))
        menu.addSeparator()
        menu.addAction(self.tr("Copy as table"), self.copy)
        return menu


class FactGrid(QTableView):
    """A table walked cell by cell with the arrow keys; Enter, Space and a click activate.

    N on an empty cell says that the fact is not told there; M on two rows merges them.
    """

    activated_at = Signal(QModelIndex)
    not_told_at = Signal(QModelIndex)
    merge_at = Signal(QModelIndex)
    merge_dropped = Signal()
    copy_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._header = LetterHeader(theme, self)
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self._fact_delegate = FactDelegate(theme, self)
        self._cell_delegate = CellDelegate(theme, self)
        self.setItemDelegate(self._cell_delegate)
        self.setItemDelegateForColumn(0, self._fact_delegate)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Facts and accounts"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys walk the cells; Enter shows the fact or the account's mention. "
                "N on an empty cell says that it is not told there, M on two rows merges them."
            )
        )
        self.clicked.connect(self.activated_at)
        self.hover = RowHover(self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._fit_rows()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        for part in (self._header, self._fact_delegate, self._cell_delegate):
            part.theme = theme
        self._header.viewport().update()
        self.viewport().update()

    def set_lit(self, fact_id: str) -> None:
        """Show which row's fact is under the pointer elsewhere; "" for none."""
        if fact_id != self._fact_delegate.lit:
            self._fact_delegate.lit = fact_id
            self.viewport().update()

    @property
    def merging(self) -> str:
        """Id of the fact marked as the first of two to be merged, or ""."""
        return self._fact_delegate.merging

    def set_merging(self, fact_id: str) -> None:
        """Mark that fact, or none."""
        self._fact_delegate.merging = fact_id
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and claims(event, self._own_keys()):
            event.accept()
            return True
        return super().event(event)

    def _own_keys(self) -> frozenset[Qt.Key]:
        """Keys that decide on the current cell before they mean the window."""
        keys: set[Qt.Key] = {Qt.Key.Key_M} if self.currentIndex().isValid() else set()
        if self._on_empty_cell():
            keys.add(Qt.Key.Key_N)
        if self.merging:
            keys.add(Qt.Key.Key_Escape)
        return frozenset(keys)

    def _on_empty_cell(self) -> bool:
        cell: Cell | None = self.currentIndex().data(CELL)
        return cell is not None and not cell.mentions

    def fit_columns(self) -> None:
        """Share the width: accounts as wide as useful, facts the rest."""
        model = self.model()
        accounts = model.columnCount() - 1 if model is not None else 0
        if accounts < 1:
            return
        least, most = CELL_WIDTHS
        width = self.viewport().width()
        cell = min(max((width - LABEL_WIDTH) // accounts, least), most)
        for column in range(1, accounts + 1):
            self.setColumnWidth(column, cell)
        self.setColumnWidth(0, max(width - accounts * cell - 4, LABEL_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in keys and self.currentIndex().isValid():
            self.activated_at.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_N and self._on_empty_cell():
            self.not_told_at.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_M and self.currentIndex().isValid():
            self.merge_at.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and self.merging:
            self.merge_dropped.emit()
        else:
            super().keyPressEvent(event)

    def _fit_rows(self) -> None:
        option = QStyleOptionViewItem()
        option.font = self.font()
        height = self._fact_delegate.sizeHint(option, QModelIndex()).height()
        self.verticalHeader().setDefaultSectionSize(height)
