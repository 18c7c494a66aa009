"""The page of the empty window: what to drop, what to open, what was open lately."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.action_set import Actions
from gui.actions import plain
from gui.fonts import headline_font, px
from gui.icons import application_icon, pixmap
from gui.theme import Theme

WIDTH = 680  # of the column of content, logical pixels
MARK = 56
_ICONS = {"open-folder": "folder"}  # where icon and action differ in name


class Choice(QPushButton):
    """A large button: icon, what it does, one quiet line, its key."""

    def __init__(self, action: QAction, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choice")
        self._icon = _ICONS.get(action.objectName()) or action.objectName()
        self._picture = QLabel(self)
        title = QLabel(f"<b>{plain(action.text())}</b>", self)
        hint = QLabel(words, self)
        hint.setObjectName("quiet")
        for label in (title, hint):
            label.setWordWrap(True)
        key = QLabel(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), self)
        key.setObjectName("keycap")
        key.setVisible(bool(key.text()))
        self.setAccessibleName(plain(action.text()))
        self.setAccessibleDescription(action.statusTip())
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 14, 10)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(1)
        grid.addWidget(self._picture, 0, 0, 2, 1)
        grid.addWidget(title, 0, 1)
        grid.addWidget(key, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(hint, 1, 1)
        grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.clicked.connect(action.trigger)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room()

    def _leave_room(self) -> None:
        """A button does not ask its layout how high wrapped lines are."""
        layout = self.layout()
        lines = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        self.setMinimumHeight(max(px(64), lines))

    def set_theme(self, theme: Theme) -> None:
        """Colour the icon, and leave the lines their room."""
        self._leave_room()
        self._picture.setPixmap(pixmap(self._icon, theme, 22, self.devicePixelRatioF(), "accent"))


class DropZone(QWidget):
    """Says that files may be dropped; the whole window takes them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = QLabel(self.tr("<b>Drop news accounts of one event here</b>"), self)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint = QLabel(self.tr("Text, Markdown or web pages, a folder of them, or a project"), self)
        hint.setObjectName("quiet")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (title, hint):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 26, 16, 26)
        column.setSpacing(5)
        for label in (self._picture, title, hint):
            column.addWidget(label)

    def set_theme(self, theme: Theme) -> None:
        """Colour icon and outline."""
        self._theme = theme
        self._picture.setPixmap(pixmap("drop", theme, 28, self.devicePixelRatioF(), "accent"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("line-strong"), 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.end()


class WelcomePage(QScrollArea):
    """What the window shows while nothing is open."""

    project_requested = Signal(object)  # Path

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self)
        page.setObjectName("page")
        self._drop = DropZone(theme, page)
        self._choices = [
            Choice(actions[name], words, page) for name, words in self._words().items()
        ]
        self._recent_buttons: list[QPushButton] = []
        self._recent = QVBoxLayout()
        self._recent.setSpacing(1)
        self._recent_title = QLabel(self.tr("<b>Recent projects</b>"), page)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(self._make_headline(page))
        column.addSpacing(22)
        column.addWidget(self._drop)
        column.addSpacing(12)
        column.addLayout(self._make_choices())
        column.addSpacing(22)
        column.addWidget(self._recent_title)
        column.addSpacing(5)
        column.addLayout(self._recent)
        content = QWidget(page)
        self._content = content
        content.setLayout(column)
        outer = QGridLayout(page)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.setRowStretch(0, 2)
        outer.addWidget(content, 1, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.setRowStretch(2, 3)
        self.setWidget(page)
        self.setFocusProxy(self._choices[0])
        self.set_recent(())

    def set_theme(self, theme: Theme) -> None:
        """Colour the icons, and take the size of the application's type."""
        self._theme = theme
        self._content.setFixedWidth(px(WIDTH))
        self._title.setFont(headline_font(2.2))
        self._drop.set_theme(theme)
        for choice in self._choices:
            choice.set_theme(theme)

    def set_recent(self, paths: Sequence[Path]) -> None:
        """List projects opened lately, newest first."""
        for button in self._recent_buttons:
            button.deleteLater()
        self._recent_buttons = [self._make_recent(path) for path in paths]
        for button in self._recent_buttons:
            self._recent.addWidget(button)
        self._recent_title.setVisible(bool(paths))

    def _words(self) -> dict[str, str]:
        return {
            "open": self.tr("Accounts, or a project"),
            "open-folder": self.tr("Every account inside it"),
            "paste": self.tr("From the clipboard"),
            "sample": self.tr("Five invented accounts to try"),
        }

    def _make_headline(self, page: QWidget) -> QHBoxLayout:
        mark = QLabel(page)
        mark.setPixmap(application_icon().pixmap(MARK, MARK))
        self._title = title = QLabel("Rashomon", page)
        title.setObjectName("headline")
        words = QLabel(
            self.tr("One event, several accounts: what they share, and how each frames it."), page
        )
        words.setObjectName("quiet")
        words.setWordWrap(True)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(title)
        text.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(mark)
        row.addLayout(text, 1)
        return row

    def _make_choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(10)
        for number, choice in enumerate(self._choices):
            grid.addWidget(choice, number // 2, number % 2)
        return grid

    def _make_recent(self, path: Path) -> QPushButton:
        from rashomon.files.project_file import SUFFIX  # the first start does not wait for it

        name = path.name.removesuffix(SUFFIX)
        button = QPushButton(self.widget())
        button.setObjectName("recent")
        button.setText(f"{name}    {_short_folder(path.parent)}")
        button.setToolTip(str(path))
        button.clicked.connect(lambda: self.project_requested.emit(path))
        return button


def _short_folder(folder: Path) -> str:
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)
