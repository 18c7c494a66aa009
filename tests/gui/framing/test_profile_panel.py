"""Accounts in figures: rates of cues, voices, whole and shared; jumped from and copied."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.framing.profile_model import CELL, ROW, Cell, Row
from gui.framing.profiles import ProfilePanel
from gui.theme import load_theme, theme_names
from rashomon.model import Comparison, Fact, FramingCue, Place, Sentence, SentenceRef, Span

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ROLE = Qt.ItemDataRole


@pytest.fixture
def told(glassworks: Comparison) -> Comparison:
    """B's first sentence tells a fact of A's, its second does not; hedges stand in both."""
    post, star = glassworks.accounts
    text = star.document.text
    first = text.index(" It was cold.") + 1
    star = replace(
        star,
        sentences=(Sentence(0, Span(0, first - 1)), Sentence(1, Span(first, len(text)))),
        cues=(
            FramingCue("hedge", Span(3, 8), "list: hedges (x)"),
            FramingCue("hedge", Span(first, first + 2), "list: hedges (x)"),
            FramingCue("quotation", Span(9, 12), "rule: quotation", source=Span(16, 23)),
        ),
    )
    mentions = (SentenceRef("post", 0), SentenceRef("star", 0))
    return replace(
        glassworks, accounts=(post, star), facts=(Fact("f", "walkout", "same-fact", mentions),)
    )


@pytest.fixture
def panel(qtbot: QtBot, told: Comparison) -> ProfilePanel:
    widget = ProfilePanel()
    qtbot.addWidget(widget)
    widget.resize(640, 420)
    widget.set_comparison(told)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.view.setFocus()
    return widget


def row_named(panel: ProfilePanel, name: str) -> int:
    model = panel.view.model()
    rows: list[Row] = [model.index(row, 0).data(ROW) for row in range(model.rowCount())]
    return next(number for number, row in enumerate(rows) if row.name == name)


def cell(panel: ProfilePanel, name: str, column: int) -> Cell:
    return panel.view.model().index(row_named(panel, name), column).data(CELL)


def test_cues_are_counted_in_the_shared_facts_at_first(panel: ProfilePanel, qtbot: QtBot) -> None:
    assert cell(panel, "Hedge", 2).told == "1 in 14 words"
    panel.scope_box.setFocus()
    with qtbot.waitSignal(panel.scope_changed) as changed:
        qtbot.keyClick(panel.scope_box, Key.Key_Down)
    assert changed.args == [False]
    assert cell(panel, "Hedge", 2).told == "2 in 17 words"


def test_a_bar_compares_the_accounts_inside_its_row(panel: ProfilePanel) -> None:
    assert cell(panel, "Hedge", 2).share == 1.0
    assert cell(panel, "Hedge", 1).share == 0.0
    assert 0 < cell(panel, "Words", 1).share < 1.0


def test_voices_are_listed_with_their_share_of_the_words(panel: ProfilePanel) -> None:
    voice = cell(panel, "500 sto", 2)
    assert voice.text == "5.9\N{NO-BREAK SPACE}%"
    assert "100\N{NO-BREAK SPACE}% of all that is quoted here" in voice.told
    assert cell(panel, "500 sto", 1).text == "–"


def test_enter_walks_through_what_a_figure_counts(panel: ProfilePanel, qtbot: QtBot) -> None:
    panel.set_scope(False)
    shown: list[Place] = []
    panel.place_requested.connect(lambda place, _told: shown.append(place))
    panel.view.setCurrentIndex(panel.view.model().index(row_named(panel, "Hedge"), 2))
    for _ in range(3):
        qtbot.keyClick(panel.view, Key.Key_Return)
    assert [place.span.start for place in shown] == [3, shown[1].span.start, 3]
    assert shown[1].span.start > 3


def test_a_language_without_lists_has_no_figure_for_what_lists_find(
    panel: ProfilePanel, told: Comparison
) -> None:
    post, star = told.accounts
    star = replace(star, document=replace(star.document, language="cy"))
    panel.set_comparison(replace(told, accounts=(post, star)))
    assert cell(panel, "Hedge", 2).text == "?"
    assert cell(panel, "Quotation", 2).text != "?"


def test_the_table_is_copied_tab_separated(panel: ProfilePanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.view, Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "\tA Tarn Post\tB Evening Star"
    assert lines[1].split("\t") == ["Words", "13", "17"]
    assert "Cues per 1,000 words of the shared facts" in lines


def test_figures_are_spoken_with_account_and_meaning(panel: ProfilePanel) -> None:
    index = panel.view.model().index(row_named(panel, "Hedge"), 2)
    assert index.data(ROLE.AccessibleTextRole) == "Hedge, B: 71.4. 1 in 14 words"


@pytest.mark.parametrize("name", theme_names())
def test_a_bar_is_drawn_as_long_as_its_share(panel: ProfilePanel, name: str) -> None:
    theme = load_theme(name)
    panel.set_theme(theme)
    rect = panel.view.visualRect(panel.view.model().index(row_named(panel, "Words"), 2))
    picture = panel.view.viewport().grab(rect).toImage()
    middle = picture.height() // 2
    line = [picture.pixelColor(x, middle).name() for x in range(60, picture.width() - 10)]
    assert line.count(theme.colour("muted").name()) > 0.9 * len(line)


def test_an_empty_panel_says_what_will_be_shown(panel: ProfilePanel) -> None:
    panel.set_comparison(Comparison())
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert shown == ["How often each account hedges and judges, and whom it quotes, in figures."]


def test_nothing_in_the_panel_speaks_of_bias(panel: ProfilePanel) -> None:
    model = panel.view.model()
    words = [model.index(row, 0).data() for row in range(model.rowCount())]
    words += [label.text() for label in panel.findChildren(QLabel)]
    assert not any("bias" in text.casefold() for text in words)
