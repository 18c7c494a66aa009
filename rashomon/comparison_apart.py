"""`compare` in a process of its own: the caller's threads stay free, and its memory stays small.

Python runs one thread at a time, and a search through a text of 1 MB is not interrupted: compared
on a thread, five accounts of 1 MB made a window stand still for 0.7 s again and again, and left
1.3 GB behind.  In a process of its own all that is given back with the answer.
"""

from __future__ import annotations

import io
import json
import os
import pickle
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import IO, Any, TypeAlias

from rashomon.errors import CancelledError, RashomonError
from rashomon.messages import Message, worded
from rashomon.model import AccountAnalysis, Comparison, Document, SentenceRef, Span
from rashomon.packed_reasons import unpack

Progress = Callable[[float, str], None]
Cancelled = Callable[[], bool]
_Arrived: TypeAlias = "queue.Queue[bytes | Exception | None]"  # answers; None: there are no more

# Characters of all accounts from which it pays.  Comparing so many takes 5.4 s of processor, 0.4 s
# of them in the caller's process then; each time it starts anew, without a memory.
LEAST = 300_000
_PATIENCE = 0.05  # seconds between two questions whether to go on
_BREATH = 0.001  # seconds left to other threads after each part of the answer

_WORKER = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]);"
    " from rashomon.comparison_worker import main; main()"
)


def worthwhile(documents: Sequence[Document]) -> bool:
    """Whether comparing these is long work, and a process of its own can be started."""
    if getattr(sys, "frozen", False):  # a bundle is no interpreter
        return False
    return sum(len(document.text) for document in documents) >= LEAST


def compare_apart(
    documents: Sequence[Document],
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    **given: Any,
) -> Comparison:
    """The answer of `rashomon.comparison.compare` to `documents` and what else is `given`.

    Its links read their reasons when these are asked for (`PackedReason`), and its documents are
    those given.  A memory is not taken: the process ends with its answer.

    Raises
    ------
    CancelledError
        As soon as `cancelled` says so; the process is stopped at once.
    RashomonError
        What `compare` raises; or if the process ends without an answer, as one does that the system
        stops where memory is short.
    RuntimeError
        If the process fails; with what it said.
    """
    with tempfile.TemporaryFile() as complaints:
        process = _start(complaints)
        try:
            return _answer(process, documents, given, progress, cancelled)
        except EOFError:
            process.wait()
            raise _why_it_ended(complaints) from None
        finally:
            process.kill()
            process.wait()


def _why_it_ended(complaints: IO[bytes]) -> Exception:
    complaints.seek(0)
    said = complaints.read().decode(errors="replace")
    if "Traceback" in said:
        return RuntimeError(said)
    return RashomonError(
        worded(
            "The comparison ended without an answer, probably for lack of memory: "
            "close other programs or some of the accounts, and compare again."
        )
    )


def _start(complaints: IO[bytes]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-P", "-c", _WORKER, json.dumps(sys.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=complaints,
        env={**os.environ, "PYTHONHASHSEED": os.environ.get("PYTHONHASHSEED", "random")},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _answer(
    process: subprocess.Popen[bytes],
    documents: Sequence[Document],
    given: dict[str, Any],
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> Comparison:
    arrived: _Arrived = queue.Queue(maxsize=4)
    stop = threading.Event()
    threading.Thread(
        target=_converse, args=(process, (tuple(documents), given), arrived, stop), daemon=True
    ).start()
    parts = _Parts(documents)
    try:
        while True:
            match parts.read(_next(arrived, cancelled)):
                case ("progress", share, text):
                    if progress is not None:
                        progress(share, text)
                case ("part", name, number, elements):
                    parts.add(name, number, elements)
                    time.sleep(_BREATH)
                case ("failed", error):
                    raise error
                case ("done", rest):
                    return parts.whole(rest)
                case answer:
                    raise RuntimeError(f"not an answer: {answer!r}")
    finally:
        stop.set()


def _next(arrived: _Arrived, cancelled: Cancelled | None) -> bytes:
    while True:
        if cancelled is not None and cancelled():
            raise CancelledError("The analysis was cancelled.")
        try:
            answer = arrived.get(timeout=_PATIENCE)
        except queue.Empty:
            continue
        if answer is None:
            raise EOFError
        if isinstance(answer, Exception):
            raise answer
        return answer


def _converse(
    process: subprocess.Popen[bytes],
    request: tuple[Any, ...],
    arrived: _Arrived,
    stop: threading.Event,
) -> None:
    """On a thread: send the request, pass on each answer, then None, or what went wrong here."""
    assert process.stdin is not None and process.stdout is not None
    failure: Exception | None = None
    with process.stdout as answers:
        try:
            with process.stdin as stream:
                _Request(stream, pickle.HIGHEST_PROTOCOL).dump(request)
            while len(length := answers.read(8)) == 8:
                answer = answers.read(size := int.from_bytes(length, "little"))
                if len(answer) < size:  # the process ended in the middle of it
                    break
                _put(arrived, answer, stop)
        except OSError:  # the process has ended
            pass
        except Exception as error:  # noqa: BLE001 # raised where somebody waits for the answer
            failure = error
    _put(arrived, failure, stop)


def _put(arrived: _Arrived, answer: bytes | Exception | None, stop: threading.Event) -> None:
    while not stop.is_set():
        try:
            arrived.put(answer, timeout=_PATIENCE)
        except queue.Full:
            continue
        return


class _Request(pickle.Pickler):
    """Sends documents without the unknown fields of their file, which no comparison reads."""

    def reducer_override(self, obj: Any) -> Any:
        """How mappings that cannot be pickled are."""
        if type(obj) is _MAPPING:
            return dict, (dict(obj),)
        return NotImplemented


_MAPPING = type(type.__dict__)  # a read-only view of a mapping


class _Reader(pickle.Unpickler):
    """Reads one answer, in which documents and sentences are named by numbers."""

    def __init__(self, answer: bytes, parts: _Parts) -> None:
        super().__init__(io.BytesIO(answer))
        self._parts = parts

    def persistent_load(self, pid: int | tuple[int, int]) -> Document | SentenceRef:
        """A document by its number, a sentence by its document's and its own."""
        return self._parts.named(pid)


class _Parts:
    """Puts a comparison together of the parts that arrive."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = documents
        self._refs: dict[tuple[int, int], SentenceRef] = {}
        self._of_account: list[dict[str, list[Any]]] = [
            {"sentences": [], "cues": []} for _ in documents
        ]
        self._rest: dict[str, list[Any]] = {}
        # What many cues and links say alike is kept once.
        self._evidence: dict[tuple[object, ...], str] = {}
        self._spans: dict[Span, Span] = {}

    def read(self, answer: bytes) -> Any:
        """One answer."""
        return _Reader(answer, self).load()

    def named(self, pid: int | tuple[int, int]) -> Document | SentenceRef:
        """A document or a sentence; of each there is but one."""
        if isinstance(pid, int):
            return self._documents[pid]
        document, sentence = pid
        known = self._refs.get(pid)
        if known is None:
            known = self._refs[pid] = SentenceRef(self._documents[document].id, sentence)
        return known

    def add(self, name: str, account: int | None, elements: Sequence[Any]) -> None:
        """Keep some elements of a field."""
        if name == "cues" and account is not None:
            kept = self._of_account[account][name]
            kept += [replace(cue, evidence=self._once(cue.evidence)) for cue in elements]
        elif account is not None:
            self._of_account[account][name] += elements
        elif name == "matches":
            kept = self._rest.setdefault(name, [])
            for block in elements:
                kept += unpack(block, self._spans)
        else:
            self._rest.setdefault(name, []).extend(elements)

    def _once(self, evidence: str) -> str:
        """The first text told that is the same to the last of its values."""
        if not isinstance(evidence, Message):
            return evidence
        told = evidence.template, evidence.number, evidence.joined, evidence.capital
        known = self._evidence.setdefault((str(evidence), *told), evidence)
        same = isinstance(known, Message) and known.values == evidence.values
        return known if same else evidence

    def whole(self, rest: dict[str, Any]) -> Comparison:
        """The comparison, all parts of which have arrived."""
        make: Callable[..., Comparison] = Comparison
        accounts = tuple(
            AccountAnalysis(document, tuple(parts["sentences"]), tuple(parts["cues"]))
            for document, parts in zip(self._documents, self._of_account, strict=True)
        )
        return make(accounts, **{name: tuple(some) for name, some in self._rest.items()}, **rest)
