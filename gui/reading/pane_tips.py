"""What a pane says of the mark under the pointer: the fact, the rule that fired, the tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF

from gui.badges import fact_name
from gui.cue_styles import cue_name
from gui.language import in_words
from gui.reading.marks import Mark

if TYPE_CHECKING:
    from gui.reading.account_pane import AccountPane


def tip_at(pane: AccountPane, point: QPointF) -> str:
    """The tooltip for a point of the viewport, as lines; "" where nothing is marked."""
    annotation = pane.annotation_at(point)
    if annotation is not None:
        return _annotation_tip(annotation)
    fact = pane.fact_bar_at(point)
    if fact is not None:
        return f"{fact_name(fact.hue)} · {fact.label}"
    position = pane.cursorForPosition(point.toPoint()).position()
    tips = [_cue_tip(mark) for mark in pane.marking.cues.at(position, pane.blocks)]
    tips += [_difference_tip(mark) for mark in pane.marking.differences.at(position, pane.blocks)]
    tips += [_debris_tip(mark) for mark in pane.marking.debris.at(position, pane.blocks)]
    if pane.marking.layers.tags:
        here = pane.marking.annotations.at(position, pane.blocks)
        tips += [_annotation_tip(mark) for mark in here]
    return "\n".join(dict.fromkeys(tips))


def _cue_tip(mark: Mark) -> str:
    return f"{cue_name(mark.key)} ({mark.note})" if mark.note else cue_name(mark.key)


def _difference_tip(mark: Mark) -> str:
    if mark.key == "only-here":
        return QCoreApplication.translate("PaneTips", "Only this account says this of the fact")
    return QCoreApplication.translate("PaneTips", "Other accounts word this differently")


def _debris_tip(mark: Mark) -> str:
    if mark.key == "by hand":
        return QCoreApplication.translate("PaneTips", "Page debris, as decided by hand")
    return QCoreApplication.translate("PaneTips", "Page debris ({0})").format(in_words(mark.key))


def _annotation_tip(mark: Mark) -> str:
    label = mark.label or QCoreApplication.translate("PaneTips", "Memo")
    return f"{label}: {mark.note}" if mark.note else label
