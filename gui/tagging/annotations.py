"""The list of annotations: every tagged passage, one step away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.clearing import offer_to_clear
from gui.fonts import px
from gui.hints import HintedStack
from gui.icons import icon
from gui.panel_list import PanelList
from gui.tab_order import tab_through
from gui.tagging.annotation_delegate import AnnotationDelegate
from gui.tagging.annotation_filters import AnnotationFilters
from gui.tagging.annotation_rows import ROW, AnnotationRow, AnnotationRows
from gui.tagging.memo import MemoEdit
from gui.theme import Theme, load_theme
from rashomon.model import Place, Project, Tag

OWN_KEYS = frozenset({Qt.Key.Key_M, Qt.Key.Key_T, Qt.Key.Key_Delete})  # they mean the current row
MEMO_HEIGHTS = (34, 68)  # logical pixels: an empty memo waits as one line, others have three


class AnnotationList(QWidget):
    """List a project's annotations in reading order and ask to see, change or remove one."""

    annotation_activated = Signal(str)  # annotation id
    removal_requested = Signal(str)  # annotation id
    memo_edited = Signal(str, str)  # annotation id, text
    tag_removal_requested = Signal(str, str)  # annotation id, tag id
    # Of several at once; each first argument is a tuple of annotation ids.
    removal_of_several_requested = Signal(tuple)
    tag_wished = Signal(tuple, QPoint)  # where on the screen
    tag_taken = Signal(tuple, str)  # tag id
    retag_requested = Signal(tuple, str, QPoint)  # tag id to be replaced, where on the screen
    split_requested = Signal(tuple, str)  # tag id that is to become a new one there

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memo_of = ""  # id of the annotation whose memo is in the editor
        self._rows = AnnotationRows(self)
        self.view = AnnotationView(load_theme("light"), self)
        self.view.setModel(self._rows)
        self.view.chosen.connect(self._activate)
        self.view.removal_wished.connect(self._remove)
        self.view.memo_wished.connect(self.edit_memo)
        self.view.tag_wished.connect(self._wish_tag)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.selectionModel().currentChanged.connect(self._show_memo)
        self.filter_field = QLineEdit(self)
        self.filter_field.setPlaceholderText(self.tr("Filter by tag, words, memo, date…"))
        self.filter_field.setAccessibleName(self.tr("Filter the annotations"))
        offer_to_clear(self.filter_field)
        self.filter_field.textChanged.connect(self._filter)
        self.filters = AnnotationFilters(load_theme("light"), self)
        self.filters.changed.connect(self._filter)
        self.filters.hide()
        self.filter_button = QToolButton(self)
        self.filter_button.setCheckable(True)
        self.filter_button.setToolTip(self.tr("Filter by tag, account, coder, fact; group"))
        self.filter_button.setAccessibleName(self.filter_button.toolTip())
        self.filter_button.toggled.connect(self._show_filters)
        self._count = QLabel(self)
        self._count.setObjectName("quiet")
        self.memo_edit = MemoEdit(self)
        self.memo_edit.setAccessibleName(self.tr("Memo of the annotation"))
        self.memo_edit.setToolTip(self.tr("Ctrl+Enter keeps the memo, Esc drops the change"))
        self.memo_edit.left.connect(self._fit_memo)
        self.memo_edit.entered.connect(self._fit_memo)
        self.memo_edit.kept.connect(self._tell_memo)
        self.memo_edit.dropped.connect(self.view.setFocus)
        self._stack = HintedStack(self._make_content(), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.view)
        boxes = self.filters.findChildren(QComboBox)
        tab_through(self.filter_field, self.filter_button, *boxes, self.view, self.memo_edit)
        self._fit_memo()
        self._show_state()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.view.set_theme(theme)
        self.filters.set_theme(theme)
        self.filter_button.setIcon(icon("filter", theme))

    def set_fact(self, places: tuple[Place, ...] | None) -> None:
        """Where the picked fact is told; None where none is picked."""
        self.filters.set_fact(places)

    def set_project(self, project: Project) -> None:
        """List the annotations of `project`, keeping the selected row where it still exists."""
        self.filters.set_project(project)
        kept, row = self._current_id(), self.view.currentIndex().row()
        chosen = self.view.selected_ids() if kept else ()
        if not self._rows.set_project(project):
            return
        self._make_current(kept, row)
        self._select_again(chosen)
        self._show_state()

    def _select_again(self, ids: tuple[str, ...]) -> None:
        """Choose the rows of these annotations again, where several were chosen."""
        model = self.view.selectionModel()
        if len(ids) < 2:
            return
        for each in ids:
            row = self._rows.row_of(each)
            if row >= 0:
                model.select(self._rows.index(row), model.SelectionFlag.Select)

    def select(self, annotation_id: str) -> None:
        """Make that annotation the current row, lifting a filter that hides it."""
        if self._rows.row_of(annotation_id) < 0:
            self.filter_field.clear()
            self.filters.lift()
        row = self._rows.row_of(annotation_id)
        if row >= 0:
            self.view.setCurrentIndex(self._rows.index(row))

    def edit_memo(self) -> None:
        """Put the keyboard into the memo of the current annotation."""
        if self._current_id():
            self.memo_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_content(self) -> QWidget:
        content = QWidget(self)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 6, 10, 6)
        bar.setSpacing(8)
        bar.addWidget(self.filter_field, 1)
        bar.addWidget(self._count)
        bar.addWidget(self.filter_button)
        foot = QVBoxLayout()
        foot.setContentsMargins(8, 6, 8, 8)
        foot.addWidget(self.memo_edit)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.filters)
        self._list_stack = HintedStack(self.view, content)
        layout.addWidget(self._list_stack, 1)
        layout.addLayout(foot)
        return content

    def _current(self) -> AnnotationRow | None:
        return self.view.currentIndex().data(ROW)

    def _current_id(self) -> str:
        row = self._current()
        return row.annotation.id if row is not None else ""

    def _make_current(self, annotation_id: str, row: int) -> None:
        """Go back to the annotation, or to the one that took its place."""
        found = self._rows.row_of(annotation_id) if annotation_id else -1
        if found < 0 and annotation_id:
            found = self._nearest_row(row)
        if found >= 0:
            self.view.setCurrentIndex(self._rows.index(found))
        self._show_memo()

    def _nearest_row(self, row: int) -> int:
        """The row of that number or, where a heading stands there, of the annotation below it."""
        last = self._rows.rowCount() - 1
        row = min(row, last)
        if row >= 0 and self._rows.index(row).data(ROW) is None:
            row = row + 1 if row < last else row - 1
        return row

    @Slot(bool)
    def _show_filters(self, shown: bool) -> None:
        """Nothing is filtered unseen: what is folded away lets all through."""
        self.filters.setVisible(shown)
        if not shown:
            self.filters.lift()

    @Slot()
    def _filter(self) -> None:
        kept = self._current_id()
        self._rows.choose(self.filters.choice(self.filter_field.text()), self.filters.order())
        row = self._rows.row_of(kept) if kept else -1
        if row >= 0:
            self.view.setCurrentIndex(self._rows.index(row))
        self._show_memo()
        self._show_state()

    @Slot()
    def _show_memo(self) -> None:
        """Show the current annotation's memo; what was typed for another is kept first."""
        row = self._current()
        shown = row.annotation.id if row is not None else ""
        if shown != self._memo_of:
            self.memo_edit.keep()
        elif self.memo_edit.changed:
            return
        self._memo_of = shown
        self.memo_edit.set_memo(row.annotation.memo if row is not None else "")
        self.memo_edit.setEnabled(row is not None)
        self._fit_memo()

    @Slot()
    def _fit_memo(self) -> None:
        """Give the memo room when it is read or written, and the list when there is none."""
        low, high = map(px, MEMO_HEIGHTS)
        used = self.memo_edit.hasFocus() or bool(self.memo_edit.memo())
        self.memo_edit.setFixedHeight(high if used else low)
        policy = Qt.ScrollBarPolicy
        self.memo_edit.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if used else policy.ScrollBarAlwaysOff
        )

    def _show_state(self) -> None:
        total, shown = self._rows.total, self._rows.matching
        self._count.setText(
            self.tr("{0} of {1}").format(shown, total) if shown < total else str(total)
        )
        self._count.setAccessibleName(self.tr("{0} of {1} annotations shown").format(shown, total))
        if total and not shown:
            self._list_stack.show_hint(self.tr("No annotation answers to these words and filters."))
        else:
            self._list_stack.show_content()
        if total:
            self._stack.show_content()
        else:
            self._stack.show_hint(
                self.tr("No annotations yet: select words and press T, or a tag's number key.")
            )

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None:
            self.annotation_activated.emit(row.annotation.id)

    @Slot()
    def _remove(self) -> None:
        several = self.view.selected_ids()
        if len(several) > 1:
            self.removal_of_several_requested.emit(several)
        elif self._current_id():
            self.removal_requested.emit(self._current_id())

    @Slot()
    def _wish_tag(self) -> None:
        ids = self.view.selected_ids()
        if ids:
            self.tag_wished.emit(ids, self._menu_point())

    def _menu_point(self) -> QPoint:
        """Just below the current row, on the screen."""
        below = self.view.visualRect(self.view.currentIndex()).bottomLeft() + QPoint(12, 2)
        return self.view.viewport().mapToGlobal(below)

    @Slot(str)
    def _tell_memo(self, text: str) -> None:
        if self._memo_of:
            self.memo_edited.emit(self._memo_of, text)

    @Slot(QPoint)
    def _open_menu(self, point: QPoint) -> None:
        index = self.view.indexAt(point)
        row = index.data(ROW)
        if row is None:
            return
        if not self.view.selectionModel().isSelected(index):
            self.view.setCurrentIndex(index)
        ids = self.view.selected_ids()
        if len(ids) > 1:
            menu = self._menu_of_several(ids)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.view.viewport().mapToGlobal(point))
            return
        menu = QMenu(self)
        _add(menu, self.tr("Go to the passage"), lambda: self._activate(index))
        _add(menu, self.tr("Edit the memo"), self.edit_memo)
        menu.addSeparator()
        for tag in row.tags:
            text = self.tr("Remove the tag “{0}”").format(tag.name.replace("&", "&&"))
            _add(menu, text, lambda _=False, tag_id=tag.id: self._remove_tag(row, tag_id))
        for tag in row.tags:
            text = self.tr("Another tag in the place of “{0}”…").format(tag.name.replace("&", "&&"))
            _add(menu, text, lambda _=False, tag_id=tag.id: self._ask_other(ids, tag_id))
        _add(menu, self.tr("Remove the annotation"), self._remove)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.view.viewport().mapToGlobal(point))

    def _menu_of_several(self, ids: tuple[str, ...]) -> QMenu:
        """What can be done with several annotations in one step."""
        menu = QMenu(self)
        _add(menu, self.tr("Give a tag…"), self._wish_tag)
        for tag in self.view.selected_tags():
            below = menu.addMenu(tag.name.replace("&", "&&"))
            entries: tuple[tuple[str, Callable[[str], None]], ...] = (
                (self.tr("Put another tag in its place…"),
                 lambda tag_id: self._ask_other(ids, tag_id)),
                (self.tr("Take it off"), lambda tag_id: self.tag_taken.emit(ids, tag_id)),
                (self.tr("Split off into a new tag…"),
                 lambda tag_id: self.split_requested.emit(ids, tag_id)),
            )  # fmt: skip
            for text, do in entries:
                _add(below, text, lambda _=False, do=do, tag_id=tag.id: do(tag_id))
        menu.addSeparator()
        text = self.tr("Remove these annotations: %1").replace("%1", str(len(ids)))
        _add(menu, text, self._remove)
        return menu

    def _ask_other(self, ids: tuple[str, ...], tag_id: str) -> None:
        self.retag_requested.emit(ids, tag_id, self._menu_point())

    def _remove_tag(self, row: AnnotationRow, tag_id: str) -> None:
        self.tag_removal_requested.emit(row.annotation.id, tag_id)


class AnnotationView(PanelList):
    """Annotations walked with the arrow keys: Enter jumps, M opens the memo, Delete removes."""

    chosen = Signal(QModelIndex)
    removal_wished = Signal()
    memo_wished = Signal()
    tag_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(AnnotationDelegate, theme, OWN_KEYS, parent)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Annotations"))
        self.setAccessibleDescription(
            self.tr("Enter goes to the passage; M edits the memo; T gives a tag; Delete removes.")
        )
        self.clicked.connect(self._on_clicked)

    def selected_ids(self) -> tuple[str, ...]:
        """The annotations chosen, each once, in the order of the rows."""
        rows = (index.data(ROW) for index in sorted(self.selectedIndexes(), key=_row_number))
        return tuple(dict.fromkeys(row.annotation.id for row in rows if row is not None))

    def selected_tags(self) -> tuple[Tag, ...]:
        """The tags that one of the annotations chosen bears, each once."""
        rows = (index.data(ROW) for index in sorted(self.selectedIndexes(), key=_row_number))
        return tuple({tag.id: tag for row in rows if row is not None for tag in row.tags}.values())

    def _on_clicked(self, index: QModelIndex) -> None:
        if len(self.selectedIndexes()) <= 1:  # with Ctrl or Shift rows are being chosen
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys:
            self.chosen.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wished.emit()
        elif event.key() == Qt.Key.Key_M and not event.modifiers():
            self.memo_wished.emit()
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            self.tag_wished.emit()
        else:
            super().keyPressEvent(event)


def _row_number(index: QModelIndex) -> int:
    return index.row()


def _add(menu: QMenu, text: str, slot: Callable[..., None]) -> None:
    action = QAction(text, menu)
    action.triggered.connect(slot)
    menu.addAction(action)
