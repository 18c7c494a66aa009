"""A column: the head, the text and the overview of one account."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.reading.account_pane import AccountPane
from gui.reading.column_header import ColumnHeader
from gui.reading.marks import Mark
from gui.reading.overview import OverviewBar
from gui.reading.typography import ReadingType
from gui.theme import Theme
from rashomon.model import Document


class Column(QWidget):
    """Shows one account."""

    remove_requested = Signal(str)  # document id
    details_requested = Signal(str)  # document id

    def __init__(
        self,
        document: Document,
        badge: str,
        theme: Theme,
        reading_type: ReadingType,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.badge = badge
        self.header = ColumnHeader(document, badge, self)
        self.pane = AccountPane(document, theme, reading_type, self)
        self.overview = OverviewBar(self.pane, theme, self)
        self.header.close_requested.connect(self._ask_for_removal)
        self.header.details_requested.connect(self._ask_for_details)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.pane, 1)
        body.addWidget(self.overview)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addLayout(body, 1)
        self.setFocusProxy(self.pane)
        self.set_theme(theme)
        self.setMinimumWidth(reading_type.narrowest_column)
        self.set_document(document, badge)

    def _ask_for_removal(self) -> None:
        self.remove_requested.emit(self.document.id)

    def _ask_for_details(self) -> None:
        self.details_requested.emit(self.document.id)

    def set_document(self, document: Document, badge: str) -> None:
        """Show other metadata of the same text, or another letter."""
        self.document, self.badge = document, badge
        self.header.set_document(document, badge)
        self.overview.setAccessibleName(self.tr("Overview of account {0}").format(badge))
        self.pane.setAccessibleName(
            self.tr("Account {0}: {1}").format(badge, self.header.title.text())
        )
        self.setAccessibleName(self.tr("Account {0}").format(badge))
        self._describe()

    def _describe(self) -> None:
        """Tell a listener what the head shows, first that the fact picked was not found."""
        told = (self.header.pill.text(), self.header.detail.text())
        self.pane.setAccessibleDescription(". ".join(text for text in told if text))

    def set_facts(self, count: int | None) -> None:
        """Tell how many facts the account shares with others; None: not compared."""
        self.header.set_facts(count)
        self._describe()

    def set_pinned(self, pinned: bool) -> None:
        """Tell that the column stays at the left, or no longer."""
        if pinned != self.header.pinned:
            self.header.set_pinned(pinned)
            self._describe()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.header.set_theme(theme)
        self.pane.set_theme(theme)
        self.overview.set_theme(theme)

    def set_type(self, reading_type: ReadingType) -> None:
        """Set the text in another size; the least width follows."""
        self.setMinimumWidth(reading_type.narrowest_column)
        self.pane.set_type(reading_type)

    def set_missing(
        self, missing: bool, through: tuple[int, QColor] | None = None, *, untold: bool = False
    ) -> None:
        """Dim the column where the fact picked was not found in it, or is not told (`untold`)."""
        self.header.set_missing(missing, untold=untold)
        self._describe()
        self.pane.set_dimmed(missing)
        self.pane.set_through_line(through)

    # ------------------------------------------------------------------ what stands at a place
    def fact_at(self, offset: int, preferred: str) -> str:
        """Id of a fact told there, `preferred` if that is among them, or ""."""
        pane = self.pane
        keys = [mark.key for mark in pane.marking.facts.at(pane.offsets.to_qt(offset), pane.blocks)]
        return preferred if preferred in keys else next(iter(keys), "")

    def annotations_at(self, offset: int) -> tuple[str, ...]:
        """Ids of the annotations that hold a place."""
        pane = self.pane
        marks = pane.marking.annotations.at(pane.offsets.to_qt(offset), pane.blocks)
        return tuple(mark.key for mark in marks)

    def mention_at(self, offset: int, fact: str) -> Mark | None:
        """The mention of that fact which holds the character at a place."""
        at = self.pane.offsets.to_qt(offset)
        marks = self.pane.marking.facts.of(fact)
        return next((mark for mark in marks if mark.start <= at < mark.end), None)
