"""Links that might bring further accounts into a fact, for a person to decide."""

from __future__ import annotations

from rashomon.mentions import central_mention, links_at, links_of
from rashomon.model import Comparison, Fact, Match, SentenceRef

__all__ = ["candidates_of", "central_mention", "links_of"]


def candidates_of(
    comparison: Comparison, fact: Fact, most: int
) -> tuple[tuple[Match, SentenceRef], ...]:
    """Weaker links from a fact to accounts where no match was found, strongest first; none to
    those that do not tell it by a person's word.

    Each comes with its end outside the fact; of one outside sentence only the strongest link
    counts, and at most `most` are given.
    """
    mentions, told = set(fact.mentions), {*fact.documents, *fact.not_told}
    found: dict[SentenceRef, Match] = {}
    for match in links_at(comparison, mentions):
        if match.decided is not None or match.band is None:
            continue
        for inner, outer in ((match.a, match.b), (match.b, match.a)):
            if inner in mentions and outer.document not in told and outer not in found:
                found[outer] = match
        if len(found) >= most:
            break
    return tuple((match, outer) for outer, match in list(found.items())[:most])
