"""Words, numbers and punctuation of a stretch of text, in one pass of one pattern.

Every quantifier that could be tried in more than one way is possessive, so the
time is linear in the length of the text whatever the text is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rashomon.model import Span

TokenKind = Literal["word", "number", "punctuation"]

# Scripts written without spaces between words: one token a character, so that matching can
# build bigrams.  Thai, Lao, Myanmar, Khmer; kana; CJK ideographs with their iteration marks.
SPACELESS = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0edf"
    "\u1000-\u103f\u1050-\u109f\u1780-\u17d3"
    "\u3005-\u3007\u3031-\u3035\u303b\u3041-\u30fa\u30fc-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff"
)

# Words may hold these between their pieces: hyphens, apostrophes (also as transliterations
# write them), the Catalan middle dot, Hebrew geresh and gershayim, the ampersand of AT&T.
HYPHENS = "-\u2010\u2011"
APOSTROPHES = "'\u2019\u2018\u02bc"
_JOINERS = f"\\{HYPHENS}'\u2019\u2018\u00b7\u05f3\u05f4&"
_CURRENCY = "$\u00a3\u00a5\u20a0-\u20c0"
_ELIDING = frozenset({"fr", "it", "ca"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a run of one punctuation mark.

    `folded` is what words are compared by: casefolded, with straight apostrophes and plain
    hyphens, without soft hyphens, without the English possessive 's and without an elided
    article in languages that have one.
    """

    span: Span
    text: str
    folded: str
    kind: TokenKind


def _mark_class() -> str:
    """The characters that belong to the letter before them: combining marks, soft hyphen, joiners.

    `re` counts combining marks as no part of a word, which would cut vowelled Arabic, Hindi and
    Thai to pieces.  The scan ends where the marks of scripts in present use end.
    """
    ranges: list[list[int]] = []
    for code in range(0x300, 0x11A00):
        if unicodedata.category(chr(code)) in ("Mn", "Mc", "Me"):
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "\u00ad\u200c\u200d\u2060" + "".join(f"{chr(a)}-{chr(b)}" for a, b in ranges)


def _pattern() -> re.Pattern[str]:
    marks = f"[{_mark_class()}]"
    letter = rf"[^\W\d_{SPACELESS}]"
    figure = rf"[^\W_{SPACELESS}]"  # a letter or a digit
    run = rf"{figure}++(?:{marks}++{figure}*+)*+"
    dotted = rf"(?:{letter}{{1,2}}\.){{2,}}+(?:{letter}(?!{figure}))?+"
    digits = r"\d++(?:[.,\u066b\u066c]\d++)*+"
    piece = rf"(?:{dotted}|{digits}(?:{run})?+|{run})"
    number = (
        rf"(?:(?<![^\s(\[])[-+\u2212])?+(?:"
        rf"[{_CURRENCY}]\d++(?:[.,'\u2019\u00a0\u202f]\d++)*+(?:bn|mn|tn|[bkm])?+(?!{letter})"
        rf"|\d++(?:[.,\u066b\u066c:/'\u2019\u2013\{HYPHENS}]\d++|[\u00a0\u202f\u2009]\d{{3}}(?!\d))*+"
        rf"(?:[%\u2030\u066a{_CURRENCY}]|(?![\{HYPHENS}]?{letter})))"
    )
    address = r"(?:https?://|www\.)[^\s<>\"]*[^\s<>\".,;:!?)\]'\u2019\u201d]"
    handle = rf"[@\#](?=[_\{HYPHENS}]*{letter})(?:{figure}|_)++"
    word = rf"{piece}(?:[{_JOINERS}]{piece})*+"
    spaceless = rf"[{SPACELESS}]{marks}*+"
    other = rf"(?P<mark>\S)(?P=mark)*+{marks}*+"
    return re.compile(
        rf"(?P<address>{address})|(?P<number>{number})|(?P<word>{handle}|{word}|{spaceless})"
        rf"|(?P<punctuation>{other})"
    )


_TOKEN = _pattern()
_STRAIGHT = str.maketrans(
    dict.fromkeys(APOSTROPHES, "'") | dict.fromkeys(HYPHENS, "-") | {"\u00ad": None}
)
_ELISION = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|dall|nell|sull|un)'")


@lru_cache(maxsize=65_536)  # words recur
def fold(text: str, language: str = "en") -> str:
    """A word as it is compared with others; see `Token.folded`."""
    folded = text.casefold().translate(_STRAIGHT)
    if folded.endswith("'s") and len(folded) > 2:
        folded = folded[:-2]
    if language in _ELIDING and (elision := _ELISION.match(folded)):
        folded = folded[elision.end() :] or folded
    return folded


def _is_word(text: str) -> bool:
    return any(character.isalpha() for character in text)


def tokenise(text: str, span: Span, language: str) -> tuple[Token, ...]:
    """Tokens of `text` inside `span`, in order; together they hold every character but white space.

    Inner hyphens, apostrophes and the stops of dotted abbreviations stay in the word (`U.S.`,
    `d'Ivoire`, `76-kilometer`); numbers keep separators, currency and percent signs (`1,200`,
    `9/11`, `$5bn`, `10%`).  `language` is a BCP 47 primary tag and only steers `folded`.
    Time: linear, about 3 s for 1,000,000 tokens.
    """
    folds: dict[str, str] = {}
    tokens: list[Token] = []
    append: Callable[[Token], None] = tokens.append
    for found in _TOKEN.finditer(text, span.start, span.end):
        piece = found.group()
        folded = folds.get(piece)
        if folded is None:
            folded = folds[piece] = fold(piece, language)
        append(Token(Span(*found.span()), piece, folded, kind_of(piece, found.lastgroup)))
    return tuple(tokens)


def scan(text: str, start: int, end: int) -> list[tuple[int, str, str | None]]:
    """The tokens of `text` between two offsets as plain tuples, several times faster to make.

    Where each starts, its characters, and what `kind_of` wants to know of how it was found.
    """
    tokens: list[tuple[int, str, str | None]] = []
    for piece in text[start:end].split(" "):  # no token has a space inside
        if piece.isalpha() and piece.isascii():
            tokens.append((start, piece, "word"))  # most of them, without the pattern
        elif piece:
            tokens += [
                (found.start(), found.group(), found.lastgroup)
                for found in _TOKEN.finditer(text, start, start + len(piece))
            ]
        start += len(piece) + 1
    return tokens


def kind_of(piece: str, found_as: str | None) -> TokenKind:
    """The kind of a token, by its characters and by the part of the pattern that found it."""
    if found_as == "word":
        return "word" if piece[0].isalpha() or _is_word(piece) else "number"
    if found_as == "number":
        return "number"
    return "word" if found_as == "address" else "punctuation"
