"""Namings without a name: "the group", "the Velmish minister", roles beside a name, "migrants"."""

from __future__ import annotations

from rashomon.framing.actor_words import actor_words
from rashomon.framing.grammar import grammar
from rashomon.framing.name_bounds import POSSESSIVE, reporting
from rashomon.framing.namings import NamedAs, Naming
from rashomon.framing.offices import Offices
from rashomon.framing.reading import Reading
from rashomon.model import Span

_ASIDE = 10  # words; longer asides tell a story rather than a role
_PHRASE = 5  # words of a description between its article and the end of its head
_OF = 6  # words behind "of" in "the mayor of Velm"


class DescriptionReader:
    """Finds descriptions of actors in one account."""

    def __init__(self, reading: Reading, offices: Offices) -> None:
        self.reading = reading
        self.words = reading.words
        language = reading.document.language
        self.grammar = grammar(language)
        self.nouns = actor_words(language)
        self.offices = offices
        self.reports = reporting(language)

    def at(self, at: int, first: int, stop: int) -> tuple[Naming, int] | None:
        """The description that begins at a word and the word after it; None where none does.

        Whose it is, the caller finds: its `name` is "".
        """
        if self.words.folded[at] in self.nouns.called:
            return self._called(at, first, stop)
        if self.words.folded[at] not in self.grammar.articles | self.grammar.demonstratives:
            return None
        if self.words.folded[at] in self.nouns.indefinite:
            return None
        return self._definite(at, stop)

    def _called(self, at: int, first: int, stop: int) -> tuple[Naming, int] | None:
        """A common noun for a set of people, with the adjectives right before it; none where it
        is an adjective itself ("immigrant families")."""
        after = at + 1
        singular = f"{self.words.folded[at]}s" in self.nouns.called
        if singular and after < stop and self.words.gap(after).isspace():
            following = self.words.folded[after]
            if following not in self.grammar.function | self.reports:
                return None
        start = at
        while start > first and self.words.gap(start).isspace():
            if self.words.folded[start - 1] not in self.nouns.called_by:
                break
            start -= 1
        called = self.nouns.called[self.words.folded[at]]
        while after < stop and self.words.gap(after).isspace():
            if self.nouns.called.get(self.words.folded[after]) != called:
                break
            after += 1  # "police officers"
        return self._naming(start, after, "called", called), after

    def _definite(self, at: int, stop: int) -> tuple[Naming, int] | None:
        """ "the group", "the radical Velmish movement", "the foreign minister"."""
        words, end, country = self.words, at + 1, ""
        found: tuple[NamedAs, int] | None = None
        while end < min(at + 1 + _PHRASE, stop) and words.gap(end).isspace():
            named_as, after = self._head(end, stop)
            if named_as:
                found = named_as, after
                end = after
                continue
            if found is not None or words.folded[end] in self.grammar.function:
                break
            if words.folded[end][0].isdigit():
                break
            here = self.offices.country_end(end, stop)
            if here > end:
                country = self.offices.countries[tuple(words.raw[end:here])][0]
                end = here
            elif words.raw[end][:1].isupper():
                break
            else:
                end += 1
        if found is None:
            return None
        named_as, end = found
        if country and named_as != "person":
            return None  # "the Velmish government" holds a name, and is read as one
        return self._completed(at, end, stop, named_as, country)

    def _completed(
        self, at: int, end: int, stop: int, named_as: NamedAs, country: str
    ) -> tuple[Naming, int] | None:
        """The description with what "of" adds to it; none where a name follows, or a part of
        something else is meant ("the leaders of the group")."""
        words = self.words
        head = words.folded[end - 1]
        if end < stop and words.gap(end).isspace() and words.raw[end][:1].isupper():
            return None
        ruling = head in self.nouns.rulers or (
            head in self.nouns.governing and bool({*words.folded[at:end]} & self.nouns.newly)
        )
        if end < stop and words.folded[end] in self.grammar.of and words.gap(end).isspace():
            if named_as != "person":
                return None
            after = self._of_end(end, stop)
            country = country or self.offices.country_in(end, after)
            title = self.offices.title_ending(at, end)
            return self._naming(at, after, named_as, title, country), after
        title = self.offices.title_ending(at, end) if named_as == "person" else head
        return self._naming(at, end, named_as, title, country, ruling=ruling), end

    def _head(self, at: int, stop: int) -> tuple[NamedAs, int]:
        """What a word, or a title of several, makes a description of; "" where of nothing."""
        after = self.offices.person_end(at, stop)
        if after > at and self.words.folded[after - 1] not in self.nouns.honorifics:
            return "person", after
        word = self.words.folded[at]
        if word in self.nouns.described:
            return "group", at + 1
        if word in self.nouns.governing:
            return "group", at + 1
        if word in self.nouns.institutions:
            return "institution", at + 1
        return "", at

    def _of_end(self, at: int, stop: int) -> int:
        """The word after what "of" adds: capitals and articles; only the head where none is."""
        end = at + 1
        capital = False
        while end < min(at + _OF, stop) and self.words.gap(end).isspace():
            upper = self.words.raw[end][:1].isupper()
            if not upper and self.words.folded[end] not in self.grammar.articles | self.grammar.of:
                break
            capital = capital or upper
            end += 1
        while end > at and not self.words.raw[end - 1][:1].isupper():
            end -= 1
        return end if capital else at

    # ------------------------------------------------------------------ beside a name
    def aside_behind(self, end: int, stop: int) -> tuple[int, int] | None:
        """First word of the role behind a name and the word after it: "Ada Orne, | the mayor of
        Velm |, …"."""
        words = self.words
        if end >= stop or words.gap(end).strip() != ",":
            return None
        opens = words.folded[end]
        determined = opens in self.grammar.articles or (
            opens in self.grammar.possessives and opens not in self.grammar.relatives
        )
        if not determined and not self._role_at(end):
            return None
        last = end
        while last + 1 < min(stop, end + _ASIDE) and self._goes_on(last + 1):
            if words.folded[last + 1] in self.grammar.relatives | self.grammar.auxiliaries:
                break
            if words.folded[last + 1] in self.reports:
                return None  # another clause: ", Coroner Ada Orne said"
            last += 1
        closed = last + 1 >= stop or words.gap(last + 1).strip()[:1] in _CLOSES
        roles = any(self._role_at(place) for place in range(end, last + 1))
        return (end, last + 1) if closed and roles else None

    def _goes_on(self, at: int) -> bool:
        """Whether a word belongs to the phrase of the one before it: "the union's | chair"."""
        gap = self.words.gap(at)
        return gap.isspace() or gap in POSSESSIVE

    def aside_before(self, at: int, end: int, first: int, stop: int) -> tuple[int, int] | None:
        """The role before a name: "| The mayor of Velm |, Ada Orne, …"."""
        words = self.words
        if at <= first or words.gap(at).strip() != ",":
            return None
        if end < stop and words.gap(end).strip()[:1] not in _CLOSES:
            return None
        for start in range(at - 1, max(first, at - _ASIDE) - 1, -1):
            if words.folded[start] in self.grammar.articles:
                title = any(
                    self.offices.title_end(place, at) > place
                    for place in range(start + 1, min(at, start + 4))
                )
                if title:
                    return (start, at) if self._opens_clause(start, first) else None
            if start > first and not words.gap(start).isspace():
                return None
        return None

    def predicate(self, end: int, stop: int) -> tuple[int, int] | None:
        """What a name is said to be: "the Guard is also | a banned militia |"."""
        words, at = self.words, end
        if at >= stop or words.folded[at] not in self.grammar.be or not words.gap(at).isspace():
            return None
        at += 1
        while at < stop and words.folded[at] in self.nouns.also:
            at += 1
        if at + 1 >= stop or words.folded[at] not in self.grammar.articles:
            return None
        for last in range(at + 1, min(at + _PHRASE, stop)):
            if not words.gap(last).isspace() or words.folded[last] in self.grammar.function:
                return None
            ends = last + 1 >= stop or not words.gap(last + 1).isspace()
            ends = ends or words.folded[last + 1] in self.grammar.function
            if ends:
                return (at, last + 1) if self._role_at(last) else None
        return None

    def _opens_clause(self, at: int, first: int) -> bool:
        """Whether nothing but a conjunction, preposition or mark stands before a word."""
        if at == first or not self.words.gap(at).isspace():
            return True
        return self.words.folded[at - 1] in (
            self.grammar.conjunctions | self.grammar.prepositions | self.grammar.relatives
        )

    def _role_at(self, at: int) -> bool:
        if self.words.folded[at] in self.nouns.honorifics:
            return False
        return (
            self.offices.title_end(at, len(self.words)) > at
            or self.words.folded[at] in self.nouns.described
        )

    # ------------------------------------------------------------------ what they share
    def _naming(
        self,
        at: int,
        end: int,
        named_as: NamedAs,
        head: str,
        country: str = "",
        *,
        ruling: bool = False,
    ) -> Naming:
        span: Span = self.words.span(at, end)
        role = "group" if named_as == "called" else "role"
        return Naming(
            self.reading.document.id,
            "",
            span,
            span.of(self.reading.text),
            role,
            named_as,
            head,
            frozenset((head,)) if named_as == "person" else frozenset(),
            country,
            ruling,
        )


_CLOSES = (",", ".", "–", "—", ")", ";", "?", "!", "”", '"')
