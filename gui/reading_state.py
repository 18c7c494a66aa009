"""Where somebody was in a project: fact, carets, what stood at the top of each column, filter.

Kept in the settings of this computer by the project's id, as the choice of columns is: it says
nothing of the accounts, and neither counts as an unsaved edit nor reaches a colleague.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from math import isfinite
from typing import Any


@dataclass(frozen=True, slots=True)
class ColumnState:
    """One column; places in code points."""

    caret: int = 0
    top: int = 0  # what stood at the upper edge
    below: float = 0.0  # how far below the edge its line began, px


@dataclass(frozen=True, slots=True)
class ReadingState:
    """All that is found again when the project is opened the next time."""

    fact: str = ""
    document: str = ""  # a mention of the fact, should its id have changed
    start: int = 0
    active: str = ""  # the column that last had the keyboard
    panel: str = ""  # the panel that had it instead
    rows: tuple[str, str, str] = ("", "", "")  # filter, account and order of the matrix
    columns: Mapping[str, ColumnState] = field(default_factory=dict[str, ColumnState])


def written(state: ReadingState) -> str:
    """The state as one line of JSON."""
    return json.dumps(asdict(state), separators=(",", ":"))


def read(text: str) -> ReadingState | None:
    """The state that `written` gave; None for anything else: nobody misses it but the reader."""
    try:
        found: dict[str, Any] = json.loads(text)
        columns = {
            str(document): ColumnState(int(each["caret"]), int(each["top"]), float(each["below"]))
            for document, each in found["columns"].items()
        }
        kind, account, order = map(str, found["rows"])
        words = {name: str(found[name]) for name in ("fact", "document", "active", "panel")}
        start = max(0, int(found["start"]))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return None
    if not all(isfinite(each.below) for each in columns.values()):
        return None
    return ReadingState(**words, start=start, rows=(kind, account, order), columns=columns)
