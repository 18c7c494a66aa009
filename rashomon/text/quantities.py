"""Numbers of a text with what they count: value, unit, head noun, role.

An own small parser, since the libraries tried solve fewer phrases in a hundred times the time.
Words ("twenty-five", "dozens") are English; digits, percent and currency signs any language's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rashomon.model import Span
from rashomon.text.numbers import Number, NumberReader
from rashomon.text.units import CUBIC, CURRENCY_SIGNS, SQUARE, UNITS, Unit

_LEADS = {
    "at least": ">=", "more than": ">", "over": ">", "above": ">", "upwards of": ">",
    "a minimum of": ">=", "as many as": "<=", "as much as": "<=", "up to": "<=", "at most": "<=",
    "less than": "<", "fewer than": "<", "under": "<", "below": "<", "nearly": "~<",
    "almost": "~<", "close to": "~<", "about": "~", "around": "~", "roughly": "~", "some": "~",
    "approximately": "~", "an estimated": "~", "estimated": "~", "exceeding": ">", "topped": ">",
    "exceeds": ">", "exceeded": ">", "no fewer than": ">=", "no less than": ">=",
    "no more than": "<=", "just over": "~", "just under": "~<", "a total of": "",
}  # fmt: skip
_ROLES = {
    "dead": "dead", "killed": "dead", "killing": "dead", "died": "dead", "deaths": "dead",
    "kill": "dead", "kills": "dead", "fatalities": "dead", "lives": "dead", "bodies": "dead",
    "death": "dead", "dies": "dead", "die": "dead", "fatally": "dead", "toll": "dead",
    "injured": "hurt", "wounded": "hurt", "hurt": "hurt", "injuries": "hurt", "injuring": "hurt",
    "wounding": "hurt", "wounds": "hurt", "injures": "hurt",
    "missing": "missing", "arrested": "held", "detained": "held", "held": "held",
    "arrests": "held", "arresting": "held", "jailed": "held", "detaining": "held",
    "displaced": "fled", "fled": "fled", "evacuated": "fled", "homeless": "fled",
    "rescued": "saved", "survived": "saved", "survivors": "saved",
}  # fmt: skip
_STOP_WORDS = """
    the a an of in on at to for from by with and or but as that which who whom whose is are
    was were be been being has have had do does did will would could can may might must shall
    should not no it its he she they we you i his her their our this these those there than
    then when where while after before since until during per each every if so more less about
    over under into out up down off only just also still even said says told ago later earlier worth
"""
_STOP = frozenset(_STOP_WORDS.split())
_PERCENT = re.compile(r"\s?%|[\s-]per[\s-]?cent\b|[\s-]percent(?:age)?\b(?!\s+points?)", re.I)
_POINTS = re.compile(r"[\s-]percentage[\s-]points?\b", re.I)
_LEAD = re.compile(
    r"(?:"
    + "|".join(sorted(map(re.escape, _LEADS), key=len, reverse=True))
    + r")\s+(?:US|C|A)?[$€£]?$",
    re.I,
)
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


class _Parser(NumberReader):
    """Reads numbers with what they count."""

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
        for pattern, kind, unit in ((_POINTS, "points", "points"), (_PERCENT, "percent", "%")):
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
        word = self.tokens[number.first].text
        counted = number.first > 0 and self.tokens[number.first - 1].text in _ROLES
        if number.words and number.stop - number.first == 1 and word == "one" and not counted:
            following = self._nouns(number.stop)
            return not following or not self._plain_one(number)
        return False

    def _plain_one(self, number: Number) -> bool:
        """Whether "one" counts ("one soldier") rather than refers ("one of", "no one")."""
        at = number.stop
        if at >= len(self.tokens) or not self.joined(at) or self.tokens[at].text in _STOP:
            return False
        return number.first == 0 or self.tokens[number.first - 1].text not in (
            "no", "any", "every", "this", "that", "the", "another", "some", "which", "each",
        )  # fmt: skip

    def _currency(self, start: int) -> tuple[str, int]:
        for length in (3, 2, 1):
            sign = self.text[max(self.span.start, start - length) : start].strip()
            if sign in CURRENCY_SIGNS and len(sign) >= length - 1 and sign:
                at = self.text.rfind(sign, 0, start)
                return CURRENCY_SIGNS[sign], at
        return "", start

    def _lead(self, start: int) -> str:
        if not self.english:
            return ""
        low = max(self.span.start, start - 24)
        found = _LEAD.search(self.text[low:start])
        return (
            _LEADS[" ".join(re.sub(r"[$€£]|\b(?:US|C|A)$", "", found[0]).lower().split())]
            if found
            else ""
        )

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
        if unit is None and suffix in UNITS and suffix != "m":
            unit, stop = UNITS[suffix], at
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
        if not self.english or at >= len(self.tokens) or not self.joined(at):
            return None, at
        word = self.tokens[at].text
        following = (
            self.tokens[at + 1].text if at + 1 < len(self.tokens) and self.joined(at + 1) else ""
        )
        if word in ("square", "sq", "cubic") and following in SQUARE:
            return (CUBIC if word == "cubic" else SQUARE)[following], at + 2
        if word in ("degrees", "degree") and following in ("celsius", "centigrade", "fahrenheit"):
            return UNITS[following], at + 2
        if word in ("us", "u") and following in ("dollar", "dollars"):
            return UNITS["dollar"], at + 2
        if word in ("m", "second") or word not in UNITS:
            return None, at
        return UNITS[word], at + 1

    def _is_bare_age(self, number: Number, start: int, end: int) -> bool:
        """ "Ada Orne, 61, said", "aged 61"."""
        if not 0 < number.low < 120 or number.words or number.first == 0:
            return False
        before = self.tokens[number.first - 1]
        gap = self.text[before.end : start]
        if gap == " ":
            return before.text == "aged"
        named = self.text[before.start].isupper() and before.end - before.start > 1
        return (
            gap == ", " and named and (self.text[end : end + 1] in ",.;)" or end >= self.span.end)
        )

    def _is_age(self, stop: int) -> bool:
        return (
            stop < len(self.tokens)
            and self.tokens[stop].text == "old"
            and self.tokens[stop - 1].text in ("year", "years")
        )

    def _nouns(self, at: int) -> tuple[str, ...]:
        """Content words after the number, up to a stop word or punctuation, at most four."""
        found: list[str] = []
        if at < len(self.tokens) and self.tokens[at].text == "of":
            at += 1
            if at < len(self.tokens) and self.tokens[at].text in (
                "the",
                "its",
                "their",
                "his",
                "her",
            ):
                at += 1
        for place in range(at, min(at + 4, len(self.tokens))):
            token = self.tokens[place]
            gap = self.text[self.tokens[place - 1].end : token.start] if place else ""
            if token.text in _STOP or token.value is not None or gap.strip(" -‑’'\""):
                break
            found.append(token.text)
        return tuple(found)

    def _role(self, number: Number) -> str:
        """What became of those counted: the nearest such word after, before the next number,
        else the nearest before."""
        for place in range(number.stop, min(number.stop + 8, len(self.tokens))):
            token = self.tokens[place]
            gap = self.text[self.tokens[place - 1].end : token.start]
            if token.value is not None or any(mark in gap for mark in _BREAKS):
                break
            if token.text in ("and", "but") and place > number.stop:
                break
            if token.text in _ROLES:
                return _ROLES[token.text]
        for place in range(number.first - 1, max(-1, number.first - 6), -1):
            token = self.tokens[place]
            gap = self.text[token.end : self.tokens[place + 1].start]
            if token.value is not None or any(mark in gap for mark in _BREAKS):
                break
            if token.text in ("and", "but"):
                break
            if token.text in _ROLES:
                return _ROLES[token.text]
        return ""


def find_quantities(text: str, span: Span, language: str = "en") -> tuple[Quantity, ...]:
    """The quantities within a span of `text`, in order; dates are among them unless the caller
    leaves out what `find_dates` found."""
    return tuple(_Parser(text, span, language == "en").quantities())
