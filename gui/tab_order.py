"""Tab walks a panel in the order it is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget


def tab_through(*widgets: QWidget) -> None:
    """Have Tab walk these widgets of one window in this order."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def tab_stops(parts: Iterable[QWidget]) -> list[QWidget]:
    """What Tab reaches in these parts of a window, in their order; in a part in its own order."""
    chosen = list(parts)
    if not chosen:
        return []
    found: dict[QWidget, list[QWidget]] = {part: [] for part in chosen}
    first = chosen[0].window()
    widget = first.nextInFocusChain()
    while widget is not None and widget is not first:
        if _is_stop(widget):
            part = next((part for part in chosen if _holds(part, widget)), None)
            if part is not None:
                found[part].append(widget)
        widget = widget.nextInFocusChain()
    return [stop for part in chosen for stop in found[part]]


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
