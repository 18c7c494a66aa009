"""Numbers and dates that cannot both be right, inside one matched pair.

Outside matched pairs four in ten flagged conflicts are real, inside more than eight: two figures
are compared only where kind, unit and what they count agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import pairwise

from rashomon.framing.grammar import grammar
from rashomon.framing.inflection import stem
from rashomon.framing.pairs import Pair, Side
from rashomon.framing.words import WORD
from rashomon.messages import worded
from rashomon.model import Span
from rashomon.text.dates import DateMention, date_words, find_dates
from rashomon.text.quantities import Quantity, find_quantities
from rashomon.text.word_tables import words_by_kind


@cache
def _words(language: str, kind: str) -> frozenset[str]:
    """Words around figures of one kind (`quantities.LANGUAGE.tsv`)."""
    return frozenset(words_by_kind("quantities", language).get(kind, ()))


@dataclass(frozen=True, slots=True)
class Finding:
    """What a detector found: a kind, a span on each side, a line in plain words, a weight."""

    kind: str
    a: Span
    b: Span | None
    note: str
    weight: float = 0.5  # 0..1, within its kind


# Half of the ECB+ clusters: dates of two events in one career or one series were taken for two of
# one event where less than this stood around both, and less than half of the words were alike.
_SHARED_BY_DATES = 2
_ALIKE = 0.5
_TELLS = 3  # content words of a sentence; fewer are a dateline
_NEIGHBOURS = 25  # characters between two counts of one sum
_TOTAL = 1.5  # a total that much larger than another figure holds more than that one counts


def number_conflicts(pair: Pair) -> Iterator[Finding]:
    """Figures of one thing that differ by more than rounding and conversion explain.

    Whole sentences are compared, not only the parts that match: a part may end before its figure
    (13 of 156 conflicts of the development pairs).
    """
    left, right = _figures_of(pair.a), _figures_of(pair.b)
    values_a, values_b = left.values | pair.told_a, right.values | pair.told_b
    free_a, free_b = _without_equals(left.quantities, right.quantities)
    rated = sorted(
        (
            (-_same_thing(left, one, right, other), i, j)
            for i, one in enumerate(free_a)
            for j, other in enumerate(free_b)
        ),
    )
    used_a: set[int] = set()
    used_b: set[int] = set()
    for rating, i, j in rated:
        if -rating < 1.0 or i in used_a or j in used_b:
            continue
        used_a.add(i)
        used_b.add(j)
        one, other = free_a[i], free_b[j]
        told_elsewhere = one.low in values_b or other.low in values_a
        if conflicting(one, other) and not told_elsewhere:
            here, there = left.whole(one), right.whole(other)
            note = worded(
                "Different figures: {here} here, {there} there.",
                here=pair.a.of(here),
                there=pair.b.of(there),
            )
            yield Finding("number", here, there, note, -rating / 4)


def date_conflicts(pair: Pair) -> Iterator[Finding]:
    """Days of one event that differ, where the words or the accounts' dates tell the day."""
    left = _dates_of(pair.a)
    right = _dates_of(pair.b)
    free_a = [one for one in left if not any(_agree(one, other) for other in right)]
    free_b = [one for one in right if not any(_agree(other, one) for other in left)]
    if len(free_a) == 1 and len(free_b) == 1 and _dates_conflict(free_a[0], free_b[0]):
        one, other = free_a[0], free_b[0]
        shared = _figures_of(pair.a).around(one.span) & _figures_of(pair.b).around(other.span)
        told = min(len(side.stems(side.sentence)) for side in (pair.a, pair.b))
        if told < _TELLS or (len(shared) < _SHARED_BY_DATES and pair.alike < _ALIKE):
            return
        note = worded(
            "Different dates: {here} here, {there} there.",
            here=pair.a.of(one.span),
            there=pair.b.of(other.span),
        )
        yield Finding("date", one.span, other.span, note)


def _dates_of(side: Side) -> tuple[DateMention, ...]:
    document = side.document
    return find_dates(document.text, side.sentence, document.published, document.language)


class _Figures:
    """The quantities of one sentence that are no dates, with the words around each."""

    def __init__(self, text: str, sentence: Span, published: str, language: str) -> None:
        dates = find_dates(text, sentence, published, language)
        self.quantities = tuple(
            item
            for item in find_quantities(text, sentence, language)
            if not any(item.span.overlap(date.span) for date in dates) and item.kind != "ordinal"
        )
        self.language = language
        self._text, self._sentence = text, sentence
        self.values = frozenset(item.low for item in self.quantities) | self._sums()

    @cached_property  # most sentences have no figure that anything is asked of
    def _words(self) -> list[tuple[int, str]]:
        """Where each content word begins, and its stem."""
        function = grammar(self.language).function
        sentence = self._sentence
        return [
            (found.start(), stem(found[0].lower(), self.language))
            for found in WORD.finditer(self._text, sentence.start, sentence.end)
            if len(found[0]) > 2 and found[0].lower() not in function
        ]

    def _sums(self) -> frozenset[float]:
        """Sums of neighbouring counts of people: "two women and one man" are three."""
        people = _words(self.language, "people")
        counts = [item for item in self.quantities if people & set(item.nouns[:2])]
        return frozenset(
            one.low + other.low
            for one, other in pairwise(counts)
            if other.span.start - one.span.end <= _NEIGHBOURS
        )

    def whole(self, item: Quantity) -> Span:
        """A figure with all that belongs to it: of an hour "9 p.m.", not its 9."""
        start, end = self._sentence.start, self._sentence.end
        hours = date_words(self.language).clock.finditer(self._text, start, end)
        spans = (Span(*hour.span()) for hour in hours)
        return next((span for span in spans if span.contains(item.span)), item.span)

    def nouns(self, item: Quantity) -> frozenset[str]:
        """Stems of what a figure counts."""
        return frozenset(stem(noun, self.language) for noun in item.nouns)

    def head(self, item: Quantity) -> str:
        """The stem of the first plural among the nouns: what is counted; "" if there is none."""
        plural = (noun for noun in item.nouns if noun.endswith("s") and noun[-2:] != "ss")
        return next((stem(noun, self.language) for noun in plural), "")

    def partial(self, item: Quantity) -> bool:
        """Whether a figure counts the rest of something ("two other victims")."""
        return bool(_words(self.language, "partial") & set(item.nouns[:1]))

    def total(self, item: Quantity) -> bool:
        """Whether a figure belongs to what is summed up ("a total of 14 rifles and 31 …")."""
        low = max(self._sentence.start, item.span.start - 100)
        before = self._text[low : item.span.start].lower()
        return any(f"{word} " in before for word in _words(self.language, "total"))

    def bearer(self, item: Quantity) -> tuple[str, ...]:
        """Stems of the two words right before an age: whose it is ("Ada Orne, 61")."""
        return tuple(word for start, word in self._words if start < item.span.start)[-2:]

    def reaches(self, item: Quantity) -> str:
        """The first name behind a distance in its clause: how far from where; "" if none."""
        end = min(self._sentence.end, item.span.end + 60)
        clause = re.split(r"[,;.]", self._text[item.span.end : end])[0]
        return next((word.lower() for word in WORD.findall(clause) if word[:1].isupper()), "")

    def around(self, span: Span, reach: int = 5) -> frozenset[str]:
        """Stems of the words within `reach` words of a figure or a date."""
        before = [word for start, word in self._words if start < span.start][-reach:]
        after = [word for start, word in self._words if start >= span.end][:reach]
        return frozenset(before + after)


@lru_cache(maxsize=4096)
def _read(text: str, sentence: Span, published: str, language: str) -> _Figures:
    return _Figures(text, sentence, published, language)


def _figures_of(side: Side) -> _Figures:
    """The figures of a side's sentence (kept: a sentence stands in many pairs)."""
    document = side.document
    return _read(document.text, side.sentence, document.published, document.language)


def _without_equals(
    left: Sequence[Quantity], right: Sequence[Quantity]
) -> tuple[list[Quantity], list[Quantity]]:
    """What is left of both sides once figures that agree are set aside, one to one."""
    free_a, free_b = list(left), list(right)
    for alike in (_equal, _compatible):
        for one in tuple(free_a):
            twin = next((other for other in free_b if alike(one, other)), None)
            if twin is not None:
                free_a.remove(one)
                free_b.remove(twin)
    return free_a, free_b


def _equal(one: Quantity, other: Quantity) -> bool:
    return _comparable(one, other) and (one.low, one.high) == (other.low, other.high)


def _compatible(one: Quantity, other: Quantity) -> bool:
    return _comparable(one, other) and not conflicting(one, other)


def _comparable(one: Quantity, other: Quantity) -> bool:
    if one.kind == "mass or money" or other.kind == "mass or money":
        return {one.kind, other.kind} <= {"mass or money", "mass", "money"} and (
            one.kind == other.kind
            or "£" in (one.unit, other.unit)
            or "mass" in (one.kind, other.kind)
        )
    return one.kind == other.kind and one.unit == other.unit


def _same_thing(left: _Figures, one: Quantity, right: _Figures, other: Quantity) -> float:
    """How surely two figures count the same thing: 1 and above will do, 0 never."""
    if not _comparable(one, other):
        return 0.0
    if one.role and other.role and one.role != other.role:
        return 0.0
    nouns_a, nouns_b = left.nouns(one), right.nouns(other)
    if 1.0 in (one.low, other.low) and (one.low < one.high or other.low < other.high):
        return 0.0  # "not one person", "several people"
    context = len(left.around(one.span) & right.around(other.span))
    rating = 0.25 * min(context, 4)
    if left.partial(one) != right.partial(other) or _sums_up(left, one, right, other):
        return 0.0
    if one.kind == "age" and not _same_person(left, one, right, other):
        return 0.0
    ends = {left.reaches(one), right.reaches(other)} - {""} if one.kind == "length" else set[str]()
    if len(ends) > 1:
        return 0.0  # "13 miles east of Velm", "four miles south of Karst"
    if one.kind == "count":
        shared = (nouns_a & nouns_b) - _words(left.language, "role-noun")
        generic = bool(one.role) and one.role == other.role
        people = {stem(word, left.language) for word in _words(left.language, "people")}
        if one.role != other.role and shared and shared <= people:
            return 0.0  # "one person was killed", "three people were shot"
        heads = left.head(one), right.head(other)
        if shared and not generic and all(heads) and heads[0] != heads[1]:
            return 0.0  # "two pirate boats", "23 pirates"
        if not shared and not generic:
            return _unnamed(one, other, context)
        return rating + bool(shared) * 0.75 + generic * 0.75
    measured = one.kind not in ("percent", "points")
    if measured and not nouns_a & nouns_b and not _of_a_size(one, other, 4):
        return 0.0
    return rating + 0.5 + 0.25 * bool(nouns_a & nouns_b)


def _sums_up(left: _Figures, one: Quantity, right: _Figures, other: Quantity) -> bool:
    """Whether one figure is a total and the other, much smaller, is none."""
    if left.total(one) == right.total(other):
        return False
    whole, part = (one, other) if left.total(one) else (other, one)
    return whole.low > _TOTAL * part.high


def _same_person(left: _Figures, one: Quantity, right: _Figures, other: Quantity) -> bool:
    """Whether two ages are of one person: the same noun behind them, or name before them."""
    if one.nouns and other.nouns:
        return bool(left.nouns(one) & right.nouns(other))
    whose, other_whose = left.bearer(one), right.bearer(other)
    return bool(whose) and whose == other_whose


def _unnamed(one: Quantity, other: Quantity, context: int) -> float:
    """The same for figures of which one has no noun ("127 on board", "130 people on board"):
    three words around them must agree, and their size."""
    if (one.nouns and other.nouns) or context < 3:
        return 0.0
    return 0.25 + 0.25 * min(context, 4) if _of_a_size(one, other, 2) else 0.0


def _of_a_size(one: Quantity, other: Quantity, times: float) -> bool:
    """Whether neither figure is more than some times the other."""
    small, large = sorted((abs(one.low), abs(other.low)))
    return large <= times * small


def conflicting(one: Quantity, other: Quantity) -> bool:
    """Whether two figures of one thing cannot both be right.

    Rounding, an open range ("dozens", "more than 40") and converted units are no conflict.
    """
    (low_a, high_a), (low_b, high_b) = _range(one), _range(other)
    if one.lead == other.lead and one.low == one.high and other.low == other.high:
        (low_a, high_a), (low_b, high_b) = _rounded(one), _rounded(other)
    if {one.kind, other.kind} == {"money"} and _cut_off(one, other):
        return False
    return high_a < low_b or high_b < low_a


def _cut_off(one: Quantity, other: Quantity) -> bool:
    """Whether two prices are one with and without its cents ("$99.99", "$99")."""
    fine, coarse = sorted((one, other), key=lambda item: item.step)
    return fine.step < 1 and coarse.low < 10_000 and int(fine.low) == coarse.low


def _rounded(item: Quantity) -> tuple[float, float]:
    """The values that would be written as this figure: half its last digit, at most a twentieth
    (40 is not said of 42, but 2,000 of 1,970)."""
    rounds = (item.step > 1 and item.low >= 100) or bool(item.unit)
    slack = min(item.step / 2, abs(item.low) / 20) if rounds else 0.0
    slack = max(0.999 * slack, abs(item.low) * 1e-9)  # 1.91 and 1.92 do not touch
    return item.low - slack, item.high + slack


def _range(item: Quantity) -> tuple[float, float]:
    """The values that a figure with its lead-in leaves open."""
    low, high = _rounded(item)
    if item.lead in (">", ">="):
        return low, high * 1.5
    if item.lead in ("<", "<="):
        return low * 0.5, high
    if item.lead == "~":
        return low * 0.9, high * 1.1
    if item.lead == "~<":
        return low * 0.85, high
    return low, high


def _agree(one: DateMention, other: DateMention) -> bool:
    return not _dates_conflict(one, other) and one.precision[:4] == other.precision[:4]


def _dates_conflict(one: DateMention, other: DateMention) -> bool:
    if one.day and other.day:
        if one.day != other.day:
            return one.month == other.month or one.month is None or other.month is None
        return bool(one.month and other.month and one.month != other.month)
    both_days = one.precision in ("day", "weekday") and other.precision in ("day", "weekday")
    if both_days and one.first and other.first:
        return one.first != other.first
    if one.precision == other.precision == "year":
        return one.year is not None and other.year is not None and one.year != other.year
    if "decade" in (one.precision, other.precision):
        return bool(one.first and one.last and other.first and other.last) and (
            one.last < other.first or other.last < one.first  # type: ignore[operator]
        )
    if one.precision == other.precision == "month" and one.month and other.month:
        return one.month != other.month
    return False
