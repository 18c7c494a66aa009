"""The reading type and motion: as a person last chose them, and chosen anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.reading.typography import (
    LEADINGS,
    MAX_PIXEL_SIZE,
    MEASURES,
    MIN_PIXEL_SIZE,
    NARROWESTS,
    ReadingType,
)

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.settings import Settings


class TypeWiring(QObject):
    """Keeps the columns' type and the settings in step."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.reading.set_type(read_type(window.settings))
        window.reading.type_changed.connect(lambda chosen: keep_type(window.settings, chosen))
        window.commands["reading-type"].triggered.connect(lambda _=False: self._choose())
        still = window.commands["reduced-motion"]
        still.setChecked(window.settings.reduced_motion)
        window.reading.set_reduced_motion(window.settings.reduced_motion)
        still.toggled.connect(self._set_reduced_motion)

    def _choose(self) -> None:
        """Let a person choose while the columns follow; Cancel brings the old type back."""
        from gui.dialogs.reading_type import ReadingTypeDialog  # first paint does not wait for it

        view = self._window.reading
        before = view.reading_type()
        dialog = ReadingTypeDialog(before, self._window)
        dialog.chosen.connect(view.set_type)
        if not dialog.exec():
            view.set_type(before)

    def _set_reduced_motion(self, on: bool) -> None:
        self._window.settings.reduced_motion = on
        self._window.reading.set_reduced_motion(on)


def read_type(settings: Settings) -> ReadingType:
    """The type kept in the settings; what is out of bounds comes to the nearest bound."""
    first = ReadingType()
    return ReadingType(
        pixel_size=round(
            _within(settings.number("text-size", first.pixel_size), MIN_PIXEL_SIZE, MAX_PIXEL_SIZE)
        ),
        family=settings.reading_family,
        leading=_within(settings.number("leading", first.leading), *LEADINGS),
        measure=round(_within(settings.number("measure", first.measure), *MEASURES)),
        narrowest=_within(settings.number("narrowest", first.narrowest), *NARROWESTS),
    )


def keep_type(settings: Settings, chosen: ReadingType) -> None:
    """Remember a type for the next start."""
    settings.set_number("text-size", chosen.pixel_size)
    settings.reading_family = chosen.family
    settings.set_number("leading", chosen.leading)
    settings.set_number("measure", chosen.measure)
    settings.set_number("narrowest", chosen.narrowest)


def _within(value: float, least: float, most: float) -> float:
    return min(max(value, least), most)
