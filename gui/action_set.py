"""The QActions of a window, made of their declarations (`gui.actions`) when they are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.actions import CHOICES, MENUS, ActionSpec, plain, translated
from gui.icons import icon
from gui.theme import Theme


class Actions(QObject):
    """The actions by name.  They answer through `triggered` (or `toggled`); wiring is elsewhere.

    Each is made when it is first asked for, and with `make_all` the rest: the first page shows
    four of them.
    """

    keys_chosen = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._chosen: dict[str, tuple[str, ...]] = {}  # keys a person chose, by action
        self._specs = {spec.name: spec for _, specs in MENUS.values() for spec in specs}
        self._actions: dict[str, QAction] = {}
        self._window = window

    def make_all(self) -> None:
        """Make the actions nobody has asked for, and tie together those of which one is chosen."""
        for name in self._specs:
            _ = self[name]
        for kind, choices in CHOICES.items():
            group = QActionGroup(self)
            for choice in choices:
                group.addAction(self[f"{kind}-{choice}"])

    def __getitem__(self, name: str) -> QAction:
        if name not in self._actions:
            self._actions[name] = self._make(self._specs[name], self._window)
        return self._actions[name]

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        return ((spec, self[name]) for name, spec in self._specs.items())

    def first_keys(self, name: str) -> tuple[str, ...]:
        """The keys an action has where nobody chose others, as `QKeySequence` writes them."""
        return tuple(_portable(key) for key in self._specs[name].keys)

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys an action has now, chosen ones included."""
        return self._chosen.get(name, self.first_keys(name))

    def choose_keys(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        """Give actions other keys; those not named get their first ones back."""
        changed = {name for name in {**self._chosen, **chosen} if name in self._specs}
        self._chosen = {name: keys for name, keys in chosen.items() if name in self._specs}
        for name in changed:
            self[name].setShortcuts([QKeySequence(key) for key in self.keys(name)])
            _hint(self._specs[name], self[name])
        self.keys_chosen.emit()

    def reading_actions(self) -> tuple[QAction, ...]:
        """Those whose keys only count while a column has the focus."""
        return tuple(action for spec, action in self if spec.reading)

    def set_theme(self, theme: Theme) -> None:
        """Colour the icons."""
        for spec, action in self:
            action.setIcon(icon(spec.icon, theme) if spec.icon else QIcon())

    def _make(self, spec: ActionSpec, window: QWidget) -> QAction:
        action = QAction(translated(spec.text), window)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
            if spec.reading
            else Qt.ShortcutContext.WindowShortcut
        )
        action.setCheckable(spec.checkable)
        action.setIconVisibleInMenu(not spec.checkable)  # a check mark tells the state there
        action.setIconText(translated(spec.short) if spec.short else plain(action.text()))
        _hint(spec, action)
        return action


def _hint(spec: ActionSpec, action: QAction) -> None:
    hint = translated(spec.help)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setStatusTip(hint)
    action.setToolTip(f"{hint}  ({keys})" if keys else hint)


def _portable(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
