"""Run by `rashomon.matching.contextual` in a process of its own: sentences in, vectors out.

    python contextual_worker.py FOLDER  < JSON list of sentences  > answers

An answer is a line ``number length`` and that many bytes: the layout of `TokenVectors.to_bytes`.
Nothing of this program is imported, and everything runs without a network.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import warnings
from typing import IO, Any

import numpy as np

_BATCH = 32  # sentences at a time; sorted by length, so that little is padded


def main(folder: str) -> None:
    """Answer what stands on standard input."""
    with os.fdopen(os.dup(1), "wb") as answers:
        os.dup2(2, 1)  # whatever a library prints must not stand between the answers
        if hasattr(os, "nice"):
            os.nice(5)  # the window comes first
        warnings.simplefilter("ignore")
        sentences: list[str] = json.load(sys.stdin)
        model: Any = importlib.import_module("sentence_transformers").SentenceTransformer(
            folder, device="cpu", local_files_only=True
        )
        order = sorted(range(len(sentences)), key=lambda number: len(sentences[number]))
        for start in range(0, len(order), _BATCH):
            numbers = order[start : start + _BATCH]
            _encode(model, numbers, [sentences[number] for number in numbers], answers)
            answers.flush()


def _encode(model: Any, numbers: list[int], sentences: list[str], answers: IO[bytes]) -> None:
    torch: Any = importlib.import_module("torch")
    encoded: Any = model.tokenizer(
        sentences,
        padding=True,
        truncation=True,
        max_length=model.max_seq_length,
        return_offsets_mapping=True,
        return_tensors="pt",
    )
    places = encoded.pop("offset_mapping").numpy().astype("<i4")
    with torch.no_grad():
        found = model[0](dict(encoded))["token_embeddings"]
    vectors = found.detach().float().numpy().astype("<f2")
    for number, spans, rows in zip(numbers, places, vectors, strict=True):
        real = spans[:, 0] < spans[:, 1]  # marks at the ends and padding stand nowhere
        shape = np.array((int(real.sum()), rows.shape[1]), dtype="<i4")
        data = shape.tobytes() + spans[real].tobytes() + rows[real].tobytes()
        answers.write(b"%d %d\n" % (number, len(data)) + data)


if __name__ == "__main__":
    main(sys.argv[1])
