"""Where a listed hedge is none ("appear in court", "May 5"): rules as data, by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from rashomon.framing.grammar import Grammar, grammar
from rashomon.text.word_tables import read_table

_END, _FIGURE = "@end", "@figure"


@dataclass(frozen=True, slots=True)
class _Words:
    """A set of words, with what stands for none: a sentence's end, a figure."""

    words: frozenset[str]

    def has(self, word: str) -> bool:
        """Whether a folded word ("" at the end of the sentence) is one of them."""
        if not word:
            return _END in self.words
        return word in self.words or (word[0].isdigit() and _FIGURE in self.words)


Rules = Mapping[str, _Words]


def _read(words: str, g: Grammar) -> _Words:
    found: set[str] = set()
    for word in words.split():
        if word.startswith("-"):
            found.discard(word[1:])
        elif word.startswith("@") and word not in (_END, _FIGURE):
            found |= getattr(g, word[1:])
        else:
            found.add(word)
    return _Words(frozenset(found))


@cache
def _rules(language: str) -> Mapping[str, Rules]:
    found: dict[str, dict[str, _Words]] = {}
    for term, rule, words in read_table("hedge_contexts", language):
        found.setdefault(term, {})[rule] = _read(words, grammar(language))
    return found


def hedges_there(
    language: str, term: str, kind: str, raw: str, previous: str, following: str
) -> bool:
    """Whether a listed term hedges between two folded words ("" where there is none).

    `raw` is the word as written; `term` and `kind` are the list's.
    """
    table = _rules(language)
    rules = table.get(term, {})
    if not rules.keys() - {"passive-before"}:
        rules = table.get(f"*{kind}", {})
    if "lower-case" in rules and raw != raw.lower():
        opens = rules.get("opening-not-before")
        if previous or (opens is not None and opens.has(following)):
            return False
    if "not-before" in rules and rules["not-before"].has(following):
        return False
    if "not-after" in rules and rules["not-after"].has(previous):
        return False
    return "only-before" not in rules or rules["only-before"].has(following)


def passive_hedges(language: str, term: str, following: str) -> bool:
    """Whether the passive of a verb hedges before a word ("is widely seen as")."""
    wanted = _rules(language).get(term, {}).get("passive-before")
    return wanted is None or wanted.has(following)
