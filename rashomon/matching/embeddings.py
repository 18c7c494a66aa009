"""Static word vectors: 32,000 pieces x 256 numbers shipped in the `wordllama` wheel (MIT).

The two bundled files are read directly; the package itself is never imported, because its loader
looks for the tokeniser in another folder and then asks the network.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import lru_cache, partial
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from struct import unpack
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from rashomon.memory import Memory

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer

_WEIGHTS = Path("weights") / "l2_supercat_256.safetensors"
_WORDS_AT_ONCE = 2_048  # cut into pieces; what the tokenizer tells of each takes a kilobyte
_PAIRS_AT_ONCE = 512  # of vectors multiplied: half a megabyte
_TOKENIZER = Path("tokenizers") / "l2_supercat_tokenizer_config.json"
_WORD_START = "\u2581"  # of the tokeniser's pieces
# Of a word that has a vector, at least.  Words of languages in Latin script have 3 to 4 in the
# median, Russian ones 2.4, and those of Arabic, Greek, Hebrew, Hindi and Chinese below 1.
_LETTERS_OF_A_PIECE = 2.0
_LATIN = re.compile("[a-z0-9\u00df-\u024f]")


def _folder() -> Path | None:
    spec = find_spec("wordllama")
    for place in (spec.submodule_search_locations or ()) if spec else ():
        if (Path(place) / _WEIGHTS).is_file() and (Path(place) / _TOKENIZER).is_file():
            return Path(place)
    return None


@lru_cache(maxsize=1)
def _table() -> NDArray[np.float16] | None:
    """The vectors, mapped from the file rather than read; None where the wheel is not installed."""
    folder = _folder()
    if folder is None:
        return None
    path = folder / _WEIGHTS
    with path.open("rb") as file:
        header_length = int(unpack("<Q", file.read(8))[0])
        entry = json.loads(file.read(header_length))["embedding.weight"]
    return np.memmap(
        path, dtype="<f2", mode="r", offset=8 + header_length + entry["data_offsets"][0],
        shape=tuple(entry["shape"]),
    )  # fmt: skip


@lru_cache(maxsize=1)
def _tokenizer() -> Tokenizer | None:
    folder = _folder()
    if folder is None:
        return None
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(folder / _TOKENIZER))


def available() -> bool:
    """Whether the vectors are installed."""
    return _folder() is not None


def word_vectors(words: Sequence[str], memory: Memory | None = None) -> NDArray[np.float32]:
    """Vectors of the lower-cased `words`, shape ``(len(words), 256)``; zeros where there is none.

    A word cut into several pieces gets their mean.  Lengths are kept: the model has learnt to give
    words that tell little short vectors.  A word of a script that the table has only letters or
    bytes of has none: spelt out so, all words are alike (median cosine of two Arabic words 0.37, of
    two Hebrew ones 0.54, of two English ones 0.00).  `memory` knows the pieces of words cut before.
    """
    table, tokenizer = _table(), _tokenizer()
    if table is None or tokenizer is None:
        return np.zeros((len(words), 1), dtype=np.float32)
    lowered = [word.lower() for word in words]
    if memory is None:
        pieces = _pieces(tokenizer, lowered)
    else:
        pieces = memory.recall_all("pieces", lowered, partial(_pieces, tokenizer))
    vectors = np.zeros((len(words), table.shape[1]), dtype=np.float32)
    for start in range(0, len(words), _WORDS_AT_ONCE):
        rows = [row for row in range(start, min(start + _WORDS_AT_ONCE, len(words))) if pieces[row]]
        if rows:
            counts = np.array([len(pieces[row]) for row in rows])
            flat = list(chain.from_iterable(pieces[row] for row in rows))
            found = np.asarray(table[flat], dtype=np.float32)
            sums = np.add.reduceat(found, np.cumsum(counts) - counts, axis=0)
            vectors[rows] = sums / counts[:, None].astype(np.float32)
    return vectors


def _pieces(tokenizer: Tokenizer, words: Sequence[str]) -> list[tuple[int, ...]]:
    """Numbers of the pieces of each word; none of one that is spelt out."""
    found: list[tuple[int, ...]] = []
    for start in range(0, len(words), _WORDS_AT_ONCE):
        part = list(words[start : start + _WORDS_AT_ONCE])
        encodings = tokenizer.encode_batch_fast(part, add_special_tokens=False)
        found += [
            () if _spelt_out(word, encoding) else tuple(encoding.ids)
            for word, encoding in zip(part, encodings, strict=True)
        ]
    return found


def _spelt_out(word: str, encoding: Encoding) -> bool:
    """Whether a word of another script than Latin was cut into letters or bytes."""
    if _LATIN.search(word):
        return False
    bare = [piece.removeprefix(_WORD_START) for piece in encoding.tokens if piece != _WORD_START]
    letters = sum(len(piece) for piece in bare if not piece.startswith("<0x"))
    return letters < _LETTERS_OF_A_PIECE * len(bare)


def unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Rows scaled to length 1; rows of zeros stay."""
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.maximum(norms, 1e-9)


def products(
    one: NDArray[np.float32],
    rows: NDArray[np.integer[Any]],
    other: NDArray[np.float32],
    others: NDArray[np.integer[Any]],
) -> NDArray[np.float32]:
    """Dot products of ``one[rows[i]]`` with ``other[others[i]]``, one for every i.

    A few hundred at a time, always in the same memory: asking for more of it costs several times
    the products themselves.
    """
    found = np.empty(len(rows), dtype=np.float32)
    left = np.empty((_PAIRS_AT_ONCE, one.shape[1]), dtype=np.float32)
    right = np.empty_like(left)
    for start in range(0, len(rows), _PAIRS_AT_ONCE):
        part = slice(start, min(start + _PAIRS_AT_ONCE, len(rows)))
        some = slice(0, part.stop - start)
        one.take(rows[part], axis=0, out=left[some], mode="clip")
        other.take(others[part], axis=0, out=right[some], mode="clip")
        found[part] = np.einsum("nd,nd->n", left[some], right[some])
    return found
