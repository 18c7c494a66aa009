"""How far two coders agree, tag by tag, and the passages where they differ, to be settled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.fonts import px
from gui.language import in_words
from gui.text_lines import shortened
from gui.written import readable_count, readable_figure
from rashomon.agreement.adjudication import Choice
from rashomon.agreement.differences import Difference
from rashomon.agreement.figures import Figure
from rashomon.agreement.measuring import Agreement, TagAgreement
from rashomon.model import Coder

_DIFFERENCE = 190  # pixels; longer ones show on hover
_QUOTE = 90  # letters of a quote on a row
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AgreementDialog(QDialog):
    """Stays beside the columns while a person walks through the differences."""

    coders_chosen = Signal(str, str)  # ids
    difference_shown = Signal(object)  # Difference
    settle_requested = Signal(object, str)  # Difference, Choice
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Agreement"))
        self.setModal(False)
        self._agreement: Agreement | None = None
        self._settled: dict[Difference, Choice] = {}
        self._names: Mapping[str, str] = {}
        self.first, self.second = QComboBox(self), QComboBox(self)
        self.first.setAccessibleName(self.tr("Coder A"))
        self.second.setAccessibleName(self.tr("Coder B"))
        for box in (self.first, self.second):
            box.setToolTip(box.accessibleName())
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.figures = _table(self, self.tr("Figures by tag"))
        self.differences = _table(self, self.tr("Differences"))
        self.copy_button = QPushButton(self.tr("Copy what &both said"), self)
        self.copy_button.setToolTip(
            self.tr("Put every passage that both gave the same tag into the agreed set")
        )
        self.choices: dict[Choice, QPushButton] = {
            "first": QPushButton(self.tr("Take &A’s"), self),
            "second": QPushButton(self.tr("Take B’&s"), self),
            "both": QPushButton(self.tr("&Take both"), self),
            "neither": QPushButton(self.tr("&Neither"), self),
        }
        self._lay_out()
        self.first.activated.connect(self._choose)
        self.second.activated.connect(self._choose)
        self.copy_button.clicked.connect(self.copy_requested)
        self.differences.currentCellChanged.connect(self._show)
        self.differences.cellActivated.connect(self._show)
        for choice, button in self.choices.items():
            button.clicked.connect(partial(self._settle, choice))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        for button in (*self.choices.values(), self.copy_button):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        coders = QHBoxLayout()
        for label, box in (("A", self.first), ("B", self.second)):
            coders.addWidget(QLabel(label, self))
            coders.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addLayout(coders)
        column.addWidget(self.text)
        column.addWidget(self.figures, 1)
        column.addWidget(self.differences, 2)
        column.addWidget(buttons)
        self.resize(px(940), px(660))

    # ------------------------------------------------------------------ what is shown
    def set_coders(self, coders: Sequence[Coder], first: str, second: str) -> None:
        """Offer the coders, two of them chosen."""
        for box, chosen in ((self.first, first), (self.second, second)):
            box.clear()
            for coder in coders:
                box.addItem(coder.name or self.tr("(no name)"), coder.id)
            box.setCurrentIndex(box.findData(chosen))

    def set_agreement(
        self, agreement: Agreement, titles: Mapping[str, str], settled: Mapping[Difference, Choice]
    ) -> None:
        """Show figures and differences, keeping the row."""
        self._agreement = agreement
        self._names = {item.tag: item.name for item in agreement.tags}
        # That neither is right leaves no trace in the project: it is remembered while this is open.
        self._settled = {
            item: choice for item, choice in self._settled.items() if choice == "neither"
        }
        self._settled.update(settled)
        self.text.setText(
            self.tr("%1 characters and %2 sentences compared. %3 differences.")
            .replace("%1", readable_count(agreement.characters))
            .replace("%2", readable_count(agreement.sentences))
            .replace("%3", readable_count(len(agreement.differences)))
        )
        self._fill_figures(agreement)
        self._fill_differences(agreement, titles)

    def _fill_figures(self, agreement: Agreement) -> None:
        heads = (self.tr("Tag"), "A", "B", self.tr("κ characters"), self.tr("κ sentences"),
                 self.tr("α characters"), self.tr("α sentences"), self.tr("α units"),
                 self.tr("F1 exact"), self.tr("F1 overlap"))  # fmt: skip
        rows = (agreement.overall, *agreement.tags)
        _head(self.figures, heads, len(rows))
        for column, head in enumerate(heads[1:], 1):
            self.figures.setHorizontalHeaderItem(column, _cell(head))
        for row, item in enumerate(rows):
            name = item.name if item.tag else self.tr("All tags")
            self.figures.setItem(row, 0, QTableWidgetItem(name))
            for column, number in ((1, item.first), (2, item.second)):
                self.figures.setItem(row, column, _cell(str(number)))
            for column, figure in enumerate(_figures(item), 3):
                text = "–" if figure.value is None else readable_figure(figure.value, 3)
                self.figures.setItem(row, column, _cell(text, in_words(figure.why)))

    def _fill_differences(self, agreement: Agreement, titles: Mapping[str, str]) -> None:
        row = max(0, self.differences.currentRow())
        heads = (self.tr("Account"), self.tr("Tag"), self.tr("Difference"), self.tr("Passage"),
                 self.tr("Settled"))  # fmt: skip
        self.differences.blockSignals(True)
        _head(self.differences, heads, len(agreement.differences))
        for number, item in enumerate(agreement.differences):
            quote = shortened(" ".join(agreement.quote(item).split()), _QUOTE)
            texts = (titles.get(item.document, ""), self._names[item.tag], self._kind(item),
                     quote, self._said(item))  # fmt: skip
            for column, text in enumerate(texts):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                self.differences.setItem(number, column, cell)
        header = self.differences.horizontalHeader()
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(2, _DIFFERENCE)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.differences.setCurrentCell(min(row, len(agreement.differences) - 1), 0)
        self.differences.blockSignals(False)
        for button in self.choices.values():
            button.setEnabled(bool(agreement.differences))

    def _kind(self, item: Difference) -> str:
        said = {
            "only-first": self.tr("only A"),
            "only-second": self.tr("only B"),
            "borders": self.tr("other borders"),
            "other-tag": self.tr("only A") if item.first else self.tr("only B"),
        }[item.kind]
        others = ", ".join(self._names[tag] for tag in item.instead)
        return f"{said}; {self.tr('there:')} {others}" if others else said

    def _said(self, item: Difference) -> str:
        said = {
            "first": self.tr("A"), "second": self.tr("B"), "both": self.tr("both"),
            "neither": self.tr("neither"),
        }  # fmt: skip
        choice = self._settled.get(item)
        return said[choice] if choice else ""

    # ------------------------------------------------------------------ what is wished
    def current(self) -> Difference | None:
        """The difference of the current row."""
        row = self.differences.currentRow()
        if self._agreement is None or not 0 <= row < len(self._agreement.differences):
            return None
        return self._agreement.differences[row]

    @Slot()
    def _choose(self) -> None:
        self._settled.clear()
        self.coders_chosen.emit(self.first.currentData(), self.second.currentData())

    @Slot()
    def _show(self) -> None:
        item = self.current()
        if item is not None:
            self.difference_shown.emit(item)

    def _settle(self, choice: Choice, _checked: bool = False) -> None:
        """Settle the current difference and go to the next."""
        item = self.current()
        if item is None:
            return
        self._settled.pop(item, None)
        if choice == "neither":
            self._settled[item] = choice
        row = self.differences.currentRow()
        self.settle_requested.emit(item, choice)
        said = QTableWidgetItem(self._said(item) or self.tr("yes"))
        self.differences.setItem(row, 4, said)
        self.differences.setCurrentCell(min(row + 1, self.differences.rowCount() - 1), 0)


def _table(parent: QWidget, name: str) -> QTableWidget:
    table = QTableWidget(parent)
    table.setAccessibleName(name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.verticalHeader().setVisible(False)
    table.setShowGrid(False)
    return table


def _head(table: QTableWidget, heads: Sequence[str], rows: int) -> None:
    table.clear()
    table.setColumnCount(len(heads))
    table.setRowCount(rows)
    table.setHorizontalHeaderLabels(list(heads))
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _cell(text: str, why: str = "") -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    cell.setTextAlignment(_NUMBERS)
    cell.setToolTip(why)
    return cell


def _figures(item: TagAgreement) -> tuple[Figure, ...]:
    return (
        item.kappa_by_character, item.kappa_by_sentence, item.alpha_by_character,
        item.alpha_by_sentence, item.alpha_unitizing, item.f1_exact, item.f1_overlap,
    )  # fmt: skip
