"""What people decided on who is named how, followed in the order they decided it.

A decision is found again by words: it holds for whatever actor is named so today, whichever rules
found it.  Words that no rule takes for a naming are looked for in the account they were said of.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rashomon.framing.words import WORD, Words, fold
from rashomon.model import (
    ACTOR_KINDS,
    AccountAnalysis,
    ActorKind,
    NamingDecision,
    NamingRole,
    Span,
)


def folded(text: str) -> str:
    """A naming as decisions hold it: its words in lower case, one blank between them."""
    return " ".join(map(fold, WORD.findall(text)))


@dataclass(slots=True)
class Mention:
    """One naming at one place; `key` are its folded words."""

    document: str
    span: Span
    text: str
    key: str
    role: NamingRole
    decided: bool = False


@dataclass(slots=True)
class Cluster:
    """One actor while it is being put together."""

    name: str
    kind: ActorKind
    mentions: list[Mention] = field(default_factory=list[Mention])
    decided: bool = False
    place: bool = False  # only ever where something happens

    @property
    def shown(self) -> bool:
        """Whether it is a row of the table."""
        return self.decided or (len(self.mentions) > 1 and not self.place)


class Deciding:
    """Follows decisions; `clusters` are the actors as they stand, `lost` what named nobody."""

    def __init__(self, clusters: Iterable[Cluster], accounts: Sequence[AccountAnalysis]) -> None:
        self.clusters = list(clusters)
        self.lost: list[NamingDecision] = []
        self._accounts: Mapping[str, AccountAnalysis] = {
            account.document.id: account for account in accounts
        }

    def follow(self, decisions: Iterable[NamingDecision]) -> None:
        """Do what each decision says; one on an account that is not open is passed over."""
        for decision in decisions:
            if decision.document and decision.document not in self._accounts:
                continue
            if not self._follow(decision):
                self.lost.append(decision)
            self.clusters = [item for item in self.clusters if item.mentions]

    def _follow(self, decision: NamingDecision) -> bool:
        """Whether the decision named somebody."""
        if decision.verdict in ("move", "split", "no-actor"):
            return self._take_out(decision)
        one = self._named(decision.words)
        if one is None:
            return False
        if decision.verdict == "merge":
            into = self._named(decision.other)
            if into is None:
                return False
            if into is not one:
                into.mentions += one.mentions
                self.clusters.remove(one)
            into.decided = True
        elif decision.verdict == "rename":
            one.name, one.decided = decision.value, True
        else:
            one.kind, one.decided = kind_of(decision.value), True
        return True

    def _take_out(self, decision: NamingDecision) -> bool:
        """Move, split off or dismiss the mentions of some words."""
        to = self._named(decision.other) if decision.verdict == "move" else None
        if decision.verdict == "move" and to is None:
            return False
        taken = self._taken(decision)
        if not taken:
            return False
        if decision.verdict == "split":
            to = Cluster(taken[0].text, "")
            self.clusters.append(to)
        if to is not None:
            to.mentions += taken
            to.decided = True
        return True

    def _taken(self, decision: NamingDecision) -> list[Mention]:
        """The mentions that a decision takes out of their actors, or finds in the text."""
        taken: list[Mention] = []
        for cluster in self.clusters:
            kept: list[Mention] = []
            for mention in cluster.mentions:
                here = decision.document in ("", mention.document)
                (taken if here and mention.key in decision.words else kept).append(mention)
            cluster.decided = cluster.decided or len(kept) < len(cluster.mentions)
            cluster.mentions = kept
        if decision.document and decision.verdict != "no-actor":
            missing = set(decision.words) - {mention.key for mention in taken}
            taken += self._in_text(self._accounts[decision.document], missing)
        for mention in taken:
            mention.decided = True
        return taken

    def _in_text(self, account: AccountAnalysis, keys: Iterable[str]) -> list[Mention]:
        """Where an account's own sentences hold some words, outside every other naming."""
        document = account.document
        taken = [
            mention.span
            for cluster in self.clusters
            for mention in cluster.mentions
            if mention.document == document.id
        ]
        own = [sentence for sentence in account.sentences if not sentence.boilerplate]
        words = Words(document.text, own)
        found: list[Mention] = []
        for key in sorted(keys):
            wanted = key.split(" ")
            for at in range(len(words) - len(wanted) + 1):
                if words.folded[at : at + len(wanted)] != wanted:
                    continue
                span = words.span(at, at + len(wanted))
                if not any(span.overlap(other) for other in taken):
                    text = span.of(document.text)
                    found.append(Mention(document.id, span, text, key, "by hand"))
        return found

    def _named(self, words: Sequence[str]) -> Cluster | None:
        """The actor that is named with the first of `words` that names anybody, most often so."""
        for word in words:
            counts = [
                sum(item.key == word for item in cluster.mentions) for cluster in self.clusters
            ]
            if any(counts):
                return self.clusters[counts.index(max(counts))]
        return None


def kind_of(value: str) -> ActorKind:
    """The kind of actor that a decision names; "" for none."""
    found: tuple[ActorKind, ...] = tuple(kind for kind in ACTOR_KINDS if kind == value)
    return found[0] if found else ""
