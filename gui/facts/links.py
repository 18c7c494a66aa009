"""Which links belong to a fact, which might, and which mention stands in the middle of them."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.model import Comparison, Fact, Match, SentenceRef


def links_of(comparison: Comparison, fact: Fact) -> tuple[Match, ...]:
    """The links inside a fact, strongest first, then those of its mentions a person rejected."""
    mentions = set(fact.mentions)
    inside = [m for m in comparison.matches if m.a in mentions and m.b in mentions]
    rejected = [
        m
        for m in comparison.matches
        if m.decided == "rejected" and (m.a in mentions) != (m.b in mentions)
    ]
    return (*inside, *rejected)


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
    for match in comparison.matches:
        if match.decided is not None or match.band is None:
            continue
        for inner, outer in ((match.a, match.b), (match.b, match.a)):
            if inner in mentions and outer.document not in told and outer not in found:
                found[outer] = match
        if len(found) >= most:
            break
    return tuple((match, outer) for outer, match in list(found.items())[:most])


def central_mention(comparison: Comparison, mentions: Sequence[SentenceRef]) -> SentenceRef:
    """The mention whose links to the others weigh most; of equals the first.

    A short aside of the first account would make a poor yardstick for all the others.
    """
    weight = dict.fromkeys(mentions, 0.0)
    for match in comparison.matches:
        if match.a in weight and match.b in weight and match.decided != "rejected":
            weight[match.a] += match.score
            weight[match.b] += match.score
    return max(mentions, key=lambda ref: weight[ref])
