"""Where in a text words like some others stand: every place, by edit distance, none missed.

Sellers' algorithm finds the passages with the fewest letters put in, left out or changed; a
count of shared four-letter pieces first rules out the parts of a long text that cannot hold one
(Ukkonen's q-gram lemma), so that nothing is missed by it.

References
----------
Sellers (1980), "The theory and computation of evolutionary distances: pattern recognition".
Ukkonen (1992), "Approximate string-matching with q-grams and maximal matches".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.model import Span

PIECE = 4  # letters; the lemma then still rules parts out for quotes of 11 characters and more


@dataclass(frozen=True, slots=True)
class Likeness:
    """A passage and how alike it is: 1 - edits / length of the longer of the two, 0..1."""

    span: Span
    similarity: float


def similar_places(quote: str, text: str, lowest: float) -> tuple[Likeness, ...]:
    """Every passage at least `lowest` (above 0.5) alike, the most alike first; none overlap."""
    most = int((1 - lowest) / lowest * len(quote))  # edits that leave that much in common
    found: list[Likeness] = []
    for start, end in _likely_parts(quote, text, most):
        found.extend(_in_part(quote, text, Span(start, end), most))
    return _apart([item for item in found if item.similarity >= lowest])


def best_place(quote: str, text: str) -> Likeness | None:
    """The likeliest of all passages, however unlike; None where nothing is shared."""
    counts, width = _shared_pieces(quote, text, len(quote) // 4)
    if not counts.any():
        return None
    part = int(np.argmax(counts))
    around = Span(max(0, (part - 1) * width), min(len(text), (part + 3) * width))
    found = _in_part(quote, text, around, len(quote))
    return max(found, key=lambda item: item.similarity, default=None)


def likeness(one: str, other: str) -> float:
    """How alike two passages are: 1 - edits / length of the longer one."""
    longer = max(len(one), len(other))
    return 1 - int(_last_row(one, other)[-1]) / longer if longer else 1.0


def _shared_pieces(quote: str, text: str, slack: int) -> tuple[NDArray[np.int64], int]:
    """For each part of the text, the pieces it and the next part share with the quote."""
    width = len(quote) + slack
    counts = np.zeros(len(text) // width + 2, dtype=np.int64)
    size = min(PIECE, len(quote))
    for piece in {quote[at : at + size] for at in range(len(quote) - size + 1)}:
        at = text.find(piece)
        while at >= 0:
            counts[at // width] += 1
            at = text.find(piece, at + 1)
    counts[:-1] += counts[1:]
    return counts, width


def _likely_parts(quote: str, text: str, most: int) -> Iterator[tuple[int, int]]:
    """Parts of the text, those that touch joined, outside of which no such passage stands."""
    counts, width = _shared_pieces(quote, text, most)
    needed = max(1, len(quote) + 1 - PIECE - most * PIECE)
    start = end = -1
    for part in np.flatnonzero(counts >= needed):
        first, last = max(0, int(part) * width - most), int(part + 2) * width + most
        if start >= 0 and first > end:
            yield start, min(end, len(text))
            start = -1
        start, end = (first if start < 0 else start), last
    if start >= 0:
        yield start, min(end, len(text))


def _in_part(quote: str, text: str, part: Span, most: int) -> list[Likeness]:
    """The places of the part where the distance is lowest around, at most `most`."""
    letters = part.of(text)
    row = _last_row(quote, letters, anywhere=True)
    found: list[Likeness] = []
    for end in _valleys(row, most):
        before = letters[max(0, end - len(quote) - most) : end]
        back = _last_row(quote[::-1], before[::-1])
        length = int(np.argmin(back))
        span = Span(part.start + end - length, part.start + end)
        if length:
            edits = int(back[length])
            found.append(Likeness(span, 1 - edits / max(len(quote), length)))
    return found


def _valleys(row: NDArray[np.int64], most: int) -> Iterator[int]:
    """Ends whose distance is lower than on their left and no higher than on their right."""
    left = np.concatenate(([most + 1], row[:-1]))
    right = np.concatenate((row[1:], [most + 1]))
    return (int(end) for end in np.flatnonzero((row <= most) & (row < left) & (row <= right)))


def _last_row(quote: str, text: str, *, anywhere: bool = False) -> NDArray[np.int64]:
    """Edits between the quote and the text up to each of its places (0 to its length).

    `anywhere`: the passage may begin at any place, not only at the text's beginning.
    """
    letters = np.array([ord(letter) for letter in text], dtype=np.int64)
    places = np.arange(len(letters) + 1)
    row = np.zeros(len(letters) + 1, dtype=np.int64) if anywhere else places.copy()
    for letter in quote:
        below = row + 1
        below[1:] = np.minimum(below[1:], row[:-1] + (letters != ord(letter)))
        # What a letter put in adds carries on to the right: a running minimum does all at once.
        row = np.minimum.accumulate(below - places) + places
    return row


def _apart(found: list[Likeness]) -> tuple[Likeness, ...]:
    """The most alike of those that overlap; of equals the earlier one."""
    kept: list[Likeness] = []
    for item in sorted(found, key=lambda item: (-item.similarity, item.span)):
        if not any(item.span.overlap(other.span) for other in kept):
            kept.append(item)
    return tuple(kept)
