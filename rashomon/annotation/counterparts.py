"""Where other accounts tell what a passage tells, as far as the comparison knows."""

from __future__ import annotations

from rashomon.model import Comparison, Match, Place, SentenceRef


def counterparts(comparison: Comparison, place: Place) -> tuple[Place, ...]:
    """The matching passage of every other account that tells the fact around `place`.

    The fact is the one with the mention that shares most characters with `place`, the first of
    equals.  In each account its best mention counts: the one with the strongest link to that
    mention, else the first.  Of a linked sentence only the clause that matches is taken, where the
    match knows it; of any other the whole sentence.  Accounts come in the comparison's order; a
    link that a person rejected joins nothing.
    """
    own = _mention_around(comparison, place)
    if own is None:
        return ()
    fact = next(fact for fact in comparison.facts if own in fact.mentions)
    links = _links_from(comparison, own)
    found: dict[str, Place] = {}
    strength: dict[str, float] = {}
    for mention in fact.mentions:
        if mention.document == place.document:
            continue
        match = links.get(mention)
        score = match.score if match is not None else -1.0
        if mention.document not in found or score > strength[mention.document]:
            found[mention.document] = _passage(comparison, mention, match)
            strength[mention.document] = score
    return tuple(found.values())


def _mention_around(comparison: Comparison, place: Place) -> SentenceRef | None:
    best, shared = None, 0
    for fact in comparison.facts:
        for mention in fact.mentions:
            if mention.document == place.document:
                overlap = comparison.sentence(mention).span.overlap(place.span)
                if overlap > shared:
                    best, shared = mention, overlap
    return best


def _links_from(comparison: Comparison, own: SentenceRef) -> dict[SentenceRef, Match]:
    """The strongest link from a sentence to each other one; matches come strongest first."""
    links: dict[SentenceRef, Match] = {}
    for match in comparison.matches:
        if own in (match.a, match.b) and match.decided != "rejected":
            links.setdefault(match.b if match.a == own else match.a, match)
    return links


def _passage(comparison: Comparison, mention: SentenceRef, match: Match | None) -> Place:
    span = comparison.sentence(mention).span
    if match is not None:
        span = (match.span_a if match.a == mention else match.span_b) or span
    return Place(mention.document, span)
