"""Tab walks a panel in the order it is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from weakref import WeakKeyDictionary, ref

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget


def tab_through(*widgets: QWidget) -> None:
    """Have Tab walk these widgets of one window in this order."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
        _FOLLOWS[after] = ref(before)


# What `tab_through` said.  Qt keeps it too, as its chain of focus, but asking for that
# (`nextInFocusChain`) makes Python take each widget for a child of the one before: when one goes,
# all behind it count as gone, columns and their texts, and the next painting ends the program
# (PySide 6.11).
_FOLLOWS: WeakKeyDictionary[QWidget, ref[QWidget]] = WeakKeyDictionary()


def tab_stops(parts: Iterable[QWidget]) -> list[QWidget]:
    """What Tab reaches in these parts of a window, in their order; in a part in its own order."""
    return [stop for part in parts for stop in _stops_of(part)]


def _stops_of(part: QWidget) -> list[QWidget]:
    """Children as they were made, but each behind the one that `tab_through` put it behind."""
    every = [part, *part.findChildren(QWidget)]
    for widget in [each for each in every if each in _FOLLOWS]:
        before = _FOLLOWS[widget]()
        if before in every:
            every.remove(widget)
            every.insert(every.index(before) + 1, widget)
    return [widget for widget in every if _is_stop(widget)]


def step_tab(stops: Sequence[QWidget], forward: bool) -> bool:
    """Give the keyboard to the next or the previous stop, at the ends to the other end.

    Qt's own way leads through the focus proxies of whole panels: past the fields above a list, in
    a circle between a list and the field below it, and into panels behind other tabs.
    """
    if not stops:
        return False
    here = QApplication.focusWidget()
    around = [at for at, stop in enumerate(stops) if here is not None and _holds(stop, here)]
    place = around[-1] if around else -1 if forward else 0  # the innermost: a card holds buttons
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(place + (1 if forward else -1)) % len(stops)].setFocus(reason)
    return True


def _is_stop(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and widget.isEnabled()
        and widget.isVisible()
        and not isinstance(widget.parentWidget(), QComboBox)  # its field is itself
    )


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)
