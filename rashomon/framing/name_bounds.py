"""Where names begin and end: capital letters, the small words that join them, and the traps.

Traps: a capital that the start of a sentence or a headline explains; months that are people
("Theresa May", but "in May"); titles with small words inside ("Secretary of State Marta Orne").
"""

from __future__ import annotations

from functools import cache

from rashomon.framing.actor_words import actor_words, country_names
from rashomon.framing.grammar import grammar
from rashomon.framing.known_names import KnownNames
from rashomon.framing.lexicon import load_list
from rashomon.framing.reading import Reading
from rashomon.text.dates import WEEKDAYS
from rashomon.text.numbers import number_of

_MONTHS = frozenset(
    ("january", "february", "march", "april", "may", "june", "july", "august", "september",
     "october", "november", "december")
)  # fmt: skip
_NEVER = frozenset(
    (*WEEKDAYS, *(day[:3] for day in WEEKDAYS), *(month[:3] for month in _MONTHS), "sept", "tues",
     "thurs", "i", "am", "pm", "gmt", "utc", "est", "edt", "pst", "pdt", "cet")
) - {"may", "mar", "sun"}  # fmt: skip # which are words or names as well
POSSESSIVE = ("'s ", "’s ", "' ", "’ ")  # between an owner and what is owned
_OPENING, _CLOSING = (" “", ' "', " ‘", " «"), ("” ", '" ', "’ ", "» ")
_NICKNAME = 3  # words between those marks inside a name
_NOUNS_HAVE_CAPITALS = frozenset(("de", "lb"))  # there one capital tells nothing
# Headlines have a capital on nearly every content word; a sentence that is hardly more than names
# ("Foreign Minister Ada Orne met …") still has its verb in lower case.
_HEADLINE = 0.9
_HEADLINE_WORDS = 4


class NameBounds:
    """Finds where names end in one account."""

    def __init__(self, reading: Reading, known: KnownNames) -> None:
        self.reading = reading
        self.words = reading.words
        self.known = known
        language = reading.document.language
        self.grammar = grammar(language)
        self.nouns = actor_words(language)
        self.countries = country_names(reading.lexicons, language)
        self.longest_country = max(map(len, self.countries), default=0)
        self.reports = reporting(language)
        self.nouns_have_capitals = language in _NOUNS_HAVE_CAPITALS
        titles = reading.lexicons.lexicon("titles", language)
        self.phrases = {
            at: at + len(entry.words)
            for at, word in enumerate(self.words.folded)
            if word in titles and self._capital(at)
            for entry in titles.match(self.words.folded, at, len(self.words))
            if entry.kind == "office" and len(entry.words) > 2
        }

    def is_headline(self, first: int, stop: int) -> bool:
        """Whether a sentence is written in capitals throughout, so that they tell nothing."""
        told = [at for at in range(first, stop) if self._tells(at)]
        capitals = sum(self._capital(at) for at in told)
        return len(told) >= _HEADLINE_WORDS and capitals >= _HEADLINE * len(told)

    def _tells(self, at: int) -> bool:
        """Whether a word is no function word and no figure."""
        word = self.words.folded[at]
        return word not in self.grammar.function and not word[0].isdigit()

    def name_end(self, at: int, first: int, stop: int, *, headline: bool) -> int:
        """The word after the name that starts at `at`; `at` itself where none does.

        In a headline only names known from elsewhere are found.
        """
        if not self._capital(at):
            return at
        if headline:
            return self._known_end(at, stop)
        if self.nouns_have_capitals and (self.words.raw[at],) in self.countries:
            return at + 1
        if not self._opens(at, first, stop):
            return at
        end = self._run_end(at, stop)
        behind = self._behind_nickname(end, stop)
        end = self._run_end(behind, stop) if behind else end
        return at if self.nouns_have_capitals and end == at + 1 else end

    def _behind_nickname(self, at: int, stop: int) -> int:
        """The word after a nickname in quotation marks that stands between two names, 0 where
        none does: "Ada “The Gull” | Orne"."""
        if at >= stop or self.words.gap(at) not in _OPENING:
            return 0
        for end in range(at + 1, min(at + _NICKNAME + 1, stop)):
            if self.words.gap(end) in _CLOSING:
                return end if self._continues(end, stop) else 0
            if not self.words.gap(end).isspace():
                return 0
        return 0

    def _run_end(self, at: int, stop: int) -> int:
        end = self.phrases.get(at, at + 1)
        while end < stop and self._runs_on(end):
            if self._continues(end, stop):
                end = self.phrases.get(end, end + 1)
            elif self._joins(end) and end + 1 < stop and self._continues(end + 1, stop):
                end += 2
            elif self._joins_article(end, stop):
                end += 3
            else:
                break
        return min(end, stop)

    def _known_end(self, at: int, stop: int) -> int:
        raw, length = self.words.raw, 0
        for name in self.known.names_from(raw[at]):
            if tuple(raw[at : min(stop, at + len(name))]) == name:
                length = max(length, len(name))
        for end in range(min(stop, at + self.longest_country), at + length, -1):
            if tuple(raw[at:end]) in self.countries:
                return end
        return at + length

    def _opens(self, at: int, first: int, stop: int) -> bool:
        word, raw = self.words.folded[at], self.words.raw[at]
        if word.rpartition("-")[2] in self.nouns.seated:  # "Arden-based"
            return False
        if word in _MONTHS:
            return self._month_is_name(at, first, stop)
        if word in _NEVER:
            return False
        if word in self.grammar.function and not (raw.isupper() and len(raw) > 1):
            return False
        if number_of(word) is not None:  # "Ten people"
            return False
        if at > first:
            return True
        if word in self.nouns.called:  # "Police said"
            return False
        if self.grammar.is_adverb(word) and not self.known.is_surname(word):
            return False
        if self.known.is_common(word):
            return self.known.is_surname(word) and self._acts(at + 1, stop)
        return self._begins_name(at, stop)

    def _begins_name(self, at: int, stop: int) -> bool:
        """Whether the capital at the start of a sentence is a name's: words follow that are one's,
        or a report does; or it has a capital elsewhere, too."""
        raw, after = self.words.raw[at], at + 1
        if self.known.stands_inside(raw) or (raw,) in self.countries or at in self.phrases:
            return True
        surname = self.known.is_surname(self.words.folded[at])
        if surname or any(char.isupper() for char in raw[1:]):
            return True
        if after >= stop or not self.words.gap(after).isspace():
            return False
        if self._continues(after, stop) or self.words.folded[after] in self.nouns.groups:
            verb = raw.endswith(("ing", "ed"))
            return not (verb and self.known.stands_inside(self.words.raw[after]))
        # "Residents said" is nobody's name
        return self.words.folded[after] in self.reports and not raw.endswith("s")

    def _acts(self, at: int, stop: int) -> bool:
        """Whether the word at `at` is what a person does, or the end of a possessive."""
        if at >= stop:
            return False
        gap = self.words.gap(at)
        return gap[:1] in ("'", "’") or (
            gap.isspace() and (self.words.folded[at] in self.reports | self.grammar.auxiliaries)
        )

    def _month_is_name(self, at: int, first: int, stop: int) -> bool:
        """Whether a month's name is a person's: known as a surname, and no date around it."""
        word = self.words.folded[at]
        if word not in self.nouns.months or not self.known.is_surname(word):
            return False
        if at + 1 < stop and self.words.raw[at + 1][:1].isdigit():
            return False
        if at == first:
            return self._acts(at + 1, stop)
        before = self.words.folded[at - 1]
        return before not in self.nouns.in_dates and not before[:1].isdigit()

    def _continues(self, at: int, stop: int) -> bool:
        word, raw = self.words.folded[at], self.words.raw[at]
        if not self._capital(at) or word in _NEVER:
            return False
        if word in _MONTHS:
            followed = at + 1 < stop and self.words.raw[at + 1][:1].isdigit()
            return word in self.nouns.months and not followed
        return word not in self.grammar.function or (raw.isupper() and len(raw) > 1)

    def _capital(self, at: int) -> bool:
        return self.words.raw[at][:1].isupper()

    def _runs_on(self, at: int) -> bool:
        """Whether a word follows the one before it with a blank, or the stop of an initial."""
        gap = self.words.gap(at)
        if gap in POSSESSIVE:  # "Sheriff's Department", "Dockers' League", but "China's Ministry"
            person = self.known.is_surname(self.words.folded[at - 1])
            country = (self.words.raw[at - 1],) in self.countries
            return self.words.folded[at] in self.nouns.institutions and not person | country
        initial = len(self.words.raw[at - 1]) <= 3 and gap in (". ", ".")
        return initial or (gap.isspace() and "\n" not in gap)

    def _joins_article(self, at: int, stop: int) -> bool:
        """Whether "of the" joins two parts of one name."""
        return (
            at + 2 < stop
            and self._joins(at)
            and self.words.folded[at] in self.grammar.of
            and self.words.folded[at + 1] in self.grammar.articles
            and self.words.gap(at + 2).isspace()
            and self._continues(at + 2, stop)
        )

    def _joins(self, at: int) -> bool:
        """Whether a small word joins two parts of one name."""
        word = self.words.folded[at]
        if word in self.grammar.and_:  # “Belt and Road” is one name only as quoted
            inside = self.reading.inside
            return inside(self.words.starts[at - 1]) and inside(self.words.ends[at] + 1)
        before = self.words.folded[at - 1]
        headed = before in self.nouns.institutions or before in self.nouns.places
        if word in self.nouns.joins_institutions and not headed:
            return False  # "Ministry of Trade" is one name, "Orne Holdings of Velm" two
        return word in self.nouns.joins and self.words.gap(at + 1).isspace()


@cache
def reporting(language: str) -> frozenset[str]:
    """Forms of the verbs that are always reports: "said", "told"."""
    entries = load_list("attribution_verbs", language)
    return frozenset(
        entry.words[0] for entry in entries if not entry.weak and len(entry.words) == 1
    )
