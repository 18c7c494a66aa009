"""What two accounts do differently inside one shared fact, as a list by kind."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QListView,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.framing.delegate import ContrastDelegate
from gui.framing.legend import CueLegend
from gui.framing.model import ROW, Contrast, DivergenceRows, More, kind_name
from gui.hints import HintedStack
from gui.icons import icon
from gui.panel_list import PanelList
from gui.theme import Theme, load_theme
from rashomon.model import Comparison, Divergence

OWN_KEYS = frozenset({Qt.Key.Key_T})  # here it tags both sides, elsewhere the selection
LEGEND_FROM = 360  # least height with a legend, logical pixels: a short panel needs its rows more


class DivergencePanel(QWidget):
    """List divergences, most telling first, and ask to see or tag both sides of one."""

    divergence_activated = Signal(object)  # Divergence
    tag_requested = Signal(object)  # Divergence

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._current_fact = ""
        self._show_all = False
        self._rows = DivergenceRows(self)
        self.view = DivergenceList(load_theme("light"), self)
        self.view.setModel(self._rows)
        self.view.activated_at.connect(self._activate)
        self.view.tag_wanted.connect(self._ask_tag)
        self.view.selectionModel().currentChanged.connect(self._show_actions)
        self.kind_box = self._make_kind_box()
        self.fact_check = QCheckBox(self.tr("This fact only"), self)
        self.fact_check.toggled.connect(self._filter)
        self.tag_button = QToolButton(self)
        self.tag_button.setToolTip(self.tr("Tag both sides (T)"))
        self.tag_button.setAccessibleName(self.tr("Tag both sides"))
        self.tag_button.clicked.connect(self._ask_tag)
        self._legend = CueLegend(self)
        self._stack = HintedStack(self._make_content(), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.view)
        self.set_theme(load_theme("light"))
        self._show_state()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.view.set_theme(theme)
        self._legend.set_theme(theme)
        self.tag_button.setIcon(icon("tags", theme))

    def set_comparison(self, comparison: Comparison) -> None:
        """List the divergences of `comparison`, keeping the current one where it still stands."""
        kept = self.current()
        self._comparison = comparison
        self._rows.set_comparison(comparison)
        self._fill_kinds()
        self._filter()
        self._make_current(kept)

    def set_current_fact(self, fact_id: str) -> None:
        """Tell which fact "this fact only" means; "" for none."""
        self._current_fact = fact_id
        self.fact_check.setEnabled(bool(fact_id))
        if self.fact_check.isChecked():
            self._filter()

    def current(self) -> Divergence | None:
        """The divergence of the current row, or None."""
        row = self.view.currentIndex().data(ROW)
        return row.divergence if isinstance(row, Contrast) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._legend.setVisible(self.height() >= LEGEND_FROM)

    def step(self, steps: int) -> None:
        """Activate the divergence that many rows further down (negative: up); stay at the ends."""
        rows = [self._rows.index(row) for row in range(self._rows.rowCount())]
        rows = [index for index in rows if isinstance(index.data(ROW), Contrast)]
        if not rows:
            return
        here = self.view.currentIndex()
        if here in rows and not self.view.selectionModel().isSelected(here):
            place = rows.index(here)  # Qt only put the keyboard there: nobody has seen it yet
        elif here in rows:
            place = min(max(rows.index(here) + steps, 0), len(rows) - 1)
        else:
            place = 0 if steps > 0 else len(rows) - 1
        self.view.setCurrentIndex(rows[place])
        self._activate(rows[place])

    def _make_kind_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Which kind to show"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(9)
        box.addItem(self.tr("All kinds"), None)
        box.currentIndexChanged.connect(self._filter)
        return box

    def _make_content(self) -> QWidget:
        content = QWidget(self)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 6, 8, 6)
        bar.setSpacing(6)
        bar.addWidget(self.kind_box, 1)
        bar.addWidget(self.fact_check)
        bar.addWidget(self.tag_button)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        self._list_stack = HintedStack(self.view, content)
        layout.addWidget(self._list_stack, 1)
        layout.addWidget(self._legend)
        return content

    def _fill_kinds(self) -> None:
        """Offer the kinds that occur, keeping the chosen one where it still does."""
        chosen = self.kind_box.currentData()
        self.kind_box.blockSignals(True)
        self.kind_box.clear()
        self.kind_box.addItem(self.tr("All kinds"), None)
        for kind in self._rows.kinds():
            self.kind_box.addItem(kind_name(kind), kind)
        self.kind_box.setCurrentIndex(max(self.kind_box.findData(chosen), 0))
        self.kind_box.blockSignals(False)

    @Slot()
    def _filter(self) -> None:
        kept = self.current()
        only = self.fact_check.isChecked() and self.fact_check.isEnabled()
        fact = self._current_fact if only else ""
        self._rows.set_filter(self.kind_box.currentData(), fact, show_all=self._show_all)
        self._make_current(kept)
        self._show_state()

    def _make_current(self, divergence: Divergence | None) -> None:
        row = -1 if divergence is None else self._rows.row_of(divergence)
        if row >= 0:
            self.view.setCurrentIndex(self._rows.index(row))

    def _show_state(self) -> None:
        total = self._rows.passing
        if self._comparison.divergences and not total:
            self._list_stack.show_hint(self.tr("Nothing differs here in this way."))
        else:
            self._list_stack.show_content()
        if self._comparison.divergences:
            self._stack.show_content()
        elif self._comparison.facts:
            self._stack.show_hint(
                self.tr("The program found no difference to point at inside the shared facts.")
            )
        else:
            self._stack.show_hint(
                self.tr("Where accounts tell the same fact differently, it will be listed here.")
            )
        self._show_actions()

    @Slot()
    def _show_actions(self) -> None:
        self.tag_button.setEnabled(self.current() is not None)

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Contrast):
            self.divergence_activated.emit(row.divergence)
        elif isinstance(row, More):
            self._fold(index.row())

    def _fold(self, row: int) -> None:
        """Open the whole list, or fold it to a dozen; the keyboard stays where the list grew."""
        self._show_all = not self._show_all
        self._filter()
        self.view.setCurrentIndex(self._rows.index(min(row, self._rows.rowCount() - 1)))

    @Slot()
    def _ask_tag(self) -> None:
        divergence = self.current()
        if divergence is not None:
            self.tag_requested.emit(divergence)


class DivergenceList(PanelList):
    """Rows walked with the arrow keys; Enter or a click shows one, T tags it."""

    activated_at = Signal(QModelIndex)
    tag_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(ContrastDelegate, theme, OWN_KEYS, parent)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.customContextMenuRequested.connect(self._open_menu)
        self.setAccessibleName(self.tr("Differences between the accounts"))
        self.setAccessibleDescription(self.tr("Enter shows both sides; T tags them."))
        self.clicked.connect(self.activated_at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self.activated_at.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            self.tag_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @Slot(QPoint)
    def _open_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if not isinstance(index.data(ROW), Contrast):
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        show = QAction(self.tr("Show both sides"), menu)
        show.triggered.connect(lambda: self.activated_at.emit(index))
        tag = QAction(self.tr("Tag both sides"), menu)
        tag.triggered.connect(self.tag_wanted)
        menu.addActions([show, tag])
        menu.popup(self.viewport().mapToGlobal(point))
        menu.aboutToHide.connect(menu.deleteLater)
