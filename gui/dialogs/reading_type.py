"""What the columns are set in: font, size, line height, widths; the columns follow at once."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFontComboBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.reading.typography import (
    LEADINGS,
    MAX_PIXEL_SIZE,
    MEASURES,
    MIN_PIXEL_SIZE,
    NARROWESTS,
    ReadingType,
)

_LETTERS = 1.875  # letters of Latin text to one pixel size: 75 at a measure of 40


class ReadingTypeDialog(QDialog):
    """Emits every choice at once; Cancel is up to who opened it."""

    chosen = Signal(object)  # ReadingType

    def __init__(self, now: ReadingType, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reading type"))
        self.own_family = QCheckBox(self.tr("The program\u2019s serif"), self)
        self.family_box = QFontComboBox(self)
        self.family_box.setAccessibleName(self.tr("Font"))
        self.family_box.setToolTip(self.tr("A font of this system"))
        self.size_box = QSpinBox(self)
        self.size_box.setRange(MIN_PIXEL_SIZE, MAX_PIXEL_SIZE)
        self.size_box.setSuffix(self.tr(" px"))
        self.leading_box = QDoubleSpinBox(self)
        self.leading_box.setRange(*LEADINGS)
        self.leading_box.setSingleStep(0.05)
        self.measure_box = QSpinBox(self)
        self.measure_box.setRange(*(round(each * _LETTERS) for each in MEASURES))
        self.measure_box.setSuffix(self.tr(" letters"))
        self.narrowest_box = QSpinBox(self)
        self.narrowest_box.setRange(*(round(each * _LETTERS) for each in NARROWESTS))
        self.narrowest_box.setSuffix(self.tr(" letters"))
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults,
            self,
        )
        self._lay_out()
        self._show(now)
        self._listen()

    def reading_type(self) -> ReadingType:
        """What the fields say."""
        return ReadingType(
            pixel_size=self.size_box.value(),
            family="" if self.own_family.isChecked() else self.family_box.currentFont().family(),
            leading=round(self.leading_box.value(), 2),
            measure=round(_width(self.measure_box, self._shown.measure)),
            narrowest=_width(self.narrowest_box, self._shown.narrowest),
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(9)
        form.setHorizontalSpacing(12)
        form.addRow(self.tr("&Font"), self.own_family)
        form.addRow("", self.family_box)
        form.addRow(self.tr("&Size"), self.size_box)
        form.addRow(self.tr("&Line height"), self.leading_box)
        form.addRow(self.tr("Longest l&ine"), self.measure_box)
        form.addRow(self.tr("&Narrowest column"), self.narrowest_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(self._buttons)

    def _listen(self) -> None:
        self.own_family.toggled.connect(self._tell)
        self.family_box.currentFontChanged.connect(self._tell)
        for box in (self.size_box, self.leading_box, self.measure_box, self.narrowest_box):
            box.valueChanged.connect(self._tell)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        restore = self._buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        restore.clicked.connect(self._restore)

    def _show(self, shown: ReadingType) -> None:
        self._shown = shown
        fields = (self.own_family, self.family_box, self.size_box, self.leading_box,
                  self.measure_box, self.narrowest_box)  # fmt: skip
        blockers = [QSignalBlocker(field) for field in fields]
        self.own_family.setChecked(not shown.family)
        self.family_box.setCurrentFont(QFont(shown.family or shown.font("en").families()[0]))
        self.family_box.setEnabled(bool(shown.family))
        self.size_box.setValue(shown.pixel_size)
        self.leading_box.setValue(shown.leading)
        self.measure_box.setValue(round(shown.measure * _LETTERS))
        self.narrowest_box.setValue(round(shown.narrowest * _LETTERS))
        for blocker in blockers:
            blocker.unblock()

    @Slot()
    def _tell(self) -> None:
        self.family_box.setEnabled(not self.own_family.isChecked())
        self.chosen.emit(self.reading_type())

    @Slot()
    def _restore(self) -> None:
        self._show(ReadingType())
        self._tell()


def _width(box: QSpinBox, shown: float) -> float:
    """A width in pixel sizes; one that nobody touched stays what it was, to the last digit."""
    return shown if box.value() == round(shown * _LETTERS) else box.value() / _LETTERS
