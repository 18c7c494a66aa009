"""What may not differ between a quote and the words taken for it, however alike they are.

A figure, a name, a "not" or a quotation mark is a few letters and the whole of a fact: "12
people" and "15 people" are 0.89 alike.
"""

from __future__ import annotations

import re
from collections import Counter

from rashomon.messages import worded
from rashomon.text.numbers import number_of

_FIGURES = re.compile(r"\d+(?:[.,:/]\d+)*")
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_DOUBLE, _SINGLE = '"“”„‟«»＂「」『』', "'‘’‚‛‹›"
# Closed classes, from the grammars: English, German, French, Spanish, Italian, Portuguese, Dutch,
# and the Scandinavian languages.  A word that only looks like one costs a look.
_DENYING = """
no not never none nor neither nobody nothing nowhere without cannot hardly scarcely barely
nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne kaum
ne pas jamais aucun aucune personne rien ni sans guère
nunca nadie nada ningún ninguna ninguno sin tampoco jamás
non mai nessuno nessuna niente nulla né senza
não nem ninguém nenhum nenhuma sem
niet geen nooit niemand niets noch zonder
inte ingen inget inga aldrig utan ikke ikkje ingenting aldri uten uden
"""
_NEGATIONS = frozenset(_DENYING.split())
_CONTRACTED = re.compile(r"n['’]t$|^n['’]", re.IGNORECASE)  # "didn't", "n'est"
_PREFIXES = ("un", "in", "im", "il", "ir", "non", "dis", "mis", "anti")


def difference_in_meaning(quote: str, found: str) -> str:
    """Why `found` may not stand for `quote` unasked, one line; "" where nothing of this differs.

    Compared are, in their order: figures, number words, quotation marks (curly and straight
    count as one) and negations; and, by their count, names: words with a capital that the other
    side has not in any case.
    """
    for what, one, other in (
        (worded("figures"), _figures(quote), _figures(found)),
        (worded("quotation marks"), _marks(quote), _marks(found)),
        (worded("negations"), negations(quote), negations(found)),
    ):
        if one != other:
            return worded(
                "The {what} differ: {one} before, {other} now.",
                what=what,
                one=_listed(one),
                other=_listed(other),
            )
    missing, new = _names(quote) - _words(found), _names(found) - _words(quote)
    if missing or new:
        return worded(
            "The names differ: {missing} before, {new} now.",
            missing=_listed(missing),
            new=_listed(new),
        )
    return ""


def digits(text: str) -> tuple[str, ...]:
    """The figures of a text in their order, as they are written."""
    return tuple(_FIGURES.findall(text))


def negations(text: str) -> tuple[str, ...]:
    """The words of a text that deny, in their order.

    Every word with a denying prefix counts ("unsafe", but "industry" as well): a word too many
    costs a person a look, one too few a fact.
    """
    words = [word.casefold() for word in _WORDS.findall(text)]
    return tuple(word for word in words if _denies(word))


def _denies(word: str) -> bool:
    if word in _NEGATIONS or _CONTRACTED.search(word) is not None:
        return True
    return any(word.startswith(start) and len(word) - len(start) >= 3 for start in _PREFIXES)


def _figures(text: str) -> tuple[str, ...]:
    words = [word for word in _WORDS.findall(text.casefold()) if number_of(word) is not None]
    return (*digits(text), *words)


def _marks(text: str) -> tuple[str, ...]:
    kinds = {**dict.fromkeys(_DOUBLE, '"'), **dict.fromkeys(_SINGLE, "'")}
    return tuple(kinds[letter] for letter in text if letter in kinds)


def _names(text: str) -> Counter[str]:
    words = _WORDS.findall(text)
    return Counter(word.casefold() for word in words if word != word.lower())


def _words(text: str) -> Counter[str]:
    return Counter(_WORDS.findall(text.casefold()))


def _listed(words: tuple[str, ...] | Counter[str]) -> str:
    shown = list(words)[:6]
    return ", ".join(shown) + (" …" if len(words) > len(shown) else "") if shown else worded("none")
