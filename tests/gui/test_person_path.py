"""One whole sitting at the real window: with keys alone, then with the mouse alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QMenu,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.facts.choosing import FactRows
from gui.facts.link import LinkRow
from gui.facts.mention import MentionCard
from gui.facts.model import CONFLICT
from gui.main_window import MainWindow
from gui.welcome import Choice
from rashomon.model import Project

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
PATIENCE = 60_000  # ms for one analysis on a busy machine
SEARCHED = "said"  # in every news text
TAG = "Voice"


@dataclass
class Sitting:
    """A window, and what a person sees of it."""

    window: MainWindow
    qtbot: QtBot

    def rest(self) -> None:
        """Wait for whatever is being computed."""
        self.qtbot.waitUntil(lambda: not self.window.runner.lanes(), timeout=PATIENCE)
        QApplication.processEvents()

    def press(self, key: Qt.Key | str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        """A key to whatever has the focus."""
        if QApplication.activePopupWidget() is None and not self.window.isActiveWindow():
            with self.qtbot.waitActive(self.window):  # as a desktop does once a popup has closed
                self.window.activateWindow()
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(key, str):
            self.qtbot.keyClicks(focus, key, modifier)
        else:
            self.qtbot.keyClick(focus, key, modifier)
        QApplication.processEvents()

    def tab_to(self, widget: QWidget, *, back: bool = False) -> None:
        """Tab, or Shift+Tab, until it has the keyboard; it must be near."""
        for _ in range(8):
            if QApplication.focusWidget() is widget:
                return
            self.press(Key.Key_Backtab if back else Key.Key_Tab, SHIFT if back else NONE)
        pytest.fail(f"Tab does not reach {widget}; it is at {QApplication.focusWidget()}")

    def command(self, letters: str) -> None:
        """Run a command of the palette by some letters of its name."""
        self.press(Key.Key_K, CTRL)
        self.press(letters)
        self.press(Key.Key_Return)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """The left button, in the middle unless told otherwise."""
        assert widget.isVisible() and widget.isEnabled()
        self.qtbot.mouseClick(widget, LEFT, pos=at or widget.rect().center())

    def click_row(self, view: QAbstractItemView, index: QModelIndex) -> None:
        view.scrollTo(index)
        self.click(view.viewport(), view.visualRect(index).center())

    def click_tool(self, name: str) -> None:
        button = self.window.menus.toolbar.widgetForAction(self.window.commands[name])
        assert button is not None
        self.click(button)

    def choose(self, box: QComboBox, text: str) -> None:
        """Open a box and click an entry."""
        patience = QApplication.doubleClickInterval()
        QApplication.setDoubleClickInterval(0)  # Qt takes a soon second click for a double one
        self.click(box)
        row = box.findText(text, Qt.MatchFlag.MatchStartsWith)
        self.qtbot.waitUntil(lambda: self._pick(box, row))
        QApplication.setDoubleClickInterval(patience)

    def _pick(self, box: QComboBox, row: int) -> bool:
        view = box.view()
        if view.isVisible():
            self.click_row(view, view.model().index(row, 0))
        return box.currentIndex() == row

    def click_menu(self, *names: str) -> None:
        """Walk from the menu bar through submenus to an action, by its object name or its text."""
        bar = self.window.menuBar()
        action = by_name(bar.actions(), names[0])
        self.qtbot.mouseClick(bar, LEFT, pos=bar.actionGeometry(action).center())
        menu = action.menu()
        for name in names[1:]:
            assert isinstance(menu, QMenu)
            self.qtbot.waitUntil(menu.isVisible)
            action = by_name(menu.actions(), name)
            assert action.isEnabled(), name
            self.qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
            menu = action.menu()

    # ------------------------------------------------------------------ what is seen
    @property
    def project(self) -> Project:
        """What would be saved now."""
        return self.window.session.project

    def order(self) -> list[str]:
        """The letters' documents from left to right."""
        return [column.document.id for column in self.window.reading.columns()]

    def sees_fact(self, number: int) -> None:
        """Matrix, status bar, heads of the columns and detail agree on the fact picked."""
        fact = self.window.session.comparison.facts[number]
        assert self.window.reading.current_fact() == fact.id
        assert f"F{number + 1}" in self.window.status.text
        for column in self.window.reading.columns():
            missing = column.header.pill.text() != ""
            assert missing is (column.document.id not in fact.documents), fact.label

    def sees_only_conflicts(self) -> None:
        matrix = self.window.matrix
        rows = matrix.view.model()
        assert isinstance(rows, FactRows)
        table = rows.sourceModel()
        conflicts = sum(bool(table.index(row, 0).data(CONFLICT)) for row in range(table.rowCount()))
        assert rows.rowCount() == conflicts < table.rowCount()
        assert all(rows.index(row, 0).data(CONFLICT) for row in range(conflicts))
        assert matrix.choices.count.text() == f"{conflicts} of {table.rowCount()}"

    def hits(self) -> int:
        """How many hits the columns mark, the overviews beside them too."""
        marked = [column.pane.marking.hits.marks for column in self.window.reading.columns()]
        return sum(map(len, marked))


def by_name(actions: Sequence[QAction], name: str) -> QAction:
    found = [each for each in actions if name in (each.objectName(), each.text().replace("&", ""))]
    assert len(found) == 1, name
    return found[0]


def seeds(shared: Path) -> list[Path]:
    found = sorted((shared / "seeds").glob("*.txt"))
    if len(found) < 5:
        pytest.skip("the five seed texts are not there")
    return found


@pytest.fixture(params=["sample", "seeds"])
def opened(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Which accounts are to be opened; the system's file dialog answers with the five seeds."""
    if request.param == "seeds":
        paths = [str(path) for path in seeds(request.getfixturevalue("shared"))]
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    return request.param


@pytest.fixture
def sitting(make_window: Callable[[], MainWindow], qtbot: QtBot) -> Sitting:
    window = make_window()
    window.resize(1600, 1000)
    return Sitting(window, qtbot)


def check_opened(sitting: Sitting) -> Project:
    sitting.rest()
    window = sitting.window
    assert window.pages.currentWidget() is window.reading
    assert len(sitting.order()) == 5
    assert window.session.comparison.facts
    assert not window.commands["undo"].isEnabled()
    return sitting.project


def check_rejected(sitting: Sitting, before: Project) -> None:
    sitting.rest()
    (decision,) = set(sitting.project.link_decisions) - set(before.link_decisions)
    assert decision.verdict == "rejected"


def check_tagged(sitting: Sitting, before: Project, hits: int) -> None:
    sitting.rest()
    tag = next(tag for tag in sitting.project.codebook.tags if tag.name == TAG)
    tagged = [item for item in sitting.project.annotations if tag.id in item.tags]
    assert len(tagged) == hits > 1
    assert {item.anchor.quote.lower() for item in tagged} == {SEARCHED}
    assert before.codebook.get(tag.id) is None
    shown = sum(
        any(mark.key == item.id for mark in column.pane.marking.annotations.marks)
        for item in tagged
        for column in sitting.window.reading.columns()
    )
    assert shown == hits


def check_theme(sitting: Sitting, before: int) -> None:
    assert sitting.window.theme.name == "dark"
    assert paper(sitting) < before


def paper(sitting: Sitting) -> int:
    """How light the middle of the first column's margin is, 0 to 255."""
    pane = sitting.window.reading.columns()[0].pane.viewport()
    return pane.grab().toImage().pixelColor(pane.width() - 3, pane.height() // 2).lightness()


def check_undone_and_redone(
    sitting: Sitting, first: Project, undo: Callable[[], None], redo: Callable[[], None]
) -> None:
    """All the way back to the very start, and forward to the very result."""
    last, commands = sitting.project, sitting.window.commands
    order = sitting.order()
    steps = 0
    while commands["undo"].isEnabled():
        undo()
        sitting.rest()
        steps += 1
    assert steps == 3  # the link, the tags, the column
    assert sitting.project is first
    assert not sitting.window.isWindowModified()
    assert sitting.order() == [document.id for document in first.documents] != order
    while commands["redo"].isEnabled():
        redo()
        sitting.rest()
    assert sitting.project is last
    assert sitting.order() == order


@pytest.mark.timeout(120)
def test_a_whole_sitting_with_keys_alone(sitting: Sitting, opened: str) -> None:
    window, press = sitting.window, sitting.press
    if opened == "sample":
        sitting.command("open the sample")
    else:
        press(Key.Key_O, CTRL)
    first = check_opened(sitting)

    for number in range(len(window.session.comparison.facts)):
        press("]")
        sitting.sees_fact(number)
    press(Key.Key_Escape)
    assert window.session.current_fact == ""

    press("]")
    press("3", CTRL)
    for _ in range(40):
        if isinstance(QApplication.focusWidget(), LinkRow):
            break
        press(Key.Key_Down)
    press(Key.Key_Delete)
    check_rejected(sitting, first)

    press("1", CTRL)
    sitting.tab_to(window.matrix.choices.filter_box, back=True)
    while not window.matrix.choices.filter_box.currentText().startswith("Numbers"):
        press(Key.Key_Down)
    sitting.sees_only_conflicts()
    press("1", CTRL)

    press(Key.Key_F, CTRL)
    press(SEARCHED)
    press(Key.Key_Return)
    sitting.rest()
    hits = sitting.hits()
    press(Key.Key_Down)
    press("t")
    press(TAG)
    press(Key.Key_Return)
    check_tagged(sitting, first, hits)

    press(Key.Key_Escape)
    order = sitting.order()
    window.reading.focus_column(order[0])
    press(Key.Key_PageDown, CTRL | SHIFT)
    assert sitting.order() == [order[1], order[0], *order[2:]]

    before = paper(sitting)
    sitting.command("dark")
    check_theme(sitting, before)

    check_undone_and_redone(
        sitting, first, lambda: press(Key.Key_Z, CTRL), lambda: press(Key.Key_Y, CTRL)
    )


@pytest.mark.timeout(120)
def test_a_whole_sitting_with_the_mouse_alone(sitting: Sitting, opened: str) -> None:
    window, qtbot = sitting.window, sitting.qtbot
    wanted = "Open the sample" if opened == "sample" else "Open"
    choices = {each.accessibleName(): each for each in window.welcome.findChildren(Choice)}
    sitting.click(choices[wanted])
    first = check_opened(sitting)

    for number in range(len(window.session.comparison.facts)):
        sitting.click_tool("next-fact")
        sitting.sees_fact(number)

    sitting.click_row(window.matrix.view, window.matrix.view.model().index(0, 0))
    assert window.session.current_fact == window.session.comparison.facts[0].id
    qtbot.waitUntil(lambda: bool(window.detail.findChildren(MentionCard)))
    link = window.detail.findChildren(LinkRow)[0]
    window.detail.findChildren(QScrollArea)[0].ensureWidgetVisible(link)
    sitting.click(link.reject_button)
    check_rejected(sitting, first)

    sitting.choose(window.matrix.choices.filter_box, "Numbers")
    sitting.sees_only_conflicts()

    select_word_by_double_click(sitting, SEARCHED)
    sitting.click_menu("Edit", "search")
    sitting.rest()
    hits = sitting.hits()
    sitting.click(window.search.tag_button)
    # A name has no other way in than letters; an existing tag is one click.
    qtbot.waitUntil(window.palette_popup.isVisible)
    name = window.session.project.codebook.tags[0].name
    sitting.click_row(window.palette_popup.view, window.palette_popup.view.model().index(0, 0))
    sitting.rest()
    tag = next(tag for tag in sitting.project.codebook.tags if tag.name == name)
    before_it = sum(tag.id in item.tags for item in first.annotations)
    assert sum(tag.id in item.tags for item in sitting.project.annotations) == before_it + hits

    order = sitting.order()
    at = drag_first_seen_column(sitting)
    assert sitting.order() == [*order[:at], order[at + 1], order[at], *order[at + 2 :]]

    before = paper(sitting)
    sitting.click_menu("View", "Theme", "theme-dark")
    check_theme(sitting, before)

    check_undone_and_redone(
        sitting, first, lambda: sitting.click_tool("undo"), lambda: sitting.click_tool("redo")
    )


def select_word_by_double_click(sitting: Sitting, word: str) -> None:
    """In the first column that holds it."""
    for column in sitting.window.reading.columns():
        at = column.document.text.find(f" {word} ")
        if at < 0:
            continue
        pane = column.pane
        start = pane.offsets.to_qt(at + 1)
        cursor = pane.textCursor()
        cursor.setPosition(start + 1)
        rect = pane.cursorRect(cursor)
        pane.verticalScrollBar().setValue(pane.verticalScrollBar().value() + rect.top() - 200)
        point = pane.cursorRect(cursor).center()
        sitting.qtbot.mouseClick(pane.viewport(), LEFT, pos=point)
        QTest.mouseDClick(pane.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, point)
        selected = sitting.window.reading.selection()
        assert selected is not None and selected.span.of(column.document.text) == word
        return
    pytest.fail(f"no column holds {word!r}")


def drag_first_seen_column(sitting: Sitting) -> int:
    """Take the first column wholly in view by its head, let it go on the next; where it stood."""
    columns = sitting.window.reading.columns()
    seen = [each.header.visibleRegion().boundingRect().width() == each.header.width()
            for each in columns]  # fmt: skip
    at = seen.index(True)
    head, target = columns[at].header, columns[at + 1].header
    goal = head.mapFromGlobal(target.mapToGlobal(QPoint(target.width() - 40, 20)))
    start = QPoint(head.width() // 2, 20)
    QTest.mousePress(head, LEFT, NONE, start)
    for step in range(1, 6):
        QTest.mouseMove(head, start + (goal - start) * step / 5)
    QTest.mouseRelease(head, LEFT, NONE, goal)
    QApplication.processEvents()
    return at
