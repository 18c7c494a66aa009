"""To which actor each naming refers: surnames that several share, offices, "the group", rulers."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from rashomon.framing.actor_words import ActorWords
from rashomon.framing.identities import Identities
from rashomon.framing.namings import Naming
from rashomon.model import ActorKind

# Characters from a name to a description of it: a paragraph or two for "the group", which any
# group may be; more for an office, which few hold.
_REACH = 600
_REACH_OF_OFFICE = 1500

# Share of a name's places behind an article up to which it may be a person's: one in five are
# adjectives ("the Orne family").
_ARTICLES = 0.2

# Share of a name's places behind "in", "near" and the like from which it is a place's.
LOCATED = 0.5

# The same for a name of which only authorities, police and people are told.
_LOCATED_GROUP = 0.25

Fits = Callable[[str], bool]


class References:
    """The actor of each naming: `entities[i]` is that of `found[i]`, "" where none can be told.

    `found` stands in order of accounts and place.
    """

    def __init__(self, found: Sequence[Naming], identities: Identities, nouns: ActorWords) -> None:
        self._found = found
        self._identities = identities
        self._nouns = nouns
        self.entities: list[str] = [""] * len(found)
        self._mentions: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        self._of_document: defaultdict[str, list[int]] = defaultdict(list)
        for at, item in enumerate(found):
            self._of_document[item.document].append(at)
        self._resolve_names()
        self._countries = {
            self.entities[at] for at, item in enumerate(found) if item.named_as == "country"
        } - {""}
        self._persons = self._find_persons()
        self._groups = self._find_groups()
        self._separate_followings()
        self._titles, self._home = self._find_offices()
        self._rulers = self._find_rulers()
        self._note_mentions()
        self._counts = Counter(self.entities)
        self._resolve_descriptions()

    def kinds(self) -> dict[str, ActorKind]:
        """What each actor is, as far as the namings tell."""
        kinds: dict[str, ActorKind] = {}
        for at, entity in enumerate(self.entities):
            if entity and entity not in kinds:
                kinds[entity] = self._kind(entity, self._found[at])
        return kinds

    def places(self) -> frozenset[str]:
        """Entities that are no countries and mostly stand where something happens."""
        located: Counter[str] = Counter()
        counts = Counter(self.entities)
        for at, entity in enumerate(self.entities):
            located[entity] += self._found[at].located
        return frozenset(
            entity
            for entity in counts
            if entity not in self._countries | self._persons | self._groups
            and not self._named_after(entity, self._nouns.institutions)
            and (located[entity] >= LOCATED * counts[entity] or self._is_ground(entity))
        )

    # ------------------------------------------------------------------ names
    def _resolve_names(self) -> None:
        """Each name's actor; of several with one surname the one named last in the account."""
        overall: Counter[str] = Counter()
        for item in self._found:
            candidates = self._identities.candidates(item.name) if item.name else ()
            if len(candidates) == 1:
                overall[candidates[0]] += 1
        for places in self._of_document.values():
            last: dict[str, int] = {}
            for at in places:
                name = self._found[at].name
                if not name:
                    continue
                candidates = self._identities.candidates(name)
                entity = max(candidates, key=lambda key: (last.get(key, -1), overall[key], key))
                self.entities[at] = entity
                last[entity] = at

    def _find_persons(self) -> set[str]:
        """Who bears a title, holds an office beside the name, or goes by a surname."""
        persons = {
            self.entities[at]
            for at, item in enumerate(self._found)
            if item.name and (item.named_as == "person" or (item.who and item.named_as == ""))
        }
        counts, articles = Counter(self.entities), Counter[str]()
        for at, item in enumerate(self._found):
            articles[self.entities[at]] += item.article
        persons |= {
            key
            for key in self._identities.surnames.values()
            if articles[key] <= _ARTICLES * counts[key]  # "the Oscars" are nobody
        }
        figures = {key for key in persons if any(char.isdigit() for char in key)}
        return persons - self._countries - figures - {""}

    def _find_groups(self) -> set[str]:
        """Whom a group noun names somewhere, and no title makes a person.

        A place has authorities and people, too: these alone make no group of it.
        """
        counts, located = Counter(self.entities), Counter[str]()
        nouns: defaultdict[str, set[str]] = defaultdict(set)
        for at, item in enumerate(self._found):
            located[self.entities[at]] += item.located
            if item.name and item.named_as == "group":
                nouns[self.entities[at]].add(item.head)
        civic = self._nouns.governing | self._nouns.civic
        groups = {
            key
            for key, heads in nouns.items()
            if heads - civic or located[key] < _LOCATED_GROUP * counts[key]
        }
        return groups - self._persons - self._countries

    def _separate_followings(self) -> None:
        """ "Orne supporters" are not Orne: behind a person's name a group noun is its own actor."""
        for at, item in enumerate(self._found):
            if item.role == "group" and item.name and self.entities[at] in self._persons:
                entity = f"{item.name} {item.head}"
                self.entities[at] = entity
                self._groups.add(entity)

    # ------------------------------------------------------------------ offices and power
    def _find_offices(self) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
        """The titles of each person, and the countries those belong to."""
        titles: defaultdict[str, set[str]] = defaultdict(set)
        home: defaultdict[str, set[str]] = defaultdict(set)
        for at, item in enumerate(self._found):
            if item.name and self.entities[at] in self._persons:
                titles[self.entities[at]] |= item.titles
                home[self.entities[at]] |= {item.country} - {""}
        return titles, home

    def _find_rulers(self) -> str:
        """The group that governs by its namings ("the Guard's government"), if one clearly does."""
        governing = Counter(
            self.entities[at]
            for at, item in enumerate(self._found)
            if self.entities[at] in self._groups and item.head in self._nouns.governing
        )
        (first, most), (_, next_most) = [*governing.most_common(2), ("", 0), ("", 0)][:2]
        return first if most >= 2 * next_most else ""

    def _note_mentions(self) -> None:
        for at, item in enumerate(self._found):
            if not item.name:
                continue
            if item.ruling and self._rulers and self.entities[at] in self._countries:
                self.entities[at] = self._rulers
            self._mentions[item.document, self.entities[at]].append(item.span.start)

    # ------------------------------------------------------------------ descriptions
    def _resolve_descriptions(self) -> None:
        for places in self._of_document.values():
            recent: list[str] = []  # last named last
            for at in places:
                item = self._found[at]
                if not item.name:
                    self.entities[at] = self._described(item, recent)
                entity = self.entities[at]
                if entity:
                    if entity in recent:
                        recent.remove(entity)
                    recent.append(entity)
                    if not item.name:
                        self._mentions[item.document, entity].append(item.span.start)
                        self._mentions[item.document, entity].sort()

    def _described(self, item: Naming, recent: Sequence[str]) -> str:
        """Whose a description is; a set of people that no group is behind stands for itself."""
        if item.named_as == "called":
            return item.head
        return self._referent(item, recent) or self._nouns.called.get(item.head, "")

    def _referent(self, item: Naming, recent: Sequence[str]) -> str:
        if item.named_as == "person":
            return self._office_holder(item, recent)
        if item.ruling and self._rulers:
            return self._rulers
        if item.head in self._nouns.governing:
            return item.country or self._only_government(item)
        if item.named_as == "institution":
            return self._last(
                item, recent, _REACH_OF_OFFICE, lambda key: self._named_after(key, {item.head})
            )
        return self._last(item, recent, _REACH, lambda key: key in self._groups)

    def _office_holder(self, item: Naming, recent: Sequence[str]) -> str:
        """The person who holds an office: the one named last in the account, else the only one."""
        holders = [
            key
            for key in self._persons
            if any(_same_office(title, item.head) for title in self._titles.get(key, ()))
            and (not item.country or not self._home.get(key) or item.country in self._home[key])
        ]
        near = self._last(item, recent, _REACH_OF_OFFICE, lambda key: key in holders)
        if near:
            return near
        word = item.head.split()[-1]
        telling = word in self._nouns.single or item.country or " " in item.head
        if holders and telling and (len(holders) == 1 or word in self._nouns.single):
            foremost = self._foremost(holders)
            if foremost:
                return foremost
        if word in self._nouns.generic and item.country:
            compatriot = self._last(
                item,
                recent,
                _REACH_OF_OFFICE,
                lambda key: key in self._persons and item.country in self._home.get(key, ()),
            )
            if compatriot:
                return compatriot
        if word in self._nouns.single and not holders:
            return f"the {item.head}" + (f" ({item.country})" if item.country else "")
        return ""

    def _foremost(self, holders: Sequence[str]) -> str:
        """The one of some persons who is named twice as often as any other or more, if one is."""
        counts = sorted(((self._counts[key], key) for key in holders), reverse=True)
        (most, first), (next_most, _) = [*counts, (0, "")][:2]
        return first if most >= 2 * next_most else ""

    def _only_government(self, item: Naming) -> str:
        """The country whose government the account names elsewhere, if it is one only."""
        governed = {
            self.entities[at]
            for at in self._of_document[item.document]
            if self.entities[at] in self._countries
            and self._found[at].head in self._nouns.governing
            and self._found[at].name
        }
        return governed.pop() if len(governed) == 1 else ""

    def _last(self, item: Naming, recent: Sequence[str], reach: int, fits: Fits) -> str:
        """The fitting actor named last before a description, within `reach` characters."""
        for entity in reversed(recent):
            if not fits(entity):
                continue
            starts = self._mentions[item.document, entity]
            before = bisect_left(starts, item.span.start)
            if before and item.span.start - starts[before - 1] <= reach:
                return entity
        return ""

    # ------------------------------------------------------------------ kinds
    def _kind(self, entity: str, item: Naming) -> ActorKind:
        if entity in self._countries:
            return "country"
        if entity in self._groups or entity in self._nouns.called.values():
            return "group"
        if self._named_after(entity, self._nouns.institutions):
            return "organisation"
        if entity in self._persons or entity.startswith("the "):
            return "person"
        letters = entity.replace(".", "")
        return "organisation" if letters.isupper() and 1 < len(letters) < 7 else ""

    def _is_ground(self, entity: str) -> bool:
        """Whether a name is that of a region, river, street: "Velm Province", "Gulf of Velm"."""
        words = entity.lower().split()
        headed = words[:1] if "of" in words else words[-1:]
        return bool(set(headed) & self._nouns.places)

    def _named_after(self, entity: str, nouns: Iterable[str]) -> bool:
        """Whether a name holds one of some nouns."""
        return bool({word.lower() for word in entity.split()} & set(nouns))


def _same_office(title: str, described: str) -> bool:
    """Whether two titles may be one office: "foreign minister", "minister"."""
    return title == described or title.endswith(f" {described}") or described.endswith(f" {title}")
