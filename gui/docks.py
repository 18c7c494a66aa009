"""The panels around the columns: their docks, title bars, first places, and panes by F6."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QTabWidget,
    QToolButton,
    QWidget,
)

from gui.icons import icon
from gui.theme import Theme

RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
WIDTH = 400  # of the docks at first, logical pixels
LAYOUT_VERSION = 1  # raised when docks come or go: an older saved layout is not restored


class DockTitle(QWidget):
    """A dock's heading, with buttons to float and to close it."""

    def __init__(self, dock: QDockWidget, theme: Theme) -> None:
        super().__init__(dock)
        self.setObjectName("dock-title")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._dock = dock
        self._label = QLabel(dock.windowTitle(), self)
        self._float = self._button(self.tr("Float or dock this panel"))
        self._float.clicked.connect(self._toggle_floating)
        self._close = self._button(self.tr("Close this panel"))
        self._close.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(2)
        row.addWidget(self._label, 1)
        row.addWidget(self._float)
        row.addWidget(self._close)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Colour the icons."""
        self._float.setIcon(icon("float", theme))
        self._close.setIcon(icon("close", theme))

    def _button(self, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(16, 16))
        button.setToolTip(hint)
        button.setAccessibleName(f"{hint}: {self._dock.windowTitle()}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _toggle_floating(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())


@dataclass(frozen=True, slots=True)
class Panel:
    """A widget to be docked, and what it is called."""

    name: str
    title: str
    widget: QWidget


class Docks:
    """The docks of a window by name, in the order F6 visits them."""

    def __init__(self, window: QMainWindow, panels: tuple[Panel, ...], theme: Theme) -> None:
        self._window = window
        self._docks = {panel.name: self._make(panel, theme) for panel in panels}
        self._hidden: list[QDockWidget] | None = None  # to be shown with the next accounts
        window.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.AnimatedDocks
        )
        window.setTabPosition(RIGHT, QTabWidget.TabPosition.North)
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)

    @property
    def by_name(self) -> Mapping[str, QDockWidget]:
        """The docks."""
        return self._docks

    def set_theme(self, theme: Theme) -> None:
        """Colour the title bars' icons."""
        for dock in self._docks.values():
            title = dock.titleBarWidget()
            if isinstance(title, DockTitle):
                title.set_theme(theme)

    def accompany(self, accounts: bool) -> None:
        """Stand beside open accounts; the welcome page stands alone.

        Which panels a person closed is remembered meanwhile.
        """
        if accounts and self._hidden is not None:
            for dock in self._hidden:
                dock.show()
            self._hidden = None
        elif not accounts and self._hidden is None:
            self._hidden = [dock for dock in self._docks.values() if not dock.isHidden()]
            for dock in self._hidden:
                dock.hide()

    def arrange(self) -> None:
        """Put every dock in its first place: facts above, one fact below, tagging at the foot."""
        docks = self._docks
        for dock in docks.values():
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
        for above in ("facts", "detail", "codebook"):
            self._window.addDockWidget(RIGHT, docks[above], Qt.Orientation.Vertical)
        self._window.tabifyDockWidget(docks["facts"], docks["divergences"])
        self._window.tabifyDockWidget(docks["codebook"], docks["annotations"])
        for dock in docks.values():
            dock.show()
        docks["facts"].raise_()
        docks["codebook"].raise_()
        column = [docks["facts"], docks["detail"], docks["codebook"]]
        height = max(600, self._window.height())
        shares = (0.40, 0.34, 0.26)
        self._window.resizeDocks(
            column, [round(height * share) for share in shares], Qt.Orientation.Vertical
        )
        self._window.resizeDocks([docks["facts"]], [WIDTH], Qt.Orientation.Horizontal)

    def panes(self) -> tuple[QWidget, ...]:
        """What can be seen of the panels, in order: a hidden tab is no pane."""
        return tuple(
            dock.widget()
            for dock in self._docks.values()
            if dock.isVisible() and not dock.visibleRegion().isEmpty()
        )

    def bring(self, name: str) -> QWidget:
        """Show a panel, in front of its tabs; the panel."""
        dock = self._docks[name]
        dock.show()
        dock.raise_()
        return dock.widget()

    def _make(self, panel: Panel, theme: Theme) -> QDockWidget:
        dock = QDockWidget(panel.title, self._window)
        dock.setObjectName(f"dock-{panel.name}")
        dock.setWidget(panel.widget)
        dock.setTitleBarWidget(DockTitle(dock, theme))
        panel.widget.setAccessibleName(panel.title)
        return dock
