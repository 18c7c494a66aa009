"""The fact × account matrix: what each account tells, and where nothing was found."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QMenu,
    QVBoxLayout,
    QWidget,
)

from gui.badges import account_letter, band_name, fact_name
from gui.facts.choosing import ChoiceBar, FactFilter, FactRows
from gui.facts.grid import FactGrid
from gui.facts.legend import MarkLegend
from gui.facts.model import CELL, DOCUMENT, FACT, LETTER, NUMBER, Cell, FactTable
from gui.facts.stepping import Standing
from gui.facts.threshold import ThresholdBar
from gui.hints import HintedStack
from gui.tab_order import tab_through
from gui.theme import Theme, load_theme
from gui.written import readable_figure
from rashomon.model import Comparison, Fact

LEGEND_FROM = 260  # least height with a legend, logical pixels: a short panel needs its rows more


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
        self._standing = Standing(self._rows)
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

    def prepare(self, comparison: Comparison) -> None:
        """Make beforehand what `set_comparison` will show; on any thread."""
        self._table.prepare(comparison)

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

    def step(self, steps: int) -> None:
        """Ask for the row that many further in what is listed; past either end for the last."""
        index = self._standing.step(steps)
        if not index.isValid():
            return
        fact: Fact = index.data(FACT)
        if self._table.singles:
            self._show_row(index, max(self.view.currentIndex().column(), 0))
            self.sentence_activated.emit(fact.mentions[0])
        else:
            self.fact_activated.emit(fact.id)

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
            score = "" if self._table.singles else readable_figure(fact.score, 2)
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
        self._standing.leave()
        self._show_current(column)
        self._show_state()

    def _show_current(self, column: int) -> None:
        """Select the current fact's row and put the keyboard's cell on it."""
        self.view.selectionModel().clearSelection()
        source = self._table.index(self._table.row_of(self._current), 0)
        index = self._rows.mapFromSource(source)
        if index.isValid():
            self._show_row(index, column)
        elif self._current:
            self._standing.lose()
        else:
            self._standing.let_go()

    def _show_row(self, index: QModelIndex, column: int) -> None:
        self._standing.stand(index.row())
        selection = self.view.selectionModel()
        selection.clearSelection()
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
        if not facts:
            self._standing.leave()
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
            self._standing.stand(index.row())
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

    def _name_of(self, row: int) -> str:
        return fact_name(self._table.index(row, 0).data(NUMBER))

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
                self.tr("Merge with {0}, the fact picked").format(self._name_of(current)),
                lambda: self.merge_requested.emit(self._current, fact.id),
            )
        menu.addAction(self.tr("Merge with another fact…"), lambda: self.begin_merging(fact.id))
        menu.addSeparator()
        menu.addAction(self.tr("Copy as table"), self.copy)
        return menu
