"""Types of framing: cues, divergences and actors as the machine finds them, and what a person
says of them.

Frozen tuples throughout, offsets in code points, as in `rashomon.model`, from where callers import
them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from rashomon.places import Anchor, Place, Span, no_extra

CueKind = Literal[
    "attribution", "hedge", "booster", "loaded", "label", "contrast", "quotation", "number", "date",
    "passive",
]  # fmt: skip
CUE_KINDS: tuple[CueKind, ...] = (
    "attribution", "hedge", "booster", "loaded", "label", "contrast", "quotation", "number", "date",
    "passive",
)  # fmt: skip

DivergenceKind = Literal[
    "number", "date", "attribution", "label", "hedge", "loaded", "quotation", "agency", "omission",
    "wording", "time",
]  # fmt: skip
DIVERGENCE_KINDS: tuple[DivergenceKind, ...] = (
    "number", "date", "attribution", "label", "hedge", "loaded", "quotation", "agency", "omission",
    "wording", "time",
)  # fmt: skip

Stance = Literal["neutral", "assertive", "doubting", "conceding", "promising", "accusing"]
STANCES: tuple[Stance, ...] = (
    "neutral", "assertive", "doubting", "conceding", "promising", "accusing",
)  # fmt: skip
# The finer kinds of the attribution lists as stances; the others are neutral.
_STANCE_OF: Mapping[str, Stance] = {
    "assertive": "assertive", "factive": "assertive", "warn": "assertive", "praise": "assertive",
    "distance": "doubting", "hearsay": "doubting", "deny": "doubting",
    "concede": "conceding", "commissive": "promising", "criticize": "accusing",
}  # fmt: skip

# Shown as chips: true as a rule, yet seldom what an editor looks for first.
QUIET_KINDS: frozenset[DivergenceKind] = frozenset(("attribution", "hedge", "time", "wording"))

DivergenceVerdict = Literal["confirmed", "dismissed"]

ActorKind = Literal["person", "organisation", "country", "group", ""]
ACTOR_KINDS: tuple[ActorKind, ...] = ("person", "organisation", "country", "group")

NamingRole = Literal["name", "titled", "role", "group", "metonym", "by hand"]
NamingVerdict = Literal["merge", "move", "split", "rename", "kind", "no-actor"]
NAMING_VERDICTS: tuple[NamingVerdict, ...] = (
    "merge", "move", "split", "rename", "kind", "no-actor",
)  # fmt: skip


# ------------------------------------------------------------------ what the machine answers
@dataclass(frozen=True, slots=True)
class FramingCue:
    """A word choice that frames: its kind, its place, and the rule or list that fired."""

    kind: CueKind
    span: Span
    evidence: str  # "list: hedges (modal)" or "rule: quotation, curly quotes"
    subkind: str = ""  # stance of an attribution, kind of a hedge, "direct" or "partial" quotation
    in_quote: bool = False  # the words are somebody else's
    source: Span | None = None  # who is quoted or said to have said it
    list: str = ""  # word list that fired ("hedges"); "" where a rule did
    term: str = ""  # its term, as listed
    content: Span | None = None  # attribution: what is said, the words it governs

    @property
    def stance(self) -> Stance | None:
        """How an attribution stands to what is said; None of other kinds of cue."""
        return _STANCE_OF.get(self.subkind, "neutral") if self.kind == "attribution" else None


@dataclass(frozen=True, slots=True)
class Divergence:
    """What two accounts do differently inside one shared fact."""

    fact: str  # "" where a person judged it and no fact holds both passages any more
    kind: DivergenceKind
    a: Place
    b: Place | None  # None: nothing found on the other side
    note: str  # one line in plain words
    rank: float = 0.0  # larger stands first; conflicts, then what is open, then quiet kinds
    silent: str = ""  # omission: the account without it
    decided: DivergenceVerdict | Literal[""] = ""  # a person's word on it
    found: bool = True  # False: listed for that word alone, the rules no longer find it

    @property
    def quiet(self) -> bool:
        """Whether it is a chip beside the fact rather than a line of the open list."""
        return self.kind in QUIET_KINDS


@dataclass(frozen=True, slots=True)
class ActorLabel:
    """One naming of an actor by one account."""

    entity: str
    document: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class ActorNaming:
    """One way in which an account names an actor: the same words, wherever they stand there."""

    document: str
    text: str  # as first written
    spans: tuple[Span, ...]  # at least one, in order
    role: NamingRole = "name"
    decided: bool = False  # it stands with this actor by a person's word

    @property
    def count(self) -> int:
        """How often the account uses it."""
        return len(self.spans)


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody or something that acts in the story, with every way the accounts name it."""

    id: str  # stable while its fullest name stands in the texts
    name: str  # the fullest name, or the one a person gave
    kind: ActorKind
    namings: tuple[ActorNaming, ...]  # in order of accounts; there the most frequent first
    decided: bool = False  # a person merged, split, renamed it or set its kind

    def of(self, document_id: str) -> tuple[ActorNaming, ...]:
        """How one account names it; () where it does not."""
        return tuple(item for item in self.namings if item.document == document_id)

    @property
    def count(self) -> int:
        """How often all accounts name it."""
        return sum(item.count for item in self.namings)


# ------------------------------------------------------------------ what a person decides
@dataclass(frozen=True, slots=True)
class DivergenceDecision:
    """A person's word on a divergence.

    `b` is None where nothing stands on the other side: then `document` names the account that
    lacks it (an omission confirmed is a `LinkDecision` "not-told-here" instead).
    """

    id: str
    verdict: DivergenceVerdict
    kind: DivergenceKind
    a: Anchor
    b: Anchor | None
    document: str = ""
    note: str = ""  # what the program said when it was judged
    creator: str = ""
    created: str = ""
    extra: Mapping[str, Any] = field(default_factory=no_extra, compare=False)


@dataclass(frozen=True, slots=True)
class NamingDecision:
    """A person's word on who is named how.  Anchored by words, so that it outlives any analysis.

    `words` are namings, folded (see `rashomon.framing.wording.folded`), the most telling first:

    - "merge": the actor so named and the actor named `other` are one, which keeps the latter's name
    - "move": these namings belong to the actor named `other`
    - "split": these namings are an actor of their own
    - "rename": the actor so named is called `value`
    - "kind": the actor so named is a `value`, one of ACTOR_KINDS or ""
    - "no-actor": these namings name nobody
    """

    id: str
    verdict: NamingVerdict
    words: tuple[str, ...]  # at least one
    other: tuple[str, ...] = ()
    value: str = ""
    document: str = ""  # "move", "split", "no-actor": in this account; "" in all
    creator: str = ""
    created: str = ""
    extra: Mapping[str, Any] = field(default_factory=no_extra, compare=False)


@dataclass(frozen=True, slots=True)
class LexiconTerm:
    """A term a person added to a word list."""

    term: str
    kind: str
    note: str = ""  # read as in a shipped list: "weak" and other flags, or plain words
    extra: Mapping[str, Any] = field(default_factory=no_extra, compare=False)


@dataclass(frozen=True, slots=True)
class LexiconOverlay:
    """What a person changed in one word list of one language; the shipped list stays as it is."""

    list: str  # "hedges"
    language: str  # BCP 47 primary tag
    enabled: bool = True  # False: the whole list is switched off
    added: tuple[LexiconTerm, ...] = ()  # in the order they were added
    switched_off: tuple[str, ...] = ()  # shipped terms as listed
    extra: Mapping[str, Any] = field(default_factory=no_extra, compare=False)

    @property
    def id(self) -> str:
        """List and language: "hedges.en"."""
        return f"{self.list}.{self.language}"
