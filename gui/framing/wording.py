"""Who acts in the story, and how each account names them: a table to read, jump from and edit."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.clearing import offer_to_clear
from gui.framing.wording_grid import WordingGrid
from gui.framing.wording_model import (
    ACTOR,
    NAMINGS,
    WordingTable,
    actor_kind_name,
    places_of,
)
from gui.hints import HintedStack
from gui.icons import icon
from gui.language import numbered
from gui.tab_order import tab_through
from gui.theme import Theme, load_theme
from rashomon.model import ACTOR_KINDS, Actor, ActorKind, ActorNaming, Comparison, Place

_KINDS: tuple[ActorKind, ...] = (*ACTOR_KINDS, "")


class WordingPanel(QWidget):
    """Show actors × accounts; ask to see a naming, and to merge, split, rename, set the kind."""

    place_requested = Signal(object, str)  # Place; what it is, for the status bar
    merge_requested = Signal(object, object)  # (Actor, ...) and the Actor they become
    split_requested = Signal(object, object)  # Actor, (ActorNaming, ...)
    dismissal_requested = Signal(object, object)  # Actor, (ActorNaming, ...): they name nobody
    rename_requested = Signal(object, str)  # Actor, name
    kind_requested = Signal(object, str)  # Actor, kind
    reset_requested = Signal(object)  # Actor
    merging_changed = Signal()  # an actor waits for another to be merged with, or no longer
    copied = Signal(int)  # rows put on the clipboard

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Place, ...], int] = ((), -1)  # of a cell, and the last one shown
        self._table = WordingTable(self)
        self._table.rename_requested.connect(self.rename_requested)
        self.view = WordingGrid(load_theme("light"), self)
        self.view.setModel(self._table)
        self.view.activated_at.connect(self._show_next)
        self.view.key_pressed.connect(self._on_key)
        self.view.copy_wanted.connect(self.copy)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.filter_field = QLineEdit(self)
        self.filter_field.setPlaceholderText(self.tr("Find an actor or a naming…"))
        self.filter_field.setAccessibleName(self.tr("Find an actor or a naming"))
        offer_to_clear(self.filter_field)
        self.filter_field.setMaximumWidth(320)
        self.filter_field.textChanged.connect(self._filter)
        self._count = QLabel(self)
        self._count.setObjectName("quiet")
        self.merge_button = self._make_button(self.tr("Merge actors (M)"), self.merge)
        self.split_button = self._make_button(self.tr("Split a naming off (S)"), self.split)
        self.rename_button = self._make_button(self.tr("Rename (F2)"), self.rename)
        self.reset_button = self._make_button(
            self.tr("Leave the actor to the program again (U)"), self.reset
        )
        self.copy_button = self._make_button(self.tr("Copy as a table (Ctrl+C)"), self.copy)
        self._stack = HintedStack(self._make_content(), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.view)
        tab_through(
            self.filter_field,
            self.merge_button,
            self.split_button,
            self.rename_button,
            self.reset_button,
            self.copy_button,
            self.view,
        )
        self.set_theme(load_theme("light"))
        self._show_state()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.view.set_theme(theme)
        for button, name in (
            (self.merge_button, "link"), (self.split_button, "split"),
            (self.rename_button, "edit"), (self.reset_button, "refresh"),
            (self.copy_button, "copy"),
        ):  # fmt: skip
            button.setIcon(icon(name, theme))

    def set_comparison(self, comparison: Comparison) -> None:
        """Show the actors of `comparison`, keeping the current row where it still is."""
        current, column = self.current(), max(self.view.currentIndex().column(), 0)
        row = max(self.view.currentIndex().row(), 0)
        if self.merging and not any(actor.id == self.merging for actor in comparison.actors):
            self._begin_merging("")
        self._table.set_comparison(comparison)
        self.view.fit()
        if current is not None and self._table.rowCount():
            found = self._table.row_of(current.id)
            row = found if found >= 0 else min(row, self._table.rowCount() - 1)
            self.view.go_to(row, min(column, self._table.columnCount() - 1))
        self._show_state()

    def current(self) -> Actor | None:
        """The actor of the current row, or None."""
        return self.view.currentIndex().data(ACTOR)

    @property
    def merging(self) -> str:
        """Id of the actor that waits for another to be merged with, or ""."""
        return self.view.merging

    # ------------------------------------------------------------------ put together
    def _make_button(self, hint: str, do: object) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        button.clicked.connect(do)
        return button

    def _make_content(self) -> QWidget:
        content = QWidget(self)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 5, 8, 5)
        bar.setSpacing(2)
        bar.addWidget(self.filter_field, 1)
        bar.addSpacing(6)
        bar.addWidget(self._count)
        bar.addStretch(1)
        for button in (
            self.merge_button, self.split_button, self.rename_button, self.reset_button,
            self.copy_button,
        ):  # fmt: skip
            bar.addWidget(button)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        self._grid_stack = HintedStack(self.view, content)
        layout.addWidget(self._grid_stack, 1)
        return content

    @Slot()
    def _filter(self) -> None:
        self._table.set_sought(self.filter_field.text())
        self.view.fit()
        self._show_state()

    def _show_state(self) -> None:
        """Count the actors, or say why there are none."""
        total, shown = self._table.total, self._table.rowCount()
        self._count.setText(
            self.tr("{0} of {1} actors").format(shown, total)
            if shown < total
            else numbered("WordingPanel", total, "%n actor", "%n actors")
        )
        if total:
            self._stack.show_content()
        elif self._table.documents:
            self._stack.show_hint(self.tr("No actor is named twice in these accounts."))
        else:
            self._stack.show_hint(
                self.tr("How each account names the people of the story will be listed here.")
            )
        if shown:
            self._grid_stack.show_content()
        else:
            self._grid_stack.show_hint(self.tr("No actor and no naming holds these words."))

    # ------------------------------------------------------------------ seeing a naming
    @Slot(QModelIndex)
    def _show_next(self, index: QModelIndex) -> None:
        """Show the cell's next occurrence, from the first; in the first column those of all."""
        actor: Actor = index.data(ACTOR)
        if index.column() == 0:
            places = tuple(
                place
                for document in self._table.documents
                if (namings := actor.of(document.id))
                for place in places_of(namings)
            )
        else:
            namings: tuple[ActorNaming, ...] = index.data(NAMINGS)
            places = places_of(namings) if namings else ()
        if not places:
            return
        before, last = self._shown
        number = (last + 1) % len(places) if before == places else 0
        self._shown = (places, number)
        told = self.tr("{0}: {1} of {2}; Enter shows the next").format(
            actor.name, number + 1, len(places)
        )
        self.place_requested.emit(places[number], told)

    # ------------------------------------------------------------------ edits
    @Slot(Qt.Key)
    def _on_key(self, key: Qt.Key) -> None:
        keys = {
            Qt.Key.Key_M: self.merge, Qt.Key.Key_S: self.split, Qt.Key.Key_K: self.step_kind,
            Qt.Key.Key_U: self.reset, Qt.Key.Key_Delete: self.dismiss,
            Qt.Key.Key_F2: self.rename,
            Qt.Key.Key_Escape: lambda: self._begin_merging(""),
        }  # fmt: skip
        keys[key]()

    @Slot()
    def merge(self) -> None:
        """Merge the rows selected into the one named most; with one, mark it for the next M."""
        chosen = self.view.chosen_actors()
        current = self.current()
        if len(chosen) > 1:
            into = max(chosen, key=lambda actor: actor.count)
            self._begin_merging("")
            self.merge_requested.emit(tuple(actor for actor in chosen if actor.id != into.id), into)
        elif current is not None and not self.merging:
            self._begin_merging(current.id)
        elif current is not None:
            first = self._table.actor(self.merging)
            self._begin_merging("")
            if first is not None and first.id != current.id:
                self.merge_requested.emit((first,), current)

    def _begin_merging(self, actor_id: str) -> None:
        if actor_id != self.view.merging:
            self.view.set_merging(actor_id)
            self.merging_changed.emit()

    @Slot()
    def split(self) -> None:
        """Make a naming of the current cell an actor of its own; of several, ask which."""
        actor, namings = self.current(), self._namings_here()
        if actor is None or not namings:
            return
        if len({naming.text for naming in namings}) == 1:
            self.split_requested.emit(actor, namings)
            return
        menu = self.make_split_menu(actor, namings)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rect = self.view.visualRect(self.view.currentIndex())
        menu.popup(self.view.viewport().mapToGlobal(rect.bottomLeft()))

    def make_split_menu(
        self, actor: Actor, namings: tuple[ActorNaming, ...], parent: QWidget | None = None
    ) -> QMenu:
        """The namings that can be split off."""
        menu = QMenu(self.tr("Split off"), parent or self)
        for text in dict.fromkeys(naming.text for naming in namings):
            chosen = tuple(naming for naming in namings if naming.text == text)
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, chosen=chosen: self.split_requested.emit(actor, chosen)
            )
        return menu

    def _namings_here(self) -> tuple[ActorNaming, ...]:
        """The namings of the current cell; in the first column those of every account."""
        index, actor = self.view.currentIndex(), self.current()
        if actor is None:
            return ()
        return actor.namings if index.column() == 0 else index.data(NAMINGS)

    @Slot()
    def rename(self) -> None:
        """Write another name into the current row."""
        if self.current() is not None:
            self.view.edit(self.view.currentIndex().siblingAtColumn(0))

    def step_kind(self) -> None:
        """Give the current actor the next kind."""
        actor = self.current()
        if actor is not None:
            following = _KINDS[(_KINDS.index(actor.kind) + 1) % len(_KINDS)]
            self.kind_requested.emit(actor, following)

    @Slot()
    def reset(self) -> None:
        """Leave the current actor to the program again."""
        actor = self.current()
        if actor is not None and actor.decided:
            self.reset_requested.emit(actor)

    def dismiss(self) -> None:
        """Say that the namings of the current cell, or all of the actor's, name nobody."""
        actor, namings = self.current(), self._namings_here()
        if actor is not None and namings:
            self.dismissal_requested.emit(actor, namings)

    @Slot()
    def copy(self) -> None:
        """Put the rows selected, or all where not several are, on the clipboard."""
        rows = self.view.chosen_rows()
        if len(rows) < 2:
            rows = list(range(self._table.rowCount()))
        QGuiApplication.clipboard().setText(self._table.as_tsv(rows))
        self.copied.emit(len(rows))

    # ------------------------------------------------------------------ menu
    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if not index.isValid():
            return
        self.view.go_to(index.row(), index.column(), keep=True)
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def make_menu(self) -> QMenu:
        """What can be done at the current cell."""
        menu = QMenu(self)
        actor, namings = self.current(), self._namings_here()
        if actor is None:
            return menu
        menu.addAction(self.tr("Merge…"), self.merge)
        menu.addAction(self.tr("Rename…"), self.rename)
        kinds = menu.addMenu(self.tr("Kind"))
        for kind in _KINDS:
            action = kinds.addAction(actor_kind_name(kind) or self.tr("not said"))
            action.setCheckable(True)
            action.setChecked(kind == actor.kind)
            action.triggered.connect(
                lambda _=False, kind=kind: self.kind_requested.emit(actor, kind)
            )
        if namings:
            split = menu.addMenu(self.make_split_menu(actor, namings, menu))
            split.setEnabled(len(actor.namings) > 1)
            menu.addAction(self.tr("This names nobody"), self.dismiss)
        if actor.decided:
            menu.addSeparator()
            menu.addAction(self.tr("Leave to the program again"), self.reset)
        return menu
