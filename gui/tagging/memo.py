"""Memos: the editor that holds one, and the popup that shows it beside its passage."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from gui.own_keys import claims
from gui.popup import Popup
from gui.theme import load_theme

OWN_KEYS = frozenset({Qt.Key.Key_Escape})
POPUP_SIZE = (320, 150)  # logical pixels: five lines of some fifty characters


class MemoEdit(QPlainTextEdit):
    """A small plain-text editor: Ctrl+Enter keeps, Esc drops, leaving it keeps.

    The text is read block by block: Qt's own whole-text call turns no-break spaces and line
    separators into other characters, and a memo must come back as it was typed.
    """

    kept = Signal(str)
    dropped = Signal()
    entered = Signal()  # the keyboard came
    left = Signal()  # the keyboard went

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self.keeps_on_leaving = True
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Memo…"))

    @property
    def changed(self) -> bool:
        """Whether something was typed that nobody kept yet."""
        return self.memo() != self._before

    def memo(self) -> str:
        """The text as it stands, lines ended by line feeds."""
        block = self.document().begin()
        lines: list[str] = []
        while block.isValid():
            lines.append(block.text())
            block = block.next()
        return "\n".join(lines)

    def set_memo(self, memo: str) -> None:
        """Show `memo`; typing starts from it."""
        self._before = memo
        if self.memo() != memo:
            self.setPlainText(memo)
            self.moveCursor(QTextCursor.MoveOperation.End)
        self._before = self.memo()

    def keep(self) -> None:
        """Hand on what was typed, if anything was."""
        if self.changed:
            self._before = self.memo()
            self.kept.emit(self._before)

    def event(self, event: QEvent) -> bool:
        if claims(event, OWN_KEYS):  # it drops the change, whatever it means around
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
            self.dropped.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.set_memo(self._before)
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        menu = event.reason() in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        )
        if self.keeps_on_leaving and not menu:
            self.keep()
        self.left.emit()


class MemoPopup(Popup):
    """Edit one memo beside its passage.

    Ctrl+Enter keeps it, Esc drops the change; a click elsewhere keeps it, for words once typed
    must not be lost to a stray click.
    """

    memo_edited = Signal(str, str)  # annotation id, text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(load_theme("light"), parent)
        self._annotation = ""
        self.edit = MemoEdit(self)
        self.edit.keeps_on_leaving = False
        self.edit.setAccessibleName(self.tr("Memo"))
        self.edit.kept.connect(self._tell)
        self.edit.dropped.connect(self.close)
        hint = QLabel(self.tr("Ctrl+Enter keeps · Esc drops"), self)
        hint.setObjectName("quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 6)
        layout.setSpacing(5)
        layout.addWidget(self.edit, 1)
        layout.addWidget(hint)
        self.resize(*POPUP_SIZE)

    def open_at(self, annotation_id: str, memo: str, point: QPoint) -> None:
        """Show `memo` for editing with the popup's corner at `point` (global, logical)."""
        self._annotation = annotation_id
        self.edit.set_memo(memo)
        self.place(point)
        self.show()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self.edit.keep()
        super().hideEvent(event)

    def _tell(self, text: str) -> None:
        self.memo_edited.emit(self._annotation, text)
