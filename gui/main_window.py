"""The window: menus, toolbar, pages, docks and status bar put together; no logic."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.banner import Banner
from gui.deciding import Deciding
from gui.docks import LAYOUT_VERSION, Docks, Panel
from gui.dropping import DropSheet, dropped_paths
from gui.facts.detail import FactDetail
from gui.facts.matrix import FactMatrix
from gui.framing.lexicons import LexiconPanel
from gui.framing.panel import DivergencePanel
from gui.framing.profiles import ProfilePanel
from gui.framing.wording import WordingPanel
from gui.jobs import JobRunner
from gui.judging import Judging
from gui.lighting import Lighting
from gui.loading import LoadingPage
from gui.menus import Menus
from gui.opening import Opening
from gui.reading.view import ReadingView
from gui.refinement import Analyse, Refinement
from gui.saving import Saving
from gui.session import Session
from gui.settings import Settings
from gui.status import StatusBar
from gui.stylesheet import chosen_theme, dress
from gui.tagging.annotations import AnnotationList
from gui.tagging.codebook import CodebookPanel
from gui.tagging.memo import MemoPopup
from gui.tagging.palette import TagPalette
from gui.theme import Theme
from gui.welcome import WelcomePage
from gui.wiring_accounts import AccountWiring
from gui.wiring_below import BelowWiring
from gui.wiring_commands import CommandWiring
from gui.wiring_deciding import DecidingWiring
from gui.wiring_exchange import ExchangeWiring
from gui.wiring_framing import FramingWiring
from gui.wiring_lexicons import LexiconWiring
from gui.wiring_panels import PanelWiring
from gui.wiring_keys import KeyWiring
from gui.wiring_review import ReviewWiring
from gui.wiring_safety import SafetyWiring
from gui.wiring_sources import SourceWiring
from gui.wiring_tagging import TaggingWiring
from gui.wiring_threshold import ThresholdWiring
from gui.wiring_views import ViewWiring

FIRST_SIZE = QSize(1440, 900)
SMALLEST = QSize(720, 480)


class MainWindow(QMainWindow):
    """One project at a time, its accounts side by side."""

    def __init__(
        self,
        settings: Settings,
        *,
        theme_choice: str | None = None,
        compare: Analyse | None = None,
        refinement: Refinement | None = None,
    ) -> None:
        super().__init__()
        self.settings = settings
        self.theme_choice = theme_choice or settings.theme
        self.theme: Theme = chosen_theme(self.theme_choice)
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        self.runner = JobRunner(self)
        self.refinement = refinement or Refinement(settings, analyse=compare)
        self.session = Session(
            self.runner,
            settings.coder(),
            compare=self.refinement.compare,
            second_look=self.refinement,
            parent=self,
        )
        self.saving = Saving(self.session, settings, self)
        self.opening = Opening(self.session, self.runner, settings, self.saving.may_discard, self)
        self.judging = Judging(self.session, self)
        self.deciding = Deciding(self.session, self)
        self.commands = Actions(self)
        self.menus = Menus(self, self.commands)
        self._make_pages()
        self._make_panels()
        self.status = StatusBar(self.runner, self.theme, self)
        self.setStatusBar(self.status)
        self.drop_sheet = DropSheet(self.theme, self)
        self.lighting = Lighting(self)
        self.tagging = TaggingWiring(self)
        self.wiring = CommandWiring(self)
        self.accounts = AccountWiring(self)
        self.decisions = DecidingWiring(self)
        self.threshold = ThresholdWiring(self)
        self.framing = FramingWiring(self)
        self.word_lists = LexiconWiring(self)
        self.below = BelowWiring(self)
        self.panels = PanelWiring(self)
        self.safety = SafetyWiring(self)
        self.review = ReviewWiring(self)
        self.sources = SourceWiring(self)
        self.exchange = ExchangeWiring(self)
        self.keys = KeyWiring(self)
        self.views = ViewWiring(self)
        self.apply_theme(self.theme)
        self._restore()
        self.views.show_page()

    # ------------------------------------------------------------------ put together
    def _make_pages(self) -> None:
        self.problems = Banner(self.theme, self)
        self.hint = Banner(self.theme, self)
        self.welcome = WelcomePage(self.commands, self.theme, self)
        self.loading = LoadingPage(self)
        self.reading = ReadingView(self.theme, self)
        self.pages = QStackedWidget(self)
        for page in (self.welcome, self.loading, self.reading):
            self.pages.addWidget(page)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.problems, self.hint):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(centre)
        for action in self.commands.reading_actions():
            self.reading.addAction(action)

    def _make_panels(self) -> None:
        self.matrix = FactMatrix(self)
        self.detail = FactDetail(self)
        self.divergences = DivergencePanel(self)
        self.codebook = CodebookPanel(self)
        self.annotations = AnnotationList(self)
        self.wording = WordingPanel(self)
        self.profiles = ProfilePanel(self)
        self.lexicons = LexiconPanel(self)
        self.palette_popup = TagPalette(self)
        self.memo_popup = MemoPopup(self)
        panels = (
            Panel("facts", self.tr("Facts"), self.matrix),
            Panel("divergences", self.tr("Divergences"), self.divergences),
            Panel("detail", self.tr("Fact"), self.detail),
            Panel("codebook", self.tr("Codebook"), self.codebook),
            Panel("annotations", self.tr("Annotations"), self.annotations),
            Panel("wording", self.tr("Wording"), self.wording),
            Panel("profiles", self.tr("Profiles"), self.profiles),
            Panel("lexicons", self.tr("Word lists"), self.lexicons),
        )
        self.docks = Docks(self, panels, self.theme)
        self.docks.arrange()
        self.menus.set_panels(dock.toggleViewAction() for dock in self.docks.by_name.values())

    # ------------------------------------------------------------------ theme
    def choose_theme(self, choice: str) -> None:
        """Wear "light", "dark", or what the desktop wears; remembered."""
        self.theme_choice = choice
        self.settings.theme = choice
        self.apply_theme(chosen_theme(choice))

    def follow_system(self) -> None:
        """The desktop changed between light and dark."""
        if self.theme_choice == "system":
            self.apply_theme(chosen_theme("system"))

    def apply_theme(self, theme: Theme) -> None:
        """Give everything the look of `theme`."""
        self.theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, theme)
        for part in (
            self.commands, self.problems, self.hint, self.welcome, self.reading, self.matrix,
            self.detail, self.divergences, self.codebook, self.annotations, self.wording,
            self.profiles, self.lexicons, self.palette_popup, self.memo_popup, self.docks,
            self.status, self.drop_sheet,
        ):  # fmt: skip
            part.set_theme(theme)
        self.wiring.name_tag_keys()

    def tell(self, text: str) -> None:
        """Say something small in the status bar."""
        self.status.tell(text)

    # ------------------------------------------------------------------ place and docks
    def reset_layout(self) -> None:
        """Put every panel back to its first place."""
        self.docks.arrange()

    def _restore(self) -> None:
        if not self.restoreGeometry(self.settings.geometry()):
            available = QGuiApplication.primaryScreen().availableSize()
            self.resize(FIRST_SIZE.boundedTo(available))
        layout = self.settings.layout(LAYOUT_VERSION)
        known = not layout.isEmpty() and self.restoreState(layout, LAYOUT_VERSION)
        self.docks.first_time = not known

    def remember(self) -> None:
        """Keep size, place and docks for the next start."""
        self.docks.accompany(True)  # else the welcome page's empty sides would be kept
        self.settings.save_window(
            self.saveGeometry(), self.saveState(LAYOUT_VERSION), LAYOUT_VERSION
        )
        self.settings.sync()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.saving.may_discard():
            event.ignore()
            return
        self.safety.close()
        self.remember()
        self.runner.shut_down()
        event.accept()

    # ------------------------------------------------------------------ files dropped anywhere
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.drop_sheet.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_sheet.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_sheet.hide()
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.opening.open_paths(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.drop_sheet.isVisible():
            self.drop_sheet.cover()
