"""Who says so: verbs, phrases and nouns that put words or thoughts into somebody's mouth.

A list of verbs alone is no detector (precision .37).  What makes one: strong verbs first, weak
ones only beside a that-clause, a quotation or a named speaker, nouns told from verbs by what
stands before them, and nothing inside quotations.
"""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.framing import grammar as g
from rashomon.framing.lexicon import Entry, load_lexicon
from rashomon.framing.reading import Reading
from rashomon.model import FramingCue

_OPENING = "“\"‘„«'`"
_CLOSING = "”\"’“»'"


class AttributionFinder:
    """Attribution cues of one account."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.words
        self.folded = reading.words.folded
        language = reading.document.language
        self.verbs = load_lexicon("attribution_verbs", language)
        self.phrases = load_lexicon("attribution_phrases", language)
        self.nouns = load_lexicon("attribution_nouns", language)

    def cues(self) -> Iterator[FramingCue]:
        """The cues, sentence by sentence, in order."""
        for first, stop in self.words.bounds:
            at = first
            while at < stop:
                cue, length = self._at(at, first, stop)
                if cue is not None:
                    yield cue
                at += length

    def _at(self, at: int, first: int, stop: int) -> tuple[FramingCue | None, int]:
        word = self.folded[at]
        if word not in self.verbs and word not in self.phrases and word not in self.nouns:
            return None, 1
        if self.reading.inside(self.words.starts[at]):
            return None, 1
        for entry in self.phrases.match(self.folded, at, stop):
            if not entry.weak:
                return self._cue(entry, at, len(entry.words)), len(entry.words)
        for entry in self.verbs.match(self.folded, at, stop):
            if self._is_verb(entry, at, first) and self._counts(entry, at, first, stop):
                return self._cue(entry, at, len(entry.words)), len(entry.words)
        for entry in self.nouns.match(self.folded, at, stop):
            if self._reports(at + len(entry.words), stop):
                return self._cue(entry, at, len(entry.words)), len(entry.words)
        return None, 1

    def _cue(self, entry: Entry, at: int, length: int) -> FramingCue:
        return FramingCue(
            "attribution", self.words.span(at, at + length), entry.evidence, entry.kind
        )

    def word(self, at: int, first: int, stop: int) -> str:
        """The folded word at `at`, "" outside `first` to `stop`."""
        return self.folded[at] if first <= at < stop else ""

    def _before(self, at: int, first: int) -> int:
        """The word before `at` that is no adverb."""
        place = at - 1
        while place > first and g.is_adverb(self.folded[place]):
            place -= 1
        return place

    def _is_verb(self, entry: Entry, at: int, first: int) -> bool:
        forms = entry.forms
        before = self._before(at, first)
        if before < first:
            return "gerund" in forms or "past" in forms or "third" in forms
        previous = self.folded[before]
        if "gerund" in forms:
            return previous not in g.DETERMINERS
        if "past" in forms or "participle" in forms:
            return not (at - 1 == before and previous in g.DETERMINERS - g.RELATIVES)
        if previous in g.DETERMINERS - {"that", "this", "all", "both", "many", "some", "few"}:
            return False
        possessive = self.words.gap(at).startswith(("'s ", "’s ", "' ", "’ "))
        if possessive or previous in g.PREPOSITIONS - {"to"}:
            return False
        return not ("third" in forms and previous in ("to", *g.MODALS))

    def _counts(self, entry: Entry, at: int, first: int, stop: int) -> bool:
        if not entry.weak:
            return True
        after = at + len(entry.words)
        return self._reports(after, stop) or self._beside_quote(at, after, first, stop)

    def _reports(self, after: int, stop: int) -> bool:
        """Whether a that-clause follows."""
        return after < stop and self.folded[after] == "that" and self.words.gap(after).isspace()

    def _beside_quote(self, at: int, after: int, first: int, stop: int) -> bool:
        """Whether a quotation opens right after the verb, or closes shortly before it."""
        text = self.reading.text
        end = self.words.ends[after - 1]
        if text[end : end + 3].strip(" ,:")[:1] in tuple(_OPENING):
            return True
        for place in range(at, max(first, at - 6), -1):
            if any(mark in self.words.gap(place) for mark in ("”", '"', "''", "»")):
                return True
        return False
