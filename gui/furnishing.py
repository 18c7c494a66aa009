"""What fills the window behind its welcome page: session, pages, panels, and what ties them.

Importing it imports nearly the whole window, which takes longer than painting the first page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.banner import Banner
from gui.deciding import Deciding
from gui.docks import LAYOUT_VERSION, Docks, Panel
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
from rashomon.mentions import sort_links

if TYPE_CHECKING:
    from gui.main_window import MainWindow, Themed


def furnish(
    window: MainWindow, compare: Analyse | None = None, refinement: Refinement | None = None
) -> None:
    """Fill `window`."""
    window.commands.make_all()
    window.menus.fill(window)
    _make_session(window, refinement or Refinement(window.settings, analyse=compare))
    _make_pages(window)
    _make_panels(window)
    window.drop_sheet = DropSheet(window.theme, window)
    parts: list[Themed] = [
        window.commands, window.problems, window.hint, window.strip, window.reading, window.matrix,
        window.detail, window.divergences, window.codebook, window.annotations, window.wording,
        window.search, window.profiles, window.lexicons, window.palette_popup, window.memo_popup,
        window.docks, window.drop_sheet, window.tables,
    ]  # fmt: skip
    _wire(window)
    for part in parts:
        part.set_theme(window.theme)
    window.themed += parts
    window.wiring.name_tag_keys()
    layout = window.settings.layout(LAYOUT_VERSION)
    known = not layout.isEmpty() and window.restoreState(layout, LAYOUT_VERSION)
    window.docks.first_time = not known
    window.setAcceptDrops(True)
    window.views.show_page()


def _make_session(window: MainWindow, refinement: Refinement) -> None:
    settings, runner = window.settings, window.runner
    window.refinement = refinement
    window.session = session = Session(
        runner,
        settings.coder(),
        compare=refinement.compare,
        second_look=refinement,
        parent=window,
    )
    window.saving = Saving(session, settings, window)
    window.opening = Opening(session, runner, settings, window.saving.may_discard, window)
    window.judging = Judging(session, window)
    window.deciding = Deciding(session, window)


def _make_pages(window: MainWindow) -> None:
    window.problems = Banner(window.theme, window)
    window.hint = Banner(window.theme, window)
    window.loading = LoadingPage(window)
    window.reading = ReadingView(window.theme, window)
    for page in (window.loading, window.reading):
        window.pages.addWidget(page)
    for place, banner in enumerate((window.problems, window.hint)):
        window.column.insertWidget(place, banner)
    window.session.preparations += [window.reading.prepare, sort_links]
    window.strip = AccountStrip(window.theme, window)
    window.strip.hide()
    window.column.insertWidget(2, window.strip)
    for action in window.commands.reading_actions():
        window.reading.addAction(action)


def _make_panels(window: MainWindow) -> None:
    window.matrix = FactMatrix(window)
    window.session.preparations.append(window.matrix.prepare)
    window.detail = FactDetail(window)
    window.divergences = DivergencePanel(window)
    window.codebook = CodebookPanel(window)
    window.annotations = AnnotationList(window)
    window.wording = WordingPanel(window)
    window.profiles = ProfilePanel(window)
    window.lexicons = LexiconPanel(window)
    window.search = SearchPanel(window)
    window.tables = TagTables(window)
    window.palette_popup = TagPalette(window)
    window.memo_popup = MemoPopup(window)
    panels = (
        Panel("facts", window.tr("Facts"), window.matrix),
        Panel("divergences", window.tr("Divergences"), window.divergences),
        Panel("detail", window.tr("Fact"), window.detail),
        Panel("codebook", window.tr("Codebook"), window.codebook),
        Panel("annotations", window.tr("Annotations"), window.annotations),
        Panel("wording", window.tr("Wording"), window.wording),
        Panel("profiles", window.tr("Profiles"), window.profiles),
        Panel("lexicons", window.tr("Word lists"), window.lexicons),
        Panel("search", window.tr("Search"), window.search),
        Panel("tables", window.tr("Tag tables"), window.tables),
    )
    window.docks = Docks(window, panels, window.theme)
    window.docks.arrange()
    window.menus.set_panels(dock.toggleViewAction() for dock in window.docks.by_name.values())
    last = window.previousInFocusChain()
    if last is not None:  # by Tab the status bar comes last, though it was made first
        QWidget.setTabOrder(last, window.status.progress.stop_button)


def _wire(window: MainWindow) -> None:
    window.lighting = Lighting(window)
    window.tagging = TaggingWiring(window)
    window.wiring = CommandWiring(window)
    window.accounts = AccountWiring(window)
    window.columns = ColumnWiring(window)
    window.cards = StripWiring(window)
    window.decisions = DecidingWiring(window)
    window.threshold = ThresholdWiring(window)
    window.framing = FramingWiring(window)
    window.word_lists = LexiconWiring(window)
    window.below = BelowWiring(window)
    window.panels = PanelWiring(window)
    window.passages = PassageWiring(window)
    window.recoding = RecodingWiring(window)
    window.naming = NamingWiring(window)
    window.keys = KeyWiring(window)
    window.searching = SearchWiring(window)
    window.type = TypeWiring(window)
    window.facts = FactWiring(window)
    window.safety = SafetyWiring(window)
    window.review = ReviewWiring(window)
    window.sources = SourceWiring(window)
    window.exchange = ExchangeWiring(window)
    window.report = ReportWiring(window)
    window.agreement = AgreementWiring(window)
    window.state = StateWiring(window)
    window.views = ViewWiring(window)
