"""A report on paper: its HTML laid out on pages of A4 and written as PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)

from rashomon.files.atomic_write import write_atomically

MARGINS = QMarginsF(22, 20, 22, 16)  # mm
DOTS = 300  # per inch; letters stay outlines, only the lines of tables are placed on these
POINTS = 10.0
FOOTER_POINTS = 8.0
LIST_INDENT = 14.0  # pixels of a screen
FOOTER_HEIGHT = 2.4  # lines of the footer's font
LARGEST_KEPT = 0.35  # of a page: a larger table may break rather than leave so much white
_FOLLOWERS = 2  # blocks below a heading: a line of figures, and the table or text


def print_report(html: str, path: Path, *, title: str, creator: str) -> int:
    """Write the report as PDF, all of it or nothing; the number of its pages.

    May run on any thread.  Raises OSError where `path` cannot be written.
    """
    # Qt's writer says nothing of a full disk, and empties what was there before it begins.
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setTitle(title)
    writer.setCreator(creator)
    pages = _print(html, writer, title)
    write_atomically(path, bytes(held.data().data()))
    return pages


def _print(html: str, writer: QPdfWriter, title: str) -> int:
    """Lay the report out on pages, and print them; how many."""
    writer.setResolution(DOTS)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, MARGINS,
            QPageLayout.Unit.Millimeter,
        )
    )  # fmt: skip
    footer = _footer_font(writer)
    page = QRectF(0, 0, writer.width(), writer.height() - FOOTER_HEIGHT * footer.pixelSize())
    document = _laid_out(html, writer, page.size())
    _keep_together(document, page.height())
    _head_once(document, page.height())
    painter = QPainter(writer)
    pages = document.pageCount()
    for number in range(pages):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * page.height())
        document.drawContents(painter, page.translated(0, number * page.height()))
        painter.restore()
        painter.setFont(footer)
        foot = QRectF(0, page.height(), page.width(), writer.height() - page.height())
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, int(bottom | Qt.AlignmentFlag.AlignLeft), title)
        painter.drawText(foot, int(bottom | Qt.AlignmentFlag.AlignRight), f"{number + 1} / {pages}")
    painter.end()
    return pages


def _footer_font(writer: QPdfWriter) -> QFont:
    font = QFont("Noto Serif")
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(round(FOOTER_POINTS * writer.logicalDpiY() / 72))
    return font


def _laid_out(html: str, writer: QPdfWriter, size: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    font = QFont("Noto Serif")
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(POINTS)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setIndentWidth(LIST_INDENT)
    document.setMetaInformation(QTextDocument.MetaInformation.CssMedia, "print")
    document.setHtml(html)
    document.setPageSize(size)
    return document


def _keep_together(document: QTextDocument, height: float) -> None:
    """Begin a new page before a heading that would stand apart from what it heads.

    What it heads is the table below it; of one that takes much of a page, the first row.
    """
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            top = layout.blockBoundingRect(block).top()
            first, last = _headed(block)
            ends = [layout.blockBoundingRect(each).bottom() for each in (first, last)]
            end = ends[1] if ends[1] - top <= LARGEST_KEPT * height else ends[0]
            if (end - 1) // height > top // height and end - top < height:
                _break_before(block)
        block = block.next()


def _head_once(document: QTextDocument, height: float) -> None:
    """Repeat no head on a page that holds nothing but the border of the table's end."""
    layout = document.documentLayout()
    for frame in document.rootFrame().childFrames():
        if not isinstance(frame, QTextTable):
            continue
        end = frame.cellAt(frame.rows() - 1, 0).lastCursorPosition().block()
        last = layout.blockBoundingRect(end).top() // height
        if layout.frameBoundingRect(frame).bottom() // height > last:
            change = frame.format()
            change.setHeaderRowCount(0)
            frame.setFormat(change)
            document.markContentsDirty(0, document.characterCount())


def _headed(heading: QTextBlock) -> tuple[QTextBlock, QTextBlock]:
    """The first block below a heading, or below its line of figures, and the last of the table."""
    block = heading
    for _ in range(_FOLLOWERS):
        if not block.next().isValid():
            break
        block = block.next()
        table = QTextCursor(block).currentTable()
        if table is not None:
            last = table.cellAt(table.rows() - 1, table.columns() - 1).lastCursorPosition().block()
            return table.cellAt(0, table.columns() - 1).lastCursorPosition().block(), last
    return block, block


def _break_before(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    change = cursor.blockFormat()
    change.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.setBlockFormat(change)
    # Laid out from the changed block on only, what stands between tables below it is not drawn.
    block.document().markContentsDirty(0, block.document().characterCount())
