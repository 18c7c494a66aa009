"""What each action does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMessageBox, QWidget
from shiboken6 import isValid

import rashomon
from gui.actions import COLOUR_CHOICES, LANGUAGE_CHOICES, LAYERS, PANELS, THEME_CHOICES, plain
from gui.fonts import px
from gui.icons import swatch
from gui.reading.layers import FramingLayer, Layers
from gui.session import ANALYSIS, REFINEMENT
from rashomon.edits import add_coder
from rashomon.errors import ModelMissingError
from rashomon.model import Coder, Place, Project

if TYPE_CHECKING:
    from gui.main_window import MainWindow

# These need an open account; the rest also work on the welcome page.
_NEED_ACCOUNTS = (
    "save", "save-as", "close", "merge-file", "export-report", "export-qdpx", "export-web",
    "export-xlsx", "export-csv", "export-codebook", "agreement", "add-codebook",
    "search", "next-hit", "previous-hit",
    "select-sentence", "select-clause", "select-paragraph", "extend-selection", "shrink-selection",
    "tag-everywhere", "flip-debris", "name-actor", "account-details",
    "move-left", "move-right", "previous-fact", "next-fact",
    "no-fact", "link", "learn", "next-divergence", "previous-divergence", "compare-again",
    "confirm-divergence", "dismiss-divergence", "tag-divergence",
    "palette", "memo", "memo-project", "memo-account", "memo-fact", "remove-annotation",
    "fold-debris", "hide-column", "show-columns", "pin-column",
    "next-pane", "previous-pane", "zoom-in", "zoom-out",
    "zoom-reset", "reset-layout", "framing-everywhere",
    *(f"panel-{name}" for name in PANELS),
    *(f"layer-{name}" for name in LAYERS), *(f"tag-{key}" for key in range(1, 10)),
)  # fmt: skip


class CommandWiring(QObject):
    """Connects the actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._connect_files()
        self._connect_edits()
        self._connect_view()
        self._connect_facts_and_tags()

    def enable(self, accounts_open: bool) -> None:
        """Only what can be done now can be chosen."""
        for name in _NEED_ACCOUNTS:
            self._window.commands[name].setEnabled(accounts_open)
        # Beside open accounts Ctrl+V would make a new one where a person meant to paste words.
        keys = [key for key in self._window.commands.keys("paste")
                if not (accounts_open and key == "Ctrl+V")]  # fmt: skip
        self._window.commands["paste"].setShortcuts([QKeySequence(key) for key in keys])

    # ------------------------------------------------------------------ files
    def _connect_files(self) -> None:
        window = self._window
        self._on("open", window.opening.ask_for_files)
        self._on("open-folder", window.opening.ask_for_folder)
        self._on("paste", window.opening.paste)
        self._on("sample", window.opening.open_sample)
        self._on("save", window.saving.save)
        self._on("save-as", window.saving.save_as)
        self._on("close", self._close_project)
        self._on("quit", window.close)
        window.menus.recent.aboutToShow.connect(self._fill_recent)

    def _close_project(self) -> None:
        if self._window.saving.may_discard():
            self._window.session.close()
            self._window.problems.dismiss()

    def _fill_recent(self) -> None:
        window = self._window
        menu = window.menus.recent
        menu.clear()
        for path in window.settings.recent():
            action = menu.addAction(str(path))
            action.triggered.connect(lambda _=False, path=path: window.opening.open_paths([path]))
        if menu.isEmpty():
            menu.addAction(self.tr("No projects yet")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(self.tr("Clear this list")).triggered.connect(window.settings.clear_recent)

    # ------------------------------------------------------------------ edits
    def _connect_edits(self) -> None:
        window, stack = self._window, self._window.session.undo_stack
        for name, do, can, text in (
            ("undo", stack.undo, stack.canUndoChanged, stack.undoTextChanged),
            ("redo", stack.redo, stack.canRedoChanged, stack.redoTextChanged),
        ):
            action = window.commands[name]
            action.setEnabled(False)
            self._on(name, do)
            can.connect(action.setEnabled)
            text.connect(lambda what, name=name: self._name_step(name, what))
        self._on("select-sentence", self._select_sentence)
        self._on("flip-debris", self._flip_debris)
        self._on("coder", self._ask_coder_name)

    def _select_sentence(self) -> None:
        """Select the sentence at the caret; between paragraphs, the next one."""
        view = self._window.reading
        view.select_sentence()
        caret = view.caret()
        if view.selection() is not None or caret is None:
            return
        account = self._window.session.comparison.account(caret.document)
        for sentence in account.sentences if account is not None else ():
            if sentence.span.start >= caret.span.start:
                self._window.views.select(Place(caret.document, sentence.span))
                return

    def _flip_debris(self) -> None:
        view = self._window.reading
        place = view.selection() or view.caret()
        sentence = view.sentence_at(place) if place is not None else None
        if place is None or sentence is None:
            self._window.tell(self.tr("There is no sentence at the caret."))
        else:
            self._window.judging.flip_debris(place.document, sentence)

    def _name_step(self, name: str, what: str) -> None:
        action = self._window.commands[name]
        if not isValid(action):  # the window is taken down, and Qt clears the history last
            return
        base = self.tr("&Undo") if name == "undo" else self.tr("&Redo")
        named = self.tr("%1 “%2”").replace("%1", base)
        action.setText(named.replace("%2", what) if what else base)
        action.setIconText(plain(base))

    def _ask_coder_name(self) -> None:
        window = self._window
        coder = window.session.coder
        name, accepted = QInputDialog.getText(
            window,
            self.tr("Your name"),
            self.tr("Your tags and decisions are saved under this name:"),
            QLineEdit.EchoMode.Normal,
            coder.name,
        )
        if not accepted or not name.strip():
            return
        window.settings.set_coder_name(name.strip())
        window.session.coder = Coder(coder.id, name.strip())
        if any(item.id == coder.id for item in window.session.project.coders):
            after = add_coder(window.session.project, window.session.coder)
            window.session.apply(after, self.tr("Change name"))

    # ------------------------------------------------------------------ view
    def _connect_view(self) -> None:
        window, commands = self._window, self._window.commands
        defaults = Layers()
        for name in LAYERS:
            shown = window.settings.layer(name, bool(getattr(defaults, name)))
            commands[f"layer-{name}"].setChecked(shown)
        commands["framing-everywhere"].setChecked(window.settings.layer("everywhere", False))
        for name in (*(f"layer-{layer}" for layer in LAYERS), "framing-everywhere"):
            commands[name].toggled.connect(self._show_layers)
        self._on("zoom-in", lambda: window.reading.zoom(1))
        self._on("zoom-out", lambda: window.reading.zoom(-1))
        self._on("zoom-reset", lambda: window.reading.zoom(0))
        for choice in THEME_CHOICES:
            action = commands[f"theme-{choice}"]
            action.setChecked(choice == window.theme_choice)
            self._on(f"theme-{choice}", lambda choice=choice: window.choose_theme(choice))
        for choice in COLOUR_CHOICES:
            commands[f"colours-{choice}"].setChecked(choice == window.settings.fact_colours)
            self._on(f"colours-{choice}", lambda choice=choice: window.choose_colours(choice))
        for choice in LANGUAGE_CHOICES:
            commands[f"language-{choice}"].setChecked(choice == window.settings.language)
            self._on(f"language-{choice}", lambda choice=choice: self._choose_language(choice))
        QGuiApplication.styleHints().colorSchemeChanged.connect(window.follow_system)
        self._on("reset-layout", window.reset_layout)
        self._on("next-pane", lambda: self._cycle_panes(1))
        self._on("previous-pane", lambda: self._cycle_panes(-1))
        self._on("shortcuts", self._show_shortcuts)
        self._on("about-matching", self._about_matching)
        self._on("about", self._about)
        self._show_layers()

    def _choose_language(self, choice: str) -> None:
        """Texts are set where widgets are made, so a language takes effect with the next window."""
        self._window.settings.language = choice
        name = plain(self._window.commands[f"language-{choice}"].text())
        told = self.tr("Language: %1. The window speaks it from the next start of the program.")
        self._window.tell(told.replace("%1", name))

    def _show_layers(self) -> None:
        window, commands = self._window, self._window.commands
        shown = {name: commands[f"layer-{name}"].isChecked() for name in LAYERS}
        everywhere = commands["framing-everywhere"].isChecked()
        for name, on in shown.items():
            window.settings.set_layer(name, on)
        window.settings.set_layer("everywhere", everywhere)
        framing: FramingLayer = "off"
        if shown["framing"]:
            framing = "all" if everywhere else "fact"
        window.reading.set_layers(
            Layers(
                facts=shown["facts"],
                framing=framing,
                differences=shown["differences"],
                tags=shown["tags"],
                ribbons=shown["ribbons"],
                sync=shown["sync"],
            )
        )

    def _cycle_panes(self, steps: int) -> None:
        window = self._window
        strip = (window.strip,) if window.strip.isVisible() else ()
        panes: tuple[QWidget, ...] = (window.reading, *strip, *window.docks.panes())
        focus = QApplication.focusWidget()
        here = next(
            (n for n, pane in enumerate(panes) if focus is not None and _holds(pane, focus)), 0
        )
        for step in range(1, len(panes) + 1):
            pane = panes[(here + step * steps) % len(panes)]
            if self._focus(pane):  # an empty panel has nothing to take the keyboard
                return

    def _focus(self, pane: QWidget) -> bool:
        if pane is self._window.reading:
            self.focus_columns()
        else:
            pane.setFocus(Qt.FocusReason.TabFocusReason)
        focus = QApplication.focusWidget()
        return focus is not None and _holds(pane, focus)

    def focus_columns(self) -> None:
        """Give the keyboard to the column that last had it."""
        view = self._window.reading
        document = view.active_document()
        if document is not None:
            view.focus_column(document)

    def _show_shortcuts(self) -> None:
        from gui.dialogs.shortcuts import ShortcutsDialog  # first paint does not wait for it

        ShortcutsDialog(self._window.commands, self._window).exec()

    def _about(self) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("About Rashomon"))
        box.setIconPixmap(self._window.windowIcon().pixmap(px(64)))
        box.setText(f"Rashomon {rashomon.__version__}")
        box.setInformativeText(  # this part breaks its lines; `QMessageBox.about` cuts them off
            self.tr(
                "News accounts of one event side by side: the facts they share, "
                "and how each frames them."
            )
            + "\n\n"
            + self.tr("Free software under the MIT licence; built on Qt for Python (LGPL).")
        )
        box.exec()

    # ------------------------------------------------------------------ comparing
    def _stop_comparing(self) -> None:
        for lane in (ANALYSIS, REFINEMENT):
            self._window.runner.cancel(lane)

    def _offer_to_stop(self) -> None:
        runner = self._window.runner
        self._window.commands["stop-comparing"].setEnabled(
            runner.busy(ANALYSIS) or runner.busy(REFINEMENT)
        )

    def _turn_refinement(self, on: bool) -> None:
        """Where there is no model, say how to get one."""
        window = self._window
        try:
            window.refinement.turn(on)
        except ModelMissingError:
            window.commands["refine"].setChecked(False)
            self._about_matching()
        else:
            window.session.reanalyse()

    def _about_matching(self) -> None:
        from gui.dialogs.matching import MatchingDialog  # first paint does not wait for it

        window = self._window
        MatchingDialog(window.refinement, window.commands["refine"], window).exec()

    # ------------------------------------------------------------------ facts and tags
    def _connect_facts_and_tags(self) -> None:
        window, session = self._window, self._window.session
        self._on("previous-fact", lambda: window.matrix.step(-1))
        self._on("next-fact", lambda: window.matrix.step(1))
        self._on("no-fact", self._leave)
        self._on("next-divergence", lambda: window.views.step_divergence(1))
        self._on("previous-divergence", lambda: window.views.step_divergence(-1))
        self._on("compare-again", session.reanalyse)
        self._on("stop-comparing", self._stop_comparing)
        window.commands["stop-comparing"].setEnabled(False)
        window.runner.started.connect(self._offer_to_stop)
        window.runner.finished.connect(self._offer_to_stop)
        window.commands["refine"].setChecked(window.refinement.on)
        window.commands["refine"].toggled.connect(self._turn_refinement)
        self._on("palette", window.tagging.open_palette)
        self._on("memo", window.tagging.open_memo)
        self._on("remove-annotation", window.tagging.remove_annotation)
        for key in range(1, 10):
            self._on(f"tag-{key}", lambda key=key: self._tag_by_key(str(key)))
        session.project_changed.connect(self._on_project)
        self.name_tag_keys()

    def _leave(self) -> None:
        """Let go of the annotation chosen, or of the first end of a link, or of the fact picked."""
        if self._window.reading.release_annotation():
            return
        linking = self._window.decisions.linking
        if linking.first is not None:
            linking.drop()
        else:
            self._window.session.set_current_fact("")

    def _tag_by_key(self, key: str) -> None:
        window = self._window
        tag = next(
            (tag for tag in window.session.project.codebook.tags if tag.shortcut == key), None
        )
        if tag is None:
            window.tell(self.tr("No tag has the key %1.").replace("%1", key))
        else:
            window.tagging.tag_selection(tag.id)

    def _on_project(self, before: Project, after: Project) -> None:
        if before.codebook is not after.codebook:
            self.name_tag_keys()

    def name_tag_keys(self) -> None:
        """The menu offers the tags by name and colour; keys without a tag are not listed."""
        window = self._window
        by_key = {tag.shortcut: tag for tag in window.session.project.codebook.tags}
        for key in map(str, range(1, 10)):
            action = window.commands[f"tag-{key}"]
            tag = by_key.get(key)
            action.setVisible(tag is not None)
            if tag is not None:
                action.setText(tag.name.replace("&", "&&"))
                action.setIcon(swatch(tag.colour, window.theme))

    def _on(self, name: str, do: Callable[[], object]) -> None:
        self._window.commands[name].triggered.connect(lambda _checked=False: do())


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
