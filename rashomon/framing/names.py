"""Names of actors in one account: with their titles, the nouns behind them, and asides."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.framing.actor_words import actor_words
from rashomon.framing.descriptions import DescriptionReader
from rashomon.framing.grammar import grammar
from rashomon.framing.known_names import KnownNames
from rashomon.framing.name_bounds import NameBounds
from rashomon.framing.namings import NamedAs, Naming
from rashomon.framing.offices import Offices
from rashomon.framing.reading import Reading
from rashomon.model import NamingRole, Span


class NameReader:
    """Finds the namings of one account; `names_only` leaves out roles and descriptions."""

    def __init__(self, reading: Reading, known: KnownNames, *, names_only: bool = False) -> None:
        self.reading = reading
        self.names_only = names_only
        self.words = reading.words
        language = reading.document.language
        self.grammar = grammar(language)
        self.nouns = actor_words(language)
        self.offices = Offices(reading)
        self.bounds = NameBounds(reading, known)
        self.descriptions = DescriptionReader(reading, self.offices)

    def namings_of(self, sentence: int) -> list[Naming]:
        """The namings of a sentence, in order of place; words that are a role beside a name are
        nothing else."""
        found = list(self._all(*self.words.bounds[sentence]))
        roles = [item.span for item in found if item.name and item.role == "role"]
        kept = [
            item
            for item in found
            if item.name or not any(item.span.overlap(role) for role in roles)
        ]
        return sorted(kept, key=lambda item: item.span)

    def _all(self, first: int, stop: int) -> Iterator[Naming]:
        headline = self.bounds.is_headline(first, stop)
        at = first
        while at < stop:
            end = self.bounds.name_end(at, first, stop, headline=headline)
            if end > at:
                found = list(self._read(at, end, first, stop))
                yield from found
                behind = self.words.at_or_after(found[0].span.end) if found else end
                at = max(end, behind)  # the noun behind a name is read with it
                continue
            described = None if self.names_only else self.descriptions.at(at, first, stop)
            if described is not None:
                naming, at = described
                yield naming
            else:
                at += 1

    # ------------------------------------------------------------------ what a name names
    def _read(self, at: int, end: int, first: int, stop: int) -> Iterator[Naming]:
        start, titles, of_country = self._after_titles(at, end)
        raw = tuple(self.words.raw[start:end])
        led = raw[-1].lower().rpartition("-")[2] in self.nouns.led and "-" in raw[-1]
        if led:  # "Velm-led"
            raw = (*raw[:-1], raw[-1].rpartition("-")[0])
        country, kind = self.offices.countries.get(raw, ("", ""))
        if self._people_behind(end, stop, kind):
            yield self._people(at, end + 1, country)
            return
        if not country and end == at + 1 and self._numbered(end, stop):
            return
        noun = self._noun_behind(end, stop, adjective=kind == "demonym" or led)
        if (kind == "demonym" or led) and not noun and not self._alone(start, end, stop):
            return
        office = not country and not noun and self.offices.all_titles(at, end)
        if office:
            if self.words.folded[end - 1] not in self.nouns.honorifics:
                yield self._office(at, end)
            return
        beside = start == at and not noun and not country
        left = self._titles_before(start, first) if beside else start
        if left < start:
            titles = titles or self.offices.last_title(left, start)
            of_country = of_country or self.offices.country_in(left, start)
        left = min(left, at) if titles else start
        if noun:
            left = self._adjectives_before(left, first)
        name = self._name(start, end, country, led=led)
        span = self._closed(self.words.span(left, noun or end))
        head = self.words.folded[noun - 1] if noun else ""
        yield Naming(
            self.reading.document.id,
            name,
            span,
            span.of(self.reading.text),
            self._role(titles, noun, kind),
            self._named_as(titles, noun, country, acronym=len(raw) == 1 and raw[0].isupper()),
            head,
            titles,
            country or of_country,
            bool(noun) and self._rules(left, start, end, noun),
            self._located(left, first),
            left > first and self.words.folded[left - 1] in self.grammar.articles,
            self._who_follows(end, stop),
        )
        if not country and not self.names_only:
            yield from self._asides(name, left, end, first, stop)

    def _who_follows(self, end: int, stop: int) -> bool:
        """Whether a clause on a person follows: "Ada Orne, who left"."""
        return (
            end < stop
            and self.words.gap(end).strip() == ","
            and self.words.folded[end] in self.grammar.who
        )

    def _numbered(self, end: int, stop: int) -> bool:
        """Whether a figure follows: "Gate 4" is nobody."""
        return end < stop and self.words.gap(end).isspace() and self.words.raw[end][:1].isdigit()

    def _people_behind(self, end: int, stop: int, kind: str) -> bool:
        """Whether a set of people follows that is no part of the actor named: "Velmish refugees"
        (but "Velmish troops" act for the country), "Arden police"."""
        if end >= stop or not self.words.gap(end).isspace():
            return False
        word = self.words.folded[end]
        if word not in self.nouns.called:
            return False
        if kind:
            return kind == "demonym" and word not in self.nouns.stately
        return word in self.nouns.civic

    def _people(self, at: int, end: int, country: str) -> Naming:
        span = self.words.span(at, end)
        called = self.nouns.called[self.words.folded[end - 1]]
        text, document = span.of(self.reading.text), self.reading.document.id
        return Naming(document, "", span, text, "group", "called", called, country=country)

    def _office(self, at: int, end: int) -> Naming:
        """A title that stands for whoever holds it: "the Foreign Minister", "President"."""
        title = " ".join(self.words.folded[at:end])
        span = self.words.span(at, end)
        text, document = span.of(self.reading.text), self.reading.document.id
        return Naming(document, "", span, text, "role", "person", title, frozenset((title,)))

    def _named_as(
        self, titles: frozenset[str], noun: int, country: str, *, acronym: bool
    ) -> NamedAs:
        if country:
            return "country"
        if acronym:  # "the official VNA" is an agency
            return "group" if noun else ""
        return "person" if titles else "group" if noun else ""

    def _role(self, titles: frozenset[str], noun: int, kind: str) -> NamingRole:
        if noun:
            return "group"
        return "titled" if titles else "metonym" if kind == "metonym" else "name"

    def _name(self, start: int, end: int, country: str, *, led: bool) -> str:
        if country:
            return country
        name = self._closed(self.words.span(start, end)).of(self.reading.text)
        return name[: name.rindex("-")] if led else name

    def _closed(self, span: Span) -> Span:
        """With the stop of a dotted abbreviation ("U.S.")."""
        text = self.reading.text
        dotted = span.end - span.start >= 3 and text[span.end - 2 : span.end - 1] == "."
        return Span(span.start, span.end + (dotted and text[span.end : span.end + 1] == "."))

    def _located(self, at: int, first: int) -> bool:
        return at > first and self.words.folded[at - 1] in self.nouns.locative

    # ------------------------------------------------------------------ titles and countries
    def _after_titles(self, at: int, end: int) -> tuple[int, frozenset[str], str]:
        """Where the name proper starts behind countries and titles, those titles, and the country:
        "U.S. Secretary of State | Marta Orne".  Nothing but titles is the office itself."""
        place, country = at, ""
        titles: frozenset[str] = frozenset()
        while place < end - 1:
            stop = self.offices.country_end(place, end)
            if stop > place:
                if not self.offices.title_end(stop, end) > stop:
                    break
                country = self.offices.country_in(place, stop)
            else:
                stop = self.offices.title_end(place, end)
                if stop == place:
                    break
                titles = self.offices.titles_in(place, stop)  # "Sheriff Deputy Orne" is a deputy
            if stop >= end:
                return at, frozenset(), ""
            place = stop
        rest = {*self.words.folded[place:end]}
        if not titles or rest <= self.nouns.institutions | self.nouns.places:
            return self._after_employer(at, end)
        return place, titles, country

    def _after_employer(self, at: int, end: int) -> tuple[int, frozenset[str], str]:
        """The same where a name stands before the title: "Harbour Board Director | Ada Orne"."""
        for place in range(end - 2, at, -1):
            stop = self.offices.title_end(place, end)
            if stop > place and not self.grammar.of & {*self.words.folded[at:place]}:
                rest = {*self.words.folded[stop:end]}
                if stop < end and not rest <= self.nouns.institutions | self.nouns.places:
                    return stop, self.offices.titles_in(place, stop), ""
        return at, frozenset(), ""

    def _titles_before(self, at: int, first: int) -> int:
        """Where titles in lower case begin before a name: "harbour | captain Ada Orne"."""
        start = at
        while start > first and self.words.gap(start).isspace():
            length = next(
                (
                    size
                    for size in (3, 2, 1)
                    if start - size >= first
                    and self.offices.title_end(start - size, start) == start
                ),
                0,
            )
            if not length:
                break
            start -= length
        if start < at and start > first and self.words.gap(start).isspace():
            for size in (2, 1):
                if start - size >= first and self.offices.country_end(start - size, start) == start:
                    return start - size
        return start

    # ------------------------------------------------------------------ nouns around a name
    def _noun_behind(self, end: int, stop: int, *, adjective: bool) -> int:
        """The word after the group noun behind a name ("Velm authorities"), 0 where none is.

        Between an adjective and its noun up to two words may stand ("Velmish security forces").
        """
        words = self.words
        for last in range(end, min(end + (3 if adjective else 1), stop)):
            if not words.gap(last).isspace() or words.raw[last][:1].isupper():
                return 0
            if words.folded[last] in self.nouns.groups:
                while (
                    last + 1 < stop
                    and words.gap(last + 1).isspace()
                    and words.folded[last + 1] in self.nouns.groups
                ):
                    last += 1
                return last + 1
            if words.folded[last] in self.grammar.function:
                return 0
        return 0

    def _adjectives_before(self, at: int, first: int) -> int:
        """Where the adjectives of a noun phrase begin behind its article: "the | new Velmish
        government"; `at` itself where no article opens it."""
        for start in range(at, max(first, at - 4), -1):
            if not self.words.gap(start).isspace():
                return at
            word = self.words.folded[start - 1]
            if word in self.grammar.articles or word in self.grammar.demonstratives:
                return start
            if word in self.grammar.function or self.words.raw[start - 1][:1].isupper():
                return at
        return at

    def _rules(self, left: int, start: int, end: int, noun: int) -> bool:
        """Whether a noun phrase speaks of whoever holds power now."""
        around = {*self.words.folded[left:start], *self.words.folded[end : noun - 1]}
        head = self.words.folded[noun - 1]
        newly = bool(around & self.nouns.newly)
        return head in self.nouns.rulers or (newly and head in self.nouns.governing)

    def _alone(self, start: int, end: int, stop: int) -> bool:
        """Whether a demonym is a noun ("the Chinese are", "Americans"), no adjective ("Chinese
        goods")."""
        words = self.words
        if end - start == 1 and words.raw[start].endswith("s"):
            one = words.raw[start][:-1]
            if (one,) in self.offices.countries:  # "Velmians" beside "Velmian"
                return True
        if end >= stop or not words.gap(end).isspace():
            return True
        if (
            words.folded[end] in self.grammar.and_
            and self.offices.country_end(end + 1, stop) > end + 1
        ):
            return False  # "Velmish and French pirates"
        return words.folded[end] in self.grammar.function

    # ------------------------------------------------------------------ asides
    def _asides(self, name: str, at: int, end: int, first: int, stop: int) -> Iterator[Naming]:
        """Roles beside a name: "Ada Orne, the mayor of Velm, …", "The mayor of Velm, Ada Orne, …",
        "the Guard is a banned militia"."""
        for span in (
            self.descriptions.aside_behind(end, stop),
            self.descriptions.aside_before(at, end, first, stop),
            self.descriptions.predicate(end, stop),
        ):
            if span is None:
                continue
            begin, after = span
            place = self.words.span(begin, after)
            titles = self.offices.titles_in(begin, after)
            yield Naming(
                self.reading.document.id,
                name,
                place,
                place.of(self.reading.text),
                "role",
                "person" if titles and not name.isupper() else "group",
                self.words.folded[after - 1],
                titles,
                self.offices.country_in(begin, after),
            )
