"""Tab walks a panel in the order it is read."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QWidget


def tab_through(*widgets: QWidget) -> None:
    """Have Tab walk these widgets of one window in this order."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
