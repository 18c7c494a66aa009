"""The language of the window: which there are, how one is loaded, and how the engine's messages
are said in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from rashomon.arguments import LANGUAGES
from rashomon.messages import Message
from resources import FOLDER

SYSTEM = "system"
SOURCE = "en"  # the language the texts are written in: it needs no file
_ENGINE = "engine"


def install(application: QCoreApplication, choice: str) -> str:
    """Have everything made from now on speak the language of `choice`; the language it is.

    `choice` is "system" or one of `LANGUAGES`; it also tells how numbers and dates are written.
    """
    language = language_of(choice, QLocale.system().uiLanguages())
    if choice != SYSTEM:
        QLocale.setDefault(_locale(choice))
    if language != SOURCE:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for folder, name in ((qt, "qtbase"), (str(FOLDER / "translations"), "rashomon")):
            translator = QTranslator(application)
            if translator.load(f"{name}_{language}.qm", folder):
                application.installTranslator(translator)
    return language


def language_of(choice: str, wanted: Sequence[str]) -> str:
    """The language of a choice: for "system" the first of the person's (BCP 47) that there is."""
    if choice in LANGUAGES:
        return choice
    known = (tag.partition("-")[0] for tag in wanted)
    return next((language for language in known if language in LANGUAGES), SOURCE)


def _locale(language: str) -> QLocale:
    """As the person's system writes it, where that is of the language; else as most do."""
    system = QLocale.system()
    return system if system.name().startswith(f"{language}_") else QLocale(language)


def in_words(text: object) -> str:
    """A message of the engine, or an error that carries one, in the language of the window."""
    if isinstance(text, BaseException):
        text = next((part for part in text.args if isinstance(part, Message)), str(text))
    if isinstance(text, Message):
        locale = QLocale()
        return text.translated(_translate, (locale.groupSeparator(), locale.decimalPoint()))
    return _translate(str(text), None) if text else ""


def numbered(context: str, number: int, one: str, many: str) -> str:
    """A text with a number in it (``%n``; ``%Ln`` as the locale writes it), in its right form.

    `one` and `many` are English; a language with more forms gives them to `many`.
    """
    text = QCoreApplication.translate(context, many, None, number)
    if number == 1 and text == _with(many, number):  # nothing translated it
        return _with(one, number)
    return text


def _with(text: str, number: int) -> str:
    return text.replace("%Ln", QLocale().toString(number)).replace("%n", str(number))


def _translate(template: str, number: int | None) -> str:
    if number is None:
        return QCoreApplication.translate(_ENGINE, template)
    return QCoreApplication.translate(_ENGINE, template, None, number)
