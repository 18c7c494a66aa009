"""Answers kept from one comparison to the next, owned by whoever compares again and again."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from threading import Lock
from typing import Any, TypeVar, cast

Answer = TypeVar("Answer")
Question = TypeVar("Question", bound=Hashable)

# Of a kind.  Between the passages of 11 accounts of 43 sentences 2,400 answers are found, of 30
# such accounts 20,000, about 40 MB; they have 3,000 and 6,000 different words, 200 bytes each.
MOST_KEPT = 20_000


class Memory:
    """The answers asked for last, `most` of each kind; safe to share between threads.

    A question must name all that its answer depends on, so that whoever has a memory is told the
    same as who has none, only sooner.
    """

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self._kinds: defaultdict[str, OrderedDict[Hashable, Any]] = defaultdict(OrderedDict)
        self._lock = Lock()

    def __len__(self) -> int:
        return sum(map(len, self._kinds.values()))

    def recall(
        self,
        kind: str,
        question: Hashable,
        find: Callable[[], Answer],
        most: int | None = None,
    ) -> Answer:
        """The answer given before, or what `find` finds now.

        Of a kind whose answers are large at most `most` are kept.
        """
        with self._lock:
            kept = self._kinds[kind]
            if question in kept:
                kept.move_to_end(question)
                return cast("Answer", kept[question])
        answer = find()  # outside the lock: another thread may ask meanwhile
        self._keep(kind, {question: answer}, most)
        return answer

    def recall_all(
        self,
        kind: str,
        questions: Sequence[Question],
        find: Callable[[Sequence[Question]], Sequence[Answer]],
    ) -> list[Answer]:
        """The answer to each question; those not given before `find` finds, all at once."""
        with self._lock:
            kept = self._kinds[kind]
            known: dict[Question, Answer] = {}
            for question in questions:
                if question in kept:
                    kept.move_to_end(question)
                    known[question] = kept[question]
        unknown = list(dict.fromkeys(one for one in questions if one not in known))
        fresh = dict(zip(unknown, find(unknown), strict=True)) if unknown else {}
        self._keep(kind, fresh)
        known |= fresh
        return [known[question] for question in questions]

    def _keep(self, kind: str, answers: Mapping[Any, Any], most: int | None = None) -> None:
        most = self._most if most is None else min(most, self._most)
        with self._lock:
            kept = self._kinds[kind]
            kept.update(answers)
            while len(kept) > most:
                kept.popitem(last=False)
