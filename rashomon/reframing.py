"""The framing of a comparison anew, its matches and facts kept: when a person judged a divergence,
edited the wording table or changed a word list, nothing need be matched again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from rashomon.framing import find_actors, find_cues, find_divergences
from rashomon.framing.judged import judge
from rashomon.framing.lexicons import lexicons_of
from rashomon.model import (
    Comparison,
    DivergenceDecision,
    LexiconOverlay,
    NamingDecision,
)


def reframe(
    comparison: Comparison,
    *,
    divergence_decisions: Iterable[DivergenceDecision] = (),
    naming_decisions: Iterable[NamingDecision] = (),
    lexicons: Iterable[LexiconOverlay] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Comparison:
    """`comparison` with other judgements, and with other word lists where `lexicons` are given.

    Judgements alone take milliseconds.  With `lexicons` (empty: the shipped lists) cues and
    divergences are found anew, as `compare` would find them as long as `comparison` lists every
    link of a band.  Notes are kept.

    Raises
    ------
    CancelledError
        As soon as `cancelled` says so.
    """
    accounts, divergences = comparison.accounts, comparison.divergences
    if lexicons is not None:
        words = lexicons_of(lexicons)
        accounts = tuple(
            replace(
                account,
                cues=find_cues(
                    account.document,
                    account.sentences,
                    words.of_language(account.document.language),
                ),
            )
            for account in accounts
        )
        divergences = find_divergences(
            accounts, comparison.facts, comparison.matches, cancelled=cancelled
        )
    judged = judge(accounts, comparison.facts, divergences, divergence_decisions)
    actors = find_actors(accounts, naming_decisions)
    return replace(comparison, accounts=accounts, divergences=judged.divergences, actors=actors)
