"""The columns in a row: which are shown, which stay at the left, and in what order."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from gui.reading.column import Column
from gui.reading.header_drag import HeaderDrag
from gui.reading.ribbons import HANDLE_WIDTH, ColumnSplitter, RibbonHandle, RibbonSplitter
from gui.reading.ties import Ties


class ColumnRow(RibbonSplitter):
    """Pinned columns at the left, the others beside them, scrolled where they do not all fit.

    Hidden columns stay alive with their marks, caret and place.  Of both groups the columns stand
    in the order of the project.  Pinned columns that would leave no room for another one scroll
    with the rest until there is room.
    """

    changed = Signal()  # other columns are shown, or in another order
    choice_changed = Signal()  # a person has hidden, shown, pinned or let go of a column
    move_requested = Signal(str, int)  # document id, places to the right

    def __init__(self, ties: Ties, parent: QWidget | None = None) -> None:
        super().__init__(ties, parent)
        self._order: list[Column] = []
        self._last_shown: list[Column] = []
        self._hidden: frozenset[str] = frozenset()
        self._pins: frozenset[str] = frozenset()
        self.pinned = ColumnSplitter(ties)
        self.scrolled = ColumnSplitter(ties)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.scrolled)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.horizontalScrollBar().valueChanged.connect(self.update_ribbons)
        self.addWidget(self.pinned)
        self.addWidget(self._scroll)
        self.pinned.hide()
        self._drag = HeaderDrag(self)
        self._drag.dropped.connect(self._on_dropped)

    # ------------------------------------------------------------------ which there are
    def columns(self) -> list[Column]:
        """All columns, hidden ones included, from left to right."""
        return [*self.pinned.columns(), *self.scrolled.columns()]

    def shown(self) -> list[Column]:
        """The columns that are not hidden, from left to right."""
        hidden = self.hidden()
        return [column for column in self.columns() if column.document.id not in hidden]

    def set_columns(self, columns: Sequence[Column]) -> list[Column]:
        """Show these, in the order of the project; answers those that are there no longer.

        Widths stay as they are while the documents are the same.  The same columns are left alone:
        placing them paints them all.
        """
        if self._order == list(columns):
            return []
        sizes = [splitter.sizes() for splitter in (self.pinned, self.scrolled)]
        before = [column.document.id for column in self._order]
        gone = [column for column in self._order if column not in columns]
        anew = [column for column in columns if column not in self._order]
        for column in gone:
            column.setParent(None)
        for column in anew:
            self._drag.watch(column)
        self._order = list(columns)
        equal = before != [column.document.id for column in columns]
        self._place(equal=equal)
        if anew and not equal:  # a replaced text keeps the width of its column
            for splitter, widths in zip((self.pinned, self.scrolled), sizes, strict=True):
                splitter.setSizes(widths)
        return gone

    # ------------------------------------------------------------------ hidden and pinned
    def hidden(self) -> frozenset[str]:
        """Ids of the documents whose columns are hidden; never all of them."""
        ids = frozenset(column.document.id for column in self._order)
        return self._hidden & ids if ids - self._hidden else frozenset()

    def pins(self) -> frozenset[str]:
        """Ids of the documents whose columns stay at the left."""
        return self._pins

    def choose(self, hidden: Collection[str], pins: Collection[str]) -> None:
        """Hide and pin as was remembered; ids that are not here wait for their documents."""
        if (frozenset(hidden), frozenset(pins)) != (self._hidden, self._pins):
            self._hidden, self._pins = frozenset(hidden), frozenset(pins)
            self._place(equal=True)

    def set_hidden(self, document_id: str, hidden: bool) -> None:
        """Hide or show one column; the last one shown stays."""
        if not hidden or [column.document.id for column in self.shown()] != [document_id]:
            now = self.hidden()  # without what hid all columns
            self._choose(now | {document_id} if hidden else now - {document_id}, self._pins)

    def show_all(self) -> None:
        """Show every column."""
        self._choose(frozenset(), self._pins)

    def set_pinned(self, document_id: str, pinned: bool) -> None:
        """Keep a column at the left, or let it scroll with the others."""
        pins = self._pins | {document_id} if pinned else self._pins - {document_id}
        self._choose(self._hidden, pins)

    def swap(self, document_id: str, other: str) -> None:
        """Hide a column and show another; a pinned one's place at the left passes on."""
        hidden = self.hidden() - {other} | {document_id}
        pinned = document_id in self._pins
        pins = self._pins - {document_id} | {other} if pinned else self._pins
        self._choose(hidden, pins)

    def _choose(self, hidden: frozenset[str], pins: frozenset[str]) -> None:
        before = self._hidden, self._pins
        self.choose(hidden, pins)
        if before != (self._hidden, self._pins):
            self.choice_changed.emit()

    # ------------------------------------------------------------------ places
    def _place(self, *, equal: bool) -> None:
        before = self._last_shown
        hidden, left = self.hidden(), self._fitting_pins()
        groups = (
            (self.pinned, [c for c in self._order if c in left]),
            (self.scrolled, [c for c in self._order if c not in left]),
        )
        for splitter, columns in groups:
            for place, column in enumerate(columns):
                if splitter.indexOf(column) != place:
                    splitter.insertWidget(place, column)
        for column in self._order:
            column.raise_()  # a splitter keeps its newest first, and so would a screen reader
            column.setVisible(column.document.id not in hidden)
            column.set_pinned(column.document.id in self._pins)
        self.pinned.setVisible(bool(self.pinned.shown()))
        narrowest = min((column.minimumWidth() for column in self._order), default=0)
        self._scroll.setMinimumWidth(narrowest if self.pinned.shown() else 0)
        if equal:
            self._share_out()
        self._last_shown = self.shown()
        if before != self._last_shown:
            self.changed.emit()

    def _share_out(self) -> None:
        """Give all columns one width."""
        for splitter in (self.pinned, self.scrolled):
            splitter.setSizes([1000] * splitter.count())
        count, room = len(self.shown()), self.width()
        if count and self.pinned.shown():
            each = max((room + HANDLE_WIDTH) // count, self._order[0].minimumWidth() + HANDLE_WIDTH)
            left = each * len(self.pinned.shown()) - HANDLE_WIDTH
            self.setSizes([left, max(1, room - left - HANDLE_WIDTH)])

    def _fitting_pins(self) -> list[Column]:
        """The pinned columns that leave room for one more."""
        hidden = self.hidden()
        wanted = [column for column in self._order if column.document.id in self._pins]
        shown = [column for column in wanted if column.document.id not in hidden]
        others = len(self._order) - len(hidden) > len(shown)
        room, fitting = self.width(), 0
        if not others:
            return []  # nothing to scroll past them
        for number, column in enumerate(shown, start=1):
            if (number + 1) * (column.minimumWidth() + HANDLE_WIDTH) - HANDLE_WIDTH <= room:
                fitting = number
        return shown[:fitting]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._pins and self._fitting_pins() != self.pinned.columns():
            self._place(equal=True)

    def ensure_visible(self, column: Column) -> None:
        """Scroll across until a column is in view."""
        if self.scrolled.isAncestorOf(column):
            self._scroll.ensureWidgetVisible(column, 0, 0)

    # ------------------------------------------------------------------ borders
    def beside(self, handle: RibbonHandle) -> tuple[Column, Column] | None:
        """The last pinned column, and the first of the others that is in view."""
        pinned, others = self.pinned.shown(), self.scrolled.shown()
        edge = self._scroll.horizontalScrollBar().value()
        right = next((column for column in others if column.geometry().right() > edge), None)
        return (pinned[-1], right) if pinned and right is not None else None

    def borders(self) -> list[RibbonHandle]:
        """Every border between two shown columns, from left to right."""
        between = self.handles() if self.pinned.shown() else []
        return [*self.pinned.handles(), *between, *self.scrolled.handles()]

    def update_ribbons(self) -> None:
        """Paint the ribbons anew: columns have scrolled, or marks have changed."""
        for border in self.borders():
            border.update()

    def set_through_line(self, level: int | None, colour: QColor) -> None:
        """Lead a line at that height of the viewports through the columns without the fact
        picked, from the first column that carries it to the last; None: no line."""
        columns, fact = self.shown(), self.ties.current_fact
        carrying = [n for n, column in enumerate(columns) if column.pane.marking.facts.of(fact)]
        first, last = (carrying[0], carrying[-1]) if carrying else (0, 0)
        line = (level, colour) if level is not None and carrying else None
        for place, column in enumerate(columns):
            skipped = first < place < last and place not in carrying
            column.pane.set_through_line(line if skipped else None)
        for place, border in enumerate(self.borders(), start=1):
            skipped = first < place <= last and not {place - 1, place} <= set(carrying)
            border.set_through_line(line if skipped else None)

    # ------------------------------------------------------------------ dragging a head
    def _on_dropped(self, column: Column, x: int) -> None:
        """Ask for the place in the project where the pointer, `x` in this row, let go of it."""
        target = self.drop_place(column, x)
        steps = target - self._order.index(column)
        if steps:
            self.move_requested.emit(column.document.id, steps)

    def steps_past_neighbour(self, document_id: str, way: int) -> int:
        """Places in the project to the next shown column of its group on that side (-1, 1); where
        there is none, 0."""
        column = next((c for c in self._order if c.document.id == document_id), None)
        if column is None:
            return 0
        group = self.pinned if self.pinned.isAncestorOf(column) else self.scrolled
        shown = group.shown()
        place = shown.index(column) + way if column in shown else -1
        if not 0 <= place < len(shown):
            return 0
        return self._order.index(shown[place]) - self._order.index(column)

    def drop_place(self, column: Column, x: int) -> int:
        """Place in the project of a column that is let go at `x`: a pinned one stays among the
        pinned, another among the others."""
        group = self.pinned if self.pinned.isAncestorOf(column) else self.scrolled
        rest = [each for each in self._order if each is not column]
        beside = [each for each in group.shown() if each is not column]
        for other in beside:
            if x < self.left_of(other) + other.width() / 2:
                return rest.index(other)
        return rest.index(beside[-1]) + 1 if beside else self._order.index(column)

    def drop_line(self, column: Column, x: int) -> int:
        """Where the line that shows this place stands, in this row."""
        group = self.pinned if self.pinned.isAncestorOf(column) else self.scrolled
        shown = group.shown()
        for other in shown:
            if x < self.left_of(other) + other.width() / 2:
                return self.left_of(other) - HANDLE_WIDTH // 2
        return self.left_of(shown[-1]) + shown[-1].width() + HANDLE_WIDTH // 2

    def left_of(self, column: Column) -> int:
        """Left edge of a column in this row."""
        return column.mapTo(self, column.rect().topLeft()).x()
