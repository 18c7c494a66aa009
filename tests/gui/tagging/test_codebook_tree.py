"""The codebook as a tree: tags put below each other by key and by mouse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.tagging.codebook import CodebookPanel
from gui.tagging.rows import DEPTH
from rashomon.model import Codebook

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def tree(codebook: Codebook) -> Codebook:
    """Agency stands below Loaded, though it comes last in the codebook's order."""
    loaded, hedge, agency = codebook.tags
    return Codebook((loaded, hedge, replace(agency, parent=loaded.id)))


@pytest.fixture
def panel(qtbot: QtBot, tree: Codebook) -> CodebookPanel:
    widget = CodebookPanel()
    qtbot.addWidget(widget)
    widget.set_codebook(tree, {"agency": 2}, {"agency": "A 1, B 1"})
    widget.resize(280, 300)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def row(panel: CodebookPanel, name: str) -> QModelIndex:
    model = panel.view.model()
    rows = (model.index(number, 0) for number in range(model.rowCount()))
    return next(index for index in rows if index.data() == name)


def choose(panel: CodebookPanel, name: str) -> None:
    panel.view.setCurrentIndex(row(panel, name))


def test_a_tag_stands_indented_behind_the_one_above_it(panel: CodebookPanel) -> None:
    model = panel.view.model()
    shown = [(model.index(n, 0).data(), model.index(n, 0).data(DEPTH)) for n in range(3)]
    assert shown == [("Loaded wording", 0), ("Agency & blame", 1), ("Hedge", 0)]


def test_the_tooltip_counts_by_account(panel: CodebookPanel) -> None:
    assert "A 1, B 1" in row(panel, "Agency & blame").data(Qt.ItemDataRole.ToolTipRole)


def test_alt_right_asks_to_put_a_tag_below_the_sibling_before(
    panel: CodebookPanel, qtbot: QtBot
) -> None:
    choose(panel, "Hedge")
    with qtbot.waitSignal(panel.tag_place_requested) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Right, ALT)
    assert asked.args == ["hedge", "loaded", 3]


def test_alt_left_asks_to_put_a_tag_beside_its_parent(panel: CodebookPanel, qtbot: QtBot) -> None:
    choose(panel, "Agency & blame")
    with qtbot.waitSignal(panel.tag_place_requested) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Left, ALT)
    assert asked.args == ["agency", "", 1]


def test_the_first_tag_has_none_to_stand_below(panel: CodebookPanel, qtbot: QtBot) -> None:
    choose(panel, "Loaded wording")
    with qtbot.assertNotEmitted(panel.tag_place_requested):
        qtbot.keyClick(panel.view, Qt.Key.Key_Right, ALT)
        qtbot.keyClick(panel.view, Qt.Key.Key_Left, ALT)


def test_alt_down_moves_past_the_next_sibling_with_all_below(
    panel: CodebookPanel, qtbot: QtBot
) -> None:
    choose(panel, "Loaded wording")
    with qtbot.waitSignal(panel.tag_move_requested) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Down, ALT)
    assert asked.args == ["loaded", 1]


def drop(panel: CodebookPanel, name: str, at: QPoint) -> None:
    """What Qt sends while a row is dragged to a point of the list and let go there."""
    data: QMimeData = panel.view.model().mimeData([row(panel, name)])
    port, move = panel.view.viewport(), Qt.DropAction.MoveAction
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(port, QDragEnterEvent(at, move, data, button, none))
    QApplication.sendEvent(port, QDragMoveEvent(at, move, data, button, none))
    QApplication.sendEvent(port, QDropEvent(QPointF(at), move, data, button, none))


def test_a_tag_dropped_on_another_asks_to_stand_below_it(
    panel: CodebookPanel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.tag_place_requested) as asked:
        drop(panel, "Agency & blame", panel.view.visualRect(row(panel, "Hedge")).center())
    assert asked.args == ["agency", "hedge", 3]


def test_a_tag_dropped_between_two_asks_to_stand_beside_the_lower_one(
    panel: CodebookPanel, qtbot: QtBot
) -> None:
    edge = panel.view.visualRect(row(panel, "Agency & blame")).topLeft() + QPoint(40, 0)
    with qtbot.waitSignal(panel.tag_place_requested) as asked:
        drop(panel, "Hedge", edge)
    assert asked.args == ["hedge", "loaded", 1]


def test_a_tag_cannot_be_dropped_on_one_below_it(panel: CodebookPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.tag_place_requested):
        drop(panel, "Loaded wording", panel.view.visualRect(row(panel, "Agency & blame")).center())
