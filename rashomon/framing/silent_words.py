"""Words that by themselves tell nothing: a difference made of these alone is no difference.

Closed classes only, and of those only what carries no stance: negations, modals, quantifiers and
prepositions with a sense of their own ("despite", "without", "against") are never silent.
"""

from __future__ import annotations

from rashomon.framing.grammar import grammar
from rashomon.model import Span
from rashomon.text.tokens import tokenise


def tells_something(text: str, span: Span, language: str) -> bool:
    """Whether a stretch of text holds a word that says something by itself.

    `language` is a BCP 47 primary tag; where its closed classes are not known, every word counts.
    """
    silent = grammar(language).silent
    return any(
        token.kind != "punctuation" and token.folded not in silent
        for token in tokenise(text, span, language)
    )
