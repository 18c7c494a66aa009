"""A popup at the caret that finds or creates a tag while typing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from gui.finding import find_named
from gui.fonts import px
from gui.popup import Popup
from gui.query_field import MOST_ROWS, QueryField
from gui.tagging.rows import TAG, TagRows
from gui.tagging.tag_delegate import TagDelegate
from gui.theme import Theme, load_theme
from rashomon.model import Codebook, Tag
from rashomon.tag_rules import find_tag, tidy_name

WIDTH = 280  # logical pixels


class TagPalette(Popup):
    """Offer the codebook's tags by what was typed; Enter chooses, Esc closes.

    While nothing is typed, a number key chooses the tag that bears it.
    """

    tag_chosen = Signal(str)  # tag id
    tag_created = Signal(str)  # name of the tag wished for, to be applied at once

    def __init__(self, parent: QWidget | None = None) -> None:
        theme = load_theme("light")
        super().__init__(theme, parent)
        self._codebook = Codebook()
        self.field = QueryField(self)
        self.field.setPlaceholderText(self.tr("Find or create a tag…"))
        self.field.setAccessibleName(self.tr("Find or create a tag"))
        self.field.textChanged.connect(self._find)
        self.field.moved.connect(self._move)
        self.field.accepted.connect(self._accept)
        self.field.digit_pressed.connect(self._choose_by_key)
        self._rows = TagRows(self)
        self._delegate = TagDelegate(theme, self)
        self.view = QListView(self)
        self.view.setModel(self._rows)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(self.tr("Tags"))
        self.view.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(5)
        layout.addWidget(self.field)
        layout.addWidget(self.view, 1)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        super().set_theme(theme)
        self._delegate.theme = theme
        self.view.viewport().update()

    def open_at(self, codebook: Codebook, point: QPoint) -> None:
        """Show all tags of `codebook` with the popup's corner at `point` (global, logical)."""
        self._codebook = codebook
        self.field.clear()
        self._find()
        self._fit()
        self.place(point)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _find(self) -> None:
        """List what the typed letters may mean, and offer a new tag if none has that name."""
        name = tidy_name(self.field.text())
        known = not name or find_tag(self._codebook, name) is not None
        found = find_named(name, self._codebook.tags, lambda tag: tag.name)
        self._rows.set_tags(found, offer="" if known else name)
        self.view.setCurrentIndex(self._rows.index(0))

    def _fit(self) -> None:
        rows = min(max(self._rows.rowCount(), 1), MOST_ROWS)
        row = self.view.sizeHintForRow(0) if self._rows.rowCount() else 0
        self.resize(px(WIDTH), self.field.sizeHint().height() + rows * row + 21)

    @Slot(int)
    def _move(self, steps: int) -> None:
        row = self.view.currentIndex().row() + steps
        self.view.setCurrentIndex(self._rows.index(min(max(row, 0), self._rows.rowCount() - 1)))

    @Slot()
    def _accept(self) -> None:
        self._choose(self.view.currentIndex())

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        tag = index.data(TAG)
        self.close()
        if isinstance(tag, Tag):
            self.tag_chosen.emit(tag.id)
        else:
            self.tag_created.emit(self._rows.offer)

    @Slot(str)
    def _choose_by_key(self, key: str) -> None:
        for tag in self._codebook.tags:
            if tag.shortcut == key:
                self.close()
                self.tag_chosen.emit(tag.id)
                return
        self.field.insert(key)
