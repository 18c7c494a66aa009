"""Other keys for commands: chosen one by one, and never two commands on one key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.action_set import Actions
from gui.actions import MENUS, plain, translated
from gui.checked_dialog import CheckedDialog
from gui.clearing import offer_to_clear
from gui.finding import find_named
from gui.fonts import px
from gui.theme import Theme

NAME = Qt.ItemDataRole.UserRole  # of the action


class KeysDialog(CheckedDialog):
    """Lists every command with its keys; the line below changes those of the current one."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change keys"))
        self._actions = actions
        self._keys = {spec.name: actions.keys(spec.name) for spec, _ in actions}
        self._titles = {spec.name: plain(action.text()) for spec, action in actions}
        self._headings: list[QTreeWidgetItem] = []
        self._rows: list[QTreeWidgetItem] = []
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find a command…"))
        self.filter.setAccessibleName(self.tr("Find a command"))
        offer_to_clear(self.filter)
        self.filter.textChanged.connect(self._filter)
        self.list = self._make_list()
        self.key_edit = QKeySequenceEdit(self)
        self.key_edit.setMaximumSequenceLength(1)
        self.key_edit.setAccessibleName(self.tr("New key"))
        self.key_edit.editingFinished.connect(self._show_buttons)
        self.add = self._button(self.tr("&Add key"), self._add)
        self.clear = self._button(self.tr("&No key"), lambda: self._set(()))
        self.first = self._button(self.tr("&First keys"), self._first)
        self.all_first = self._button(self.tr("First keys of &all"), self._all_first)
        self._make_verdict(theme)
        self._lay_out()
        self._fill()
        self._filter()
        self.resize(px(620), px(620))

    def chosen(self) -> dict[str, tuple[str, ...]]:
        """The keys that differ from the first ones, by action."""
        return {
            name: keys
            for name, keys in self._keys.items()
            if keys != self._actions.first_keys(name)
        }

    @property
    def problem(self) -> str:
        """Which key two commands would share; "" where none."""
        return self._problem.text()

    # ------------------------------------------------------------------ laid out
    def _make_list(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        tree.setAccessibleName(self.tr("Commands and their keys"))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setStretchLastSection(False)
        tree.currentItemChanged.connect(self._show_buttons)
        return tree

    def _button(self, text: str, do: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)  # Enter in the key field must not press it
        button.clicked.connect(lambda _=False: do())  # type: ignore[operator]
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        asks = self.key_edit.findChild(QLineEdit)  # whose words are Qt's, and long in German
        words = asks.placeholderText() if asks is not None else ""
        wide = self.fontMetrics().horizontalAdvance(words) + px(30)
        self.key_edit.setMinimumWidth(max(px(160), wide))  # at least three keys at once
        label = QLabel(self.tr("New &key"), self)
        label.setBuddy(self.key_edit)
        for widget in (label, self.key_edit, self.add, self.clear, self.first):
            row.addWidget(widget, 1 if widget is self.key_edit else 0)
        foot = QHBoxLayout()
        foot.addWidget(self.all_first)
        foot.addWidget(self._buttons, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addWidget(self._problem)
        layout.addLayout(foot)

    def _fill(self) -> None:
        for title, specs in MENUS.values():
            heading = QTreeWidgetItem(self.list, [plain(translated(title))])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            bold = heading.font(0)
            bold.setBold(True)
            heading.setFont(0, bold)
            heading.setExpanded(True)
            self._headings.append(heading)
            for spec in specs:
                if not self._actions[spec.name].isVisible():
                    continue
                item = QTreeWidgetItem(heading, [self._titles[spec.name], ""])
                item.setData(0, NAME, spec.name)
                item.setToolTip(0, translated(spec.help))
                self._rows.append(item)
        self._show_keys()

    @Slot()
    def _filter(self) -> None:
        found = find_named(self.filter.text(), self._rows, lambda item: item.text(0))
        kept = {id(item) for item in found}
        for item in self._rows:
            item.setHidden(id(item) not in kept)
        shown = {id(item.parent()) for item in found}
        for heading in self._headings:
            heading.setHidden(id(heading) not in shown)
        if found and (self.filter.text() or self.list.currentItem() is None):
            self.list.setCurrentItem(found[0])
        self._show_buttons()

    # ------------------------------------------------------------------ changed
    def current(self) -> str:
        """Name of the action whose keys are being changed; "" for none."""
        item = self.list.currentItem()
        return "" if item is None or item.isHidden() else str(item.data(0, NAME) or "")

    def _add(self) -> None:
        key = self.key_edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        name = self.current()
        if key and key not in self._keys[name]:
            self._set((*self._keys[name], key))
        self.key_edit.clear()
        self._show_buttons()

    def _first(self) -> None:
        self._set(self._actions.first_keys(self.current()))

    def _all_first(self) -> None:
        self._keys = {name: self._actions.first_keys(name) for name in self._keys}
        self._show_keys()

    def _set(self, keys: tuple[str, ...]) -> None:
        self._keys[self.current()] = keys
        self._show_keys()

    def _show_keys(self) -> None:
        native = QKeySequence.SequenceFormat.NativeText
        for item in self._rows:
            keys = self._keys[item.data(0, NAME)]
            item.setText(1, "   ".join(QKeySequence(key).toString(native) for key in keys))
            font = item.font(1)
            font.setBold(keys != self._actions.first_keys(item.data(0, NAME)))
            item.setFont(1, font)
        self._tell(self._shared())
        self._show_buttons()

    def _shared(self) -> str:
        """One key that two commands have, in words."""
        owner: dict[str, str] = {}
        for name, keys in self._keys.items():
            for key in keys:
                other = owner.setdefault(key, name)
                if other != name:
                    return (
                        self.tr("%1 would mean both “%2” and “%3”: take it from one of them.")
                        .replace("%1", key)
                        .replace("%2", self._titles[other])
                        .replace("%3", self._titles[name])
                    )
        return ""

    @Slot()
    def _show_buttons(self) -> None:
        name = self.current()
        self.key_edit.setEnabled(bool(name))
        self.add.setEnabled(bool(name) and not self.key_edit.keySequence().isEmpty())
        self.clear.setEnabled(bool(name) and bool(self._keys[name]))
        self.first.setEnabled(bool(name) and self._keys[name] != self._actions.first_keys(name))
