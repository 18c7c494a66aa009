"""Many annotations recoded at once from their list, and memos on project, account and fact."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QInputDialog

from gui.badges import account_name
from gui.tagging.palette import TagPalette
from gui.theme import load_theme
from rashomon import annotation_edits, edits, memos
from rashomon.annotation.anchoring import make_anchor
from rashomon.codebook_edits import split_tag
from rashomon.model import Fact, FactMemo, Place, Project
from rashomon.tag_rules import find_tag

if TYPE_CHECKING:
    from gui.main_window import MainWindow

Ids = tuple[str, ...]


class RecodingWiring(QObject):
    """Wishes of the list of annotations about several of them; each is one step of undo."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._with_tag: Callable[[Project, str], Project] = lambda project, _tag: project
        self._palette = TagPalette(window)
        self._palette.tag_chosen.connect(self._use_tag)
        self._palette.tag_created.connect(self._use_new_tag)
        window.themed.append(self._palette)
        self._palette.set_theme(window.theme)
        listed = window.annotations
        listed.removal_of_several_requested.connect(self._remove)
        listed.tag_taken.connect(self._take_tag)
        listed.split_requested.connect(self._split)
        listed.tag_wished.connect(self._ask_for_tag)
        listed.retag_requested.connect(self._ask_for_other)
        for signal in (self._session.current_fact_changed, self._session.comparison_changed):
            signal.connect(lambda _what: self._tell_fact())
        self._session.comparison_changed.connect(lambda _found: self._show_fact_memos())
        self._session.project_changed.connect(self._on_project)
        for name, do in (
            ("memo-project", self._write_project_memo),
            ("memo-account", self._write_account_memo),
            ("memo-fact", self._write_fact_memo),
        ):
            window.commands[name].triggered.connect(lambda _=False, do=do: do())

    def _on_project(self, before: Project, after: Project) -> None:
        if before.fact_memos is not after.fact_memos:
            self._show_fact_memos()

    def _show_fact_memos(self) -> None:
        """The panel of the fact shows what was noted on it, whoever did."""
        found: dict[str, list[str]] = {}
        for memo in self._session.project.fact_memos:
            fact = memos.fact_of_memo(memo, self._session.comparison)
            if fact is not None:
                found.setdefault(fact.id, []).append(memo.memo)
        self._window.detail.set_memos({fact: "\n".join(texts) for fact, texts in found.items()})

    def _tell_fact(self) -> None:
        """The list may show only what lies in the fact picked."""
        comparison = self._session.comparison
        fact = comparison.fact(self._session.current_fact)
        places = None
        if fact is not None:
            places = tuple(
                Place(mention.document, comparison.sentence(mention).span)
                for mention in fact.mentions
            )
        self._window.annotations.set_fact(places)

    # ------------------------------------------------------------------ several annotations
    def _remove(self, ids: Ids) -> None:
        text = self.tr("Remove annotations: %1").replace("%1", str(len(ids)))
        self._window.judging.carry_out(lambda p: annotation_edits.remove_annotations(p, ids), text)

    def _take_tag(self, ids: Ids, tag_id: str) -> None:
        self._window.judging.carry_out(
            lambda p: annotation_edits.take_tag(p, ids, tag_id),
            self.tr("Take “%1” off").replace("%1", self._name(tag_id)),
        )

    def _ask_for_tag(self, ids: Ids, point: QPoint) -> None:
        """Give all of them a tag found, or made, by typing its name."""
        self._with_tag = lambda project, tag_id: annotation_edits.give_tag(project, ids, tag_id)
        self._palette.open_at(self._session.project.codebook, point)

    def _ask_for_other(self, ids: Ids, gone_id: str, point: QPoint) -> None:
        """Put another tag in the place of one."""
        self._with_tag = lambda project, tag_id: annotation_edits.retag(
            project, ids, gone_id, tag_id
        )
        self._palette.open_at(self._session.project.codebook, point)

    def _use_tag(self, tag_id: str) -> None:
        self._window.judging.carry_out(
            lambda p: self._with_tag(p, tag_id),
            self.tr("Tag passages “%1”").replace("%1", self._name(tag_id)),
        )

    def _use_new_tag(self, name: str) -> None:
        def edit(project: Project) -> Project:
            tag = find_tag(project.codebook, name)
            if tag is None:
                tag = edits.new_tag(project.codebook, name, colours=load_theme("light").tags)
                project = edits.add_tag(project, tag)
            return self._with_tag(project, tag.id)

        text = self.tr("Tag passages “%1”").replace("%1", name.strip())
        self._window.judging.carry_out(edit, text)

    def _split(self, ids: Ids, tag_id: str) -> None:
        """Give those that bear the tag a new one in its place, below the same parent."""
        tag = self._session.project.codebook.get(tag_id)
        if tag is None:
            return
        bearing = [
            item.id
            for item in self._session.project.annotations
            if item.id in ids and tag_id in item.tags
        ]
        question = self.tr("Name of the new tag for these passages (%1 of those with “%2”):")
        name, agreed = QInputDialog.getText(
            self._window,
            self.tr("Split tag"),
            question.replace("%1", str(len(bearing))).replace("%2", tag.name),
        )
        if not agreed:
            return

        def edit(project: Project) -> Project:
            new = edits.new_tag(
                project.codebook, name, colours=load_theme("light").tags, parent=tag.parent
            )
            return split_tag(project, tag_id, bearing, new)

        self._window.judging.carry_out(edit, self.tr("Split “%1”").replace("%1", tag.name))

    def _name(self, tag_id: str) -> str:
        tag = self._session.project.codebook.get(tag_id)
        return tag.name if tag is not None else ""

    # ------------------------------------------------------------------ memos
    def _write_project_memo(self) -> None:
        project = self._session.project
        self._ask_memo(
            self.tr("Memo on the project"),
            project.memo,
            lambda p, text: memos.set_project_memo(p, text),
        )

    def _write_account_memo(self) -> None:
        document = self._session.project.document(self._window.reading.active_document() or "")
        if document is None:
            return
        title = self.tr("Memo on the account “%1”").replace("%1", account_name(document))
        self._ask_memo(
            title, document.memo, lambda p, text: memos.set_account_memo(p, document.id, text)
        )

    def _write_fact_memo(self) -> None:
        comparison = self._session.comparison
        fact = comparison.fact(self._session.current_fact)
        if fact is None:
            self._window.tell(self.tr("Pick a fact first: ] picks the next one."))
            return
        title = self.tr("Memo on the fact “%1”").replace("%1", fact.label)
        known = self._memo_on(fact)
        if known is not None:
            self._ask_memo(
                title, known.memo, lambda p, text: memos.set_fact_memo(p, known.id, text)
            )
            return

        def add(project: Project, text: str) -> Project:
            anchors = [
                make_anchor(document, comparison.sentence(mention).span)
                for mention in fact.mentions
                if (document := project.document(mention.document)) is not None
            ]
            creator = self._session.coder.id
            return memos.add_fact_memo(project, anchors, text, creator=creator)

        self._ask_memo(title, "", add)

    def _memo_on(self, fact: Fact) -> FactMemo | None:
        """The coder's own memo on a fact, else anyone's."""
        comparison, own = self._session.comparison, self._session.coder.id
        found = [
            memo
            for memo in self._session.project.fact_memos
            if memos.fact_of_memo(memo, comparison) is fact
        ]
        return min(found, key=lambda memo: memo.creator != own, default=None)

    def _ask_memo(self, title: str, memo: str, write: Callable[[Project, str], Project]) -> None:
        from gui.dialogs.memo import MemoDialog  # first paint does not wait for it

        dialog = MemoDialog(title, memo, self._window)
        if dialog.exec() and dialog.memo() != memo:
            text = dialog.memo()
            self._window.judging.carry_out(lambda p: write(p, text), title)
