"""Commands found by name, and keys that a person chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from gui.command_palette import CommandPalette
    from gui.main_window import MainWindow


class KeyWiring(QObject):
    """Connects the command palette and the dialog of keys; both are made when first wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._palette: CommandPalette | None = None
        window.commands.keys_chosen.connect(self._name_keys)
        window.commands.choose_keys(window.settings.keys())
        window.commands["commands"].triggered.connect(lambda _=False: self.open_palette())
        window.commands["change-keys"].triggered.connect(lambda _=False: self._change_keys())

    def _name_keys(self) -> None:
        """Tell the keys most needed in the status bar, as they are now."""
        said = (
            (("previous-fact", "next-fact"), self.tr("facts")),
            (("link",), self.tr("link")),
            (("palette",), self.tr("find tag")),
            (("memo",), self.tr("memo")),
            (("commands",), self.tr("commands")),
            (("shortcuts",), self.tr("keys")),
        )
        parts = [f"{keys} {text}" for names, text in said if (keys := self._keys(names))]
        self._window.status.set_keys("    ".join(parts))

    def _keys(self, names: tuple[str, ...]) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        shown = (self._window.commands[name].shortcuts()[-1:] for name in names)
        return " ".join(keys[0].toString(native) for keys in shown if keys)

    def open_palette(self) -> CommandPalette:
        """Show the palette over the window."""
        from gui.command_palette import CommandPalette  # first paint does not wait for it

        window = self._window
        if self._palette is None:
            palette = CommandPalette(window.commands, window.settings.recent_commands(), window)
            palette.recent_changed.connect(window.settings.set_recent_commands)
            self._palette = palette
        self._palette.set_theme(window.theme)
        self._palette.open_over(window)
        return self._palette

    def _change_keys(self) -> None:
        from gui.dialogs.keys import KeysDialog

        window = self._window
        dialog = KeysDialog(window.commands, window.theme, window)
        if dialog.exec():
            window.settings.set_keys(dialog.chosen())
            window.commands.choose_keys(dialog.chosen())
            window.wiring.enable(bool(window.session.project.documents))
