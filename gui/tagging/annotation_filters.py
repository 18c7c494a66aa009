"""The line of choices over the list of annotations: tag, account, coder, fact, and the order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from gui.badges import account_letter, account_name
from gui.eliding_box import ElidingBox
from gui.icons import swatch
from gui.tagging.annotation_choice import Choice, Order
from gui.theme import Theme
from rashomon.codebook_edits import subtree, tree_order
from rashomon.model import Codebook, Place, Project

INDENT = "   "  # before the name of a tag, for each tag above it


class AnnotationFilters(QWidget):
    """Says which annotations are wanted; what cannot be chosen among is not offered."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._codebook = Codebook()
        self._fact: tuple[Place, ...] | None = None
        self._made_of: tuple[object, ...] = ()
        self.tag_box = self._box(self.tr("Tag, with those below it"))
        self.account_box = self._box(self.tr("Account"))
        self.coder_box = self._box(self.tr("Coder"))
        self.fact_box = self._box(self.tr("Fact"))
        self.order_box = self._box(self.tr("Order and groups"))
        for text, data in (
            (self.tr("By place"), None), (self.tr("By account"), "place"),
            (self.tr("By tag"), "tag"), (self.tr("By coder"), "coder"),
            (self.tr("By day"), "date"),
        ):  # fmt: skip
            self.order_box.addItem(text, data)
        self.fact_box.addItem(self.tr("Any fact"), False)
        self.fact_box.addItem(self.tr("Picked fact"), True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 6)
        layout.setSpacing(5)
        for line in (
            (self.tag_box, self.account_box), (self.order_box, self.fact_box, self.coder_box)
        ):  # fmt: skip
            row = QHBoxLayout()
            row.setSpacing(5)
            for box in line:
                row.addWidget(box, 1)
            layout.addLayout(row)
        self.set_project(Project(id=""))

    def set_theme(self, theme: Theme) -> None:
        """Draw swatches for that theme's ground."""
        self._theme = theme

    def set_project(self, project: Project) -> None:
        """Offer the tags, accounts and coders of `project`, keeping what was chosen."""
        made_of = (project.codebook, project.documents, project.coders)
        if made_of == self._made_of:  # of the same objects: told in microseconds
            return
        self._made_of = made_of
        self._codebook = project.codebook
        depth = {"": -1}
        tags: list[tuple[str, str, QIcon]] = []
        for tag in tree_order(project.codebook):
            depth[tag.id] = depth.get(tag.parent, -1) + 1
            picture = swatch(QColor(tag.colour).name(), self._theme)
            tags.append((INDENT * depth[tag.id] + tag.name, tag.id, picture))
        self._offer(self.tag_box, self.tr("All tags"), tags)
        accounts = [
            (f"{account_letter(place)}  {account_name(document)}", document.id, QIcon())
            for place, document in enumerate(project.documents)
        ]
        self._offer(self.account_box, self.tr("All accounts"), accounts)
        coders = [(coder.name or coder.id, coder.id, QIcon()) for coder in project.coders]
        self._offer(self.coder_box, self.tr("All coders"), coders)
        self.coder_box.setVisible(len(coders) > 1)

    def set_fact(self, places: tuple[Place, ...] | None) -> None:
        """Where the picked fact is told; None where none is picked."""
        self._fact = places
        if self.fact_box.currentData():
            self.changed.emit()

    def choice(self, text: str) -> Choice:
        """What is chosen, with the words of `text`."""
        tag = self.tag_box.currentData()
        return Choice(
            words=tuple(text.casefold().split()),
            tags=subtree(self._codebook, tag) if tag else frozenset(),
            account=self.account_box.currentData() or "",
            coder=self.coder_box.currentData() or None,
            inside=(self._fact or ()) if self.fact_box.currentData() else None,
        )

    def order(self) -> Order | None:
        """How the rows are grouped; None: one after the other by place."""
        return self.order_box.currentData()

    def lift(self) -> None:
        """Choose everything again; the order stays."""
        boxes = (self.tag_box, self.account_box, self.coder_box, self.fact_box)
        blockers = [QSignalBlocker(box) for box in boxes]
        for box in boxes:
            box.setCurrentIndex(0)
        del blockers
        self._tell()

    def _box(self, name: str) -> QComboBox:
        box = ElidingBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        box.currentIndexChanged.connect(self._tell)
        return box

    def _offer(self, box: QComboBox, every: str, items: Sequence[tuple[str, str, QIcon]]) -> None:
        known = [(box.itemText(row), box.itemData(row)) for row in range(1, box.count())]
        if box.count() and known == [(text, data) for text, data, _ in items]:
            return
        kept = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            box.addItem(every, "")
            for text, data, picture in items:
                box.addItem(picture, text, data)
            box.setCurrentIndex(max(box.findData(kept), 0) if kept else 0)
        if kept and box.currentIndex() == 0:
            self._tell()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
