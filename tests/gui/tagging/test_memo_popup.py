from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui.tagging.memo import MemoEdit, MemoPopup


@pytest.fixture
def popup(qtbot: QtBot) -> MemoPopup:
    widget = MemoPopup()
    qtbot.addWidget(widget)
    widget.open_at("a1", "first", QPoint(50, 50))
    return widget


def test_ctrl_enter_keeps_what_was_typed_after_the_old_text(popup: MemoPopup, qtbot: QtBot) -> None:
    qtbot.keyClicks(popup.edit, " thought")
    with qtbot.waitSignal(popup.memo_edited) as asked:
        qtbot.keyClick(popup.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["a1", "first thought"]
    assert not popup.isVisible()


def test_enter_alone_begins_a_new_line(popup: MemoPopup, qtbot: QtBot) -> None:
    qtbot.keyClick(popup.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(popup.edit, "second")
    assert popup.edit.memo() == "first\nsecond"


def test_escape_drops_the_change(popup: MemoPopup, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(popup.memo_edited):
        qtbot.keyClicks(popup.edit, "xxx")
        qtbot.keyClick(popup.edit, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_closing_it_otherwise_keeps_what_was_typed(popup: MemoPopup, qtbot: QtBot) -> None:
    qtbot.keyClicks(popup.edit, "!")
    with qtbot.waitSignal(popup.memo_edited) as asked:
        popup.hide()
    assert asked.args == ["a1", "first!"]


def test_an_untouched_memo_asks_for_nothing(popup: MemoPopup, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(popup.memo_edited):
        qtbot.keyClick(popup.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.text(
        st.characters(exclude_categories=("Cs", "Cc", "Zp"))
        | st.sampled_from("\n\t\u00a0\u2028😀"),
        max_size=60,
    )
)
def test_a_memo_comes_back_as_it_went_in(qtbot: QtBot, memo: str) -> None:
    edit = MemoEdit()
    edit.set_memo(memo)
    assert edit.memo() == memo
    edit.deleteLater()
