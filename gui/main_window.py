"""The window: menus, toolbar, pages, docks and status bar put together; no logic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.action_set import Actions
from gui.fonts import interface_font
from gui.jobs import JobRunner
from gui.menus import Menus
from gui.settings import Settings
from gui.status import StatusBar
from gui.stylesheet import chosen_theme, dress
from gui.tab_order import step_tab, tab_stops
from gui.theme import Theme
from gui.welcome import WelcomePage

if TYPE_CHECKING:
    from gui.banner import Banner
    from gui.deciding import Deciding
    from gui.docks import Docks
    from gui.dropping import DropSheet
    from gui.facts.detail import FactDetail
    from gui.facts.matrix import FactMatrix
    from gui.framing.lexicons import LexiconPanel
    from gui.framing.panel import DivergencePanel
    from gui.framing.profiles import ProfilePanel
    from gui.framing.wording import WordingPanel
    from gui.judging import Judging
    from gui.lighting import Lighting
    from gui.loading import LoadingPage
    from gui.opening import Opening
    from gui.reading.strip import AccountStrip
    from gui.reading.view import ReadingView
    from gui.refinement import Analyse, Refinement
    from gui.saving import Saving
    from gui.search.panel import SearchPanel
    from gui.session import Session
    from gui.tagging.annotations import AnnotationList
    from gui.tagging.codebook import CodebookPanel
    from gui.tagging.memo import MemoPopup
    from gui.tagging.palette import TagPalette
    from gui.tagging.tables import TagTables
    from gui.wiring_accounts import AccountWiring
    from gui.wiring_agreement import AgreementWiring
    from gui.wiring_below import BelowWiring
    from gui.wiring_columns import ColumnWiring
    from gui.wiring_commands import CommandWiring
    from gui.wiring_deciding import DecidingWiring
    from gui.wiring_exchange import ExchangeWiring
    from gui.wiring_facts import FactWiring
    from gui.wiring_framing import FramingWiring
    from gui.wiring_keys import KeyWiring
    from gui.wiring_lexicons import LexiconWiring
    from gui.wiring_naming import NamingWiring
    from gui.wiring_panels import PanelWiring
    from gui.wiring_passages import PassageWiring
    from gui.wiring_recoding import RecodingWiring
    from gui.wiring_report import ReportWiring
    from gui.wiring_review import ReviewWiring
    from gui.wiring_safety import SafetyWiring
    from gui.wiring_search import SearchWiring
    from gui.wiring_sources import SourceWiring
    from gui.wiring_state import StateWiring
    from gui.wiring_strip import StripWiring
    from gui.wiring_tagging import TaggingWiring
    from gui.wiring_threshold import ThresholdWiring
    from gui.wiring_type import TypeWiring
    from gui.wiring_views import ViewWiring

FIRST_SIZE = QSize(1440, 900)
SMALLEST = QSize(720, 480)
_TYPE_CHANGED = frozenset({QEvent.Type.ApplicationFontChange, QEvent.Type.ThemeChange})


class Themed(Protocol):
    """A part of the window that wears the theme."""

    def set_theme(self, theme: Theme) -> None:
        """Wear `theme` from now on."""
        ...


class MainWindow(QMainWindow):
    """One project at a time, its accounts side by side.

    Menus, welcome page and status bar come first and can be painted alone; all the rest comes with
    `furnish`, so that the first paint waits neither for it nor for its imports.
    """

    _type: QFont | None = None  # what the application wears; events come before it is known

    # Made by `gui.furnishing`.
    refinement: Refinement
    session: Session
    saving: Saving
    opening: Opening
    judging: Judging
    deciding: Deciding
    problems: Banner
    hint: Banner
    loading: LoadingPage
    reading: ReadingView
    strip: AccountStrip
    matrix: FactMatrix
    detail: FactDetail
    divergences: DivergencePanel
    codebook: CodebookPanel
    annotations: AnnotationList
    wording: WordingPanel
    profiles: ProfilePanel
    lexicons: LexiconPanel
    search: SearchPanel
    tables: TagTables
    palette_popup: TagPalette
    memo_popup: MemoPopup
    docks: Docks
    drop_sheet: DropSheet
    lighting: Lighting
    tagging: TaggingWiring
    wiring: CommandWiring
    accounts: AccountWiring
    columns: ColumnWiring
    cards: StripWiring
    decisions: DecidingWiring
    threshold: ThresholdWiring
    framing: FramingWiring
    word_lists: LexiconWiring
    below: BelowWiring
    panels: PanelWiring
    passages: PassageWiring
    recoding: RecodingWiring
    naming: NamingWiring
    keys: KeyWiring
    searching: SearchWiring
    type: TypeWiring
    facts: FactWiring
    safety: SafetyWiring
    review: ReviewWiring
    sources: SourceWiring
    exchange: ExchangeWiring
    report: ReportWiring
    agreement: AgreementWiring
    state: StateWiring
    views: ViewWiring

    def __init__(
        self,
        settings: Settings,
        *,
        theme_choice: str | None = None,
        compare: Analyse | None = None,
        refinement: Refinement | None = None,
        furnished: bool = True,
    ) -> None:
        """`furnished` False leaves `furnish` to the caller, who does it before all else."""
        super().__init__()
        self.settings = settings
        self.theme_choice = theme_choice or settings.theme
        self.theme: Theme = chosen_theme(self.theme_choice, settings.fact_colours)
        self.furnished = False
        self._first_page = not furnished  # it alone is painted next, and needs less of a style
        self.setMinimumSize(SMALLEST)
        self.setWindowTitle("Rashomon[*]")
        self.runner = JobRunner(self)
        self.commands = Actions(self)
        self.menus = Menus(self, self.commands)
        self.menus.toolbar.hide()  # the welcome page stands alone
        self._make_welcome_page()
        self.status = StatusBar(self.runner, self.theme, self)
        self.setStatusBar(self.status)
        self.themed: list[Themed] = [self.welcome, self.status]
        self.apply_theme(self.theme)
        self._type = QApplication.font()
        if not self.restoreGeometry(settings.geometry()):
            self.resize(FIRST_SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize()))
        if furnished:
            self.furnish(compare=compare, refinement=refinement)

    # ------------------------------------------------------------------ put together
    def _make_welcome_page(self) -> None:
        self.welcome = WelcomePage(self.commands, self.theme, self)
        self.welcome.set_recent(self.settings.recent())
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.welcome)
        centre = QWidget(self)
        self.column = QVBoxLayout(centre)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.pages, 1)
        self.setCentralWidget(centre)

    def furnish(
        self, *, compare: Analyse | None = None, refinement: Refinement | None = None
    ) -> None:
        """Make the session, the other pages, the panels, and what ties them together."""
        from gui.furnishing import furnish

        self._first_page = False
        self.apply_theme(self.theme)
        furnish(self, compare, refinement)
        self.furnished = True

    # ------------------------------------------------------------------ theme
    def choose_theme(self, choice: str) -> None:
        """Wear "light", "dark", or what the desktop wears; remembered."""
        self.theme_choice = choice
        self.settings.theme = choice
        self.apply_theme(chosen_theme(choice, self.settings.fact_colours))

    def choose_colours(self, palette: str) -> None:
        """Give the facts the colours of that palette; remembered."""
        self.settings.fact_colours = palette
        self.apply_theme(chosen_theme(self.theme_choice, palette))

    def follow_system(self) -> None:
        """The desktop changed between light and dark."""
        if self.theme_choice == "system":
            self.apply_theme(chosen_theme("system", self.settings.fact_colours))

    def apply_theme(self, theme: Theme) -> None:
        """Give everything the look of `theme`."""
        self.theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, theme, first_page=self._first_page)
        for part in self.themed:
            part.set_theme(theme)
        if self.furnished:
            self.wiring.name_tag_keys()

    def follow_type(self) -> None:
        """The desktop gives applications larger or smaller type: wear ours at that size."""
        application = QApplication.instance()
        if isinstance(application, QApplication) and application.font() != self._type:
            self._type = interface_font()
            application.setFont(self._type)
            self.apply_theme(self.theme)

    def tell(self, text: str) -> None:
        """Say something small in the status bar."""
        self.status.tell(text)

    # ------------------------------------------------------------------ place and docks
    def reset_layout(self) -> None:
        """Put every panel back to its first place."""
        self.docks.arrange()

    def remember(self) -> None:
        """Keep size, place and docks for the next start."""
        from gui.docks import LAYOUT_VERSION  # first paint does not wait for it

        self.docks.accompany(True)  # else the welcome page's empty sides would be kept
        self.settings.save_window(
            self.saveGeometry(), self.saveState(LAYOUT_VERSION), LAYOUT_VERSION
        )
        self.settings.sync()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab walks what can be seen as it is read; columns from left to right."""
        here = QApplication.focusWidget()
        if not self.furnished or here is None or not here.isVisible():  # Qt moves it off what goes
            return super().focusNextPrevChild(next)
        central = [*self.reading.row.shown()] if self.reading.isVisible() else [self.pages]
        above = [self.menus.toolbar, self.problems, self.hint, self.strip]
        parts = [*above, *central, *self.docks.parts(), self.status]
        return step_tab(tab_stops(parts), next)

    def event(self, event: QEvent) -> bool:
        if event.type() in _TYPE_CHANGED and self._type is not None:
            self.follow_type()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.furnished:
            event.accept()
            return
        if not self.saving.may_discard():
            event.ignore()
            return
        self.safety.close()
        self.state.keep()
        self.remember()
        self.runner.shut_down()
        event.accept()

    # ------------------------------------------------------------------ files dropped anywhere
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from gui.dropping import dropped_paths  # first paint does not wait for it

        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.drop_sheet.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_sheet.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        from gui.dropping import dropped_paths

        self.drop_sheet.hide()
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.opening.open_paths(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.furnished and self.drop_sheet.isVisible():
            self.drop_sheet.cover()
