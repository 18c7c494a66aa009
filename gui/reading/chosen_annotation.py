"""The annotation chosen in a pane: cycled to by Tab, its ends moved by keys or by the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QTextCursor

from gui.reading.marks import Mark
from rashomon.model import Span

if TYPE_CHECKING:
    from gui.reading.account_pane import AccountPane
    from gui.theme import Theme

GRIP = 3.5  # radius of the knob at an end, logical pixels
REACH = 7.0  # how near the pointer must come to an end to take it
MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


class ChosenAnnotation:
    """At most one annotation of a pane; its passage is the selection while it is chosen."""

    def __init__(self, pane: AccountPane) -> None:
        self._pane = pane
        self._home = 0  # Qt position of the caret from which Tab cycles
        self._dragged: int | None = None  # the end that stays, while the mouse moves the other
        self._moving = False
        self.key = ""  # annotation id; "" where none is chosen

    # ------------------------------------------------------------------ choosing
    def candidates(self) -> Sequence[Mark]:
        """What lies under the caret, the widest first."""
        pane = self._pane
        if not pane.marking.layers.tags:
            return ()
        at = self._home if self.key else pane.textCursor().position()
        here = pane.marking.annotations.at(at, pane.blocks)
        return sorted(dict.fromkeys(here), key=lambda mark: (mark.start - mark.end, mark.start))

    def step(self, steps: int) -> bool:
        """Choose the next (negative: the previous) under the caret; whether there is any."""
        here = self.candidates()
        if not here:
            return False
        keys = [mark.key for mark in here]
        if self.key in keys:
            place = (keys.index(self.key) + steps) % len(keys)
        else:
            self._home = self._pane.textCursor().position()
            place = 0 if steps > 0 else len(keys) - 1
        self._take(here[place])
        return True

    def choose(self, key: str) -> None:
        """Choose the annotation of that id, where the pane has it."""
        mark = self.mark(key)
        if mark is not None:
            self._home = mark.start
            self._take(mark)

    def release(self) -> bool:
        """Let go, the caret back where it was; whether anything was chosen."""
        if not self.key:
            return False
        self._end()
        cursor = self._pane.textCursor()
        cursor.setPosition(min(self._home, self._pane.offsets.qt_length))
        self._pane.setTextCursor(cursor)
        return True

    def mark(self, key: str = "") -> Mark | None:
        """The mark of the annotation chosen, or of the one of that id."""
        marks = self._pane.marking.annotations.of(key or self.key) if key or self.key else ()
        return marks[0] if marks else None

    def follow_marks(self) -> None:
        """The annotations changed: keep to the one chosen, wherever it stands now."""
        mark = self.mark()
        if self.key and mark is None:
            self._end()
        elif mark is not None and self._dragged is None:
            self._select(mark.start, mark.end)
            self._home = min(max(self._home, mark.start), mark.end)

    def follow_caret(self) -> None:
        """A person moved the caret or the selection away: nothing is chosen any more."""
        mark = self.mark()
        if not self.key or self._moving or self._dragged is not None:
            return
        cursor = self._pane.textCursor()
        if mark is None or (cursor.selectionStart(), cursor.selectionEnd()) != _ends(mark):
            self._end()

    def _take(self, mark: Mark) -> None:
        self.key = mark.key
        self._select(mark.start, mark.end)
        self._pane.reveal(self._pane.span_of(mark))
        keys = [each.key for each in self.candidates()]
        self._pane.annotation_chosen.emit(mark.key, keys.index(mark.key) + 1, len(keys))

    def _end(self) -> None:
        self.key, self._dragged = "", None
        self._pane.viewport().update()
        self._pane.annotation_chosen.emit("", 0, 0)

    def _select(self, start: int, end: int) -> None:
        self._moving = True
        cursor = self._pane.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._pane.setTextCursor(cursor)
        self._moving = False

    # ------------------------------------------------------------------ keys
    def take_key(self, event: QKeyEvent) -> bool:
        """Move an end by a letter, with Ctrl by a word; with Alt it is the first end."""
        mark, step = self.mark(), MOVES.get(Qt.Key(event.key()))
        modifiers = event.modifiers() & (_SHIFT | _CTRL | _ALT)
        if mark is None:
            return False
        if step is None or not modifiers & _SHIFT:
            return False
        first = bool(modifiers & _ALT)
        moved = self._moved(mark.start if first else mark.end, step, bool(modifiers & _CTRL))
        start, end = (moved, mark.end) if first else (mark.start, moved)
        if start < end:
            self._ask(mark, start, end)
        return True

    def _moved(self, position: int, step: int, by_word: bool) -> int:
        cursor = QTextCursor(self._pane.document())
        cursor.setPosition(position)
        move = QTextCursor.MoveOperation
        if cursor.block().textDirection() == Qt.LayoutDirection.RightToLeft and by_word:
            step = -step  # the arrows point where the words go; letter by letter Qt sees to it
        if by_word and step < 0:
            cursor.movePosition(move.PreviousWord)
            return cursor.position()
        if by_word:  # to the end of the next word: from inside one, to its own end
            cursor.movePosition(move.EndOfWord)
            if cursor.position() == position:
                cursor.movePosition(move.NextWord)
                cursor.movePosition(move.EndOfWord)
        else:
            cursor.movePosition(move.Left if step < 0 else move.Right)
        return cursor.position()

    def _ask(self, mark: Mark, start: int, end: int) -> None:
        to_offset = self._pane.offsets.from_qt
        span = Span(to_offset(start), to_offset(end))
        if len(span) and span != self._pane.span_of(mark):
            self._pane.annotation_resized.emit(mark.key, span)

    # ------------------------------------------------------------------ mouse
    def grip_at(self, point: QPointF) -> bool:
        """Whether a point of the viewport holds one of the two ends."""
        return self._end_at(point) is not None

    def press(self, point: QPointF) -> bool:
        """Take the end at a point of the viewport; whether there is one."""
        self._dragged = self._end_at(point)
        return self._dragged is not None

    def drag(self, point: QPointF) -> bool:
        """Show the passage as it would be with the end at that point; whether one is dragged."""
        if self._dragged is None:
            return False
        position = self._pane.cursorForPosition(point.toPoint()).position()
        if position != self._dragged:
            self._select(min(position, self._dragged), max(position, self._dragged))
        return True

    def drop(self) -> bool:
        """Ask for the passage shown; whether an end was dragged."""
        mark = self.mark()
        if self._dragged is None:
            return False
        self._dragged = None
        cursor = self._pane.textCursor()
        if mark is not None:
            self._ask(mark, cursor.selectionStart(), cursor.selectionEnd())
        self.follow_marks()  # refused or unchanged: back to what it is
        return True

    def _end_at(self, point: QPointF) -> int | None:
        """The end that stays where the one under the point is taken."""
        mark = self.mark()
        if mark is None:
            return None
        at = point + QPointF(0, self._pane.scroll_value())
        for end, other in ((mark.end, mark.start), (mark.start, mark.end)):
            box = self._pane.places.caret(end).adjusted(-REACH, -REACH, REACH, REACH)
            if box.contains(at):
                return other
        return None

    # ------------------------------------------------------------------ painting
    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint a bar with a knob at both ends, in document pixels."""
        if not self.key:
            return
        cursor, accent = self._pane.textCursor(), theme.colour("accent")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        for position, top in ((cursor.selectionStart(), True), (cursor.selectionEnd(), False)):
            box = self._pane.places.caret(position)
            painter.drawRect(QRectF(box.center().x() - 0.75, box.top(), 1.5, box.height()))
            knob = QPointF(box.center().x(), box.top() if top else box.bottom())
            painter.drawEllipse(knob, GRIP, GRIP)
        painter.restore()


def _ends(mark: Mark) -> tuple[int, int]:
    return mark.start, mark.end
