"""Numbers of a text with what they count: value, unit, head noun, role.

An own small parser, since the libraries tried solve fewer phrases in a hundred times the time.
Words ("twenty-five", "dozens") are English; digits, percent and currency signs any language's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.model import Span
from rashomon.text.units import CUBIC, CURRENCY_SIGNS, SQUARE, UNITS, Unit

_ONE_TO_NINETEEN = """zero one two three four five six seven eight nine ten eleven twelve
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen"""
_ONES = {word: value for value, word in enumerate(_ONE_TO_NINETEEN.split())}
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
_SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12, "k": 1e3,
    "bil": 1e9, "mil": 1e6, "lakh": 1e5, "crore": 1e7,
}  # fmt: skip
_WORD_SCALES = frozenset(("hundred", "thousand", "million", "billion", "trillion"))
# Vague words as the range they leave open ("dozens" is 24 to 99).
_VAGUE = {
    "dozen": (12.0, 12.0), "dozens": (24.0, 99.0), "scores": (40.0, 199.0),
    "hundreds": (200.0, 1999.0), "thousands": (2000.0, 19999.0), "several": (3.0, 12.0),
    "millions": (2e6, 2e7), "billions": (2e9, 2e10), "half": (0.5, 0.5),
}  # fmt: skip
_ORDINALS = {
    "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12,
}  # fmt: skip
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
    over under into out up down off only just also still even said says told ago later earlier
"""
_STOP = frozenset(_STOP_WORDS.split())
_FIGURES = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_TOKEN = re.compile(
    rf"(?P<sized>{_FIGURES})(?P<suffix>bn|mn|m|k|tn|km|kg|mph|kph|cm|mm|ft|lbs?)\b"
    rf"|(?P<num>{_FIGURES})(?P<ord>st|nd|rd|th)?(?![\w]|[.,]\d)"
    r"|(?P<word>[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)?)|(?P<other>\w+)"
)
_PERCENT = re.compile(r"\s?%|[\s-]per[\s-]?cent\b|[\s-]percent(?:age)?\b(?!\s+points?)", re.I)
_POINTS = re.compile(r"[\s-]percentage[\s-]points?\b", re.I)
_LEAD = re.compile(
    r"(?:"
    + "|".join(sorted(map(re.escape, _LEADS), key=len, reverse=True))
    + r")\s+(?:US|C|A)?[$€£]?$",
    re.I,
)
_BREAKS = (";", ".", ",", ":", "—", "–", "--")
_GAP = re.compile(r"[\s-]+(?:and\s+)?$")


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


@dataclass(slots=True)
class _Token:
    text: str
    start: int
    end: int
    value: float | None  # of digits
    ordinal: bool
    suffix: str
    decimals: int


def number_of(word: str) -> float | None:
    """The value of one word or figure: "nine" and "9" are 9.0, "twenty-five" 25.0; else None."""
    folded = word.lower().replace(",", "")
    if folded in _ONES:
        return float(_ONES[folded])
    if folded in _TENS:
        return float(_TENS[folded])
    tens, dash, ones = folded.partition("-")
    if dash and tens in _TENS and 0 < _ONES.get(ones, 0) < 10:
        return float(_TENS[tens] + _ONES[ones])
    if folded in _WORD_SCALES:
        return _SCALES[folded]
    try:
        return float(folded) if folded[:1].isdigit() else None
    except ValueError:
        return None


def _tokens(text: str, span: Span) -> list[_Token]:
    found: list[_Token] = []
    for match in _TOKEN.finditer(text, span.start, span.end):
        figures = match["num"] or match["sized"]
        value = float(figures.replace(",", "")) if figures and len(figures) < 40 else None
        decimals = len(figures.partition(".")[2]) if figures else 0
        found.append(
            _Token(
                match[0].lower(), match.start(), match.end(), value, bool(match["ord"]),
                match["suffix"] or "", decimals,
            )
        )  # fmt: skip
    return found


@dataclass(slots=True)
class _Number:
    """A number phrase: tokens `first` to before `stop`."""

    first: int
    stop: int
    low: float
    high: float
    step: float
    ordinal: bool = False
    words: bool = False


class _Parser:
    def __init__(self, text: str, span: Span, english: bool) -> None:
        self.text, self.span, self.english = text, span, english
        self.tokens = _tokens(text, span)

    def joined(self, at: int) -> bool:
        """Whether only a blank, a hyphen or "and" stands between token `at` and the one before."""
        gap = self.text[self.tokens[at - 1].end : self.tokens[at].start]
        return len(gap) <= 3 and gap.strip() in ("", "-", "‑")

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

    # ------------------------------------------------------------------ the number itself
    def number_at(self, at: int) -> _Number | None:
        token = self.tokens[at]
        if token.value is not None:
            return self._figures(at)
        if not self.english:
            return None
        if token.text in _ORDINALS:
            value = float(_ORDINALS[token.text])
            return _Number(at, at + 1, value, value, 1.0, ordinal=True, words=True)
        if token.text in _VAGUE:
            return self._vague(at)
        if token.text in _ONES or token.text in _TENS:
            return self._words(at)
        starts = token.text in ("a", "half") and at + 1 < len(self.tokens) and self.joined(at + 1)
        if starts and self.tokens[at + 1].text in (
            "hundred",
            "thousand",
            "million",
            "billion",
            "dozen",
        ):
            return self._words(at)
        return None

    def _figures(self, at: int) -> _Number:
        token = self.tokens[at]
        value = token.value or 0.0
        step = 10.0**-token.decimals
        if not token.decimals and value:
            while value % (step * 10) == 0 and step < 1e12:
                step *= 10
        scale, stop = _SCALES.get(token.suffix, 1.0), at + 1
        while stop < len(self.tokens) and self.joined(stop) and not token.ordinal:
            following = self.tokens[stop].text
            hyphened = self.text[self.tokens[stop].start - 1] in "-‑"
            short = following in ("m", "k") and not hyphened
            if following not in _SCALES or short:
                break
            scale *= _SCALES[following]
            stop += 1
        return _Number(at, stop, value * scale, value * scale, step * scale, token.ordinal)

    def _words(self, at: int) -> _Number:
        total = current = 0.0
        step, stop = 1.0, at
        while stop < len(self.tokens):
            word = self.tokens[stop].text
            joins = stop == at or self.joined(stop)
            if word == "and" and stop > at and joins and step >= 100 and self._small(stop + 1):
                stop += 1
                continue
            if not joins:
                break
            if word in ("a", "half") and stop == at:
                current = 1.0 if word == "a" else 0.5
            elif (
                word in _ONES and current % 10 == 0 and (current % 100 or stop == at or step >= 100)
            ):
                current += _ONES[word]
                step = 1.0
            elif word in _TENS and current % 100 == 0:
                current += _TENS[word]
                step = 1.0
            elif word == "dozen" and stop > at:
                current, step = current * 12, 1.0
            elif word in _WORD_SCALES and current:
                scale = _SCALES[word]
                step = scale
                if scale == 100:
                    current *= 100
                else:
                    total, current = total + current * scale, 0.0
            elif word == "a" and self.tokens[at].text == "half" and stop == at + 1:
                pass
            else:
                break
            stop += 1
        value = total + current
        return _Number(at, stop, value, value, step, words=True)

    def _small(self, at: int) -> bool:
        return at < len(self.tokens) and (
            self.tokens[at].text in _ONES or self.tokens[at].text in _TENS
        )

    def _vague(self, at: int) -> _Number | None:
        word = self.tokens[at].text
        following = self.tokens[at + 1].text if at + 1 < len(self.tokens) else ""
        if word in ("scores", "half") and following not in ("of", "a"):
            return None
        if word == "half":
            if at + 2 < len(self.tokens) and self.tokens[at + 2].text in ("million", "billion"):
                scale = _SCALES[self.tokens[at + 2].text]
                return _Number(at, at + 3, scale / 2, scale / 2, scale / 2, words=True)
            return None
        low, high = _VAGUE[word]
        if word == "several" and following in _WORD_SCALES and self.joined(at + 1):
            scale = _SCALES[following]
            return _Number(at, at + 2, low * scale, high * scale, (high - low) * scale, words=True)
        return _Number(at, at + 1, low, high, high - low, words=True)

    # ------------------------------------------------------------------ what it counts
    def quantity(self, number: _Number) -> Quantity | None:
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

    def _no_quantity(self, number: _Number, start: int, end: int) -> bool:
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

    def _plain_one(self, number: _Number) -> bool:
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

    def _counted(self, number: _Number, start: int, end: int, lead: str) -> Quantity:
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

    def _is_bare_age(self, number: _Number, start: int, end: int) -> bool:
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

    def _role(self, number: _Number) -> str:
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


def overlapping(quantities: Sequence[Quantity], spans: Sequence[Span]) -> tuple[Quantity, ...]:
    """The quantities that share a character with one of `spans`."""
    return tuple(item for item in quantities if any(item.span.overlap(span) for span in spans))
