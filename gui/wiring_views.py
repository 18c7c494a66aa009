"""What every panel shows of the session, and what its wishes do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from gui.actions import plain, without_letter
from gui.badges import account_name, fact_name, told_by_account
from gui.banner import Notice
from gui.language import in_words
from gui.session import REFINEMENT, OpenFile
from gui.wiring_speech import CaretSpeech
from rashomon.annotation.counting import Counts, recounted
from rashomon.errors import RashomonError
from rashomon.lettering import fact_numbers
from rashomon.model import Annotation, Comparison, Place, Project, SentenceRef, Span

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class ViewWiring(QObject):
    """Keeps the panels and the session in step."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._dismissed_hint = ""
        self._counted: Counts = {}  # tags by account, in these annotations
        self._counted_of: tuple[Annotation, ...] = ()
        self._page_follows = QTimer(self, singleShot=True, interval=0)
        self._page_follows.timeout.connect(self._open_page)
        self._comparison_follows = QTimer(self, singleShot=True, interval=0)
        self._comparison_follows.timeout.connect(self._list_divergences)
        self._panels_follow = QTimer(self, singleShot=True, interval=0)
        self._panels_follow.timeout.connect(self._show_fact_in_panels)
        CaretSpeech(window)  # a child of the window
        self._listen_to_session()
        self._listen_to_reading()
        self._listen_to_facts()

    # ------------------------------------------------------------------ session -> panels
    def _listen_to_session(self) -> None:
        window, session = self._window, self._session
        session.project_changed.connect(self._show_project)
        session.comparison_changed.connect(self._show_comparison)
        session.current_fact_changed.connect(self._show_fact)
        session.current_fact_changed.connect(self._bring_caret)
        session.modified_changed.connect(window.setWindowModified)
        session.file_changed.connect(self._show_file)
        window.runner.failed.connect(self._show_failure)
        window.opening.problems_found.connect(window.problems.show_problems)
        window.opening.reading_started.connect(window.problems.clear)
        window.opening.reading_started.connect(self.show_page)
        window.opening.reading_finished.connect(self.show_page)
        window.problems.details_requested.connect(self._list_problems)
        window.hint.dismissed.connect(self._forget_hint)
        window.hint.details_requested.connect(self._list_problems)
        window.judging.refused.connect(window.tell)
        window.status.progress.stop_requested.connect(window.runner.cancel)
        window.welcome.project_requested.connect(lambda path: window.opening.open_paths([path]))

    def _show_project(self, before: Project, after: Project) -> None:
        window = self._window
        window.reading.set_project(after)
        if before.annotations is not after.annotations or before.codebook is not after.codebook:
            known, self._counted_of = self._counted_of, after.annotations
            self._counted = counted = recounted(self._counted, known, after.annotations)
            counts = {tag: accounts.total() for tag, accounts in counted.items()}
            where = {tag: told_by_account(after, accounts) for tag, accounts in counted.items()}
            window.codebook.set_codebook(after.codebook, counts, where)
        window.annotations.set_project(after)
        window.status.show_counts(after, self._session.comparison)
        self.show_page()
        self._hint_one_account()

    def _show_comparison(self, comparison: Comparison) -> None:
        window = self._window
        window.reading.set_comparison(comparison)
        window.matrix.set_comparison(comparison)
        window.detail.set_comparison(comparison)
        self._comparison_follows.start()
        window.status.show_counts(self._session.project, comparison)
        self._show_fact(self._session.current_fact)
        self._hint_one_account()

    def step_divergence(self, steps: int) -> None:
        """Go to another divergence of the comparison as it is now."""
        if self._comparison_follows.isActive():
            self._list_divergences()
        self._window.divergences.step(steps)

    def _list_divergences(self) -> None:
        """One turn later than columns and matrix: together they would take 50 ms."""
        self._comparison_follows.stop()
        self._window.divergences.set_comparison(self._session.comparison)

    def _show_fact(self, fact_id: str) -> None:
        window = self._window
        window.reading.set_current_fact(fact_id)
        window.matrix.set_current_fact(fact_id)
        self._panels_follow.start()
        window.status.show_fact(self._fact_text(fact_id))

    def _show_fact_in_panels(self) -> None:
        """The columns move at once, the panels one breath later; while a key is held down, they
        wait for the fact it stops at."""
        self._window.detail.follow_fact(self._session.current_fact)
        self._window.divergences.set_current_fact(self._session.current_fact)

    def _bring_caret(self, fact_id: str) -> None:
        """Move the caret to the fact picked, so that the next key is about it.

        A selection is left alone, and so is a caret that stands in a mention already.
        """
        view, comparison = self._window.reading, self._session.comparison
        fact, caret = comparison.fact(fact_id), view.caret()
        if fact is None or caret is None or view.selection() is not None:
            return
        spans = [
            comparison.sentence(mention).span
            for mention in fact.mentions
            if mention.document == caret.document
        ]
        if spans and not any(span.contains(caret.span) for span in spans):
            view.reveal(caret.document, Span(spans[0].start, spans[0].start))

    def _fact_text(self, fact_id: str) -> str:
        comparison = self._session.comparison
        fact = comparison.fact(fact_id)
        if fact is None:
            return ""
        number = fact_numbers(comparison.facts)[fact_id]
        told = self.tr("in %1 of %2 accounts")
        told = told.replace("%1", str(len(fact.documents)))
        told = told.replace("%2", str(len(comparison.accounts)))
        return f"{fact_name(number)}  {fact.label}  ·  {told}"

    def _show_file(self, file: OpenFile) -> None:
        self.show_title()
        if file.read_only:
            save_as = self._window.commands["save-as"]
            self._window.problems.show_notice(
                Notice(file.read_only, action=without_letter(save_as.text()), run=save_as.trigger)
            )

    def show_title(self) -> None:
        """Name the project in the title bar; the mark of unsaved work stands at `[*]`."""
        if self._session.project.documents or self._session.path is not None:
            name = self._window.saving.name()
            if self._session.file.read_only:
                name = self.tr("%1 (read-only)").replace("%1", name)
            self._window.setWindowTitle(f"{name}[*] — Rashomon")
        else:
            self._window.setWindowTitle("Rashomon[*]")

    def show_page(self) -> None:
        """Columns where accounts are open, else the welcome page, or a bar while reading.

        Columns and panels come one turn of the event loop after the columns were made: all of it
        at once would keep the window from answering for 70 ms.
        """
        window = self._window
        window.wiring.enable(bool(self._session.project.documents))
        if self._session.project.documents and window.pages.currentWidget() is not window.reading:
            self._page_follows.start()
        else:
            self._page_follows.stop()
            self._show_page()

    def _open_page(self) -> None:
        """The panels first, that the columns are laid out once, in the room there is then."""
        window = self._window
        if not self._session.project.documents:
            return
        if window.menus.toolbar.isHidden():
            window.docks.accompany(True)
            window.menus.toolbar.show()
            self._page_follows.start()
        else:
            self._show_page()

    def _show_page(self) -> None:
        window = self._window
        is_open = bool(self._session.project.documents)
        if is_open:
            page = window.reading
        else:
            page = window.loading if window.runner.busy("reading") else window.welcome
        if window.pages.currentWidget() is not page:
            window.pages.setCurrentWidget(page)
            if page is window.reading:
                window.wiring.focus_columns()
        window.docks.accompany(is_open)
        window.menus.toolbar.setVisible(is_open)
        if page is window.welcome:
            window.welcome.set_recent(window.settings.recent())
        self.show_title()

    def _hint_one_account(self) -> None:
        """Say what to know of this comparison: one thing in full, several behind a button."""
        window = self._window
        notes: tuple[str, ...] = (
            *map(in_words, self._session.comparison.notes),
            *self._shown_simpler(),
        )
        action, run = "", None
        if len(self._session.project.documents) == 1:
            said = self.tr(
                "One account is open. Open a second account of the same event to compare them."
            )
            notes = (said,)
            action, run = plain(window.commands["open"].text()), window.commands["open"].trigger
        if not notes:
            window.hint.clear()
            return
        text = notes[0]
        if len(notes) > 1:
            text += " " + self.tr("(One of %1 notes.)").replace("%1", str(len(notes)))
        if text not in (window.hint.text, self._dismissed_hint):
            window.hint.show_notice(Notice(text, "note", notes, action, run))

    def _shown_simpler(self) -> list[str]:
        """What to know of accounts whose endless paragraphs are shown in pieces."""
        said = self.tr(
            "%1 holds a paragraph without an end; it is shown in pieces, "
            "its words and their places unchanged."
        )
        cut = [column for column in self._window.reading.columns() if column.pane.in_pieces]
        return [said.replace("%1", account_name(column.document)) for column in cut]

    def _forget_hint(self, text: str) -> None:
        """A hint that was read does not come back with the next analysis."""
        self._dismissed_hint = text

    def _show_failure(self, lane: str, error: Exception) -> None:
        if lane != REFINEMENT or not isinstance(error, RashomonError):
            raise error
        again = self._window.commands["compare-again"]
        self._window.problems.show_notice(
            Notice(in_words(error), action=plain(again.text()), run=again.trigger)
        )

    def _list_problems(self, messages: tuple[str, ...]) -> None:
        from gui.dialogs.problems import ProblemsDialog  # first paint does not wait for it

        ProblemsDialog(messages, self._window).exec()

    # ------------------------------------------------------------------ columns
    def _listen_to_reading(self) -> None:
        window, session = self._window, self._session
        view = window.reading
        view.fact_activated.connect(session.set_current_fact)
        view.boilerplate_flip_requested.connect(window.judging.flip_debris)

    # ------------------------------------------------------------------ facts and framing
    def _listen_to_facts(self) -> None:
        window = self._window
        window.matrix.fact_activated.connect(self._pick_fact)
        window.matrix.mention_activated.connect(self._go_to_fact_in)
        window.matrix.sentence_activated.connect(self._go_to_sentence)
        window.detail.mention_activated.connect(self._go_to_sentence)
        window.divergences.divergence_activated.connect(window.lighting.show)

    def _pick_fact(self, fact_id: str) -> None:
        """Show the columns level on a fact, also where they were scrolled away from it."""
        if fact_id == self._session.current_fact:
            self._window.reading.level_again()
        else:
            self._session.set_current_fact(fact_id)

    def _go_to_fact_in(self, fact_id: str, document_id: str) -> None:
        self._session.set_current_fact(fact_id)
        fact = self._session.comparison.fact(fact_id)
        for mention in fact.mentions if fact else ():
            if mention.document == document_id:
                self._go_to_sentence(mention)
                return

    def _go_to_sentence(self, ref: SentenceRef) -> None:
        sentence = self._session.comparison.sentence(ref)
        self._window.reading.reveal(ref.document, sentence.span)

    def select(self, place: Place) -> None:
        """Show a passage and select it, so that the next key is about it."""
        view = self._window.reading
        view.reveal(place.document, place.span)
        column = view.column(place.document)
        if column is not None:
            column.pane.select(place.span)
            focus = QApplication.focusWidget()
            if focus is not None and view.isAncestorOf(focus):  # a panel keeps the keyboard
                view.focus_column(place.document)
