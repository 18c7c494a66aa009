"""Commands found by name, and keys that a person chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from gui.command_palette import CommandPalette
    from gui.main_window import MainWindow


class KeyWiring(QObject):
    """Connects the command palette and the dialog of keys; both are made when first wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._palette: CommandPalette | None = None
        window.commands.choose_keys(window.settings.keys())
        window.commands["commands"].triggered.connect(lambda _=False: self.open_palette())
        window.commands["change-keys"].triggered.connect(lambda _=False: self._change_keys())

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
