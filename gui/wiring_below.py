"""The panels below the columns: filled while they are open, and what their wishes do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gui.language import numbered
from gui.naming import Naming
from rashomon.model import Place, Project

if TYPE_CHECKING:
    from gui.main_window import MainWindow


_SCOPE, _SHARED, _WHOLE = "profiles/scope", "shared", "whole"


class BelowWiring(QObject):
    """Keeps the panels below the columns in step with the session.

    A closed panel is not filled: no comparison waits for a table that nobody looks at.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._stale: set[str] = set()
        self._tables_due = QTimer(self, singleShot=True, interval=0)
        self._tables_due.timeout.connect(lambda: self._refresh("tables"))
        self._fill: dict[str, Callable[[], None]] = {
            "wording": lambda: window.wording.set_comparison(window.session.comparison),
            "profiles": lambda: window.profiles.set_comparison(window.session.comparison),
            "lexicons": window.word_lists.fill,
            "tables": lambda: window.tables.set_project(window.session.project),
        }
        self.naming = Naming(window.session, self)
        for name in self._fill:
            dock = window.docks.by_name[name]
            dock.visibilityChanged.connect(lambda _shown, name=name: self._refresh(name))
        window.session.comparison_changed.connect(lambda _comparison: self._refresh_all())
        window.session.project_changed.connect(self._refresh_tables)
        window.tables.annotation_requested.connect(self._show_annotation)
        window.tables.copied.connect(self._tell_copied)
        self._listen_to_wording()
        self._listen_to_profiles()

    def _refresh_all(self) -> None:
        self._stale = set(self._fill)
        for name in self._fill:
            self._refresh(name)

    def _refresh(self, name: str) -> None:
        if name in self._stale and self._window.docks.by_name[name].isVisible():
            self._stale.discard(name)
            self._fill[name]()

    # ------------------------------------------------------------------ tags
    def _refresh_tables(self, before: Project, after: Project) -> None:
        """Tags are counted anew after an edit of them, in one breath with those that follow."""
        parts = ("annotations", "codebook", "documents")
        if any(getattr(before, part) is not getattr(after, part) for part in parts):
            self._stale.add("tables")
            self._tables_due.start()

    def _show_annotation(self, annotation_id: str, told: str) -> None:
        annotation = self._window.judging.annotation(annotation_id)
        if annotation is not None:
            self._show_place(Place(annotation.anchor.document, annotation.anchor.span), told)

    # ------------------------------------------------------------------ wording
    def _listen_to_wording(self) -> None:
        wording, naming = self._window.wording, self.naming
        wording.place_requested.connect(self._show_place)
        wording.merge_requested.connect(naming.merge)
        wording.split_requested.connect(naming.split)
        wording.dismissal_requested.connect(naming.dismiss)
        wording.rename_requested.connect(naming.rename)
        wording.kind_requested.connect(naming.set_kind)
        wording.reset_requested.connect(naming.reset)
        wording.merging_changed.connect(self._prompt)
        wording.copied.connect(self._tell_copied)
        naming.refused.connect(self._window.tell)

    # ------------------------------------------------------------------ profiles
    def _listen_to_profiles(self) -> None:
        profiles, settings = self._window.profiles, self._window.settings
        profiles.set_scope(settings.choice(_SCOPE, _SHARED) == _SHARED)
        profiles.scope_changed.connect(
            lambda shared: settings.set_choice(_SCOPE, _SHARED if shared else _WHOLE)
        )
        profiles.place_requested.connect(self._show_place)
        profiles.copied.connect(self._tell_copied)

    # ------------------------------------------------------------------ what they share
    def _show_place(self, place: Place, told: str) -> None:
        self._window.lighting.show_place(place)
        self._window.tell(told)

    def _tell_copied(self, rows: int) -> None:
        self._window.tell(
            numbered(
                "BelowWiring", rows, "%n row is on the clipboard.", "%n rows are on the clipboard."
            )
        )

    def _prompt(self) -> None:
        merging = bool(self._window.wording.merging)
        text = self.tr("Now the actor it belongs to, and M again; Esc drops it") if merging else ""
        self._window.status.prompt(text)
