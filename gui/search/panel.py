"""The search panel: what is looked for and how, and every hit one step away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.clearing import offer_to_clear
from gui.eliding_box import ElidingBox
from gui.hints import HintedStack
from gui.icons import icon
from gui.language import numbered
from gui.panel_list import PanelList
from gui.search.delegate import HitDelegate
from gui.search.rows import ROW, HitRow, HitRows
from gui.tab_order import tab_through
from gui.theme import Theme, load_theme
from rashomon.model import Document
from rashomon.search import Query, SearchKind, SearchResult

PAUSE = 180  # ms after the last letter: a word typed at speed asks once
LIKENESS = (0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6)
KINDS: tuple[SearchKind, ...] = ("plain", "fuzzy", "regex")


class SearchPanel(QWidget):
    """Ask for a search, list its hits, and ask to show or tag them."""

    query_changed = Signal(object)  # Query; its text is "" where nothing is looked for
    hit_activated = Signal(object)  # Hit
    tag_all_requested = Signal(object)  # tuple[Hit, ...]
    left = Signal()  # Esc: back to the columns

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result = SearchResult()
        self._asked = Query("")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self.field = SearchField(self)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.entered.connect(self._enter)
        self.field.down.connect(self._go_to_list)
        self.field.left.connect(self.left)
        self.kind_box = ElidingBox(self)
        self.kind_box.setAccessibleName(self.tr("How to search"))
        self.kind_box.setToolTip(self.kind_box.accessibleName())
        for kind, text in zip(
            KINDS, (self.tr("Words"), self.tr("Similar words"), self.tr("Regular expression")),
            strict=True,
        ):  # fmt: skip
            self.kind_box.addItem(text, kind)
        self.likeness_box = ElidingBox(self)
        self.likeness_box.setAccessibleName(self.tr("How similar"))
        self.likeness_box.setToolTip(self.likeness_box.accessibleName())
        for share in LIKENESS:
            self.likeness_box.addItem(self.tr("{0} % alike").format(round(100 * share)), share)
        self.likeness_box.setCurrentIndex(LIKENESS.index(0.8))
        self.case_button = self._switch("Aa", self.tr("Capitals count"))
        self.word_button = self._switch("ab|", self.tr("Whole words only"))
        self.tag_button = QToolButton(self)
        self.tag_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.tag_button.setText(self.tr("Tag all…"))
        self.tag_button.setToolTip(self.tr("Tag every hit, as one step of undo (T)"))
        self.tag_button.clicked.connect(self.ask_tag)
        self.count = QLabel(self)
        self.count.setObjectName("quiet")
        self._rows = HitRows(self)
        self.view = HitList(load_theme("light"), self)
        self.view.setModel(self._rows)
        self.view.chosen.connect(self._activate)
        self.view.tag_wished.connect(self.ask_tag)
        self.view.left.connect(self.left)
        self._stack = HintedStack(self.view, self)
        self._lay_out()
        self.kind_box.currentIndexChanged.connect(self._ask)
        self.likeness_box.currentIndexChanged.connect(self._ask)
        self.setFocusProxy(self.field)
        tab_through(
            self.field,
            self.case_button,
            self.word_button,
            self.kind_box,
            self.likeness_box,
            self.tag_button,
            self.view,
        )
        self.set_theme(load_theme("light"))
        self._show_state()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.view.set_theme(theme)
        self.tag_button.setIcon(icon("tags", theme))

    def look_for(self, text: str) -> None:
        """Look for `text`, or only take the keyboard where it is ""."""
        if text:
            self.field.setText(text)
            self._ask()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def query(self) -> Query:
        """What the field and its choices ask for."""
        return Query(
            self.field.text(),
            self.kind_box.currentData(),
            match_case=self.case_button.isChecked(),
            whole_words=self.word_button.isChecked(),
            likeness=self.likeness_box.currentData(),
        )

    def set_result(self, result: SearchResult, documents: Sequence[Document]) -> None:
        """List the answer to the last query; the current hit stays where it is still one."""
        row = self.view.currentIndex().data(ROW)
        kept = row.hit if isinstance(row, HitRow) else None
        self._result = result
        self._rows.set_hits(result.hits, documents)
        at = self._rows.row_of(kept)
        if at >= 0:
            self.view.setCurrentIndex(self._rows.index(at))
        self._show_state()

    def set_problem(self, text: str) -> None:
        """Say why the query cannot be answered."""
        self._result = SearchResult()
        self._rows.set_hits((), ())
        self._show_state()
        self._stack.show_hint(text)

    def step(self, steps: int) -> None:
        """Show the hit that many rows further down (negative: up), round the ends."""
        rows = self._rows.rowCount()
        if not rows:
            return
        here = self.view.currentIndex().row()
        row = (here + steps) % rows if here >= 0 else (0 if steps > 0 else rows - 1)
        self.view.setCurrentIndex(self._rows.index(row))
        self._activate(self.view.currentIndex())

    @Slot()
    def ask_tag(self) -> None:
        """Ask to tag every hit."""
        if self._result.hits:
            self.tag_all_requested.emit(self._result.hits)

    # ------------------------------------------------------------------ put together
    def _switch(self, text: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setCheckable(True)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.toggled.connect(self._ask)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addWidget(self.case_button)
        top.addWidget(self.word_button)
        choices = QHBoxLayout()
        choices.addWidget(self.kind_box, 1)
        choices.addWidget(self.likeness_box, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.tag_button)
        head = QVBoxLayout()
        head.setContentsMargins(8, 8, 10, 4)
        head.setSpacing(6)
        for row in (top, choices, foot):
            row.setSpacing(6)
            head.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def _show_state(self) -> None:
        kind = self.kind_box.currentData()
        self.word_button.setEnabled(kind == "plain")
        self.likeness_box.setVisible(kind == "fuzzy")
        self.tag_button.setEnabled(bool(self._result.hits))
        self.count.setText(self._counted())
        if self._result.hits:
            self._stack.show_content()
        elif self._asked.text.strip():
            self._stack.show_hint(self.tr("Nothing like that in any account."))
        else:
            self._stack.show_hint(
                self.tr(
                    "Find words in every account at once. Capitals, line ends and accents left"
                    " out are forgiven."
                )
            )

    def _counted(self) -> str:
        hits = self._result.hits
        if not hits:
            return ""
        if self._result.more:
            return numbered("SearchPanel", len(hits), "the first hit", "the first %Ln hits")
        accounts = len({hit.document for hit in hits})
        return self.tr("{0} in {1}").format(
            numbered("SearchPanel", len(hits), "%Ln hit", "%Ln hits"),
            numbered("SearchPanel", accounts, "%n account", "%n accounts"),
        )

    # ------------------------------------------------------------------ what a person does
    @Slot()
    def _ask(self) -> None:
        """Ask at once, unless nothing has changed."""
        self._pause.stop()
        query = self.query()
        if query != self._asked:
            self._asked = query
            self._show_state()
            self.query_changed.emit(query)

    @Slot(int)
    def _enter(self, steps: int) -> None:
        if self._pause.isActive():
            self._ask()
        else:
            self.step(steps)

    @Slot()
    def _go_to_list(self) -> None:
        if self._rows.rowCount():
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self._rows.index(0))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, HitRow):
            self.hit_activated.emit(row.hit)


class SearchField(QLineEdit):
    """Enter goes to the next hit, Shift+Enter to the one before, Down into the list."""

    entered = Signal(int)  # 1 or -1
    down = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search all accounts…"))
        self.setAccessibleName(self.tr("Search all accounts"))
        offer_to_clear(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.entered.emit(-1 if back else 1)
        elif key == Qt.Key.Key_Down:
            self.down.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class HitList(PanelList):
    """Hits walked with the arrow keys: Enter shows one, T tags all, Esc goes back."""

    chosen = Signal(QModelIndex)
    tag_wished = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        keys = frozenset({Qt.Key.Key_T, Qt.Key.Key_Escape})
        super().__init__(HitDelegate, theme, keys, parent)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Hits"))
        self.setAccessibleDescription(self.tr("Enter goes to the hit; T tags all hits."))
        self.clicked.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            self.tag_wished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
