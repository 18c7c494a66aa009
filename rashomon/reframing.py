"""The framing of a comparison anew, its matches and facts kept: when a person judged a divergence,
edited the wording table or changed a word list, nothing need be matched again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from rashomon.framing import find_actors, find_cues, find_divergences, find_labels
from rashomon.framing.judged import judge
from rashomon.framing.lexicons import Lexicons, lexicons_of
from rashomon.model import (
    AccountAnalysis,
    Comparison,
    DivergenceDecision,
    FramingCue,
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
    if lexicons is not None:
        comparison = _with_lists(comparison, lexicons_of(lexicons), cancelled)
    accounts, facts = comparison.accounts, comparison.facts
    judged = judge(accounts, facts, comparison.divergences, divergence_decisions)
    actors = find_actors(accounts, naming_decisions, Lexicons(comparison.lexicons))
    return replace(comparison, divergences=judged.divergences, actors=actors)


def _with_lists(
    comparison: Comparison, lexicons: Lexicons, cancelled: Callable[[], bool] | None
) -> Comparison:
    """Cues, divergences and labels found anew with other word lists."""
    accounts = tuple(
        replace(account, cues=_cues(account, lexicons)) for account in comparison.accounts
    )
    divergences = find_divergences(
        accounts, comparison.facts, comparison.matches, lexicons=lexicons, cancelled=cancelled
    )
    return replace(
        comparison,
        accounts=accounts,
        divergences=divergences,
        labels=find_labels(accounts, lexicons),
        lexicons=lexicons.overlays,
    )


def _cues(account: AccountAnalysis, lexicons: Lexicons) -> tuple[FramingCue, ...]:
    language = account.document.language
    return find_cues(account.document, account.sentences, lexicons.of_language(language))
