"""What is listed: by kind, account, fact and decision; all by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.framing.filters import DivergenceFilter
from gui.framing.model import ROW, Chips, Contrast, QuietHeading
from gui.framing.panel import DivergencePanel
from rashomon.model import Comparison, DivergenceKind, DivergenceVerdict, Document

Key = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot, glassworks: Comparison) -> DivergencePanel:
    widget = DivergencePanel()
    qtbot.addWidget(widget)
    widget.resize(380, 640)
    widget.set_comparison(glassworks)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.view.setFocus()
    return widget


def rows(panel: DivergencePanel) -> list[object]:
    model = panel.view.model()
    return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]


def listed(panel: DivergencePanel) -> list[str]:
    """The kinds listed as rows."""
    return [row.divergence.kind for row in rows(panel) if isinstance(row, Contrast)]


def press(panel: DivergencePanel, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(panel.view, key)


def go_to(panel: DivergencePanel, kind: DivergenceKind) -> None:
    for place, row in enumerate(rows(panel)):
        if isinstance(row, Contrast) and row.divergence.kind == kind:
            panel.view.go_to(place)


def decided(comparison: Comparison, kind: DivergenceKind, verdict: DivergenceVerdict) -> Comparison:
    changed = (
        replace(each, decided=verdict) if each.kind == kind else each
        for each in comparison.divergences
    )
    return replace(comparison, divergences=tuple(changed))


def hint(panel: DivergencePanel) -> str:
    shown = (label for label in panel.findChildren(QLabel) if label.isVisible())
    return " ".join(label.text() for label in shown if label.wordWrap())


# ------------------------------------------------------------------ filters
def test_k_walks_through_the_kinds_and_back_to_all(panel: DivergencePanel, qtbot: QtBot) -> None:
    seen: list[list[str]] = []
    for _ in range(5):
        press(panel, qtbot, Key.Key_K)
        seen.append(listed(panel))
    assert seen[:4] == [["number"], ["label"], ["loaded"], ["omission"]]
    assert len(seen[4]) == 4


def test_a_walks_through_the_accounts(panel: DivergencePanel, qtbot: QtBot) -> None:
    press(panel, qtbot, Key.Key_A)
    assert panel.filters.filter.account == "post"
    press(panel, qtbot, Key.Key_A)
    assert listed(panel) == ["number", "label", "loaded"]  # the omission names no second account


def test_an_account_without_the_fact_counts_as_a_side(
    panel: DivergencePanel, glassworks: Comparison
) -> None:
    silent = (replace(each, silent="star") for each in glassworks.divergences[3:])
    panel.set_comparison(replace(glassworks, divergences=(*glassworks.divergences[:3], *silent)))
    panel.set_filter(DivergenceFilter(account="star"), this_fact=False)
    assert "omission" in listed(panel)


def test_o_keeps_the_picked_fact_only(panel: DivergencePanel, qtbot: QtBot) -> None:
    press(panel, qtbot, Key.Key_O)
    assert len(listed(panel)) == 4  # no fact is picked
    panel.set_current_fact("noon")
    press(panel, qtbot, Key.Key_O)
    assert listed(panel) == ["omission"]


def test_the_boxes_count_what_they_would_list(panel: DivergencePanel) -> None:
    panel.set_filter(DivergenceFilter(kind="label"), this_fact=False)
    assert panel.filters.decision_box.itemText(0) == "Open (1)"
    assert panel.filters.account_box.itemText(2) == "B · Evening Star (1)"
    assert panel.filters.kind_box.itemText(1) == "Numbers (1)"


def test_a_filter_is_kept_while_another_project_is_read(
    panel: DivergencePanel, glassworks: Comparison
) -> None:
    panel.set_filter(DivergenceFilter(kind="label"), this_fact=False)
    panel.set_comparison(Comparison())
    panel.set_comparison(glassworks)
    assert listed(panel) == ["label"]


def test_a_panel_that_lists_nothing_says_which_filters_keep_it_empty(
    panel: DivergencePanel, qtbot: QtBot
) -> None:
    panel.set_filter(DivergenceFilter(kind="label", decision="confirmed"), this_fact=False)
    assert "Labels, Confirmed" in hint(panel)
    qtbot.mouseClick(panel.clear_button, Qt.MouseButton.LeftButton)
    assert len(listed(panel)) == 4
    assert not panel.clear_button.isVisible()


def test_where_all_is_decided_the_panel_says_so(
    panel: DivergencePanel, glassworks: Comparison
) -> None:
    done = tuple(replace(each, decided="confirmed") for each in glassworks.divergences)
    panel.set_comparison(replace(glassworks, divergences=done))
    assert hint(panel) == "Nothing is open: all 4 divergences are decided."


def test_accounts_without_a_shared_fact_are_told_why_nothing_is_listed(
    panel: DivergencePanel, glassworks: Comparison
) -> None:
    panel.set_comparison(replace(glassworks, facts=(), divergences=()))
    assert "inside shared facts only" in hint(panel)


def test_a_language_without_lists_is_named_with_its_accounts(
    panel: DivergencePanel, glassworks: Comparison
) -> None:
    one = glassworks.accounts[1]
    welsh: Document = replace(one.document, language="cy")
    accounts = (glassworks.accounts[0], replace(one, document=welsh))
    panel.set_comparison(replace(glassworks, accounts=accounts))
    assert "No word lists for Welsh (B)" in hint(panel)
    panel.resize(380, 300)  # too low for the kinds
    assert "No word lists for Welsh (B)" in hint(panel)


# ------------------------------------------------------------------ decisions
@pytest.mark.parametrize(
    ("key", "verdict"),
    [(Key.Key_C, "confirmed"), (Key.Key_X, "dismissed"), (Key.Key_Delete, "dismissed")],
)
def test_a_key_decides(panel: DivergencePanel, qtbot: QtBot, key: Qt.Key, verdict: str) -> None:
    go_to(panel, "label")
    with qtbot.waitSignal(panel.decision_requested) as asked:
        press(panel, qtbot, key)
    assert asked.args is not None
    assert (asked.args[0].kind, asked.args[1]) == ("label", verdict)


def test_u_leaves_a_decided_one_open_again(
    panel: DivergencePanel, qtbot: QtBot, glassworks: Comparison
) -> None:
    panel.set_comparison(decided(glassworks, "label", "dismissed"))
    press(panel, qtbot, Key.Key_D)
    press(panel, qtbot, Key.Key_D)
    assert listed(panel) == ["label"]
    go_to(panel, "label")
    with qtbot.waitSignal(panel.decision_requested) as asked:
        press(panel, qtbot, Key.Key_U)
    assert asked.args is not None and asked.args[1] == ""


def test_a_button_decides_and_takes_its_decision_back(
    panel: DivergencePanel, qtbot: QtBot, glassworks: Comparison
) -> None:
    panel.set_filter(DivergenceFilter(decision="all"), this_fact=False)
    asked: list[str] = []
    panel.decision_requested.connect(lambda _each, verdict: asked.append(verdict))
    go_to(panel, "label")
    qtbot.mouseClick(panel.confirm_button, Qt.MouseButton.LeftButton)
    panel.set_comparison(decided(glassworks, "label", "confirmed"))
    go_to(panel, "label")
    qtbot.mouseClick(panel.confirm_button, Qt.MouseButton.LeftButton)
    assert asked == ["confirmed", ""]


def test_after_a_decision_the_keyboard_stands_on_the_next_one_unseen(
    panel: DivergencePanel, qtbot: QtBot, glassworks: Comparison
) -> None:
    shown: list[str] = []
    panel.divergence_activated.connect(lambda each: shown.append(each.kind))
    panel.step(1)
    panel.set_comparison(decided(glassworks, "number", "confirmed"))
    current = panel.current()
    assert current is not None and current.kind == "label"
    panel.step(1)
    assert shown == ["number", "label"]  # nothing was passed over


def test_a_decided_one_says_so_to_a_screen_reader(
    panel: DivergencePanel, glassworks: Comparison
) -> None:
    panel.set_filter(DivergenceFilter(decision="confirmed"), this_fact=False)
    panel.set_comparison(decided(glassworks, "label", "confirmed"))
    spoken = panel.view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("; Confirmed")


def test_a_confirmed_omission_is_called_not_told_here(
    panel: DivergencePanel, glassworks: Comparison
) -> None:
    omission = replace(glassworks.divergences[3], silent="star")
    for verdict, said in (("", "B: no match found"), ("confirmed", "B: not told here")):
        panel.set_filter(DivergenceFilter(decision="all"), this_fact=False)
        panel.set_comparison(replace(glassworks, divergences=(replace(omission, decided=verdict),)))
        spoken = panel.view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert said in spoken


# ------------------------------------------------------------------ quiet kinds
def test_quiet_kinds_are_chips_below_the_rows(panel: DivergencePanel, quiet: Comparison) -> None:
    panel.set_comparison(quiet)
    assert listed(panel) == ["number", "label", "loaded", "omission"]
    heading, chips = rows(panel)[-2:]
    assert isinstance(heading, QuietHeading) and heading.total == 2
    assert isinstance(chips, Chips)
    assert [each.divergence.kind for each in chips.chips] == ["attribution", "hedge"]


def test_arrow_keys_walk_the_chips_and_enter_shows_one(
    panel: DivergencePanel, qtbot: QtBot, quiet: Comparison
) -> None:
    panel.set_comparison(quiet)
    panel.view.go_to(len(rows(panel)) - 1)
    press(panel, qtbot, Key.Key_Right)
    with qtbot.waitSignal(panel.divergence_activated) as asked:
        press(panel, qtbot, Key.Key_Return)
    assert asked.args is not None and asked.args[0].kind == "hedge"
    press(panel, qtbot, Key.Key_Left)
    current = panel.current()
    assert current is not None and current.kind == "attribution"


def test_a_click_on_a_chip_shows_it_and_beside_it_nothing(
    panel: DivergencePanel, qtbot: QtBot, quiet: Comparison
) -> None:
    panel.set_comparison(quiet)
    view = panel.view
    index = view.model().index(len(rows(panel)) - 1, 0)
    view.scrollTo(index)
    rect = view.visualRect(index)
    shown: list[str] = []
    panel.divergence_activated.connect(lambda each: shown.append(each.kind))
    left = rect.topLeft() + QPoint(70, rect.height() // 2)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=left)
    right = rect.topRight() + QPoint(-2, rect.height() // 2)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=right)
    assert shown == ["attribution"]


def test_a_quiet_kind_asked_for_stands_in_rows(panel: DivergencePanel, quiet: Comparison) -> None:
    panel.set_comparison(quiet)
    panel.set_filter(DivergenceFilter(kind="hedge"), this_fact=False)
    assert listed(panel) == ["hedge"]
    assert not any(isinstance(row, Chips) for row in rows(panel))
