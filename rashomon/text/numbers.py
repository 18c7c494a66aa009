"""Numbers in a text: figures, number words, vague words, ordinals; their values.

What they count is `rashomon.text.quantities`' business, which words mean what the language's
(`rashomon.text.number_words`).
"""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.model import Span
from rashomon.text.number_words import number_words


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


def number_of(word: str, language: str = "en") -> float | None:
    """The value of one word or figure: "nine" and "9" are 9.0, "twenty-five" 25.0; else None."""
    words = number_words(language)
    folded = word.lower()
    if folded[:1].isdigit():
        found = words.figures.fullmatch(folded)
        return words.value(folded)[0] if found and len(folded) < 40 else None
    if folded in words.no_count:
        return None
    for known in (words.ones, words.tens, words.hundreds, words.scales):
        if folded in known:
            return float(known[folded])
    tens, dash, ones = folded.partition("-")
    if dash and tens in words.tens and 0 < words.ones.get(ones, 0) < 10:
        return words.tens[tens] + words.ones[ones]
    return None


def tokens_of(text: str, span: Span, language: str = "en") -> list[Token]:
    """Words and figures of a passage, in order."""
    words = number_words(language)
    found: list[Token] = []
    for match in words.tokens.finditer(text, span.start, span.end):
        figures = match["num"] or match["sized"]
        value, decimals = words.value(figures) if figures and len(figures) < 40 else (None, 0)
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

    def __init__(self, text: str, span: Span, language: str) -> None:
        self.text, self.span, self.language = text, span, language
        self.numbers = number_words(language)
        self.tokens = tokens_of(text, span, language)

    def joined(self, at: int) -> bool:
        """Whether only a blank or a hyphen stands between token `at` and the one before."""
        gap = self.text[self.tokens[at - 1].end : self.tokens[at].start]
        return len(gap) <= 3 and gap.strip() in ("", "-", "‑")

    def number_at(self, at: int) -> Number | None:
        """The number that begins with token `at`; None where none does."""
        token, words = self.tokens[at], self.numbers
        if token.value is not None:
            return self._figures(at)
        if token.text in words.ordinals:
            value = words.ordinals[token.text]
            return Number(at, at + 1, value, value, 1.0, ordinal=True, words=True)
        if token.text in words.halves:
            return self._half(at)
        if token.text in words.vague:
            return self._vague(at)
        if token.text in words.ones or token.text in words.tens or token.text in words.hundreds:
            return self._words(at)
        if token.text in words.bare_scales:
            return self._words(at)
        starts = token.text in words.articles and at + 1 < len(self.tokens) and self.joined(at + 1)
        if starts and self._multiplies(at + 1):
            return self._words(at)
        return None

    def _multiplies(self, at: int) -> bool:
        word = self.tokens[at].text
        return word in self.numbers.scales or word in self.numbers.dozens

    def _figures(self, at: int) -> Number:
        token, words = self.tokens[at], self.numbers
        value = token.value or 0.0
        step = 10.0**-token.decimals
        if not token.decimals and value:
            while value % (step * 10) == 0 and step < 1e12:
                step *= 10
        scale, stop = words.short.get(token.suffix, 1.0), at + 1
        while stop < len(self.tokens) and self.joined(stop) and not token.ordinal:
            following = self.tokens[stop].text
            hyphened = self.text[self.tokens[stop].start - 1] in "-‑"
            factor = words.scales.get(following) or words.short.get(following)
            if factor is None or (len(following) == 1 and not hyphened):
                break
            scale *= factor
            stop += 1
        found = Number(at, stop, value * scale, value * scale, step * scale, token.ordinal)
        return self._and_a_half(found, scale)

    def _words(self, at: int) -> Number:
        words = self.numbers
        total = current = 0.0
        step, stop, scale = 1.0, at, 1.0
        while stop < len(self.tokens):
            word = self.tokens[stop].text
            joins = stop == at or self.joined(stop)
            if stop > at and joins and self._and(stop, step):
                stop += 1
                continue
            if not joins:
                break
            if word in words.articles and stop == at and word not in words.ones:
                current = 1.0
            elif word in words.ones and self._adds_one(current, step, stop == at):
                current += words.ones[word]
                step = 1.0
            elif word in words.tens and current % 100 == 0:
                current += words.tens[word]
                step = 10.0 if words.joins_tens else 1.0
            elif word in words.hundreds and current == 0:
                current, step = words.hundreds[word], 100.0
            elif word in words.dozens and stop > at:
                current, step = current * words.dozens[word], 1.0
            elif word in words.scales and (current or (stop == at and word in words.bare_scales)):
                scale = step = words.scales[word]
                if scale == 100:
                    current *= 100
                else:
                    total, current = total + (current or 1.0) * scale, 0.0
            else:
                break
            stop += 1
        value = total + current
        return self._and_a_half(Number(at, stop, value, value, step, words=True), scale)

    def _and_a_half(self, number: Number, scale: float) -> Number:
        """ "dos millones y medio": half of the scale more."""
        stop = number.stop
        if scale < 1e6 or stop + 1 >= len(self.tokens) or not self.joined(stop):
            return number
        if self.tokens[stop].text not in self.numbers.and_after or not self.joined(stop + 1):
            return number
        if self.tokens[stop + 1].text not in self.numbers.halves:
            return number
        value = number.low + scale / 2
        return Number(number.first, stop + 2, value, value, scale / 2, number.ordinal, number.words)

    def _adds_one(self, current: float, step: float, opening: bool) -> bool:
        return current % 10 == 0 and (bool(current % 100) or opening or step >= 100)

    def _and(self, at: int, step: float) -> bool:
        """Whether "and" at `at` joins two parts of one number."""
        after = self.numbers.and_after.get(self.tokens[at].text)
        if after is None or step < after or at + 1 >= len(self.tokens):
            return False
        following = self.tokens[at + 1].text
        return following in self.numbers.ones or (after >= 100 and following in self.numbers.tens)

    def _half(self, at: int) -> Number | None:
        """ "half a million": half of a scale."""
        stop = at + 1
        if stop < len(self.tokens) and self.tokens[stop].text in self.numbers.articles:
            stop += 1
        if stop >= len(self.tokens) or not self.joined(stop):
            return None
        word = self.tokens[stop].text
        scale = self.numbers.scales.get(word) or self.numbers.dozens.get(word)
        if scale is None or (scale < 1e6 and stop > at + 1):
            return None
        return Number(at, stop + 1, scale / 2, scale / 2, scale / 2, words=True)

    def _vague(self, at: int) -> Number | None:
        words = self.numbers
        word = self.tokens[at].text
        following = self.tokens[at + 1].text if at + 1 < len(self.tokens) else ""
        if word in words.vague_of and following not in words.vague_of[word]:
            return None
        low, high = words.vague[word]
        if word in words.vague_scaled and following in words.scales and self.joined(at + 1):
            scale = words.scales[following]
            return Number(at, at + 2, low * scale, high * scale, (high - low) * scale, words=True)
        return Number(at, at + 1, low, high, high - low, words=True)
