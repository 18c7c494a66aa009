"""Namings of actors in one account: names with their titles, groups, metonyms, appositions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from rashomon.framing import grammar as g
from rashomon.framing.grammar import word_set
from rashomon.framing.lexicon import Lexicon, load_lexicon
from rashomon.framing.reading import Reading
from rashomon.model import Span
from rashomon.text.dates import WEEKDAYS

_JOINS = word_set("of the for de da del la al bin ibn von van der")
# Nouns that stand for an actor behind a name ("Velm authorities", "Orne supporters").
GROUP_NOUNS = word_set(
    "government regime administration authorities officials movement group militants fighters "
    "forces troops army police leaders leadership rulers party delegation militia rebels soldiers "
    "embassy parliament side people citizens protesters demonstrators insurgents gunmen "
    "terrorists extremists separatists supporters activists militiamen commanders representatives "
    "organization organisation faction network junta takeover-government cabinet"
)
_LED = ("-led", "-controlled", "-run", "-backed", "-ruled", "-held", "-dominated")
_INSTITUTIONS = word_set(
    "ministry department university bank house institute organization organisation church council "
    "court office board league republic kingdom federation army party committee commission union "
    "state states chamber city gulf bay isle cape museum college academy association bureau center "
    "centre society fund movement agency school hall port"
)
_NEVER = frozenset(
    (*WEEKDAYS, "january", "february", "march", "april", "may", "june", "july", "august",
     "september", "october", "november", "december", "i")
)  # fmt: skip
_APPOSITION = 10  # words; longer asides tell a story rather than a role


@dataclass(frozen=True, slots=True)
class Naming:
    """One naming: `name` is the proper name in it ("" for "the group"), `span` all of it."""

    document: str
    name: str
    span: Span
    text: str
    country: bool = False
    person: bool = False  # a title or apposition says so
    group: bool = False  # a group noun says so


@cache
def country_names(language: str) -> dict[tuple[str, ...], tuple[str, str]]:
    """Words as written -> (country, kind: name, alias, demonym, metonym)."""
    lexicon = load_lexicon("countries", language)
    return {entry.cased: (entry.note, entry.kind) for entry in lexicon.entries if entry.cased}


class NameReader:
    """Finds the namings of one account.

    `common` are words that occur without a capital in some account: at the start of a sentence
    their capital tells nothing.
    """

    def __init__(self, reading: Reading, common: frozenset[str]) -> None:
        self.reading = reading
        self.words = reading.words
        self.common = common
        language = reading.document.language
        self.titles: Lexicon = load_lexicon("titles", language)
        self.countries = country_names(language)

    def namings(self) -> Iterator[Naming]:
        """The namings in order of place."""
        for first, stop in self.words.bounds:
            at = first
            while at < stop:
                end = self._name_end(at, first, stop)
                if end > at:
                    yield from self._read(at, end, first, stop)
                    at = end
                elif group := self._description(at, stop):
                    yield group
                    at += 1
                else:
                    at += 1

    # ------------------------------------------------------------------ where a name ends
    def _name_end(self, at: int, first: int, stop: int) -> int:
        """The word after the name that starts at `at`; `at` itself where none does."""
        words = self.words
        if not self._capital(at) or words.folded[at] in _NEVER:
            return at
        if words.folded[at] in g.FUNCTION and words.raw[at] not in ("US", "UN"):
            return at
        if at == first and g.is_adverb(words.folded[at]):
            return at
        if at == first and words.folded[at] in self.common:
            return at
        end = at + 1
        while end < stop and self._runs_on(end):
            if self._capital(end) and words.folded[end] not in _NEVER | g.FUNCTION:
                end += 1
            elif self._joins(end) and end + 1 < stop and self._capital(end + 1):
                end += 2
            else:
                break
        return end

    def _capital(self, at: int) -> bool:
        return self.words.raw[at][:1].isupper()

    def _runs_on(self, at: int) -> bool:
        """Whether a word follows the one before it with a blank, or the stop of an initial."""
        gap = self.words.gap(at)
        initial = len(self.words.raw[at - 1]) <= 3 and gap in (". ", ".")
        return initial or (gap.isspace() and "\n" not in gap)

    def _joins(self, at: int) -> bool:
        """Whether a small word joins two parts of one name."""
        if self.words.folded[at] == "and":  # “Belt and Road” is one name only as quoted
            inside = self.reading.inside
            return inside(self.words.starts[at - 1]) and inside(self.words.ends[at] + 1)
        word = self.words.folded[at]
        if word in ("of", "for") and self.words.folded[at - 1] not in _INSTITUTIONS:
            return False  # "Ministry of Trade" is one name, "Orne Holdings of Velm" two
        return word in _JOINS and self.words.gap(at + 1).isspace()

    # ------------------------------------------------------------------ what it names
    def _read(self, at: int, end: int, first: int, stop: int) -> Iterator[Naming]:
        words = self.words
        name_start, titled = self._after_titles(at, end)
        raw = tuple(words.raw[name_start:end])
        country, kind = self.countries.get(raw, ("", ""))
        led = raw[-1].lower().endswith(_LED)
        last = end
        if end < stop and words.gap(end).isspace() and words.folded[end] in GROUP_NOUNS:
            last = end + 1
        if (kind == "demonym" or led) and last == end and not self._alone(end, stop):
            return
        start = at
        while start > first and self._is_title(start - 1) and words.gap(start).isspace():
            start, titled = start - 1, True
        span = self._closed(words.span(start, last))
        name = country or self._closed(words.span(name_start, end)).of(self.reading.text)
        if led:
            name = name[: name.rindex("-")]
        group = last > end and not country
        yield self._naming(name, span, bool(country), titled and not country, group)
        if not country and (aside := self._apposition(end, stop)):
            yield self._naming(name, aside, False, True, False)

    def _naming(self, name: str, span: Span, country: bool, person: bool, group: bool) -> Naming:
        text = span.of(self.reading.text)
        return Naming(self.reading.document.id, name, span, text, country, person, group)

    def _closed(self, span: Span) -> Span:
        """With the stop of a dotted abbreviation ("U.S.")."""
        text = self.reading.text
        dotted = span.end - span.start >= 3 and text[span.end - 2 : span.end - 1] == "."
        return Span(span.start, span.end + (dotted and text[span.end : span.end + 1] == "."))

    def _after_titles(self, at: int, end: int) -> tuple[int, bool]:
        """Where the name proper starts behind countries and titles, and whether titles stood
        there: "U.S. Secretary of State | Marta Orne"."""
        place, titled = at, False
        while place < end - 1:
            stop = self._country_end(place, end)
            if stop == place:
                entries = self.titles.match(self.words.folded, place, end)
                entry = next((e for e in entries if e.kind == "office"), None)
                if entry is None:
                    break
                stop, titled = place + len(entry.words), True
            elif not self._titles_follow(stop, end):
                break
            if stop >= end:
                return at, False  # nothing but titles: the office itself is named
            place = stop
        return (place, True) if titled else (at, False)

    def _country_end(self, at: int, end: int) -> int:
        for stop in range(min(end, at + 3), at, -1):
            if tuple(self.words.raw[at:stop]) in self.countries:
                return stop
        return at

    def _titles_follow(self, at: int, end: int) -> bool:
        if at >= end:
            return False
        return any(e.kind == "office" for e in self.titles.match(self.words.folded, at, end))

    def _is_title(self, at: int) -> bool:
        word = self.words.folded[at]
        return word not in g.FUNCTION and any(
            len(entry.words) == 1 and entry.kind == "office"
            for entry in self.titles.starting_with(word)
        )

    def _alone(self, end: int, stop: int) -> bool:
        """Whether a demonym is a noun ("the Chinese are"), not an adjective ("Chinese goods")."""
        words = self.words
        return end >= stop or words.folded[end] in g.FUNCTION or not words.gap(end).isspace()

    # ------------------------------------------------------------------ labels without a name
    def _apposition(self, end: int, stop: int) -> Span | None:
        """The role behind a name: "Ada Orne, the mayor of Velm, …"."""
        words = self.words
        if end >= stop or words.gap(end).strip() != ",":
            return None
        opens = words.folded[end]
        if opens not in ("a", "an", "the", "its", "his", "her", "their") and not self._is_title(
            end
        ):
            return None
        last = end
        while last + 1 < min(stop, end + _APPOSITION) and words.gap(last + 1).isspace():
            if words.folded[last + 1] in g.RELATIVES | g.AUXILIARIES:
                break
            last += 1
        closed = last + 1 >= stop or words.gap(last + 1).strip()[:1] in (",", ".", "–", "—", ")")
        roles = any(self._is_title(place) for place in range(end, last + 1))
        return words.span(end, last + 1) if closed and roles else None

    def _description(self, at: int, stop: int) -> Naming | None:
        """ "the group", "the hardline movement": whose it is, the caller finds."""
        words = self.words
        if words.folded[at] != "the":
            return None
        for end in range(at + 1, min(at + 4, stop)):
            if not words.gap(end).isspace() or self._capital(end):
                return None
            if words.folded[end] in _DESCRIPTIONS:
                if end + 1 < stop and words.folded[end + 1] == "of":
                    return None
                return self._naming("", words.span(at, end + 1), False, False, True)
            if words.folded[end] in g.FUNCTION:
                return None
        return None


_DESCRIPTIONS = word_set(
    "group movement militants fighters rebels insurgents militia organization organisation "
    "extremists terrorists separatists rulers regime faction jihadists guerrillas gunmen"
)
