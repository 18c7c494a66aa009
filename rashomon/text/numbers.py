"""Numbers in a text: figures, English number words, vague words, ordinals; their values.

What they count is `rashomon.text.quantities`' business.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rashomon.model import Span

_ONE_TO_NINETEEN = """zero one two three four five six seven eight nine ten eleven twelve
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen"""
_ONES = {word: value for value, word in enumerate(_ONE_TO_NINETEEN.split())}
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {
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
_FIGURES = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_TOKEN = re.compile(
    rf"(?P<sized>{_FIGURES})(?P<suffix>bn|mn|m|k|tn|km|kg|mph|kph|cm|mm|ft|lbs?)\b"
    rf"|(?P<num>{_FIGURES})(?P<ord>st|nd|rd|th)?(?![\w]|[.,]\d)"
    r"|(?P<word>[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)?)|(?P<other>\w+)"
)


@dataclass(slots=True)
class Token:
    """A word or a figure of the passage, in lower case."""

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
        return SCALES[folded]
    try:
        return float(folded) if folded[:1].isdigit() else None
    except ValueError:
        return None


def tokens_of(text: str, span: Span) -> list[Token]:
    """Words and figures of a passage, in order."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, span.start, span.end):
        figures = match["num"] or match["sized"]
        value = float(figures.replace(",", "")) if figures and len(figures) < 40 else None
        decimals = len(figures.partition(".")[2]) if figures else 0
        found.append(
            Token(
                match[0].lower(), match.start(), match.end(), value, bool(match["ord"]),
                match["suffix"] or "", decimals,
            )
        )  # fmt: skip
    return found


@dataclass(slots=True)
class Number:
    """A number phrase: tokens `first` to before `stop`."""

    first: int
    stop: int
    low: float
    high: float
    step: float
    ordinal: bool = False
    words: bool = False


class NumberReader:
    """Reads the numbers of one passage, token by token."""

    def __init__(self, text: str, span: Span, english: bool) -> None:
        self.text, self.span, self.english = text, span, english
        self.tokens = tokens_of(text, span)

    def joined(self, at: int) -> bool:
        """Whether only a blank, a hyphen or "and" stands between token `at` and the one before."""
        gap = self.text[self.tokens[at - 1].end : self.tokens[at].start]
        return len(gap) <= 3 and gap.strip() in ("", "-", "‑")

    def number_at(self, at: int) -> Number | None:
        token = self.tokens[at]
        if token.value is not None:
            return self._figures(at)
        if not self.english:
            return None
        if token.text in _ORDINALS:
            value = float(_ORDINALS[token.text])
            return Number(at, at + 1, value, value, 1.0, ordinal=True, words=True)
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

    def _figures(self, at: int) -> Number:
        token = self.tokens[at]
        value = token.value or 0.0
        step = 10.0**-token.decimals
        if not token.decimals and value:
            while value % (step * 10) == 0 and step < 1e12:
                step *= 10
        scale, stop = SCALES.get(token.suffix, 1.0), at + 1
        while stop < len(self.tokens) and self.joined(stop) and not token.ordinal:
            following = self.tokens[stop].text
            hyphened = self.text[self.tokens[stop].start - 1] in "-‑"
            short = following in ("m", "k") and not hyphened
            if following not in SCALES or short:
                break
            scale *= SCALES[following]
            stop += 1
        return Number(at, stop, value * scale, value * scale, step * scale, token.ordinal)

    def _words(self, at: int) -> Number:
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
                scale = SCALES[word]
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
        return Number(at, stop, value, value, step, words=True)

    def _small(self, at: int) -> bool:
        return at < len(self.tokens) and (
            self.tokens[at].text in _ONES or self.tokens[at].text in _TENS
        )

    def _vague(self, at: int) -> Number | None:
        word = self.tokens[at].text
        following = self.tokens[at + 1].text if at + 1 < len(self.tokens) else ""
        if word in ("scores", "half") and following not in ("of", "a"):
            return None
        if word == "half":
            if at + 2 < len(self.tokens) and self.tokens[at + 2].text in ("million", "billion"):
                scale = SCALES[self.tokens[at + 2].text]
                return Number(at, at + 3, scale / 2, scale / 2, scale / 2, words=True)
            return None
        low, high = _VAGUE[word]
        if word == "several" and following in _WORD_SCALES and self.joined(at + 1):
            scale = SCALES[following]
            return Number(at, at + 2, low * scale, high * scale, (high - low) * scale, words=True)
        return Number(at, at + 1, low, high, high - low, words=True)
