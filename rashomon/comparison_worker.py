"""Run by `rashomon.comparison_apart` in a process of its own: documents in, a comparison out.

The request is one pickle on standard input.  An answer is its length in eight bytes and a pickle:
``("progress", share, text)``, ``("part", field, number of an account or None, some of its
elements)``, ``("done", the remaining fields)`` or ``("failed", exception)``.
"""

from __future__ import annotations

import gc
import io
import os
import pickle
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import IO, Any

from rashomon.comparison import compare
from rashomon.errors import RashomonError
from rashomon.messages import worded
from rashomon.model import Comparison, Document, SentenceRef
from rashomon.packed_reasons import IN_A_BLOCK, pack

AT_ONCE = 256  # elements of a part: the window's thread waits at most 3 ms while one is read
_SECONDS_BETWEEN_REPORTS = 0.05
PARTED = ("matches", "facts", "divergences", "labels", "actors")


class _Pickler(pickle.Pickler):
    """Names documents and sentences by their numbers: whoever asked has them already."""

    def __init__(self, stream: IO[bytes], documents: Sequence[Document]) -> None:
        super().__init__(stream, pickle.HIGHEST_PROTOCOL)
        self._numbers = {document.id: number for number, document in enumerate(documents)}

    def persistent_id(self, obj: object) -> Any:
        """Number of a document; numbers of a sentence's document and of the sentence."""
        if type(obj) is SentenceRef:
            return self._numbers[obj.document], obj.sentence
        return self._numbers[obj.id] if type(obj) is Document else None


class _Answers:
    def __init__(self, stream: IO[bytes], documents: Sequence[Document]) -> None:
        self._stream = stream
        self._documents = documents
        self._told = 0.0

    def send(self, *answer: object) -> None:
        """Pass one answer on."""
        buffer = io.BytesIO()
        _Pickler(buffer, self._documents).dump(answer)
        self._stream.write(buffer.tell().to_bytes(8, "little") + buffer.getbuffer())
        self._stream.flush()

    def progress(self, share: float, text: str) -> None:
        """Tell how far the work is, not more often than can be seen."""
        now = time.monotonic()
        if now - self._told >= _SECONDS_BETWEEN_REPORTS:
            self._told = now
            self.send("progress", share, text)


def main() -> None:
    """Answer what stands on standard input."""
    gc.disable()  # this process ends with its answer
    if hasattr(os, "nice"):
        os.nice(5)  # the window comes first
    with os.fdopen(os.dup(1), "wb") as stream:
        os.dup2(2, 1)  # whatever a library prints must not stand between the answers
        documents, given = pickle.load(sys.stdin.buffer)
        answers = _Answers(stream, documents)
        try:
            comparison = compare(documents, progress=answers.progress, **given)
        except RashomonError as error:
            answers.send("failed", error)
        except MemoryError:
            short = worded("There is not enough memory to compare these accounts: close some.")
            answers.send("failed", RashomonError(short))
        else:
            for part in parts_of(comparison):
                answers.send(*part)
        stream.flush()
    os._exit(0)  # giving back hundreds of megabytes one by one takes seconds


def parts_of(comparison: Comparison) -> Iterator[tuple[object, ...]]:
    """A comparison in answers."""
    for number, account in enumerate(comparison.accounts):
        for name in ("sentences", "cues"):
            yield from _in_parts(name, number, getattr(account, name))
    blocks = pack(comparison.matches)
    while some := tuple(islice(blocks, AT_ONCE // IN_A_BLOCK)):
        yield "part", "matches", None, some
    for name in PARTED[1:]:
        yield from _in_parts(name, None, getattr(comparison, name))
    yield (
        "done",
        {
            "notes": comparison.notes,
            "learned_from": comparison.learned_from,
            "refined_with": comparison.refined_with,
            "lexicons": comparison.lexicons,
        },
    )


def _in_parts(
    name: str, account: int | None, elements: Sequence[object]
) -> Iterator[tuple[object, ...]]:
    for start in range(0, len(elements), AT_ONCE):
        yield "part", name, account, elements[start : start + AT_ONCE]


if __name__ == "__main__":
    main()
