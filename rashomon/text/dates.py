"""Dates of a text: absolute ones, and those that only the account's own date makes whole.

An own small grammar: general date libraries invent dates where news has none ("20 years… may"
becomes a day of 2006).  Words and patterns are each language's (`dates.LANGUAGE.tsv`); ISO dates
are read in any language.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache

from rashomon.model import Span
from rashomon.text.word_tables import words_by_kind

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_CLASSES = {
    "day": r"(?:3[01]|[12]\d|0?[1-9])(?!\d|[.,]\d|%)",
    "year": r"(?:1[5-9]\d\d|20\d\d)(?![\d%]|[.,]\d)",
}
_BEFORE = r"(?<![\w.$£€/-])"
_ISO = r"(?P<iso>(?P<iy>{year})-(?P<im>\d\d)-(?P<id>\d\d)(?!\d))"
# Every group that a pattern of any language may have; a "2" behind a name stands for a second place
# where the same may be said ("el próximo lunes", "el lunes próximo").
_GROUPS: tuple[str, ...] = (
    "iso", "iy", "im", "id", "dw", "dd", "dm", "dy", "mw", "mm", "md", "my", "ym", "yy", "mpart",
    "m", "wrel", "w", "wday", "wpart", "urel", "u", "an", "au", "adir", "near", "ylead", "y",
    "decade",
)  # fmt: skip


@dataclass(frozen=True)
class DateWords:
    """The dates of one language: one pattern, and what its words mean."""

    pattern: re.Pattern[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    near: Mapping[str, int]
    steps: Mapping[str, int]
    units: Mapping[str, str]
    ago: frozenset[str]
    counts: Mapping[str, int]
    weekday_names: frozenset[str]
    daytimes: Mapping[str, str]  # "noon" -> the part of the day
    clock: re.Pattern[str]  # an hour: its groups "hour" and "half" ("a", "p")


def _alternatives(words: Mapping[str, str]) -> str:
    longest = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest) or r"(?!)"


@cache
def date_words(language: str) -> DateWords:
    """The date words of a language (BCP 47 primary tag); ISO dates alone where it has none."""
    table = words_by_kind("dates", language)
    classes = dict(_CLASSES)
    classes |= {name: regex for regex, name in table.get("class", {}).items()}
    for name in ("near", "count", "step", "unit", "ago"):
        classes[name] = _alternatives(table.get(name, {}))
    classes["count"] = rf"(?:\d{{1,3}}|{classes['count']})"
    patterns = [_ISO, *table.get("pattern", {})]
    filled = [
        re.sub(r"\{(\w+)\}", lambda name: classes.get(name[1], name[0]), pattern)
        for pattern in patterns
    ]

    def numbers(kind: str) -> dict[str, int]:
        return {word: int(value) for word, value in table.get(kind, {}).items() if value}

    return DateWords(
        re.compile(f"{_BEFORE}(?:{'|'.join(filled)})"),
        numbers("month"), numbers("weekday"), numbers("near"), numbers("step"),
        table.get("unit", {}), frozenset(numbers("ago")), numbers("count"),
        frozenset(table.get("weekday-name", ())), table.get("daytime", {}),
        re.compile("|".join(table.get("clock", {})) or r"(?!)", re.IGNORECASE),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in the text.

    `first` and `last` are the days it may mean (equal for a day); None where the account's own
    date would be needed and is not known.  `weekday` is 0 for Monday.  `day`, `month` and `year`
    are what the words themselves say.
    """

    span: Span
    first: date | None
    last: date | None
    precision: str  # "day", "weekday", "week", "month", "year", "decade"
    relative: bool = False
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None


def published_day(published: str) -> tuple[date, date] | None:
    """First and last day that an ISO date of any precision may mean; None if it is none."""
    found = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", published)
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    return _range(year or 0, month, day)


def _range(year: int, month: int | None, day: int | None) -> tuple[date, date] | None:
    try:
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if day is None:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        return date(year, month, day), date(year, month, day)
    except ValueError:
        return None


class _Reader:
    """Turns the groups of one match into a mention."""

    def __init__(
        self, found: re.Match[str], words: DateWords, published: tuple[date, date] | None
    ) -> None:
        self.groups: dict[str, str | None] = dict.fromkeys(_GROUPS)
        for name, said in found.groupdict().items():
            if said is not None:
                self.groups[name.rstrip("2")] = said
        self.words = words
        self.span = Span(*found.span())
        self.anchor = published[1] if published and published[0] == published[1] else None
        self.near = published[1] if published else None

    def of(self, name: str) -> str:
        """What a group holds, folded and with single blanks; "" if nothing."""
        return " ".join((self.groups[name] or "").lower().split())

    def read(self) -> DateMention | None:
        groups = self.groups
        if groups["iso"]:
            return self._calendar(int(self.of("iy")), int(self.of("im")), int(self.of("id")))
        for year, month, day, weekday in (("dy", "dm", "dd", "dw"), ("my", "mm", "md", "mw")):
            if groups[month]:
                found = int(self.of(year)) if groups[year] else None
                return self._calendar(found, self._month(month), int(self.of(day)), weekday)
        if groups["ym"]:
            return self._calendar(int(self.of("yy")), self._month("ym"), None)
        if groups["m"]:
            return self._trimmed("mpart", self._calendar(None, self._month("m"), None))
        if groups["y"]:
            if groups["decade"]:
                return self._decade(int(self.of("y")))
            return self._trimmed("ylead", self._calendar(int(self.of("y")), None, None))
        if groups["w"]:
            return self._weekday()
        return self._relative()

    def _month(self, group: str) -> int:
        return self.words.months[self.of(group)[:3]]

    def _day_of_week(self, group: str) -> int:
        return self.words.weekdays[self.of(group)[:3]]

    def _step(self, group: str) -> int | None:
        """Which one is meant: -1 the last, 1 the next; None where the words do not say."""
        return self.words.steps.get(self.of(group))

    def _decade(self, year: int) -> DateMention:
        start = self.span.start + len(self.groups["ylead"] or "")
        last = year + (99 if year % 100 == 0 else 9)
        days = date(year, 1, 1), date(last, 12, 31)
        return DateMention(Span(start, self.span.end), *days, "decade")

    def _trimmed(self, lead: str, mention: DateMention | None) -> DateMention | None:
        """The mention without the word that made it one ("in", "since")."""
        if mention is None:
            return None
        start = self.span.start + len(self.groups[lead] or "")
        return DateMention(
            Span(start, self.span.end), mention.first, mention.last, mention.precision,
            mention.relative, None, mention.day, mention.month, mention.year,
        )  # fmt: skip

    def _calendar(
        self, year: int | None, month: int | None, day: int | None, weekday: str | None = None
    ) -> DateMention | None:
        relative = year is None
        guess = year
        if guess is None and self.near is not None and month is not None:
            # without a year the nearest such month is meant: news looks back further than ahead
            ahead = (month - self.near.month) % 12
            back = 12 - ahead
            future = 0 < ahead <= 3 and month > self.near.month
            guess = self.near.year - (month > self.near.month and not future)
            guess += ahead <= 3 < back and month < self.near.month
        days = _range(guess, month, day) if guess else None
        if days is None and (year is not None or (day or 0) > 31):
            return None
        precision = "day" if day else "month" if month else "year"
        return DateMention(
            self.span, days[0] if days else None, days[1] if days else None, precision, relative,
            self._day_of_week(weekday) if weekday and self.groups[weekday] else None,
            day, month, year,
        )  # fmt: skip

    def _weekday(self) -> DateMention:
        weekday = self._day_of_week("w")
        day = int(self.of("wday")) if self.groups["wday"] else None
        first = None
        which = self._step("wrel")
        if self.anchor is not None:
            step = (self.anchor.weekday() - weekday) % 7
            if which == 1:
                first = self.anchor + timedelta(days=(7 - step) or 7)
            else:
                first = self.anchor - timedelta(days=step or (7 if which == -1 else 0))
        return DateMention(self.span, first, first, "weekday", True, weekday, day)

    def _relative(self) -> DateMention:
        groups = self.groups
        if groups["near"]:
            shift = self.words.near[self.of("near")]
            day = self.anchor + timedelta(days=shift) if self.anchor else None
            return DateMention(self.span, day, day, "day", True)
        if groups["u"]:
            return self._shifted(self.words.units[self.of("u")], self._step("urel") or 0)
        word, unit = self.of("an"), self.words.units[self.of("au")]
        count = self.words.counts.get(word) or int(word)
        if self.of("adir") not in self.words.ago:
            # "two days later": later than what, the sentence alone does not say
            return DateMention(self.span, None, None, unit, True)
        return self._shifted(unit, -count)

    def _shifted(self, unit: str, steps: int) -> DateMention:
        first = last = None
        if self.anchor is not None:
            day = self.anchor
            if unit in ("day", "week", "weekend"):
                first = day + timedelta(days=steps * (1 if unit == "day" else 7))
                if unit != "day":
                    first -= timedelta(days=first.weekday())
                    last = first + timedelta(days=6)
            else:
                months = day.year * 12 + day.month - 1 + steps * (12 if unit == "year" else 1)
                days = _range(months // 12, None if unit == "year" else months % 12 + 1, None)
                first, last = days or (None, None)
        return DateMention(self.span, first, last or first, unit, True)


# Cues, conflicts and omissions ask for the dates of one sentence: read once.
@lru_cache(maxsize=4096)
def find_dates(
    text: str, span: Span, published: str = "", language: str = "en"
) -> tuple[DateMention, ...]:
    """Dates within a span of `text`, in order.

    `published` is the account's own date (ISO 8601, any precision, "" unknown): it makes "on
    Sunday (15)", "last month" and "3 May" whole.  A bare weekday is the one before publication.
    """
    own = published_day(published)
    words = date_words(language)
    found: list[DateMention] = []
    for match in words.pattern.finditer(text, span.start, span.end):
        mention = _Reader(match, words, own).read()
        if mention is not None:
            found.append(mention)
    return tuple(found)
