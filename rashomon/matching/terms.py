"""Sentences as lists of terms: the words that can carry a fact, each with its normal form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from rashomon.matching.normal_forms import SCALE_WORDS, fold, number_key
from rashomon.matching.reporting_shell import shell_shares
from rashomon.matching.word_forms import (
    Form,
    Piece,
    Placed,
    TermKind,
    form_of,
    piece_of,
    place_key,
)
from rashomon.model import Span
from rashomon.text.tokens import scan

ONE_SHARE = 0.3  # of the weight of "one": "one of them" is seldom a count


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a sentence: `key` is its normal form, `share` how much of its weight counts.

    `counted` is the normal form of the word after a number: what the number counts.  `parted` says
    that punctuation stands before the word.
    """

    key: str
    text: str
    span: Span
    kind: TermKind
    share: float = 1.0
    counted: str = ""
    parted: bool = False


class Noted(NamedTuple):
    """Terms of a sentence that reasons for a link and against it speak of, in order of reading."""

    numbers: tuple[Term, ...]
    places: tuple[Term, ...]
    large: dict[str, Term]  # by key: written with a large first letter, or a place

    @classmethod
    def of(cls, terms: Iterable[Term]) -> Noted:
        """Those among `terms`."""
        ordered = sorted(terms, key=lambda term: term.span.start)
        return cls(
            tuple(term for term in ordered if term.kind == "number"),
            tuple(term for term in ordered if term.kind == "place"),
            {term.key: term for term in ordered if term.text[0].isupper() or term.kind == "place"},
        )


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """The terms of several sentences of a text as columns, in order of reading.

    Sentence ``i`` has the terms from ``borders[i]`` to ``borders[i + 1]``.  A fifth of the memory
    that `Term` objects take, of which only those of explained links are ever needed.
    """

    pieces: tuple[Piece, ...]
    starts: NDArray[np.int32]  # in the text
    ends: NDArray[np.int32]
    shares: NDArray[np.float64]
    parted: NDArray[np.bool_]
    borders: NDArray[np.int32]
    made: dict[int, tuple[Term, ...]] = field(default_factory=dict[int, tuple[Term, ...]])

    def of(self, sentence: int) -> tuple[Term, ...]:
        """The terms of one sentence; made when they are first asked for."""
        if sentence not in self.made:
            self.made[sentence] = self._make(sentence)
        return self.made[sentence]

    def _make(self, sentence: int) -> tuple[Term, ...]:
        low, high = self.borders[sentence : sentence + 2].tolist()
        spans = zip(self.starts[low:high].tolist(), self.ends[low:high].tolist(), strict=True)
        columns = zip(
            self.pieces[low:high],
            spans,
            self.shares[low:high].tolist(),
            self.parted[low:high].tolist(),
            self._counted(low, high),
            strict=True,
        )
        return tuple(
            Term(piece.key, piece.text, Span(*span), piece.kind, share, counted, parted)
            for piece, span, share, parted, counted in columns
        )

    def _counted(self, low: int, high: int) -> Iterable[str]:
        """Of each number the word after it, what it counts."""
        for place in range(low, high):
            after = place + 1
            counts = (
                self.pieces[place].kind == "number"
                and after < high
                and self.pieces[after].kind == "word"
                and not self.parted[after]
            )
            yield self.pieces[after].key if counts else ""


def sentence_terms(text: str, span: Span, language: str) -> tuple[Term, ...]:
    """Terms of `text` inside `span`, in order of reading; spans count in `text`.

    Numbers are joined with their scale ("8.6 billion"), names of countries with their other names
    ("the Kremlin" is Russia), spaceless scripts are read as pairs of characters, and the words of
    the reporting shell keep only a share (see `reporting_shell`).
    """
    return read_terms(text, (span,), language).of(0)


def read_terms(text: str, spans: Sequence[Span], language: str) -> Terms:
    """The terms of `text` inside each of `spans`."""
    reader = _Reader(text, language)
    for span in spans:
        reader.read(span.start, span.end)
    return reader.columns()


@dataclass(slots=True)
class _Reader:
    """Columns of terms that grow sentence by sentence."""

    text: str
    language: str
    pieces: list[Piece] = field(default_factory=list[Piece])
    starts: list[int] = field(default_factory=list[int])
    ends: list[int] = field(default_factory=list[int])
    shares: list[float] = field(default_factory=list[float])
    parted: list[int] = field(default_factory=list[int])  # places of terms after punctuation
    borders: list[int] = field(default_factory=lambda: [0])

    def read(self, start: int, end: int) -> None:
        """Read one sentence."""
        found = scan(self.text, start, end)
        forms = [form_of(text, found_as, self.language) for _, text, found_as in found]
        shares = shell_shares(forms, self.language)
        pieces, starts, ends, told = self.pieces, self.starts, self.ends, self.shares
        following, parted, begun = 0, False, False
        for index, form in enumerate(forms):
            if index < following:
                continue
            category = form.category
            if category == "punctuation":
                parted = parted or form.parts
                continue
            token, share = found[index][0], shares[index]
            if category == "words" and form.longest_place == 1:
                words = form.words if begun else form.opening
            else:
                sentence = _Sentence(forms, [at for at, _, _ in found], self.language)
                taken, words, own = sentence.joined(index, begun=begun)
                share *= own
                following = index + taken
            if parted and words:
                self.parted.append(len(pieces))
                parted = False
            for offset, length, piece in words:  # in the innermost loop calls would cost a third
                pieces.append(piece)
                starts.append(token + offset)
                ends.append(token + offset + length)
                told.append(share)
            begun = True
        self.borders.append(len(pieces))

    def columns(self) -> Terms:
        """What was read."""
        parted = np.zeros(len(self.pieces), dtype=np.bool_)
        parted[self.parted] = True
        return Terms(
            tuple(self.pieces),
            np.array(self.starts, dtype=np.int32),
            np.array(self.ends, dtype=np.int32),
            np.array(self.shares, dtype=np.float64),
            parted,
            np.array(self.borders, dtype=np.int32),
        )


Read = tuple[int, tuple[Placed, ...], float]  # tokens taken, their words, share of their weight


@dataclass(frozen=True, slots=True)
class _Sentence:
    """Tokens whose words depend on those that follow."""

    forms: Sequence[Form]
    starts: Sequence[int]
    language: str

    def joined(self, index: int, *, begun: bool) -> Read:
        """The words that begin with the token at `index`."""
        form = self.forms[index]
        for count in range(min(form.longest_place, len(self.forms) - index), 1, -1):
            place = self._place(index, count)
            if place is not None:
                return count, (place,), 1.0
        if form.category == "number":
            return self._number(index)
        if form.category == "character":
            return 1, self._pair(index), 1.0
        return 1, form.words if begun else form.opening, 1.0

    def _place(self, index: int, count: int) -> Placed | None:
        """The name of a country of that many tokens."""
        forms = self.forms[index : index + count]
        text = " ".join(form.text for form in forms)
        key = place_key(tuple(fold(form.folded) for form in forms), text, self.language)
        if key is None:
            return None
        length = self.starts[index + count - 1] + len(forms[-1].text) - self.starts[index]
        return 0, length, piece_of(text, key, "place", self.language)

    def _number(self, index: int) -> Read:
        """A number with the scale that follows it: "8.6 billion" is one term."""
        form, value, taken = self.forms[index], self.forms[index].value, 1
        if value is None:
            piece = piece_of(form.text, form.folded, "number", self.language)
            return 1, ((0, len(form.text), piece),), 1.0
        length = len(form.text)
        following = self.forms[index + 1] if index + 1 < len(self.forms) else None
        scale = SCALE_WORDS.get(following.folded.removesuffix("s")) if following else None
        if following is not None and scale is not None and not form.glued:
            value, taken = value * scale, 2
            length = self.starts[index + 1] + len(following.text) - self.starts[index]
        piece = piece_of(form.text, number_key(value), "number", self.language)
        return taken, ((0, length, piece),), ONE_SHARE if form.folded == "one" else 1.0

    def _pair(self, index: int) -> tuple[Placed, ...]:
        """A character with the one after it; a last one stands for itself only if it is alone."""
        form = self.forms[index]
        if self._touch(index, index + 1):
            pair = form.text + self.forms[index + 1].text
            return ((0, len(pair), piece_of(pair, fold(pair), "word", self.language)),)
        if self._touch(index - 1, index):
            return ()
        piece = piece_of(form.text, form.folded, "word", self.language)
        return ((0, len(form.text), piece),)

    def _touch(self, one: int, other: int) -> bool:
        """Whether two tokens are characters of a spaceless script without a space between."""
        if one < 0 or other >= len(self.forms):
            return False
        forms = self.forms[one], self.forms[other]
        beside = self.starts[one] + len(forms[0].text) == self.starts[other]
        return beside and all(form.spaceless for form in forms)
