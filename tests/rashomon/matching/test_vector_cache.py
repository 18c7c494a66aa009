"""What a model read is kept between runs, and nothing breaks where it cannot be."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
import pytest
from encoders_at_hand import PieceEncoder
from hypothesis import given
from hypothesis import strategies as st

from rashomon.matching.contextual import TokenVectors
from rashomon.matching.vector_cache import VectorCache

SENTENCES = ("The dam at Velm burst.", "Schools stay closed.", "水坝决堤。")
KNOWN = {sentence: PieceEncoder().vectors(sentence) for sentence in SENTENCES}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "caches" / "vectors.sqlite"


def same(one: TokenVectors, other: TokenVectors) -> bool:
    return bool(np.array_equal(one.spans, other.spans)) and bool(
        np.array_equal(one.vectors, other.vectors)
    )


def test_what_was_kept_is_found_in_the_next_run(path: Path) -> None:
    VectorCache(path).keep("model", KNOWN)
    found = VectorCache(path).find("model", SENTENCES)
    assert found.keys() == KNOWN.keys()
    assert all(same(found[sentence], KNOWN[sentence]) for sentence in SENTENCES)


def test_another_models_vectors_are_not_found(path: Path) -> None:
    VectorCache(path).keep("model", KNOWN)
    assert VectorCache(path).find("another", SENTENCES) == {}


def test_a_sentence_never_read_is_not_found(path: Path) -> None:
    VectorCache(path).keep("model", KNOWN)
    assert VectorCache(path).find("model", ["The dam at Velm held."]) == {}


@pytest.mark.parametrize("damage", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 4000])
def test_a_damaged_file_is_begun_anew(path: Path, damage: bytes) -> None:
    VectorCache(path).keep("model", KNOWN)
    path.write_bytes(damage)
    cache = VectorCache(path)
    assert cache.find("model", SENTENCES) == {}
    cache.keep("model", KNOWN)
    assert cache.find("model", SENTENCES).keys() == KNOWN.keys()


def test_a_damaged_row_is_not_believed(path: Path) -> None:
    VectorCache(path).keep("model", KNOWN)
    base = sqlite3.connect(path)
    base.execute("UPDATE vectors SET data = data || x'00'")
    base.commit()
    base.close()
    assert VectorCache(path).find("model", SENTENCES) == {}


def test_the_vectors_unused_longest_are_forgotten_first(path: Path) -> None:
    size = len(KNOWN[SENTENCES[0]].to_bytes())
    cache = VectorCache(path, most_bytes=3 * size)
    first, second, third, fourth = (f"{number}{SENTENCES[0][1:]}" for number in range(4))
    for sentence in (first, second):
        cache.keep("model", {sentence: KNOWN[SENTENCES[0]]})
    cache.find("model", [first])
    for sentence in (third, fourth):
        cache.keep("model", {sentence: KNOWN[SENTENCES[0]]})
    kept = cache.find("model", [first, second, third, fourth])
    assert second not in kept and fourth in kept


def test_where_nothing_can_be_written_nothing_is_remembered(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    cache = VectorCache(tmp_path / "file" / "vectors.sqlite")
    cache.keep("model", KNOWN)
    assert cache.find("model", SENTENCES) == {}


def test_a_file_that_another_program_holds_is_left_alone(path: Path) -> None:
    VectorCache(path).keep("model", KNOWN)
    holder = sqlite3.connect(path)
    holder.execute("BEGIN EXCLUSIVE")
    assert VectorCache(path, wait=0.01).find("model", SENTENCES) == {}
    holder.rollback()
    holder.close()
    assert VectorCache(path).find("model", SENTENCES).keys() == KNOWN.keys()


@given(st.integers(0, 5), st.integers(1, 5))
def test_vectors_survive_their_bytes(count: int, size: int) -> None:
    spans = np.arange(2 * count, dtype=np.int32).reshape(count, 2)
    vectors = np.arange(count * size, dtype=np.float16).reshape(count, size)
    assert same(TokenVectors.from_bytes(TokenVectors(spans, vectors).to_bytes()),
                TokenVectors(spans, vectors))  # fmt: skip


@pytest.mark.parametrize("data", [b"", b"\0", b"\1\0\0\0\1\0\0\0", b"\xff" * 8, b"\xff" * 100])
def test_bytes_that_are_no_vectors_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError):
        TokenVectors.from_bytes(data)
