"""Titles and countries in the words of one account: "U.S. Secretary of State"."""

from __future__ import annotations

from rashomon.framing.actor_words import country_names
from rashomon.framing.grammar import grammar
from rashomon.framing.reading import Reading

NONE: frozenset[str] = frozenset()
_LONGEST = 4  # words of a country's name


class Offices:
    """Finds titles and countries' names; a stretch of words is (first, the one after the last)."""

    def __init__(self, reading: Reading) -> None:
        language = reading.document.language
        self.words = reading.words
        self.countries = country_names(reading.lexicons, language)
        self._titles = reading.lexicons.lexicon("titles", language)
        self._function = grammar(language).function

    def country_end(self, at: int, end: int) -> int:
        """The word after the country named at `at`; `at` itself where none is."""
        for stop in range(min(end, at + _LONGEST), at, -1):
            if tuple(self.words.raw[at:stop]) in self.countries:
                return stop
        return at

    def country_in(self, at: int, end: int) -> str:
        """The first country named in some words, "" for none."""
        for place in range(at, end):
            stop = self.country_end(place, end)
            if stop > place:
                return self.countries[tuple(self.words.raw[place:stop])][0]
        return ""

    def title_end(self, at: int, end: int) -> int:
        """The word after the title that starts at `at`; `at` itself where none does."""
        if at >= end or self.words.folded[at] in self._function:
            return at
        entries = self._titles.match(self.words.folded, at, end)
        entry = next((item for item in entries if item.kind == "office"), None)
        return at + len(entry.words) if entry else at

    def person_end(self, at: int, end: int) -> int:
        """The same for titles that one person holds, no "officials"."""
        stop = self.title_end(at, end)
        return at if stop > at and self.words.folded[stop - 1].endswith("s") else stop

    def titles_in(self, at: int, end: int) -> frozenset[str]:
        """The offices named in some words, folded: the fullest at each place."""
        found: set[str] = set()
        place = at
        while place < end:
            stop = self.title_end(place, end)
            if stop > place:
                found.add(" ".join(self.words.folded[place:stop]))
            place = max(stop, place + 1)
        return frozenset(found)

    def all_titles(self, at: int, end: int) -> bool:
        """Whether some words are one title of a person and nothing else."""
        return self.person_end(at, end) == end

    def last_title(self, at: int, end: int) -> frozenset[str]:
        """The office right before word `end`, as a set; empty where none is."""
        title = self.title_ending(at, end)
        return frozenset((title,)) if self.title_end(end - len(title.split()), end) == end else NONE

    def title_ending(self, at: int, end: int) -> str:
        """The fullest office that ends before word `end`; that word itself where none does."""
        for start in range(at, end):
            if self.title_end(start, end) == end:
                return " ".join(self.words.folded[start:end])
        return self.words.folded[end - 1]
