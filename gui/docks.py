"""The panels around the columns: their docks, title bars, first places, and panes by F6."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QTabBar,
    QTabWidget,
    QToolBar,
    QToolButton,
    QWidget,
)

from gui.fonts import px
from gui.icons import icon
from gui.tab_order import step_tab, tab_stops
from gui.theme import Theme

RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea
# Tables as wide as the columns: they stand below these, as tabs, and are opened when wanted.
BELOW = ("wording", "profiles", "lexicons", "tables")
BELOW_SHARE = 0.36  # of the height, when one of them is first opened
WIDTH = 392  # of the docks at first, logical pixels: a matrix of five accounts
LOW = 1040  # logical pixels: below, three panels leave a fact less than two of its mentions
LOW_SHARES = {"facts": 0.5, "detail": 0.5}
# Of the height, at first.  With tabs and headings that makes 44, 31 and 25 % at 1080 pixels.
SHARES = {"facts": 0.5, "detail": 0.29, "codebook": 0.21}
_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly
LAYOUT_VERSION = 4  # raised when docks come or go: an older saved layout is not restored


class DockTitle(QWidget):
    """A dock's heading, with buttons to float and to close it.

    It takes no room while the dock is one of several tabs: the tab is its heading then.
    """

    def __init__(self, dock: QDockWidget, theme: Theme) -> None:
        super().__init__(dock)
        self.setObjectName("dock-title")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._dock = dock
        self._tabbed = False
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

    def set_tabbed(self, tabbed: bool) -> None:
        """Fold away while a tab shows the title."""
        if tabbed != self._tabbed:
            self._tabbed = tabbed
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(0, 0) if self._tabbed else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0) if self._tabbed else super().minimumSizeHint()

    def set_theme(self, theme: Theme) -> None:
        """Colour the icons."""
        self._float.setIcon(icon("float", theme))
        self._close.setIcon(icon("close", theme))

    def _button(self, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(px(16), px(16)))
        button.setToolTip(hint)
        button.setAccessibleName(f"{hint}: {self._dock.windowTitle()}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _toggle_floating(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())


class Dock(QDockWidget):
    """A dock in which Tab goes round while it floats."""

    def focusNextPrevChild(self, next: bool) -> bool:
        if self.isFloating():
            return step_tab(tab_stops([self]), next)
        return super().focusNextPrevChild(next)


@dataclass(frozen=True, slots=True)
class Panel:
    """A widget to be docked, and what it is called."""

    name: str
    title: str
    widget: QWidget


class Docks(QObject):
    """The docks of a window by name, in the order F6 visits them."""

    def __init__(self, window: QMainWindow, panels: tuple[Panel, ...], theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._headings_due = QTimer(self, singleShot=True, interval=0)
        self._headings_due.timeout.connect(self._fold_headings)
        self._docks = {panel.name: self._make(panel, theme) for panel in panels}
        self.first_time = True  # nobody has arranged them yet
        self._low: bool | None = None  # whether they were last arranged for a low window
        self._hidden: list[QDockWidget] | None = None  # to be shown with the next accounts
        window.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.AnimatedDocks
        )
        for area in (RIGHT, BOTTOM):
            window.setTabPosition(area, QTabWidget.TabPosition.North)
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
            hidden, self._hidden = self._hidden, None
            arranges, self.first_time = self.first_time, False
            for dock in hidden:
                dock.show()
            if arranges and self._low is not self._is_low():
                self.arrange()
            elif arranges:
                self._share_out()
        elif not accounts and self._hidden is None:
            self._hidden = [dock for dock in self._docks.values() if not dock.isHidden()]
            for dock in self._hidden:
                dock.hide()

    def arrange(self) -> None:
        """Put every dock in its first place: facts above, one fact below, tagging at the foot.

        A low window has no room for three above each other: there the fact is a tab at the foot.
        It takes a window of its final size.
        """
        docks = self._docks
        self._low = low = self._is_low()
        for dock in docks.values():
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
        for above in ("facts", "detail", "codebook"):
            self._window.addDockWidget(RIGHT, docks[above], Qt.Orientation.Vertical)
        self._window.tabifyDockWidget(docks["facts"], docks["divergences"])
        self._window.tabifyDockWidget(docks["divergences"], docks["search"])
        if low:
            self._window.tabifyDockWidget(docks["detail"], docks["codebook"])
        self._window.tabifyDockWidget(docks["codebook"], docks["annotations"])
        below = [docks[name] for name in BELOW if name in docks]
        for dock in below:
            self._window.addDockWidget(BOTTOM, dock)
            if dock is not below[0]:
                self._window.tabifyDockWidget(below[0], dock)
        for dock in docks.values():
            dock.setVisible(dock not in below)
        self._share_out()

    def _is_low(self) -> bool:
        return self._window.height() < LOW

    def _share_out(self) -> None:
        """Bring the first tab of each group to the front, and give the groups their heights."""
        self._docks["facts"].raise_()
        self._docks["detail" if self._low else "codebook"].raise_()
        shares = LOW_SHARES if self._low else SHARES
        column = [self._docks[name] for name in shares]
        around = (self._window.menuBar(), self._window.statusBar(), *self._bars())
        room = self._window.height() - sum(widget.sizeHint().height() for widget in around)
        heights = [round(room * share) for share in shares.values()]
        self._window.resizeDocks(column, heights, Qt.Orientation.Vertical)
        self._window.resizeDocks(column[:1], [px(WIDTH)], Qt.Orientation.Horizontal)

    def bring(self, name: str) -> None:
        """Show a panel before all others of its place, with room to read in."""
        dock = self._docks[name]
        beside = self._window.tabifiedDockWidgets(dock)
        if name in BELOW and not any(each.isVisible() for each in (dock, *beside)):
            height = round(self._window.height() * BELOW_SHARE)
            dock.show()
            self._window.resizeDocks([dock], [height], Qt.Orientation.Vertical)
        dock.show()
        dock.raise_()

    def _fold_headings(self) -> None:
        for dock in self._docks.values():
            title = dock.titleBarWidget()
            if isinstance(title, DockTitle):
                beside = self._window.tabifiedDockWidgets(dock)
                title.set_tabbed(any(not other.isHidden() for other in beside))
        for tabs in self._window.findChildren(QTabBar, "", _CHILDREN):
            # Qt keeps one without tabs for docks to come, out of the window: Tab would be lost.
            policy = Qt.FocusPolicy.TabFocus if tabs.count() else Qt.FocusPolicy.NoFocus
            tabs.setFocusPolicy(policy)

    def _bars(self) -> list[QToolBar]:
        return self._window.findChildren(QToolBar)

    def panes(self) -> tuple[QWidget, ...]:
        """What can be seen of the panels, in order: a hidden tab is no pane."""
        return tuple(
            dock.widget()
            for dock in self._docks.values()
            if dock.isVisible() and self._in_front(dock)
        )

    def parts(self) -> list[QWidget]:
        """Docks in the window that can be seen, each after the bar of tabs above it: those at the
        right from above, then those below the columns."""
        docked = [
            dock
            for dock in self._docks.values()
            if dock.isVisible() and not dock.isFloating() and self._in_front(dock)
        ]
        bars = self._window.findChildren(QTabBar, "", _CHILDREN)
        seen: list[QWidget] = [*docked, *(bar for bar in bars if bar.isVisible() and bar.count())]
        right = max((dock.x() for dock in docked), default=0)
        return sorted(seen, key=lambda part: (part.x() < right, part.y()))

    def _in_front(self, dock: QDockWidget) -> bool:
        """Qt keeps a dock behind another tab visible, but out of the window."""
        return dock.isFloating() or self._window.rect().intersects(dock.geometry())

    def _make(self, panel: Panel, theme: Theme) -> QDockWidget:
        dock = Dock(panel.title, self._window)
        dock.setObjectName(f"dock-{panel.name}")
        dock.setWidget(panel.widget)
        dock.setTitleBarWidget(DockTitle(dock, theme))
        panel.widget.setAccessibleName(panel.title)
        panel.widget.setAutoFillBackground(True)
        for moved in (dock.visibilityChanged, dock.topLevelChanged, dock.dockLocationChanged):
            moved.connect(lambda _what: self._headings_due.start())
        return dock
