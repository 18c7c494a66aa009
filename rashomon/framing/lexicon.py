"""Word lists: loading, inflecting and matching them.

A list is a TSV file in `resources/lexicons`, named NAME.LANGUAGE.tsv, with the columns term, kind
and note.  Lines that begin with "#" say how the list is meant; "# inflects: KIND=verb" (or noun,
any; "*" for all kinds) says which entries stand for all their forms.  A note that begins with
"weak" marks a term that counts only in a context its rule names.  A term with a capital letter
is matched as it is written; others match in any case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from rashomon.errors import RashomonError
from rashomon.framing import cue_evidence
from rashomon.framing.inflection import Forms, inflect
from rashomon.framing.words import WORD, fold
from rashomon.messages import Message
from rashomon.text.word_tables import folder

# Lists whose terms are marked; a language that has one of them is covered.
LISTS_OF_CUES = (
    "attribution_verbs", "attribution_phrases", "attribution_nouns", "hedges", "boosters", "loaded",
    "contrast_cause", "label_pairs", "agentless",
)  # fmt: skip
_INFLECTS = re.compile(r"#\s*inflects:\s*(.*)")

# What a note may say before its colon that a rule reads.
FLAGS = frozenset(
    ("weak", "noun", "sure", "quote", "passive", "that", "adjective", "modal", "quantity",
     "degree", "frequency", "effort")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """One listed term in one of its forms."""

    term: str  # as listed
    kind: str
    note: str
    list: str  # name of the list, without language
    words: tuple[str, ...]  # folded words of this form
    forms: tuple[str, ...] = ()  # "past", "plural", …; empty where the term does not inflect
    cased: tuple[str, ...] = ()  # the words as written, where case counts
    flags: frozenset[str] = frozenset()  # what the note says before its colon: "weak", "noun"
    own: bool = False  # a person's term: no rule that thins out the shipped ones applies to it

    @property
    def weak(self) -> bool:
        """Whether the term counts only in a context that its rule names."""
        return "weak" in self.flags

    @property
    def evidence(self) -> Message:
        """The list that fired, for people: "list: hedges (modal)"; a person's term says so."""
        return cue_evidence.of_list(self.list, self.kind, own=self.own)


class LexiconError(RashomonError):
    """A word list cannot be read."""


class Lexicon:
    """Entries found by their first word; of several the longest match comes first."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self._by_first: dict[str, list[Entry]] = {}
        for entry in self.entries:
            self._by_first.setdefault(entry.words[0], []).append(entry)
        for group in self._by_first.values():
            group.sort(key=lambda entry: (-len(entry.words), not entry.own))

    def __contains__(self, first_word: str) -> bool:
        return first_word in self._by_first

    def starting_with(self, first_word: str) -> Sequence[Entry]:
        """The entries whose first word is `first_word` (folded), longest first."""
        return self._by_first.get(first_word, ())

    def match(
        self, folded: Sequence[str], at: int, end: int, raw: Sequence[str] | None = None
    ) -> Iterator[Entry]:
        """The entries that stand at word `at` before word `end`, longest first.

        `raw` are the words as written; where given, entries whose case counts must agree.
        """
        for entry in self._by_first.get(folded[at], ()):
            stop = at + len(entry.words)
            if len(entry.words) > 1 and (stop > end or tuple(folded[at:stop]) != entry.words):
                continue
            if entry.cased and raw is not None and tuple(raw[at:stop]) != entry.cased:
                continue
            yield entry


def _forms(term: str, how: str, language: str) -> Forms:
    lower = term.lower()
    if how == "any":
        forms = (*inflect(lower, "verb", language), *inflect(lower, "noun", language))
        return tuple(dict(forms).items())
    return inflect(lower, how, language) if how else ((term, ()),)


def _inflected(
    term: str, kind: str, note: str, name: str, how: str, language: str, own: bool = False
) -> Iterator[Entry]:
    flags = _flags(note)
    if own and not flags <= FLAGS:
        flags = frozenset[str]()  # a person's own words, no flags
    for text, forms in _forms(term, how, language):
        written = (text,) if text.isalpha() else tuple(WORD.findall(text))
        if written:
            cased = written if text != text.lower() else ()
            words = tuple(map(fold, written))
            yield Entry(term, kind, note, name, words, forms, cased, flags, own)


def _flags(note: str) -> frozenset[str]:
    return frozenset(note.partition(":")[0].replace(",", " ").split())


def read_list(text: str, name: str, language: str = "en") -> tuple[Entry, ...]:
    """The entries of a list's text, inflected as its comments say.

    Raises
    ------
    LexiconError
        If a line has no tab or no term; the message names the list and the line.
    """
    inflects: dict[str, str] = {}
    entries: list[Entry] = []
    for number, line in enumerate(text.splitlines(), 1):
        inflects |= _directive(line)
        if not line.strip() or line.startswith(("#", "term\t")):
            continue
        term, tab, rest = line.partition("\t")
        if not tab or not term.strip():
            raise LexiconError(f'word list "{name}", line {number}: write "term<TAB>kind<TAB>note"')
        kind, _, note = rest.partition("\t")
        how = inflects.get(kind.strip(), inflects.get("*", ""))
        entries += _inflected(term.strip(), kind.strip(), note.strip(), name, how, language)
    return tuple(entries)


def _directive(line: str) -> dict[str, str]:
    """Kind -> how it inflects, of a comment that says so; empty for other lines."""
    found = _INFLECTS.match(line)
    if found is None:
        return {}
    pairs = (item.partition("=") for item in found[1].split(","))
    return {kind.strip(): how.strip() for kind, _, how in pairs}


@cache
def heading_of(name: str, language: str) -> tuple[str, ...]:
    """The comments of a shipped list and its line of column names."""
    file = folder() / f"{name}.{language}.tsv"
    lines = file.read_text("utf-8").splitlines() if file.is_file() else ()
    comments = (line for line in lines if line.startswith("#"))
    return (*comments, "term\tkind\tnote")


@cache
def inflections_of(name: str, language: str) -> Mapping[str, str]:
    """How the kinds of a shipped list inflect: "verb", "noun" or "any"; "*" for all kinds."""
    found: dict[str, str] = {}
    for line in heading_of(name, language):
        found |= _directive(line)
    return MappingProxyType(found)


def own_entries(
    terms: Iterable[tuple[str, str, str]], name: str, inflects: Mapping[str, str], language: str
) -> tuple[Entry, ...]:
    """The entries of a person's terms (term, kind, note), inflected as the list's own are.

    A note counts as flags only where all it says before its colon are `FLAGS`.
    """
    return tuple(
        entry
        for term, kind, note in terms
        for entry in _inflected(
            term.strip(), kind.strip(), note.strip(), name,
            inflects.get(kind.strip(), inflects.get("*", "")), language, own=True,
        )
    )  # fmt: skip


@cache
def load_list(name: str, language: str) -> tuple[Entry, ...]:
    """The entries of a shipped list; none where the language has no such list."""
    file = folder() / f"{name}.{language}.tsv"
    return read_list(file.read_text("utf-8"), name, language) if file.is_file() else ()


@cache
def load_lexicon(name: str, language: str) -> Lexicon:
    """A shipped list, ready to match; empty where the language has no such list."""
    return Lexicon(load_list(name, language))


@cache
def languages_covered() -> tuple[str, ...]:
    """Languages (BCP 47 primary tags) with lists of cues; others get language-free cues only."""
    names = (item.name.split(".") for item in folder().iterdir())
    return tuple(
        sorted({parts[1] for parts in names if len(parts) == 3 and parts[0] in LISTS_OF_CUES})
    )
