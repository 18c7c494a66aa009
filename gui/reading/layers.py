"""Which marks the reading view shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

FramingLayer = Literal["off", "fact", "all"]


@dataclass(frozen=True, slots=True)
class Layers:
    """The switches of the view.  By default a reader sees few marks: cues and word differences
    only inside the fact picked, everything else quiet."""

    facts: bool = True  # gutter bars and tints of sentences that share a fact
    framing: FramingLayer = "fact"  # cues: none, inside the current fact, or everywhere
    differences: bool = True  # words only here / reworded, inside the current fact
    tags: bool = True  # annotations
    ribbons: bool = True  # ties between columns; the current fact's are always drawn
    sync: bool = True  # the column scrolled takes the others along
