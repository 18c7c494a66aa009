"""Where spans of a laid-out text stand, in pixels of the whole document."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLine

from gui.reading.marks import BlockStarts

# Hebrew to Arabic Extended, presentation forms, right-to-left astral scripts and bidi controls.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@dataclass(frozen=True, slots=True)
class LineBox:
    """The part of a span on one line: `left..right` across, letters between `top` and `bottom`."""

    left: float
    right: float
    top: float
    bottom: float
    baseline: float

    @property
    def rect(self) -> QRectF:
        """The box as a rectangle."""
        return QRectF(self.left, self.top, self.right - self.left, self.bottom - self.top)


@dataclass(frozen=True, slots=True)
class Shown:
    """A block on screen, and the positions in it from the first to the last line seen."""

    block: QTextBlock
    start: int
    end: int


class TextGeometry:
    """Answers where Qt positions of one document stand, in document pixels."""

    def __init__(self, document: QTextDocument, text: str, blocks: BlockStarts) -> None:
        self._document = document
        self._blocks = blocks
        self._has_right_to_left = _RIGHT_TO_LEFT.search(text) is not None
        self.ascent = 0.0
        self.descent = 0.0
        self.measure_font()

    def measure_font(self) -> None:
        """Take the letters' height anew, after the document's font has changed."""
        metrics = QFontMetricsF(self._document.defaultFont())
        # The design height of wide-coverage fonts leaves much air above; highlights hug the text.
        self.ascent = round(metrics.capHeight() + 0.42 * metrics.descent() + 3)
        self.descent = round(metrics.descent() + 1)

    def top_of(self, block: QTextBlock) -> float:
        """Upper edge of a block; lays the text out as far as it is needed.

        A folded block stands where the text goes on after it.
        """
        while not block.isVisible() and block.next().isValid():
            block = block.next()
        while not block.isVisible() and block.previous().isValid():
            block = block.previous()
        return self._document.documentLayout().blockBoundingRect(block).top()

    def boxes(self, block: QTextBlock, start: int, end: int) -> Iterator[LineBox]:
        """The lines' parts of a span of one block, `start` and `end` relative to the block."""
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        first = layout.lineForTextPosition(start)
        if not first.isValid():
            return
        for number in range(first.lineNumber(), layout.lineCount()):
            line = layout.lineAt(number)
            from_, to = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if line.textStart() >= end:
                return
            if from_ >= to:
                continue
            baseline = corner.y() + line.y() + line.ascent()
            for left, right in self._extents(block, line, from_, to):
                yield LineBox(
                    corner.x() + left,
                    corner.x() + right,
                    baseline - self.ascent,
                    baseline + self.descent,
                    baseline,
                )

    def _extents(
        self, block: QTextBlock, line: QTextLine, start: int, end: int
    ) -> list[tuple[float, float]]:
        """Left and right edges of a part of one line; several where directions mix."""
        if self._has_right_to_left and _RIGHT_TO_LEFT.search(block.text()):
            return _glyph_extents(line, start, end)
        left, right = _x(line, start), _x(line, end)
        # Spaces at a line's end hang beyond its last letter.
        right = min(right, line.naturalTextRect().right())
        return [(left, right)] if right > left else []

    def shown(self, block: QTextBlock, top: float, bottom: float) -> Shown:
        """The part of a block that stands between two heights of the document."""
        corner, layout = self.top_of(block), block.layout()
        count = layout.lineCount()
        if corner >= top and count and corner + _bottom(layout.lineAt(count - 1)) <= bottom:
            return Shown(block, 0, block.length() - 1)  # as most blocks are
        lines = range(count)
        first = bisect_left(lines, top - corner, key=lambda n: _bottom(layout.lineAt(n)))
        last = bisect_left(lines, bottom - corner, key=lambda n: layout.lineAt(n).y())
        if first >= last:
            return Shown(block, 0, block.length())
        end = layout.lineAt(last - 1)
        return Shown(block, layout.lineAt(first).textStart(), end.textStart() + end.textLength())

    def extent(self, start: int, end: int) -> tuple[float, float]:
        """Top of the first and bottom of the last line of a span of Qt positions."""
        first, last = self._block_at(start), self._block_at(max(start, end - 1))
        return self._line_edge(first, start)[0], self._line_edge(last, max(start, end - 1))[1]

    def top_at(self, position: int) -> float:
        """Top of the line that holds a Qt position."""
        return self._line_edge(self._block_at(position), position)[0]

    def _block_at(self, position: int) -> QTextBlock:
        return self._document.findBlockByNumber(self._blocks.number_at(position))

    def _line_edge(self, block: QTextBlock, position: int) -> tuple[float, float]:
        corner = self.top_of(block)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return corner, corner
        baseline = corner + line.y() + line.ascent()
        return baseline - self.ascent, baseline + self.descent

    def caret(self, position: int) -> QRectF:
        """The caret's bar before a Qt position, 2 px wide."""
        block = self._block_at(position)
        corner = self._document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return QRectF(corner.left(), corner.top(), 2, self.ascent)
        baseline = corner.top() + line.y() + line.ascent()
        x = corner.left() + _x(line, position - block.position())
        return QRectF(round(x) - 1, baseline - self.ascent, 2, self.ascent + self.descent)


def _bottom(line: QTextLine) -> float:
    return line.y() + line.height()


def _x(line: QTextLine, position: int) -> float:
    # PySide answers (x, position) where C++ changes the position through a pointer.
    answer: Any = line.cursorToX(position)
    return float(answer[0] if isinstance(answer, tuple) else answer)


def _glyph_extents(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    # cursorToX is wrong inside lines of mixed direction: a span there is several stretches.
    edges = sorted(
        (box.left(), box.right())
        for box in (run.boundingRect() for run in line.glyphRuns(start, end - start))
        if box.width() > 0
    )
    merged: list[tuple[float, float]] = []
    for left, right in edges:
        if merged and left <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged
