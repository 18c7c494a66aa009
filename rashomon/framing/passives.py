"""Something is done, and nobody named who did it: passives without an agent, and events that
happen as if by themselves."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.framing.contexts import head_before
from rashomon.framing.grammar import Grammar, grammar
from rashomon.framing.reading import Reading
from rashomon.framing.words import Words
from rashomon.messages import in_a_row, worded
from rashomon.model import FramingCue
from rashomon.text.dates import date_words

_REACH = 10  # words behind a participle in which its "by" is looked for
_ACT = "act"  # kind of the listed verbs that count in a passive only


class PassiveFinder:
    """Agentless passives and events of one account."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.words
        self.language = reading.document.language
        self.grammar = grammar(self.language)
        self.acts = reading.lexicons.lexicon("agentless", self.language)

    def cues(self) -> Iterator[FramingCue]:
        """The cues in order of the text."""
        folded = self.words.folded
        for first, stop in self.words.bounds:
            at = first
            while at < stop:
                length = 1
                if folded[at] in self.acts and (cue := self._cue_at(at, first, stop)):
                    yield cue
                    length = max(1, self.words.at_or_after(cue.span.end) - at)
                at += length

    def _cue_at(self, at: int, first: int, stop: int) -> FramingCue | None:
        for entry in self.acts.match(self.words.folded, at, stop, self.words.raw):
            start, end = at, at + len(entry.words)
            evidence = entry.evidence
            if entry.kind == _ACT and not entry.own:
                if "participle" not in entry.forms:
                    continue
                start = passive_start(self.grammar, self.words, at, first)
                if start == at or agent_after(self.grammar, self.words, end, stop) is not None:
                    continue
                evidence = in_a_row((entry.evidence, worded("passive without agent")))
            elif entry.weak:
                continue
            span = self.words.span(start, end)
            return FramingCue(
                "passive", span, evidence, entry.kind,
                in_quote=self.reading.inside(span.start), list=entry.list, term=entry.term,
            )  # fmt: skip
        return None


def passive_start(g: Grammar, words: Words, at: int, first: int) -> int:
    """The word at which the passive of the participle at `at` begins (its form of "be"); `at`
    itself where it is none."""
    head = head_before(g, words, at, first)
    if head < first or words.folded[head] not in g.be or not words.gap(head + 1).isspace():
        return at
    return head


def agent_after(g: Grammar, words: Words, at: int, stop: int) -> int | None:
    """The "by" that names who acts, from word `at` on in the same clause; None where there is
    none ("by Sunday" and "by mistake" name nobody)."""
    days = date_words(g.language).weekday_names
    for place in range(at, min(at + _REACH, stop)):
        if place > at and words.gap(place).strip():
            return None
        if words.folded[place] not in g.by or place + 1 >= stop:
            continue
        following = words.folded[place + 1]
        content = words.folded[place + 2] if following in g.pointers and place + 2 < stop else ""
        named = {following, content} & (g.no_agents | days)
        if not named and not following[0].isdigit() and not following.endswith("ing"):
            return place
    return None
