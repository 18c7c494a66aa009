"""Brings the mentions of one fact to one height in every column that carries it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation, Signal
from PySide6.QtWidgets import QApplication, QStyle

from gui.reading.account_pane import AccountPane
from gui.reading.marks import Mark

GLIDE_MS = 170  # long enough to be followed by the eye, too short to wait for
_DEFAULT_HEIGHT = 0.30  # of the viewport: context above, most of the passage below
_LOWEST_KEPT = 0.5  # of the viewport: where a mention stands lower, its own column moves too
_HIGHEST = 40  # px of text left above a levelled mention


class Leveller(QObject):
    """Holds which mentions are levelled, and at what height of the viewport."""

    moved = Signal()  # a step of the glide
    settled = Signal()  # the glide has come to rest

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reduced_motion = False
        self.level: int | None = None  # px below the viewport's top; None: not levelled
        self._mentions: dict[AccountPane, Mark] = {}
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.valueChanged.connect(self._step)
        self._glide.finished.connect(self._rest)
        self._ways: list[tuple[AccountPane, int, int]] = []

    def start(
        self, mentions: dict[AccountPane, Mark], lead: AccountPane | None, *, animate: bool
    ) -> None:
        """Level these mentions; where `lead` shows its own well, it stays and others come."""
        self.stop()
        self._mentions = mentions
        self.level = self._choose_level(lead)
        self._go(animate=animate)

    def replace(self, mentions: dict[AccountPane, Mark]) -> None:
        """The same fact has been found anew: what was level stays so, at its height."""
        if not mentions:
            self.release()
            return
        self.stop()
        self._mentions = {
            pane: _found_again(pane, mark, self._mentions.get(pane))
            for pane, mark in mentions.items()
        }
        if self.level is not None:
            self._go(animate=False)

    def mention_in(self, pane: AccountPane) -> Mark | None:
        """The mention that is, or was, levelled in a column."""
        return self._mentions.get(pane)

    def again(self) -> None:
        """Level once more without a glide: lines have moved."""
        if self.level is not None:
            self.stop()
            self.level = min(self.level, self._lowest())
            self._go(animate=False)

    def release(self) -> None:
        """Forget the level; the columns stay where they are."""
        self.stop()
        self.level = None
        for pane in self._mentions:
            pane.end_over_scroll()
        self._mentions = {}

    def loosen(self) -> None:
        """A person has scrolled: columns are no longer level, over-scrolling stays allowed."""
        self.stop()
        self.level = None

    def drop(self, pane: AccountPane) -> None:
        """A column is taken away."""
        self.stop()
        self._mentions = {
            other: mark for other, mark in self._mentions.items() if other is not pane
        }
        self._ways = []

    def stop(self) -> None:
        """Bring a glide under way to its end at once."""
        if self._glide.state() == QAbstractAnimation.State.Running:
            self._glide.stop()
            self._step(1.0)

    def _choose_level(self, lead: AccountPane | None) -> int:
        tops = {pane: round(pane.extent(mark)[0]) for pane, mark in self._mentions.items()}
        if lead is not None and lead in tops:
            here = tops[lead] - lead.scroll_value()
            if _HIGHEST <= here <= self._height() * _LOWEST_KEPT:
                return here
        usual = self._height() * _DEFAULT_HEIGHT
        # Nearer the top where every account tells the fact early: less empty paper above texts.
        return max(_HIGHEST, round(min(usual, max(min(tops.values()), usual / 2))))

    def _height(self) -> int:
        return min((pane.viewport().height() for pane in self._mentions), default=0)

    def _lowest(self) -> int:
        return max(_HIGHEST, round(self._height() * 0.8))

    def _go(self, *, animate: bool) -> None:
        level = self.level or 0
        self._ways = []
        for pane, mark in self._mentions.items():
            target = round(pane.extent(mark)[0]) - level
            pane.allow_over_scroll(-target, target - pane.natural_maximum())
            self._ways.append((pane, pane.scroll_value(), target))
        if animate and not self.reduced_motion and _system_animates():
            self._glide.start()
        else:
            self._step(1.0)
            self._rest()

    def _step(self, share: float) -> None:
        for pane, start, target in self._ways:
            pane.scroll_to(round(start + (target - start) * share))
        self.moved.emit()

    def _rest(self) -> None:
        self.settled.emit()


def _found_again(pane: AccountPane, first: Mark, before: Mark | None) -> Mark:
    """The mention that starts where the one levelled `before` did, else the first."""
    marks = pane.marking.facts.of(first.key)
    return next((m for m in marks if before is not None and m.start == before.start), first)


def _system_animates() -> bool:
    """Whether the desktop has not been told to do without motion."""
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def mentions_of(
    fact: str, panes: Sequence[AccountPane], chosen: Collection[Mark]
) -> dict[AccountPane, Mark]:
    """In each column that carries the fact the mention to level: one `chosen`, or the first."""
    found: dict[AccountPane, Mark] = {}
    for pane in panes:
        marks = pane.marking.facts.of(fact)
        if marks:
            found[pane] = next((mark for mark in marks if mark in chosen), marks[0])
    return found
