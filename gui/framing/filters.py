"""Which divergences are listed: by kind, account, fact and a person's decision."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from gui.badges import account_letters, account_name
from gui.eliding_box import ElidingBox
from gui.framing.kinds import kind_name
from rashomon.model import DIVERGENCE_KINDS, Comparison, Divergence, DivergenceKind

Decision = Literal["open", "confirmed", "dismissed", "all"]
DECISIONS: tuple[Decision, ...] = ("open", "confirmed", "dismissed", "all")


@dataclass(frozen=True, slots=True)
class DivergenceFilter:
    """What passes."""

    kind: DivergenceKind | None = None  # None: every kind
    account: str = ""  # document id that stands on either side; "": every account
    fact: str = ""  # "": every fact
    decision: Decision = "open"

    def passes(self, each: Divergence) -> bool:
        """Whether a divergence is listed."""
        return (
            self.decision in ("all", each.decided or "open")
            and self.kind in (None, each.kind)
            and self.fact in ("", each.fact)
            and self.account in ("", *accounts_of(each))
        )


def accounts_of(divergence: Divergence) -> tuple[str, ...]:
    """Ids of the documents that stand on its sides."""
    other = divergence.b.document if divergence.b is not None else divergence.silent
    return (divergence.a.document, other) if other else (divergence.a.document,)


def decision_name(decision: Decision) -> str:
    """A decision as a person reads it, translated."""
    names = {
        "open": QCoreApplication.translate("Decision", "Open"),
        "confirmed": QCoreApplication.translate("Decision", "Confirmed"),
        "dismissed": QCoreApplication.translate("Decision", "Dismissed"),
        "all": QCoreApplication.translate("Decision", "All"),
    }
    return names[decision]


class FilterBar(QWidget):
    """Boxes for kind, account, decision and the fact picked; each entry tells what it would list.

    The counts of one box take the choices in the others into account.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._current_fact = ""
        self._wanted = DivergenceFilter()  # also while nothing of the kind is open
        self.kind_box = self._make_box(self.tr("Which kind to show (K for the next)"))
        self.account_box = self._make_box(self.tr("Which account to show (A for the next)"))
        self.decision_box = self._make_box(self.tr("Open, confirmed or dismissed (D for the next)"))
        self.fact_check = QCheckBox(self.tr("This fact"), self)
        self.fact_check.setToolTip(self.tr("Only divergences of the fact picked (O)"))
        self.fact_check.setEnabled(False)  # until a fact is picked
        self.fact_check.toggled.connect(self._on_changed)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for column, box in enumerate((self.kind_box, self.account_box, self.decision_box)):
            layout.addWidget(box, 0, column)
            layout.setColumnStretch(column, 1)
        self._fill()

    @property
    def filter(self) -> DivergenceFilter:
        """What is chosen; `fact` is the fact picked where only that is wanted."""
        only = self.fact_check.isChecked() and bool(self._current_fact)
        return DivergenceFilter(
            self.kind_box.currentData(),
            self.account_box.currentData() or "",
            self._current_fact if only else "",
            self.decision_box.currentData() or "open",
        )

    def set_filter(self, chosen: DivergenceFilter, *, this_fact: bool) -> None:
        """Choose; what is not offered now is chosen as soon as it is."""
        self._wanted = chosen
        self._fill()
        self.fact_check.setChecked(this_fact)

    def set_comparison(self, comparison: Comparison) -> None:
        """Offer the kinds and accounts of `comparison`, keeping what is chosen."""
        self._comparison = comparison
        self._fill()

    def set_current_fact(self, fact_id: str) -> None:
        """Tell which fact "this fact" means; "" for none."""
        self._current_fact = fact_id
        self.fact_check.setEnabled(bool(fact_id))
        if self.fact_check.isChecked():
            self._on_changed()

    def clear(self) -> None:
        """List all that is open."""
        self._wanted = DivergenceFilter()
        self._fill()
        self.fact_check.blockSignals(True)
        self.fact_check.setChecked(False)
        self.fact_check.blockSignals(False)
        self._on_changed()

    def next_of(self, box: QComboBox, steps: int = 1) -> None:
        """Choose the next entry of a box; after the last the first."""
        if box.count():
            box.setCurrentIndex((box.currentIndex() + steps) % box.count())

    def _make_box(self, hint: str) -> QComboBox:
        box = ElidingBox(self)
        box.setAccessibleName(hint)
        box.setToolTip(hint)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(5)
        box.setMaxVisibleItems(16)
        box.currentIndexChanged.connect(self._on_changed)
        return box

    @Slot()
    def _on_changed(self) -> None:
        self._wanted = self.filter
        self._fill()
        self.changed.emit()

    # ------------------------------------------------------------------ what is offered
    def _fill(self) -> None:
        """Offer what occurs, with counts."""
        chosen = replace(self._wanted, fact=self.filter.fact)
        boxes = (self.kind_box, self.account_box, self.decision_box)
        for box in boxes:
            box.blockSignals(True)
        self._fill_kinds(chosen)
        self._fill_accounts(chosen)
        self._fill_decisions(chosen)
        for box in boxes:
            box.blockSignals(False)

    def _passing(self, chosen: DivergenceFilter) -> Iterable[Divergence]:
        return (each for each in self._comparison.divergences if chosen.passes(each))

    def _fill_kinds(self, chosen: DivergenceFilter) -> None:
        counts = Counter(each.kind for each in self._passing(replace(chosen, kind=None)))
        occurs = {each.kind for each in self._comparison.divergences}
        entries: list[tuple[str, str | None]] = [(self.tr("All kinds"), None)]
        for kind in DIVERGENCE_KINDS:
            if kind in occurs:
                entries.append((f"{kind_name(kind)} ({counts[kind]})", kind))
        _offer(self.kind_box, entries, chosen.kind)

    def _fill_accounts(self, chosen: DivergenceFilter) -> None:
        passing = self._passing(replace(chosen, account=""))
        counts = Counter(document for each in passing for document in accounts_of(each))
        documents = [account.document for account in self._comparison.accounts]
        letters = account_letters(documents)
        entries = [(self.tr("All accounts"), "")]
        for document in documents:
            name = f"{letters[document.id]} · {account_name(document)} ({counts[document.id]})"
            entries.append((name, document.id))
        _offer(self.account_box, entries, chosen.account)

    def _fill_decisions(self, chosen: DivergenceFilter) -> None:
        passing = list(self._passing(replace(chosen, decision="all")))
        counts = Counter(each.decided or "open" for each in passing)
        counts["all"] = len(passing)
        entries = [(f"{decision_name(each)} ({counts[each]})", each) for each in DECISIONS]
        _offer(self.decision_box, entries, chosen.decision)


def _offer(box: QComboBox, entries: Sequence[tuple[str, str | None]], chosen: str | None) -> None:
    """Put the entries into `box`; while they stay the same ones, only their texts change."""
    if [box.itemData(row) for row in range(box.count())] == [data for _, data in entries]:
        for row, (text, _) in enumerate(entries):
            box.setItemText(row, text)
    else:
        box.clear()
        for text, data in entries:
            box.addItem(text, data)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    widest = max(box.fontMetrics().horizontalAdvance(text) for text, _ in entries)
    box.view().setMinimumWidth(widest + 40)  # the list may be wider than the box
