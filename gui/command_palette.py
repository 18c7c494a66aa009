"""Every command of the window, found by a few letters: Ctrl+K."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QFontMetricsF, QKeySequence, QPainter
from PySide6.QtWidgets import QLabel, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from gui.action_set import Actions
from gui.actions import MENUS, plain, translated
from gui.finding import find_named
from gui.fonts import px
from gui.icons import icon
from gui.panel_list import ThemedDelegate
from gui.popup import Popup
from gui.query_field import MOST_ROWS, QueryField
from gui.row_painting import draw_keycap, draw_list_row_ground, keycap_width
from gui.text_lines import draw_line, fit_lines
from gui.theme import Theme, load_theme

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()

WIDTH = 520  # logical pixels
EDGE = 10.0
ICON = 18.0
GAP = 10.0
PADDING = 6
MOST_RECENT = 5  # commands that stand first while nothing is typed

COMMAND = Qt.ItemDataRole.UserRole  # Command


@dataclass(frozen=True, slots=True)
class Command:
    """An action that can be chosen now."""

    action: QAction
    menu: str  # where it stands, translated

    @property
    def name(self) -> str:
        """What it is called, and in which menu."""
        return f"{plain(self.action.text())} {self.menu}"

    @property
    def key(self) -> str:
        """Its first key; "" where it has none."""
        return self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


class CommandPalette(Popup):
    """Offer the actions that are enabled; Enter or a click runs one, Esc closes.

    Those run last stand first while nothing is typed.
    """

    recent_changed = Signal(list)  # names of actions, newest first

    def __init__(self, actions: Actions, recent: list[str], parent: QWidget | None = None) -> None:
        theme = load_theme("light")
        super().__init__(theme, parent)
        self._actions = actions
        self._recent = recent
        self._commands: tuple[Command, ...] = ()
        self.field = QueryField(self)
        self.field.setPlaceholderText(self.tr("Do what? Type a few letters…"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.field.textChanged.connect(self._find)
        self.field.moved.connect(self._move)
        self.field.accepted.connect(self._accept)
        self.field.digit_pressed.connect(self.field.insert)
        self._rows = _Rows(self)
        self._delegate = CommandDelegate(theme, self)
        self.view = QListView(self)
        self.view.setModel(self._rows)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Commands"))
        self.view.clicked.connect(self._run)
        self.help = QLabel(self)
        self.help.setObjectName("quiet")
        self.help.setWordWrap(True)
        self.help.setContentsMargins(6, 2, 6, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(5)
        layout.addWidget(self.field)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.help)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        super().set_theme(theme)
        self._delegate.theme = theme
        self.view.viewport().update()

    def open_over(self, window: QWidget) -> None:
        """Show what can be done now, under the middle of the upper edge of `window`."""
        self._commands = self._order(_possible(self._actions))
        font = self.view.font()
        self._delegate.room = max(keycap_width(font, each.key) for each in self._commands)
        self.field.clear()
        self._find()
        row = self.view.sizeHintForRow(0) if self._rows.rowCount() else 0
        help_height = 2 * self.help.fontMetrics().lineSpacing()
        self.resize(px(WIDTH), self.field.sizeHint().height() + MOST_ROWS * row + help_height + 32)
        corner = window.mapToGlobal(QPoint((window.width() - px(WIDTH)) // 2, window.height() // 8))
        self.place(corner)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _order(self, commands: tuple[Command, ...]) -> tuple[Command, ...]:
        places = {name: place for place, name in enumerate(self._recent)}
        last = len(places)
        return tuple(sorted(commands, key=lambda item: places.get(item.action.objectName(), last)))

    @Slot()
    def _find(self) -> None:
        found = find_named(self.field.text(), self._commands, lambda item: item.name)
        self._rows.show(found)
        self.view.setCurrentIndex(self._rows.index(0))
        self._explain()

    @Slot(int)
    def _move(self, steps: int) -> None:
        row = self.view.currentIndex().row() + steps
        self.view.setCurrentIndex(self._rows.index(min(max(row, 0), self._rows.rowCount() - 1)))
        self._explain()

    def _explain(self) -> None:
        command = self.view.currentIndex().data(COMMAND)
        self.help.setText(
            command.action.statusTip()
            if isinstance(command, Command)
            else self.tr("Nothing by that name can be done now.")
        )

    @Slot()
    def _accept(self) -> None:
        self._run(self.view.currentIndex())

    @Slot(QModelIndex)
    def _run(self, index: QModelIndex) -> None:
        command = index.data(COMMAND)
        if not isinstance(command, Command):
            return
        name = command.action.objectName()
        self._recent = [name, *(item for item in self._recent if item != name)][:MOST_RECENT]
        self.recent_changed.emit(self._recent)
        self.close()  # first: what runs may open a popup of its own
        command.action.trigger()


def _possible(actions: Actions) -> tuple[Command, ...]:
    menus = {
        spec.name: plain(translated(title)) for title, specs in MENUS.values() for spec in specs
    }
    below = {
        "panel": QCoreApplication.translate("CommandPalette", "Go to panel"),
        "layer": QCoreApplication.translate("CommandPalette", "Show in the columns"),
        "colours": QCoreApplication.translate("CommandPalette", "Fact colours"),
        "theme": QCoreApplication.translate("CommandPalette", "Theme"),
        "language": QCoreApplication.translate("CommandPalette", "Language"),
    }
    return tuple(
        Command(action, below.get(spec.name.partition("-")[0], menus[spec.name]))
        for spec, action in actions
        if action.isEnabled() and action.isVisible() and spec.name != "commands"
    )


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._commands: tuple[Command, ...] = ()

    def show(self, commands: tuple[Command, ...]) -> None:
        self.beginResetModel()
        self._commands = commands
        self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._commands)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        command = self._commands[index.row()]
        if role == COMMAND:
            return command
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(command.action.text())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [plain(command.action.text()), command.menu, command.key]
            if command.action.isCheckable():
                parts.append(self.tr("on") if command.action.isChecked() else self.tr("off"))
            return ", ".join(part for part in parts if part)
        return None


class CommandDelegate(ThemedDelegate):
    """Icon or check mark, name, menu, key."""

    room = 0.0  # for the longest key of all commands: menus stand in a line left of it

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(WIDTH) // 2, round(QFontMetricsF(option.font).lineSpacing()) + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        command = index.data(COMMAND)
        painter.save()
        painter.setFont(option.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_list_row_ground(painter, option, self.theme)
        rect = QRectF(option.rect).adjusted(EDGE, 0, -EDGE, 0)
        self._paint_mark(painter, rect, command.action)
        draw_keycap(painter, rect, command.key, self.theme)
        metrics = QFontMetricsF(painter.font())
        right = rect.right() - self.room - GAP
        width = metrics.horizontalAdvance(command.menu) + 2
        menu = QRectF(right - width, rect.top(), width, rect.height())
        painter.setPen(self.theme.colour("muted"))
        draw_line(painter, menu, command.menu)
        name = QRectF(rect.left() + ICON + GAP, rect.top(), 0, rect.height())
        name.setRight(menu.left() - GAP)
        painter.setPen(self.theme.colour("text"))
        for line in fit_lines(index.data(), painter.font(), name.width(), 1):
            draw_line(painter, name, line)
        painter.restore()

    def _paint_mark(self, painter: QPainter, rect: QRectF, action: QAction) -> None:
        place = QRectF(rect.left(), rect.center().y() - ICON / 2, ICON, ICON)
        if action.isChecked():
            icon("confirm", self.theme, "accent").paint(painter, place.toRect())
        elif not action.isCheckable() and not action.icon().isNull():
            action.icon().paint(painter, place.toRect())
