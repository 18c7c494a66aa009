"""Cues that stand on a list: hedges, boosters, loaded words, contrast, each with its exclusions."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.framing import grammar as g
from rashomon.framing.lexicon import Entry, Lexicon, load_lexicon
from rashomon.framing.reading import Reading
from rashomon.model import CueKind, FramingCue

_KINDS: tuple[tuple[CueKind, str], ...] = (
    ("hedge", "hedges"), ("booster", "boosters"), ("loaded", "loaded"),
    ("contrast", "contrast_cause"),
)  # fmt: skip


class ListedFinder:
    """Cues of one account that a list and a small rule find."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.words
        self.folded = reading.words.folded
        language = reading.document.language
        self.lists: tuple[tuple[CueKind, Lexicon], ...] = tuple(
            (kind, load_lexicon(name, language)) for kind, name in _KINDS
        )

    def cues(self) -> Iterator[FramingCue]:
        """The cues, kind by kind, each in order of the text."""
        for kind, lexicon in self.lists:
            for first, stop in self.words.bounds:
                at = first
                while at < stop:
                    length = 1
                    if self.folded[at] in lexicon:
                        for entry in lexicon.match(self.folded, at, stop, self.words.raw):
                            if self._counts(kind, entry, at, first, stop):
                                yield self._cue(kind, entry, at)
                                length = len(entry.words)
                                break
                    at += length

    def _cue(self, kind: CueKind, entry: Entry, at: int) -> FramingCue:
        span = self.words.span(at, at + len(entry.words))
        return FramingCue(
            kind, span, entry.evidence, entry.kind, in_quote=self.reading.inside(span.start)
        )

    def _counts(self, kind: CueKind, entry: Entry, at: int, first: int, stop: int) -> bool:
        if entry.weak or "weak" in entry.note:
            return False
        if kind == "hedge":
            return self._hedges(entry, at, first, stop)
        return True

    def _hedges(self, entry: Entry, at: int, first: int, stop: int) -> bool:
        if entry.note in ("quantity", "degree", "frequency") or entry.note.startswith("quantity"):
            return False
        previous = self.folded[at - 1] if at > first else ""
        following = self.folded[at + 1] if at + 1 < stop else ""
        word = self.folded[at]
        if word == "may":
            raw = self.words.raw[at]
            return not (raw == "May" and at > first) and not following.isdigit()
        if entry.term == "appear":
            return following not in ("in", "on", "at", "before", "with", "for", "as")
        if entry.term == "possible":
            return previous not in ("as", "soon")
        return not (entry.kind == "verb" and previous in g.ARTICLES)
