"""Runs of page debris folded to one thin line that says how many lines it holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextBlock, QTextCursor

from gui.language import numbered
from gui.theme import Theme

if TYPE_CHECKING:
    from gui.reading.account_pane import AccountPane

HEIGHT = 24  # px: of the line that stands for a run
FEWEST = 2  # lines: to fold one line to one line gains nothing


@dataclass(frozen=True, slots=True)
class Run:
    """Blocks `first..last` hold nothing but page debris and gaps; `lines` of them hold words."""

    first: int
    last: int
    lines: int


class DebrisFolds:
    """Hides runs of debris in one account; the caret or a click opens one."""

    def __init__(self, pane: AccountPane) -> None:
        self._pane = pane
        self._on = False
        self._opened: set[int] = set()  # first blocks of runs a person has opened
        self._folded: list[Run] = []
        self._margins: list[tuple[int, float, float]] = []  # block, its top and bottom margin

    def set_folded(self, on: bool) -> None:
        """Fold every run, or show all of them."""
        if on != self._on:
            self._on = on
            self._opened.clear()
            self.follow_marks()

    def folded(self) -> list[Run]:
        """The runs that are folded now."""
        return list(self._folded)

    def follow_marks(self) -> None:
        """Other sentences may be debris: fold accordingly."""
        wanted = self._wanted() if self._on else []
        if wanted != self._folded:
            with self._pane.holding_place():
                self._unfold()
                self._fold(wanted)
            self._pane.laid_out.emit()

    def follow_type(self) -> None:
        """The type has been set anew, and with it the margins of all blocks."""
        self._margins = []
        self._give_room()

    def follow_caret(self) -> None:
        """Open the run that the caret has come into."""
        block = self._pane.textCursor().blockNumber()
        run = next((run for run in self._folded if run.first <= block <= run.last), None)
        if run is not None:
            self._open(run)

    def press(self, point: QPointF) -> bool:
        """Open the run whose line is at a point of the viewport; whether there is one."""
        at = point + QPointF(0, self._pane.scroll_value())
        for run, place in self.places():
            if place.contains(at):
                self._open(run)
                return True
        return False

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """The lines that stand for the runs in view, in document coordinates."""
        for run, place in self.places():
            font = QFont(self._pane.font())
            font.setPixelSize(12)
            painter.setFont(font)
            text = "▸ " + said_of(run)
            width = QFontMetricsF(font).horizontalAdvance(text)
            painter.setPen(QPen(theme.colour("line-strong"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(
                QPointF(place.left() + width + 8, place.center().y()),
                QPointF(place.right(), place.center().y()),
            )
            painter.setPen(theme.colour("faint"))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    # ------------------------------------------------------------------ which runs
    def _wanted(self) -> list[Run]:
        runs = [run for run in self._runs() if run.lines >= FEWEST]
        blocks = self._pane.document().blockCount()
        if any(run.first == 0 and run.last == blocks - 1 for run in runs):
            return []  # nothing would be left to read
        return [run for run in runs if run.first not in self._opened]

    def _runs(self) -> Iterator[Run]:
        first = last = -1
        lines = 0
        block = self._pane.document().begin()
        while block.isValid():
            number, text = block.blockNumber(), block.text()
            if text.strip():
                if self._is_debris(number, text):
                    first, last, lines = (number if first < 0 else first), number, lines + 1
                elif first >= 0:
                    yield Run(first, last, lines)
                    first, lines = -1, 0
            block = block.next()
        if first >= 0:
            yield Run(first, self._pane.document().blockCount() - 1, lines)

    def _is_debris(self, number: int, text: str) -> bool:
        """Whether nothing but debris stands in a block."""
        end = 0
        for piece in self._pane.marking.debris.in_block(number):
            if text[end : piece.start].strip():
                return False
            end = piece.end
        return end > 0 and not text[end:].strip()

    # ------------------------------------------------------------------ folding
    def _open(self, run: Run) -> None:
        self._opened.add(run.first)
        self.follow_marks()

    def _unfold(self) -> None:
        folded, margins = self._folded, self._margins
        self._folded, self._margins = [], []  # what follows moves the caret's block about
        for number, top, bottom in reversed(margins):
            self._set_margins(number, top, bottom)
        for run in folded:
            self._set_visible(run, True)

    def _fold(self, runs: list[Run]) -> None:
        for run in runs:
            self._set_visible(run, False)
        self._free_caret()
        self._folded = runs
        self._give_room()

    def _set_visible(self, run: Run, visible: bool) -> None:
        document = self._pane.document()
        block = document.findBlockByNumber(run.first)
        start = block.position()
        for _ in range(run.first, run.last + 1):
            block.setVisible(visible)
            block = block.next()
        end = block.position() if block.isValid() else document.characterCount() - 1
        document.markContentsDirty(start, end - start)

    def _give_room(self) -> None:
        """A line's height above the block that follows a run, or below the last one."""
        document = self._pane.document()
        for run in self._folded:
            after = document.findBlockByNumber(run.last + 1)
            block = after if after.isValid() else document.findBlockByNumber(run.first - 1)
            form, number = block.blockFormat(), block.blockNumber()
            top, bottom = form.topMargin(), form.bottomMargin()
            self._margins.append((number, top, bottom))
            if after.isValid():
                self._set_margins(number, top + HEIGHT, bottom)
            else:
                self._set_margins(number, top, bottom + HEIGHT)

    def _set_margins(self, number: int, top: float, bottom: float) -> None:
        cursor = QTextCursor(self._pane.document().findBlockByNumber(number))
        form = cursor.blockFormat()
        form.setTopMargin(top)
        form.setBottomMargin(bottom)
        cursor.setBlockFormat(form)

    def _free_caret(self) -> None:
        """A caret inside a fold goes to the text after it: it is always to be seen."""
        block = self._pane.textCursor().block()
        if block.isVisible():
            return
        forward, back = block, block
        while forward.isValid() and not _holds_words(forward):
            forward = forward.next()
        while back.isValid() and not _holds_words(back):
            back = back.previous()
        cursor = self._pane.textCursor()
        cursor.setPosition((forward if forward.isValid() else back).position())
        self._pane.setTextCursor(cursor)

    # ------------------------------------------------------------------ where they stand
    def places(self) -> Iterator[tuple[Run, QRectF]]:
        """The folded runs and where their lines stand, in document coordinates."""
        pane = self._pane
        document, layout = pane.document(), pane.document().documentLayout()
        for run in self._folded:
            after = document.findBlockByNumber(run.last + 1)
            if after.isValid():
                box = layout.blockBoundingRect(after)
                top = box.top() - HEIGHT
            else:
                box = layout.blockBoundingRect(document.findBlockByNumber(run.first).previous())
                top = box.bottom()
            yield run, QRectF(pane.text_left(), top, max(box.width(), 120.0), HEIGHT)


def _holds_words(block: QTextBlock) -> bool:
    return block.isVisible() and bool(block.text().strip())


def said_of(run: Run) -> str:
    """What the line of a run says."""
    return numbered("DebrisFolds", run.lines, "%Ln line of page debris", "%Ln lines of page debris")
