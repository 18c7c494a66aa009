"""What deleting a tag does, told before it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from gui.badges import told_by_account
from rashomon.annotation.counting import count_by_account
from rashomon.codebook_edits import TagEffect
from rashomon.model import Project


class TagRemovalBox(QMessageBox):
    """Asks whether a tag is to go, with what happens to its annotations and the tags below it."""

    def __init__(
        self, project: Project, tag_id: str, effect: TagEffect, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        tag = project.codebook.get(tag_id)
        name = tag.name if tag is not None else ""
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Delete tag"))
        self.setText(self.tr("Delete the tag “%1”?").replace("%1", name))
        self.setInformativeText("\n".join(self._told(project, tag_id, effect)))
        self._delete = self.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        self.setDefaultButton(self.addButton(QMessageBox.StandardButton.Cancel))

    def agreed(self) -> bool:
        """Ask; whether the tag is to go."""
        self.exec()
        return self.clickedButton() is self._delete

    def _told(self, project: Project, tag_id: str, effect: TagEffect) -> list[str]:
        lines: list[str] = []
        other = effect.annotations - effect.removed - effect.bare
        where = told_by_account(project, count_by_account(project).get(tag_id, {}))
        counted = (
            (self.tr("Annotations that bear it: %1 (%2)"), effect.annotations),
            (self.tr("Of these keep another tag: %1"), other),
            (self.tr("Stay for their memo alone: %1"), effect.bare),
            (self.tr("Go, having neither another tag nor a memo: %1"), effect.removed),
        )
        for text, count in counted:
            if count:
                lines.append(text.replace("%1", str(count)).replace("%2", where))
        if effect.below:
            names = ", ".join(tag.name for tag in effect.below)
            lines.append(self.tr("One level up move: %1.").replace("%1", names))
        lines.append(self.tr("Undo brings all of it back."))
        return lines
