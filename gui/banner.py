"""One quiet, dismissible line above the columns: what could not be opened, what to do next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from gui.icons import icon, pixmap
from gui.language import in_words, numbered
from gui.theme import Theme

if TYPE_CHECKING:
    from rashomon.reading import Problem

ICON = 18  # logical pixels


@dataclass(frozen=True, slots=True)
class Notice:
    """A line to show: "warning" in amber or "note" in the accent, with one thing to do."""

    text: str
    kind: str = "warning"
    details: tuple[str, ...] = ()  # each message in full; more than one are listed in a dialog
    action: str = ""  # text of the button; "" none
    run: Callable[[], None] | None = None


class Banner(QWidget):
    """Shows one notice until it is dismissed or replaced."""

    details_requested = Signal(tuple)  # the messages in full
    dismissed = Signal(str)  # the line that was shown

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._notice = Notice("")
        self._picture = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._act)
        self.close_button = QToolButton(self)
        self.close_button.setToolTip(self.tr("Dismiss"))
        self.close_button.setAccessibleName(self.tr("Dismiss this message"))
        self.close_button.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        self.hide()

    @property
    def text(self) -> str:
        """The line shown; "" when nothing is."""
        return self._notice.text

    def show_notice(self, notice: Notice) -> None:
        """Show `notice` in place of what was shown."""
        self._notice = notice
        self._text.setText(notice.text)
        action = notice.action or (self.tr("Show all") if len(notice.details) > 1 else "")
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setProperty("kind", notice.kind)
        self.setAccessibleName(notice.text)
        self.set_theme(self._theme)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Tell what was not opened, or what to know of it: the message, or how many there are."""
        details = tuple(map(_words, problems))
        failed = sum(not problem.opened for problem in problems)
        if len(problems) == 1:
            text = details[0]
        elif failed == len(problems):
            text = numbered(
                "Banner", failed, "%n file could not be opened.", "%n files could not be opened."
            )
        elif failed:
            text = numbered(
                "Banner",
                failed,
                "%n of the files could not be opened; others need a look.",
                "%n of the files could not be opened; others need a look.",
            )
        else:
            text = numbered(
                "Banner",
                len(problems),
                "The files are open; %n thing is worth a look.",
                "The files are open; %n things are worth a look.",
            )
        if problems:
            self.show_notice(Notice(text, "warning" if failed else "note", details))

    def dismiss(self) -> None:
        """Take the notice away."""
        text = self.text
        self.clear()
        self.dismissed.emit(text)

    def clear(self) -> None:
        """Show nothing; the reason to show something is gone."""
        self._notice = Notice("")
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Colour the icons."""
        self._theme = theme
        ratio = self.devicePixelRatioF()
        warning = self._notice.kind == "warning"
        name, role = ("warning", "warning") if warning else ("info", "accent")
        self._picture.setPixmap(pixmap(name, theme, ICON, ratio, role))
        self.close_button.setIcon(icon("close", theme))

    def _act(self) -> None:
        if self._notice.run is not None:
            self._notice.run()
        else:
            self.details_requested.emit(self._notice.details)


def _words(problem: Problem) -> str:
    message = in_words(problem.message)
    return f"{Path(problem.path).name}: {message}" if problem.path else message
