"""The status bar: what is open, what is being done (and how to stop it), which keys help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from gui.elided_label import ElidedLabel
from gui.icons import icon
from gui.jobs import JobRunner
from gui.language import numbered
from gui.theme import Theme

if TYPE_CHECKING:
    from rashomon.model import Comparison, Project

SHOW_AFTER = 500  # ms; what is done sooner needs no progress bar
_STEPS = 1000
_BETWEEN = "  ·  "


class Progress(QWidget):
    """A bar with a stop button, shown only for work that takes longer than half a second."""

    stop_requested = Signal(str)  # lane

    def __init__(self, runner: JobRunner, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = ""
        self._told: dict[str, tuple[float, str]] = {}  # by lane: share done, what is being done
        self._text = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, _STEPS)
        self._bar.setFixedWidth(140)
        self._bar.setTextVisible(False)
        self.stop_button = QToolButton(self)
        self.stop_button.setAccessibleName(self.tr("Stop"))
        self.stop_button.setToolTip(self.tr("Stop this work"))
        self.stop_button.clicked.connect(self._ask_to_stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(6)
        for widget in (self._text, self._bar, self.stop_button):
            row.addWidget(widget)
        self._patience = QTimer(self, singleShot=True, interval=SHOW_AFTER)
        self._patience.timeout.connect(self.show)
        self._runner = runner
        runner.started.connect(self._on_started)
        runner.progressed.connect(self._on_progressed)
        runner.finished.connect(self._on_finished)
        self.set_theme(theme)
        self.hide()

    @property
    def text(self) -> str:
        """What is being done."""
        return self._text.text()

    def set_theme(self, theme: Theme) -> None:
        """Colour the stop icon."""
        self.stop_button.setIcon(icon("close", theme))

    def _on_started(self, lane: str, text: str) -> None:
        self._told[lane] = (0.0, text)
        self._show_oldest()
        if self.isHidden():
            self._patience.start()

    def _on_progressed(self, lane: str, share: float, text: str) -> None:
        self._told[lane] = (share, text)
        if lane == self._lane:
            self._tell(share, text)

    def _on_finished(self, lane: str) -> None:
        if self._runner.lanes():
            self._show_oldest()
            return
        self._patience.stop()
        self.hide()

    def _show_oldest(self) -> None:
        """Tell of the work begun first: a short look meanwhile must not take its stop button."""
        self._lane = self._runner.lanes()[0]
        self._tell(*self._told[self._lane])

    def _tell(self, share: float, text: str) -> None:
        self._text.setText(text)
        self._bar.setValue(round(share * _STEPS))
        self._bar.setAccessibleName(text)

    def _ask_to_stop(self) -> None:
        self.stop_requested.emit(self._lane)


class StatusBar(QStatusBar):
    """What is open and picked at the left, progress and key hints at the right."""

    def __init__(self, runner: JobRunner, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._counts = ""
        self._fact = ""
        self._prompt = ""
        self._key_line = ""
        self._left = ElidedLabel("", self)
        self._keys = ElidedLabel("", self)
        self.progress = Progress(runner, theme, self)
        self.addWidget(self._left, 1)
        self.addPermanentWidget(self.progress)
        self.addPermanentWidget(self._keys)

    @property
    def text(self) -> str:
        """What stands at the left."""
        return self._left.text()

    def set_theme(self, theme: Theme) -> None:
        """Colour the icons."""
        self.progress.set_theme(theme)

    def set_keys(self, line: str) -> None:
        """The keys worth knowing, shown while something is open."""
        self._key_line = line
        if self._keys.text():
            self._keys.setText(line)

    def show_counts(self, project: Project, comparison: Comparison) -> None:
        """Tell how much is open, found and tagged; nothing where nothing is open."""
        parts: list[str] = []
        keys = ""
        if project.documents:
            keys = self._key_line
            parts.append(self._count_accounts(len(project.documents)))
            if comparison.facts:
                parts.append(self._count_facts(comparison))
            elif len(comparison.accounts) > 1:
                parts.append(self.tr("no shared facts found"))
            parts.append(self._count_annotations(len(project.annotations)))
            if comparison.refined_with:
                refined = self.tr("refined with %1")
                parts.append(refined.replace("%1", comparison.refined_with))
        self._counts = _BETWEEN.join(parts)
        self._keys.setText(keys)
        self._show()

    def show_fact(self, text: str) -> None:
        """Tell which fact is picked ("" for none)."""
        self._fact = text
        self._show()

    def prompt(self, text: str) -> None:
        """Say what the next key will do, until it is done ("" then)."""
        self._prompt = text
        self._show()

    def tell(self, text: str) -> None:
        """Say something small for five seconds."""
        self.showMessage(text, 5000)

    def _show(self) -> None:
        told = _BETWEEN.join(filter(None, (self._counts, self._fact)))
        self._left.setText(self._prompt or told)

    def _count_accounts(self, number: int) -> str:
        return numbered("StatusBar", number, "%n account", "%n accounts")

    def _count_facts(self, comparison: Comparison) -> str:
        number = len(comparison.facts)
        passages = sum(len(fact.mentions) for fact in comparison.facts)
        return (
            self.tr("%1 in %2")
            .replace("%1", numbered("StatusBar", number, "%n fact", "%n facts"))
            .replace("%2", numbered("StatusBar", passages, "%n passage", "%n passages"))
        )

    def _count_annotations(self, number: int) -> str:
        return numbered("StatusBar", number, "%n annotation", "%n annotations")
