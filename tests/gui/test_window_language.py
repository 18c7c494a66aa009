"""The language of the window: chosen, remembered, and said of the engine's messages."""

from __future__ import annotations

import errno
import os
import pickle
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from gui.language import in_words, install, language_of, numbered
from gui.main_window import MainWindow
from gui.written import quoted, readable_count, readable_date, readable_percent
from rashomon.arguments import parse_window_arguments
from rashomon.errors import ReadingError
from rashomon.messages import counted, figure, in_a_row, listed, reason_of, sentence, worded


class Backwards(QTranslator):
    """Turns `one two {three}` into `{three} two one`: the values have to move with it."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return " ".join(reversed(source.split(" "))) if context == "engine" else None

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def backwards(qapp: QApplication) -> Iterator[None]:
    translator = Backwards()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def in_german(qapp: QApplication) -> Iterator[None]:
    before = set(qapp.findChildren(QTranslator))
    assert install(qapp, "de") == "de"
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.system())


def test_a_message_is_plain_english_to_files_and_the_command_line() -> None:
    assert worded("{who} saw {what}", who="Ida", what="fog") == "Ida saw fog"
    assert counted(1, "%n tag", "%n tags") == "1 tag"
    assert counted(1200, "%n tag of {whom}", "%n tags of {whom}", whom="A") == "1,200 tags of A"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert listed(["a"]) == "a"
    assert sentence(["first this", "then that"]) == "First this; then that."


def test_a_message_without_values_may_hold_braces() -> None:
    assert worded("{this} stays") == "{this} stays"


@pytest.mark.usefixtures("backwards")
def test_a_message_crosses_to_another_process_whole() -> None:
    message = pickle.loads(pickle.dumps(worded("{who} saw {what}", who="Ida", what="fog")))
    assert message == "Ida saw fog"
    assert in_words(message) == "fog saw Ida"


@pytest.mark.usefixtures("backwards")
def test_a_translation_may_put_the_values_elsewhere() -> None:
    assert in_words(worded("{who} saw {what}", who="Ida", what="fog")) == "fog saw Ida"


@pytest.mark.usefixtures("backwards")
def test_messages_inside_messages_are_translated() -> None:
    inner = worded("so it {verb}", verb="was")
    assert in_words(worded("they say: {what}", what=inner)) == "was it so say: they"
    assert in_words(in_a_row([worded("a b"), worded("c d")])) == "b a, d c"
    assert in_words(sentence([worded("b a")])) == "A b."


@pytest.mark.usefixtures("backwards")
def test_an_error_is_said_with_its_file_in_the_windows_language() -> None:
    error = ReadingError("fog.txt", worded("is empty"))
    assert str(error) == "fog.txt: is empty"
    assert in_words(error) == "empty is fog.txt:"


def test_without_a_translation_one_is_told_in_the_singular() -> None:
    assert numbered("Nowhere", 1, "%n fact", "%n facts") == "1 fact"
    assert numbered("Nowhere", 3, "%n fact", "%n facts") == "3 facts"


@pytest.mark.parametrize(
    ("choice", "wanted", "language"),
    [
        ("system", ["de-AT", "en"], "de"),
        ("system", ["fr-FR", "es-MX"], "es"),
        ("system", ["fr-FR"], "en"),
        ("system", [], "en"),
        ("en", ["de-DE"], "en"),
        ("es", ["de-DE"], "es"),
    ],
)
def test_the_system_decides_unless_a_person_does(
    choice: str, wanted: list[str], language: str
) -> None:
    assert language_of(choice, wanted) == language


@pytest.mark.usefixtures("in_german")
def test_qts_own_buttons_speak_the_language_too(qapp: QApplication) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    assert QLocale().toString(1.5, "f", 1) == "1,5"


def test_a_language_is_chosen_in_the_menu_for_the_next_start(
    make_window: Callable[[], MainWindow],
) -> None:
    window = make_window()
    assert window.commands["language-system"].isChecked()
    window.commands["language-de"].trigger()
    assert window.settings.language == "de"
    assert "next start" in window.status.currentMessage()


def test_a_language_is_named_on_the_command_line() -> None:
    assert parse_window_arguments(["--language", "es"]).language == "es"
    assert parse_window_arguments(["--sample"]).language is None


def test_nothing_is_translated_where_no_language_was_chosen() -> None:
    assert QCoreApplication.translate("Actions", "&Open…") == "&Open…"


def test_a_messages_figures_are_written_as_the_language_does() -> None:
    message = worded("{count:,} letters, {share:.2f}", count=12345, share=0.5)
    assert message == "12,345 letters, 0.50"
    assert message.translated(lambda text, _: text, (".", ",")) == "12.345 letters, 0,50"
    assert figure(0.5, ".2f") == "0.50"
    assert figure(0.5, ".2f").translated(lambda text, _: text, (".", ",")) == "0,50"


@pytest.mark.usefixtures("in_german")
def test_dates_figures_and_quoted_words_are_written_as_the_language_does() -> None:
    assert readable_date("2031-03-14") == "14. März 2031"
    assert readable_date("2031-03") == "März 2031"
    assert readable_count(12345) == "12.345"
    assert readable_percent(0.025, 1) == "2,5\N{NO-BREAK SPACE}%"
    assert quoted("Nebel") == "„Nebel“"


@pytest.mark.usefixtures("in_german")
def test_why_the_system_refused_is_said_in_the_windows_language() -> None:
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert reason_of(full) == os.strerror(errno.ENOSPC)
    assert in_words(reason_of(full)) == "Kein Speicherplatz mehr auf dem Datenträger"
    assert reason_of(OSError("nobody knows")) == "nobody knows"


def test_a_date_of_odd_digits_is_left_out_rather_than_fatal() -> None:
    assert readable_date("2031-²") == "2031"
    assert readable_date("²") == ""
