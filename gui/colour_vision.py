"""How colours look to eyes that see fewer of them, and how far apart two colours lie.

Colours are "#rrggbb".  Matrices for protan, deutan and tritan eyes without the cone in question:
Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision
deficiency" (IEEE TVCG 2009), severity 1.0, on linear sRGB.  OKLab: Ottosson 2020.  Contrast:
WCAG 2.2.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians, sin
from typing import Final

Triple = tuple[float, float, float]

_MATRICES: Final[dict[str, tuple[Triple, Triple, Triple]]] = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
               (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
               (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
               (0.004733, 0.691367, 0.303900)),
}  # fmt: skip
EYES = ("normal", *_MATRICES)


def seen_by(colour: str, eye: str) -> str:
    """The colour as an eye of that kind sees it.  Raises KeyError for an unknown kind."""
    if eye == "normal":
        return colour
    linear = _linear(colour)
    return _hex([_dot(row, linear) for row in _MATRICES[eye]])


def oklab_of(colour: str) -> Triple:
    """Lightness 0..1 and the two colour axes of OKLab."""
    red, green, blue = _linear(colour)
    cones = (
        0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue,
        0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue,
        0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue,
    )
    long, middle, short = (max(value, 0.0) ** (1 / 3) for value in cones)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def rgb_of_oklch(light: float, chroma: float, hue: float) -> str | None:
    """The colour of that lightness, chroma and hue (degrees); None where sRGB has no such one."""
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
    if not all(-1e-4 <= value <= 1 + 1e-4 for value in linear):
        return None
    return _hex(linear)


def distance(one: str, other: str, eye: str = "normal") -> float:
    """How far apart two colours lie in OKLab for that eye; 0.02 is about a just seen step."""
    places = (oklab_of(seen_by(one, eye)), oklab_of(seen_by(other, eye)))
    return sum((x - y) ** 2 for x, y in zip(*places, strict=True)) ** 0.5


def contrast_of(one: str, other: str) -> float:
    """Contrast ratio, 1..21."""
    weights = (0.2126, 0.7152, 0.0722)
    lighter, darker = sorted((_dot(weights, _linear(each)) for each in (one, other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _linear(colour: str) -> Triple:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return _unfold(red), _unfold(green), _unfold(blue)


def _unfold(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _hex(linear: Sequence[float]) -> str:
    folded = (
        12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
        for value in (min(max(each, 0.0), 1.0) for each in linear)
    )
    return "#" + "".join(f"{round(255 * value):02x}" for value in folded)


def _dot(row: Sequence[float], values: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(row, values, strict=True))
