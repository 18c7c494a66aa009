"""One account's text: read-only, always wrapped, with a caret and marks around the letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from gui.offsets import OffsetMap
from gui.reading.annotation_lane import AnnotationLane
from gui.reading.chosen_annotation import ChosenAnnotation
from gui.reading.cue_index import CueIndex
from gui.reading.folding import DebrisFolds
from gui.reading.geometry import Shown, TextGeometry
from gui.reading.long_paragraphs import in_pieces
from gui.reading.mark_painter import Marking, MarkPainter
from gui.reading.marks import BlockStarts, Mark, MarkIndex
from gui.reading.pane_painting import PanePainter
from gui.reading.pane_tips import tip_at
from gui.reading.scrolling_text import ScrollingText
from gui.reading.typography import ReadingType, set_in_type
from gui.theme import Theme
from rashomon.model import Document, Span

GUTTER = 24  # left of the text: the facts' bars
BAR_GAP = 10  # between the bars and the text
WHEEL_NOTCH = 120  # eighths of a degree (QWheelEvent.angleDelta)
TOP_MARGIN, BOTTOM_MARGIN = 18, 40


class AccountPane(ScrollingText):
    """Shows one document and its marks.  Every position it tells counts code points."""

    caret_moved = Signal()
    focused = Signal(bool)  # whether the mouse brought the focus
    unfocused = Signal()
    fact_clicked = Signal(object)  # Mark: the mention whose bar was clicked
    fact_hovered = Signal(str)  # whose bar is under the pointer, or ""
    annotation_clicked = Signal(str)
    annotation_chosen = Signal(str, int, int)  # id ("": let go), which of how many there
    annotation_resized = Signal(str, object)  # annotation id, Span wished for
    zoom_requested = Signal(int)
    menu_requested = Signal(QPoint)

    def __init__(
        self, document: Document, theme: Theme, reading_type: ReadingType, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.account = document
        pieces = in_pieces(document.text)
        self.in_pieces = pieces.text != document.text  # an endless paragraph looks like several
        self.offsets = OffsetMap(document.text, pieces.inserted)
        self.blocks = BlockStarts(pieces.text)
        self.marking = Marking()
        self._theme = theme
        self._type = reading_type
        self._dimmed = False
        self._wheel = 0
        self._through: tuple[int, QColor] | None = None
        self.setCursorWidth(0)  # the caret is painted here, steady and also without the focus
        self.setMouseTracking(True)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.set_plain_text(pieces.text)
        self.places = TextGeometry(self.document(), document.text, self.blocks)
        self.lane = AnnotationLane(self.places)
        self.folds = DebrisFolds(self)
        self.chosen = ChosenAnnotation(self)
        self.set_type(reading_type)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.cursorPositionChanged.connect(self._on_caret)
        self.selectionChanged.connect(self._on_caret)
        self.verticalScrollBar().valueChanged.connect(self._repaint_what_stays)

    # ------------------------------------------------------------------ what is shown
    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of `theme`."""
        self._theme = theme
        self._apply_palette()

    def set_dimmed(self, dimmed: bool) -> None:
        """Draw the letters paler: the account does not carry the fact picked."""
        self._dimmed = dimmed
        self._apply_palette()

    def _apply_palette(self) -> None:
        palette = self.palette()
        ink = self._theme.colour("muted" if self._dimmed else "ink")
        palette.setColor(QPalette.ColorRole.Text, ink)
        palette.setColor(QPalette.ColorRole.Base, self._theme.colour("paper"))
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # it would keep the paper of the theme before
        self.viewport().update()

    def set_type(self, reading_type: ReadingType) -> None:
        """Set the text in another size; the line at the top stays there."""
        with self.holding_place():
            self._type = reading_type
            set_in_type(self.document(), reading_type, self.account)
            self.folds.follow_type()
            self.places.measure_font()
            self._set_margins()
        self.laid_out.emit()

    def set_marks(self, **layers: MarkIndex | CueIndex) -> None:
        """Replace the marks of the layers named, fields of `Marking`."""
        for name, marks in layers.items():
            setattr(self.marking, name, marks)
        if "debris" in layers:
            self.folds.follow_marks()
        if "annotations" in layers and self._set_margins():
            self.laid_out.emit()
        if "annotations" in layers:
            self.chosen.follow_marks()
        self.viewport().update()

    def set_hovered(self, fact: str) -> None:
        """Light a fact that the pointer is on, here or elsewhere; "" for none."""
        before, self.marking.hovered_fact = self.marking.hovered_fact, fact
        if any(self.marking.facts.of(key) for key in (fact, before) if fact != before):
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

    def span_of(self, mark: Mark) -> Span:
        """A mark's place in code points."""
        return Span(self.offsets.from_qt(mark.start), self.offsets.from_qt(mark.end))

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
        self.folds.follow_caret()
        self.chosen.follow_caret()
        self.viewport().update()
        self.caret_moved.emit()

    # ------------------------------------------------------------------ going places
    def extent(self, mark: Mark) -> tuple[float, float]:
        """Top and bottom of a mark in document pixels."""
        return self.places.extent(mark.start, mark.end)

    def reveal(self, span: Span) -> None:
        """Scroll as little as shows the span with some lines around it."""
        start, end = self.offsets.to_qt(span.start), self.offsets.to_qt(span.end)
        top, bottom = self.places.extent(start, end)
        margin = 3 * self._type.line_height
        value, height = self.scroll_value(), self.viewport().height()
        if top < value + margin or bottom - top > height - 2 * margin:
            self.verticalScrollBar().setValue(round(top - margin))
        elif bottom > value + height - margin:
            self.verticalScrollBar().setValue(round(bottom - height + margin))

    @contextmanager
    def holding_place(self) -> Iterator[None]:
        """While lines move, keep the one at the top where it stands; nothing counts as scrolled."""
        place = self._top_place()
        self._quiet = True
        yield
        self._quiet = False
        self._keep_over_scroll()
        self._restore(place)

    def _top_place(self) -> tuple[int, float] | None:
        """The text position at the viewport's top, and how far below the top its line stands."""
        if self.scroll_value() <= 0 or not self.isVisible():
            return None
        position = self.cursorForPosition(QPoint(GUTTER + 2, 2)).position()
        return position, self.places.extent(position, position)[0] - self.scroll_value()

    def _restore(self, place: tuple[int, float] | None) -> None:
        if place is not None:
            self.scroll_to(round(self.places.extent(place[0], place[0])[0] - place[1]))

    # ------------------------------------------------------------------ layout
    def _set_margins(self) -> bool:
        """Give gutter, lanes and the space beside the widest line their room; whether that
        changed anything."""
        width = self.viewport().width()
        right = self.lane.fit(self.marking.annotations, width - GUTTER)
        side = max(0, width - GUTTER - right - self._type.widest_text) // 2
        self.lane.left = width - right - side
        wanted = (GUTTER + side, TOP_MARGIN, right + side, BOTTOM_MARGIN)
        form = self.document().rootFrame().frameFormat()
        if wanted == (
            form.leftMargin(), form.topMargin(), form.rightMargin(), form.bottomMargin()
        ):  # fmt: skip
            return False
        form.setLeftMargin(wanted[0])
        form.setTopMargin(wanted[1])
        form.setRightMargin(wanted[2])
        form.setBottomMargin(wanted[3])
        self.document().rootFrame().setFrameFormat(form)
        return True

    def text_left(self) -> float:
        """Left edge of the text in the viewport."""
        return self.document().rootFrame().frameFormat().leftMargin()

    def bars_right(self) -> float:
        """Right edge of the facts' bars in the viewport."""
        return self.text_left() - BAR_GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self.holding_place():
            self._set_margins()
            super().resizeEvent(event)
        self.laid_out.emit()

    # ------------------------------------------------------------------ painting
    def visible_blocks(self) -> list[Shown]:
        """What stands in the viewport, block by block."""
        top = self.scroll_value()
        bottom = top + self.viewport().height()
        block = self.cursorForPosition(QPoint(0, 0)).block()
        shown: list[Shown] = []
        while block.isValid() and self.places.top_of(block) < bottom:
            if block.isVisible():  # not folded
                shown.append(self.places.shown(block, top, bottom))
            block = block.next()
        return shown

    def visible_marks(self, index: MarkIndex, shown: Sequence[Shown] | None = None) -> list[Mark]:
        """Marks with a part in `shown`, or in all that is visible, each once."""
        found = {
            id(piece.mark): piece.mark
            for each in (self.visible_blocks() if shown is None else shown)
            for piece in index.in_block(each.block.blockNumber(), each.start, each.end)
        }
        return list(found.values())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        frame = PanePainter(self, self._theme)
        frame.paint(painter, QRectF(event.rect()))
        if self._through is not None:
            frame.paint_through_line(painter, *self._through)
        painter.end()

    def _repaint_what_stays(self) -> None:
        # Scrolling shifts the picture: the through-line stands still, and chips make room for
        # those that come into view.
        if self._through is not None or self.lane.has_chips():
            self.viewport().update()

    # ------------------------------------------------------------------ keys and mouse
    def fact_bar_at(self, point: QPointF) -> Mark | None:
        """The fact whose bar stands beside a point of the gutter."""
        if not self.marking.layers.facts or not 0 <= self.text_left() - point.x() <= GUTTER:
            return None
        y = point.y() + self.scroll_value()
        painter = MarkPainter(self.marking, self.places, self._theme)
        placed = painter.fact_extents(self.visible_marks(self.marking.facts))
        hits = [mark for mark, top, bottom in placed if top <= y <= bottom]
        # Of bars beside each other the one under the pointer, else the one next to the text.
        lane = round((self.bars_right() - point.x() - 2) / 6)
        return next((mark for mark in hits if mark.lane == lane), hits[0] if hits else None)

    def annotation_at(self, point: QPointF) -> Mark | None:
        """The annotation whose bar or chip holds a point of the viewport."""
        if not self.marking.layers.tags:
            return None
        at = point + QPointF(0, self.scroll_value())
        return self.lane.hit(self.visible_marks(self.marking.annotations), at)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the annotations under the caret; where there is none, it leaves."""
        return self.chosen.step(1 if next else -1) or super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.chosen.take_key(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            here = self.marking.facts.at(self.textCursor().position(), self.blocks)
            if here:
                self.fact_clicked.emit(here[0])
                return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            if self.chosen.press(event.position()) or self.folds.press(event.position()):
                return
            fact = self.fact_bar_at(event.position())
            annotation = self.annotation_at(event.position()) if fact is None else None
            if fact is not None or annotation is not None:
                self.setFocus(Qt.FocusReason.MouseFocusReason)
            if fact is not None:
                self.fact_clicked.emit(fact)
                return
            if annotation is not None:
                self.chosen.choose(annotation.key)
                self.annotation_clicked.emit(annotation.key)
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.chosen.drag(event.position()):
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            fact = self.fact_bar_at(event.position())
            self.fact_hovered.emit(fact.key if fact is not None else "")
            marked = fact or self.annotation_at(event.position())
            shape = Qt.CursorShape.PointingHandCursor if marked else Qt.CursorShape.IBeamCursor
            if self.chosen.grip_at(event.position()):
                shape = Qt.CursorShape.SizeHorCursor
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.chosen.drop():
            super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.fact_hovered.emit("")
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tip_at(self, QPointF(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._wheel += event.angleDelta().y()
            steps = int(self._wheel / WHEEL_NOTCH)  # a touch pad sends notches in small parts
            self._wheel -= steps * WHEEL_NOTCH
            if steps:
                self.zoom_requested.emit(steps)
            event.accept()
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if by_mouse and not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
        self.menu_requested.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self.focused.emit(event.reason() == Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self.unfocused.emit()
