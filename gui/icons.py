"""Our own line icons, recoloured at run time.  The file names stand only here.

The SVGs in `resources/icons` are drawn on a 20 x 20 grid in `currentColor`, which a role of the
theme replaces.  They are rendered when they are first painted, at the very pixels asked for: a
window does not wait for icons it does not show, and nothing is ever scaled.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.theme import Theme
from resources import FOLDER

ICON_NAMES = (
    "close", "coder", "collapse", "confirm", "copy", "debris", "differences", "drop",
    "edit", "expand", "facts", "filter", "float", "folder", "framing", "info", "keyboard", "layout",
    "lexicons", "link", "memo", "next", "open", "paste", "previous", "profiles", "quit", "redo",
    "refresh", "reject", "remove", "ribbons", "sample", "save", "search", "sentence", "split",
    "sync", "tags", "undo", "warning", "wording", "zoom-in", "zoom-out",
)  # fmt: skip

_APPLICATION = "rashomon"
_DRAWN_IN = "currentColor"
_SIZES = (16, 20)  # logical pixels: in menus and dock titles; on the toolbar


def icon(name: str, theme: Theme, role: str = "muted") -> QIcon:
    """The icon of that name: `role` in rest, `accent` when checked, `faint` when disabled.

    Raises KeyError for a name that is not in `ICON_NAMES`.
    """
    if name not in ICON_NAMES:
        raise KeyError(name)
    rest, checked, disabled = (theme.colour(each).name() for each in (role, "accent", "faint"))
    return _icon(name, rest, checked, disabled)


def pixmap(name: str, theme: Theme, size: int, ratio: float, role: str = "muted") -> QPixmap:
    """One icon as a picture of `size` logical pixels on a screen of that device pixel ratio."""
    picture = QPixmap(_rendered(svg(name, theme.colour(role).name()), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    return picture


def swatch(colour: str, theme: Theme) -> QIcon:
    """A tag's colour as a small rounded square."""
    from gui.badges import draw_swatch  # the first paint does not wait for it
    from gui.tag_colours import tag_colour

    result = QIcon()
    for size in _pixels():
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        inset = size * 0.2
        square = QRectF(0, 0, size, size).adjusted(inset, inset, -inset, -inset)
        draw_swatch(painter, square, tag_colour(colour, theme), theme.colour("line-strong"))
        painter.end()
        result.addPixmap(picture)
    return result


def application_icon() -> QIcon:
    """The program's mark, in its own colours."""
    return QIcon(_LineIcon(_APPLICATION, _DRAWN_IN, _DRAWN_IN, _DRAWN_IN))


@lru_cache(maxsize=256)
def _icon(name: str, rest: str, checked: str, disabled: str) -> QIcon:
    return QIcon(_LineIcon(name, rest, checked, disabled))


class _LineIcon(QIconEngine):
    """Draws one icon at any size, in the colours of rest, checked and disabled; read when drawn."""

    def __init__(self, name: str, rest: str, checked: str, disabled: str) -> None:
        super().__init__()
        self._name = name
        self._rest, self._checked, self._disabled = rest, checked, disabled

    def _source(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            colour = self._disabled
        else:
            colour = self._checked if state == QIcon.State.On else self._rest
        return _coloured(self._name, colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        size = round(min(rect.width(), rect.height()) * ratio)
        painter.drawPixmap(rect, _rendered(self._source(mode, state), size))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _rendered(self._source(mode, state), min(size.width(), size.height()))


def svg(name: str, colour: str) -> str:
    """The source of an icon drawn in a colour ("#rrggbb").  Raises KeyError as `icon` does."""
    if name not in ICON_NAMES:
        raise KeyError(name)
    return _coloured(name, colour)


def _coloured(name: str, colour: str) -> str:
    return _source(name).replace(_DRAWN_IN, colour)


def _pixels() -> tuple[int, ...]:
    """Sizes in pixels of an icon on each of the screens."""
    ratios = {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
    return tuple(sorted({round(size * ratio) for size in _SIZES for ratio in ratios}))


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (FOLDER / "icons" / f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=512)
def _rendered(source: str, size: int) -> QPixmap:
    """An icon's picture, `size` device pixels wide and high."""
    renderer = QSvgRenderer(QByteArray(source.encode()))
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
