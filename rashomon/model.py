"""The few types that carry everything.

All are frozen and hold tuples, never lists: a value handed to a view, a job or
the undo stack can never change under it.  Offsets are half-open and count
Unicode code points of the document's *normalised* text (see
`rashomon.text.normalise`), as the W3C's TextPositionSelector and REFI-QDA's
PlainTextSelection do.

Machine output (`Match`, `Fact`, `FramingCue`, `Divergence`, `Actor`) is
recomputed and never saved as if a person had said it.  What a person decided
(`Annotation`, `LinkDecision`, `DivergenceDecision`, `NamingDecision`, `Codebook` …)
is part of the `Project`, is saved, and always wins over the machine.

Spans and anchors stand in `rashomon.places`, what explains a link in `rashomon.reasons` and the
types of framing in `rashomon.framing_types`; all are imported from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from rashomon.framing_types import (
    ACTOR_KINDS,
    CUE_KINDS,
    DIVERGENCE_KINDS,
    NAMING_VERDICTS,
    QUIET_KINDS,
    Actor,
    ActorKind,
    ActorLabel,
    ActorNaming,
    CueKind,
    Divergence,
    DivergenceDecision,
    DivergenceKind,
    DivergenceVerdict,
    FramingCue,
    LexiconOverlay,
    LexiconTerm,
    NamingDecision,
    NamingRole,
    NamingVerdict,
)
from rashomon.places import NO_EXTRA, Anchor, Place, Review, Span, no_extra
from rashomon.reasons import NO_REASON, Reason, TermPair, ToldReason

Band = Literal["near-verbatim", "same-fact", "possible"]
BANDS: tuple[Band, ...] = ("near-verbatim", "same-fact", "possible")  # strongest first

Verdict = Literal["confirmed", "rejected", "linked", "not-told-here"]

__all__ = [
    "ACTOR_KINDS",
    "BANDS",
    "CUE_KINDS",
    "DIVERGENCE_KINDS",
    "NAMING_VERDICTS",
    "NO_EXTRA",
    "NO_REASON",
    "QUIET_KINDS",
    "AccountAnalysis",
    "Actor",
    "ActorKind",
    "ActorLabel",
    "ActorNaming",
    "AnalysisSettings",
    "Anchor",
    "Annotation",
    "Band",
    "BoilerplateDecision",
    "Codebook",
    "Coder",
    "Comparison",
    "CueKind",
    "Divergence",
    "DivergenceDecision",
    "DivergenceKind",
    "DivergenceVerdict",
    "Document",
    "Fact",
    "FactMemo",
    "FramingCue",
    "LexiconOverlay",
    "LexiconTerm",
    "LinkDecision",
    "Match",
    "NamingDecision",
    "NamingRole",
    "NamingVerdict",
    "Place",
    "Project",
    "Reason",
    "Review",
    "Sentence",
    "SentenceRef",
    "Span",
    "Tag",
    "TermPair",
    "ToldReason",
    "Verdict",
]


@dataclass(frozen=True, slots=True)
class Document:
    """One account of the event: "account" in the interface, TextSource in REFI-QDA."""

    id: str
    text: str  # normalised, the only text offsets count in
    title: str = ""
    outlet: str = ""
    published: str = ""  # ISO 8601 as far as known: "2021", "2021-08", "2021-08-16"; "" unknown
    published_from: str = ""  # where the date was found: "text", "file name", "by hand"; "" unknown
    author: str = ""
    url: str = ""
    language: str = "en"  # BCP 47 primary tag
    path: str = ""  # of the source as opened; "" for pasted text
    digest: str = ""  # SHA-256 of the source's bytes, hex; "" for pasted text
    memo: str = ""  # a person's note on the account as a whole
    extra: Mapping[str, Any] = field(
        default_factory=no_extra, compare=False
    )  # unknown fields of a file

    @property
    def span(self) -> Span:
        """The whole text."""
        return Span(0, len(self.text))


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document; sentences never overlap and stand in order of `index`."""

    index: int
    span: Span
    boilerplate: bool = False  # page debris: dimmed, takes part in nothing
    reason: str = ""  # the rule that called it debris, or "by hand"


@dataclass(frozen=True, slots=True, order=True)
class SentenceRef:
    """A sentence named by its document's id and its index there."""

    document: str
    sentence: int


@dataclass(frozen=True, slots=True)
class Match:
    """A link between two sentences of different documents (an alignment link).

    `a` stands before `b` in the order of the documents compared.
    """

    a: SentenceRef
    b: SentenceRef
    score: float  # 0..1
    band: Band | None  # None below the lowest band (listed only when asked for)
    reason: Reason = field(default=NO_REASON, hash=False)  # none without a band or a decision
    span_a: Span | None = None  # the part of the sentence that matches; None: the whole sentence
    span_b: Span | None = None
    decided: Verdict | None = None  # a person's word on this link

    @property
    def terms(self) -> tuple[TermPair, ...]:
        """Words taken for the same, heaviest first; found when they are first asked for."""
        return self.reason.terms

    @property
    def against(self) -> tuple[str, ...]:
        """What speaks against the link, in plain words; found when it is first asked for."""
        return self.reason.against

    @property
    def why(self) -> str:
        """What carries the link, in one sentence; found when it is first asked for."""
        return self.reason.why


@dataclass(frozen=True, slots=True)
class Fact:
    """A cluster of aligned sentences over two or more documents."""

    id: str  # stable while its founding pair of sentences stays
    label: str  # words the mentions share
    band: Band  # of its strongest link
    mentions: tuple[SentenceRef, ...]  # in order of documents, then of sentences
    score: float = 0.0  # of its strongest link
    not_told: tuple[str, ...] = ()  # documents that do not tell it, by a person's word
    # What it is called while a project is open: 0 is F1.  -1: by its place in the comparison.
    number: int = field(default=-1, compare=False)

    @property
    def documents(self) -> tuple[str, ...]:
        """Ids of the documents that carry the fact, each once, in order."""
        return tuple(dict.fromkeys(mention.document for mention in self.mentions))


# ------------------------------------------------------------------ what a person decides
@dataclass(frozen=True, slots=True)
class Tag:
    """A code of the codebook."""

    id: str
    name: str
    colour: str  # "#rrggbb", a person's own choice
    definition: str = ""
    parent: str = ""  # id of the tag above; "" at the top
    shortcut: str = ""  # "1".."9" or ""
    inclusion: str = ""  # what it is given to
    exclusion: str = ""  # what it is not given to, though one might think so
    example: str = ""  # a passage it was rightly given to
    extra: Mapping[str, Any] = field(default_factory=no_extra, compare=False)


@dataclass(frozen=True, slots=True)
class Codebook:
    """The tags in the order a person gave them; ids and shortcuts are unique."""

    tags: tuple[Tag, ...] = ()

    def get(self, tag_id: str) -> Tag | None:
        """The tag of that id, or None."""
        return next((tag for tag in self.tags if tag.id == tag_id), None)


@dataclass(frozen=True, slots=True)
class Coder:
    """A person who tags and decides."""

    id: str
    name: str
    extra: Mapping[str, Any] = field(default_factory=no_extra, compare=False)


@dataclass(frozen=True, slots=True)
class Annotation:
    """A passage a person tagged: Coding in REFI-QDA, Annotation in W3C terms."""

    id: str
    anchor: Anchor
    tags: tuple[str, ...]  # tag ids, in the order given; may be empty (a bare memo)
    memo: str = ""
    creator: str = ""  # coder id
    created: str = ""  # "2026-01-02T03:04:05Z"
    modified: str = ""
    # Annotations of one group belong together: the two sides of a divergence, or the copies of a
    # tag over the mentions of a fact.  An id that nothing else bears; "" stands alone.
    group: str = ""
    extra: Mapping[str, Any] = field(default_factory=no_extra, compare=False)


@dataclass(frozen=True, slots=True)
class FactMemo:
    """A person's note on a fact.  It hangs on mentions, as facts are found anew each time."""

    id: str
    mentions: tuple[Anchor, ...]  # at least one; the fact that carries most of them is meant
    memo: str
    creator: str = ""
    created: str = ""
    modified: str = ""
    extra: Mapping[str, Any] = field(default_factory=no_extra, compare=False)


@dataclass(frozen=True, slots=True)
class LinkDecision:
    """A person's word on a link, or on a fact that an account does not tell (`b` is None)."""

    id: str
    verdict: Verdict
    a: Anchor
    b: Anchor | None
    document: str = ""  # "not-told-here": the account that does not tell it
    creator: str = ""
    created: str = ""
    extra: Mapping[str, Any] = field(default_factory=no_extra, compare=False)


@dataclass(frozen=True, slots=True)
class BoilerplateDecision:
    """A person's word that a passage is, or is not, page debris."""

    id: str
    anchor: Anchor
    boilerplate: bool
    creator: str = ""
    created: str = ""
    extra: Mapping[str, Any] = field(default_factory=no_extra, compare=False)


@dataclass(frozen=True, slots=True)
class AnalysisSettings:
    """What the analysis depends on besides the texts; saved with the project, or results could
    not be reproduced."""

    min_band: Band = "same-fact"  # weakest link that joins sentences into a fact
    # Lowest score of such a link, 0..1, where a person chose one; None: where `min_band` begins.
    # Below the band "possible" no link joins anything, however low this is.
    min_score: float | None = None
    learn: bool = True  # whether decisions on links re-rank the others
    learn_after: str = ""  # learn only from decisions made after that time; "" from all
    extra: Mapping[str, Any] = field(default_factory=no_extra, compare=False)


@dataclass(frozen=True, slots=True)
class Project:
    """All that is saved: the accounts, and what people said of them."""

    id: str  # urn:uuid:…
    label: str = ""
    documents: tuple[Document, ...] = ()
    codebook: Codebook = Codebook()
    annotations: tuple[Annotation, ...] = ()
    link_decisions: tuple[LinkDecision, ...] = ()
    boilerplate_decisions: tuple[BoilerplateDecision, ...] = ()
    divergence_decisions: tuple[DivergenceDecision, ...] = ()
    naming_decisions: tuple[NamingDecision, ...] = ()  # in the order they were made
    lexicons: tuple[LexiconOverlay, ...] = ()  # what people changed in word lists
    settings: AnalysisSettings = AnalysisSettings()
    coders: tuple[Coder, ...] = ()
    memo: str = ""  # a person's note on the project as a whole
    fact_memos: tuple[FactMemo, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=no_extra, compare=False)

    def document(self, document_id: str) -> Document | None:
        """The document of that id, or None."""
        return next((item for item in self.documents if item.id == document_id), None)


# ------------------------------------------------------------------ what the machine answers
@dataclass(frozen=True, slots=True)
class AccountAnalysis:
    """One document as the machine read it."""

    document: Document
    sentences: tuple[Sentence, ...]
    cues: tuple[FramingCue, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """The machine's whole answer for some documents, settings and decisions."""

    accounts: tuple[AccountAnalysis, ...] = ()
    matches: tuple[Match, ...] = ()  # highest score first
    facts: tuple[Fact, ...] = ()  # most accounts first, then by band and score
    divergences: tuple[Divergence, ...] = ()  # highest rank first
    labels: tuple[ActorLabel, ...] = ()
    notes: tuple[str, ...] = ()  # what the reader should know: fallbacks, languages not covered
    learned_from: int = 0  # decisions on links that re-ranked the others
    refined_with: str = ""  # the language model that judged the likeliest links anew; "" none
    actors: tuple[Actor, ...] = ()  # the actor × account wording table, most named first
    lexicons: tuple[LexiconOverlay, ...] = ()  # what was changed in the word lists it was made with

    def account(self, document_id: str) -> AccountAnalysis | None:
        """The analysed document of that id, or None."""
        return next((item for item in self.accounts if item.document.id == document_id), None)

    def fact(self, fact_id: str) -> Fact | None:
        """The fact of that id, or None."""
        return next((item for item in self.facts if item.id == fact_id), None)

    def sentence(self, ref: SentenceRef) -> Sentence:
        """The sentence a reference names.  Raises KeyError where there is none."""
        account = self.account(ref.document)
        if account is None or not 0 <= ref.sentence < len(account.sentences):
            raise KeyError(ref)
        return account.sentences[ref.sentence]
