"""The single entry to the analysis: documents in, a `Comparison` out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import PurePath

from rashomon.errors import CancelledError
from rashomon.framing import find_cues, find_divergences, find_labels
from rashomon.framing.judged import judge
from rashomon.framing.lexicons import SHIPPED, Lexicons, lexicons_of
from rashomon.framing.wording import read_wording
from rashomon.garbage import without_search_for_cycles
from rashomon.matching import group_facts
from rashomon.matching.calibration import load_calibration
from rashomon.matching.coverage import limits
from rashomon.matching.decisions import resolve_decisions
from rashomon.matching.matches import Matched, match_decided
from rashomon.matching.refinement import PARAMETERS, Refiner
from rashomon.memory import Memory
from rashomon.messages import in_a_row, listed, worded
from rashomon.model import (
    BANDS,
    AccountAnalysis,
    AnalysisSettings,
    BoilerplateDecision,
    Comparison,
    DivergenceDecision,
    Document,
    FramingCue,
    LexiconOverlay,
    LinkDecision,
    Match,
    NamingDecision,
    Sentence,
)
from rashomon.reading.boilerplate import read_sentences
from rashomon.text.language import language_name

Progress = Callable[[float, str], None]
Cancelled = Callable[[], bool]


@without_search_for_cycles
def compare(
    documents: Sequence[Document],
    *,
    settings: AnalysisSettings | None = None,
    boilerplate_decisions: Iterable[BoilerplateDecision] = (),
    link_decisions: Iterable[LinkDecision] = (),
    divergence_decisions: Iterable[DivergenceDecision] = (),
    naming_decisions: Iterable[NamingDecision] = (),
    lexicons: Iterable[LexiconOverlay] = (),
    min_score: float | None = None,
    refiner: Refiner | None = None,
    memory: Memory | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Comparison:
    """Read, match and contrast `documents`; the same input always gives the same answer.

    Parameters
    ----------
    documents
        In the order they shall be compared; ids differ.  None or one are allowed: their sentences
        and cues are found, and a note says that nothing could be compared.
    boilerplate_decisions, link_decisions, divergence_decisions, naming_decisions
        What people decided; it wins over the machine.
    lexicons
        What people changed in the word lists.
    min_score
        Lowest score of a match that is listed, 0..1; 0 lists every scored pair, whatever its
        band.  None lists those of a band.  Facts do not depend on it.
    refiner
        Has a language model judge the likeliest links anew; `refined_with` of the answer names the
        model, unless the refiner does not wait and the model would have to read something.
    memory
        Of earlier comparisons; the answer is the same with it as without, only sooner.
    progress
        Told the share done, 0..1 and never falling, and what is being done.
    cancelled
        Asked between and inside the steps.

    Raises
    ------
    CancelledError
        As soon as `cancelled` says so.
    RefinementError
        If the language model fails.
    ValueError
        If two documents share an id, or `min_score` is not in 0..1.
    """
    _check(documents, min_score)
    settings = settings or AnalysisSettings()
    steps = _Steps(progress, cancelled)
    words = lexicons_of(lexicons)
    accounts = _read(documents, boilerplate_decisions, words, steps)
    steps.enter(0.30, 0.85, worded("Matching sentences"))
    found = Matched()
    decided = resolve_decisions(accounts, link_decisions)
    if sum(any(not one.boilerplate for one in account.sentences) for account in accounts) > 1:
        found = match_decided(
            accounts,
            settings=settings,
            decided=decided,
            min_score=_floor(min_score, refiner),
            refiner=refiner,
            memory=memory,
            progress=steps.part,
            cancelled=cancelled,
        )
    steps.enter(0.85, 0.90, worded("Grouping facts"))
    parameters = _parameters(found.refined_with)
    facts = group_facts(accounts, found.matches, settings, decided.not_told, parameters)
    steps.enter(0.90, 0.92, worded("Naming actors"))
    labels = find_labels(accounts, words, memory)
    wording = read_wording(accounts, naming_decisions, words)
    steps.enter(0.92, 1.0, worded("Contrasting accounts"))
    divergences = find_divergences(
        accounts,
        facts,
        found.matches,
        labels=labels,
        lexicons=words,
        memory=memory,
        progress=steps.part,
        cancelled=cancelled,
    )
    judged = judge(accounts, facts, divergences, divergence_decisions)
    steps.finish()
    matches = tuple(match for match in found.matches if _listed(match, min_score))
    lost = _notes_on_lost((*decided.lost, *judged.lost), documents)
    notes = (*_notes(documents, words), *lost, *_notes_on_nobody(wording.lost))
    return Comparison(
        accounts,
        matches,
        facts,
        judged.divergences,
        labels,
        notes,
        learned_from=found.learned_from,
        refined_with=found.refined_with,
        actors=wording.actors,
        lexicons=words.overlays,
    )


def regroup(
    comparison: Comparison,
    settings: AnalysisSettings,
    link_decisions: Iterable[LinkDecision] = (),
) -> Comparison:
    """`comparison` with its facts grouped anew from the scores it holds, as `settings` have it.

    Milliseconds, for nothing is matched again.  Divergences stay where their fact does; those of
    new facts are missing until `compare` has looked for them.  The facts are those of `compare`, as
    long as `comparison` lists every link of a band and decisions and learning stay the same.
    """
    decided = resolve_decisions(comparison.accounts, tuple(link_decisions))
    facts = group_facts(
        comparison.accounts,
        comparison.matches,
        settings,
        decided.not_told,
        _parameters(comparison.refined_with),
    )
    known = {fact.id for fact in facts}
    divergences = tuple(
        item for item in comparison.divergences if item.fact in known or not item.found
    )
    return replace(comparison, facts=facts, divergences=divergences)


def _parameters(refined_with: str) -> str:
    """Name of the parameters that scores were made with."""
    return PARAMETERS if refined_with else "matching"


def _check(documents: Sequence[Document], min_score: float | None) -> None:
    if len({document.id for document in documents}) != len(documents):
        raise ValueError("two documents share an id")
    if min_score is not None and not 0 <= min_score <= 1:
        raise ValueError(f"min_score must lie in 0..1, not {min_score}")


def _floor(min_score: float | None, refiner: Refiner | None) -> float | None:
    """Lowest score to look for: every link of a band is needed, or facts would fall apart."""
    lowest = load_calibration().lowest(BANDS[-1])
    if refiner is not None:
        lowest = min(lowest, load_calibration(PARAMETERS).lowest(BANDS[-1]))
    return None if min_score is None or min_score >= lowest else min_score


def _listed(match: Match, min_score: float | None) -> bool:
    return min_score is None or match.score >= min_score or match.decided is not None


def _read(
    documents: Sequence[Document],
    decisions: Iterable[BoilerplateDecision],
    lexicons: Lexicons,
    steps: _Steps,
) -> tuple[AccountAnalysis, ...]:
    """Sentences and cues of every document; the first 30 % of the work."""
    of_document: defaultdict[str, list[BoilerplateDecision]] = defaultdict(list)
    for decision in decisions:
        of_document[decision.anchor.document].append(decision)
    accounts: list[AccountAnalysis] = []
    for number, document in enumerate(documents):
        start = 0.30 * number / len(documents)
        steps.enter(
            start, start, worded("Reading {title}", title=document.title or worded("an account"))
        )
        decided = tuple(of_document[document.id])
        own = lexicons.of_language(document.language)
        accounts.append(AccountAnalysis(document, *_read_one(document, decided, own)))
    return tuple(accounts)


@lru_cache(maxsize=256)  # an account is read once, whatever is opened beside it
def _read_one(
    document: Document, decisions: tuple[BoilerplateDecision, ...], lexicons: Lexicons
) -> tuple[tuple[Sentence, ...], tuple[FramingCue, ...]]:
    sentences = read_sentences(document, decisions)
    return sentences, find_cues(document, sentences, lexicons)


def _notes(documents: Sequence[Document], lexicons: Lexicons = SHIPPED) -> tuple[str, ...]:
    """What a reader of the answer should know of its limits, in plain words."""
    notes: list[str] = []
    if len(documents) == 1:
        notes.append(
            worded(
                "{account} is the only account: open a second one to compare it with.",
                account=_name(documents[0]),
            )
        )
    notes += _notes_on_languages(documents, lexicons)
    same_text: defaultdict[str, list[Document]] = defaultdict(list)
    for document in documents:
        same_text[document.text].append(document)
    for group in same_text.values():
        if len(group) > 1:
            names = listed(_file_names(group))
            notes.append(
                worded(
                    "{names} are the same text word for word, so that all of it counts as "
                    "shared: close all but one.",
                    names=names,
                )
            )
    return tuple(notes)


def _notes_on_languages(documents: Sequence[Document], lexicons: Lexicons) -> list[str]:
    notes: list[str] = []
    by_language: defaultdict[str, list[str]] = defaultdict(list)
    for document in documents:
        by_language[_language(document)].append(_name(document))
    for language, names in by_language.items():
        if not lexicons.covers(language):
            notes.append(
                worded(
                    "There are no lists of framing words for {language} yet: in {names} only "
                    "quotations, numbers and dates can be marked.",
                    language=language_name(language),
                    names=listed(names),
                )
            )
    for document in {_language(document): document for document in reversed(documents)}.values():
        found = limits(_language(document), document.text) if len(documents) > 1 else ()
        if found:
            notes.append(
                worded(
                    "In {language}, {limits}.",
                    language=language_name(document.language),
                    limits=in_a_row(found, "; "),
                )
            )
    if len(by_language) > 1:
        languages = listed([language_name(language) for language in by_language])
        notes.append(
            worded(
                "The accounts are written in {languages}: sentences of different languages "
                "match by names and numbers at most.",
                languages=languages,
            )
        )
    return notes


def _notes_on_lost(
    lost: Sequence[LinkDecision | DivergenceDecision], documents: Sequence[Document]
) -> Iterable[str]:
    """Decisions whose words no longer stand in the text: kept, but without effect."""
    names = {document.id: _name(document) for document in documents}
    for decision in lost:
        ends = [end for end in (decision.a, decision.b) if end is not None]
        quotes = [
            worded(
                "“{quote}” ({account})", quote=_shortened(end.quote), account=names[end.document]
            )
            for end in ends
        ]
        yield (
            worded(
                "What you decided on {quotes} cannot be found in the texts any more: it is "
                "kept in the project, and has no effect.",
                quotes=listed(quotes),
            )
        )


def _notes_on_nobody(lost: Sequence[NamingDecision]) -> Iterator[str]:
    """Decisions on namings that no open account uses any more."""
    for decision in lost:
        yield (
            worded(
                "What you decided on the naming “{naming}” has no effect: it names nobody in "
                "these accounts. It is kept in the project.",
                naming=_shortened(decision.words[0]),
            )
        )


def _shortened(quote: str, most: int = 60) -> str:
    """A quote on one line, cut at a word where it is long."""
    line = " ".join(quote.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + "…"


def _language(document: Document) -> str:
    """The primary tag of its language."""
    return document.language.partition("-")[0].lower()


def _name(document: Document) -> str:
    if document.title:
        return worded("“{title}”", title=document.title)
    return document.path or worded("An account")


def _file_names(documents: Sequence[Document]) -> list[str]:
    """Names of their files, with the folders where two files are called the same."""
    short = [PurePath(document.path).name or _name(document) for document in documents]
    if len(set(short)) == len(short):
        return short
    return [document.path or _name(document) for document in documents]


@dataclass(slots=True)
class _Steps:
    """Progress over all steps, and the question whether to stop."""

    progress: Progress | None
    cancelled: Cancelled | None
    start: float = 0.0
    end: float = 0.0
    doing: str = ""

    def check(self) -> None:
        """Raise CancelledError if the work is no longer wanted."""
        if self.cancelled is not None and self.cancelled():
            raise CancelledError(worded("The analysis was cancelled."))

    def enter(self, start: float, end: float, doing: str) -> None:
        """Begin the step that is the share `start`..`end` of all work."""
        self.check()
        self.start, self.end, self.doing = start, end, doing
        self.part(0.0, doing)

    def part(self, share: float, doing: str) -> None:
        """Say that `share` (0..1) of the current step is done."""
        if self.progress is not None:
            done = self.start + min(1.0, max(0.0, share)) * (self.end - self.start)
            self.progress(min(done, self.end), doing or self.doing)

    def finish(self) -> None:
        """Say that all is done."""
        self.check()
        if self.progress is not None:
            self.progress(1.0, "")
