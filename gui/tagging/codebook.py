"""The codebook: a person's tags, in the order the person gave them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.hints import HintedStack
from gui.icons import icon
from gui.panel_list import PanelList
from gui.tagging.rows import TAG, TagRows
from gui.tagging.tag_delegate import TagDelegate
from gui.tagging.tag_editor import TagEditor
from gui.theme import Theme, load_theme
from rashomon.model import Codebook, Tag
from rashomon.tag_rules import find_tag, tidy_name

OWN_KEYS = frozenset({Qt.Key.Key_F2, Qt.Key.Key_M, Qt.Key.Key_Delete})  # they mean the current row


class CodebookPanel(QWidget):
    """Show the codebook's tags and ask for one to be applied, changed, moved or removed."""

    tag_requested = Signal(str)  # tag id: apply it to the selection
    tag_added = Signal(str)  # name of the tag wished for
    tag_edited = Signal(object)  # Tag as it should be
    tag_removed = Signal(str)  # tag id
    tag_merge_requested = Signal(str)  # id of the tag that is to go into another
    tag_move_requested = Signal(str, int)  # tag id, its new place (0 is the top)
    tag_place_requested = Signal(str, str, int)  # tag id, the tag above ("": none), its place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load_theme("light")
        self._codebook = Codebook()
        self._rows = TagRows(self, editable=True)
        self._rows.rename_wished.connect(self.tag_edited)
        self._rows.place_wished.connect(self.tag_place_requested)
        self.view = TagList(self._theme, self)
        self.view.setModel(self._rows)
        self.view.chosen.connect(self._apply)
        self.view.removal_wished.connect(self._remove)
        self.view.move_wished.connect(self._move)
        self.view.indent_wished.connect(self._indent)
        self.view.merge_wished.connect(self._merge)
        self.view.edit_wished.connect(self.edit_current)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.selectionModel().currentChanged.connect(self._show_actions)
        self.new_field = QLineEdit(self)
        self.new_field.setPlaceholderText(self.tr("New tag…"))
        self.new_field.setAccessibleName(self.tr("Name of a new tag"))
        self.new_field.returnPressed.connect(self._add)
        self.edit_button = self._button(self.tr("Name, definition, colour, key (Alt+Enter)"))
        self.edit_button.clicked.connect(self.edit_current)
        self.remove_button = self._button(self.tr("Remove this tag (Delete)"))
        self.remove_button.clicked.connect(self._remove)
        self._stack = HintedStack(self.view, self)
        self._lay_out()
        self.setFocusProxy(self.view)
        self.set_theme(self._theme)
        self.set_codebook(self._codebook, {})

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.view.set_theme(theme)
        self.edit_button.setIcon(icon("edit", theme))
        self.remove_button.setIcon(icon("remove", theme))

    def set_codebook(
        self, codebook: Codebook, counts: Mapping[str, int], where: Mapping[str, str] | None = None
    ) -> None:
        """Show `codebook` as a tree with how often each tag is used, keeping the row.

        `where` says of a tag how often it is used in which account, in words.
        """
        kept, row = self._current_id(), self.view.currentIndex().row()
        self._codebook = codebook
        self._rows.set_codebook(codebook, counts, where or {})
        if kept:
            found = self._rows.row_of(kept)
            # The row of a tag that is gone passes to the one that took its place.
            row = found if found >= 0 else min(row, self._rows.rowCount() - 1)
            self.view.setCurrentIndex(self._rows.index(row))
        if codebook.tags:
            self._stack.show_content()
        else:
            self._stack.show_hint(
                self.tr("No tags yet: type a name below, or select words and press T.")
            )
        self._show_actions()

    def edit_current(self) -> None:
        """Open the editor of the current tag."""
        tag = self.view.currentIndex().data(TAG)
        if not isinstance(tag, Tag):
            return
        editor = TagEditor(tag, self._codebook, self._theme, self)
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.accepted.connect(lambda: self._take_edit(tag, editor.tag()))
        editor.open()

    def _take_edit(self, before: Tag, after: Tag) -> None:
        if after != before:
            self.tag_edited.emit(after)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 6, 8, 8)
        foot.setSpacing(4)
        foot.addWidget(self.new_field, 1)
        foot.addWidget(self.edit_button)
        foot.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)

    def _button(self, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _current_id(self) -> str:
        tag = self.view.currentIndex().data(TAG)
        return tag.id if isinstance(tag, Tag) else ""

    @Slot()
    def _show_actions(self) -> None:
        known = bool(self._current_id())
        self.edit_button.setEnabled(known)
        self.remove_button.setEnabled(known)

    @Slot(QModelIndex)
    def _apply(self, index: QModelIndex) -> None:
        tag = index.data(TAG)
        if isinstance(tag, Tag):
            self.tag_requested.emit(tag.id)

    @Slot()
    def _add(self) -> None:
        """Wish for a new tag; a name that exists already goes to its row instead."""
        name = tidy_name(self.new_field.text())
        if not name:
            return
        known = find_tag(self._codebook, name)
        if known is None:
            self.tag_added.emit(name)
        else:
            self.view.setCurrentIndex(self._rows.index(self._rows.row_of(known.id)))
        self.new_field.clear()

    @Slot()
    def _remove(self) -> None:
        if self._current_id():
            self.tag_removed.emit(self._current_id())

    @Slot()
    def _merge(self) -> None:
        if self._current_id():
            self.tag_merge_requested.emit(self._current_id())

    @Slot(int)
    def _move(self, steps: int) -> None:
        tag_id = self._current_id()
        index = self._rows.move_index(tag_id, steps) if tag_id else None
        if index is not None:
            self.tag_move_requested.emit(tag_id, index)

    @Slot(bool)
    def _indent(self, deeper: bool) -> None:
        """Put the current tag below the one before it, or beside the one it stands below."""
        tag_id = self._current_id()
        if not tag_id:
            return
        place = self._rows.indented(tag_id) if deeper else self._rows.outdented(tag_id)
        if place is not None:
            self.tag_place_requested.emit(tag_id, *place)

    @Slot(QPoint)
    def _open_menu(self, point: QPoint) -> None:
        index = self.view.indexAt(point)
        if not index.isValid():
            return
        self.view.setCurrentIndex(index)
        menu = QMenu(self)
        entries = (
            (self.tr("Apply to the selection"), lambda: self._apply(index)),
            (self.tr("Rename"), lambda: self.view.edit(index)),
            (self.tr("Edit…"), self.edit_current),
            (self.tr("Move up"), lambda: self._move(-1)),
            (self.tr("Move down"), lambda: self._move(+1)),
            (self.tr("Put below the tag before"), lambda: self._indent(True)),
            (self.tr("Put one level up"), lambda: self._indent(False)),
            (self.tr("Merge with another tag…"), self._merge),
            (self.tr("Remove"), self._remove),
        )
        for text, slot in entries:
            action = QAction(text, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.view.viewport().mapToGlobal(point))


class TagList(PanelList):
    """Tags walked with the arrow keys.

    Enter or a double click applies, F2 renames in place, Alt+Enter opens the editor, M merges,
    Delete removes, Alt+Up and Alt+Down move among siblings, Alt+Right puts a tag below the one
    before, Alt+Left one level up; the mouse drags a tag onto another or between two.
    """

    chosen = Signal(QModelIndex)
    removal_wished = Signal()
    edit_wished = Signal()
    move_wished = Signal(int)
    indent_wished = Signal(bool)  # deeper, or one level up
    merge_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(TagDelegate, theme, OWN_KEYS, parent)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setAccessibleName(self.tr("Tags of the codebook"))
        self.setAccessibleDescription(
            self.tr("Enter applies the tag to the selection; F2 renames; M merges; Delete removes.")
        )
        self.doubleClicked.connect(self.chosen)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        editing = self.state() == QAbstractItemView.State.EditingState
        if editing:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and alt:
            self.edit_wished.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.currentIndex())
        elif key == Qt.Key.Key_Delete:
            self.removal_wished.emit()
        elif key == Qt.Key.Key_M and not event.modifiers():
            self.merge_wished.emit()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wished.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.indent_wished.emit(key == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)
