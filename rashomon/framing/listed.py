"""Cues that stand on a list: hedges, boosters, loaded words, contrast, each with its exclusions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from rashomon.framing import grammar as g
from rashomon.framing.contexts import head_before
from rashomon.framing.lexicon import Entry, Lexicon
from rashomon.framing.reading import Reading
from rashomon.model import CueKind, FramingCue

# Sets of interchangeable labels that name people; of those that name acts only strong terms show.
ACTORS = frozenset(("armed", "group", "government", "migration", "protest"))
_KINDS: tuple[tuple[CueKind, str], ...] = (
    ("hedge", "hedges"), ("booster", "boosters"), ("loaded", "loaded"),
    ("contrast", "contrast_cause"), ("label", "label_pairs"),
)  # fmt: skip


class ListedFinder:
    """Cues of one account that a list and a small rule find."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.words
        self.folded = reading.words.folded
        language = reading.document.language
        self.lists: tuple[tuple[CueKind, Lexicon], ...] = tuple(
            (kind, reading.lexicons.lexicon(name, language)) for kind, name in _KINDS
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
            kind,
            span,
            entry.evidence,
            entry.kind,
            in_quote=self.reading.inside(span.start),
            list=entry.list,
            term=entry.term,
        )

    def _counts(self, kind: CueKind, entry: Entry, at: int, first: int, stop: int) -> bool:
        if entry.weak:
            return False
        if entry.own:
            return True
        if kind == "hedge":
            return self._hedges(entry, at, first, stop)
        return kind != "label" or _judges(entry)

    def _hedges(self, entry: Entry, at: int, first: int, stop: int) -> bool:
        """The exclusions of hedges, measured on Wikipedia's weasel words: they lift F1 by .02."""
        if entry.flags & _NOT_BY_DEFAULT:
            return False
        after = at + len(entry.words)
        previous = self.folded[at - 1] if at > first else ""
        following = self.folded[after] if after < stop else ""
        if "passive" in entry.flags:
            return self._opinion_passive(entry, at, first, following)
        if "that" in entry.flags:
            return following == "that"
        if "adjective" in entry.flags:  # "the reported deaths", not "they reported"
            return previous in g.DETERMINERS and following not in g.FUNCTION
        rule = _EXCEPTIONS.get(entry.term)
        if rule is not None:
            return rule(self.words.raw[at], previous, following)
        return not (entry.kind == "verb" and previous in g.ARTICLES - {"that", "this"})

    def _opinion_passive(self, entry: Entry, at: int, first: int, following: str) -> bool:
        """ "is widely seen as", "are believed to": somebody's view with nobody named."""
        if "participle" not in entry.forms:
            return False
        head = head_before(self.words, at, first)
        if head < first or self.folded[head] not in g.BE:
            return False
        wanted = _AFTER_PASSIVE.get(entry.term)
        return wanted is None or following in wanted


_NOT_BY_DEFAULT = frozenset(("quantity", "degree", "frequency", "effort"))
_AFTER_PASSIVE: Mapping[str, frozenset[str]] = {
    "see": frozenset(("as", "by")), "view": frozenset(("as", "by")),
    "perceive": frozenset(("as", "to", "by")), "say": frozenset(("to",)),
    "understand": frozenset(("to",)), "fear": frozenset(("to", "that", "dead")),
    "think": frozenset(("to", "that", "of", "by", "likely")),
}  # fmt: skip


def _judges(entry: Entry) -> bool:
    """Whether a label says more than who or what is meant."""
    if entry.kind in ACTORS:
        return entry.note in ("negative", "strong-negative", "positive")
    return entry.note == "strong-negative"


def _may(raw: str, previous: str, following: str) -> bool:
    """The modal, not the month ("in May", "May 5")."""
    return raw == "may" or (not previous and not following.isdigit())


def _appear(raw: str, previous: str, following: str) -> bool:
    """Seeming, not showing up ("appeared in court")."""
    return following in ("to", "that", "as", "likely", "unlikely") or not (
        not following or following in g.PREPOSITIONS or following in g.CONJUNCTIONS
    )


def _possible(raw: str, previous: str, following: str) -> bool:
    """Uncertainty, not ability ("as soon as possible", "made it possible to")."""
    return following != "to" and previous not in (
        "as", "soon", "best", "make", "makes", "made", "making", "not", "whenever", "where",
        "every",
    )  # fmt: skip


def _potential(raw: str, previous: str, following: str) -> bool:
    """The adjective, not the noun ("its potential to")."""
    return bool(following) and following not in g.FUNCTION


def _could(raw: str, previous: str, following: str) -> bool:
    """A guess, not past ability denied ("could not sleep")."""
    return following not in ("not", "only", "no", "never", "hardly") and previous not in (
        "who",
        "so",
    )


def _believe(raw: str, previous: str, following: str) -> bool:
    """An opinion, not a creed ("believes in")."""
    return following != "in"


_EXCEPTIONS: Mapping[str, Callable[[str, str, str], bool]] = {
    "may": _may, "appear": _appear, "possible": _possible, "potential": _potential,
    "could": _could, "believe": _believe,
}  # fmt: skip
