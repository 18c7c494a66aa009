"""A sentence with its differing words marked by underline style and colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.cue_styles import DIFFERENCE_UNDERLINES, underlined
from gui.theme import Theme
from rashomon.mentions import Mark
from rashomon.model import Span


class MarkedText(QWidget):
    """Wrapped text of one sentence; as high as its width makes it."""

    def __init__(
        self,
        text: str,
        span: Span,
        marks: Sequence[Mark],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text, self._span = text, span
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(self.font())
        self.set_marks(marks)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark other words; `marks` stand in order and do not overlap."""
        self._document.clear()
        self._write(self._text, self._span, marks)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._document.setTextWidth(width)
        return int(self._document.size().height() + 0.99)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 160)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 10)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._document.setDefaultFont(self.font())
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._document.setTextWidth(self.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, self._theme.colour("ink"))
        self._document.documentLayout().draw(painter, context)
        painter.end()

    def _write(self, text: str, span: Span, marks: Sequence[Mark]) -> None:
        """Insert the sentence piece by piece: plain text, so nothing in it is ever markup."""
        cursor = QTextCursor(self._document)
        at = span.start
        for mark in marks:
            start, end = max(mark.span.start, at), min(mark.span.end, span.end)
            if start >= end:
                continue
            cursor.insertText(_one_line(text[at:start]), QTextCharFormat())
            cursor.insertText(_one_line(text[start:end]), self._format(mark))
            at = end
        cursor.insertText(_one_line(text[at : span.end]), QTextCharFormat())

    def _format(self, mark: Mark) -> QTextCharFormat:
        colour = self._theme.difference(mark.kind)
        return underlined(DIFFERENCE_UNDERLINES[mark.kind], colour)


def _one_line(text: str) -> str:
    return text.replace("\n", " ")
