"""Numbers of a text with what they count: value, unit, head noun, role.

An own small parser, since the libraries tried solve fewer phrases in a hundred times the time.
Words are the language's (`quantities.LANGUAGE.tsv`, `numbers`, `units`); digits, percent and
currency signs are read in any language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from rashomon.model import Span
from rashomon.text.numbers import Number, NumberReader
from rashomon.text.units import CURRENCY_SIGNS, Unit, units_of
from rashomon.text.word_tables import words_by_kind

_BREAKS = (";", ".", ",", ":", "—", "–", "--")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and what it counts.

    `low` and `high` are its value in the unit's base (equal unless the words leave a range open);
    `step` is the size of its last stated digit there, which tells rounding from conflict;
    `lead` is "" or one of ">", ">=", "<", "<=", "~", "~<"; `nouns` are the content words after
    it, folded, nearest first; `role` is what became of those counted ("dead", "hurt", …).
    """

    span: Span
    low: float
    high: float
    kind: str  # "count", "money", "percent", "points", "ordinal", "age", or a unit's kind
    unit: str = ""
    step: float = 1.0
    lead: str = ""
    nouns: tuple[str, ...] = ()
    role: str = ""


@dataclass(frozen=True)
class _Around:
    """What stands around numbers in one language."""

    leads: Mapping[str, str]
    lead: re.Pattern[str]
    roles: Mapping[str, str]
    stop: frozenset[str]
    percent: re.Pattern[str]
    points: re.Pattern[str]
    no_figure: re.Pattern[str]  # behind a number that counts nothing: "four-by-four"
    of: frozenset[str]
    of_the: frozenset[str]
    role_ends: frozenset[str]
    age_before: frozenset[str]
    address: frozenset[str]
    age_after: frozenset[str]


_NEVER = r"(?!)"


@cache
def _around(language: str) -> _Around:
    table = words_by_kind("quantities", language)
    leads = table.get("lead", {})
    longest = sorted(map(re.escape, leads), key=len, reverse=True)
    lead = rf"(?:{'|'.join(longest) or _NEVER})\s+(?:US|C|A)?[$€£]?$"

    def pattern(kind: str, default: str) -> re.Pattern[str]:
        return re.compile("|".join(table.get(kind, ())) or default, re.IGNORECASE)

    def words(kind: str) -> frozenset[str]:
        return frozenset(table.get(kind, ()))

    return _Around(
        leads, re.compile(lead, re.IGNORECASE), table.get("role", {}), words("stop"),
        pattern("percent", r"\s?%"), pattern("points", _NEVER),
        pattern("no-figure", _NEVER), words("of"), words("of-the"),
        words("role-ends"), words("age-before"), words("address"), words("age-after"),
    )  # fmt: skip


class _Parser(NumberReader):
    """Reads numbers with what they count."""

    def __init__(self, text: str, span: Span, language: str) -> None:
        super().__init__(text, span, language)
        self.around = _around(language)
        self.units = units_of(language)

    def quantities(self) -> list[Quantity]:
        found: list[Quantity] = []
        at = 0
        while at < len(self.tokens):
            number = self.number_at(at)
            if number is None:
                at += 1
                continue
            quantity = self.quantity(number)
            if quantity is not None:
                found.append(quantity)
            at = number.stop
        return found

    # ------------------------------------------------------------------ what it counts
    def quantity(self, number: Number) -> Quantity | None:
        start = self.tokens[number.first].start
        end = self.tokens[number.stop - 1].end
        if self._no_quantity(number, start, end):
            return None
        sign, start = self._currency(start)
        lead = self._lead(start)
        if sign:
            return Quantity(
                Span(start, end), number.low, number.high, "money", sign, number.step, lead,
                self._nouns(number.stop), self._role(number),
            )  # fmt: skip
        for pattern, kind, unit in (
            (self.around.points, "points", "points"),
            (self.around.percent, "percent", "%"),
        ):
            if found := pattern.match(self.text, end, self.span.end):
                stop = next(
                    (
                        i
                        for i in range(number.stop, len(self.tokens))
                        if self.tokens[i].start >= found.end()
                    ),
                    len(self.tokens),
                )
                return Quantity(
                    Span(start, found.end()), number.low, number.high, kind, unit, number.step,
                    lead, self._nouns(stop), "",
                )  # fmt: skip
        if number.ordinal:
            return Quantity(
                Span(start, end), number.low, number.high, "ordinal", "", 1.0, "",
                self._nouns(number.stop), "",
            )  # fmt: skip
        return self._counted(number, start, end, lead)

    def _no_quantity(self, number: Number, start: int, end: int) -> bool:
        """Parts of scores, times, versions, phone numbers, names; "one" as a pronoun."""
        before = self.text[max(self.span.start, start - 1) : start]
        after = self.text[end : end + 2]
        if before and before in "-–/:.#@_" and start >= 2 and self.text[start - 2].isalnum():
            return True
        if after[:1] in (":", "/") and after[1:].isdigit():
            return True
        if after[:1] in ("-", "–") and after[1:].isdigit():
            return True
        nouns = self._nouns(number.stop)
        if self.around.address & set(nouns[:3]) and before == " " and self._capital(number.stop):
            return True  # "at 24 Orne Street"
        if self.around.no_figure.match(self.text, end, self.span.end):
            return True
        word = self.tokens[number.first].text
        counted = number.first > 0 and self.tokens[number.first - 1].text in self.around.roles
        single = number.words and number.stop - number.first == 1
        if single and word in self.numbers.no_count:
            return True
        if single and word in self.numbers.one_of and not counted:
            following = self._nouns(number.stop)
            return not following or not self._plain_one(number)
        return False

    def _capital(self, at: int) -> bool:
        return at < len(self.tokens) and self.text[self.tokens[at].start].isupper()

    def _plain_one(self, number: Number) -> bool:
        """Whether "one" counts ("one soldier") rather than refers ("one of", "no one")."""
        at = number.stop
        if (
            at >= len(self.tokens)
            or not self.joined(at)
            or self.tokens[at].text in self.around.stop
        ):
            return False
        before = self.tokens[number.first - 1].text if number.first else ""
        return before not in self.numbers.no_one_after

    def _currency(self, start: int) -> tuple[str, int]:
        for length in (3, 2, 1):
            sign = self.text[max(self.span.start, start - length) : start].strip()
            if sign in CURRENCY_SIGNS and len(sign) >= length - 1 and sign:
                at = self.text.rfind(sign, 0, start)
                return CURRENCY_SIGNS[sign], at
        return "", start

    def _lead(self, start: int) -> str:
        low = max(self.span.start, start - 24)
        found = self.around.lead.search(self.text[low:start])
        if found is None:
            return ""
        words = re.sub(r"[$€£]|\b(?:US|C|A)$", "", found[0]).lower().split()
        return self.around.leads[" ".join(words)]

    def _counted(self, number: Number, start: int, end: int, lead: str) -> Quantity:
        at = number.stop
        if self._is_bare_age(number, start, end):
            nouns = self._nouns(at)
            return Quantity(
                Span(start, end), number.low, number.high, "age", "year", 1.0, "", nouns
            )
        if self.text[end : end + 5].lower().lstrip("- ").startswith("plus"):
            lead = ">="
        unit, stop = self._unit(at)
        suffix = self.tokens[number.first].suffix
        if unit is None and suffix in self.units.named and suffix != "m":
            unit, stop = self.units.named[suffix], at
        low, high, step, kind, name = number.low, number.high, number.step, "count", ""
        if unit is not None:
            if self._is_age(stop):
                return Quantity(
                    Span(start, end), low, high, "age", "year", 1.0, lead, self._nouns(stop + 1), ""
                )
            kind, name = unit.kind, unit.base
            low, high = (value * unit.factor + unit.shift for value in (low, high))
            step *= unit.factor
            end = max(end, self.tokens[stop - 1].end)
            if name == "cent":
                low, high, step, name = low / 100, high / 100, step / 100, "$"
        return Quantity(
            Span(start, end),
            low,
            high,
            kind,
            name,
            step,
            lead,
            self._nouns(stop),
            self._role(number),
        )

    def _unit(self, at: int) -> tuple[Unit | None, int]:
        if at >= len(self.tokens) or not self.joined(at):
            return None, at
        units, word = self.units, self.tokens[at].text
        following = (
            self.tokens[at + 1].text if at + 1 < len(self.tokens) and self.joined(at + 1) else ""
        )
        power = units.power(word, following) or units.power(following, word)
        if power is not None:
            return power, at + 2
        if following in units.before.get(word, ()):
            return units.named[following], at + 2
        if word in units.not_alone or word not in units.named:
            return None, at
        return units.named[word], at + 1

    def _is_bare_age(self, number: Number, start: int, end: int) -> bool:
        """ "Ada Orne, 61, said", "aged 61"."""
        if not 0 < number.low < 120 or number.words or number.first == 0:
            return False
        before = self.tokens[number.first - 1]
        gap = self.text[before.end : start]
        if gap == " ":
            return before.text in self.around.age_before
        named = self.text[before.start].isupper() and before.end - before.start > 1
        return (
            gap == ", " and named and (self.text[end : end + 1] in ",.;)" or end >= self.span.end)
        )

    def _is_age(self, stop: int) -> bool:
        return (
            stop < len(self.tokens)
            and self.tokens[stop].text in self.around.age_after
            and self.units.named.get(self.tokens[stop - 1].text) == self.units.named.get("year")
        )

    def _nouns(self, at: int) -> tuple[str, ...]:
        """Content words after the number, up to a stop word or punctuation, at most four."""
        found: list[str] = []
        if at < len(self.tokens) and self.tokens[at].text in self.around.of:
            at += 1
            if at < len(self.tokens) and self.tokens[at].text in self.around.of_the:
                at += 1
        for place in range(at, min(at + 4, len(self.tokens))):
            token = self.tokens[place]
            gap = self.text[self.tokens[place - 1].end : token.start] if place else ""
            if token.text in self.around.stop or token.value is not None or gap.strip(" -‑’'\""):
                break
            found.append(token.text)
        return tuple(found)

    def _role(self, number: Number) -> str:
        """What became of those counted: the nearest such word after, before the next number,
        else the nearest before."""
        if number.step < 1:
            return ""  # "a 6.7-strength quake killed …": nobody is counted in tenths
        for place in range(number.stop, min(number.stop + 8, len(self.tokens))):
            token = self.tokens[place]
            gap = self.text[self.tokens[place - 1].end : token.start]
            if token.value is not None or any(mark in gap for mark in _BREAKS):
                break
            if token.text in self.around.role_ends and place > number.stop:
                break
            if token.text in self.around.roles:
                return self.around.roles[token.text]
        for place in range(number.first - 1, max(-1, number.first - 6), -1):
            token = self.tokens[place]
            gap = self.text[token.end : self.tokens[place + 1].start]
            if token.value is not None or any(mark in gap for mark in _BREAKS):
                break
            if token.text in self.around.role_ends:
                break
            if token.text in self.around.roles:
                return self.around.roles[token.text]
        return ""


# Cues, figures told and conflicts ask for the figures of one sentence: read once.
@lru_cache(maxsize=4096)
def find_quantities(text: str, span: Span, language: str = "en") -> tuple[Quantity, ...]:
    """The quantities within a span of `text`, in order; dates are among them unless the caller
    leaves out what `find_dates` found."""
    return tuple(_Parser(text, span, language).quantities())
