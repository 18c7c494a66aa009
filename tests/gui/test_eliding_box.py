"""A box of choices never cuts a text in the middle of a letter."""

from __future__ import annotations

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gui.eliding_box import ElidingBox


def _picture(box: ElidingBox) -> QImage:
    return box.grab().toImage()


def test_a_text_too_long_ends_like_its_shortened_form(qtbot: QtBot) -> None:
    long, other = (ElidingBox(), ElidingBox())
    for box, text in (
        (long, "Numbers or dates differ here"),
        (other, "Numbers or dates differ h0"),
    ):
        qtbot.addWidget(box)
        box.addItem(text)
        box.resize(100, 28)
    assert _picture(long) == _picture(other)  # what differs stands behind the ellipsis
    long.resize(400, 28)
    other.resize(400, 28)
    assert _picture(long) != _picture(other)
