"""A language model's second opinion on the likeliest pairs; optional.

The model reads each sentence of these pairs once, so its work grows with the sentences.  Its
features join those of `rashomon.matching.features`, with parameters fitted for both together
(`resources/models/matching-transformer.json`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.calibration import Calibration, load_calibration
from rashomon.matching.contextual import Check, Encoder, TokenVectors
from rashomon.matching.contextual_alignment import (
    ContextualVectors,
    align_in_context,
    contextual_vectors,
)
from rashomon.matching.corpus import Corpus
from rashomon.matching.evidence import Cancelled, Evidence, Progress, check
from rashomon.matching.features import FEATURES
from rashomon.matching.vector_cache import VectorCache
from rashomon.messages import worded
from rashomon.model import AccountAnalysis, SentenceRef

Floats = NDArray[np.float64]
Ints = NDArray[np.int32]

PARAMETERS = "matching-transformer"
# As mass and share, of words met by their vectors in context.  Held out, average precision rises
# from 0.848 to 0.854 on SuperPAL and from 0.712 to 0.725 on ECB+, MRPC's AUC from 0.803 to 0.805,
# STS from 0.697 to 0.714.  The cosine of whole sentences beside them lifted MRPC by 0.005 and STS
# by 0.026, but cost ECB+ all it had gained, so it is left out.
REFINED_FEATURES = (*FEATURES, "mass in context", "share in context")

# Below it lie 1.9 % of the links of SuperPAL and ECB+; none of their pairs reaches 0.05 (of mixed
# stories 0.06) when it is refined all the same, so a band is never missed.
LEAST_SCORE = 0.02
MOST_SENTENCES = 8_000  # read by the model; beyond, only those of the likeliest pairs
_MASS_CAP = 1.2  # as in rashomon.matching.features
_PRIOR = 2.0
_KEPT_AT_ONCE = 256  # sentences that a stopped run may lose
_BLOCK = 4096  # pairs aligned between two questions whether to go on


@dataclass(frozen=True, slots=True)
class Refiner:
    """A model, where its vectors are kept, and whether sentences not kept yet are worth waiting."""

    encoder: Encoder
    cache: VectorCache = field(default_factory=VectorCache)
    waits: bool = True  # False: refine only what needs no reading


@dataclass(frozen=True, slots=True)
class Refined:
    """Probabilities of all compared pairs, and what turns them into bands."""

    scores: Floats
    calibration: Calibration


def refine(
    found: Evidence,
    accounts: Sequence[AccountAnalysis],
    scores: Floats,
    refiner: Refiner,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Refined | None:
    """Judge the likeliest pairs anew, by what their words mean in their sentences.

    `scores` are the probabilities without the model; a pair that is not among the likeliest keeps
    its own, which lies below every band.  None where `refiner` does not wait and the model would
    have to read something.

    Raises
    ------
    CancelledError
        As soon as `cancelled` answers True; what the model has read by then is kept.
    RefinementError
        Where the model fails.
    """
    chosen = likeliest(scores, found.first, found.second)
    rows = np.unique(np.concatenate([found.first[chosen], found.second[chosen]])).tolist()
    reading = Reading(refiner, progress, cancelled)
    vectors = read_in_context(found.corpus, accounts, rows, reading)
    if vectors is None:
        return None
    features = features_in_context(
        found.corpus, vectors, found.first[chosen], found.second[chosen], reading.check
    )
    calibration = load_calibration(PARAMETERS)
    evidence = calibration.evidence(np.hstack([found.features[chosen], features]))
    refined = scores.copy()
    refined[chosen] = calibration.scores(evidence, found.story)
    return Refined(refined, calibration)


def likeliest(scores: Floats, first: Ints, second: Ints) -> NDArray[np.int64]:
    """Places of the pairs of at least `LEAST_SCORE`, of `MOST_SENTENCES` sentences at most."""
    chosen = np.flatnonzero(scores >= LEAST_SCORE)
    order = chosen[np.argsort(-scores[chosen], kind="stable")]
    both = np.column_stack([first[order], second[order]]).ravel()
    _, seen = np.unique(both, return_index=True)
    new = np.zeros(len(both), dtype=np.int64)
    new[seen] = 1
    read = np.cumsum(new)[1::2]  # sentences of this pair and all likelier ones
    return np.sort(order[read <= MOST_SENTENCES])


@dataclass(frozen=True, slots=True)
class Reading:
    """How sentences are read: by what, told to whom, until when."""

    refiner: Refiner
    progress: Progress | None = None
    cancelled: Cancelled | None = None

    def check(self) -> None:
        """Raise CancelledError where nobody waits any more."""
        check(self.cancelled)

    def tell(self, share: float) -> None:
        """Say that this share of the sentences has been read."""
        if self.progress is not None:
            self.progress(
                share,
                worded("Refining with {encoder_name}", encoder_name=self.refiner.encoder.name),
            )


def read_in_context(
    corpus: Corpus, accounts: Sequence[AccountAnalysis], rows: Sequence[int], reading: Reading
) -> ContextualVectors | None:
    """Vectors of some rows of `corpus`, from the cache or else from the model.

    None where the refiner does not wait and the cache lacks a sentence.
    """
    spans = {
        SentenceRef(account.document.id, sentence.index): sentence.span
        for account in accounts
        for sentence in account.sentences
    }
    texts = {account.document.id: account.document.text for account in accounts}
    refs = [corpus.refs[row] for row in rows]
    sentences = [spans[ref].of(texts[ref.document]) for ref in refs]
    vectors = _read(sentences, reading)
    if vectors is None:
        return None
    tokens = {row: vectors[sentence] for row, sentence in zip(rows, sentences, strict=True)}
    return contextual_vectors(corpus, rows, [spans[ref].start for ref in refs], tokens)


def _read(sentences: Sequence[str], reading: Reading) -> dict[str, TokenVectors] | None:
    reading.tell(0.0)
    refiner = reading.refiner
    digest = refiner.encoder.digest
    known = refiner.cache.find(digest, sentences)
    unknown = sorted(set(sentences) - known.keys())
    if unknown and not refiner.waits:
        return None
    fresh: dict[str, TokenVectors] = {}
    try:
        answers = refiner.encoder.encode(unknown, reading.check)
        for count, (number, vectors) in enumerate(answers, start=1):
            fresh[unknown[number]] = vectors
            reading.tell(count / len(unknown))
            if len(fresh) == _KEPT_AT_ONCE:
                known |= fresh
                refiner.cache.keep(digest, fresh)
                fresh.clear()
    finally:  # also what was read before the work was stopped
        refiner.cache.keep(digest, fresh)
    return known | fresh


def features_in_context(
    corpus: Corpus, vectors: ContextualVectors, first: Ints, second: Ints, check: Check
) -> Floats:
    """The features that `REFINED_FEATURES` has beyond `FEATURES`, one row a pair."""
    blocks: list[Floats] = []
    for start in range(0, len(first), _BLOCK):
        check()
        part = slice(start, start + _BLOCK)
        blocks.append(_features(corpus, vectors, first[part], second[part]))
    return np.vstack(blocks) if blocks else np.zeros((0, len(REFINED_FEATURES) - len(FEATURES)))


def _features(corpus: Corpus, vectors: ContextualVectors, first: Ints, second: Ints) -> Floats:
    cosines_a, cosines_b = align_in_context(vectors, first, second)
    width = cosines_a.shape[1]
    weights_a, weights_b = corpus.weights[first][:, :width], corpus.weights[second][:, :width]
    met = (weights_a * np.maximum(cosines_a, 0)).sum(axis=1)
    met += (weights_b * np.maximum(cosines_b, 0)).sum(axis=1)
    all_weight = weights_a.sum(axis=1) + weights_b.sum(axis=1) + _PRIOR
    columns = (np.minimum(met / np.sqrt(all_weight), _MASS_CAP), met / all_weight)
    return np.column_stack(columns).astype(np.float64)
