"""Divergent framing: cues of one account, words aligned inside a matched pair, divergences."""

from rashomon.framing.actors import find_labels
from rashomon.framing.alignment import WordDifference, align_words
from rashomon.framing.cues import find_cues
from rashomon.framing.divergences import find_divergences
from rashomon.framing.lexicon import languages_covered
from rashomon.framing.wording import find_actors

__all__ = [
    "WordDifference",
    "align_words",
    "find_actors",
    "find_cues",
    "find_divergences",
    "find_labels",
    "languages_covered",
]
