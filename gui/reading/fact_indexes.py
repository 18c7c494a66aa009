"""The marks of the facts, made for all columns before a comparison is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from gui.offsets import OffsetMap
from gui.reading.marks import (
    BlockStarts,
    MarkIndex,
    MatchingParts,
    fact_marks,
    mentions_by_document,
)
from gui.reading.matching_parts import apart, part_marks
from rashomon.mentions import matching_parts
from rashomon.model import Comparison, Document, Fact, SentenceRef

Mentions = Mapping[str, Sequence[tuple[int, Fact, SentenceRef]]]


@dataclass(frozen=True, slots=True)
class FactIndexes:
    """The facts of one account, what of them matches, and what of that is tinted."""

    facts: MarkIndex = field(default_factory=MarkIndex)
    parts: MarkIndex = field(default_factory=MarkIndex)
    tinted: MarkIndex = field(default_factory=MarkIndex)


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text that a column shows, and how positions in it are counted."""

    document: Document
    offsets: OffsetMap
    blocks: BlockStarts


class FactIndexing:
    """Makes and keeps the marks of the facts of one comparison."""

    def __init__(self) -> None:
        self._texts: dict[str, ShownText] = {}
        self._sorted: tuple[Comparison | None, Mentions, MatchingParts] = (None, {}, {})
        self._made: tuple[Comparison | None, dict[str, tuple[ShownText, FactIndexes]]] = (None, {})

    def register(self, text: ShownText) -> None:
        """A column shows this text: its marks can be made beforehand."""
        self._texts[text.document.id] = text

    def forget(self, text: ShownText) -> None:
        """The column is gone."""
        known = self._texts.get(text.document.id)
        if known is not None and known.offsets is text.offsets:
            del self._texts[text.document.id]

    def prepare(self, comparison: Comparison) -> None:
        """Make the marks of all columns; on any thread, before the comparison is shown.

        With 8,000 mentions an account takes 0.2 s, for which the window would stand still.
        """
        made = {text.document.id: (text, self._make(comparison, text)) for text in self._known()}
        self._made = comparison, made

    def of(self, comparison: Comparison, text: ShownText) -> FactIndexes:
        """The marks of one column, made before or now."""
        made_of, made = self._made
        known = made.get(text.document.id) if made_of is comparison else None
        if known is not None and known[0].offsets is text.offsets:
            return known[1]
        return self._make(comparison, text)

    def _known(self) -> tuple[ShownText, ...]:
        return tuple(self._texts.values())

    def _make(self, comparison: Comparison, text: ShownText) -> FactIndexes:
        account = comparison.account(text.document.id)
        if account is None or account.document.text != text.document.text:
            return FactIndexes()
        found = self._sorted  # held on to: another thread may put those of its comparison there
        if found[0] is not comparison:
            sorted_now = mentions_by_document(comparison), matching_parts(comparison)
            found = self._sorted = comparison, *sorted_now
        _, mentions, parts = found
        facts = fact_marks(
            account,
            mentions.get(text.document.id, ()),
            text.offsets,
            parts,
            len(comparison.accounts),
        )
        matching = part_marks(facts)
        indexes = FactIndexes(
            *(MarkIndex(marks, text.blocks) for marks in (facts, matching, apart(matching)))
        )
        indexes.facts.of("")  # sorts them by fact here, off the window's thread
        return indexes
