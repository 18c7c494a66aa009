"""A row of the matrix under the pointer lights its fact everywhere, and the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Signal

from gui.facts.model import FACT

if TYPE_CHECKING:
    from gui.facts.grid import FactGrid


class RowHover(QObject):
    """Tells of the fact under the pointer; that of the row lit is kept by the grid."""

    fact_hovered = Signal(str)  # fact id, or ""

    def __init__(self, grid: FactGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        grid.entered.connect(self._on_entered)
        grid.viewport().installEventFilter(self)

    def _on_entered(self, index: QModelIndex) -> None:
        fact = index.siblingAtColumn(0).data(FACT)
        self.fact_hovered.emit(fact.id if fact is not None else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.fact_hovered.emit("")
        return False
