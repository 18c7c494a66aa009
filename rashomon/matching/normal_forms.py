"""Normal forms of words and numbers: two words with one normal form are taken for the same word.

Kept shallow on purpose: what a rule here does not join, the fuzzy comparison of
`rashomon.matching.word_similarity` still may.  Rules are English only where they must be (suffixes,
number words); every other language keeps its folded words, digits and numerals.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rashomon.matching.lexicons import read_lexicon

_UNITS = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = [
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth",
]  # fmt: skip
_SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
NUMBER_WORDS = (
    {word: value for value, word in enumerate(_UNITS)}
    | {word: 10 * value for value, word in enumerate(_TENS, start=2)}
    | {"dozen": 12}
)
ORDINAL_WORDS = {
    word: value
    for value, word in enumerate(_ORDINALS)
    if word not in ("zeroth", "second")  # "a second later" is seldom number two
}
SCALE_WORDS = _SCALES | {"m": 10**6, "bn": 10**9, "tn": 10**12, "k": 1_000, "mn": 10**6}

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+(?!\d)")
_PROTECTED = frozenset(
    {"this", "series", "species", "officer", "officers", "during", "wednesday", "news", "means"}
)
_DERIVATIONS = (("ion", 5), ("or", 6), ("er", 5), ("al", 6), ("ly", 5), ("ment", 6))


def fold(word: str) -> str:
    """`word` in lower case without accents, apostrophes straight; for comparison only."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.lower().replace("’", "'"))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


@lru_cache(maxsize=65536)
def stem(word: str, language: str = "en") -> str:
    """The folded `word` without its English endings; other languages return it as it is.

    Never shown: "leave", "leaves" and "leaving" share "leav".  Endings are taken off only where
    enough of the word is left, for news names suffer from strong stemming; irregular forms and a
    few derivations that news needs stand in a table.
    """
    if language != "en":
        return word
    if word.endswith("'s"):
        word = word[:-2]
    known = _irregular(language).get(word)
    if known is not None:
        word = known
    elif len(word) < 4 or not word.isascii() or word in _PROTECTED:
        return word
    else:
        word = _without_derivation(_without_inflection(word))
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


@lru_cache(maxsize=4)
def _irregular(language: str) -> dict[str, str]:
    return {entry.term: entry.note for entry in read_lexicon("irregular", language)}


def _without_inflection(word: str) -> str:
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("eed"):
        return word
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return _without_inflection(word[:-1]) if word.endswith("ings") else word[:-1]
    for suffix in ("ing", "ed"):
        base = word.removesuffix(suffix)
        if base != word and len(base) >= 3 and any(vowel in base for vowel in "aeiouy"):
            doubled = base[-1] == base[-2] and base[-1] not in "lsze"
            return base[:-1] if doubled else base
    return word


def _without_derivation(word: str) -> str:
    """ "evacuation" and "evacuate" -> "evacuat", "attacker" -> "attack", "proposal" -> "propos"."""
    for suffix, least in _DERIVATIONS:
        if word.endswith(suffix) and len(word) - len(suffix) >= least:
            return word[: -len(suffix)]
    return word


def parse_number(text: str) -> float | None:
    """The value of a numeral or an English number word; None where `text` is neither.

    "19,000" and "19.000" are nineteen thousand, "7.8" and "7,8" seven point eight, "3rd" three.
    """
    folded = text.lower()
    if folded in NUMBER_WORDS:
        return float(NUMBER_WORDS[folded])
    if folded in ORDINAL_WORDS:
        return float(ORDINAL_WORDS[folded])
    if "-" in folded:
        tens, _, unit = folded.partition("-")
        value = NUMBER_WORDS.get(unit, ORDINAL_WORDS.get(unit))
        if tens in _TENS and value is not None and 0 < value < 10:
            return float(NUMBER_WORDS[tens] + value)
    found = _DIGITS.search(folded)
    if found is None:
        return None
    return _numeral(found.group())


def _numeral(digits: str) -> float | None:
    if _GROUPED.fullmatch(digits):
        return float(re.sub(r"[.,]", "", digits))
    plain = digits.replace(",", ".")
    if plain.count(".") > 1:
        plain = plain.replace(".", "")
    try:
        return float(plain)
    except ValueError:
        return None


def number_key(value: float) -> str:
    """One key for one value: "#9" for "nine", "9", "9.0" and "9th"."""
    return f"#{value:.6g}"
