"""The actor × account wording table: who acts in the story, and how each account names them.

The machine's reading (`rashomon.framing.actors`) first, then what people decided.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rashomon.framing.actor_words import ActorWords, actor_words
from rashomon.framing.actors import read_actors
from rashomon.framing.lexicons import SHIPPED, Lexicons
from rashomon.framing.wording_decisions import Cluster, Deciding, Mention, folded
from rashomon.model import AccountAnalysis, Actor, ActorNaming, NamingDecision, NamingRole

__all__ = ["Wording", "find_actors", "folded", "read_wording", "telling_words"]

MOST_WORDS = 8  # namings that a decision remembers an actor by: enough when accounts come and go
_TELLING: tuple[NamingRole, ...] = ("by hand", "name", "titled", "metonym", "group", "role")


@dataclass(frozen=True, slots=True)
class Wording:
    """The table, and the decisions whose words name nobody any more."""

    actors: tuple[Actor, ...] = ()
    lost: tuple[NamingDecision, ...] = ()


def find_actors(
    accounts: Sequence[AccountAnalysis],
    decisions: Iterable[NamingDecision] = (),
    lexicons: Lexicons = SHIPPED,
) -> tuple[Actor, ...]:
    """The actors of the story, most named first, as people decided.

    Actors named only once in all, and names of places where something happens, are left out,
    unless a person's word is on them.
    """
    return read_wording(accounts, decisions, lexicons).actors


def read_wording(
    accounts: Sequence[AccountAnalysis],
    decisions: Iterable[NamingDecision] = (),
    lexicons: Lexicons = SHIPPED,
) -> Wording:
    """The same with the decisions that could not be followed."""
    deciding = Deciding(_machine(accounts, lexicons), accounts)
    deciding.follow(decisions)
    order = {account.document.id: place for place, account in enumerate(accounts)}
    actors = [_actor(item, order) for item in deciding.clusters if item.shown]
    actors.sort(key=lambda actor: (-actor.count, actor.id))
    return Wording(_with_own_ids(actors), tuple(deciding.lost))


def telling_words(actor: Actor) -> tuple[str, ...]:
    """The folded namings by which a decision remembers an actor: names before descriptions, the
    fullest and most frequent first."""
    counts: Counter[str] = Counter()
    rank: dict[str, int] = {}
    for item in actor.namings:
        key = folded(item.text)
        counts[key] += item.count
        rank[key] = min(rank.get(key, len(_TELLING)), _TELLING.index(item.role))
    ordered = sorted(counts, key=lambda key: (rank[key], -len(key.split()), -counts[key], key))
    return tuple(ordered[:MOST_WORDS])


def _machine(accounts: Sequence[AccountAnalysis], lexicons: Lexicons) -> list[Cluster]:
    reading = read_actors(accounts, lexicons)
    clusters: dict[str, Cluster] = {}
    for named in reading.named:
        item = named.naming
        cluster = clusters.get(named.entity)
        if cluster is None:
            kind = reading.kinds[named.entity]
            place = named.entity in reading.places
            cluster = clusters[named.entity] = Cluster(named.entity, kind, place=place)
        mention = Mention(item.document, item.span, item.text, folded(item.text), item.role)
        cluster.mentions.append(mention)
    for language in {account.document.language for account in accounts}:
        _name_sets(clusters, actor_words(language))
    return list(clusters.values())


def _name_sets(clusters: Mapping[str, Cluster], nouns: ActorWords) -> None:
    """Give a set of people that has no name the first of its words in the table that an account
    uses: the plain ones stand first, for the name of a row takes no side."""
    used = {mention.key.split(" ")[-1] for item in clusters.values() for mention in item.mentions}
    named: set[str] = set()
    for word, called in nouns.called.items():
        if called in clusters and called not in named and word in used:
            clusters[called].name = word
            named.add(called)


def _actor(cluster: Cluster, order: dict[str, int]) -> Actor:
    groups: defaultdict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in cluster.mentions:
        groups[mention.document, mention.key].append(mention)
    namings = [_naming(document, items) for (document, _), items in groups.items()]
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


def _naming(document: str, mentions: Sequence[Mention]) -> ActorNaming:
    first = min(mentions, key=lambda item: item.span)
    return ActorNaming(
        document,
        first.text,
        tuple(sorted(item.span for item in mentions)),
        first.role,
        any(item.decided for item in mentions),
    )


def _with_own_ids(actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """Ids that differ: the same words may name two actors in two accounts."""
    seen: Counter[str] = Counter()
    named: list[Actor] = []
    for actor in actors:
        seen[actor.id] += 1
        copy = seen[actor.id]
        own = actor.id if copy == 1 else f"{actor.id} ({copy})"
        named.append(Actor(own, actor.name, actor.kind, actor.namings, actor.decided))
    return tuple(named)
