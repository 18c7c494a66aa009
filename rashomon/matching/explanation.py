"""Why two sentences were matched: the pairs of words, and what speaks against; when it is asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.corpus import Corpus
from rashomon.matching.plain_words import reason_in_words
from rashomon.matching.statement_mode import DENIED, apart
from rashomon.matching.terms import Noted, Term
from rashomon.matching.word_similarity import WordSimilarity
from rashomon.messages import worded
from rashomon.model import Match, Reason, TermPair, ToldReason

Floats = NDArray[np.float32]

WEAKEST_TERM = 0.04  # share of the evidence below which a pair of words explains nothing
WEAKEST_LIKENESS = 0.25  # of two words below which nobody sees why they were paired
MOST_TERMS = 12
LARGEST_COUNT = 10.0  # numbers up to here agree only when equal; above, a twentieth is rounding
ROUNDING = 0.05
_AT_ONCE = 256  # links whose words' similarities are in memory at a time


class Explainer:
    """Explains the links of one comparison, whenever somebody asks; from any thread.

    What it needs stays in memory as long as one of its reasons does: the weights of the terms, and
    how alike the words are.
    """

    def __init__(self, corpus: Corpus, similar: WordSimilarity) -> None:
        self._corpus = corpus
        self._similar = similar.without_table()

    def explain(self, asked: Sequence[AskedReason]) -> list[ToldReason]:
        """The reasons of some links.

        Many at a time: what is common to all of them takes a fifth of the time so.
        """
        found: list[ToldReason] = []
        for start in range(0, len(asked), _AT_ONCE):
            found += self._explained(asked[start : start + _AT_ONCE])
        return found

    def _explained(self, asked: Sequence[AskedReason]) -> Iterator[ToldReason]:
        corpus, told = self._corpus, self._corpus.terms
        first, second = [one.first for one in asked], [one.second for one in asked]
        terms_a, terms_b = [told[row] for row in first], [told[row] for row in second]
        longest_a, longest_b = max(map(len, terms_a)), max(map(len, terms_b))
        weights_a = corpus.weights[first, :longest_a]
        weights_b = corpus.weights[second, :longest_b]
        grid = self._similar.grid(corpus.ids[first, :longest_a], corpus.ids[second, :longest_b])
        gain = grid * np.sqrt(weights_a[:, :, None] * weights_b[:, None, :])
        denied = apart(corpus.modes, DENIED, np.array(first), np.array(second)).tolist()
        for number, chosen in enumerate(_paired(gain, grid)):
            one, noted = asked[number], (told.noted(first[number]), told.noted(second[number]))
            pairs = _term_pairs(terms_a[number], terms_b[number], chosen)
            yield ToldReason(
                terms=pairs,
                against=(*conflicts(*noted), *((_denial(),) if denied[number] else ())),
                why=reason_in_words(*noted, pairs, part_a=one.part_a, part_b=one.part_b),
            )


class AskedReason:
    """The reason of the link of two rows of a corpus: found when it is first read, then kept.

    `part_a` and `part_b` tell whether only a part of that sentence matches.  It equals whatever
    says the same, and is pickled as what it says.
    """

    __slots__ = ("_explainer", "_told", "first", "part_a", "part_b", "second")

    def __init__(
        self, explainer: Explainer, first: int, second: int, *, part_a: bool, part_b: bool
    ) -> None:
        self.first, self.second = first, second
        self.part_a, self.part_b = part_a, part_b
        self._explainer = explainer
        self._told: ToldReason | None = None

    @property
    def explainer(self) -> Explainer:
        """Who knows the answer."""
        return self._explainer

    @property
    def told(self) -> ToldReason:
        """The answer."""
        if self._told is None:  # two threads that ask at once find the same
            (self._told,) = self._explainer.explain((self,))
        return self._told

    @property
    def terms(self) -> tuple[TermPair, ...]:
        """Words taken for the same, heaviest first."""
        return self.told.terms

    @property
    def against(self) -> tuple[str, ...]:
        """What speaks against the link."""
        return self.told.against

    @property
    def why(self) -> str:
        """What carries the link."""
        return self.told.why

    def __eq__(self, other: object) -> bool:
        if isinstance(other, AskedReason):
            return self is other or self.told == other.told
        return self.told == other if isinstance(other, ToldReason) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # to hash a link must not explain it

    def __repr__(self) -> str:
        return repr(self.told)

    def __reduce__(self) -> tuple[type[ToldReason], tuple[object, ...]]:
        return ToldReason, (self.terms, self.against, self.why)


def with_reasons(matches: Iterable[Match]) -> Iterator[tuple[Match, Reason]]:
    """Each of `matches` with its reason, for whoever needs them all.

    They are found many at a time and not kept.
    """
    waiting: list[Match] = []
    for match in matches:
        waiting.append(match)
        if len(waiting) == _AT_ONCE:
            yield from _with_reasons(waiting)
            waiting = []
    yield from _with_reasons(waiting)


def _with_reasons(matches: Sequence[Match]) -> Iterator[tuple[Match, Reason]]:
    asked: dict[Explainer, list[AskedReason]] = {}
    for match in matches:
        if isinstance(match.reason, AskedReason):
            asked.setdefault(match.reason.explainer, []).append(match.reason)
    told: dict[int, Reason] = {}
    for explainer, some in asked.items():
        told |= zip(map(id, some), explainer.explain(some), strict=True)
    for match in matches:
        yield match, told.get(id(match.reason), match.reason)


# what a pair of words adds, how alike they are, and their places
Chosen = list[tuple[float, float, int, int]]


def _paired(gain: Floats, grid: Floats) -> Iterator[Chosen]:
    """For each of ``(n, p, q)`` tables of gains pairs of rows and columns, the highest first.

    Each row and column is paired once, with the best partner left; of equals the earlier.
    Changes `gain`.
    """
    count, rows, columns = gain.shape
    every = np.arange(count, dtype=np.int64)
    steps: list[Sequence[tuple[float, float, int, int]]] = []
    for _ in range(min(rows, columns)):
        best = gain.reshape(count, -1).argmax(axis=1)
        row, column = np.divmod(best, columns)
        value = gain[every, row, column]
        if not value.any():
            break
        alike = grid[every, row, column]
        columns_of_step = (value, alike, row, column)
        steps.append(list(zip(*(one.tolist() for one in columns_of_step), strict=True)))
        gain[every, row, :] = 0
        gain[every, :, column] = 0
    for number in range(count):
        yield [step[number] for step in steps if step[number][0] > 0]


def _term_pairs(
    terms_a: tuple[Term, ...], terms_b: tuple[Term, ...], chosen: Chosen
) -> tuple[TermPair, ...]:
    """Pairs of words, heaviest first.

    Weights are shares of all the evidence, so that those shown add up to at most 1.
    """
    total = sum([pair[0] for pair in chosen]) or 1.0
    shown: list[TermPair] = []
    for weight, alike, row, column in chosen:
        if weight / total < WEAKEST_TERM or len(shown) == MOST_TERMS:
            break  # the heaviest stand first
        if alike >= WEAKEST_LIKENESS:
            shown.append(
                TermPair(terms_a[row].text, terms_b[column].text, round(weight / total, 4))
            )
    return tuple(shown)


def conflicts(a: Noted, b: Noted) -> tuple[str, ...]:
    """What speaks against the match in plain words.

    Numbers conflict that count the same thing (the same word follows), or that stand alone on both
    sides; places where both sides have one that the other lacks.  What is left out is no conflict.
    """
    found: list[str] = []
    if a.numbers and b.numbers:
        numbers_a, numbers_b = _only(a.numbers, b.numbers), _only(b.numbers, a.numbers)
        pairs = [(one, two) for one in numbers_a for two in numbers_b if _count_the_same(one, two)]
        if not pairs and len(numbers_a) == len(numbers_b) == 1:
            pairs = [(numbers_a[0], numbers_b[0])]
        found += [
            worded("different numbers: {one} / {other}", one=one.text, other=two.text)
            for one, two in pairs
        ]
    if a.places and b.places:
        places_a, places_b = _only(a.places, b.places), _only(b.places, a.places)
        if places_a and places_b:
            found.append(
                worded(
                    "different places: {one} / {other}",
                    one=_listed(places_a),
                    other=_listed(places_b),
                )
            )
    return tuple(found)


def _denial() -> str:
    return worded("only one of the two denies something")


def _count_the_same(a: Term, b: Term) -> bool:
    return bool(a.counted) and a.counted == b.counted


def _listed(terms: Sequence[Term]) -> str:
    return ", ".join(dict.fromkeys(term.text for term in terms))


def _only(terms: Sequence[Term], others: Sequence[Term]) -> list[Term]:
    """Terms that no term of `others` agrees with."""
    return [term for term in terms if not any(_agree(term, other) for other in others)]


def _agree(a: Term, b: Term) -> bool:
    if a.key == b.key:
        return True
    if a.kind != "number":
        return False
    try:
        value_a, value_b = float(a.key.removeprefix("#")), float(b.key.removeprefix("#"))
    except ValueError:  # a time or a score ("9:30"), compared by its characters alone
        return False
    if max(value_a, value_b) <= LARGEST_COUNT:
        return False
    return abs(value_a - value_b) <= ROUNDING * max(value_a, value_b)
