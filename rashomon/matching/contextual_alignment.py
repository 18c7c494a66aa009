"""Words aligned by what they mean in their sentences, weighed as ever: BERTScore-like.

After Zhang et al. (2020), "BERTScore", with our term weights in place of plain inverse document
frequencies, and our terms (numbers joined with their scale, the reporting shell weighed down) in
place of the model's word pieces.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.contextual import TokenVectors
from rashomon.matching.corpus import Corpus

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

_BLOCK = 256  # pairs aligned at a time: 40 MB of vectors at 48 terms of 384 numbers


@dataclass(frozen=True, slots=True)
class ContextualVectors:
    """Vectors of the terms and of the whole of some rows of a corpus, each of length 1.

    `of_row` tells for each row of the corpus its place in `terms`, shape ``(places, terms, size)``,
    and in `wholes`, shape ``(places, size)``; -1 where it has none.  A term the model did not read
    has a vector of zeros.
    """

    of_row: Ints
    terms: NDArray[np.float16]
    wholes: Floats


def contextual_vectors(
    corpus: Corpus, rows: Sequence[int], starts: Sequence[int], tokens: Mapping[int, TokenVectors]
) -> ContextualVectors:
    """Vectors of the terms of `rows`, means of the vectors of the tokens they are made of.

    `starts` are the offsets of these rows' sentences in their documents, `tokens` the vectors by
    row.
    """
    size = next((found.vectors.shape[1] for found in tokens.values()), 1)
    width = max((len(corpus.terms[row]) for row in rows), default=1)
    of_row = np.full(len(corpus.refs), -1, dtype=np.int32)
    terms = np.zeros((len(rows), width, size), dtype=np.float16)
    wholes = np.zeros((len(rows), size), dtype=np.float32)
    for place, (row, start) in enumerate(zip(rows, starts, strict=True)):
        of_row[row] = place
        found = tokens[row]
        if not len(found.vectors):
            continue
        vectors = found.vectors.astype(np.float32)
        places = [(term.span.start - start, term.span.end - start) for term in corpus.terms[row]]
        spans = np.array(places, dtype=np.int32).reshape(-1, 2)
        inside = np.minimum(spans[:, 1:], found.spans[None, :, 1]) > np.maximum(
            spans[:, :1], found.spans[None, :, 0]
        )
        terms[place, : len(spans)] = _unit(inside.astype(np.float32) @ vectors)
        wholes[place] = _unit(vectors.mean(axis=0, keepdims=True))[0]
    return ContextualVectors(of_row, terms, wholes)


def align_in_context(
    found: ContextualVectors, first: Ints, second: Ints
) -> tuple[Floats, Floats, Floats]:
    """Highest cosine of each term of one side with a term of the other, and that of the wholes.

    Shapes ``(pairs, terms)``, ``(pairs, terms)`` and ``(pairs,)``; `first` and `second` are rows of
    the corpus that have vectors.
    """
    width = found.terms.shape[1]
    met_a = np.zeros((len(first), width), dtype=np.float32)
    met_b = np.zeros((len(first), width), dtype=np.float32)
    one, other = found.of_row[first], found.of_row[second]
    for start in range(0, len(first), _BLOCK):
        part = slice(start, start + _BLOCK)
        a = found.terms[one[part]].astype(np.float32)
        b = found.terms[other[part]].astype(np.float32)
        cosines = a @ b.transpose(0, 2, 1)
        met_a[part], met_b[part] = cosines.max(axis=2), cosines.max(axis=1)
    return met_a, met_b, (found.wholes[one] * found.wholes[other]).sum(axis=1)


def _unit(vectors: Floats) -> Floats:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.maximum(lengths, 1e-9)
