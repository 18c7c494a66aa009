"""What the lists of the panels have in common: drawn rows, and keys that mean the current row."""

from __future__ import annotations

from collections.abc import Callable, Set

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from gui.fonts import px
from gui.own_keys import claims
from gui.theme import Theme

LEAST_HEIGHT = 40  # logical pixels


class ThemedDelegate(QStyledItemDelegate):
    """Draws rows in the colours of a theme."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme


class PanelList(QListView):
    """A list whose plain `own_keys` come to it before they come to the window."""

    def __init__(
        self,
        make_delegate: Callable[[Theme, QListView], ThemedDelegate],
        theme: Theme,
        own_keys: Set[Qt.Key],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._own_keys = own_keys
        self._delegate = make_delegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def minimumSizeHint(self) -> QSize:
        """One row: Qt asks for three, and panels of a low window need that room for each other."""
        return QSize(super().minimumSizeHint().width(), px(LEAST_HEIGHT))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._delegate.theme = theme
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        if claims(event, self._own_keys):
            event.accept()
            return True
        return super().event(event)
