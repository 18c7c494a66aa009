"""The actor × account wording table for Qt's views: actors as rows, accounts as columns."""

from __future__ import annotations

import html
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from gui.account_table import NAME
from gui.badges import account_letter, account_name
from gui.language import numbered
from gui.text_lines import shortened
from gui.written import quoted
from rashomon.model import Actor, ActorKind, ActorNaming, Comparison, Document, Place, Span

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()

ACTOR = Qt.ItemDataRole.UserRole  # Actor of the row
NAMINGS = Qt.ItemDataRole.UserRole + 1  # ActorNaming, ...: of the cell; () in the first column
DOCUMENT = Qt.ItemDataRole.UserRole + 2  # id of the column's document; "" in the first column

EXAMPLES = 3  # sentences quoted in a tooltip
QUOTED = 160  # characters of each


def actor_kind_name(kind: ActorKind) -> str:
    """What an actor is, translated; "" where nobody has said."""
    names: dict[ActorKind, str] = {
        "person": QCoreApplication.translate("ActorKind", "person"),
        "organisation": QCoreApplication.translate("ActorKind", "organisation"),
        "country": QCoreApplication.translate("ActorKind", "country"),
        "group": QCoreApplication.translate("ActorKind", "group"),
        "": "",
    }
    return names[kind]


class WordingTable(QAbstractTableModel):
    """The actors that pass a filter, most named first; column 0 is the actor."""

    rename_requested = Signal(object, str)  # Actor, its new name

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._documents: tuple[Document, ...] = ()
        self._sought = ""
        self.actors: tuple[Actor, ...] = ()  # of the rows

    def set_comparison(self, comparison: Comparison) -> None:
        """Take the actors of `comparison`."""
        self.beginResetModel()
        self._comparison = comparison
        self._documents = tuple(account.document for account in comparison.accounts)
        self.actors = self._passing()
        self.endResetModel()

    def set_sought(self, words: str) -> None:
        """Keep the actors with a name or naming that holds `words`."""
        self.beginResetModel()
        self._sought = words.casefold().strip()
        self.actors = self._passing()
        self.endResetModel()

    @property
    def total(self) -> int:
        """Actors there are, shown or not."""
        return len(self._comparison.actors)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The accounts, in the order of the columns."""
        return self._documents

    def _passing(self) -> tuple[Actor, ...]:
        def texts(actor: Actor) -> list[str]:
            return [actor.name, *(naming.text for naming in actor.namings)]

        return tuple(
            actor
            for actor in self._comparison.actors
            if any(self._sought in text.casefold() for text in texts(actor))
        )

    def row_of(self, actor_id: str) -> int:
        """The row of that actor, or -1."""
        return next((row for row, actor in enumerate(self.actors) if actor.id == actor_id), -1)

    def actor(self, actor_id: str) -> Actor | None:
        """The actor of that id, shown or not; None where there is none."""
        return next((each for each in self._comparison.actors if each.id == actor_id), None)

    # ------------------------------------------------------------------ for the views
    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.actors)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._documents) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == 0 else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = " ".join(str(value).split())
        actor = self.actors[index.row()]
        if role != Qt.ItemDataRole.EditRole or not name or name == actor.name:
            return False
        self.rename_requested.emit(actor, name)
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        actor = self.actors[index.row()]
        if role == ACTOR:
            return actor
        document = self._documents[index.column() - 1] if index.column() else None
        namings = actor.of(document.id) if document is not None else ()
        if role == NAMINGS:
            return namings
        if role == DOCUMENT:
            return document.id if document is not None else ""
        if role == Qt.ItemDataRole.EditRole and document is None:
            return actor.name
        if role == Qt.ItemDataRole.DisplayRole:
            return actor.name if document is None else told(namings)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(actor, index.column(), namings)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explained(actor, document, namings)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if orientation == Qt.Orientation.Vertical:
            return self.actors[section].name if role in texts else None
        if section == 0:
            return self.tr("Actor") if role in texts else None
        document, letter = self._documents[section - 1], account_letter(section - 1)
        if role == Qt.ItemDataRole.DisplayRole:
            return letter
        if role in (NAME, Qt.ItemDataRole.ToolTipRole):
            return account_name(document)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Account {0}: {1}").format(letter, account_name(document))
        return None

    # ------------------------------------------------------------------ in words
    def _spoken(self, actor: Actor, column: int, namings: tuple[ActorNaming, ...]) -> str:
        if column == 0:
            kind = [actor_kind_name(actor.kind)] if actor.kind else []
            by_hand = [self.tr("changed by hand")] if actor.decided else []
            return ", ".join((actor.name, *kind, str(actor.count), *by_hand))
        said = told(namings) or self.tr("not named")
        return f"{actor.name}, {account_letter(column - 1)}: {said}"

    def _explained(
        self, actor: Actor, document: Document | None, namings: tuple[ActorNaming, ...]
    ) -> str:
        if document is None:
            return self._explained_actor(actor)
        lines = [f"<b>{html.escape(account_name(document))}</b>"]
        if not namings:
            lines.append(html.escape(self.tr("Not named here.")))
        left = EXAMPLES
        for naming in namings:
            by_hand = f" ({self.tr('by hand')})" if naming.decided else ""
            lines.append(f"<b>{html.escape(naming.text)}</b> {naming.count}{html.escape(by_hand)}")
            examples = [self._example(document, span) for span in naming.spans[:left]]
            lines += [html.escape(example) for example in examples[:1]]
            left = max(1, left - 1)
        return "<qt>" + "<br>".join(lines) + "</qt>"

    def _explained_actor(self, actor: Actor) -> str:
        lines = [f"<b>{html.escape(actor.name)}</b>"]
        if actor.kind:
            lines.append(html.escape(actor_kind_name(actor.kind)))
        lines.append(
            html.escape(numbered("WordingTable", actor.count, "Named once", "Named %n times"))
        )
        if actor.decided:
            lines.append(html.escape(self.tr("Changed by hand; U leaves it to the program again.")))
        return "<qt>" + "<br>".join(lines) + "</qt>"

    def _example(self, document: Document, span: Span) -> str:
        account = self._comparison.account(document.id)
        for sentence in account.sentences if account is not None else ():
            if sentence.span.contains(span):
                return quoted(shortened(sentence.span.of(document.text), QUOTED))
        return ""

    # ------------------------------------------------------------------ as a table
    def as_tsv(self, rows: list[int]) -> str:
        """These rows with their header, tab-separated; each naming with its count."""
        letters = [account_letter(number) for number in range(len(self._documents))]
        names = [account_name(document) for document in self._documents]
        head = [self.tr("Actor"), self.tr("Kind"), self.tr("Count")]
        head += [f"{letter} {name}" for letter, name in zip(letters, names, strict=True)]
        lines = [head]
        for actor in (self.actors[row] for row in rows):
            cells = [told(actor.of(document.id)) for document in self._documents]
            lines.append([actor.name, actor_kind_name(actor.kind), str(actor.count), *cells])
        return "\n".join("\t".join(map(_one_line, line)) for line in lines) + "\n"


def told(namings: tuple[ActorNaming, ...]) -> str:
    """Namings with their counts, most frequent first."""
    return ", ".join(f"{naming.text} {naming.count}" for naming in namings)


def places_of(namings: tuple[ActorNaming, ...]) -> tuple[Place, ...]:
    """Where the namings stand, in order of the text."""
    spans = {span for naming in namings for span in naming.spans}
    return tuple(Place(namings[0].document, span) for span in sorted(spans))


def _one_line(cell: str) -> str:
    return " ".join(cell.split())
