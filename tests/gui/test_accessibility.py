"""What a screen reader meets: names, states and roles of every control, and a focus to be seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.account import AccountDialog
from gui.dialogs.agreement import AgreementDialog
from gui.dialogs.failure import FailureDialog
from gui.dialogs.keys import KeysDialog
from gui.dialogs.matching import MatchingDialog
from gui.dialogs.problems import ProblemsDialog
from gui.dialogs.reading_type import ReadingTypeDialog
from gui.dialogs.recovery import RecoveryDialog
from gui.dialogs.review import ReviewDialog
from gui.dialogs.shortcuts import ShortcutsDialog
from gui.dialogs.versions import VersionsDialog
from gui.main_window import MainWindow
from gui.tagging.memo import MemoEdit
from gui.tagging.tag_editor import TagEditor
from gui.theme import load_theme, theme_names
from rashomon.model import Coder

CTRL = Qt.KeyboardModifier.ControlModifier
Role = QAccessible.Role
CONTROLS = {
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText,
    Role.Slider, Role.SpinBox, Role.ProgressBar, Role.List, Role.Table, Role.Tree, Role.MenuItem,
    Role.PageTab,
}  # fmt: skip
ROWS = {Role.ListItem, Role.TreeItem, Role.Cell}
WITH_A_NUMBER = {Role.Slider, Role.SpinBox, Role.ProgressBar}
# Qt's own parts of a widget that are spoken for by the whole.
INSIDE = {"qt_spinbox_lineedit", "qt_keysequenceedit_lineedit", "qt_toolbar_ext_button"}


@dataclass(frozen=True)
class Met:
    """One thing in the tree, and the pane it stands in."""

    said: QAccessibleInterface
    pane: str

    @property
    def name(self) -> str:
        """As spoken; Qt's combo boxes on Linux say their value instead, and this beside it."""
        widget = widget_of(self.said)
        if isinstance(widget, QComboBox):
            return widget.accessibleName() or labels_of(self.said)
        return self.said.text(QAccessible.Text.Name) or labels_of(self.said)

    def __str__(self) -> str:
        return f"{self.pane}: {self.said.role().name} {self.name!r} ({type(self.said.object())})"


def labels_of(said: QAccessibleInterface) -> str:
    """The text of the labels that belong to a field."""
    label = QAccessible.RelationFlag.Label
    return " ".join(other.text(QAccessible.Text.Name) for other, _ in said.relations(label))


def widget_of(said: QAccessibleInterface) -> QWidget | None:
    """What is spoken of, where that is a widget and no row of one."""
    thing = said.object()
    return thing if isinstance(thing, QWidget) else None


def walk(said: QAccessibleInterface, pane: str = "window", deep: int = 60) -> Iterator[Met]:
    """All that is visible, of long lists the first rows."""
    widget = widget_of(said)
    if said.role() not in ROWS and said.state().invisible and not isinstance(widget, QDialog):
        return
    if widget is not None and widget.objectName() in INSIDE:
        return
    if widget is not None and widget.metaObject().className() in ("Column", "QToolBar", "QMenuBar"):
        pane = f"{widget.metaObject().className()} {id(widget)}"
    if widget is not None and widget.objectName().startswith("dock-"):
        pane = widget.objectName() if widget.objectName() != "dock-title" else pane
    yield Met(said, pane)
    if isinstance(widget, QComboBox):  # its entries are its values
        return
    for number in range(min(said.childCount(), deep)):
        child = said.child(number)
        if child is not None and child.isValid():
            yield from walk(child, pane, deep)


def controls(widget: QWidget) -> list[Met]:
    root = QAccessible.queryAccessibleInterface(widget)
    return [met for met in walk(root) if met.said.role() in CONTROLS]


def faults(widget: QWidget) -> list[str]:
    """What a listener would stumble over."""
    found: list[str] = []
    for met in controls(widget):
        state, role = met.said.state(), met.said.role()
        if not met.name:
            found.append(f"no name: {met}")
        if role == Role.CheckBox and not state.checkable:
            found.append(f"cannot be checked: {met}")
        if role == Role.ComboBox and not met.said.text(QAccessible.Text.Value):
            found.append(f"no value: {met}")
        if role in WITH_A_NUMBER and met.said.valueInterface() is None:
            found.append(f"no number: {met}")
        if role == Role.ComboBox and not (
            met.said.text(QAccessible.Text.Description) or labels_of(met.said)
        ):
            found.append(f"a value that nobody says what of: {met}")
        if role == Role.EditableText and met.said.textInterface() is None:
            found.append(f"no text: {met}")
    return found


def namesakes(widget: QWidget) -> list[str]:
    """Names that two controls of one pane share."""
    one_by_one = (met for met in controls(widget) if met.said.role() != Role.MenuItem)
    count = Counter((met.pane, met.name) for met in one_by_one)
    return [f"{pane}: {name}" for (pane, name), number in count.items() if number > 1]


def focusable(widget: QWidget) -> list[QWidget]:
    """What Tab reaches, each once."""
    found = [widget] if widget.focusPolicy() & Qt.FocusPolicy.TabFocus else []
    for child in widget.findChildren(QWidget):
        reachable = child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled()
        if reachable and child.focusProxy() is None and child.isVisible() and not inside(child):
            found.append(child)
    return found


def inside(widget: QWidget) -> bool:
    return widget.objectName() in INSIDE or isinstance(widget.parentWidget(), QComboBox)


def unseen(pane: QWidget, scope: QWidget, elsewhere: QWidget) -> list[str]:
    """Focusable widgets of `pane` that look the same with and without the keyboard."""
    found: list[str] = []
    for widget in focusable(pane):
        if widget is elsewhere:
            continue
        for area in scroll_areas_around(widget):
            area.ensureWidgetVisible(widget)
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        before = scope.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            continue
        if scope.grab().toImage() == before:
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r}")
    return found


def scroll_areas_around(widget: QWidget) -> Iterator[QScrollArea]:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            yield parent
        parent = parent.parentWidget()


@pytest.fixture
def furnished(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The sample, a fact picked, every panel open."""
    QApplication.setCursorFlashTime(0)
    window.resize(1800, 1200)
    with qtbot.waitSignal(window.session.analysis_finished, timeout=60_000):
        window.opening.open_sample()
    window.session.step_fact(1)
    for dock in window.docks.by_name.values():
        dock.show()
    qtbot.waitUntil(lambda: all(dock.isVisible() for dock in window.docks.by_name.values()))
    window.search.field.setText("bridge")
    window.wording.filter_field.setText("a")
    return window


def test_every_control_has_a_name_and_tells_its_state(furnished: MainWindow) -> None:
    assert len(controls(furnished)) > 100
    assert not faults(furnished)


def test_no_two_controls_of_a_pane_share_a_name(furnished: MainWindow) -> None:
    assert not namesakes(furnished)


def test_the_columns_are_met_from_left_to_right(furnished: MainWindow) -> None:
    view = furnished.reading
    met = [met.name for met in controls(view) if met.said.role() == Role.EditableText]
    assert met == [column.pane.accessibleName() for column in view.columns()]


def test_every_row_and_cell_can_be_read(furnished: MainWindow) -> None:
    """A table's heading cell and cells where a person left nothing may be silent."""
    root = QAccessible.queryAccessibleInterface(furnished)
    rows = [met for met in walk(root) if met.said.role() in (Role.ListItem, Role.TreeItem)]
    assert rows
    assert not [str(met) for met in rows if not met.name]


@pytest.mark.parametrize("theme", theme_names())
def test_the_keyboard_is_seen_wherever_it_is(furnished: MainWindow, theme: str) -> None:
    furnished.apply_theme(load_theme(theme))
    view = furnished.reading
    found = unseen(view, view, furnished.matrix.focusProxy() or furnished.matrix)
    found += unseen(furnished.menus.toolbar, furnished.menus.toolbar, view.columns()[0].pane)
    for name, dock in furnished.docks.by_name.items():
        dock.raise_()
        QApplication.processEvents()
        found += [f"{name}: {each}" for each in unseen(dock, dock, view.columns()[0].pane)]
    assert not found


def with_coders(dialog: AgreementDialog) -> AgreementDialog:
    dialog.set_coders([Coder("a", "Ada"), Coder("b", "Ben")], "a", "b")
    return dialog


def out_of_order(pane: QWidget) -> list[str]:
    """Neighbours in the order of Tab of which the second stands before the first."""
    inside_it = [each for each in chain_of(pane.window()) if pane.isAncestorOf(each)]
    found: list[str] = []
    for one, other in pairwise(inside_it):
        before, after = place_in(pane, one), place_in(pane, other)
        above = after.bottom() <= before.top() and after.left() < before.right()
        same_row = before.top() <= after.center().y() <= before.bottom()
        if above or (same_row and after.left() < before.left()):
            found.append(f"{one.accessibleName()} → {other.accessibleName()}")
    return found


def chain_of(window: QWidget) -> list[QWidget]:
    """What Tab visits, in order."""
    found: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            found += [widget] if widget.isVisible() and not inside(widget) else []
        widget = widget.nextInFocusChain()
    return found


def place_in(pane: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(pane, QPoint(0, 0)), widget.size())


def test_tab_walks_every_panel_in_reading_order(furnished: MainWindow) -> None:
    found: list[str] = []
    for dock in furnished.docks.by_name.values():
        dock.raise_()
        QApplication.processEvents()
        found += out_of_order(dock)
    assert not found


def test_f6_reaches_every_open_panel_forth_and_back(furnished: MainWindow, qtbot: QtBot) -> None:
    for name, dock in furnished.docks.by_name.items():
        dock.raise_()
        QApplication.processEvents()
        furnished.wiring.focus_columns()
        for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            wanted: list[QWidget] = [
                furnished.reading, furnished.strip, *furnished.docks.panes()
            ]  # fmt: skip
            assert dock.widget() in wanted, name
            visited: list[QWidget] = []
            for _ in wanted:
                qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, modifier)
                focus = QApplication.focusWidget()
                assert focus is not None
                visited += [each for each in wanted if each is focus or each.isAncestorOf(focus)]
            assert set(visited) == set(wanted), name
            assert visited[-1] is furnished.reading


def test_escape_leads_from_every_panel_back_to_the_columns(
    furnished: MainWindow, qtbot: QtBot
) -> None:
    for name, dock in furnished.docks.by_name.items():
        for widget in focusable(dock):
            if not widget.isEnabled():
                continue
            dock.raise_()
            QApplication.processEvents()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            if widget.hasFocus():
                qtbot.keyClick(widget, Qt.Key.Key_Escape)
                if isinstance(widget, MemoEdit):  # the first drops what was typed
                    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
                focus = QApplication.focusWidget()
                said = f"{name}: {widget.accessibleName() or type(widget).__name__}"
                assert focus is not None and furnished.reading.isAncestorOf(focus), said


def make_dialog(name: str, window: MainWindow) -> QDialog:
    project = window.session.project
    made: dict[str, Callable[[], QDialog]] = {
        "account": lambda: AccountDialog(project.documents[0], window.theme, window),
        "agreement": lambda: with_coders(AgreementDialog(window)),
        "failure": lambda: FailureDialog("It failed", "details", window),
        "keys": lambda: KeysDialog(window.commands, window.theme, window),
        "matching": lambda: MatchingDialog(window.refinement, window.commands["refine"], window),
        "problems": lambda: ProblemsDialog(["One file is empty."], window),
        "reading type": lambda: ReadingTypeDialog(window.reading.reading_type(), window),
        "recovery": lambda: RecoveryDialog([], window),
        "review": lambda: ReviewDialog(window),
        "shortcuts": lambda: ShortcutsDialog(window.commands, window),
        "tag": lambda: TagEditor(
            project.codebook.tags[0], project.codebook, window.theme, window
        ),
        "versions": lambda: VersionsDialog([], window),
    }  # fmt: skip
    return made[name]()


DIALOGS = (
    "account", "agreement", "failure", "keys", "matching", "problems", "reading type", "recovery",
    "review", "shortcuts", "tag", "versions",
)  # fmt: skip


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_can_be_heard_and_its_focus_seen(
    open_window: MainWindow, qtbot: QtBot, name: str
) -> None:
    QApplication.setCursorFlashTime(0)
    dialog = make_dialog(name, open_window)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    assert not faults(dialog)
    assert not namesakes(dialog)
    reached = focusable(dialog)
    assert not [
        each for other in reached[-1:] for each in unseen(dialog, dialog, other)
    ]  # the last one stands for "elsewhere"


def test_the_text_of_a_column_can_be_read_in_full(open_window: MainWindow) -> None:
    pane = open_window.reading.columns()[0].pane
    said = QAccessible.queryAccessibleInterface(pane)
    text = said.textInterface()
    assert text is not None
    assert text.text(0, text.characterCount()) == pane.account.text
    assert said.state().readOnly or not said.state().editable
    pane.select(open_window.session.comparison.accounts[0].sentences[1].span)
    assert text.selectionCount() == 1


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the caret made a screen reader say."""
    said: list[str] = []

    class Listening:
        @staticmethod
        def updateAccessibility(event: QAccessible) -> None:
            said.append(event)  # type: ignore[arg-type]

    monkeypatch.setattr("gui.wiring_speech.QAccessible", Listening)
    monkeypatch.setattr(
        "gui.wiring_speech.QAccessibleAnnouncementEvent", lambda _object, text: text
    )
    return said


def test_the_facts_and_tags_at_the_caret_are_announced_once(
    open_window: MainWindow, qtbot: QtBot, announced: list[str]
) -> None:
    for key in ("]", "s", "1"):
        qtbot.keyClicks(QApplication.focusWidget(), key)
    session = open_window.session
    (annotation,) = session.project.annotations
    column = open_window.reading.column(annotation.anchor.document)
    assert column is not None and column.pane.hasFocus()
    qtbot.keyClick(column.pane, Qt.Key.Key_Escape)
    qtbot.keyClick(column.pane, Qt.Key.Key_End, CTRL)
    announced.clear()
    qtbot.keyClick(column.pane, Qt.Key.Key_Home, CTRL)
    qtbot.keyClick(column.pane, Qt.Key.Key_Right, CTRL)  # still inside
    tag = session.project.codebook.get(annotation.tags[0])
    assert tag is not None
    (heard,) = [text for text in announced if "tagged" in text]
    assert f"tagged {tag.name}." in heard
    assert heard.startswith("F1, in A, ")
