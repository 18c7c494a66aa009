"""The page shown while the first accounts are being read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from gui.fonts import headline_font


class LoadingPage(QWidget):
    """One line and a bar that moves: reading is under way, nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel(self.tr("Reading the accounts…"), self)
        self._title.setObjectName("headline")
        self._title.setFont(headline_font(1.5))
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setFixedWidth(260)
        bar.setTextVisible(False)
        bar.setAccessibleName(self._title.text())
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
