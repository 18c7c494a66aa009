"""One measurement of matching in a process of its own; prints one JSON object.

    python benchmarks/matching_child.py SENTENCES

Seconds are of all that turns accounts already split into sentences into a probability for every
pair that was compared, tables loaded and words read anew, but for those of a story of 60 sentences
that loads the tables.  Peak memory is the whole process'.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as main.py has it
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from stories import tell

from rashomon.matching.calibration import load_calibration
from rashomon.matching.evidence import gather


def main() -> None:
    """Measure and print."""
    gather(tell(60, seed=1).accounts)  # loads the tables
    load_calibration()
    accounts = tell(int(sys.argv[1])).accounts
    started, worked = time.perf_counter(), time.process_time()
    found = gather(accounts)
    calibration = load_calibration()
    scores = calibration.scores(calibration.evidence(found.features), found.story)
    measured = {
        "sentences": len(found.corpus.refs),
        "accounts": len(accounts),
        "words": len(found.corpus.keys),
        "pairs": len(found.first) + found.candidates.left_out,
        "compared": len(scores),
        "seconds": round(time.perf_counter() - started, 3),
        "processor seconds": round(time.process_time() - worked, 3),
        "peak MB": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6, 1),
    }
    print(json.dumps(measured))


if __name__ == "__main__":
    main()
