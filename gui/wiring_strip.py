"""The account cards above the columns: when they show, what they tell, what their wishes do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QMenu

from gui.reading.card_facts import make_cards
from rashomon.model import Comparison, Project

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from rashomon.framing.profiles import Profile

LANE = "cards"
# A window as high as that shows the cards unasked: of 1,000 px the columns keep nearly 700, of 900
# they would keep the height of a page no longer.
HIGH = 1000
_CHOICE = "strip"


class StripWiring(QObject):
    """Keeps the cards in step with the session; while they are closed nothing is computed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._profiles: tuple[Profile, ...] = ()
        self._stale = True  # the profiles are of an older comparison
        action, session, strip = window.commands["account-strip"], window.session, window.strip
        action.setChecked(self._wanted())
        action.triggered.connect(self._choose)
        action.toggled.connect(lambda _on: self._show())
        session.project_changed.connect(self._on_project)
        session.comparison_changed.connect(self._on_comparison)
        window.reading.caret_moved.connect(lambda _place: self._show_states())
        window.reading.row.changed.connect(self._show_states)
        window.reading.row.choice_changed.connect(self._show_states)
        strip.account_activated.connect(self._go_to)
        strip.details_requested.connect(window.accounts.edit_details)
        strip.menu_requested.connect(self._open_menu)
        window.installEventFilter(self)

    # ------------------------------------------------------------------ shown or not
    def _wanted(self) -> bool:
        chosen = self._window.settings.choice(_CHOICE)
        return chosen == "on" if chosen else self._window.height() >= HIGH

    def _choose(self, on: bool) -> None:
        self._window.settings.set_choice(_CHOICE, "on" if on else "off")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._window.commands["account-strip"].setChecked(self._wanted())
        return False

    def _show(self) -> None:
        window = self._window
        on = window.commands["account-strip"].isChecked() and bool(window.session.project.documents)
        if not on and window.strip.isAncestorOf(window.focusWidget() or window):
            window.wiring.focus_columns()
        if on:
            self._fill()
        window.strip.setVisible(on)

    # ------------------------------------------------------------------ what they tell
    def _on_project(self, before: Project, after: Project) -> None:
        if before.documents is not after.documents:
            self._show()

    def _on_comparison(self, _comparison: Comparison) -> None:
        self._stale = True
        self._show()

    def _fill(self) -> None:
        """Cards at once with what stands on the pages; figures when they are computed."""
        session = self._window.session
        self._window.strip.set_cards(make_cards(session.project.documents, self._profiles))
        self._show_states()
        if self._stale:
            self._stale = False
            comparison = session.comparison
            title = self.tr("Account cards")
            self._window.runner.submit(
                LANE, title, lambda *_: _profiles_of(comparison), self._take_profiles
            )

    def _take_profiles(self, profiles: tuple[Profile, ...]) -> None:
        self._profiles = profiles
        if not self._window.strip.isHidden():
            documents = self._window.session.project.documents
            self._window.strip.set_cards(make_cards(documents, profiles))

    def _show_states(self) -> None:
        view = self._window.reading
        current = view.active_document() or ""
        self._window.strip.set_states(view.row.hidden(), view.row.pins(), current)

    # ------------------------------------------------------------------ wishes
    def _go_to(self, document: str) -> None:
        view = self._window.reading
        view.focus_column(document)

    def _open_menu(self, document: str, at: QPoint) -> None:
        window, row = self._window, self._window.reading.row
        menu = QMenu(window.strip)
        hidden, pinned = document in row.hidden(), document in row.pins()
        menu.addAction(self.tr("Go to column"), lambda: self._go_to(document))
        menu.addAction(self.tr("Details…"), lambda: window.accounts.edit_details(document))
        menu.addSeparator()
        if hidden:
            menu.addAction(self.tr("Show column"), lambda: row.set_hidden(document, False))
        else:
            entry = menu.addAction(self.tr("Hide column"), lambda: window.columns.hide(document))
            entry.setEnabled(len(row.shown()) > 1)
        pin = self.tr("Unpin column") if pinned else self.tr("Pin column")
        menu.addAction(pin, lambda: row.set_pinned(document, not pinned))
        menu.addSeparator()
        menu.addAction(self.tr("Remove account"), lambda: window.judging.remove_document(document))
        menu.exec(at)
        menu.deleteLater()


def _profiles_of(comparison: Comparison) -> tuple[Profile, ...]:
    from rashomon.framing.profiles import make_profiles  # off the UI thread, like the work

    return make_profiles(comparison)
