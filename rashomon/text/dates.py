"""Dates of a text: absolute ones, and those that only the account's own date makes whole.

An own small grammar: general date libraries invent dates where news has none ("20 years… may"
becomes a day of 2006).  English words; ISO and numeric dates in any language.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.model import Span

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_NUMBER_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip

# "May" and "March" are months only as written; "sun" and "sat" are no days.
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![\w])"
)
_WEEKDAY = (
    r"(?:Mon(?:day|\.)|Tues?(?:day|\.)|Wed(?:nesday|\.)|Thu(?:rs)?(?:day|\.)|Fri(?:day|\.)"
    r"|Sat(?:urday|\.)|Sun(?:day|\.))(?!\w)"
)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d|[.,]\d|%)"
_YEAR = r"(?:1[5-9]\d\d|20\d\d)(?![\d%]|[.,]\d)"
_COUNT = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_PATTERN = re.compile(
    rf"""(?<![\w.$£€/-])(?:
    (?P<iso>(?P<iy>{_YEAR})-(?P<im>\d\d)-(?P<id>\d\d)(?!\d))
  | (?P<dmy>(?:(?P<dw>{_WEEKDAY}),?\s+)?(?P<dd>{_DAY})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<dm>{_MONTH})
      (?:,?\s+(?P<dy>{_YEAR}))?)
  | (?P<mdy>(?:(?P<mw>{_WEEKDAY}),?\s+)?(?P<mm>{_MONTH})\s+(?P<md>{_DAY})(?:st|nd|rd|th)?\b
      (?:,?\s+(?P<my>{_YEAR}))?)
  | (?P<my_>(?P<ym>{_MONTH}),?\s+(?:of\s+)?(?P<yy>{_YEAR}))
  | (?P<month>(?P<mpart>(?i:early|mid|late|last|next|this|since|until|in|by|of|during)[\s-]+)
      (?P<m>{_MONTH})(?!\.?\s+\d))
  | (?P<wd>(?:(?P<wrel>(?i:last|next|this))\s+)?(?P<w>{_WEEKDAY})(?:\s*\(\s*(?P<wday>{_DAY})\s*\))?
      (?:\s+(?P<wpart>(?i:morning|afternoon|evening|night)))?)
  | (?P<unit>(?P<urel>(?i:last|next|this))\s+(?P<u>(?i:week|month|year|weekend))\b)
  | (?P<ago>(?P<an>(?i:{_COUNT}))\s+(?P<au>(?i:day|week|month|year))s?\s+
      (?P<adir>(?i:ago|earlier|later))\b)
  | (?P<near>(?i:the\s+day\s+before\s+yesterday|yesterday|today|tonight|tomorrow)\b)
  | (?P<year>(?P<ylead>(?i:in|since|by|until|from|of|early|mid|late|during|before|after|between|and
      |to|through|the)[\s-]+)(?P<y>{_YEAR})(?P<decade>s)?(?!\s+(?:people|men|women|troops|dollars|km|miles)))
    )""",
    re.VERBOSE,
)


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


def _month_number(word: str) -> int:
    start = word[:3].lower()
    return next(number for number, name in enumerate(_MONTHS, 1) if name.startswith(start))


def _weekday_number(word: str) -> int:
    start = word[:3].lower()
    return next(number for number, name in enumerate(WEEKDAYS) if name.startswith(start))


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

    def __init__(self, found: re.Match[str], published: tuple[date, date] | None) -> None:
        self.groups = found.groupdict()
        self.span = Span(*found.span())
        self.anchor = published[1] if published and published[0] == published[1] else None
        self.near = published[1] if published else None

    def read(self) -> DateMention | None:
        groups = self.groups
        if groups["iso"]:
            return self._calendar(int(groups["iy"]), int(groups["im"]), int(groups["id"]))
        for year, month, day, weekday in (("dy", "dm", "dd", "dw"), ("my", "mm", "md", "mw")):
            if groups[month]:
                number = _month_number(groups[month])
                found = int(groups[year]) if groups[year] else None
                return self._calendar(found, number, int(groups[day]), groups[weekday])
        if groups["ym"]:
            return self._calendar(int(groups["yy"]), _month_number(groups["ym"]), None)
        if groups["month"]:
            return self._trimmed("mpart", self._calendar(None, _month_number(groups["m"]), None))
        if groups["year"]:
            if groups["decade"]:
                return self._decade(int(groups["y"]))
            return self._trimmed("ylead", self._calendar(int(groups["y"]), None, None))
        if groups["wd"]:
            return self._weekday()
        return self._relative()

    def _decade(self, year: int) -> DateMention:
        start = self.span.start + len(self.groups["ylead"])
        last = year + (99 if year % 100 == 0 else 9)
        days = date(year, 1, 1), date(last, 12, 31)
        return DateMention(Span(start, self.span.end), *days, "decade")

    def _trimmed(self, lead: str, mention: DateMention | None) -> DateMention | None:
        """The mention without the word that made it one ("in", "since")."""
        if mention is None:
            return None
        start = self.span.start + len(self.groups[lead])
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
            _weekday_number(weekday) if weekday else None, day, month, year,
        )  # fmt: skip

    def _weekday(self) -> DateMention:
        weekday = _weekday_number(self.groups["w"])
        day = int(self.groups["wday"]) if self.groups["wday"] else None
        first = None
        relative = (self.groups["wrel"] or "").lower()
        if self.anchor is not None:
            step = (self.anchor.weekday() - weekday) % 7
            if relative == "next":
                first = self.anchor + timedelta(days=(7 - step) or 7)
            else:
                first = self.anchor - timedelta(days=step or (7 if relative == "last" else 0))
        return DateMention(self.span, first, first, "weekday", True, weekday, day)

    def _relative(self) -> DateMention:
        groups = self.groups
        if groups["near"]:
            word = groups["near"].lower().split()[-1]
            shift = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}[word]
            shift -= groups["near"].lower().startswith("the day")
            day = self.anchor + timedelta(days=shift) if self.anchor else None
            return DateMention(self.span, day, day, "day", True)
        if groups["unit"]:
            steps = {"last": -1, "this": 0, "next": 1}[groups["urel"].lower()]
            return self._shifted(groups["u"].lower(), steps)
        word = groups["an"].lower()
        count = _NUMBER_WORDS.get(word) or int(word)
        ago = groups["adir"].lower() == "ago"
        if not ago:  # "two days later": later than what, the sentence alone does not say
            return DateMention(self.span, None, None, groups["au"].lower(), True)
        return self._shifted(groups["au"].lower(), -count)

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


def find_dates(text: str, span: Span, published: str = "") -> tuple[DateMention, ...]:
    """Dates within a span of `text`, in order.

    `published` is the account's own date (ISO 8601, any precision, "" unknown): it makes "on
    Sunday (15)", "last month" and "3 May" whole.  A bare weekday is the one before publication.
    """
    own = published_day(published)
    found: list[DateMention] = []
    for match in _PATTERN.finditer(text, span.start, span.end):
        mention = _Reader(match, own).read()
        if mention is not None:
            found.append(mention)
    return tuple(found)
