"""Which words of a fact's mentions stand only in one account, and which are reworded."""

from __future__ import annotations

from collections.abc import Sequence

from gui.word_differences import aligned, tells_something
from rashomon import mentions as engine
from rashomon.mentions import Align, Mark
from rashomon.model import Comparison, SentenceRef


def word_marks(
    comparison: Comparison,
    mentions: Sequence[SentenceRef],
    reference: SentenceRef,
    *,
    align: Align = aligned,
) -> dict[SentenceRef, tuple[Mark, ...]]:
    """The differing words of each mention, as `rashomon.mentions.word_marks` finds them."""
    return engine.word_marks(comparison, mentions, reference, align=align, tells=tells_something)
