from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.tagging.tables import TagTables
from gui.theme import load_theme
from rashomon.model import Codebook, Project


@pytest.fixture
def panel(qtbot: QtBot, fair: Project) -> TagTables:
    widget = TagTables()
    qtbot.addWidget(widget)
    widget.set_project(fair)
    widget.resize(620, 260)
    widget.show()
    qtbot.waitExposed(widget)
    widget.view.setFocus()
    return widget


def table(panel: TagTables) -> list[list[str]]:
    model = panel.view.model()
    columns = range(model.columnCount())
    head = [str(model.headerData(each, Qt.Orientation.Horizontal)) for each in columns]
    rows = [
        [str(model.index(row, column).data()) for column in columns]
        for row in range(model.rowCount())
    ]
    return [head, *rows]


def cell(panel: TagTables, row: int, column: int) -> QModelIndex:
    return panel.view.model().index(row, column)


def test_tags_are_counted_by_account(panel: TagTables) -> None:
    assert table(panel) == [
        ["Tag", "A", "B"],
        ["Loaded wording", "0", "1"],
        ["Hedge", "1", "0"],
        ["Agency & blame", "1", "1"],
    ]


def test_tags_are_counted_with_each_other(panel: TagTables, qtbot: QtBot) -> None:
    panel.kind_box.setFocus()
    qtbot.keyClick(panel.kind_box, Qt.Key.Key_Down)
    assert table(panel) == [
        ["Tag", "Loaded wording", "Hedge", "Agency & blame"],
        ["Loaded wording", "1", "0", "1"],
        ["Hedge", "0", "1", "0"],
        ["Agency & blame", "1", "0", "2"],
    ]


def test_tags_below_count_where_asked(panel: TagTables, fair: Project, qtbot: QtBot) -> None:
    loaded, hedge, agency = fair.codebook.tags
    below = Codebook((loaded, hedge, replace(agency, parent="hedge")))
    panel.set_project(replace(fair, codebook=below))
    qtbot.keyClick(panel.subtree_box, Qt.Key.Key_Space)
    assert table(panel)[2] == ["Hedge", "2", "1"]


def test_enter_shows_one_passage_after_the_other(
    panel: TagTables, fair: Project, qtbot: QtBot
) -> None:
    panel.kind_box.setCurrentIndex(1)
    panel.view.setCurrentIndex(cell(panel, 2, 3))
    asked: list[str] = []
    panel.annotation_requested.connect(lambda annotation, _told: asked.append(annotation))
    for _ in range(3):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    ids = [item.id for item in fair.annotations if "agency" in item.tags]
    assert asked == [*ids, ids[0]]


def test_the_table_is_copied_with_the_accounts_named(panel: TagTables, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\n")[:2] == [
        "Tag\tBrand Post\tEvening Star",
        "Loaded wording\t0\t1",
    ]


def test_a_cell_is_spoken_with_its_tag_and_account(panel: TagTables) -> None:
    spoken = cell(panel, 2, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Agency & blame in account A: 1"


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_bar_wears_the_tag_s_colour(panel: TagTables, fair: Project, name: str) -> None:
    panel.set_theme(load_theme(name))
    place = panel.view.visualRect(cell(panel, 0, 2))
    image = panel.view.viewport().grab().toImage()
    assert image.pixelColor(place.left() + 45, place.center().y()).name() == "#c2410c"
