"""Invented accounts of one invented event, analysed by hand, and a view that shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from invented_accounts import Told, compared, filler, project_of
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.reading.view import ReadingView
from gui.theme import Theme, load_theme
from rashomon.model import Annotation, Comparison


@pytest.fixture
def theme() -> Theme:
    return load_theme("light")


@pytest.fixture
def harbour() -> Comparison:
    """Three accounts: A and C tell of the fire, all of the ferry, only A and B of the strike."""
    return compared(
        (
            "a",
            [
                Told("12 shares", debris=True),
                *filler(6),
                Told("A fire damaged the northern quay on Monday night 🔥.", "fire"),
                *filler(6, 1),
                Told("The ferry was cancelled after the fire.", "ferry"),
                *filler(4, 2),
                Told("Dockers threatened a reckless strike.", "strike", cue="reckless"),
                *filler(9, 3),
            ],
        ),
        (
            "b",
            [
                *filler(3, 2),
                Told("All ferries were stopped that morning.", "ferry"),
                *filler(12, 4),
                Told("The dockers announced a strike.", "strike"),
                *filler(8, 1),
            ],
        ),
        (
            "c",
            [
                *filler(12, 1),
                Told("Flames destroyed part of the northern quay.", "fire"),
                *filler(7, 3),
                Told("No ferry sailed.", "ferry"),
                *filler(10),
            ],
        ),
    )


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication, theme: Theme) -> Callable[..., ReadingView]:
    """Shows a comparison, 1200 x 700 px, without gliding."""
    qapp.setStyleSheet("")  # a window of an earlier test may have dressed the application

    def shown(
        comparison: Comparison, annotations: Sequence[Annotation] = (), size: tuple = (1200, 700)
    ) -> ReadingView:
        view = ReadingView(theme)
        qtbot.addWidget(view)
        view.set_reduced_motion(True)
        view.resize(*size)
        view.set_project(project_of(comparison, annotations))
        view.set_comparison(comparison)
        with qtbot.waitExposed(view):
            view.show()
        view.settle()
        return view

    return shown


@pytest.fixture
def view(show: Callable[..., ReadingView], harbour: Comparison) -> ReadingView:
    """The three accounts of the harbour."""
    return show(harbour)
