"""Facts: sentences of two or more accounts that state the same thing.

A fact is founded by its strongest link and takes in what is close to all of it; a sentence may
belong to several facts, and one loose link never joins two stories.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha1

from rashomon.matching.calibration import load_calibration
from rashomon.matching.labels import fact_label
from rashomon.model import (
    BANDS,
    AccountAnalysis,
    AnalysisSettings,
    Band,
    Fact,
    Match,
    SentenceRef,
)


@dataclass(slots=True)
class _Cluster:
    number: int  # in order of founding
    founding: Match
    members: set[SentenceRef] = field(default_factory=set[SentenceRef])


@dataclass(frozen=True, slots=True)
class _Links:
    """Scores of the linked pairs; pairs a person refused count as far apart as can be."""

    scores: dict[tuple[SentenceRef, SentenceRef], float]
    refused: frozenset[tuple[SentenceRef, SentenceRef]]
    joining: float  # mean score with a fact's sentences that lets a sentence in
    unlinked: float  # what a pair below every band counts for in that mean

    def score(self, a: SentenceRef, b: SentenceRef) -> float:
        return self.scores.get((a, b) if (a, b) in self.scores else (b, a), 0.0)

    def parted(self, a: SentenceRef, b: SentenceRef) -> bool:
        return (a, b) in self.refused or (b, a) in self.refused


def group_facts(
    accounts: Sequence[AccountAnalysis], matches: Sequence[Match], settings: AnalysisSettings
) -> tuple[Fact, ...]:
    """Group the links of at least `settings.min_band` into facts.

    Links are taken strongest first: each founds a fact, or brings a sentence into one with whose
    sentences its mean score is that of `settings.min_band` at least; so every link taken ends
    inside a fact.  Of the pairs that facts hold together 0.80 are links on SuperPAL's judged pairs
    and 0.69 on ECB+'s (0.69 and 0.64 if a link with a third of a fact were enough).

    Facts stand in order of how many accounts carry them, then of band and score.
    """
    wanted = BANDS[: BANDS.index(settings.min_band) + 1]
    calibration = load_calibration()
    links = _Links(
        {(match.a, match.b): _strength(match) for match in matches if match.band is not None},
        frozenset((match.a, match.b) for match in matches if match.decided == "rejected"),
        joining=calibration.lowest(settings.min_band),
        unlinked=calibration.lowest(BANDS[-1]) / 2,
    )
    strong = [match for match in matches if match.band in wanted]
    strong.sort(key=lambda match: (-_strength(match), match.a, match.b))
    clusters: list[_Cluster] = []
    of_sentence: dict[SentenceRef, list[_Cluster]] = {}
    for match in strong:
        _take(match, clusters, of_sentence, links)
    texts = {account.document.id: account for account in accounts}
    facts = _named([cluster for cluster in clusters if _whole(cluster, of_sentence)], texts)
    return tuple(
        sorted(facts, key=lambda f: (-len(f.documents), BANDS.index(f.band), -f.score, f.id))
    )


def _strength(match: Match) -> float:
    return 1.0 if match.decided in ("confirmed", "linked") else match.score


def _take(
    match: Match,
    clusters: list[_Cluster],
    of_sentence: dict[SentenceRef, list[_Cluster]],
    links: _Links,
) -> None:
    """Put a link into the facts: already there, a newcomer to one, or the founder of one."""
    of_a, of_b = of_sentence.get(match.a, []), of_sentence.get(match.b, [])
    if any(match.b in cluster.members for cluster in of_a):
        return
    joined = False
    for newcomer, homes in ((match.b, of_a), (match.a, of_b)):
        for cluster in list(homes):
            if newcomer not in cluster.members and _close(newcomer, cluster, links):
                cluster.members.add(newcomer)
                of_sentence.setdefault(newcomer, []).append(cluster)
                joined = True
    if not joined:
        cluster = _Cluster(len(clusters), match, {match.a, match.b})
        clusters.append(cluster)
        for ref in (match.a, match.b):
            of_sentence.setdefault(ref, []).append(cluster)


def _close(newcomer: SentenceRef, cluster: _Cluster, links: _Links) -> bool:
    """Whether a sentence is near a fact on the whole, not only near one of its sentences."""
    others = [ref for ref in cluster.members if ref.document != newcomer.document]
    if not others or any(links.parted(newcomer, ref) for ref in others):
        return False
    scores = [links.score(newcomer, ref) or links.unlinked for ref in others]
    return sum(scores) / len(scores) >= links.joining


def _whole(cluster: _Cluster, of_sentence: dict[SentenceRef, list[_Cluster]]) -> bool:
    """Whether no other fact holds all of its sentences; of equal ones the first founded stays."""
    for other in of_sentence[cluster.founding.a]:
        if other is cluster:
            continue
        if cluster.members < other.members:
            return False
        if cluster.members == other.members and other.number < cluster.number:
            return False
    return True


def _named(clusters: list[_Cluster], accounts: dict[str, AccountAnalysis]) -> list[Fact]:
    order = {document: number for number, document in enumerate(accounts)}
    calibration = load_calibration()
    used: set[str] = set()
    facts: list[Fact] = []
    for cluster in clusters:
        mentions = sorted(cluster.members, key=lambda ref: (order[ref.document], ref.sentence))
        score = _strength(cluster.founding)
        band: Band = cluster.founding.band or calibration.band(score) or BANDS[-1]
        facts.append(
            Fact(
                id=_stable_id(cluster.founding, accounts, used),
                label=fact_label(mentions, accounts),
                band=band,
                mentions=tuple(mentions),
                score=score,
            )
        )
    return facts


def _stable_id(founding: Match, accounts: dict[str, AccountAnalysis], used: set[str]) -> str:
    """Made of the words of the founding pair, so that it stays when accounts come and go."""
    texts: list[str] = []
    for ref in (founding.a, founding.b):
        account = accounts[ref.document]
        span = account.sentences[ref.sentence].span
        texts.append(" ".join(span.of(account.document.text).casefold().split()))
    stem = "\n".join(sorted(texts))
    name, count = "", 0
    while not name or name in used:  # the same two sentences may stand twice in the accounts
        name = "f" + sha1(f"{stem}\n{count}".encode(), usedforsecurity=False).hexdigest()[:12]
        count += 1
    used.add(name)
    return name
