"""The list of divergences: rows and chips walked with the arrow keys, decided with single keys."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QToolTip, QWidget

from gui.framing.chips import chip_at
from gui.framing.delegate import ContrastDelegate
from gui.framing.model import ROW, Chips, Contrast, More, Row, contrasts_of
from gui.language import in_words
from gui.panel_list import PanelList
from gui.theme import Theme
from rashomon.model import Divergence

Key = Qt.Key
# What they do here, they do elsewhere to something else.
OWN_KEYS = frozenset({
    Key.Key_T, Key.Key_C, Key.Key_X, Key.Key_Delete, Key.Key_U,
    Key.Key_K, Key.Key_A, Key.Key_D, Key.Key_O,
})  # fmt: skip


class DivergenceList(PanelList):
    """Enter or a click shows a divergence; C, X and U decide, T tags it; K, A, D and O filter."""

    activated_at = Signal(QModelIndex)
    current_changed = Signal()
    key_pressed = Signal(Qt.Key)  # one of OWN_KEYS
    menu_wanted = Signal(QPoint)  # on the screen

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(self._make_delegate, theme, OWN_KEYS, parent)
        self._pressed = -1  # the chip under the mouse when it was pressed
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.customContextMenuRequested.connect(self._open_menu)
        self.setAccessibleName(self.tr("Differences between the accounts"))
        self.setAccessibleDescription(
            self.tr(
                "Enter shows both sides; C confirms, X dismisses, U leaves it open again, T tags. "
                "K, A, D and O choose kind, account, decision and the fact picked."
            )
        )
        self.clicked.connect(self._on_clicked)

    def _make_delegate(self, theme: Theme, view: QListView) -> ContrastDelegate:
        self._contrasts = ContrastDelegate(theme, view)
        return self._contrasts

    # ------------------------------------------------------------------ what is current
    @property
    def chip(self) -> int:
        """Which chip of the current row is meant; 0 in a row without chips."""
        return self._contrasts.chip

    def contrast(self) -> Contrast | None:
        """The divergence that the keyboard stands on, or None."""
        row: Row | None = self.currentIndex().data(ROW)
        here = contrasts_of(row)
        return here[min(self.chip, len(here) - 1)] if here else None

    def divergence(self) -> Divergence | None:
        """The same without what is needed to paint it."""
        contrast = self.contrast()
        return contrast.divergence if contrast is not None else None

    def go_to(self, row: int, chip: int = 0, *, select: bool = True) -> None:
        """Put the keyboard on a row and one of its chips; unselected, it counts as unseen."""
        index = self.model().index(row, 0)
        if select:
            self.setCurrentIndex(index)
        else:
            flags = self.selectionModel().SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            self.selectionModel().clearSelection()
        self._set_chip(chip)
        self.scrollTo(index)

    def _set_chip(self, chip: int) -> None:
        self._contrasts.chip = chip
        self.viewport().update()
        self.current_changed.emit()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self._set_chip(0))

    # ------------------------------------------------------------------ keys and mouse
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
            if self.currentIndex().isValid():
                self.activated_at.emit(self.currentIndex())
        elif event.key() in OWN_KEYS and not plain:
            self.key_pressed.emit(Qt.Key(event.key()))
        elif event.key() in (Key.Key_Left, Key.Key_Right) and self._walks_chips(event.key()):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _walks_chips(self, key: int) -> bool:
        row: Row | None = self.currentIndex().data(ROW)
        if not isinstance(row, Chips):
            return False
        step = 1 if key == Key.Key_Right else -1
        self._set_chip(min(max(self.chip + step, 0), len(row.chips) - 1))
        return True

    def _chip_under(self, point: QPoint) -> int:
        index = self.indexAt(point)
        row: Row | None = index.data(ROW)
        if not isinstance(row, Chips):
            return -1
        rect = self.visualRect(index)
        return chip_at(row, self.font(), rect.width(), QPointF(point - rect.topLeft()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self._chip_under(event.position().toPoint())
        if self._pressed >= 0:
            self._set_chip(self._pressed)

    def _on_clicked(self, index: QModelIndex) -> None:
        row: Row | None = index.data(ROW)
        if isinstance(row, (Contrast, More)) or self._pressed >= 0:
            self.activated_at.emit(index)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row: Row | None = self.indexAt(event.pos()).data(ROW)
            chip = self._chip_under(event.pos())
            told = row.chips[chip] if isinstance(row, Chips) and chip >= 0 else row
            if isinstance(told, Contrast):
                QToolTip.showText(event.globalPos(), in_words(told.divergence.note), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _open_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if contrasts_of(index.data(ROW)):
            self.setCurrentIndex(index)
            self._set_chip(max(self._chip_under(point), 0))
            self.menu_wanted.emit(self.viewport().mapToGlobal(point))
