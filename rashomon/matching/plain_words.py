"""Why two sentences are linked, in one sentence of plain English."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.matching.terms import Noted, Term
from rashomon.messages import Message, in_a_row, listed, sentence, worded
from rashomon.model import Reason, TermPair

MOST_NAMES = 3
MOST_WORDS = 4
ENOUGH = 0.6  # share of the evidence after which further words would only lengthen the sentence


def reason_in_words(
    noted_a: Noted,
    noted_b: Noted,
    pairs: Sequence[TermPair],
    *,
    part_a: bool = False,
    part_b: bool = False,
) -> str:
    """What carries a link, in the words of its sentences.

    Parameters
    ----------
    noted_a, noted_b
        Of the terms of the two sentences.
    pairs
        Words taken for the same, heaviest first.
    part_a, part_b
        Whether only a part of that sentence matches.
    """
    names = shared_names(noted_a, noted_b)
    told = {word.casefold() for name in names for word in name.split()}
    clauses: list[str] = []
    if names:
        clauses.append(worded("both name {names}", names=listed(names[:MOST_NAMES])))
    words = _heaviest([pair for pair in pairs if pair.a.casefold() not in told])
    if words:
        clauses.append(_carrying(listed(words), alone=len(words) == 1, also=bool(names)))
    if not clauses:
        clauses.append(worded("no single word carries it, only the meaning of the whole"))
    if part_a and part_b:
        clauses.append(worded("only a part of each sentence matches"))
    elif part_a or part_b:
        clauses.append(worded("only a part of one sentence matches"))
    return sentence(clauses)


def _carrying(words: Message, *, alone: bool, also: bool) -> Message:
    if alone and also:
        return worded("{words} also carries the likeness", words=words)
    if alone:
        return worded("{words} carries the likeness", words=words)
    if also:
        return worded("{words} also carry the likeness", words=words)
    return worded("{words} carry the likeness", words=words)


def with_doubts(reason: Reason) -> str:
    """Why two sentences are linked, and what speaks against it; "" for a pair below the bands."""
    if not reason.against:
        return reason.why
    doubts = in_a_row(reason.against, "; ")
    return worded("{reason} Against it: {doubts}.", reason=reason.why, doubts=doubts)


def shared_names(a: Noted, b: Noted) -> tuple[str, ...]:
    """Names that both sentences hold, as A writes them; words side by side are one name.

    The first word of a sentence is written large anyway, so there it counts as part of a name
    only beside one.
    """
    theirs = b.large
    own = [term for key, term in a.large.items() if key in theirs]
    names: list[list[Term]] = []
    for term in own:
        if names and term.span.start - names[-1][-1].span.end == 1:
            names[-1].append(term)
        else:
            names.append([term])
    sure = [
        name
        for name in names
        if any({term.kind, theirs[term.key].kind} & {"name", "place"} for term in name)
    ]
    return tuple(dict.fromkeys(" ".join(term.text for term in name) for name in sure))


def _heaviest(pairs: Sequence[TermPair]) -> list[str]:
    """The pairs that hold most of the evidence, each as it would be said."""
    words: list[str] = []
    held, all_of_it = 0.0, sum(pair.weight for pair in pairs)
    for pair in pairs[:MOST_WORDS]:
        words.append(_pair(pair))
        held += pair.weight
        if held >= ENOUGH * all_of_it:
            break
    return words


def _pair(pair: TermPair) -> str:
    if pair.a.casefold() == pair.b.casefold():
        return worded("“{word}”", word=pair.a)
    return worded("“{word}” for “{other}”", word=pair.a, other=pair.b)
