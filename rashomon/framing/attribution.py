"""Who says so: verbs, phrases and nouns that put words or thoughts into somebody's mouth.

A list of verbs alone is no detector (precision .37).  What makes one: strong verbs first, weak
ones only beside a that-clause, a quotation or a named speaker, nouns told from verbs by what
stands before them, and nothing inside quotations.
"""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.framing import cue_evidence
from rashomon.framing.contexts import (
    after,
    attribution_contexts,
    before,
    form_of,
    head_before,
    speakers,
)
from rashomon.framing.governed import content_of
from rashomon.framing.grammar import grammar
from rashomon.framing.lexicon import Entry
from rashomon.framing.reading import Reading
from rashomon.framing.speakers import source_after, source_of_verb
from rashomon.messages import worded
from rashomon.model import FramingCue, Span

# The lowest sum of context points that counts (see `attribution_contexts`): the best F1 there.
_ENOUGH = 0


class AttributionFinder:
    """Attribution cues of one account."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.words
        self.folded = reading.words.folded
        language = reading.document.language
        self.verbs = reading.lexicons.lexicon("attribution_verbs", language)
        self.phrases = reading.lexicons.lexicon("attribution_phrases", language)
        self.nouns = reading.lexicons.lexicon("attribution_nouns", language)
        self.grammar = grammar(language)
        self.contexts = attribution_contexts(language)
        self.speakers = speakers(language)

    def cues(self) -> Iterator[FramingCue]:
        """The cues, sentence by sentence, in order."""
        for first, stop in self.words.bounds:
            at, verb_before = first, None
            while at < stop:
                word = self.folded[at]
                length = 1
                if (
                    word in self.verbs or word in self.phrases or word in self.nouns
                ) and not self.reading.inside(self.words.starts[at]):
                    entry = next(self.verbs.match(self.folded, at, stop), None)
                    cue = self._cue_at(at, first, stop, entry, verb_before)
                    if entry is not None:
                        verb_before, length = at, len(entry.words)
                    if cue is not None:
                        yield cue
                        length = self.words.at_or_after(cue.span.end) - at
                at += length

    def _cue_at(
        self, at: int, first: int, stop: int, verb: Entry | None, verb_before: int | None
    ) -> FramingCue | None:
        for entry in self.phrases.match(self.folded, at, stop):
            if not entry.weak:
                source = source_after(self.grammar, self.words, at + len(entry.words), stop)
                follows = entry.words[-1] in self.grammar.speaks_of
                return self._cue(entry, at, source=source if follows else None)
        if verb is not None:
            points, reason = self._points(verb, at, first, stop, verb_before)
            if points >= _ENOUGH or (verb.own and not verb.weak):
                source = source_of_verb(
                    self.grammar, self.words, at, len(verb.words), (first, stop), form_of(verb)
                )
                return self._cue(verb, at, reason, source)
        for entry in self.nouns.match(self.folded, at, stop):
            then = at + len(entry.words)
            that = self._clause_at(then, stop)
            if (that or entry.own) and not entry.weak:
                return self._cue(entry, at, worded("before a that-clause") if that else "")
        return None

    def _clause_at(self, at: int, stop: int) -> bool:
        """Whether a that-clause begins with word `at` ("que", "de que")."""
        if at < stop and self.folded[at] in self.grammar.before_that:
            at += 1
        return at < stop and self.folded[at] in self.grammar.that and self.words.gap(at).isspace()

    def _cue(
        self, entry: Entry, at: int, reason: str = "", source: Span | None = None
    ) -> FramingCue:
        span = self.words.span(at, at + len(entry.words))
        if source is not None and self.reading.inside(source.start):
            source = None
        evidence = cue_evidence.and_reason(entry.evidence, reason)
        return FramingCue(
            "attribution",
            span,
            evidence,
            entry.kind,
            source=source,
            content=content_of(self.grammar, self.words, (at, len(entry.words)), source),
            list=entry.list,
            term=entry.term,
        )

    def _points(
        self, entry: Entry, at: int, first: int, stop: int, verb_before: int | None
    ) -> tuple[int, str]:
        """The points of a verb's contexts, and the context that speaks most for it."""
        names = self._contexts_of(entry, at, first, stop, verb_before)
        found = [self.contexts[name] for name in names if name in self.contexts]
        if not names:
            return _ENOUGH - 1, ""
        told = [item for item in found[:2] if item.points > 0]
        reason = max(told, key=lambda item: item.points).words if told else ""
        return sum(item.points for item in found), reason

    def _contexts_of(
        self, entry: Entry, at: int, first: int, stop: int, verb_before: int | None
    ) -> tuple[str, ...]:
        """The contexts a listed verb stands in; none where a rule says it cannot report."""
        form = form_of(entry)
        left = before(self.grammar, self.words, at, first)
        right = after(self.grammar, self.words, at + len(entry.words), stop)
        if "quote" in entry.flags and right != "quotation":
            return ()
        if self.folded[at] in self.grammar.prepositions_of_verbs and left != "be":
            return ()
        names = [
            f"before:{form}:{left}",
            f"after:{right}",
            "verb:weak" if entry.weak else "verb:strong",
        ]
        if "noun" in entry.flags:
            names.append(f"verb:noun:{form}")
        if "sure" in entry.flags:
            names.append("verb:sure")
        if at > first and self.words.raw[at][:1].isupper():
            names.append("verb:capital")
        head = head_before(self.grammar, self.words, at, first)
        if head >= first and self.folded[head] in self.speakers:
            names.append(f"before:{self.speakers[self.folded[head]]}")
        if verb_before is not None:
            step = min(3, (at - verb_before) // 3)
            names.append("sentence:" + ("next", "near", "further", "later")[step])
        return tuple(names)

    def verbs_in_context(self) -> Iterator[tuple[Span, tuple[str, ...]]]:
        """Every listed verb outside quotations with its contexts: what their points are fitted on
        (`dev.fit_attribution`)."""
        for first, stop in self.words.bounds:
            verb_before: int | None = None
            for at in range(first, stop):
                if self.folded[at] not in self.verbs or self.reading.inside(self.words.starts[at]):
                    continue
                entry = next(self.verbs.match(self.folded, at, stop), None)
                if entry is None:
                    continue
                names = self._contexts_of(entry, at, first, stop, verb_before)
                verb_before = at
                if names:
                    yield self.words.span(at, at + len(entry.words)), names
