"""The fact × account matrix: what each account tells, and where nothing was found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.facts.delegates import LABEL_WIDTH, CellDelegate, FactDelegate, LetterHeader
from gui.facts.legend import MarkLegend
from gui.facts.model import CELL, DOCUMENT, FACT, Cell, FactFilter, FactRows, FactTable
from gui.hints import HintedStack
from gui.theme import Theme, load_theme
from rashomon.model import Comparison, Fact

LEGEND_FROM = 260  # least height with a legend, logical pixels: a short panel needs its rows more
CELL_WIDTHS = (13, 30)  # least and most of an account's column


class FactMatrix(QWidget):
    """Show facts as rows and accounts as columns, and ask for a fact or one mention of it."""

    fact_activated = Signal(str)  # fact id
    mention_activated = Signal(str, str)  # fact id, document id

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
        self.filter_box = self._make_filter()
        self._count = QLabel(self)
        self._count.setObjectName("quiet")
        self._legend = MarkLegend(theme, self)
        self._stack = HintedStack(self._make_content(), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.view)
        self._show_state()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.view.set_theme(theme)
        self._legend.set_theme(theme)

    def set_comparison(self, comparison: Comparison) -> None:
        """Show the facts of `comparison` in its own order."""
        column = max(self.view.currentIndex().column(), 0)
        self._table.set_comparison(comparison)
        self.view.fit_columns()
        self._show_current(column)
        self._show_state()

    def set_current_fact(self, fact_id: str) -> None:
        """Mark the row of that fact and scroll to it; "" marks none."""
        self._current = fact_id
        self._show_current(max(self.view.currentIndex().column(), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._legend.setVisible(self.height() >= LEGEND_FROM)

    def _make_filter(self) -> QComboBox:
        box = QComboBox(self)
        box.addItem(self.tr("All facts"), FactFilter.ALL)
        box.addItem(self.tr("In every account"), FactFilter.EVERYWHERE)
        box.addItem(self.tr("Numbers or dates differ"), FactFilter.CONFLICTS)
        box.setAccessibleName(self.tr("Which facts to show"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.currentIndexChanged.connect(self._filter)
        return box

    def _make_content(self) -> QWidget:
        content = QWidget(self)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 6, 10, 6)
        bar.setSpacing(8)
        bar.addWidget(self.filter_box, 1)
        bar.addWidget(self._count)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        self._grid_stack = HintedStack(self.view, content)
        layout.addWidget(self._grid_stack, 1)
        layout.addWidget(self._legend)
        return content

    @Slot()
    def _filter(self) -> None:
        column = max(self.view.currentIndex().column(), 0)
        self._rows.set_filter(self.filter_box.currentData())
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
        self._count.setText(
            self.tr("{0} of {1}").format(shown, facts) if shown < facts else str(facts)
        )
        self._count.setAccessibleName(self.tr("{0} of {1} facts shown").format(shown, facts))
        if facts and not shown:
            self._grid_stack.show_hint(self.tr("No fact passes this filter."))
        else:
            self._grid_stack.show_content()
        if facts:
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
        if cell is not None and cell.mentions:
            self.mention_activated.emit(fact.id, index.data(DOCUMENT))
        else:
            self.fact_activated.emit(fact.id)


class FactGrid(QTableView):
    """A table walked cell by cell with the arrow keys; Enter, Space and a click activate."""

    activated_at = Signal(QModelIndex)

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
            self.tr("Arrow keys walk the cells; Enter shows the fact or the account's mention.")
        )
        self.clicked.connect(self.activated_at)
        self._fit_rows()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        for part in (self._header, self._fact_delegate, self._cell_delegate):
            part.theme = theme
        self._header.viewport().update()
        self.viewport().update()

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
        if event.key() in keys and self.currentIndex().isValid():
            self.activated_at.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _fit_rows(self) -> None:
        option = QStyleOptionViewItem()
        option.font = self.font()
        height = self._fact_delegate.sizeHint(option, QModelIndex()).height()
        self.verticalHeader().setDefaultSectionSize(height)
