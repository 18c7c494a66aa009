"""A dialog for one tag: name, definition and criteria, its place, colour and number key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QColorDialog,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.badges import draw_swatch
from gui.checked_dialog import CheckedDialog
from gui.language import in_words
from gui.tagging.colour_choice import suggested, told_apart
from gui.tagging.memo import MemoEdit
from gui.theme import Theme
from rashomon.codebook_edits import subtree
from rashomon.model import Codebook, Tag
from rashomon.tag_rules import SHORTCUTS, check_tag, tidy_name

DEFINITION_HEIGHT = 76  # logical pixels: three lines
CRITERION_HEIGHT = 58  # two
SWATCH_SIZE = 26  # logical pixels, with room for the ring of the chosen one


class TagEditor(CheckedDialog):
    """Change one tag; it can only be accepted when the codebook could take it."""

    def __init__(
        self, tag: Tag, codebook: Codebook, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tag"))
        self._tag = tag
        self._codebook = codebook
        self.name_edit = QLineEdit(tag.name, self)
        self.name_edit.textChanged.connect(self._check)
        self.definition_edit = self._make_text(
            tag.definition, self.tr("What this tag stands for"), DEFINITION_HEIGHT
        )
        self.inclusion_edit = self._make_text(
            tag.inclusion, self.tr("Passages it is given to"), CRITERION_HEIGHT
        )
        self.exclusion_edit = self._make_text(
            tag.exclusion, self.tr("Passages one might think of, but that it is not given to"),
            CRITERION_HEIGHT,
        )  # fmt: skip
        self.example_edit = self._make_text(
            tag.example, self.tr("A passage it was rightly given to"), CRITERION_HEIGHT
        )
        self.parent_box = self._make_parent_box()
        self._others = tuple(each for each in codebook.tags if each.id != tag.id)
        fresh = suggested(theme.tags, [each.colour for each in self._others])
        self.colours = ColourRow(tag.colour, theme, self, suggestions=fresh)
        self.colours.changed.connect(self._judge_colour)
        self.colour_note = QLabel(self)
        self.colour_note.setObjectName("quiet")
        self.colour_note.setWordWrap(True)
        self.key_box = self._make_key_box()
        self._make_verdict(theme)
        self._lay_out()
        self._check()
        self._judge_colour()

    def tag(self) -> Tag:
        """The tag as it stands in the fields."""
        return replace(
            self._tag,
            name=tidy_name(self.name_edit.text()),
            definition=self.definition_edit.memo().strip(),
            inclusion=self.inclusion_edit.memo().strip(),
            exclusion=self.exclusion_edit.memo().strip(),
            example=self.example_edit.memo().strip(),
            parent=self.parent_box.currentData(),
            colour=self.colours.colour,
            shortcut=self.key_box.currentData(),
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(9)
        form.setHorizontalSpacing(12)
        form.addRow(self.tr("&Name"), self.name_edit)
        form.addRow(self.tr("&Definition"), self.definition_edit)
        form.addRow(self.tr("&Given to"), self.inclusion_edit)
        form.addRow(self.tr("No&t given to"), self.exclusion_edit)
        form.addRow(self.tr("&Example"), self.example_edit)
        form.addRow(self.tr("&Below"), self.parent_box)
        form.addRow(self.tr("&Colour"), self.colours)
        form.addRow("", self.colour_note)
        form.addRow(self.tr("Number &key"), self.key_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addWidget(self._buttons)
        layout.addStrut(488)  # at least; words of another language may ask for more

    def _make_text(self, text: str, hint: str, height: int) -> MemoEdit:
        edit = MemoEdit(self)
        edit.set_memo(text)
        edit.setPlaceholderText(hint)
        edit.setFixedHeight(height)
        return edit

    def _make_parent_box(self) -> QComboBox:
        """The tags this one may stand below: all but itself and those below it."""
        box = QComboBox(self)
        box.addItem(self.tr("none: at the top"), "")
        own = subtree(self._codebook, self._tag.id)
        for other in self._codebook.tags:
            if other.id not in own:
                box.addItem(other.name, other.id)
        box.setCurrentIndex(max(box.findData(self._tag.parent), 0))
        return box

    def _make_key_box(self) -> QComboBox:
        """Number keys; those of other tags name their owner and cannot be chosen."""
        box = QComboBox(self)
        box.addItem(self.tr("none"), "")
        owners = {each.shortcut: each for each in self._codebook.tags if each.id != self._tag.id}
        for key in SHORTCUTS:
            owner = owners.get(key)
            box.addItem(key if owner is None else f"{key}  ·  {owner.name}", key)
            if owner is not None:
                box.model().setData(
                    box.model().index(box.count() - 1, 0), 0, Qt.ItemDataRole.UserRole - 1
                )
        box.setCurrentIndex(max(box.findData(self._tag.shortcut), 0))
        return box

    @Slot()
    def _judge_colour(self) -> None:
        """Say of the colour chosen with which tags it is confused."""
        note = told_apart(self.colours.colour, self._others)
        self.colour_note.setText(note or self.tr("Every eye tells it from the other tags."))
        if self.isVisible():
            self._make_room()

    @Slot()
    def _check(self) -> None:
        """Say what the codebook would refuse, and let nothing it refuses be accepted."""
        try:
            check_tag(self._codebook, self.tag())
            problem = ""
        except ValueError as error:
            problem = in_words(error)
        self._tell(problem)
        self._problem.setVisible(bool(problem))


class ColourRow(QWidget):
    """The theme's tag colours as swatches, and any other colour by a dialog."""

    changed = Signal(str)  # "#rrggbb"

    def __init__(
        self,
        colour: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        suggestions: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.colour = colour
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(1)
        self._suggestions = frozenset(suggestions)
        for offered in dict.fromkeys((*theme.tags, colour, *suggestions)):
            self._add(offered)
        other = QPushButton(self.tr("Other…"), self)
        other.clicked.connect(self._ask)
        self._row.addStretch(1)
        self._row.addWidget(other)
        chosen = self._group.checkedButton()
        if chosen is not None:
            self.setFocusProxy(chosen)

    def _add(self, colour: str) -> Swatch:
        swatch = Swatch(colour, self._theme, self)
        if colour in self._suggestions:
            swatch.suggest()
        swatch.setChecked(colour == self.colour)
        swatch.toggled.connect(self._take)
        self._group.addButton(swatch)
        self._row.insertWidget(len(self._group.buttons()) - 1, swatch)
        return swatch

    @Slot(bool)
    def _take(self, checked: bool) -> None:
        swatch = self.sender()
        if checked and isinstance(swatch, Swatch):
            self.colour = swatch.colour
            self.changed.emit(self.colour)

    @Slot()
    def _ask(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.colour), self, self.tr("Colour of the tag"))
        if not chosen.isValid():
            return
        for swatch in self._group.buttons():
            if isinstance(swatch, Swatch) and swatch.colour == chosen.name():
                swatch.setChecked(True)
                return
        self._add(chosen.name()).setChecked(True)


class Swatch(QAbstractButton):
    """One colour to choose; the chosen one wears a ring."""

    def __init__(self, colour: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        self._theme = theme
        self._suggested = False
        self.setCheckable(True)
        self.setToolTip(colour)
        self.setAccessibleName(self.tr("Colour {0}").format(colour))
        self.setFixedSize(self.sizeHint())

    def suggest(self) -> None:
        """Wear the dot of a colour that every eye tells from those of the other tags."""
        self._suggested = True
        told = self.tr("Colour {0}, suggested: far from those of the other tags, for every eye")
        self.setToolTip(told.format(self.colour))
        self.setAccessibleName(told.format(self.colour))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SWATCH_SIZE, SWATCH_SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        outline = self._theme.colour("line-strong")
        draw_swatch(painter, box.adjusted(6, 6, -6, -6), QColor(self.colour), outline)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(self._theme.colour("text"), 1.5))
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 5, 5)
        if self._suggested:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("text"))
            painter.drawEllipse(QRectF(box.center().x() - 1.5, box.bottom() - 3.5, 3, 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys walk and choose, as among radio buttons."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        group = self.group()
        step = steps.get(Qt.Key(event.key()))
        if step is None or group is None:
            super().keyPressEvent(event)
            return
        swatches = group.buttons()
        place = (swatches.index(self) + step) % len(swatches)
        swatches[place].setFocus(Qt.FocusReason.TabFocusReason)
        swatches[place].setChecked(True)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)
