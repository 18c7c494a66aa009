"""The application's palette and style sheet, made of a theme's roles.

One spacing unit of 4 px; corners of 6 px on what can be pressed, 8 px on cards: at a type of 13 px,
and larger with it.  Focus is always a 2 px line in the focus role, never colour alone on a fill.
"""

from __future__ import annotations

import re
import tempfile
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gui.fonts import type_scale
from gui.icons import svg
from gui.theme import OWN_PALETTE, Theme, load_theme, palette_names, theme_names

LINE = 2  # px; lines as thick as this are no lengths that grow with the type
_PALETTE = {
    QPalette.ColorRole.Window: "panel",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "panel",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "paper",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line-strong",
    QPalette.ColorRole.Shadow: "shadow",
    QPalette.ColorRole.Accent: "accent",
}
_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)

# What the first page shows: reading the whole sheet takes 3 ms more before it is painted.
_FIRST = """
QMainWindow, QMainWindow::separator { background: $window; }
QMainWindow::separator { width: 1px; height: 1px; background: $line; }
QMainWindow::separator:hover { background: $accent; }

QMenuBar { background: $panel; border: 0; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; color: $text; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $accent_soft; color: $accent; }

QPushButton { color: $text; background: $paper; border: 1px solid $line_strong;
  border-radius: 6px; padding: 6px 16px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { background: $paper; border: 2px solid $focus; padding: 6-1px 16-1px; }
QPushButton:default { background: $accent; color: $on_accent; border: 1px solid $accent;
  padding: 6px 16px; }
QPushButton:default:hover { background: $accent; border-color: $ink; }
QPushButton:default:focus { background: $accent; border: 2px solid $ink; padding: 6-1px 16-1px; }
QPushButton:disabled, QPushButton:default:disabled { color: $faint; background: $panel;
  border-color: $line; }

QStatusBar { background: $panel; border-top: 1px solid $line; color: $muted; min-height: 26px; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $muted; padding: 0 4px; }
QProgressBar { background: $line; border: 0; border-radius: 3px; max-height: 6px;
  min-height: 6px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $line_strong; border: 3px solid transparent; border-radius: 5px;
  background-clip: padding; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

#page { background: $window; }
#card { background: $panel; border: 1px solid $line; border-radius: 10px; }
#headline { color: $ink; }
#quiet { color: $muted; }
#fact-memo { background: $accent_soft; color: $text; border-radius: 6px; padding: 3px 7px; }
#keycap { color: $text; background: $paper; border: 1px solid $line_strong;
  border-bottom: 2px solid $line_strong; border-radius: 4px; padding: 0 5px; font-size: 11px; }
#choice { text-align: left; background: $paper; border: 1px solid $line; border-radius: 8px;
  padding: 0; }
#choice:hover { background: $hover; border-color: $line_strong; }
#choice:focus { background: $paper; border: 2px solid $focus; padding: 0; }
#choice QLabel { background: transparent; }
#recent { text-align: left; background: transparent; border: 2px solid transparent;
  border-radius: 6px; padding: 5px 8px; }
#recent:hover { background: $hover; }
#recent:focus { border-color: $focus; }
"""
_REST = """
QMenu { background: $panel; border: 1px solid $line_strong; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 8px; border-radius: 5px; color: $text; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $faint; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::icon { padding-left: 6px; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 6px; }

QToolBar { background: $panel; border: 0; border-bottom: 1px solid $line;
  padding: 5px 8px; spacing: 3px; }
QToolBar::separator { background: $line; width: 1px; margin: 5px 7px; }
QToolButton { color: $text; background: transparent; border: 2px solid transparent;
  border-radius: 6px; padding: 3px 7px; icon-size: 16px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $line; }
QToolButton:checked { background: $accent_soft; color: $accent; }
QToolButton:checked:hover { background: $accent_soft; border-color: $line; }
QToolButton:disabled { color: $faint; }
QToolButton:focus, QToolButton:checked:hover:focus { border-color: $focus; }
QToolButton::menu-indicator { image: none; }
#qt_toolbar_ext_button { padding: 0; border: 0; qproperty-icon: url($more_icon); }

QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
#qt_msgbox_label { font-weight: 600; min-width: 340px; }
#qt_msgbox_informativelabel { color: $muted; min-width: 340px; }

QLineEdit, QPlainTextEdit, QTextEdit#memo, QTextEdit#paste, QAbstractSpinBox {
  color: $ink; background: $paper; border: 1px solid $line_strong; border-radius: 6px;
  padding: 4px 7px; selection-background-color: $selection; selection-color: $ink; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit#memo:focus, QTextEdit#paste:focus,
QAbstractSpinBox:focus { border: 2px solid $focus; padding: 4-1px 7-1px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { background: transparent; border: 0;
  width: 20px; subcontrol-origin: border; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 2px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 2px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url($up_arrow); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url($down_arrow); width: 12px; height: 12px; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $faint; background: $panel; }

QComboBox { color: $text; background: $paper; border: 1px solid $line_strong; border-radius: 6px;
  padding: 3px 4px 3px 7px; combobox-popup: 0; }
QComboBox:hover { background: $hover; }
QComboBox:on { background: $paper; }
QComboBox:focus { border: 2px solid $focus; padding: 3-1px 4-1px 3-1px 7-1px; }
QComboBox:disabled { color: $faint; background: $panel; border-color: $line; }
QComboBox::drop-down { border: 0; width: 18px; }
QComboBox::down-arrow { image: url($down_arrow); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $panel; color: $text;
  border: 1px solid $line_strong; padding: 3px; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 1px 6px; }
QComboBox QAbstractItemView::item:selected { background: $accent_soft; color: $text; }

QAbstractItemView { background: $panel; border: 0; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text; }
QListView::item:focus, QTableView::item:focus, QTreeView::item:focus {
  border: 2px solid $focus; color: $text; }
#word-lists::item, #word-terms::item { padding-left: 6px; }
QHeaderView { background: $panel; border: 0; }
QHeaderView::section { background: $panel; color: $muted; border: 0;
  border-bottom: 1px solid $line; padding: 4px 6px; }

QDockWidget { color: $text; }
#dock-title { background: $panel; border-bottom: 1px solid $line; }
#dock-title QLabel { color: $text; font-weight: 600; }
#dock-title QToolButton { padding: 1px; border-width: 1px; border-radius: 5px; }
QTabBar { background: $panel; border: 0; }
QTabBar::tab { background: transparent; color: $muted; border: 0; border-radius: 0;
  border-bottom: 2px solid transparent; padding: 7px 12px 6px 12px; font-weight: 600; }
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; border: 2px solid $focus; border-radius: 6px;
  padding: 5px 10px 6px 10px; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }

QSplitter::handle { background: $line; }
QToolTip { color: $text; background: $panel; border: 1px solid $line_strong; padding: 4px 6px; }
QCheckBox { color: $text; spacing: 7px; }
QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid $muted; border-radius: 4px;
  background: $paper; }
QListView::indicator, QTableView::indicator { width: 13px; height: 13px;
  border: 1px solid $muted; border-radius: 4px; background: $paper; }
QListView::indicator:checked, QTableView::indicator:checked { background: $accent;
  border-color: $accent; image: url($check_mark); }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus { border: 2px solid $focus; width: 13-2px; height: 13-2px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url($check_mark); }
QGroupBox { border: 1px solid $line; border-radius: 8px; margin-top: 10px; padding-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; color: $muted; }

#banner { background: $warning_soft; border-bottom: 1px solid $line; }
#banner[kind="note"] { background: $accent_soft; }
#banner QLabel { color: $text; }
#banner QPushButton { background: transparent; border-color: $line_strong; padding: 3px 10px; }
#banner QPushButton:focus { border: 2px solid $focus; padding: 3-1px 10-1px; }
"""


def style_sheet(theme: Theme, scale: float = 1.0) -> str:
    """The QSS of the whole application in the colours of `theme`, its lengths for a type that is
    `scale` times as large as usual."""
    return _filled(
        _FIRST + _REST,
        theme,
        scale,
        check_mark=_file_of("confirm", theme.roles["on-accent"]),
        down_arrow=_file_of("expand", theme.roles["muted"]),
        more_icon=_file_of("expand", theme.roles["text"]),
        up_arrow=_file_of("collapse", theme.roles["muted"]),
    )


def _filled(sheet: str, theme: Theme, scale: float, **pictures: str) -> str:
    roles = {role.replace("-", "_"): colour for role, colour in theme.roles.items()}
    sheet = re.sub(r"(\d+)(-\d)?px", lambda length: _scaled(length, scale), sheet)
    return Template(sheet).substitute(roles, **pictures)


def _scaled(length: re.Match[str], scale: float) -> str:
    """A length for the type's size; "6-1px" is what a ring of focus leaves of 6 px, at every size.
    Hairlines and rings stay what they are."""
    pixels = int(length[1])
    return f"{(pixels if pixels <= LINE else round(pixels * scale)) + int(length[2] or 0)}px"


@cache
def _file_of(icon: str, colour: str) -> str:
    """An icon of ours in a colour, as a file: style sheets take pictures from nowhere else."""
    path = Path(_pictures().name) / f"{icon}-{colour.lstrip('#')}.svg"
    path.write_text(svg(icon, colour), "utf-8")
    return path.as_posix()


@cache
def _pictures() -> tempfile.TemporaryDirectory[str]:
    """A folder that goes when the program ends."""
    return tempfile.TemporaryDirectory(prefix="rashomon-", ignore_cleanup_errors=True)


def palette(theme: Theme) -> QPalette:
    """Qt's palette in the colours of `theme`, for all that no style sheet reaches."""
    result = QPalette()
    for role, name in _PALETTE.items():
        result.setColor(role, theme.colour(name))
    for role in _DISABLED:
        result.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("faint"))
    return result


def chosen_theme(choice: str, palette: str = OWN_PALETTE) -> Theme:
    """The theme a choice stands for: its name, or "system" for light or dark as the desktop says
    now; a name or palette that is not shipped counts as none."""
    if palette != OWN_PALETTE and palette not in palette_names():
        palette = OWN_PALETTE
    if choice != "system" and choice in theme_names():
        return load_theme(choice, palette)
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    return load_theme("dark" if dark else "light", palette)


def dress(application: QApplication, theme: Theme, *, first_page: bool = False) -> None:
    """Give the whole application the look of `theme`, or no more of it than the first page needs.

    The lengths follow the application's font.
    """
    scale = type_scale()
    application.setPalette(palette(theme))
    sheet = _filled(_FIRST, theme, scale) if first_page else style_sheet(theme, scale)
    application.setStyleSheet(sheet)
