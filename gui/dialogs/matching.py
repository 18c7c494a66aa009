"""How links are found, how often they are right, and what a language model adds: one place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QFontDatabase, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.badges import band_name
from gui.language import in_words
from gui.refinement import Refinement
from gui.written import readable_figure
from rashomon.errors import ModelMissingError
from rashomon.matching.contextual import HOW_TO_INSTALL
from rashomon.matching.figures import Figures, load_figures
from rashomon.matching.refinement import PARAMETERS
from rashomon.model import BANDS

_WIDTH = 560  # some 75 characters a line


class MatchingDialog(QDialog):
    """Says what matching does and lets a person turn the refinement on, with a model of theirs."""

    def __init__(
        self, refinement: Refinement, turn: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About matching"))
        self._refinement = refinement
        self._turn = turn
        self._figures, self._refined = load_figures(), load_figures(PARAMETERS)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        column.addWidget(self._title(self.tr("How links are found")))
        column.addWidget(self._paragraph(self._how()))
        column.addLayout(self._bands())
        column.addSpacing(8)
        column.addWidget(self._title(self.tr("A second look by a language model")))
        column.addWidget(self._paragraph(self._what_it_adds()))
        self._state = self._paragraph("")
        column.addWidget(self._state)
        column.addLayout(self._how_to_install())
        column.addLayout(self._switch())
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setFixedWidth(_WIDTH + 44)
        self._show_state()
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    @property
    def state(self) -> str:
        """Which model there is, or why there is none."""
        return self._state.text()

    # ------------------------------------------------------------------ what it says
    def _how(self) -> str:
        return self.tr(
            "Sentences of different accounts are compared word by word: rare words weigh more, "
            "spellings of one name count as one, words near in meaning count in part, words of "
            "reporting weigh little. A link’s score is the share of links with such a score that "
            "were right on news annotated by hand. Of the links of a band, so many were right:"
        )

    def _what_it_adds(self) -> str:
        text = self.tr(
            "A small language model on this computer can look at the likeliest links again, at "
            "what each word means in its sentence. The first answer appears at once; the refined "
            "one replaces it when it is ready, and what the model has read is kept for the next "
            "time. Nothing leaves this computer. On news annotated by hand, average precision "
            "went %1."
        )
        return text.replace("%1", self._gains(self._figures, self._refined))

    def _gains(self, before: Figures, after: Figures) -> str:
        gain = self.tr("from %1 to %2 (%3)")
        sources = {
            "superpal": "SuperPAL",
            "ecb+": "ECB+",
            "mixed": self.tr("two events told as one story"),
        }
        return ", ".join(
            gain.replace("%1", readable_figure(before.average_precision[source], 3))
            .replace("%2", readable_figure(value, 3))
            .replace("%3", sources.get(source, source))
            for source, value in after.average_precision.items()
            if source in before.average_precision
        )

    def _bands(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(12, 0, 0, 4)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(3)
        share = self.tr("%1 of 100")
        for row, band in enumerate(BANDS):
            right = round(100 * self._figures.right_in_band[band])
            grid.addWidget(QLabel(band_name(band), self), row, 0)
            grid.addWidget(QLabel(share.replace("%1", str(right)), self), row, 1)
        grid.setColumnStretch(2, 1)
        return grid

    # ------------------------------------------------------------------ the model
    def _how_to_install(self) -> QHBoxLayout:
        self.command = QLineEdit(HOW_TO_INSTALL, self)
        self.command.setReadOnly(True)
        self.command.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.command.setAccessibleName(self.tr("Command that installs a language model"))
        self.copy_button = QPushButton(self.tr("Copy"), self)
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.addWidget(self.command, 1)
        row.addWidget(self.copy_button)
        return row

    def _switch(self) -> QHBoxLayout:
        self.box = QCheckBox(self.tr("Refine comparisons with it"), self)
        self.box.clicked.connect(self._turn_refinement)
        self.choose_button = QPushButton(self.tr("Use a model in a folder…"), self)
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._ask_for_folder)
        row = QHBoxLayout()
        row.addWidget(self.box)
        row.addStretch(1)
        row.addWidget(self.choose_button)
        return row

    def _show_state(self) -> None:
        try:
            found = self._refinement.find()
        except ModelMissingError as reason:
            text, there = in_words(reason), False
        else:
            text, there = self.tr("Language model: %1.").replace("%1", found.name), True
        self._state.setText(text)
        self.box.setVisible(there)
        self.box.setChecked(there and self._refinement.on)
        self.command.setVisible(not there)
        self.copy_button.setVisible(not there)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()  # fonts are known now
        super().showEvent(event)

    def _fit(self) -> None:
        """As high as its paragraphs are at this width; a dialog's layout does not ask for it."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    @Slot(bool)
    def _turn_refinement(self, on: bool) -> None:
        self._turn.setChecked(on)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())
        self.copy_button.setText(self.tr("Copied"))

    @Slot()
    def _ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of a language model"))
        if not folder:
            return
        try:
            self._refinement.use_folder(folder)
        except ModelMissingError as reason:
            self._show_state()
            self._state.setText(in_words(reason))
            self._fit()
        else:
            self._show_state()

    def _title(self, text: str) -> QLabel:
        return QLabel(f"<b>{text}</b>", self)

    def _paragraph(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(_WIDTH)
        return label
