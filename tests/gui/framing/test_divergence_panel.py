from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.framing.model import OPEN_BY_DEFAULT, ROW, Chips, Contrast, Heading
from gui.framing.panel import DivergencePanel
from rashomon.model import Comparison


@pytest.fixture
def panel(qtbot: QtBot, glassworks: Comparison) -> DivergencePanel:
    widget = DivergencePanel()
    qtbot.addWidget(widget)
    widget.set_comparison(glassworks)
    widget.resize(300, 600)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def rows(panel: DivergencePanel) -> list[QModelIndex]:
    model = panel.view.model()
    return [model.index(row, 0) for row in range(model.rowCount())]


def contrasts(panel: DivergencePanel) -> list[QModelIndex]:
    return [index for index in rows(panel) if isinstance(index.data(ROW), Contrast)]


def kinds(panel: DivergencePanel) -> list[str]:
    found = [index.data(ROW) for index in rows(panel)]
    return [row.kind for row in found if isinstance(row, Heading)]


def test_divergences_stand_under_their_kind_with_conflicts_first(panel: DivergencePanel) -> None:
    assert kinds(panel) == ["number", "label", "loaded", "omission"]


def test_both_quotes_are_spoken_with_their_accounts(panel: DivergencePanel) -> None:
    spoken = contrasts(panel)[0].data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Numbers; F1; A: About 300 workers; B: mob of 500; number"


def test_enter_asks_to_see_both_sides(
    panel: DivergencePanel, qtbot: QtBot, glassworks: Comparison
) -> None:
    panel.view.setCurrentIndex(contrasts(panel)[0])
    with qtbot.waitSignal(panel.divergence_activated) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert asked.args == [glassworks.divergences[1]]


def test_arrow_keys_pass_over_the_headings(panel: DivergencePanel, qtbot: QtBot) -> None:
    panel.view.setCurrentIndex(contrasts(panel)[0])
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.view.currentIndex() == contrasts(panel)[1]


def test_a_click_asks_to_see_both_sides(
    panel: DivergencePanel, qtbot: QtBot, glassworks: Comparison
) -> None:
    spot = panel.view.visualRect(contrasts(panel)[1]).center()
    with qtbot.waitSignal(panel.divergence_activated) as asked:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert asked.args == [glassworks.divergences[0]]


def test_a_click_on_a_heading_asks_for_nothing(panel: DivergencePanel, qtbot: QtBot) -> None:
    spot = panel.view.visualRect(rows(panel)[0]).center()
    with qtbot.assertNotEmitted(panel.divergence_activated):
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_t_asks_to_tag_both_sides(
    panel: DivergencePanel, qtbot: QtBot, glassworks: Comparison
) -> None:
    panel.view.setCurrentIndex(contrasts(panel)[2])
    with qtbot.waitSignal(panel.tag_requested) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_T)
    assert asked.args == [glassworks.divergences[2]]


def test_the_tag_button_waits_for_a_chosen_row(panel: DivergencePanel, qtbot: QtBot) -> None:
    panel.view.setCurrentIndex(QModelIndex())
    assert not panel.tag_button.isEnabled()
    panel.view.setCurrentIndex(contrasts(panel)[0])
    with qtbot.waitSignal(panel.tag_requested):
        qtbot.mouseClick(panel.tag_button, Qt.MouseButton.LeftButton)


def test_one_kind_can_be_shown_alone(panel: DivergencePanel) -> None:
    box = panel.filters.kind_box
    box.setCurrentIndex(box.findData("label"))
    assert kinds(panel) == ["label"]


def test_only_kinds_that_occur_are_offered(panel: DivergencePanel) -> None:
    box = panel.filters.kind_box
    offered = [box.itemData(place) for place in range(box.count())]
    assert offered == [None, "number", "label", "loaded", "omission"]


def test_this_fact_only_leaves_the_picked_facts_divergences(
    panel: DivergencePanel, qtbot: QtBot
) -> None:
    panel.set_current_fact("noon")
    panel.filters.fact_check.setChecked(True)
    assert kinds(panel) == ["omission"]


def test_another_picked_fact_changes_what_this_fact_only_shows(panel: DivergencePanel) -> None:
    panel.set_current_fact("noon")
    panel.filters.fact_check.setChecked(True)
    panel.set_current_fact("walkout")
    assert kinds(panel) == ["number", "label", "loaded"]


def test_without_a_picked_fact_all_are_listed_and_the_box_waits(panel: DivergencePanel) -> None:
    panel.set_current_fact("noon")
    panel.filters.fact_check.setChecked(True)
    panel.set_current_fact("")
    assert len(contrasts(panel)) == 4
    assert not panel.filters.fact_check.isEnabled()


def test_a_dozen_are_open_at_first_and_the_rest_under_one_row(
    panel: DivergencePanel, qtbot: QtBot, many: Comparison
) -> None:
    panel.set_comparison(many)
    assert len(contrasts(panel)) == OPEN_BY_DEFAULT
    assert rows(panel)[-1].data() == "Show 8 more"
    panel.view.setCurrentIndex(rows(panel)[-1])
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert len(contrasts(panel)) == 20


def test_the_keyboard_stays_where_the_list_grew(
    panel: DivergencePanel, qtbot: QtBot, many: Comparison
) -> None:
    panel.set_comparison(many)
    panel.view.setCurrentIndex(rows(panel)[-1])
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    shown = panel.current()
    assert shown is not None
    assert shown.note == f"note {OPEN_BY_DEFAULT}"


def test_an_open_list_can_be_folded_again(
    panel: DivergencePanel, qtbot: QtBot, many: Comparison
) -> None:
    panel.set_comparison(many)
    for _ in range(2):
        panel.view.scrollToBottom()
        spot = panel.view.visualRect(rows(panel)[-1]).center()
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert len(contrasts(panel)) == OPEN_BY_DEFAULT


def test_a_short_list_has_no_row_for_more(panel: DivergencePanel) -> None:
    assert isinstance(rows(panel)[-1].data(ROW), Contrast)


def test_the_open_dozen_are_those_ranked_highest(panel: DivergencePanel, many: Comparison) -> None:
    panel.set_comparison(many)
    notes = {index.data(ROW).divergence.note for index in contrasts(panel)}
    assert notes == {f"note {number}" for number in range(OPEN_BY_DEFAULT)}


def test_steps_walk_the_list_and_stop_at_its_ends(panel: DivergencePanel, qtbot: QtBot) -> None:
    seen: list[str] = []
    panel.divergence_activated.connect(lambda each: seen.append(each.kind))
    for steps in (1, 1, 1, 1, 1, -1):
        panel.step(steps)
    assert seen == ["number", "label", "loaded", "omission", "omission", "loaded"]


def test_a_new_analysis_keeps_the_current_row(
    panel: DivergencePanel, glassworks: Comparison
) -> None:
    panel.view.setCurrentIndex(contrasts(panel)[1])
    panel.set_comparison(replace(glassworks))
    assert panel.current() == glassworks.divergences[0]


def test_an_empty_panel_says_what_will_be_listed(qtbot: QtBot) -> None:
    widget = DivergencePanel()
    qtbot.addWidget(widget)
    widget.show()
    shown = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    assert shown == ["Where accounts tell the same fact differently, it will be listed here."]


@pytest.mark.parametrize("width", [220, 300, 700])
def test_rows_never_reach_beyond_the_panel(panel: DivergencePanel, width: int) -> None:
    panel.resize(width, 600)
    panel.view.doItemsLayout()
    right = max(panel.view.visualRect(index).right() for index in rows(panel))
    assert right < panel.view.viewport().width()


def test_t_belongs_to_the_list_even_where_the_window_has_a_t(
    qtbot: QtBot, glassworks: Comparison
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    panel = DivergencePanel(window)
    panel.resize(300, 400)
    panel.set_comparison(glassworks)
    elsewhere = QAction(window)
    elsewhere.setShortcut("T")
    window.addAction(elsewhere)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    panel.view.setCurrentIndex(contrasts(panel)[0])
    panel.view.setFocus()
    with qtbot.assertNotEmitted(elsewhere.triggered), qtbot.waitSignal(panel.tag_requested):
        qtbot.keyClick(panel.view, Qt.Key.Key_T)


def test_chips_of_many_facts_are_shown_for_the_first_ones_and_the_rest_under_one_row(
    panel: DivergencePanel, qtbot: QtBot, quiet: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.framing.model.FACTS_AT_FIRST", 1)
    *others, last = quiet.divergences
    panel.set_comparison(replace(quiet, divergences=(*others, replace(last, fact="noon"))))
    assert [row.data(ROW).fact for row in rows(panel) if isinstance(row.data(ROW), Chips)] == [0]
    assert rows(panel)[-1].data() == "Show 1 more"
    panel.view.setCurrentIndex(rows(panel)[-1])
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert [row.data(ROW).fact for row in rows(panel) if isinstance(row.data(ROW), Chips)] == [0, 1]
