"""The actor × account wording table: who acts in the story, and how each account names them.

The machine's reading (`rashomon.framing.actors`) first, then what people decided, in the order in
which they decided it; a decision is found again by the words of its namings.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rashomon.framing.actors import read_actors
from rashomon.framing.lexicons import SHIPPED, Lexicons
from rashomon.framing.words import WORD, fold
from rashomon.model import (
    AccountAnalysis,
    Actor,
    ActorKind,
    ActorNaming,
    NamingDecision,
    NamingRole,
    Span,
)


def folded(text: str) -> str:
    """A naming as decisions hold it: its words in lower case, one blank between them."""
    return " ".join(map(fold, WORD.findall(text)))


@dataclass(slots=True)
class _Mention:
    """One naming at one place."""

    document: str
    span: Span
    text: str
    key: str
    role: NamingRole
    decided: bool = False


@dataclass(slots=True)
class _Cluster:
    """One actor while it is being put together."""

    name: str
    kind: ActorKind
    mentions: list[_Mention] = field(default_factory=list[_Mention])
    decided: bool = False
    place: bool = False  # only ever where something happens

    @property
    def shown(self) -> bool:
        """Whether it is a row of the table."""
        return self.decided or (len(self.mentions) > 1 and not self.place)


def find_actors(
    accounts: Sequence[AccountAnalysis],
    decisions: Iterable[NamingDecision] = (),
    lexicons: Lexicons = SHIPPED,
) -> tuple[Actor, ...]:
    """The actors of the story, most named first, as people decided.

    Actors named only once in all, and names of places where something happens, are left out,
    unless a person's word is on them.
    """
    clusters = _decided(_machine(accounts, lexicons), decisions)
    actors = [_actor(item, accounts) for item in clusters if item.shown]
    return tuple(sorted(actors, key=lambda actor: (-actor.count, actor.id)))


def _machine(accounts: Sequence[AccountAnalysis], lexicons: Lexicons) -> list[_Cluster]:
    reading = read_actors(accounts, lexicons)
    clusters: dict[str, _Cluster] = {}
    for named in reading.named:
        item = named.naming
        cluster = clusters.get(named.entity)
        if cluster is None:
            kind = reading.kinds[named.entity]
            place = named.entity in reading.places
            cluster = clusters[named.entity] = _Cluster(named.entity, kind, place=place)
        mention = _Mention(item.document, item.span, item.text, folded(item.text), item.role)
        cluster.mentions.append(mention)
    return list(clusters.values())


def _decided(clusters: list[_Cluster], decisions: Iterable[NamingDecision]) -> list[_Cluster]:
    for decision in decisions:
        one = _holding(clusters, decision.words)
        other = _holding(clusters, decision.other)
        if one is None:
            continue
        if decision.verdict == "merge":
            if other is not None and other is not one:
                other.mentions += one.mentions
                other.decided = True
                clusters.remove(one)
        elif decision.verdict == "rename":
            one.name, one.decided = decision.value, True
        elif decision.verdict == "kind":
            one.kind, one.decided = _kind(decision.value), True
        elif decision.verdict != "move" or other is not None:
            taken = _taken(clusters, decision)
            if decision.verdict == "split":
                other = _Cluster(taken[0].text, "")
                clusters.append(other)
            if other is not None and decision.verdict != "no-actor":
                other.mentions += taken
                other.decided = True
        clusters = [item for item in clusters if item.mentions]
    return clusters


def _taken(clusters: list[_Cluster], decision: NamingDecision) -> list[_Mention]:
    """The mentions that a decision takes out of their actors."""
    taken: list[_Mention] = []
    for cluster in clusters:
        kept: list[_Mention] = []
        for mention in cluster.mentions:
            meant = mention.key in decision.words
            here = decision.document in ("", mention.document)
            (taken if meant and here else kept).append(mention)
        cluster.mentions = kept
    for mention in taken:
        mention.decided = True
    return taken


def _holding(clusters: Sequence[_Cluster], words: Sequence[str]) -> _Cluster | None:
    """The actor that is named with the first of `words` that names anybody, most often so."""
    for word in words:
        counts = [sum(item.key == word for item in cluster.mentions) for cluster in clusters]
        if any(counts):
            return clusters[counts.index(max(counts))]
    return None


def _kind(value: str) -> ActorKind:
    kinds: dict[str, ActorKind] = {
        "person": "person", "organisation": "organisation", "country": "country", "group": "group",
    }  # fmt: skip
    return kinds.get(value, "")


def _actor(cluster: _Cluster, accounts: Sequence[AccountAnalysis]) -> Actor:
    order = {account.document.id: place for place, account in enumerate(accounts)}
    groups: defaultdict[tuple[str, str], list[_Mention]] = defaultdict(list)
    for mention in cluster.mentions:
        groups[mention.document, mention.key].append(mention)
    namings = [
        ActorNaming(
            document,
            items[0].text,
            tuple(sorted(item.span for item in items)),
            items[0].role,
            any(item.decided for item in items),
        )
        for (document, _), items in groups.items()
    ]
    namings.sort(key=lambda item: (order[item.document], -item.count, item.spans[0]))
    keys = Counter(mention.key for mention in cluster.mentions)
    lead = folded(cluster.name)
    return Actor(
        f"actor:{lead if lead in keys else keys.most_common(1)[0][0]}",
        cluster.name,
        cluster.kind,
        tuple(namings),
        cluster.decided or any(item.decided for item in namings),
    )


MOST_WORDS = 8  # namings that a decision remembers an actor by: enough when accounts come and go


def telling_words(actor: Actor) -> tuple[str, ...]:
    """The folded namings by which a decision remembers an actor: names before descriptions, the
    fullest and most frequent first."""
    counts: Counter[str] = Counter()
    rank: dict[str, int] = {}
    for item in actor.namings:
        key = folded(item.text)
        counts[key] += item.count
        rank[key] = min(rank.get(key, 9), _TELLING.index(item.role))
    ordered = sorted(counts, key=lambda key: (rank[key], -len(key.split()), -counts[key], key))
    return tuple(ordered[:MOST_WORDS])


_TELLING: tuple[NamingRole, ...] = ("by hand", "name", "titled", "group", "metonym", "role")
