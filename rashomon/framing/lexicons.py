"""Word lists as a person has them: the shipped ones with what the project changed in them.

The shipped files never change: a project holds overlays (`LexiconOverlay`) of terms added, terms
switched off and whole lists switched off, and `Lexicons` reads both together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rashomon.framing.lexicon import (
    Entry,
    Lexicon,
    inflections_of,
    languages_covered,
    load_list,
    own_entries,
)
from rashomon.framing.words import WORD, fold
from rashomon.model import Comparison, LexiconOverlay

# Lists that a person may change; the others hold rules of the program (forms, weights), no terms.
EDITABLE: tuple[str, ...] = (
    "loaded", "hedges", "boosters", "attribution_verbs", "attribution_phrases",
    "attribution_nouns", "label_pairs", "contrast_cause", "agentless", "titles", "countries",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lexicons:
    """The word lists of every language, as the project's overlays change them."""

    overlays: tuple[LexiconOverlay, ...] = ()

    def overlay(self, name: str, language: str) -> LexiconOverlay:
        """What was changed in a list; an overlay that changes nothing where nothing was."""
        for overlay in self.overlays:
            if (overlay.list, overlay.language) == (name, language):
                return overlay
        return LexiconOverlay(name, language)

    def entries(self, name: str, language: str) -> tuple[Entry, ...]:
        """The entries that count: a person's first; none of a list that is switched off."""
        overlay = self.overlay(name, language)
        if overlay == LexiconOverlay(name, language):
            return load_list(name, language)
        return _entries(overlay)

    def lexicon(self, name: str, language: str) -> Lexicon:
        """The entries that count, ready to match."""
        return _lexicon(self.overlay(name, language))

    def of_language(self, language: str) -> Lexicons:
        """The same lists with the overlays of one language only."""
        return Lexicons(tuple(item for item in self.overlays if item.language == language))

    def covers(self, language: str) -> bool:
        """Whether there are word lists of a language, shipped or a person's own."""
        return language in languages_covered() or any(
            item.language == language and item.added for item in self.overlays
        )


SHIPPED = Lexicons()


@lru_cache(maxsize=128)
def _lexicon(overlay: LexiconOverlay) -> Lexicon:
    return Lexicon(Lexicons((overlay,)).entries(overlay.list, overlay.language))


@lru_cache(maxsize=128)
def _entries(overlay: LexiconOverlay) -> tuple[Entry, ...]:
    if not overlay.enabled:
        return ()
    own = own_entries(
        ((item.term, item.kind, item.note) for item in overlay.added),
        overlay.list,
        inflections_of(overlay.list, overlay.language),
        overlay.language,
    )
    off = {folded_term(term) for term in overlay.switched_off}
    off |= {folded_term(item.term) for item in overlay.added}
    shipped = load_list(overlay.list, overlay.language)
    return (*own, *(entry for entry in shipped if folded_term(entry.term) not in off))


def folded_term(term: str) -> str:
    """A term as two of them are told apart: by its words, whatever their case and spacing."""
    return " ".join(map(fold, WORD.findall(term)))


def lexicons_of(overlays: Iterable[LexiconOverlay]) -> Lexicons:
    """The word lists with a project's overlays (`Project.lexicons`)."""
    return Lexicons(tuple(overlays))


# ------------------------------------------------------------------ how often they fire
@dataclass(frozen=True, slots=True)
class TermCount:
    """How often a term of a list fires in the loaded accounts."""

    term: str  # as listed
    kind: str
    note: str
    own: bool  # a person added it
    on: bool  # False: switched off, alone or with its list
    count: int


@dataclass(frozen=True, slots=True)
class ListCount:
    """A word list of one language with how often it fires."""

    list: str
    language: str
    enabled: bool
    count: int
    terms: tuple[TermCount, ...]  # a person's first, then as listed


def lexicon_counts(
    comparison: Comparison, overlays: Iterable[LexiconOverlay] = ()
) -> tuple[ListCount, ...]:
    """Every editable list of every language that the accounts are written in, with its terms.

    A list whose terms make no cues of their own (titles, countries) counts 0.
    """
    lexicons = lexicons_of(overlays)
    fired: Counter[tuple[str, str, str, str]] = Counter()
    for account in comparison.accounts:
        for cue in account.cues:
            if cue.list:
                fired[cue.list, account.document.language, cue.term, cue.subkind] += 1
    languages = dict.fromkeys(account.document.language for account in comparison.accounts)
    return tuple(
        _counted(lexicons.overlay(name, language), fired)
        for language in languages
        for name in EDITABLE
    )


def _counted(overlay: LexiconOverlay, fired: Counter[tuple[str, str, str, str]]) -> ListCount:
    replaced = {folded_term(item.term) for item in overlay.added}
    off = {folded_term(term) for term in overlay.switched_off}
    rows: list[TermCount] = []
    for item in overlay.added:
        count = fired[overlay.list, overlay.language, item.term, item.kind]
        rows.append(TermCount(item.term, item.kind, item.note, True, overlay.enabled, count))
    shipped = load_list(overlay.list, overlay.language)
    for term, kind, note in dict.fromkeys((item.term, item.kind, item.note) for item in shipped):
        key = folded_term(term)
        if key in replaced:
            continue
        on = overlay.enabled and key not in off
        count = fired[overlay.list, overlay.language, term, kind]
        rows.append(TermCount(term, kind, note, False, on, count))
    total = sum(row.count for row in rows)
    return ListCount(overlay.list, overlay.language, overlay.enabled, total, tuple(rows))
