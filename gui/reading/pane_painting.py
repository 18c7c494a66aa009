"""One frame of an account's text: tints, letters, lines, bars and the caret."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QTextCharFormat,
    QTextCursor,
)

from gui.reading.geometry import Shown
from gui.reading.mark_painter import MarkPainter, through_line_path, through_line_pen

if TYPE_CHECKING:
    from gui.reading.account_pane import AccountPane
    from gui.theme import Theme


class PanePainter:
    """Paints what stands in the viewport of one pane."""

    def __init__(self, pane: AccountPane, theme: Theme) -> None:
        self._pane = pane
        self._theme = theme
        self._marks = MarkPainter(pane.marking, pane.places, theme)
        self._shown: Sequence[Shown] = pane.visible_blocks()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Paint the part `exposed` of the viewport."""
        pane = self._pane
        offset = QPointF(-pane.horizontalScrollBar().value(), -pane.scroll_value())
        painter.translate(offset)
        self._marks.tints(painter, self._shown)
        self._paint_selection(painter)
        self._paint_letters(painter, exposed.translated(-offset))
        self._marks.lines(painter, self._shown)
        facts = pane.visible_marks(pane.marking.facts, self._shown)
        self._marks.fact_bars(painter, facts, pane.bars_right())
        if pane.marking.layers.tags:
            annotations = pane.visible_marks(pane.marking.annotations, self._shown)
            pane.lane.paint(painter, annotations, self._theme, pane.font(), pane.chosen.key)
        pane.folds.paint(painter, self._theme)
        self._paint_caret(painter)
        pane.chosen.paint(painter, self._theme)
        painter.translate(-offset)

    def _paint_letters(self, painter: QPainter, clip: QRectF) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = clip
        context.palette = self._pane.palette()
        context.selections = self._debris()
        painter.save()
        painter.setClipRect(clip)
        self._pane.document().documentLayout().draw(painter, context)
        painter.restore()

    def _debris(self) -> list[QAbstractTextDocumentLayout.Selection]:
        """Page debris as selections with faint letters: exact, and no format is ever changed."""
        faint = QTextCharFormat()
        faint.setForeground(self._theme.colour("faint"))
        dimmed: list[QAbstractTextDocumentLayout.Selection] = []
        for mark in self._pane.visible_marks(self._pane.marking.debris, self._shown):
            selection = QAbstractTextDocumentLayout.Selection()
            cursor = QTextCursor(self._pane.document())
            cursor.setPosition(mark.start)
            cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, faint
            dimmed.append(selection)
        return dimmed

    def _paint_selection(self, painter: QPainter) -> None:
        cursor = self._pane.textCursor()
        if not cursor.hasSelection() or self._is_lit(cursor):
            return
        colour = self._theme.colour("selection", 255 if self._pane.hasFocus() else 140)
        for each in self._shown:
            start = max(cursor.selectionStart() - each.block.position(), each.start)
            end = min(cursor.selectionEnd() - each.block.position(), each.end)
            if start < end:
                for box in self._pane.places.boxes(each.block, start, end):
                    painter.fillRect(box.rect, colour)

    def _is_lit(self, cursor: QTextCursor) -> bool:
        """Whether exactly the words selected are lit: two tints above each other would be mud."""
        chosen = (cursor.selectionStart(), cursor.selectionEnd())
        return any((mark.start, mark.end) == chosen for mark in self._pane.marking.lit.marks)

    def _paint_caret(self, painter: QPainter) -> None:
        caret = self._pane.places.caret(self._pane.textCursor().position())
        if self._pane.hasFocus():
            painter.fillRect(caret, self._theme.colour("caret"))
        else:
            painter.fillRect(caret.adjusted(0, 0, -1, 0), self._theme.colour("faint"))

    def paint_through_line(self, painter: QPainter, level: int, colour: QColor) -> None:
        """Lead the dashed line across between two lines of text, so that it strikes none out."""
        pane = self._pane
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(through_line_pen(colour))
        left, right = pane.text_left() - 4, pane.lane.left + 4
        painter.drawPath(
            through_line_path(pane.viewport().width(), level, left, right, self._gap_near(level))
        )

    def _gap_near(self, level: int) -> float:
        """The height nearest to `level` in the viewport at which no letters stand."""
        pane = self._pane
        position = pane.cursorForPosition(QPointF(pane.text_left(), level).toPoint()).position()
        top, bottom = (y - pane.scroll_value() for y in pane.places.extent(position, position))
        if not top - 2 < level < bottom + 2:
            return float(level)
        return top - 2 if level - top < bottom - level else bottom + 2
