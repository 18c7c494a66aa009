"""Decisions on links and facts: from panels, keys and the status bar to the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from gui.key_names import written
from gui.learning_note import LearningNote
from gui.linking import LinkGesture
from rashomon.model import Comparison, Place, Project

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class DecidingWiring(QObject):
    """Connects what decides; says in the status bar what the next key will do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.linking = LinkGesture(window)
        self.note = LearningNote(window)
        window.status.insertPermanentWidget(1, self.note)  # after what is open, before progress
        self._listen_to_panels()
        self._listen_to_actions()
        self._linked: tuple[Place, Place] | None = None  # until its fact can be picked
        self.linking.changed.connect(self._prompt)
        self.linking.linked.connect(self._await_fact)
        window.matrix.merging_changed.connect(self._prompt)
        self._session.comparison_changed.connect(self._pick_linked)
        self._session.comparison_changed.connect(self._show_learning)
        self._session.project_changed.connect(self._show_settings)
        self._session.current_fact_changed.connect(self._enable)
        self._enable()

    def _listen_to_panels(self) -> None:
        window, deciding = self._window, self._window.deciding
        window.detail.link_decision_requested.connect(deciding.decide_link)
        window.detail.split_requested.connect(deciding.split)
        window.matrix.not_told_requested.connect(deciding.toggle_not_told)
        window.matrix.merge_requested.connect(deciding.merge)
        deciding.refused.connect(window.tell)
        deciding.done.connect(self._tell_done)

    def _listen_to_actions(self) -> None:
        commands, deciding = self._window.commands, self._window.deciding
        commands["link"].triggered.connect(lambda: self.linking.press())
        commands["merge-facts"].triggered.connect(lambda: self._begin_merge())
        commands["learn"].toggled.connect(deciding.set_learning)
        commands["reset-learning"].triggered.connect(lambda: deciding.reset_learning())
        self.note.reset_requested.connect(deciding.reset_learning)

    def _begin_merge(self) -> None:
        fact = self._session.current_fact
        if fact:
            dock = self._window.docks.by_name["facts"]
            dock.show()
            dock.raise_()
            self._window.matrix.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._window.matrix.begin_merging(fact)

    def _tell_done(self, what: str) -> None:
        """A fact may vanish by a decision: say what was done, and how it is taken back."""
        keys = self._window.commands.keys("undo")
        if keys:
            back = self.tr("%1 takes it back").replace("%1", written(keys[0]))
            self._window.tell(f"{what} · {back}")

    def _prompt(self) -> None:
        """What the next key will do, for as long as it will."""
        text = ""
        if self.linking.first is not None:
            text = self.tr("Now the sentence in another account, and L again; Esc drops it")
        elif self._window.matrix.merging:
            text = self.tr("Now the fact to merge it with, and M again; Esc drops it")
        self._window.status.prompt(text)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))
        self._enable()

    def _enable(self) -> None:
        fact = bool(self._session.current_fact)
        commands = self._window.commands
        commands["no-fact"].setEnabled(fact or self.linking.first is not None)
        commands["merge-facts"].setEnabled(fact)

    def _await_fact(self, one: Place, other: Place) -> None:
        self._linked = (one, other)

    def _pick_linked(self, comparison: Comparison) -> None:
        """Pick the fact that a link by hand has made or grown, so that it can be seen."""
        pair, self._linked = self._linked, None
        if pair is None:
            return
        for fact in comparison.facts:
            told = [Place(m.document, comparison.sentence(m).span) for m in fact.mentions]
            if all(any(_holds(mention, end) for mention in told) for end in pair):
                self._session.set_current_fact(fact.id)
                return

    def _show_learning(self, comparison: Comparison) -> None:
        had_keyboard = self.note.isAncestorOf(QApplication.focusWidget() or self._window)
        self.note.show_count(comparison.learned_from)
        self._window.commands["reset-learning"].setEnabled(comparison.learned_from > 0)
        self._enable()
        if had_keyboard and self.note.isHidden():
            self._window.wiring.focus_columns()

    def _show_settings(self, _before: Project, after: Project) -> None:
        self._window.commands["learn"].setChecked(after.settings.learn)


def _holds(mention: Place, end: Place) -> bool:
    return mention.document == end.document and mention.span.overlap(end.span) > 0
