"""A small legend of cue kinds: each with its own underline style and colour."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.badges import account_letters, chip_font
from gui.cue_styles import CUE_UNDERLINES, cue_name, draw_underline, underline_name
from gui.flow_layout import FlowLayout
from gui.language import in_words
from gui.theme import Theme, load_theme
from rashomon.model import CUE_KINDS, Comparison, CueKind


class CueLegend(QWidget):
    """Show each kind of framing cue underlined as in the reading view, and say for which accounts
    most kinds are not looked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples = QWidget(self)
        flow = FlowLayout(self._samples, gap=12, row_gap=2)
        self._entries = [CueSample(kind, self._samples) for kind in CUE_KINDS]
        for entry in self._entries:
            flow.addWidget(entry)
        self.gaps = QLabel(self)
        self.gaps.setObjectName("quiet")
        self.gaps.setWordWrap(True)
        self.gaps.setTextFormat(Qt.TextFormat.PlainText)
        self.gaps.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 6, 9, 7)
        layout.setSpacing(4)
        layout.addWidget(self._samples)
        layout.addWidget(self.gaps)
        self.setAccessibleName(self.tr("Kinds of framing cues"))
        self._theme = load_theme("light")

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`, by way of the Pygments style made of it."""
        self._theme = theme
        if self.isVisible():
            self._colour_entries()

    def set_comparison(self, comparison: Comparison) -> None:
        """Say which accounts are in languages without word lists."""
        said = languages_missing(comparison)
        self.gaps.setText(said)
        self.gaps.setVisible(bool(said))
        self.show_samples(not self._samples.isHidden())

    def show_samples(self, shown: bool) -> None:
        """Show the kinds where there is room; what is not looked for is always said."""
        self._samples.setVisible(shown)
        self.setVisible(shown or bool(self.gaps.text()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._colour_entries()

    def _colour_entries(self) -> None:
        for entry in self._entries:
            entry.set_colours(self._theme.cue(entry.kind), self._theme.colour("text"))


def languages_missing(comparison: Comparison) -> str:
    """What is not looked for, and in which accounts; "" where every language has its lists."""
    if not comparison.accounts:
        return ""
    # Imported here: the engine's framing takes 0.1 s, and the window comes first.
    from rashomon.framing import languages_covered
    from rashomon.text.language import language_name

    documents = [account.document for account in comparison.accounts]
    letters = account_letters(documents)
    without: dict[str, list[str]] = {}
    for document in documents:
        if document.language not in languages_covered():
            without.setdefault(in_words(language_name(document.language)), []).append(
                letters[document.id]
            )
    named = ", ".join(f"{name} ({', '.join(where)})" for name, where in without.items())
    if not named:
        return ""
    return QCoreApplication.translate(
        "CueLegend",
        "No word lists for {0}: only quotations, numbers, dates and names are looked for there.",
    ).format(named)


class CueSample(QWidget):
    """A kind's name, underlined in its style and colour."""

    def __init__(self, kind: CueKind, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind: CueKind = kind
        self._name = cue_name(kind)
        self._colour, self._ink = QColor(), QColor()
        self.setAccessibleName(self._name)
        self.setToolTip(
            self.tr("{0}: {1}").format(self._name, underline_name(CUE_UNDERLINES[kind]))
        )

    def set_colours(self, line: QColor, ink: QColor) -> None:
        """Underline in `line`, write in `ink`."""
        self._colour, self._ink = line, ink
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._small())
        width = metrics.horizontalAdvance(self._name)
        return QSize(round(width + 1), round(metrics.height()) + 5)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._small())
        painter.setPen(self._ink)
        metrics = QFontMetricsF(painter.font())
        box = QRectF(0, 0, self.width(), metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._name)
        y = metrics.ascent() + 4
        style = CUE_UNDERLINES[self.kind]
        draw_underline(painter, 0, metrics.horizontalAdvance(self._name), y, style, self._colour)
        painter.end()

    def _small(self) -> QFont:
        font = chip_font(self.font())
        font.setWeight(self.font().weight())
        return font
