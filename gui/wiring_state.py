"""A project opened again stands where it was left: fact, carets, columns, matrix, keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication

from gui.facts.choosing import FactFilter, FactOrder
from gui.reading.account_pane import AccountPane
from gui.reading_state import ColumnState, ReadingState, read, written
from gui.session import OpenFile
from rashomon.model import Comparison, Place, Project, Span

if TYPE_CHECKING:
    from gui.main_window import MainWindow

REST = 300  # ms without a change before it is kept
LOOK = 20  # ms between two looks whether the columns are shown


class StateWiring(QObject):
    """Keeps the state of projects that have a file, and brings it back with their facts."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = session = window.session
        self._project = ""  # id of the project whose state is kept; "" for none
        self._fact = ""  # as last kept: another project lets go of it before the columns change
        self._waiting: ReadingState | None = None  # to be brought back
        self._soon = QTimer(self, singleShot=True, interval=REST)
        self._soon.timeout.connect(self.keep)
        self._look = QTimer(self, singleShot=True, interval=LOOK)
        self._look.timeout.connect(self._restore)
        session.file_changed.connect(self._on_file)
        session.project_opened.connect(self._on_opened)
        session.comparison_changed.connect(self._on_comparison)
        session.current_fact_changed.connect(lambda _fact: self._soon.start())
        window.reading.caret_moved.connect(lambda _place: self._soon.start())
        window.matrix.choices.changed.connect(self._soon.start)
        commands = window.commands
        commands["reopen-last"].setChecked(window.settings.reopens_last)
        commands["reopen-last"].toggled.connect(window.settings.set_reopens_last)

    # ------------------------------------------------------------------ kept
    def keep(self) -> None:
        """Remember where the reader is now."""
        self._fact = self._session.current_fact
        self._write()

    def _write(self) -> None:
        self._soon.stop()
        if self._project and self._waiting is None and self._window.reading.columns():
            self._window.settings.set_reading_state(self._project, written(self._state()))

    def _state(self) -> ReadingState:
        window, comparison = self._window, self._session.comparison
        fact = comparison.fact(self._fact)
        mention = fact.mentions[0] if fact is not None else None
        kind, account, order = window.matrix.choices.chosen()
        return ReadingState(
            fact=self._fact,
            document=mention.document if mention is not None else "",
            start=comparison.sentence(mention).span.start if mention is not None else 0,
            active=window.reading.active_document() or "",
            panel=self._panel(),
            rows=(kind.name, account, order.name),
            columns={
                column.document.id: _column_state(column.pane)
                for column in window.reading.columns()
            },
        )

    def _panel(self) -> str:
        """The panel that has the keyboard."""
        focus = QApplication.focusWidget()
        docks = self._window.docks.by_name.items()
        return next(
            (name for name, dock in docks if focus is not None and dock.isAncestorOf(focus)), ""
        )

    # ------------------------------------------------------------------ which project
    def _on_file(self, file: OpenFile) -> None:
        """The file of another project: the columns still show the one that is left."""
        self._window.settings.set_open_project(file.path)
        if self._session.project.id != self._project:
            self._write()
        self._project = self._session.project.id if file.path is not None else ""

    def _on_opened(self, project: Project, _unsaved: bool) -> None:
        self._soon.stop()
        self._fact = ""
        kept = self._window.settings.reading_state(project.id) if self._project else ""
        self._waiting = read(kept) if kept else None

    def _on_comparison(self, comparison: Comparison) -> None:
        if self._waiting is not None and comparison.accounts:
            self._look.start()

    # ------------------------------------------------------------------ brought back
    def _restore(self) -> None:
        window, state = self._window, self._waiting
        if state is None:
            return
        if window.pages.currentWidget() is not window.reading:
            self._look.start()
            return
        self._waiting = None
        self._choose_rows(state)
        if not self._session.current_fact:  # else somebody was quicker
            self._session.set_current_fact(self._fact_of(state))
        window.reading.settle()
        for column in window.reading.columns():
            kept = state.columns.get(column.document.id)
            if kept is not None:
                _bring_back(column.pane, kept, scroll=not self._session.current_fact)
        shown = {column.document.id for column in window.reading.row.shown()}
        if state.active in shown and window.isActiveWindow():
            window.reading.focus_column(state.active)
        dock = window.docks.by_name.get(state.panel)
        if dock is not None and dock.isVisible() and dock.widget() is not None:
            dock.widget().setFocus()

    def _fact_of(self, state: ReadingState) -> str:
        """The fact that was picked; where it has another id now, the one told at its place."""
        comparison = self._session.comparison
        if not state.fact or comparison.fact(state.fact) is not None:
            return state.fact
        if comparison.account(state.document) is None:
            return ""
        return self._window.reading.fact_at(Place(state.document, Span(state.start, state.start)))

    def _choose_rows(self, state: ReadingState) -> None:
        kind, account, order = state.rows
        choices = self._window.matrix.choices
        if kind in FactFilter.__members__:
            choices.choose(FactFilter[kind], account)
        if order in FactOrder.__members__:
            choices.order_box.setCurrentIndex(choices.order_box.findData(FactOrder[order]))


def _column_state(pane: AccountPane) -> ColumnState:
    position = pane.cursorForPosition(QPoint(round(pane.text_left()) + 2, 2)).position()
    below = pane.places.extent(position, position)[0] - pane.scroll_value()
    return ColumnState(pane.caret_offset(), pane.offsets.from_qt(position), round(below, 1))


def _bring_back(pane: AccountPane, kept: ColumnState, *, scroll: bool) -> None:
    """As far as the text still reaches."""
    length = len(pane.account.text)
    caret, top = (min(max(place, 0), length) for place in (kept.caret, kept.top))
    before = pane.scroll_value()
    pane.select(Span(caret, caret))
    if scroll:
        position = pane.offsets.to_qt(top)
        before = round(pane.places.extent(position, position)[0] - kept.below)
    pane.scroll_to(before)
