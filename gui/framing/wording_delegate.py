"""How the wording table is painted: an actor with its kind, and how each account names it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QTableView, QWidget

from gui.account_table import EDGE, draw_dashed_frame, draw_focus_frame, draw_row_ground
from gui.badges import chip_font
from gui.framing.wording_model import ACTOR, NAMINGS, actor_kind_name
from gui.panel_list import ThemedDelegate
from gui.text_lines import draw_line, fit_lines
from gui.theme import Theme
from rashomon.model import Actor, ActorNaming

Index = QModelIndex | QPersistentModelIndex

PADDING = 4.0  # above and below what a row says
MOST_LINES = 3  # of a cell; the tooltip and the table copied hold the rest
_GAP = 9.0  # between two namings
_COUNT_GAP = 3.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A naming where it is written; `naming` None stands for those that found no room."""

    naming: ActorNaming | None
    text: str
    count: str
    x: float
    line: int


def place_namings(
    namings: tuple[ActorNaming, ...], font: QFont, width: float
) -> tuple[Placed, ...]:
    """Write namings one after the other into lines of `width` pixels, as many as there is room."""
    metrics, small = QFontMetricsF(font), QFontMetricsF(_small(font))
    for_rest = small.horizontalAdvance(f"+{len(namings)}") + _COUNT_GAP
    placed: list[Placed] = []
    x, line = 0.0, 0
    for number, naming in enumerate(namings):
        beside = _COUNT_GAP + small.horizontalAdvance(str(naming.count))
        is_last = number == len(namings) - 1
        wide = metrics.horizontalAdvance(naming.text) + beside
        if x > 0 and x + wide > width - (0 if is_last or line < MOST_LINES - 1 else for_rest):
            if line == MOST_LINES - 1:  # the next does not fit, and there are no more lines
                placed.append(Placed(None, "", f"+{len(namings) - number}", x, line))
                break
            x, line = 0.0, line + 1
        room = width - x - (0 if is_last or line < MOST_LINES - 1 else for_rest + _GAP)
        text = metrics.elidedText(naming.text, Qt.TextElideMode.ElideRight, room - beside)
        placed.append(Placed(naming, text, str(naming.count), x, line))
        x += metrics.horizontalAdvance(text) + beside + _GAP
    return tuple(placed)


class WordingDelegate(ThemedDelegate):
    """Paints the cells of the wording table at the width of their columns."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(theme, view)
        self._view = view
        self.merging = ""  # id of the actor that waits for another to be merged with

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        font = self._view.font()
        line = QFontMetricsF(font).lineSpacing()
        width = self._view.columnWidth(index.column())
        if index.column() == 0:
            actor: Actor = index.data(ACTOR)
            lines = max(1, len(fit_lines(actor.name, font, width - EDGE - 4, 2)))
            small = QFontMetricsF(_small(font)).lineSpacing()
            return QSize(width, round(2 * PADDING + lines * line + small))
        placed = place_namings(index.data(NAMINGS), font, width - EDGE - 4)
        lines = placed[-1].line + 1 if placed else 1
        return QSize(width, round(2 * PADDING + lines * line))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setFont(self._view.font())
        rect = QRectF(option.rect)
        draw_row_ground(painter, option, self.theme)
        painter.setPen(QPen(self.theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(EDGE, PADDING, -4, -PADDING)
        if index.column() == 0:
            self._paint_actor(painter, inner, index.data(ACTOR))
        else:
            self._paint_namings(painter, inner, index.data(NAMINGS))
        actor: Actor = index.data(ACTOR)
        if index.column() == 0 and actor.id == self.merging:
            draw_dashed_frame(painter, rect, self.theme)
        draw_focus_frame(painter, option, self.theme)
        painter.restore()

    def _paint_actor(self, painter: QPainter, inner: QRectF, actor: Actor) -> None:
        font = QFont(painter.font())
        line = QFontMetricsF(font).lineSpacing()
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self.theme.colour("text"))
        y = inner.top()
        for text in fit_lines(actor.name, font, inner.width(), 2) or ("",):
            draw_line(painter, QRectF(inner.left(), y, inner.width(), line), text)
            y += line
        painter.setFont(_small(self._view.font()))
        painter.setPen(self.theme.colour("muted"))
        said = [str(actor.count)]
        said += [actor_kind_name(actor.kind)] if actor.kind else []
        said += [self.tr("by hand")] if actor.decided else []
        small = QFontMetricsF(painter.font()).lineSpacing()
        draw_line(painter, QRectF(inner.left(), y, inner.width(), small), " · ".join(said))

    def _paint_namings(
        self, painter: QPainter, inner: QRectF, namings: tuple[ActorNaming, ...]
    ) -> None:
        font = painter.font()
        metrics, small = QFontMetricsF(font), _small(font)
        line = metrics.lineSpacing()
        if not namings:
            painter.setPen(self.theme.colour("faint"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignTop, "–")
        for placed in place_namings(namings, font, inner.width()):
            place = QRectF(inner.left() + placed.x, inner.top() + placed.line * line, 0, line)
            wide = metrics.horizontalAdvance(placed.text)
            painter.setFont(font)
            painter.setPen(self.theme.colour("ink"))
            place.setWidth(wide + 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, placed.text)
            painter.setFont(small)
            painter.setPen(self.theme.colour("muted"))
            place = place.translated(wide + _COUNT_GAP, 0)
            place.setWidth(inner.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, placed.count)
        painter.setFont(font)

    # ------------------------------------------------------------------ renaming in place
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Name of the actor"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        place = option.rect.adjusted(1, 1, -1, -1)
        place.setHeight(max(place.height(), editor.sizeHint().height()))
        editor.setGeometry(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys typed into the name stay there: plain letters are keys of the table as well."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().eventFilter(watched, event)


def _small(font: QFont) -> QFont:
    small = chip_font(font)
    small.setWeight(font.weight())
    return small
