"""Vectors of sentences kept on disk, so that opening the same accounts again costs nothing.

An SQLite file: safe when two windows write at once, and never half written.  It holds only what
can be made again, so a damaged file is thrown away without a word.
"""

from __future__ import annotations

import hashlib
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from platformdirs import user_cache_path

from rashomon.matching.contextual import TokenVectors

MOST_BYTES = 512 * 2**20  # some 20,000 sentences of a model of 384 numbers
_KEPT = 0.8  # share of `MOST_BYTES` left after clearing, so that it is cleared seldom
_VERSION = 1
_ASKED_AT_ONCE = 500  # below SQLite's oldest limit of 999 variables
WAIT = 2.0  # seconds for another window that writes

T = TypeVar("T")


class VectorCache:
    """Vectors by model and sentence; the ones unused longest are forgotten first.

    Reading and writing never raise: where the disk refuses, nothing is remembered.
    """

    def __init__(
        self, path: Path | None = None, *, most_bytes: int = MOST_BYTES, wait: float = WAIT
    ) -> None:
        """`path` is a file; None stands for the place this system keeps caches at."""
        self._path = path or user_cache_path("rashomon") / "sentence-vectors.sqlite"
        self._most_bytes = most_bytes
        self._wait = wait

    def find(self, digest: str, sentences: Iterable[str]) -> dict[str, TokenVectors]:
        """Sentence -> its vectors, of those that are known."""
        by_key = {_key(digest, sentence): sentence for sentence in sentences}
        found: dict[str, TokenVectors] = {}
        for key, data in self._try(lambda base: _read(base, list(by_key))) or ():
            vectors = _unpacked(data)
            if vectors is not None:
                found[by_key[key]] = vectors
        return found

    def keep(self, digest: str, vectors: Mapping[str, TokenVectors]) -> None:
        """Remember the vectors of sentences, all or none of them."""
        now = time.time()
        rows = [
            (_key(digest, sentence), now, _packed(found)) for sentence, found in vectors.items()
        ]
        self._try(lambda base: self._write(base, rows))

    def _write(self, base: sqlite3.Connection, rows: Iterable[tuple[bytes, float, bytes]]) -> None:
        base.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?, ?)", rows)
        (size,) = base.execute("SELECT sum(length(data)) FROM vectors").fetchone()
        if (size or 0) > self._most_bytes:
            _forget(base, int(size - _KEPT * self._most_bytes))

    def _try(self, do: Callable[[sqlite3.Connection], T]) -> T | None:
        """What `do` answers; None where the file cannot be used.  A damaged one is begun anew."""
        for _ in range(2):
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                with closing(_open(self._path, self._wait)) as base, base:
                    return do(base)
            except sqlite3.OperationalError:  # locked, full, read-only: not ours to mend
                return None
            except sqlite3.DatabaseError:
                self._path.unlink(missing_ok=True)
            except OSError:
                return None
        return None


def _open(path: Path, wait: float) -> sqlite3.Connection:
    base = sqlite3.connect(path, timeout=wait)
    try:
        (version,) = base.execute("PRAGMA user_version").fetchone()
        if version != _VERSION:
            base.execute("DROP TABLE IF EXISTS vectors")
            base.execute("CREATE TABLE vectors (key BLOB PRIMARY KEY, used REAL, data BLOB)")
            base.execute(f"PRAGMA user_version = {_VERSION}")
            base.commit()
    except sqlite3.Error:
        base.close()
        raise
    return base


def _read(base: sqlite3.Connection, keys: Sequence[bytes]) -> list[tuple[bytes, bytes]]:
    """Key and data of each row there is, which counts as used now."""
    rows: list[tuple[bytes, bytes]] = []
    for start in range(0, len(keys), _ASKED_AT_ONCE):
        some = keys[start : start + _ASKED_AT_ONCE]
        marks = ",".join("?" * len(some))
        rows += base.execute(f"SELECT key, data FROM vectors WHERE key IN ({marks})", some)
        base.execute(f"UPDATE vectors SET used = ? WHERE key IN ({marks})", (time.time(), *some))
    return rows


def _forget(base: sqlite3.Connection, size: int) -> None:
    """Delete what was unused longest, `size` bytes of it at least."""
    old: list[tuple[bytes]] = []
    for key, length in base.execute("SELECT key, length(data) FROM vectors ORDER BY used"):
        if size <= 0:
            break
        old.append((key,))
        size -= length
    base.executemany("DELETE FROM vectors WHERE key = ?", old)


def _key(digest: str, sentence: str) -> bytes:
    return hashlib.sha256(f"{digest}\n{sentence}".encode("utf-8", "surrogatepass")).digest()


def _packed(vectors: TokenVectors) -> bytes:
    data = vectors.to_bytes()
    return zlib.crc32(data).to_bytes(4, "little") + data


def _unpacked(packed: bytes) -> TokenVectors | None:
    """None where the bytes are not those that were written."""
    data = packed[4:]
    if zlib.crc32(data) != int.from_bytes(packed[:4], "little"):
        return None
    return TokenVectors.from_bytes(data)
