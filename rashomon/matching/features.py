"""What is measured on a pair of sentences; the fitted model weighs these numbers.

Every feature is finite and does not depend on which sentence comes first.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.clauses import MOST_CLAUSES
from rashomon.matching.corpus import Corpus
from rashomon.matching.embeddings import products
from rashomon.matching.soft_alignment import Alignment
from rashomon.matching.word_similarity import STEP

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]
Ints = NDArray[np.int32]

# mass: weight met on the other side, over the root of all weight: neither plain mass nor plain
#     share ranks as well when sentences differ in length.  Capped, for beyond it share decides.
# same: the part of it that comes from words with one normal form.
# share: weight met over all weight (soft Dice).  paraphrase: its part above 0.45.
# clause: mass of the clause that is met best.
# meaning: cosine of the sentences' vectors.
# numbers: weight of numbers on both sides that the other side lacks.
# content: the part of mass that comes from neither names nor numbers; who acts and where recurs in
#     sentences that tell different facts.  ECB+ 0.703 to 0.712, MRPC and SuperPAL a little better.
# order: words that both have in the same order; see word_order.
# rest, rest in whole: how alike those words are that did not meet; see remainder.
# rivals: how far the pair stays behind the best pair that each sentence has in the other account.
FEATURES = (
    "mass", "same", "share", "paraphrase", "clause", "meaning", "numbers", "content",
    "order", "rest", "rest in whole", "rivals",
)  # fmt: skip

# Cap 1.2 rather than none: ECB+ average precision 0.693 to 0.698, its one-threshold F1 0.658 to
# 0.674, STS 0.662 to 0.669, SuperPAL and MRPC unchanged.
MASS_CAP = 1.2
PARAPHRASE = 0.45  # 0.35 to 0.55 make no difference
MEANING_IN_RIVALRY = 0.8  # weight of meaning beside uncapped mass where rivals are compared
# Weight added to denominators, so that fragments do not compete; 2 against 1: ECB+ 0.696 to 0.706.
_PRIOR, _CLAUSE_PRIOR = 2.0, 0.5
OWN = 8  # of FEATURES, the first: those that need nothing but the alignment of two sentences
_SAME = 0.999  # similarity of words with one normal form is 1


class Rows:
    """What the features need of each sentence, whichever it is compared with."""

    def __init__(self, corpus: Corpus, vectors: Singles) -> None:
        self.vectors = vectors
        self.weights = corpus.weights
        self.whole: Singles = corpus.weights.sum(axis=1)
        self.numbers: Singles = corpus.weights * corpus.numbers[corpus.ids]
        self.content: NDArray[np.bool_] = corpus.content
        self.numbered: NDArray[np.bool_] = np.any(self.numbers, axis=1)
        # where there is no term there is no weight either
        self.clauses: NDArray[np.int8] = np.maximum(corpus.clauses, 0)
        self.clause_roots: Floats = np.sqrt(
            _by_clause(self.clauses, corpus.weights) + _CLAUSE_PRIOR
        )


def own_features(rows: Rows, found: Alignment, first: Ints, second: Ints) -> tuple[Floats, Floats]:
    """The first `OWN` of the features, and the strength that rivals are compared by.

    Shapes ``(pairs, OWN)`` and ``(pairs,)``.
    """
    met_a: Singles = found.met_a * STEP
    met_b: Singles = found.met_b * STEP
    gain_a: Singles = rows.weights.take(first, axis=0) * met_a
    gain_b: Singles = rows.weights.take(second, axis=0) * met_b
    every = np.ones(met_a.shape[1], dtype=np.float32)  # a product adds up rows fastest
    met = gain_a @ every + gain_b @ every
    same = _sums(gain_a, met_a > _SAME) + _sums(gain_b, met_b > _SAME)
    whole = rows.whole[first] + rows.whole[second] + _PRIOR
    mass, share = met / np.sqrt(whole), met / whole
    content = _sums(gain_a, rows.content.take(first, axis=0))
    content += _sums(gain_b, rows.content.take(second, axis=0))
    meaning = products(rows.vectors, first, rows.vectors, second)
    clause = np.maximum(
        _best_clause(rows, first, gain_a),
        _best_clause(rows, second, gain_b),
    )
    columns = (
        np.minimum(mass, MASS_CAP),
        np.minimum(same / np.sqrt(whole), MASS_CAP),
        share,
        np.maximum(share - PARAPHRASE, 0),
        np.minimum(clause, MASS_CAP),
        meaning,
        np.log1p(_unmet_numbers(rows, (met_a, met_b), first, second)),
        np.minimum(content / np.sqrt(whole), MASS_CAP),
    )
    strength = mass + MEANING_IN_RIVALRY * meaning
    return np.column_stack(columns).astype(np.float64), strength.astype(np.float64)


def _sums(gain: Singles, counted: NDArray[np.bool_]) -> Singles:
    """Of each row the sum of what is counted."""
    return np.einsum("nt,nt->n", gain, counted.astype(np.float32))


def _by_clause(clauses: NDArray[np.int8], weights: Singles) -> Floats:
    """The sum of the weights of each clause, one row a sentence."""
    sums = np.zeros((len(clauses), MOST_CLAUSES))
    for clause in range(int(clauses.max(initial=-1)) + 1):
        sums[:, clause] = _sums(weights, clauses == clause)
    return sums


def _best_clause(rows: Rows, own: Ints, gain: Singles) -> Floats:
    """Of each pair the highest mass of a clause."""
    return (_by_clause(rows.clauses[own], gain) / rows.clause_roots[own]).max(axis=1, initial=0)


def _unmet_numbers(rows: Rows, met: tuple[Singles, Singles], first: Ints, second: Ints) -> Singles:
    """Weight of the numbers one side lacks, of the side where it is less."""
    unmet = np.zeros(len(first), dtype=np.float32)
    both = np.flatnonzero(rows.numbered[first] & rows.numbered[second])
    sides = [
        (rows.numbers[own[both]] * (1 - met_by[both])).sum(axis=1)
        for own, met_by in zip((first, second), met, strict=True)
    ]
    unmet[both] = np.minimum(*sides)
    return unmet


def rivals(corpus: Corpus, strength: Floats, first: Ints, second: Ints) -> Floats:
    """0 where both sentences have no stronger partner in the other's account, else below 0.

    A light form of the hubness correction CSLS (Lample et al. 2018): a sentence that is near all of
    an account is no better evidence for being near one of its sentences.
    """
    behind = 2 * strength
    # the earlier account stands first, so no sentence meets an account from both sides
    for own, other in ((first, second), (second, first)):
        behind -= _best_meeting(own, corpus.accounts[other], strength)
    return behind


def _best_meeting(own: Ints, account: Ints, strength: Floats) -> Floats:
    """For each pair the highest strength its sentence `own` has with any of that account."""
    meeting = own.astype(np.int64) * (int(account.max(initial=0)) + 1) + account
    order = np.argsort(meeting, kind="stable").astype(np.int32)
    meeting = meeting[order]
    new = np.ones(len(meeting), dtype=np.bool_)
    np.not_equal(meeting[1:], meeting[:-1], out=new[1:])
    del meeting  # there may be millions of pairs
    best = np.zeros(len(strength))
    if len(best):
        highest = np.maximum.reduceat(strength[order], np.flatnonzero(new))
        best[order] = highest[np.cumsum(new, dtype=np.int32) - 1]
    return best
