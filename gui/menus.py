"""Menus and toolbar, built from the table of actions."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from gui.action_set import Actions
from gui.actions import (
    COLOUR_CHOICES,
    LANGUAGE_CHOICES,
    MENUS,
    THEME_CHOICES,
    TOOLBAR,
    plain,
    translated,
)
from gui.fonts import px

# A line stands above these.
_SECTIONS = frozenset({
    "paste", "save", "import-file", "close", "search", "select-sentence", "account-details",
    "coder", "account-strip", "hide-column", "zoom-in", "reset-layout", "next-pane",
    "next-divergence", "link", "learn", "compare-again", "refine", "memo", "tag-1", "shortcuts",
    "about-matching",
})  # fmt: skip
_ICON_ONLY = frozenset({"save", "undo", "redo"})


class Menus:
    """The window's menus; those filled while running are `recent`, `panels` and `columns`.

    At first there are only titles, and a toolbar without buttons: nobody sees more in the first
    paint.  `fill` brings the rest.
    """

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        self._actions = actions
        self._menus: dict[str, QMenu] = {}
        for name, (title, _) in MENUS.items():
            self._menus[name] = menu = window.menuBar().addMenu(translated(title))
            menu.setToolTipsVisible(False)
        self.toolbar = self._make_toolbar(window)

    def fill(self, window: QMainWindow) -> None:
        """Put all actions into menus and toolbar."""
        actions = self._actions
        self.recent = QMenu(window.tr("Open &recent"), window)
        self.panels = QMenu(window.tr("&Panels"), window)
        self.export = QMenu(window.tr("E&xport"), window)
        self.go_to = QMenu(window.tr("G&o to panel"), window)
        self.columns = QMenu(window.tr("Columns"), window)
        self.theme = QMenu(window.tr("The&me"), window)
        for choice in THEME_CHOICES:
            self.theme.addAction(actions[f"theme-{choice}"])
        self.colours = QMenu(window.tr("Fact co&lours"), window)
        for choice in COLOUR_CHOICES:
            self.colours.addAction(actions[f"colours-{choice}"])
        self.language = QMenu(window.tr("La&nguage"), window)
        for choice in LANGUAGE_CHOICES:
            self.language.addAction(actions[f"language-{choice}"])
        for name, (_, specs) in MENUS.items():
            for spec in specs:
                self._add(self._menus[name], name, spec.name)
        self._fill_toolbar()

    def set_panels(self, toggles: Iterable[QAction]) -> None:
        """Offer to show and hide each panel."""
        for toggle in toggles:
            self.panels.addAction(toggle)

    def _add(self, menu: QMenu, menu_name: str, name: str) -> None:
        if name.startswith(("theme-", "colours-", "language-")):
            if name == "theme-system":
                menu.addMenu(self.theme)
                menu.addMenu(self.colours)
                menu.addMenu(self.language)
                menu.addMenu(self.panels)
                menu.addMenu(self.go_to)
            return
        if name.startswith("export-"):
            if self.export.isEmpty():
                menu.addMenu(self.export)
            self.export.addAction(self._actions[name])
            return
        if name.startswith("panel-"):
            self.go_to.addAction(self._actions[name])
            return
        if name in _SECTIONS:
            menu.addSeparator()
        menu.addAction(self._actions[name])
        if name == "pin-column":
            menu.addMenu(self.columns)
        if menu_name == "file" and name == "sample":
            menu.addMenu(self.recent)

    def _make_toolbar(self, window: QMainWindow) -> QToolBar:
        toolbar = QToolBar(window.tr("Toolbar"), window)
        toolbar.setObjectName("toolbar")
        toolbar.setMovable(False)
        toolbar.setIconSize(QSize(px(20), px(20)))
        toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        window.addToolBar(toolbar)
        return toolbar

    def _fill_toolbar(self) -> None:
        toolbar = self.toolbar
        for name in TOOLBAR:
            if not name:
                toolbar.addSeparator()
                continue
            toolbar.addAction(self._actions[name])
            button = toolbar.widgetForAction(self._actions[name])
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.setAccessibleName(plain(self._actions[name].text()))  # two say “Fact”
                if name == "next-fact":  # the arrow stands where it points
                    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
                if name in _ICON_ONLY:
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
