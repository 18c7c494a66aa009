"""Units and currencies: what a number counts, brought to one base."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Unit:
    """`value * factor + shift` is the value in `base`."""

    kind: str  # "length", "mass", "area", "volume", "speed", "temperature", "duration", …
    base: str
    factor: float = 1.0
    shift: float = 0.0


def _table() -> dict[str, Unit]:
    units: dict[str, Unit] = {}

    def add(kind: str, base: str, **factors: float) -> None:
        for names, factor in factors.items():
            for name in names.split("_"):
                units[name] = Unit(kind, base, factor)

    add(
        "length", "m", km_kms_kilometer_kilometers_kilometre_kilometres=1000.0,
        mile_miles=1609.344, meter_meters_metre_metres_m=1.0, foot_feet_ft=0.3048,
        inch_inches=0.0254, yard_yards=0.9144,
        cm_centimeter_centimeters_centimetre_centimetres=0.01,
        mm_millimeter_millimeters_millimetre_millimetres=0.001,
    )  # fmt: skip
    add(
        "mass", "kg", kg_kgs_kilo_kilos_kilogram_kilograms_kilogramme_kilogrammes=1.0,
        gram_grams_gramme_grammes=0.001, tonne_tonnes_ton_tons=1000.0, lb_lbs=0.45359,
        ounce_ounces=0.02835,
    )  # fmt: skip
    add("area", "m2", hectare_hectares_ha=1e4, acre_acres=4046.86)
    add(
        "volume", "l", liter_liters_litre_litres=1.0, gallon_gallons=3.78541, barrel_barrels=158.987
    )
    add("speed", "km/h", kph_kmh=1.0, mph=1.609344, knots=1.852)
    add(
        "duration", "s", second_seconds=1.0, minute_minutes_min_mins=60.0, hour_hours=3600.0,
        day_days=86400.0, week_weeks=604800.0, month_months=2629746.0, year_years=31556952.0,
        decade_decades=315569520.0, century_centuries=3155695200.0,
    )  # fmt: skip
    add("percent", "%", percent_pct_percentage=1.0)
    add("money", "$", dollar_dollars_USD_usd=1.0)
    add("money", "€", euro_euros_eur=1.0)
    add("money", "yuan", yuan_renminbi_rmb=1.0)
    add("money", "¥", yen=1.0)
    add("money", "₽", rouble_roubles_ruble_rubles=1.0)
    add("money", "₹", rupee_rupees=1.0)
    add("money", "cent", cent_cents=1.0)
    add("money", "penny", pence=1.0)
    add("mass or money", "pound", pound_pounds=1.0)
    for name in ("celsius", "centigrade"):
        units[name] = Unit("temperature", "°C")
    units["fahrenheit"] = Unit("temperature", "°C", 5 / 9, -160 / 9)
    return units


UNITS = MappingProxyType(_table())
SQUARE = MappingProxyType(
    {
        name: Unit("area", "m2", unit.factor**2)
        for name, unit in UNITS.items()
        if unit.kind == "length"
    }
)
CUBIC = MappingProxyType(
    {
        name: Unit("volume", "l", unit.factor**3 * 1000)
        for name, unit in UNITS.items()
        if unit.kind == "length"
    }
)
CURRENCY_SIGNS = MappingProxyType(
    {"$": "$", "US$": "$", "€": "€", "£": "£", "¥": "¥", "₽": "₽", "₹": "₹", "C$": "C$", "A$": "A$"}
)
