"""From the format of an older project file to today's, one version at a time.

A step takes the JSON of its version and returns that of the next.  There is one version so far:
what was added to it (memos, criteria, lexicons, passages in review) are keys that may be missing.
Each version has a golden file in `tests/golden/`, and each step a test that reads the older one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from rashomon.files.project_json import SCHEMA

Json = dict[str, Any]
Step = Callable[[Json], Json]

STEPS: Mapping[int, Step] = {}
"""By the version a step begins at; every version below `SCHEMA` has one."""


def migrate(whole: Json, version: int, steps: Mapping[int, Step] = STEPS) -> Json:
    """The file's JSON in today's format; `whole` itself stays as it is.

    A file of today's version, or of a newer one that was opened all the same, is returned as it
    stands.
    """
    for older in range(version, SCHEMA):
        whole = {**steps[older](whole), "rashomon:schema": older + 1}
    return whole
