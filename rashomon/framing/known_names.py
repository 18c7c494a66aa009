"""What other sentences and accounts tell of names, where a capital letter alone tells nothing: at
the start of a sentence, in headlines, in months.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

_NO_WORDS: frozenset[str] = frozenset()

Name = tuple[str, ...]  # as written, word by word
# A question to KnownNames, the word it was asked about, and the answer.
Heard = tuple[Callable[["KnownNames", str], object], str, object]


class KnownNames:
    """Answers by one word, so that it can be told afterwards what a reader wanted to know."""

    def __init__(
        self,
        common: frozenset[str] = _NO_WORDS,
        surnames: frozenset[str] = _NO_WORDS,
        names: Iterable[Name] = (),
        inner: frozenset[str] = _NO_WORDS,
    ) -> None:
        """`common` are words that occur without a capital, folded; `surnames` last words of names
        of two words or more, folded; `inner` words with a capital inside a sentence, as written.
        """
        self._common, self._surnames, self._inner = common, surnames, inner
        self._names: defaultdict[str, list[Name]] = defaultdict(list)
        for name in sorted(names):
            self._names[name[0]].append(name)

    def is_common(self, word: str) -> bool:
        """Whether a folded word occurs without a capital."""
        return word in self._common

    def is_surname(self, word: str) -> bool:
        """Whether a folded word is one."""
        return word in self._surnames

    def stands_inside(self, word: str) -> bool:
        """Whether a word has its capital inside a sentence, too; True where nobody has looked."""
        return not self._inner or word in self._inner

    def names_from(self, word: str) -> tuple[Name, ...]:
        """The names that begin with a word as written."""
        return tuple(self._names.get(word, ()))


class Listener(KnownNames):
    """The same answers; and what was asked."""

    def __init__(self, known: KnownNames) -> None:
        super().__init__()
        self._known = known
        self._heard: dict[tuple[Callable[[KnownNames, str], object], str], object] = {}

    def is_common(self, word: str) -> bool:
        """As `KnownNames` has it."""
        answer = self._known.is_common(word)
        self._heard[KnownNames.is_common, word] = answer
        return answer

    def is_surname(self, word: str) -> bool:
        """As `KnownNames` has it."""
        answer = self._known.is_surname(word)
        self._heard[KnownNames.is_surname, word] = answer
        return answer

    def stands_inside(self, word: str) -> bool:
        """As `KnownNames` has it."""
        answer = self._known.stands_inside(word)
        self._heard[KnownNames.stands_inside, word] = answer
        return answer

    def names_from(self, word: str) -> tuple[Name, ...]:
        """As `KnownNames` has it."""
        answer = self._known.names_from(word)
        self._heard[KnownNames.names_from, word] = answer
        return answer

    def heard(self) -> tuple[Heard, ...]:
        """What was asked since this was called last."""
        heard = tuple((ask, word, answer) for (ask, word), answer in self._heard.items())
        self._heard.clear()
        return heard


def still_so(heard: Iterable[Heard], known: KnownNames) -> bool:
    """Whether `known` would answer all of it the same."""
    return all(ask(known, word) == answer for ask, word, answer in heard)
