"""How much a term tells: rarity in the language at large times rarity in the loaded accounts.

Five accounts are too few to learn rarity from, and a background list alone does not know that every
sentence of this story names the same country.  `wordfreq` (Speer 2022, doi:10.5281/zenodo.7199437)
holds background frequencies of about 40 languages.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import log

MOST_RARE = 8.0  # -log10 of the frequency given to a word the list does not know


@lru_cache(maxsize=8)
def background(language: str) -> Mapping[str, float] | None:
    """Word -> relative frequency in general text of `language`; None where there is no list."""
    from wordfreq import available_languages, get_frequency_dict

    if language not in available_languages("small"):
        return None
    return get_frequency_dict(language, "small")


def rarity(word: str, language: str) -> float:
    """Background rarity of a folded word: 0 for the commonest ("the"), 1 for an unlisted one."""
    frequencies = background(language)
    if frequencies is None:
        return 0.6  # unknown language: the loaded accounts alone decide
    frequency = frequencies.get(word)
    if frequency is None:
        return 1.0
    return min(1.0, max(0.0, (-_log10(frequency) - 1.4) / (5.6 - 1.4)))


def _log10(value: float) -> float:
    return log(value) / log(10)


def inverse_document_frequency(sentence_keys: Iterable[Iterable[str]]) -> dict[str, float]:
    """Key -> ln(1 + n / df) over sentences, scaled so that a key of one sentence gets 1."""
    counts: dict[str, int] = {}
    total = 0
    for keys in sentence_keys:
        total += 1
        for key in set(keys):
            counts[key] = counts.get(key, 0) + 1
    top = log(1 + total)
    return {key: log(1 + total / count) / top for key, count in counts.items()} if total else {}
