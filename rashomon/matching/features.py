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
# share: weight met over all weight (soft Dice).
# clause: mass of the clause that is met best.
# meaning: cosine of the sentences' vectors.
# numbers: weight of numbers on both sides that the other side lacks.
# content: the part of mass that comes from neither names nor numbers; who acts and where recurs in
#     sentences that tell different facts.  ECB+ 0.703 to 0.712, MRPC and SuperPAL a little better.
# cover: what the sentence that is met less has met of its weight, above half: where neither tells
#     much besides, both are likelier one statement.  Instead of share above 0.45 it lifts MRPC from
#     0.795 to 0.800, STS from 0.686 to 0.692, mixed stories by 0.003; links stay.
# speakers: weight of the names of who is quoted that both sides have, at most 0.5.  ECB+ and mixed
#     stories rise by 0.005, SuperPAL and STS by 0.002, MRPC falls by 0.003.
# order: words that both have in the same order; see word_order.
# rest, rest in whole: how alike those words are that did not meet; see remainder.
# denied, possible: whether one sentence alone denies, or alone speaks of what may be; the former
#     times share, for it matters where else they agree.  See statement_mode.
# accounts: see account_closeness.
# rivals: how far the pair stays behind the best pair that each sentence has in the other account.
FEATURES = (
    "mass", "same", "share", "clause", "meaning", "numbers", "content", "cover", "speakers",
    "order", "rest", "rest in whole", "denied", "possible", "accounts", "rivals",
)  # fmt: skip

# Cap 1.2 rather than none: ECB+ average precision 0.693 to 0.698, its one-threshold F1 0.658 to
# 0.674, STS 0.662 to 0.669, SuperPAL and MRPC unchanged.
MASS_CAP = 1.2
COVERED = 0.5  # of the weight of the sentence that is met less; 0.4 to 0.6 make no difference
SPEAKERS_CAP = 0.5  # without it ECB+ loses 0.003
MEANING_IN_RIVALRY = 0.8  # weight of meaning beside uncapped mass where rivals are compared
# Weight added to denominators, so that fragments do not compete; 2 against 1: ECB+ 0.696 to 0.706.
_PRIOR, _CLAUSE_PRIOR, _COVER_PRIOR = 2.0, 0.5, 0.5
OWN = 9  # of FEATURES, the first: those that need nothing but the alignment of two sentences
_SAME = 0.999  # similarity of words with one normal form is 1


class Rows:
    """What the features need of each sentence, whichever it is compared with."""

    def __init__(self, corpus: Corpus, vectors: Singles) -> None:
        self.vectors = vectors
        self.weights = corpus.weights
        self.whole: Singles = corpus.weights.sum(axis=1)
        self.numbers: Singles = corpus.weights * corpus.numbers[corpus.ids]
        self.content: NDArray[np.bool_] = corpus.content
        self.speakers: Singles = corpus.weights * corpus.speakers
        self.spoken: NDArray[np.bool_] = np.any(corpus.speakers, axis=1)
        self.numbered: NDArray[np.bool_] = np.any(self.numbers, axis=1)
        # where there is no term there is no weight either
        self.clauses: NDArray[np.int8] = np.maximum(corpus.clauses, 0)
        self.clause_roots: Floats = np.sqrt(
            _by_clause(self.clauses, corpus.weights) + _CLAUSE_PRIOR
        )


def own_features(rows: Rows, found: Alignment, first: Ints, second: Ints) -> tuple[Singles, Floats]:
    """The first `OWN` of the features, and the strength that rivals are compared by.

    Shapes ``(pairs, OWN)`` and ``(pairs,)``.
    """
    met_a: Singles = found.met_a * STEP
    met_b: Singles = found.met_b * STEP
    gain_a: Singles = rows.weights.take(first, axis=0) * met_a
    gain_b: Singles = rows.weights.take(second, axis=0) * met_b
    every = np.ones(met_a.shape[1], dtype=np.float32)  # a product adds up rows fastest
    all_a: Singles = gain_a @ every
    all_b: Singles = gain_b @ every
    met = all_a + all_b
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
    covered = np.minimum(
        all_a / (rows.whole[first] + _COVER_PRIOR), all_b / (rows.whole[second] + _COVER_PRIOR)
    )
    columns = (
        np.minimum(mass, MASS_CAP),
        np.minimum(same / np.sqrt(whole), MASS_CAP),
        share,
        np.minimum(clause, MASS_CAP),
        meaning,
        np.log1p(_unmet_numbers(rows, (met_a, met_b), first, second)),
        np.minimum(content / np.sqrt(whole), MASS_CAP),
        np.maximum(covered - COVERED, 0),
        np.minimum(_speakers(rows, (met_a, met_b), first, second), SPEAKERS_CAP),
    )
    strength = mass + MEANING_IN_RIVALRY * meaning
    return np.column_stack(columns).astype(np.float32), strength.astype(np.float64)


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


def _speakers(rows: Rows, met: tuple[Singles, Singles], first: Ints, second: Ints) -> Singles:
    """Weight of the names of who is quoted that the other side has."""
    found = np.zeros(len(first), dtype=np.float32)
    for own, met_by in zip((first, second), met, strict=True):
        some = np.flatnonzero(rows.spoken[own])
        found[some] += np.einsum("nt,nt->n", rows.speakers[own[some]], met_by[some])
    return found


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
