"""A text edit that may be scrolled beyond its ends, and tells a person's scrolling from ours."""

from __future__ import annotations

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from gui.reading.layout_turns import LayoutTurns

# Characters above which a text is laid out in slices between events instead of at once: 1 MB
# takes 0.4 s, this much 0.1 s.
LONG_TEXT = 200_000


class ScrollingText(QTextEdit):
    """Read-only text without scroll bars of its own: columns share the overview's."""

    laid_out = Signal()  # lines have moved: what was computed from them is stale
    scrolled = Signal(int)  # a person, or a key, moved the text by that many px

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_long = False
        self._quiet = False  # our own scrolling, not a person's
        self._last_value = 0
        self._over_top = self._over_bottom = 0
        self._gives_back = False
        self._height_so_far = 0.0
        self._own_maximum = 0
        self._setting_range = False
        self.setReadOnly(True)
        self.setAcceptDrops(False)  # files dropped here are the window's
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)
        self.verticalScrollBar().valueChanged.connect(self._on_value)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def scroll_value(self) -> int:
        """Document pixels above the viewport; negative where over-scrolled."""
        return self.verticalScrollBar().value()

    def scroll_to(self, value: int) -> None:
        """Move to a scroll value without telling it as a person's scrolling; values beyond the
        text's ends are reached as far as `allow_over_scroll` lets them."""
        quiet, self._quiet = self._quiet, True
        self.verticalScrollBar().setValue(value)
        self._quiet = quiet

    def natural_maximum(self) -> int:
        """The scroll value at which the text's end stands at the viewport's lower edge."""
        if self.is_long():
            return self._own_maximum
        return max(0, round(self.text_height()) - self.viewport().height())

    def text_height(self) -> float:
        """Height of the whole text with its margins; of a long one, as far as it is laid out."""
        if self.is_long():
            return self._height_so_far
        return self.document().documentLayout().documentSize().height()

    def is_long(self) -> bool:
        """Whether the text is laid out in slices."""
        return self._is_long

    def set_plain_text(self, text: str) -> None:
        """Show `text`; a long one is laid out in slices, in turn with others."""
        self._is_long = len(text) > LONG_TEXT
        self.document().setPlainText(text)
        if self._is_long:
            LayoutTurns(self.document())  # its child

    def _on_size(self, size: QSizeF) -> None:
        self._height_so_far = size.height()
        if self.is_long():
            self.laid_out.emit()

    def allow_over_scroll(self, top: int, bottom: int) -> None:
        """Let the text go `top` px below its first place and `bottom` px above its last."""
        self._over_top, self._over_bottom = max(0, top), max(0, bottom)
        self._gives_back = False
        self._keep_over_scroll()

    def end_over_scroll(self) -> None:
        """Stay where the text is, but give the room beyond its ends back as it is left."""
        self._gives_back = True
        self._give_back()

    def _give_back(self) -> None:
        value = self.scroll_value()
        self._over_top = min(self._over_top, max(0, -value))
        self._over_bottom = min(self._over_bottom, max(0, value - self.natural_maximum()))
        self._keep_over_scroll()

    def _on_range(self, _minimum: int, maximum: int) -> None:
        # QTextEdit sets 0..natural_maximum whenever the text or the window changes its size.
        if not self._setting_range:
            self._own_maximum = maximum
            self._keep_over_scroll()

    def _keep_over_scroll(self) -> None:
        bar = self.verticalScrollBar()
        wanted = (-self._over_top, self.natural_maximum() + self._over_bottom)
        if (bar.minimum(), bar.maximum()) != wanted:
            quiet, self._quiet, self._setting_range = self._quiet, True, True
            bar.setRange(*wanted)
            self._quiet, self._setting_range = quiet, False

    def _on_value(self, value: int) -> None:
        moved, self._last_value = value - self._last_value, value
        if self._gives_back and (self._over_top or self._over_bottom):
            self._give_back()
        if not self._quiet:
            self.scrolled.emit(moved)
