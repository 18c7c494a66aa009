"""The reading view: the accounts side by side, their shared facts level and tied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.badges import account_letter
from gui.reading.account_pane import AccountPane
from gui.reading.column import Column
from gui.reading.layers import Layers
from gui.reading.levelling import Leveller, mentions_of
from gui.reading.marks import Mark
from gui.reading.pane_menu import HeaderMenu, PaneMenu
from gui.reading.reading_places import ReadingPlaces
from gui.reading.scroll_sync import ScrollSync
from gui.reading.typography import DEFAULT_PIXEL_SIZE, ReadingType
from gui.theme import Theme
from gui.word_differences import AlignAhead
from rashomon.model import Comparison, Document, Place, Project, Span


class ReadingView(ReadingPlaces):
    """Shows the accounts of a project as columns, with what the comparison says of them.

    Positions given and told count code points of the documents' texts.
    """

    fact_activated = Signal(str)
    fact_hovered = Signal(str)  # under the pointer, in a column or between two; "" none
    annotation_activated = Signal(str)
    annotation_removal_requested = Signal(str)
    annotation_chosen = Signal(str, int, int)  # id ("": let go), which of how many there
    annotation_resized = Signal(str, object)  # annotation id, Span wished for
    caret_moved = Signal(object)  # Place: the selection, or the caret as an empty span
    boilerplate_flip_requested = Signal(str, int)  # document id, sentence index
    remove_document_requested = Signal(str)
    document_details_requested = Signal(str)
    tag_menu_requested = Signal(object, QPoint)  # Place, where on the screen
    type_changed = Signal(object)  # ReadingType

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._type = ReadingType()
        self._folded = False
        self._layers = Layers()
        self._clicked: Mark | None = None  # the mention through which a fact is being picked
        self._sync = ScrollSync(self)
        self._leveller = Leveller(self)
        self._late = QTimer(self)
        self._shown: list[AccountPane] = []
        self._come: list[AccountPane] = []  # shown since lines were last laid out
        self._align_ahead = AlignAhead(self)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.row)
        self.setAccessibleName(self.tr("Accounts"))
        self._late.setSingleShot(True)
        self._late.setInterval(0)

    def _connect(self) -> None:
        self._ties.fact_activated.connect(self._on_ribbon_clicked)
        self._ties.fact_hovered.connect(self._on_hover)
        self.row.changed.connect(self._on_other_columns)
        self._leveller.moved.connect(self.row.update_ribbons)
        self._leveller.settled.connect(self._show_through_line)
        self._late.timeout.connect(self._lines_moved)
        # The first of each may be the desktop's own, for its workspaces.
        for keys, step in (
            ("Ctrl+Alt+Left", -1), ("Ctrl+Alt+Right", 1), ("Alt+Left", -1), ("Alt+Right", 1),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.focus_neighbour(step))

    def sizeHint(self) -> QSize:
        return QSize(1100, 700)

    # ------------------------------------------------------------------ what is shown
    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of `theme`."""
        self._theme = self._ties.theme = theme
        for column in self.columns():
            column.set_theme(theme)
        self.row.update_ribbons()

    def set_project(self, project: Project | None) -> None:
        """Show the project's accounts, annotations and decisions on debris.

        Columns whose text is the same stay as they are: place, caret and selection.
        """
        self._marks.project = project
        self._show_documents(project.documents if project is not None else ())
        for column in self.columns():
            self._marks.show_project(column)

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Mark what the comparison found; without a project, show its accounts too."""
        self._marks.comparison = comparison
        if self._marks.project is None and comparison is not None:
            self._show_documents(tuple(account.document for account in comparison.accounts))
        for column in self.columns():
            self._marks.show_comparison(column)
        facts = comparison.facts if comparison is not None else ()
        self._sync.set_weights({fact.id: fact.score + len(fact.documents) for fact in facts})
        self.row.update_ribbons()
        self._align_ahead.begin(comparison or Comparison())
        self._show_fact(self._current_fact)
        self._leveller.replace(self._mentions())
        if not self._current_fact:
            self._sync.set_level("", None)
        self._show_through_line()

    def prepare(self, comparison: Comparison) -> None:
        """Make beforehand what `set_comparison` will show; on any thread."""
        self._marks.prepare(comparison)

    def set_hits(self, places: Sequence[Place]) -> None:
        """Mark the hits of a search in the columns and their overviews; none takes them away."""
        for column in self.columns():
            self._marks.show_hits(column, places)

    def set_layers(self, layers: Layers) -> None:
        """Show the marks that `layers` names."""
        self._layers = layers
        self._sync.enabled = layers.sync
        self._ties.ribbons_shown = layers.ribbons
        for column in self.columns():
            self._marks.show_layers(column, layers)
        self.row.update_ribbons()

    def layers(self) -> Layers:
        """The marks shown."""
        return self._layers

    def set_folded(self, folded: bool) -> None:
        """Fold runs of page debris to one line each, or show them."""
        self._folded = folded
        for column in self.columns():
            column.pane.folds.set_folded(folded)

    def set_reduced_motion(self, reduced: bool) -> None:
        """Level at once instead of gliding."""
        self._leveller.reduced_motion = reduced

    def zoom(self, steps: int) -> None:
        """Set the text larger by that many pixels (negative: smaller); 0: its first size."""
        first = replace(self._type, pixel_size=DEFAULT_PIXEL_SIZE)
        self.set_type(self._type.zoomed(steps) if steps else first)

    def set_type(self, reading_type: ReadingType) -> None:
        """Set all columns in that type."""
        if reading_type == self._type:
            return
        self._type = reading_type
        for column in self.columns():
            column.set_type(reading_type)
        self.type_changed.emit(reading_type)

    def reading_type(self) -> ReadingType:
        """What the columns are set in."""
        return self._type

    # ------------------------------------------------------------------ columns
    def _panes(self) -> list[AccountPane]:
        return [column.pane for column in self.row.shown()]

    def _show_documents(self, documents: tuple[Document, ...]) -> None:
        kept = {column.document.id: column for column in self.columns()}
        columns = [
            self._column_of(document, account_letter(place), kept.get(document.id))
            for place, document in enumerate(documents)
        ]
        for column in self.row.set_columns(columns):
            self._discard(column)
        self.row.update_ribbons()

    def _column_of(self, document: Document, badge: str, before: Column | None) -> Column:
        if before is None or before.document.text != document.text:
            return self._new_column(document, badge)
        if before.document != document or before.badge != badge:
            before.set_document(document, badge)
        return before

    def _new_column(self, document: Document, badge: str) -> Column:
        column = Column(document, badge, self._theme, self._type)
        column.remove_requested.connect(self.remove_document_requested)
        column.details_requested.connect(self.document_details_requested)
        column.header.menu_requested.connect(lambda at: HeaderMenu(self, column).exec(at))
        pane = column.pane
        pane.caret_moved.connect(lambda: self._on_caret(column))
        pane.focused.connect(lambda by_mouse: self._on_focus(column, by_mouse))
        pane.unfocused.connect(lambda: column.header.set_focused(False))
        pane.scrolled.connect(lambda moved: self._on_scrolled(pane, moved))
        pane.verticalScrollBar().valueChanged.connect(self.row.update_ribbons)
        pane.laid_out.connect(self._late.start)
        pane.fact_clicked.connect(lambda mention: self._on_fact_clicked(column, mention))
        pane.fact_hovered.connect(self._ties.hover)
        pane.annotation_clicked.connect(self.annotation_activated)
        pane.annotation_chosen.connect(self.annotation_chosen)
        pane.annotation_resized.connect(self.annotation_resized)
        pane.zoom_requested.connect(self.zoom)
        pane.menu_requested.connect(lambda at: PaneMenu(self, column).exec(at))
        pane.folds.set_folded(self._folded)
        self._marks.register(column)
        self._marks.show_layers(column, self._layers)
        self._marks.show_comparison(column)
        return column

    def _discard(self, column: Column) -> None:
        if self._active is column:
            self._active = None
        self._leveller.drop(column.pane)
        self._marks.forget(column)
        column.deleteLater()

    def _on_other_columns(self) -> None:
        """Only the columns shown are level and scroll together."""
        before = self._shown
        self._shown = self._panes()
        self._come += [pane for pane in self._shown if before and pane not in before]
        self._sync.set_panes(self._shown)
        if self._active is not None and self._active not in self.row.shown():
            self._active = None
        if self._leveller.level is not None:
            self._leveller.replace(self._mentions())
        self._show_through_line()
        self._late.start()

    # ------------------------------------------------------------------ the fact picked
    def set_current_fact(self, fact_id: str) -> None:
        """Level every column that carries the fact; "" for free reading.

        Columns that do not carry it stay where they are, dimmed.
        """
        if fact_id != self._current_fact:
            self._show_fact(fact_id)
            self.level_again()

    def current_fact(self) -> str:
        """The fact picked, or ""."""
        return self._current_fact

    def level_again(self, *chosen: Mark) -> None:
        """Level the columns on the fact picked, after a person has scrolled away from it;
        `chosen` are the mentions to level in their own columns, where not the first."""
        mentions = self._mentions(*chosen, *([self._clicked] if self._clicked else ()))
        if mentions:
            lead = self._active.pane if self._active is not None else None
            self._leveller.start(mentions, lead, animate=self.isVisible())
            self._announce()
        else:
            self._leveller.release()
        self._sync.set_level(self._current_fact, self._leveller.level)
        self._show_through_line()
        self.row.update_ribbons()

    def _show_fact(self, fact_id: str) -> None:
        self._current_fact = fact_id if self._marks.knows(fact_id) else ""
        self._ties.current_fact = self._current_fact
        differences = self._marks.differences(self._current_fact)
        for column in self.columns():
            self._marks.show_fact(column, self._current_fact, differences)
        self.row.update_ribbons()

    def _mentions(self, *chosen: Mark) -> dict[AccountPane, Mark]:
        return mentions_of(self._current_fact, self._panes(), chosen)

    def _on_fact_clicked(self, column: Column, mention: Mark) -> None:
        self._active, self._clicked = column, mention
        self.fact_activated.emit(mention.key)
        self._clicked = None
        if self._current_fact == mention.key and not self._is_level_on(column, mention):
            self.level_again(mention)

    def _on_ribbon_clicked(self, fact_id: str) -> None:
        self.fact_activated.emit(fact_id)
        if self._current_fact == fact_id and self._leveller.level is None:
            self.level_again()

    def hover_fact(self, fact_id: str) -> None:
        """Light a fact that the pointer is on elsewhere; "" for none."""
        self._ties.hover(fact_id)

    def _on_hover(self, fact: str) -> None:
        for pane in self._panes():
            pane.set_hovered(fact)
        self.row.update_ribbons()
        self.fact_hovered.emit(fact)

    def _is_level_on(self, column: Column, mention: Mark) -> bool:
        return self._leveller.level is not None and (
            self._leveller.mention_in(column.pane) is mention
        )

    def _announce(self) -> None:
        text = self._marks.describe(self._current_fact)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _show_through_line(self) -> None:
        colour = self._theme.fact(self._marks.hue(self._current_fact), 170)
        self.row.set_through_line(self._leveller.level, colour)

    def _lines_moved(self) -> None:
        """Texts have been laid out anew, once for any number of columns."""
        self._sync.forget()
        self._place_those_that_came()
        tallest = max((pane.text_height() for pane in self._panes()), default=0.0)
        for column in self.columns():
            column.overview.set_tallest(tallest)
        self._leveller.again()
        self.row.update_ribbons()

    def _place_those_that_came(self) -> None:
        """Columns that stand level come to that by themselves; after a person has scrolled, those
        swapped in or shown again come to where the others are."""
        come, self._come = self._come, []
        stayed = [pane for pane in self._shown if pane not in come]
        if not stayed or not self._sync.enabled or self._leveller.level is not None:
            return
        active = self._active.pane if self._active is not None else None
        lead = active if active in stayed else stayed[0]
        for pane in set(come) & set(self._shown):
            value = self._sync.target(lead, pane, lead.scroll_value())
            pane.scroll_to(round(max(0, min(value, pane.natural_maximum()))))

    def settle(self) -> None:
        """Bring layout and gliding to rest at once, for pictures and tests."""
        if self._late.isActive():
            self._late.stop()
            self._lines_moved()
        self._leveller.stop()

    # ------------------------------------------------------------------ going places
    def reveal(self, document_id: str, span: Span) -> None:
        """Show a span and select it; on a mention of the fact picked, level the columns, and
        where that is the whole of it, only set the caret: a selection would cover its marks."""
        column = self.column(document_id)
        if column is None:
            return
        self.row.set_hidden(document_id, False)  # what is gone to must be seen
        self.row.ensure_visible(column)
        self._active = column
        mention = column.mention_at(span.start, self._current_fact)
        if mention is not None:
            whole = column.pane.span_of(mention) == span
            column.pane.select(Span(span.start, span.start) if whole else span)
            self.level_again(mention)
        else:
            column.pane.select(span)
            column.pane.reveal(span)

    def focus_neighbour(self, step: int) -> None:
        """Give the keyboard to the shown column `step` to the right."""
        columns = self.row.shown()
        if not columns:
            return
        here = columns.index(self._active) if self._active in columns else 0
        column = columns[max(0, min(len(columns) - 1, here + step))]
        column.pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_column(self, document_id: str) -> None:
        """Give the keyboard to the column of a document."""
        column = self.column(document_id)
        if column is not None:
            self.row.set_hidden(document_id, False)
            column.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ what columns tell
    def _on_caret(self, column: Column) -> None:
        if self._active is None or column.pane.hasFocus():
            self._active = column
        if self._active is column:
            self.caret_moved.emit(Place(column.document.id, column.pane.selected_span()))

    def _on_focus(self, column: Column, by_mouse: bool) -> None:
        self._active = column
        for other in self.columns():
            other.header.set_active(other is column)
        column.header.set_focused(True)
        if not by_mouse:  # text that moved under a pressed button would be selected
            self.row.ensure_visible(column)
        self.caret_moved.emit(Place(column.document.id, column.pane.selected_span()))

    def _on_scrolled(self, pane: AccountPane, moved: int) -> None:
        self._leveller.loosen()
        self._show_through_line()
        self._sync.drive(pane, moved)
