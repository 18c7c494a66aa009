"""Units and currencies: what a number counts, brought to one base.

The words for units are each language's (`resources/lexicons/units.LANGUAGE.tsv`); signs and
abbreviations that hold everywhere stand here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from rashomon.text.word_tables import words_by_kind


@dataclass(frozen=True, slots=True)
class Unit:
    """`value * factor + shift` is the value in `base`."""

    kind: str  # "length", "mass", "area", "volume", "speed", "temperature", "duration", …
    base: str
    factor: float = 1.0
    shift: float = 0.0


@dataclass(frozen=True, slots=True)
class Units:
    """The unit words of one language."""

    named: Mapping[str, Unit]
    square: frozenset[str]  # words that make an area of a length
    cubic: frozenset[str]
    before: Mapping[str, frozenset[str]]  # words before a unit that belong to it ("degrees")
    not_alone: frozenset[str]  # units that are mostly something else ("second")

    def power(self, word: str, length: str) -> Unit | None:
        """ "square" and "metres": the unit of both, or None."""
        unit = self.named.get(length)
        if unit is None or unit.kind != "length":
            return None
        if word in self.square:
            return Unit("area", "m2", unit.factor**2)
        return Unit("volume", "l", unit.factor**3 * 1000) if word in self.cubic else None


_NO_UNITS = frozenset(("square", "cubic", "before-unit", "no-unit"))


@cache
def units_of(language: str) -> Units:
    """The units of a language (BCP 47 primary tag); none where it has no table."""
    table = words_by_kind("units", language)
    named: dict[str, Unit] = {}
    for kind, rows in table.items():
        if kind in _NO_UNITS:
            continue
        for word, value in rows.items():
            base, *numbers = value.split()
            named[word] = Unit(kind.replace("-", " "), base, *map(float, numbers))
    return Units(
        MappingProxyType(named),
        frozenset(table.get("square", ())),
        frozenset(table.get("cubic", ())),
        {word: frozenset(units.split()) for word, units in table.get("before-unit", {}).items()},
        frozenset(table.get("no-unit", ())),
    )


CURRENCY_SIGNS = MappingProxyType(
    {"$": "$", "US$": "$", "€": "€", "£": "£", "¥": "¥", "₽": "₽", "₹": "₹", "C$": "C$", "A$": "A$"}
)
