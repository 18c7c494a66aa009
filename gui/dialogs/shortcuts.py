"""Every key on one page, by menu; made of the actions themselves, so it never lies."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.action_set import Actions
from gui.actions import MENUS, ActionSpec, plain, translated
from gui.key_names import written

# Four columns are low enough for a screen of 1280 by 800.
_COLUMNS = (
    ("file", "search", "facts"), ("edit", "reading", "tags"), ("view", "links"), ("panels", "help"),
)  # fmt: skip
_SEARCH = frozenset({"search", "next-hit", "previous-hit"})
_PANES = frozenset({"next-pane", "previous-pane"})
_PANEL = "panel-"
Row = tuple[tuple[str, ...], str]  # keys, what they do


class ShortcutsDialog(QDialog):
    """The cheat sheet."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._actions = actions
        page = QWidget(self)
        columns = QHBoxLayout(page)
        columns.setContentsMargins(22, 18, 22, 10)
        columns.setSpacing(26)
        sections = self._sections()
        for names in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(16)
            for name in names:
                column.addLayout(self._section(*sections[name]))
            column.addStretch(1)
            columns.addLayout(column, 1)
        scroll = QScrollArea(self)
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 14)
        layout.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(22, 0, 22, 0)
        foot.addWidget(buttons)
        layout.addLayout(foot)
        self.resize(page.sizeHint().width() + 24, min(page.sizeHint().height() + 70, 760))

    def _sections(self) -> dict[str, tuple[str, list[Row]]]:
        """Title and rows by name: the menus, and what stands in several of them together."""
        sections: dict[str, tuple[str, list[Row]]] = {
            "search": (self.tr("Search"), []),
            "panels": (self.tr("Panels"), []),
            "links": (self.tr("Deciding links"), self._deciding_rows()),
            "reading": (self.tr("While reading"), self._reading_rows()),
        }
        for menu, (title, specs) in MENUS.items():
            own = [spec for spec in specs if not _is_panel(spec) and spec.name not in _SEARCH]
            sections[menu] = plain(translated(title)), self._rows(own)
            sections["search"][1].extend(self._rows([s for s in specs if s.name in _SEARCH]))
            sections["panels"][1].extend(self._rows([s for s in specs if _is_panel(s)]))
        sections["search"][1].append((("T",), self.tr("In the list: tag all hits")))
        sections["panels"][1].append(((written("Esc"),), self.tr("Back to the columns")))
        return sections

    def _rows(self, specs: Sequence[ActionSpec]) -> list[Row]:
        rows: list[Row] = []
        for spec in specs:
            if spec.name.removeprefix("tag-").isdigit():
                continue
            keys = [
                key.toString(QKeySequence.SequenceFormat.NativeText)
                for key in self._actions[spec.name].shortcuts()[:2]
            ]
            if keys:
                rows.append((tuple(keys), plain(translated(spec.text))))
            if spec.name == "palette":
                rows.append((("1", "…", "9"), self.tr("Tag the selection")))
        return rows

    def _reading_rows(self) -> list[Row]:
        return [
            ((_with_arrow("Shift+Left", "←"), "→"), self.tr("Select words")),
            ((_with_arrow("Alt+Left", "←"), "→"), self.tr("Column to the left or right")),
        ]

    def _deciding_rows(self) -> list[Row]:
        """Keys that decide on the row the keyboard is on, in the panels of facts."""
        return [
            (("C",), self.tr("Confirm a link")),
            ((written("Del"),), self.tr("Reject a link, or split a mention off")),
            (("U",), self.tr("Take the decision back, unlink")),
            (("N",), self.tr("On an empty cell: not told here")),
            (("M", "M"), self.tr("On two rows: merge the facts")),
        ]

    def _section(self, title: str, rows: Sequence[Row]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.addWidget(QLabel(f"<b>{title}</b>", self), 0, 0, 1, 2)
        for number, (keys, text) in enumerate(rows, start=1):
            grid.addWidget(QLabel(text, self), number, 0)
            grid.addLayout(self._keycaps(keys), number, 1)
        grid.setColumnStretch(0, 1)
        return grid

    def _keycaps(self, keys: Sequence[str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        for key in keys:
            cap = QLabel(key, self)
            cap.setObjectName("quiet" if key == "…" else "keycap")
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row.addWidget(cap)
        return row


def _with_arrow(key: str, arrow: str) -> str:
    return f"{written(key).rpartition('+')[0]}+{arrow}"


def _is_panel(spec: ActionSpec) -> bool:
    return spec.name.startswith(_PANEL) or spec.name in _PANES
