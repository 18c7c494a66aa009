from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from gui.facts.detail import LINKS_OPEN, FactDetail
from gui.facts.link import LinkRow
from gui.facts.links import candidates_of, links_of
from gui.facts.mention import MentionCard
from rashomon.model import Comparison, Match, SentenceRef


@pytest.fixture
def detail(qtbot: QtBot, ferry: Comparison) -> FactDetail:
    widget = FactDetail()
    qtbot.addWidget(widget)
    widget.set_comparison(ferry)
    widget.set_current_fact("aground")
    widget.resize(320, 700)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def cards(detail: FactDetail) -> list[MentionCard]:
    return detail.findChildren(MentionCard)


def links(detail: FactDetail) -> list[LinkRow]:
    return detail.findChildren(LinkRow)


def test_every_mention_stands_under_the_other_in_order(detail: FactDetail) -> None:
    assert [card.ref.document for card in cards(detail)] == ["gazette", "herald", "wire"]
    tops = [card.mapTo(detail, QPoint(0, 0)).y() for card in cards(detail)]
    assert tops == sorted(tops)


def test_a_mention_is_spoken_with_its_account_and_whole_sentence(detail: FactDetail) -> None:
    assert cards(detail)[1].accessibleName() == (
        "B, Coast Herald · 2 May 2033: The Linnet struck rocks off Morvel Point."
    )


def test_words_that_only_one_account_has_are_told_to_a_screen_reader(
    detail: FactDetail,
) -> None:
    assert "struck rocks off" in cards(detail)[1].accessibleDescription()


def test_enter_on_a_mention_asks_for_its_sentence(detail: FactDetail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(detail.mention_activated) as asked:
        qtbot.keyClick(cards(detail)[2], Qt.Key.Key_Return)
    assert asked.args == [SentenceRef("wire", 0)]


def test_a_click_on_a_mention_asks_for_its_sentence(detail: FactDetail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(detail.mention_activated) as asked:
        qtbot.mouseClick(cards(detail)[1], Qt.MouseButton.LeftButton)
    assert asked.args == [SentenceRef("herald", 0)]


def test_arrow_keys_walk_from_mention_to_mention_to_link(detail: FactDetail, qtbot: QtBot) -> None:
    cards(detail)[0].setFocus()
    for _ in range(3):
        qtbot.keyClick(detail.window().focusWidget(), Qt.Key.Key_Down)
    assert detail.window().focusWidget() is links(detail)[0]


@pytest.mark.parametrize(
    ("key", "verdict"),
    [
        (Qt.Key.Key_C, "confirmed"),
        (Qt.Key.Key_Return, "confirmed"),
        (Qt.Key.Key_Delete, "rejected"),
    ],
)
def test_a_key_on_a_link_asks_for_a_decision(
    detail: FactDetail, qtbot: QtBot, ferry: Comparison, key: Qt.Key, verdict: str
) -> None:
    with qtbot.waitSignal(detail.link_decision_requested) as asked:
        qtbot.keyClick(links(detail)[0], key)
    assert asked.args == [ferry.matches[0], verdict]


def test_a_click_on_a_link_decides_nothing(detail: FactDetail, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(detail.link_decision_requested):
        qtbot.mouseClick(links(detail)[0], Qt.MouseButton.LeftButton)


def test_the_reject_button_asks_to_reject(detail: FactDetail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(detail.link_decision_requested) as asked:
        qtbot.mouseClick(links(detail)[1].reject_button, Qt.MouseButton.LeftButton)
    assert asked.args[1] == "rejected"


def test_the_same_key_takes_a_decision_back(
    detail: FactDetail, qtbot: QtBot, ferry: Comparison
) -> None:
    confirmed = replace(ferry.matches[0], decided="confirmed")
    detail.set_comparison(replace(ferry, matches=(confirmed, *ferry.matches[1:])))
    with qtbot.waitSignal(detail.link_decision_requested) as asked:
        qtbot.keyClick(links(detail)[0], Qt.Key.Key_C)
    assert asked.args == [confirmed, ""]


def test_the_keyboard_stays_on_a_link_when_the_analysis_comes_back(
    detail: FactDetail, ferry: Comparison
) -> None:
    links(detail)[1].setFocus()
    detail.set_comparison(replace(ferry))
    focused = detail.window().focusWidget()
    assert isinstance(focused, LinkRow)
    assert focused.key == (SentenceRef("gazette", 0), SentenceRef("herald", 0))


def test_a_rejected_link_stays_in_sight_so_that_it_can_be_taken_back(ferry: Comparison) -> None:
    rejected = Match(
        SentenceRef("gazette", 0), SentenceRef("wire", 1), 0.5, "possible", decided="rejected"
    )
    comparison = replace(ferry, matches=(*ferry.matches, rejected))
    fact = comparison.fact("aground")
    assert fact is not None
    assert rejected in links_of(comparison, fact)


def test_another_mention_can_become_the_one_to_compare_with(
    detail: FactDetail, qtbot: QtBot
) -> None:
    qtbot.mouseClick(cards(detail)[2].compare_button, Qt.MouseButton.LeftButton)
    assert [card.compare_button.isChecked() for card in cards(detail)] == [False, False, True]


def test_a_fact_made_by_hand_shows_no_score_of_the_program(
    detail: FactDetail, ferry: Comparison
) -> None:
    by_hand = tuple(replace(match, decided="linked", score=0.05) for match in ferry.matches)
    detail.set_comparison(replace(ferry, matches=by_hand))
    said = [label.text() for label in detail.findChildren(QLabel)]
    assert "linked by hand · in 3 of 3 accounts" in said
    assert not any(text.startswith("same fact ·") for text in said)


def test_without_a_picked_fact_the_panel_says_what_to_do(detail: FactDetail) -> None:
    detail.set_current_fact("")
    shown = [label.text() for label in detail.findChildren(QLabel) if label.isVisible()]
    assert len(shown) == 1
    assert shown[0].startswith("Pick a fact")


def test_what_speaks_against_a_link_is_shown(detail: FactDetail) -> None:
    detail.set_current_fact("rescued")
    assert "Against: forty and sixty differ" in [
        label.text() for label in links(detail)[0].findChildren(QLabel)
    ]


def test_the_others_are_compared_with_the_mention_that_has_most_in_common(
    detail: FactDetail, ferry: Comparison
) -> None:
    between = Match(SentenceRef("herald", 0), SentenceRef("wire", 0), 0.95, "same-fact")
    detail.set_comparison(replace(ferry, matches=(between, *ferry.matches)))
    assert [card.compare_button.isChecked() for card in cards(detail)] == [False, False, True]


@pytest.fixture
def with_candidate(ferry: Comparison) -> Comparison:
    """The wire's remark on the weather, weakly linked to the rescue that it does not tell."""
    weak = Match(SentenceRef("herald", 1), SentenceRef("wire", 1), 0.31, "possible")
    return replace(ferry, matches=(*ferry.matches, weak))


def test_a_weak_link_to_an_account_without_a_match_is_offered(with_candidate: Comparison) -> None:
    rescued = with_candidate.fact("rescued")
    assert rescued is not None
    assert candidates_of(with_candidate, rescued, 3) == (
        (with_candidate.matches[-1], SentenceRef("wire", 1)),
    )


def test_accounts_that_tell_the_fact_need_no_candidates(ferry: Comparison) -> None:
    weak = Match(SentenceRef("gazette", 0), SentenceRef("herald", 1), 0.3, "possible")
    comparison = replace(ferry, matches=(*ferry.matches, weak))
    aground = comparison.fact("aground")
    assert aground is not None
    assert candidates_of(comparison, aground, 3) == ()


def test_a_click_on_a_candidate_goes_to_its_sentence_and_decides_nothing(
    detail: FactDetail, qtbot: QtBot, with_candidate: Comparison
) -> None:
    detail.set_comparison(with_candidate)
    detail.set_current_fact("rescued")
    row = links(detail)[-1]
    with (
        qtbot.assertNotEmitted(detail.link_decision_requested),
        qtbot.waitSignal(detail.mention_activated) as asked,
    ):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert asked.args == [SentenceRef("wire", 1)]


def test_c_on_a_candidate_asks_to_confirm_it(
    detail: FactDetail, qtbot: QtBot, with_candidate: Comparison
) -> None:
    detail.set_comparison(with_candidate)
    detail.set_current_fact("rescued")
    with qtbot.waitSignal(detail.link_decision_requested) as asked:
        qtbot.keyClick(links(detail)[-1], Qt.Key.Key_C)
    assert asked.args == [with_candidate.matches[-1], "confirmed"]


def test_many_links_wait_under_one_button(
    detail: FactDetail, qtbot: QtBot, ferry: Comparison
) -> None:
    more = tuple(replace(ferry.matches[0], score=0.5 - each / 100) for each in range(LINKS_OPEN))
    detail.set_comparison(replace(ferry, matches=(*ferry.matches, *more)))
    assert len(links(detail)) == LINKS_OPEN
    button = next(
        each for each in detail.findChildren(QToolButton) if each.text() == "Show all 8 links"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(links(detail)) == 8


@pytest.mark.parametrize("width", [260, 360, 800])
def test_the_last_link_ends_the_scrolled_content(detail: FactDetail, width: int) -> None:
    """No empty stretch below, and nothing cut off, however wide the dock is."""
    detail.resize(width, 200)
    QApplication.processEvents()
    content = links(detail)[-1].parentWidget()
    assert content is not None
    assert content.height() - links(detail)[-1].geometry().bottom() < 12
    assert content.width() <= width


def test_a_fact_is_followed_as_soon_as_there_is_time(detail: FactDetail, qtbot: QtBot) -> None:
    detail.follow_fact("rescued")
    assert len(cards(detail)) >= 3  # the one that is left, until the new one is made
    qtbot.waitUntil(lambda: [card.ref.document for card in cards(detail)] == ["gazette", "herald"])


def test_what_was_begun_for_a_fact_that_is_left_is_dropped(
    detail: FactDetail, ferry: Comparison, qtbot: QtBot
) -> None:
    detail.follow_fact("rescued")
    detail.follow_fact("aground")
    (aground,) = (fact for fact in ferry.facts if fact.id == "aground")
    qtbot.waitUntil(lambda: tuple(card.ref for card in cards(detail)) == aground.mentions)


def test_the_keyboard_never_stays_on_a_fact_that_is_left(
    detail: FactDetail, ferry: Comparison, qtbot: QtBot
) -> None:
    (rescued,) = (fact for fact in ferry.facts if fact.id == "rescued")
    detail.activateWindow()
    detail.follow_fact("rescued")
    links(detail)[0].setFocus()
    qtbot.waitUntil(lambda: tuple(card.ref for card in cards(detail)) == rescued.mentions)
    focused = QApplication.focusWidget()
    assert isinstance(focused, MentionCard)
    assert focused.ref in rescued.mentions


def test_a_memo_on_the_fact_stands_below_its_name(detail: FactDetail) -> None:
    detail.set_memos({"aground": "Who says <b>fog</b>?", "rescued": "Another."})
    memo = detail.findChild(QLabel, "fact-memo")
    assert memo is not None and memo.isVisible()
    assert memo.text() == "Memo: Who says <b>fog</b>?"
    assert "Memo on the fact" in memo.accessibleName()
    assert memo.textFormat() is Qt.TextFormat.PlainText
    detail.set_memos({})
    assert not [each for each in detail.findChildren(QLabel) if each.objectName() == "fact-memo"]
