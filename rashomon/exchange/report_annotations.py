"""What people tagged and noted, as sections of a report."""

from __future__ import annotations

from collections import Counter, defaultdict

from rashomon.annotation.counting import count_by_account
from rashomon.edits import in_reading_order
from rashomon.exchange.report_html import Page
from rashomon.lettering import account_letters
from rashomon.messages import counted, worded
from rashomon.model import Annotation, Project, Tag


class AnnotationSection:
    """Writes the codebook, its counts, and every passage under its tag."""

    def __init__(self, page: Page, project: Project) -> None:
        self._page = page
        self._project = project
        self._letters = account_letters(project.documents)
        self._texts = {document.id: document.text for document in project.documents}
        self._coders = {coder.id: coder.name for coder in project.coders}
        self._by_tag: dict[str, list[Annotation]] = defaultdict(list)
        for item in in_reading_order(project, project.annotations):
            for tag in item.tags or ("",):
                self._by_tag[tag].append(item)

    def write(self) -> None:
        """Codebook with counts by account, then the passages; nothing where nothing was tagged."""
        tags = self._project.codebook.tags
        if not tags and not self._project.annotations:
            return
        self._write_codebook(tags)
        if not self._project.annotations:
            return
        self._page.add("h2", worded("Tagged passages"))
        for tag in tags:
            if self._by_tag[tag.id]:
                self._write_passages(self._path(tag), self._by_tag[tag.id])
        if self._by_tag[""]:
            self._write_passages(worded("Memos without a tag"), self._by_tag[""])

    def _write_codebook(self, tags: tuple[Tag, ...]) -> None:
        page, counts, none = self._page, count_by_account(self._project), Counter[str]()
        page.add("h2", worded("Codebook"))
        head = (worded("Tag"), worded("Definition"), *self._letters.values(), worded("All"))
        rows: list[tuple[str, ...]] = []
        for tag in tags:
            given = counts.get(tag.id, none)
            rows.append((
                page.say(self._path(tag)),
                self._definition(tag),
                *(str(given[document]) for document in self._letters),
                str(sum(given.values())),
            ))  # fmt: skip
        page.add_table(head, rows, ("22%", "", *("number 5%" for _ in self._letters), "number 6%"))
        waiting = sum(item.anchor.review is not None for item in self._project.annotations)
        if waiting:
            passages = counted(waiting, "%n passage", "%n passages")
            page.add("p", worded("Not counted: {passages} in review.", passages=passages), "quiet")

    def _definition(self, tag: Tag) -> str:
        page = self._page
        said = [page.say(tag.definition)] if tag.definition else []
        for name, words in (
            (worded("Given to:"), tag.inclusion),
            (worded("Not given to:"), tag.exclusion),
            (worded("Example:"), tag.example),
        ):
            if words:
                said.append(f"<b>{page.say(name)}</b> {page.say(words)}")
        return "<br>".join(said)

    def _path(self, tag: Tag) -> str:
        """The tag's name after those above it."""
        names, above = [tag.name], self._project.codebook.get(tag.parent)
        while above is not None and len(names) <= len(self._project.codebook.tags):
            names.append(above.name)
            above = self._project.codebook.get(above.parent)
        return " › ".join(reversed(names))

    def _write_passages(self, title: str, items: list[Annotation]) -> None:
        self._page.add("h3", title)
        rows = [
            (f'<span class="letter">{self._letters[item.anchor.document]}</span>', self._said(item))
            for item in items
        ]
        self._page.add_table((), rows, ("mark 4%", "96%"))

    def _said(self, item: Annotation) -> str:
        page, anchor = self._page, item.anchor
        if anchor.review is None:
            words = page.quote(self._texts[anchor.document], anchor.span)
        else:
            words = page.in_quotation_marks(page.say(anchor.quote))
            words += f" <b>({page.say(worded('in review'))})</b>"
        coder = self._coders.get(item.creator, "")
        said = words + (f' <span class="quiet">{page.say(coder)}</span>' if coder else "")
        if item.memo:
            memo = "<br>".join(page.say(line) for line in item.memo.split("\n"))
            said += f"<br><i>{memo}</i>"
        return said
