"""What accounts do differently with the facts they share, ranked: conflicts first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import cast

from rashomon.errors import CancelledError
from rashomon.framing import contrasts
from rashomon.framing.agency import agency
from rashomon.framing.conflicts import Finding, date_conflicts, number_conflicts
from rashomon.framing.lexicons import SHIPPED, Lexicons
from rashomon.framing.naming_contrasts import NamingReader, naming_contrasts
from rashomon.framing.omissions import OmissionFinder
from rashomon.framing.pairs import Pair, Side, SideReader, pair_between
from rashomon.framing.quoting import quotations
from rashomon.framing.tenses import times
from rashomon.garbage import without_search_for_cycles
from rashomon.memory import Memory
from rashomon.messages import worded
from rashomon.model import (
    AccountAnalysis,
    ActorLabel,
    Divergence,
    DivergenceKind,
    Fact,
    Match,
    Place,
    SentenceRef,
)
from rashomon.text.quantities import find_quantities

Detector = Callable[[Pair], Iterator[Finding]]

# Figures are compared over the two strongest links of a sentence with every other account: what
# the next sentence of that account says of the same thing conflicts as well.  The rest is told
# once, over the strongest link.
_FIGURES: tuple[Detector, ...] = (number_conflicts, date_conflicts)
_FIGURE_LINKS = 2
# Seen once a pair, since they look at both sides; the others once from each side.
_SYMMETRIC: tuple[Detector, ...] = (contrasts.labels, times, contrasts.wording)
_FROM_EACH_SIDE: tuple[Detector, ...] = (
    quotations, agency, contrasts.loaded, contrasts.hedges, contrasts.attribution,
)  # fmt: skip

# What a careful editor wants to see first; the weight of a finding moves it within its kind.
# Conflicts, then what is open (omissions last, at 50), then the quiet kinds below 45.
_RANK: Mapping[str, float] = {
    "number": 100, "date": 90, "label": 80, "quotation": 70, "agency": 65, "loaded": 60,
    "attribution": 40, "hedge": 35, "time": 32, "wording": 10,
}  # fmt: skip


@without_search_for_cycles
def find_divergences(
    accounts: Sequence[AccountAnalysis],
    facts: Sequence[Fact],
    matches: Sequence[Match],
    *,
    labels: Sequence[ActorLabel] = (),
    lexicons: Lexicons = SHIPPED,
    memory: Memory | None = None,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Divergence, ...]:
    """The divergences inside each fact, highest rank first.

    Each fact is looked at through its strongest links between every two accounts.  Omissions
    ("no match found") are listed where an account is of the story and the period (see
    `omissions`); whether it is *not told* there is a person's verdict, listed as such.

    Parameters
    ----------
    labels
        How the accounts name the actors (`find_labels`): one actor under two names is a divergence.
    lexicons
        The word lists that count: those of interchangeable labels are read here.
    memory
        What was found before in the same passages need not be looked for again.

    Raises
    ------
    CancelledError
        As soon as `cancelled` says so.
    """
    memory = Memory() if memory is None else memory
    pairs = tuple(item for item in lexicons.overlays if item.list == "label_pairs")
    sides = SideReader(memory, Lexicons(pairs))
    namings = NamingReader(labels, lexicons)
    by_id = {account.document.id: account for account in accounts}
    links = _links_by_fact(facts, matches)
    omissions = OmissionFinder(accounts, facts)
    found: dict[object, Divergence] = {}
    for done, fact in enumerate(facts):
        if cancelled is not None and cancelled():
            raise CancelledError(worded("the analysis was cancelled"))
        if progress is not None and done % 10 == 0:
            progress(done / len(facts), worded("comparing wording"))
        strongest = _strongest(links[fact.id], 1)
        for item in (
            *_inside(fact, links[fact.id], strongest, by_id, sides, memory),
            *naming_contrasts(fact.id, strongest, by_id, namings),
            *omissions.omissions(fact),
        ):
            key = _identity(item)
            if key not in found or found[key].rank < item.rank:
                found[key] = item
    return tuple(sorted(found.values(), key=lambda item: -item.rank))


def _identity(item: Divergence) -> object:
    """What makes two divergences one, whichever facts they were found in: a sentence may belong to
    several, and is told once, where it ranks highest."""
    if item.kind == "omission":
        return item.kind, item.fact, item.silent
    if item.kind in _BY_BOTH and item.b is not None:
        return item.kind, frozenset((item.a, item.b))
    return item.kind, item.a


_BY_BOTH = frozenset(("number", "date", "label", "time", "wording"))


def _links_by_fact(facts: Sequence[Fact], matches: Sequence[Match]) -> dict[str, list[Match]]:
    """For each fact the links among its mentions, strongest first."""
    facts_of: dict[SentenceRef, list[str]] = {}
    for fact in facts:
        for mention in fact.mentions:
            facts_of.setdefault(mention, []).append(fact.id)
    links: dict[str, list[Match]] = {fact.id: [] for fact in facts}
    for match in sorted(matches, key=lambda item: -item.score):
        if match.decided == "rejected" or (match.band is None and match.decided is None):
            continue
        other = facts_of.get(match.b, ())
        for fact_id in facts_of.get(match.a, ()):
            if fact_id in other:
                links[fact_id].append(match)
    return links


def _strongest(matches: Iterable[Match], most: int) -> list[Match]:
    """The strongest links, each sentence in at most `most` of them with every other account."""
    used: dict[tuple[str, int, str], int] = {}  # documents and sentence: found fastest
    kept: list[Match] = []
    for match in matches:
        a, b = match.a, match.b
        end, other = (a.document, a.sentence, b.document), (b.document, b.sentence, a.document)
        before, before_other = used.get(end, 0), used.get(other, 0)
        if before < most and before_other < most:
            used[end], used[other] = before + 1, before_other + 1
            kept.append(match)
    return kept


def _inside(
    fact: Fact,
    matches: Sequence[Match],
    strongest: Sequence[Match],
    accounts: Mapping[str, AccountAnalysis],
    reader: SideReader,
    memory: Memory,
) -> list[Divergence]:
    """The divergences of one fact; what one side does alone is told once, not per other side."""
    found: dict[tuple[str, Place], Divergence] = {}
    told = _values_told(fact, accounts, memory)
    looked_at_whole = {id(match) for match in strongest}
    for match in _strongest(matches, _FIGURE_LINKS):
        one, other = accounts[match.a.document], accounts[match.b.document]
        a = reader.read(one, match.a.sentence, match.span_a)
        b = reader.read(other, match.b.sentence, match.span_b)
        whole = id(match) in looked_at_whole
        figures = told[match.a.document], told[match.b.document]
        seen = memory.recall(
            "findings",
            (a.token, b.token, *figures, whole),
            lambda match=match, a=a, b=b, whole=whole: tuple(
                _of_pair(pair_between(fact.id, match, a, b, told), whole=whole)
            ),
        )
        for turned, finding in seen:
            sides = (b, a) if turned else (a, b)
            item = _divergence(fact.id, match, sides, finding)
            key = (item.kind, item.a)
            if key not in found or found[key].rank < item.rank:
                found[key] = item
    return list(found.values())


def _values_told(
    fact: Fact, accounts: Mapping[str, AccountAnalysis], memory: Memory
) -> Mapping[str, frozenset[float]]:
    """For each account the figures of all its mentions of a fact: a figure that the other account
    gives in its next sentence is no conflict."""
    values: dict[str, set[float]] = {}
    for mention in fact.mentions:
        account = accounts[mention.document]
        span, document = account.sentences[mention.sentence].span, account.document
        told = memory.recall(
            "figures",
            (document, span),
            lambda document=document, span=span: tuple(
                item.low for item in find_quantities(document.text, span, document.language)
            ),
        )
        values.setdefault(mention.document, set()).update(told)
    return {document: frozenset(told) for document, told in values.items()}


def _of_pair(pair: Pair, *, whole: bool) -> Iterator[tuple[bool, Finding]]:
    """What the detectors find, and whether looking from side B; only figures unless `whole`.

    Detectors go by the two sides and the figures told, never by the match or its fact: what they
    find is kept for the next comparison.
    """
    for detector in (*_FIGURES, *(_SYMMETRIC if whole else ())):
        for finding in detector(pair):
            yield False, finding
    for turned, side in ((False, pair), (True, pair.swapped())) if whole else ():
        for detector in _FROM_EACH_SIDE:
            for finding in detector(side):
                yield turned, finding


def _divergence(fact: str, match: Match, sides: tuple[Side, Side], finding: Finding) -> Divergence:
    return Divergence(
        fact,
        cast("DivergenceKind", finding.kind),
        sides[0].place(finding.a),
        sides[1].place(finding.b) if finding.b is not None else None,
        finding.note,
        _RANK[finding.kind] + 4 * finding.weight + 4 * match.score,
    )
