"""What kinds of divergence are called."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "DivergenceKind"


def _noop(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("DivergenceKind", text))


_N = _noop

_NAMES: Mapping[str, str] = {
    "number": _N("Numbers"),
    "date": _N("Dates and times"),
    "attribution": _N("Who says so"),
    "label": _N("Labels"),
    "hedge": _N("Hedged or plain"),
    "loaded": _N("Loaded words"),
    "quotation": _N("Quotations"),
    "agency": _N("Who acts"),
    "omission": _N("Not found or not told"),
    "wording": _N("Other wording"),
    "time": _N("Tense and time"),
}
_SHORT: Mapping[str, str] = {
    "number": _N("number"),
    "date": _N("date"),
    "attribution": _N("who says"),
    "label": _N("label"),
    "hedge": _N("hedged"),
    "loaded": _N("loaded"),
    "quotation": _N("quoted"),
    "agency": _N("who acts"),
    "omission": _N("not found"),
    "wording": _N("wording"),
    "time": _N("tense"),
}


def kind_name(kind: str) -> str:
    """The kind as a person reads it, translated; the kind itself where it is unknown."""
    return QCoreApplication.translate(_CONTEXT, _NAMES.get(kind, kind))


def short_name(kind: str) -> str:
    """The kind in a word, for chips."""
    return QCoreApplication.translate(_CONTEXT, _SHORT.get(kind, kind))
