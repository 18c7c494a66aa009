"""Facts that an account seems not to tell: "no match found", never more than that.

Suggested only of an account that is of the story (it shares other facts with those that tell this
one) and of the period (its date, where known, lies neither before the fact nor far from theirs).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import permutations

from rashomon.messages import worded
from rashomon.model import AccountAnalysis, Divergence, Fact, Place
from rashomon.text.dates import find_dates, published_day

# An account this much later looks back on the event; by choice, for no gold data are dated.
_PERIOD = timedelta(days=31)
_SHARED = 2  # other facts that an account shares with one that tells this fact, where there are
_RANK = 50.0
_BY_HAND = 4  # a person's word on an omission stands above every guess at one


class OmissionFinder:
    """Finds the silent accounts of each fact of one comparison."""

    def __init__(self, accounts: Sequence[AccountAnalysis], facts: Sequence[Fact]) -> None:
        self.accounts = accounts
        self.days = {item.document.id: published_day(item.document.published) for item in accounts}
        self.shared: Counter[tuple[str, str]] = Counter()
        for fact in facts:
            self.shared.update(permutations(fact.documents, 2))
        self.enough = min(_SHARED, len(facts) - 1)

    def omissions(self, fact: Fact) -> Iterator[Divergence]:
        """One line for each account that a person found silent, and, if most of the others tell
        the fact, one for each without a match."""
        documents = fact.documents
        telling = [item for item in self.accounts if item.document.id in documents]
        others = [item for item in self.accounts if item.document.id not in documents]
        mention = fact.mentions[0]
        account = next(item for item in telling if item.document.id == mention.document)
        place = Place(mention.document, account.sentences[mention.sentence].span)
        rank = _RANK + 4 * fact.score + len(telling) / max(1, len(self.accounts))
        untold = [item for item in others if item.document.id in fact.not_told]
        for lacking in untold:
            note = worded("Not told in {lacking}: decided by hand.", lacking=_named(lacking))
            yield Divergence(
                fact.id, "omission", place, None, note, rank + _BY_HAND, lacking.document.id
            )
        silent = [item for item in others if item not in untold and self._could_tell(item, fact)]
        for lacking in silent if len(telling) > len(silent) else ():
            note = worded("No match found in {lacking}.", lacking=_named(lacking))
            yield Divergence(fact.id, "omission", place, None, note, rank, lacking.document.id)

    def _could_tell(self, account: AccountAnalysis, fact: Fact) -> bool:
        """Whether an account is of the story and of the period of a fact."""
        own = account.document.id
        if all(self.shared[own, other] < self.enough for other in fact.documents):
            return False
        published = self.days[own]
        others = [day for item in fact.documents if (day := self.days[item]) is not None]
        if published is None:
            return not others  # of the period of dated accounts? nobody knows
        if not others:
            return published[1] >= (self._happened(fact) or date.min)
        earliest = min(first for first, _ in others)
        near = any(
            published[0] - last <= _PERIOD and first - published[1] <= _PERIOD
            for first, last in others
        )
        return near and published[1] >= max(earliest, self._happened(fact) or date.min)

    def _happened(self, fact: Fact) -> date | None:
        """The earliest whole date that a mention of the fact names, where the words themselves or
        the accounts' dates tell it and it is not ahead of them; None if none does."""
        found: list[date] = []
        for mention in fact.mentions:
            account = next(a for a in self.accounts if a.document.id == mention.document)
            document, day = account.document, self.days[mention.document]
            span = account.sentences[mention.sentence].span
            for item in find_dates(document.text, span, document.published, document.language):
                past = day is None or (item.first is not None and item.first <= day[1])
                if item.first is not None and item.precision in ("day", "weekday") and past:
                    found.append(item.first)
        return min(found, default=None)


def _named(account: AccountAnalysis) -> str:
    document = account.document
    title = worded("“{title}”", title=document.title) if document.title else document.id
    return document.outlet or title
