"""Our own line icons, recoloured at run time.  The file names stand only here.

The SVGs in `resources/icons` are drawn on a 20 x 20 grid in `currentColor`, which a role of the
theme replaces.  They are rendered at every pixel size that a 16 or 20 px icon has on the screens
there are, so nothing is ever scaled.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.badges import draw_swatch
from gui.theme import Theme

ICON_NAMES = (
    "close", "coder", "confirm", "debris", "differences", "drop",
    "edit", "facts", "float", "folder", "framing", "info", "keyboard", "layout",
    "memo", "next", "open", "paste", "previous", "quit", "redo", "refresh",
    "reject", "remove", "ribbons", "sample", "save", "search", "sentence", "sync", "tags",
    "undo", "warning", "zoom-in", "zoom-out",
)  # fmt: skip

_APPLICATION = "rashomon"
_DRAWN_IN = "currentColor"
_SIZES = (16, 20)  # logical pixels: in menus and dock titles; on the toolbar


def icon(name: str, theme: Theme, role: str = "muted") -> QIcon:
    """The icon of that name: `role` in rest, `accent` when checked, `faint` when disabled.

    Raises KeyError for a name that is not in `ICON_NAMES`.
    """
    rest, checked, disabled = (theme.colour(each).name() for each in (role, "accent", "faint"))
    return _icon(name, rest, checked, disabled, _pixels())


def pixmap(name: str, theme: Theme, size: int, ratio: float, role: str = "muted") -> QPixmap:
    """One icon as a picture of `size` logical pixels on a screen of that device pixel ratio."""
    picture = _render(_renderer(name, theme.colour(role).name()), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    return picture


def swatch(colour: str, theme: Theme) -> QIcon:
    """A tag's colour as a small rounded square."""
    result = QIcon()
    for size in _pixels():
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        inset = size * 0.2
        square = QRectF(0, 0, size, size).adjusted(inset, inset, -inset, -inset)
        draw_swatch(painter, square, QColor(colour), theme.colour("line-strong"))
        painter.end()
        result.addPixmap(picture)
    return result


def application_icon() -> QIcon:
    """The program's mark, in its own colours."""
    renderer = QSvgRenderer(QByteArray(_source(_APPLICATION).encode()))
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(_render(renderer, size))
    return result


@lru_cache(maxsize=256)
def _icon(name: str, rest: str, checked: str, disabled: str, pixels: tuple[int, ...]) -> QIcon:
    result = QIcon()
    for colour, mode, state in (
        (rest, QIcon.Mode.Normal, QIcon.State.Off),
        (checked, QIcon.Mode.Normal, QIcon.State.On),
        (disabled, QIcon.Mode.Disabled, QIcon.State.Off),
    ):
        renderer = _renderer(name, colour)
        for size in pixels:
            result.addPixmap(_render(renderer, size), mode, state)
    return result


def svg(name: str, colour: str) -> str:
    """The source of an icon drawn in a colour ("#rrggbb").  Raises KeyError as `icon` does."""
    if name not in ICON_NAMES:
        raise KeyError(name)
    return _source(name).replace(_DRAWN_IN, colour)


def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg(name, colour).encode()))


def _pixels() -> tuple[int, ...]:
    """Sizes in pixels of an icon on each of the screens."""
    ratios = {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
    return tuple(sorted({round(size * ratio) for size in _SIZES for ratio in ratios}))


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text("utf-8")


def _render(renderer: QSvgRenderer, size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
