"""The names of one account: read once, and again only where other accounts tell otherwise of them.

What is a name in one sentence is known from others, so a further account may change it anywhere;
but few sentences ask for what has changed.
"""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from rashomon.framing.known_names import Heard, KnownNames, Listener, still_so
from rashomon.framing.lexicons import Lexicons
from rashomon.framing.names import NameReader
from rashomon.framing.namings import Naming
from rashomon.framing.reading import Reading
from rashomon.memory import Memory
from rashomon.model import Document, Sentence

ACCOUNTS_KEPT = 256  # 60 KB each for 43 sentences


class _Read(NamedTuple):
    heard: tuple[Heard, ...]
    namings: tuple[Naming, ...]


class _Kept:
    """What is kept of an account from one comparison to the next."""

    def __init__(self, reading: Reading) -> None:
        words = reading.words
        self.sentences = len(words.bounds)
        self.lower = frozenset(word for word in words.raw if word == word.lower())
        self.inner = _inner_capitals(reading)
        self.read: dict[tuple[int, bool], _Read] = {}  # by sentence, and whether names only


class AccountNames:
    """Finds the namings of one account; with what `memory` keeps of it, sooner."""

    def __init__(
        self,
        document: Document,
        sentences: tuple[Sentence, ...],
        lexicons: Lexicons,
        memory: Memory,
    ) -> None:
        self._told = document, sentences, lexicons
        self._kept = memory.recall(
            "names", self._told, lambda: _Kept(self._reading), most=ACCOUNTS_KEPT
        )

    @property
    def lower(self) -> frozenset[str]:
        """Its words that have no capital, each once."""
        return self._kept.lower

    @property
    def inner(self) -> frozenset[str]:
        """Words that have a capital where neither the start of a sentence nor a headline gives
        it."""
        return self._kept.inner

    def namings(self, known: KnownNames, *, names_only: bool = False) -> list[Naming]:
        """The namings in order of place; `names_only` leaves out roles and descriptions."""
        found: list[Naming] = []
        listener = Listener(known)
        reader: NameReader | None = None
        for sentence in range(self._kept.sentences):
            read = self._kept.read.get((sentence, names_only))
            if read is None or not still_so(read.heard, known):
                if reader is None:
                    reader = NameReader(self._reading, listener, names_only=names_only)
                namings = tuple(reader.namings_of(sentence))
                read = _Read(listener.heard(), namings)
                self._kept.read[sentence, names_only] = read
            found += read.namings
        return found

    @cached_property
    def _reading(self) -> Reading:
        return Reading(*self._told)


def _inner_capitals(reading: Reading) -> frozenset[str]:
    found: set[str] = set()
    raw = reading.words.raw
    for first, stop in reading.words.bounds:
        capitals = [word for word in raw[first + 1 : stop] if word[:1].isupper()]
        if 2 * len(capitals) <= stop - first:
            found.update(capitals)
    return frozenset(found)
