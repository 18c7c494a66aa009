"""A person's decisions on links and facts: what a key or click becomes in the project."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.language import in_words
from gui.session import Session
from rashomon.model import Divergence, Match, Place, Project, SentenceRef

if TYPE_CHECKING:
    from types import ModuleType


class Deciding(QObject):
    """Turns wishes about links and facts into edits of the session; each is one step of undo."""

    done = Signal(str)  # what was decided, in plain words
    refused = Signal(str)  # why a wish could not be granted, in plain words

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    # ------------------------------------------------------------------ links
    def decide_link(self, match: Match, verdict: str) -> None:
        """Confirm or reject a link; "" leaves it to the machine again, or unlinks a hand link."""
        comparison, creator = self._session.comparison, self._session.coder.id
        ends = (match.a, match.b)
        if verdict == "":
            unlink = match.decided == "linked"
            text = self.tr("Unlink") if unlink else self.tr("Take back the decision on a link")
            self._edit(lambda engine, p: engine.clear(p, comparison, *ends), text)
        elif verdict in ("confirmed", "rejected"):
            text = self.tr("Confirm link") if verdict == "confirmed" else self.tr("Reject link")
            self._edit(
                lambda engine, p: engine.decide(p, comparison, *ends, verdict, creator=creator),
                text,
            )

    def link(self, one: Place, other: Place) -> bool:
        """Link two passages of different accounts by hand; whether that was possible."""
        comparison, creator = self._session.comparison, self._session.coder.id
        return self._edit(
            lambda engine, p: engine.link(p, comparison, one, other, creator=creator),
            self.tr("Link passages"),
        )

    # ------------------------------------------------------------------ facts
    def merge(self, one_id: str, other_id: str) -> None:
        """Make one fact of two."""
        comparison, creator = self._session.comparison, self._session.coder.id
        one, other = comparison.fact(one_id), comparison.fact(other_id)
        if one is not None and other is not None and one is not other:
            self._edit(
                lambda engine, p: engine.merge(p, comparison, one, other, creator=creator),
                self.tr("Merge facts"),
            )

    def split(self, fact_id: str, mention: SentenceRef) -> None:
        """Take a mention out of a fact."""
        comparison, creator = self._session.comparison, self._session.coder.id
        fact = comparison.fact(fact_id)
        if fact is not None:
            self._edit(
                lambda engine, p: engine.split(p, comparison, fact, {mention}, creator=creator),
                self.tr("Split off mention"),
            )

    def toggle_not_told(self, fact_id: str, document_id: str) -> None:
        """Say that an account does not tell a fact, or take that back."""
        comparison, creator = self._session.comparison, self._session.coder.id
        fact = comparison.fact(fact_id)
        if fact is None:
            return
        if document_id in fact.not_told:
            self._edit(
                lambda engine, p: engine.unmark_not_told(p, comparison, fact, document_id),
                self.tr("Take back “not told here”"),
            )
        else:
            self._edit(
                lambda engine, p: engine.mark_not_told(
                    p, comparison, fact, document_id, creator=creator
                ),
                self.tr("Not told here"),
            )

    # ------------------------------------------------------------------ divergences
    def decide_divergence(self, divergence: Divergence, verdict: str) -> bool:
        """Confirm or dismiss a divergence, or leave it open again (""); whether that was done."""
        comparison, creator = self._session.comparison, self._session.coder.id
        if verdict not in ("confirmed", "dismissed"):
            return self._edit(
                lambda engine, p: engine.withdraw_divergence(p, comparison, divergence),
                self.tr("Leave divergence open"),
            )
        confirmed = verdict == "confirmed"
        return self._edit(
            lambda engine, p: engine.decide_divergence(
                p, comparison, divergence, verdict, creator=creator
            ),
            self.tr("Confirm divergence") if confirmed else self.tr("Dismiss divergence"),
        )

    # ------------------------------------------------------------------ learning
    def reset_learning(self) -> None:
        """Learn nothing more from the decisions made so far; they stay."""
        self._edit(lambda engine, p: engine.reset_learning(p), self.tr("Reset learning"))

    def set_learning(self, learn: bool) -> None:
        """Whether decisions re-rank the other links."""
        if learn != self._session.project.settings.learn:
            text = self.tr("Learn from decisions") if learn else self.tr("Stop learning")
            self._edit(lambda engine, p: engine.set_learning(p, learn), text)

    # ------------------------------------------------------------------ how
    def _edit(self, edit: Callable[[ModuleType, Project], Project], text: str) -> bool:
        # The engine's matching takes 0.2 s to import, and the window should be painted before it.
        from rashomon import curation

        try:
            after = edit(curation, self._session.project)
        except ValueError as error:  # what the edits refuse, they say for the person
            self.refused.emit(in_words(error))
            return False
        if after is not self._session.project:
            self._session.apply(after, text)
            self.done.emit(text)
        return True
