"""What a language writes numbers with: its number words and how it groups digits, as data.

The words stand in `resources/lexicons/numbers.LANGUAGE.tsv`; a language without that file has
figures only, read leniently: a mark before exactly three digits groups them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from rashomon.text.word_tables import words_by_kind


@dataclass(frozen=True)
class NumberWords:
    """The number words of one language, folded, by the part they play in a phrase."""

    ones: Mapping[str, float]
    tens: Mapping[str, float]
    hundreds: Mapping[str, float]  # words that add a hundred or more ("doscientos")
    scales: Mapping[str, float]  # multiply what stands before them
    bare_scales: frozenset[str]  # those that may stand alone ("mil")
    short: Mapping[str, float]  # scales beside figures only ("bn")
    dozens: Mapping[str, float]
    articles: frozenset[str]
    halves: frozenset[str]
    and_after: Mapping[str, float]  # "and" -> the step of what it may follow
    vague: Mapping[str, tuple[float, float]]
    vague_of: Mapping[str, frozenset[str]]  # vague only before one of these words
    vague_scaled: frozenset[str]  # may multiply ("several thousand")
    ordinals: Mapping[str, float]
    one_of: frozenset[str]  # "one", which refers as often as it counts
    no_count: frozenset[str]  # number words that are mostly articles ("un")
    no_one_after: frozenset[str]
    tokens: re.Pattern[str]
    figures: re.Pattern[str]

    @property
    def joins_tens(self) -> bool:
        """Whether "and" stands between tens and ones ("treinta y cinco")."""
        return any(step <= 10 for step in self.and_after.values())

    def value(self, figures: str) -> tuple[float, int]:
        """The value of figures as this language writes them, and the number of decimals."""
        found = self.figures.fullmatch(figures)
        if found is None:
            return float(re.sub(r"\D", "", figures) or 0), 0
        whole, part = re.sub(r"\D", "", found[1]), found[2] or ""
        return float(f"{whole}.{part}" if part else whole), len(part)


@cache
def number_words(language: str) -> NumberWords:
    """The number words of a language (BCP 47 primary tag)."""
    table = words_by_kind("numbers", language)

    def values(kind: str) -> dict[str, float]:
        return {word: float(value.split()[0]) for word, value in table.get(kind, {}).items()}

    def words(kind: str) -> frozenset[str]:
        return frozenset(table.get(kind, {}))

    suffixes, ordinals = words("suffix"), words("ordinal-suffix")
    figures, tokens = _patterns(words("group"), words("decimal"), suffixes, ordinals)
    scale = table.get("scale", {})
    ranges = {word: value.split() for word, value in table.get("vague", {}).items()}
    return NumberWords(
        values("one"), values("ten"), values("hundred"), values("scale"),
        frozenset(word for word, value in scale.items() if value.endswith("bare")),
        values("short"), values("dozen"), words("article"), words("half"), values("and"),
        {word: (float(low), float(high)) for word, (low, high) in ranges.items()},
        {word: frozenset(after.split()) for word, after in table.get("vague-of", {}).items()},
        words("vague-scaled"), values("ordinal"), words("one-of"), words("no-count"),
        words("no-one-after"), tokens, figures,
    )  # fmt: skip


def _patterns(
    groups: frozenset[str],
    decimals: frozenset[str],
    suffixes: frozenset[str],
    ordinals: frozenset[str],
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns of one figure (whole part, decimals) and of any token."""
    group = "".join(map(re.escape, sorted(groups))) or r"., "
    decimal = "".join(map(re.escape, sorted(decimals))) or ".,"
    # a mark that may do both groups where three digits follow
    tail = r"\d{1,2}(?!\d)|\d{4,}" if set(group) & set(decimal) else r"\d+"
    figure = rf"(?:\d{{1,3}}(?:[{group}]\d{{3}})+(?!\d)|\d+)(?:[{decimal}](?:{tail}))?"
    parts = rf"(\d{{1,3}}(?:[{group}]\d{{3}})+|\d+)(?:[{decimal}](\d+))?"
    sized = "|".join(sorted(suffixes, key=len, reverse=True)) or r"(?!)"
    ordinal = "|".join(sorted(ordinals, key=len, reverse=True)) or r"(?!)"
    tokens = (
        rf"(?P<sized>{figure})(?P<suffix>{sized})\b"
        rf"|(?P<num>{figure})(?P<ord>{ordinal})?(?![\w]|[.,]\d)"
        r"|(?P<word>[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)?)|(?P<other>\w+)"
    )
    return re.compile(parts), re.compile(tokens)
