"""Long texts beside each other are laid out in turns, one slice between two events.

Qt lays a long text out in slices of up to 200,000 characters, 35 ms each, and gives every text its
slice at once: with five texts the window stood still for 175 ms and more, again and again.
"""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextBlock, QTextDocument

from gui.reading.shaped_runs import shape_in_runs

# Characters shaped in runs ahead of each slice, which takes 15 ms: more than a slice holds.
AHEAD = 210_000
FIRST = 20_000  # characters of a text that are made ready before anything is painted
_REST = 0.008  # seconds between two slices, for whatever else the window has to do

_last_turn = 0.0  # when the last slice of any text ended


class LayoutTurns(QObject):
    """Holds back the slices of one long text while another's turn has just been."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._shaped: QTextBlock | None = shape_in_runs(document.begin(), FIRST)
        document.documentLayout().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        global _last_turn
        if event.type() != QEvent.Type.Timer:
            return False
        if perf_counter() - _last_turn < _REST:
            return True  # its timer fires again in 10 ms
        if self._shaped is not None:
            self._shaped = shape_in_runs(self._shaped, AHEAD)
            if self._shaped is not None:
                _last_turn = perf_counter()
        watched.removeEventFilter(self)
        try:
            watched.event(event)
        finally:
            watched.installEventFilter(self)
            _last_turn = perf_counter()
        return True
