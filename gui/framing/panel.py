"""What two accounts do differently inside one shared fact, as a list by kind."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.elided_label import ElidedLabel
from gui.framing.divergence_list import DivergenceList
from gui.framing.empty import why_empty
from gui.framing.filters import DivergenceFilter, FilterBar
from gui.framing.legend import CueLegend
from gui.framing.model import ROW, Contrast, DivergenceRows, More
from gui.hints import HintedStack
from gui.icons import icon
from gui.tab_order import tab_through
from gui.theme import Theme, load_theme
from rashomon.model import Comparison, Divergence

LEGEND_FROM = 360  # least height with a legend, logical pixels: a short panel needs its rows more


class DivergencePanel(QWidget):
    """List divergences, most telling first; ask to see, decide or tag both sides of one."""

    divergence_activated = Signal(object)  # Divergence
    tag_requested = Signal(object)  # Divergence
    decision_requested = Signal(object, str)  # Divergence; "confirmed", "dismissed", "" for open
    filter_changed = Signal()  # by a person: to be remembered

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._show_all = False
        self._unseen = False  # the list went on to this row by itself
        self._rows = DivergenceRows(self)
        self.filters = FilterBar(self)
        self.filters.changed.connect(self._on_filter)
        self.view = DivergenceList(load_theme("light"), self)
        self.view.setModel(self._rows)
        self.view.activated_at.connect(self._activate)
        self.view.key_pressed.connect(self._on_key)
        self.view.menu_wanted.connect(self._open_menu)
        self.view.current_changed.connect(self._on_current)
        self._count = ElidedLabel("", self)
        self._count.setObjectName("quiet")
        self.clear_button = self._make_clear_button()
        self.confirm_button = self._make_button(self.tr("Confirm (C)"))
        self.dismiss_button = self._make_button(self.tr("Dismiss (X)"))
        self.tag_button = self._make_button(self.tr("Tag both sides (T)"))
        self.confirm_button.clicked.connect(lambda: self._decide("confirmed"))
        self.dismiss_button.clicked.connect(lambda: self._decide("dismissed"))
        self.tag_button.clicked.connect(self.ask_tag)
        self._legend = CueLegend(self)
        self._stack = HintedStack(self._make_content(), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.view)
        tab_through(
            self.filters.kind_box, self.filters.account_box, self.filters.decision_box,
            self.filters.fact_check, self.clear_button, self.confirm_button,
            self.dismiss_button, self.tag_button, self.view,
        )  # fmt: skip
        self.set_theme(load_theme("light"))
        self._show_state()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.view.set_theme(theme)
        self._legend.set_theme(theme)
        self.confirm_button.setIcon(icon("confirm", theme))
        self.dismiss_button.setIcon(icon("reject", theme))
        self.tag_button.setIcon(icon("tags", theme))

    def set_comparison(self, comparison: Comparison) -> None:
        """List the divergences of `comparison`; where the current one has left the list, the one
        below it becomes current, not yet seen."""
        row, seen, selected = self.view.currentIndex().row(), self._is_seen(), self._is_selected()
        kept, chip = self.current(), self.view.chip
        self._comparison = comparison
        self.filters.set_comparison(comparison)
        self._rows.set_comparison(comparison)
        self._legend.set_comparison(comparison)
        self._filter()
        if kept is not None:
            if not self._make_current(kept, select=selected):
                self._stand_near(row, chip)
            self._unseen = self._unseen or not seen
        self._show_state()

    def set_current_fact(self, fact_id: str) -> None:
        """Tell which fact "this fact" means; "" for none."""
        self.filters.set_current_fact(fact_id)

    def set_filter(self, chosen: DivergenceFilter, *, this_fact: bool) -> None:
        """Choose what is listed, for instance as it was the last time."""
        self.filters.set_filter(chosen, this_fact=this_fact)
        self._filter()

    def current(self) -> Divergence | None:
        """The divergence that the keyboard stands on, or None."""
        return self.view.divergence()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._legend.show_samples(self.height() >= LEGEND_FROM)

    def step(self, steps: int) -> None:
        """Activate the divergence that many rows further down (negative: up); stay at the ends."""
        rows = [self._rows.index(row) for row in range(self._rows.rowCount())]
        rows = [index for index in rows if isinstance(index.data(ROW), Contrast)]
        if not rows:
            return
        here = self.view.currentIndex()
        if here in rows and not self._is_seen():
            place = rows.index(here)
        elif here in rows:
            place = min(max(rows.index(here) + steps, 0), len(rows) - 1)
        else:
            place = 0 if steps > 0 else len(rows) - 1
        self.view.setCurrentIndex(rows[place])
        self._activate(rows[place])

    def _is_seen(self) -> bool:
        """Whether the current row was chosen: Qt, and a decision, only put the keyboard there."""
        return self._is_selected() and not self._unseen

    def _is_selected(self) -> bool:
        return self.view.selectionModel().isSelected(self.view.currentIndex())

    @Slot()
    def _on_current(self) -> None:
        self._unseen = False
        self._show_actions()

    # ------------------------------------------------------------------ put together
    def _make_button(self, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        return button

    def _make_clear_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("Clear"))
        button.setToolTip(self.tr("List all that is open"))
        button.clicked.connect(self.filters.clear)
        button.hide()
        return button

    def _make_content(self) -> QWidget:
        content = QWidget(self)
        bar = QHBoxLayout()
        bar.setSpacing(2)
        bar.addWidget(self.filters.fact_check)
        bar.addSpacing(6)
        bar.addWidget(self._count, 1)
        for button in (
            self.clear_button, self.confirm_button, self.dismiss_button, self.tag_button,
        ):  # fmt: skip
            bar.addWidget(button)
        top = QVBoxLayout()
        top.setContentsMargins(8, 6, 8, 4)
        top.setSpacing(4)
        top.addWidget(self.filters)
        top.addLayout(bar)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        self._list_stack = HintedStack(self.view, content)
        layout.addWidget(self._list_stack, 1)
        layout.addWidget(self._legend)
        return content

    # ------------------------------------------------------------------ what is listed
    @Slot()
    def _on_filter(self) -> None:
        kept, selected = self.current(), self._is_selected()
        self._filter()
        if kept is not None:
            self._make_current(kept, select=selected)
        self._show_state()
        self.filter_changed.emit()

    def _filter(self) -> None:
        self._rows.set_filter(self.filters.filter, show_all=self._show_all)
        self._show_state()

    def _make_current(self, divergence: Divergence, *, select: bool = True) -> bool:
        """Go to the row that shows it; whether there is one."""
        row, chip = self._rows.row_of(divergence)
        if row >= 0:
            self.view.go_to(row, chip, select=select)
        return row >= 0

    def _stand_near(self, row: int, chip: int) -> None:
        """Put the keyboard on the row that took a row's place, or the last before it."""
        for near in (*range(row, self._rows.rowCount()), *range(row - 1, -1, -1)):
            shown = self._rows.index(near).data(ROW)
            if self._rows.index(near).flags() and not isinstance(shown, More):
                self.view.go_to(near, chip if near == row else 0)
                self._unseen = True
                return

    def _show_state(self) -> None:
        """Count what is listed, or say why there is nothing."""
        passing, shown = len(self._rows.passing), self._rows.shown
        text = str(passing) if shown == passing else self.tr("{0} of {1}").format(shown, passing)
        self._count.setText(text)
        self._count.setAccessibleName(self.tr("{0} listed").format(text))
        chosen = self.filters.filter
        self.clear_button.setVisible(chosen != DivergenceFilter())
        if self._comparison.divergences:
            self._stack.show_content()
        else:
            self._stack.show_hint(why_empty(self._comparison))
        if passing:
            self._list_stack.show_content()
        else:
            self._list_stack.show_hint(why_empty(self._comparison, chosen))
        self._show_actions()

    @Slot()
    def _show_actions(self) -> None:
        current = self.current()
        for button in (self.confirm_button, self.dismiss_button, self.tag_button):
            button.setEnabled(current is not None)
        decided = current.decided if current is not None else ""
        undo = self.tr("Leave open again (U)")
        self.confirm_button.setToolTip(undo if decided == "confirmed" else self.tr("Confirm (C)"))
        self.dismiss_button.setToolTip(undo if decided == "dismissed" else self.tr("Dismiss (X)"))

    # ------------------------------------------------------------------ what is asked for
    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        if isinstance(index.data(ROW), More):
            self._fold(index.row())
            return
        divergence = self.current()
        if divergence is not None:
            self._unseen = False
            self.divergence_activated.emit(divergence)

    def _fold(self, row: int) -> None:
        """Open the whole list, or fold it to a dozen; the keyboard stays where the list grew."""
        self._show_all = not self._show_all
        self._filter()
        self.view.go_to(min(row, self._rows.rowCount() - 1))

    @Slot(Qt.Key)
    def _on_key(self, key: Qt.Key) -> None:
        filters = self.filters
        boxes = {
            Qt.Key.Key_K: filters.kind_box,
            Qt.Key.Key_A: filters.account_box,
            Qt.Key.Key_D: filters.decision_box,
        }
        verdicts = {
            Qt.Key.Key_C: "confirmed", Qt.Key.Key_X: "dismissed",
            Qt.Key.Key_Delete: "dismissed", Qt.Key.Key_U: "",
        }  # fmt: skip
        if key in boxes:
            filters.next_of(boxes[key])
        elif key in verdicts:
            self.decide(verdicts[key])
        elif key == Qt.Key.Key_O and filters.fact_check.isEnabled():
            filters.fact_check.toggle()
        elif key == Qt.Key.Key_T:
            self.ask_tag()

    def decide(self, verdict: str) -> None:
        """Ask for a decision on the current divergence: "confirmed", "dismissed" or ""."""
        divergence = self.current()
        if divergence is not None and verdict != divergence.decided:
            self.decision_requested.emit(divergence, verdict)

    def _decide(self, verdict: str) -> None:
        """By a button, which takes its own decision back."""
        divergence = self.current()
        if divergence is not None:
            self.decide("" if divergence.decided == verdict else verdict)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def ask_tag(self) -> None:
        """Ask for a tag on both sides of the current divergence."""
        divergence = self.current()
        if divergence is not None:
            self.tag_requested.emit(divergence)

    @Slot(QPoint)
    def _open_menu(self, where: QPoint) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def make_menu(self) -> QMenu:
        """What can be done with the current divergence."""
        menu = QMenu(self)
        divergence = self.current()
        if divergence is None:
            return menu
        menu.addAction(
            self.tr("Show both sides"), lambda: self.divergence_activated.emit(divergence)
        )
        menu.addAction(self.tr("Tag both sides"), self.ask_tag)
        menu.addSeparator()
        for verdict, text in (
            ("confirmed", self.tr("Confirm")),
            ("dismissed", self.tr("Dismiss")),
            ("", self.tr("Leave open again")),
        ):
            if verdict != divergence.decided:
                menu.addAction(text, lambda verdict=verdict: self.decide(verdict))
        return menu
