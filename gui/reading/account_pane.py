"""One account's text: read-only, always wrapped, with a caret and marks around the letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from gui.offsets import OffsetMap
from gui.reading.annotation_lane import AnnotationLane
from gui.reading.geometry import TextGeometry
from gui.reading.mark_painter import Marking, MarkPainter
from gui.reading.marks import BlockStarts, Mark, MarkIndex
from gui.reading.typography import ReadingType, set_in_type
from gui.theme import Theme
from rashomon.model import Document, Span

GUTTER = 26  # left of the text: the facts' bars
TOP_MARGIN, BOTTOM_MARGIN = 18, 40


class AccountPane(QTextEdit):
    """Shows one document and its marks.  Every position it tells counts code points."""

    caret_moved = Signal()
    focused = Signal()
    scrolled = Signal(int)  # a person, or a key, moved the text by that many px
    laid_out = Signal()  # lines have moved: what was computed from them is stale
    gutter_clicked = Signal(str)  # fact id
    annotation_clicked = Signal(str)
    zoom_requested = Signal(int)
    menu_requested = Signal(QPoint)

    def __init__(
        self, document: Document, theme: Theme, reading_type: ReadingType, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.account = document
        self.offsets = OffsetMap(document.text)
        self.blocks = BlockStarts(document.text, self.offsets)
        self.marking = Marking()
        self._theme = theme
        self._type = reading_type
        self._dimmed = False
        self._quiet = False  # our own scrolling, not a person's
        self._last_value = 0
        self._over_top = self._over_bottom = 0
        self._through: tuple[int, QColor] | None = None
        self._set_up()
        self.document().setPlainText(document.text)
        self.geometry_ = TextGeometry(self.document(), document.text, self.blocks)
        self.lane = AnnotationLane(self.geometry_)
        self.set_type(reading_type)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.cursorPositionChanged.connect(self._on_caret)
        self.selectionChanged.connect(self._on_caret)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self.verticalScrollBar().rangeChanged.connect(self._keep_over_scroll)

    def _set_up(self) -> None:
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(0)  # the caret is painted here, steady and also without the focus
        self.document().setDocumentMargin(0)
        self.setMouseTracking(True)

    # ------------------------------------------------------------------ what is shown
    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of `theme`."""
        self._theme = theme
        self._apply_palette()

    def set_dimmed(self, dimmed: bool) -> None:
        """Draw the letters faint: the account does not carry the fact picked."""
        self._dimmed = dimmed
        self._apply_palette()

    def _apply_palette(self) -> None:
        palette = self.palette()
        ink = self._theme.colour("muted" if self._dimmed else "ink")
        palette.setColor(QPalette.ColorRole.Text, ink)
        palette.setColor(QPalette.ColorRole.Base, self._theme.colour("paper"))
        self.setPalette(palette)
        self.viewport().update()

    def set_type(self, reading_type: ReadingType) -> None:
        """Set the text in another size; the line at the top stays there."""
        place = self._top_place()
        self._type = reading_type
        self._quiet = True
        set_in_type(self.document(), reading_type, self.account.language)
        self.geometry_.measure_font()
        self._set_margins()
        self._quiet = False
        self._restore(place)
        self.laid_out.emit()

    def set_marks(self, **layers: MarkIndex) -> None:
        """Replace the marks of the layers named (facts, cues, differences, annotations, debris)."""
        for name, marks in layers.items():
            setattr(self.marking, name, marks)
        if "annotations" in layers:
            self._set_margins()
        self.viewport().update()

    def index(self, marks: Sequence[Mark]) -> MarkIndex:
        """Marks of this text, bucketed by its blocks."""
        return MarkIndex(marks, self.blocks)

    def is_debris(self, offset: int) -> bool:
        """Whether the sentence at a place is page debris."""
        return bool(self.marking.debris.at(self.offsets.to_qt(offset), self.blocks))

    def set_through_line(self, line: tuple[int, QColor] | None) -> None:
        """Draw a dashed line across the pane at a height of the viewport, or none."""
        if line != self._through:
            self._through = line
            self.viewport().update()

    # ------------------------------------------------------------------ caret and selection
    def selected_span(self) -> Span:
        """The selection, or the caret as an empty span."""
        cursor = self.textCursor()
        return Span(
            self.offsets.from_qt(cursor.selectionStart()),
            self.offsets.from_qt(cursor.selectionEnd()),
        )

    def caret_offset(self) -> int:
        """The caret's place."""
        return self.offsets.from_qt(self.textCursor().position())

    def select(self, span: Span) -> None:
        """Select a span; an empty one only moves the caret."""
        cursor = self.textCursor()
        cursor.setPosition(self.offsets.to_qt(span.start))
        cursor.setPosition(self.offsets.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The source's own characters: what Qt holds has other spaces and line ends."""
        data = QMimeData()
        data.setText(self.selected_span().of(self.account.text))
        return data

    def _on_caret(self) -> None:
        self.viewport().update()
        self.caret_moved.emit()

    # ------------------------------------------------------------------ scrolling
    def scroll_to(self, value: int) -> None:
        """Move to a scroll value without telling it as a person's scrolling; values beyond the
        text's ends are reached as far as `allow_over_scroll` lets them."""
        self._quiet = True
        self.verticalScrollBar().setValue(value)
        self._quiet = False

    def scroll_value(self) -> int:
        """Document pixels above the viewport; negative where over-scrolled."""
        return self.verticalScrollBar().value()

    def natural_maximum(self) -> int:
        """The scroll value at which the text's end stands at the viewport's lower edge."""
        height = self.document().documentLayout().documentSize().height()
        return max(0, round(height) - self.viewport().height())

    def allow_over_scroll(self, top: int, bottom: int) -> None:
        """Let the text go `top` px below its first place and `bottom` px above its last."""
        self._over_top, self._over_bottom = max(0, top), max(0, bottom)
        self._keep_over_scroll()

    def _keep_over_scroll(self) -> None:
        # QTextEdit sets 0..natural_maximum whenever the text or the window changes its size.
        bar = self.verticalScrollBar()
        wanted = (-self._over_top, self.natural_maximum() + self._over_bottom)
        if (bar.minimum(), bar.maximum()) != wanted:
            quiet, self._quiet = self._quiet, True
            bar.setRange(*wanted)
            self._quiet = quiet

    def _on_scroll(self, value: int) -> None:
        moved, self._last_value = value - self._last_value, value
        if self._through is not None:
            self.viewport().update()  # the line stands still while the text moves
        if not self._quiet:
            self.scrolled.emit(moved)

    def extent(self, mark: Mark) -> tuple[float, float]:
        """Top and bottom of a mark in document pixels."""
        return self.geometry_.extent(mark.start, mark.end)

    def reveal(self, span: Span) -> None:
        """Scroll as little as shows the span with some lines around it."""
        top, bottom = self.geometry_.extent(
            self.offsets.to_qt(span.start), self.offsets.to_qt(span.end)
        )
        margin = 3 * self._type.line_height
        value, height = self.scroll_value(), self.viewport().height()
        if top < value + margin or bottom - top > height - 2 * margin:
            self.verticalScrollBar().setValue(round(top - margin))
        elif bottom > value + height - margin:
            self.verticalScrollBar().setValue(round(bottom - height + margin))

    def _top_place(self) -> tuple[int, float] | None:
        """The text position at the viewport's top, and how far above its line the top is."""
        if self.scroll_value() <= 0 or not self.isVisible():
            return None
        position = self.cursorForPosition(QPoint(GUTTER + 2, 2)).position()
        return position, self.geometry_.extent(position, position)[0] - self.scroll_value()

    def _restore(self, place: tuple[int, float] | None) -> None:
        if place is not None:
            top = self.geometry_.extent(place[0], place[0])[0]
            self.scroll_to(round(top - place[1]))

    # ------------------------------------------------------------------ layout
    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        room = self.viewport().width() - GUTTER
        right = self.lane.fit(self.marking.annotations, room)
        side = max(0, room - right - self._type.widest_text) // 2
        wanted = (GUTTER + side, TOP_MARGIN, right + side, BOTTOM_MARGIN)
        form = frame.frameFormat()
        now = (form.leftMargin(), form.topMargin(), form.rightMargin(), form.bottomMargin())
        self.lane.left = self.viewport().width() - right - side
        if wanted != now:
            form.setLeftMargin(wanted[0])
            form.setTopMargin(wanted[1])
            form.setRightMargin(wanted[2])
            form.setBottomMargin(wanted[3])
            frame.setFrameFormat(form)

    def text_left(self) -> float:
        """Left edge of the text in the viewport."""
        return self.document().rootFrame().frameFormat().leftMargin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self._top_place()
        self._quiet = True
        self._set_margins()
        super().resizeEvent(event)
        self._quiet = False
        self._keep_over_scroll()
        self._restore(place)
        self.laid_out.emit()

    # ------------------------------------------------------------------ painting
    def visible_blocks(self) -> list[QTextBlock]:
        """The blocks that stand in the viewport."""
        bottom = self.scroll_value() + self.viewport().height()
        block = self.cursorForPosition(QPoint(0, 0)).block()
        shown: list[QTextBlock] = []
        while block.isValid() and self.geometry_.top_of(block) < bottom:
            shown.append(block)
            block = block.next()
        return shown

    def visible_marks(self, index: MarkIndex, blocks: Sequence[QTextBlock]) -> list[Mark]:
        """Marks with a part in those blocks, each once."""
        found = {
            id(piece.mark): piece.mark
            for block in blocks
            for piece in index.in_block(block.blockNumber())
        }
        return list(found.values())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        offset = QPointF(-self.horizontalScrollBar().value(), -self.scroll_value())
        painter.translate(offset)
        blocks = self.visible_blocks()
        marks = MarkPainter(self.marking, self.geometry_, self._theme)
        marks.tints(painter, blocks)
        self._paint_selection(painter, blocks)
        self._paint_text(painter, QRectF(event.rect()).translated(-offset), blocks)
        marks.lines(painter, blocks)
        shown = self.visible_marks(self.marking.facts, blocks)
        marks.fact_bars(painter, shown, self.text_left() - 10)
        if self.marking.layers.tags:
            annotations = self.visible_marks(self.marking.annotations, blocks)
            self.lane.paint(painter, annotations, self._theme, self.font())
        self._paint_caret(painter)
        painter.resetTransform()
        self._paint_through_line(painter)

    def _paint_text(self, painter: QPainter, clip: QRectF, blocks: Sequence[QTextBlock]) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = clip
        context.palette = self.palette()
        context.selections = self._debris(blocks)
        painter.save()
        painter.setClipRect(clip)
        self.document().documentLayout().draw(painter, context)
        painter.restore()

    def _debris(self, blocks: Sequence[QTextBlock]) -> list[QAbstractTextDocumentLayout.Selection]:
        faint = QTextCharFormat()
        faint.setForeground(self._theme.colour("faint"))
        dimmed: list[QAbstractTextDocumentLayout.Selection] = []
        for mark in self.visible_marks(self.marking.debris, blocks):
            selection = QAbstractTextDocumentLayout.Selection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(mark.start)
            cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, faint
            dimmed.append(selection)
        return dimmed

    def _paint_selection(self, painter: QPainter, blocks: Sequence[QTextBlock]) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return
        colour = self._theme.colour("selection", 255 if self.hasFocus() else 140)
        for block in blocks:
            start = max(cursor.selectionStart(), block.position()) - block.position()
            end = min(cursor.selectionEnd() - block.position(), block.length() - 1)
            if start < end:
                for box in self.geometry_.boxes(block, start, end):
                    painter.fillRect(box.rect, colour)

    def _paint_caret(self, painter: QPainter) -> None:
        caret = self.geometry_.caret(self.textCursor().position())
        if self.hasFocus():
            painter.fillRect(caret, self._theme.colour("caret"))
        else:
            painter.fillRect(caret.adjusted(0, 0, -1, 0), self._theme.colour("faint"))

    def _paint_through_line(self, painter: QPainter) -> None:
        if self._through is None:
            return
        y, colour = self._through
        pen = QPen(colour, 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern((4, 4))
        painter.setPen(pen)
        painter.drawLine(QPointF(0, y + 0.5), QPointF(self.viewport().width(), y + 0.5))

    # ------------------------------------------------------------------ keys and mouse
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            here = self.marking.facts.at(self.textCursor().position(), self.blocks)
            if here:
                self.gutter_clicked.emit(here[0].key)
                return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._activate(event.position()):
            return
        super().mousePressEvent(event)

    def _activate(self, point: QPointF) -> bool:
        at = point + QPointF(0, self.scroll_value())
        blocks = self.visible_blocks()
        if point.x() < self.text_left() - 4:
            painter = MarkPainter(self.marking, self.geometry_, self._theme)
            marks = self.visible_marks(self.marking.facts, blocks)
            hits = [m for m, top, bottom in painter.fact_extents(marks) if top <= at.y() <= bottom]
            if hits and self.marking.layers.facts:
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self.gutter_clicked.emit(hits[0].key)
                return True
        hit = self.lane.hit(self.visible_marks(self.marking.annotations, blocks), at)
        if hit is not None and self.marking.layers.tags:
            self.annotation_clicked.emit(hit.key)
            return True
        return False

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if (
            event.reason() == QContextMenuEvent.Reason.Mouse
            and not self.textCursor().hasSelection()
        ):
            self.setTextCursor(self.cursorForPosition(event.pos()))
        self.menu_requested.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
