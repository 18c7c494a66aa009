"""Words that by themselves tell nothing: a difference made of these alone is no difference.

Closed classes only, and of those only what carries no stance: negations, modals, quantifiers and
prepositions with a sense of their own ("despite", "without", "against") are never silent.
"""

from __future__ import annotations

from rashomon.framing import grammar as g
from rashomon.model import Span
from rashomon.text.tokens import tokenise

_ENGLISH = (
    g.ARTICLES | g.POSSESSIVES | g.SUBJECT_PRONOUNS | g.OBJECT_PRONOUNS | g.RELATIVES
    | frozenset(word for word in g.BE | g.HAVE | g.DO if "n't" not in word)
    | g.word_set(
        "of in on at to for from by with into upon as than and or so if whether when where what "
        "there here also then"
    )
)  # fmt: skip
_SILENT = {
    "en": _ENGLISH,
    "es": g.word_set(
        "el la los las lo un una unos unas al del de a en con por para y e o u que se su sus le "
        "les me te nos mi tu como este esta estos estas ese esa esto eso es son era eran fue "
        "fueron ser ha han había habían haber quien quienes cual cuales cuando donde ya"
    ),
    "fr": g.word_set(
        "le la les l un une des du de d à au aux en dans par pour avec et ou que qu qui dont où "
        "ce cet cette ces c se s son sa ses leur leurs il elle ils elles on lui y est sont était "
        "étaient fut été être a ont avait avaient avoir comme quand"
    ),
    "de": g.word_set(
        "der die das den dem des ein eine einen einem einer eines und oder in im an am auf zu zum "
        "zur von vom mit bei beim für aus nach als wie dass daß er sie es ihm ihr ihn ihnen sich "
        "sein seine seinen seinem seiner ihre ihren ihrem ihrer dieser diese dieses diesen diesem "
        "ist sind war waren wird werden wurde wurden worden hat haben hatte hatten wo wenn da"
    ),
}


def tells_something(text: str, span: Span, language: str) -> bool:
    """Whether a stretch of text holds a word that says something by itself.

    `language` is a BCP 47 primary tag; where its closed classes are not known, every word counts.
    """
    silent = _SILENT.get(language, frozenset[str]())
    return any(
        token.kind != "punctuation" and token.folded not in silent
        for token in tokenise(text, span, language)
    )
