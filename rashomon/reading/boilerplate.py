"""Page debris: what stands on the page of an article and is not the article.

Precision comes first.  Debris left standing is one grey line more and can be flipped by hand; a
sentence of the article taken for debris is a fact that silently takes part in nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, groupby

from rashomon.annotation.anchoring import resolve
from rashomon.messages import worded
from rashomon.model import BoilerplateDecision, Document, Sentence, Span
from rashomon.reading import debris_rules as rules
from rashomon.reading.lines import count_words, headline_key, is_heading, is_prose_of
from rashomon.text.paragraphs import find_paragraphs
from rashomon.text.sentences import split_sentences

REPEATED = worded("repeated headline")
OUTLET_NAME = worded("name of the outlet")
AFTER_END = worded("after the end of the article")
TEASER = worded("teaser of another story")
BY_HAND = worded("by hand")

_BELOW_LEDE = 2
TOP = 12  # paragraphs among which a headline and its repetition stand
_OPENS_APPENDIX = frozenset({rules.MORE, rules.COMMENTS, rules.SOURCE})
_ABOVE_AND_BELOW = frozenset({rules.DATE_LINE, rules.BYLINE, rules.LABEL})
_APPEAL = re.compile(
    r"(?i:support|follow|donate to|join|visit|like|read|watch|listen to|subscribe to)\s+"
    r"(?P<name>[^\W\d_a-z][\w.&'’-]*(?:\s+[^\W\d_a-z][\w.&'’-]*){0,3})\W*"
)
_MENU_WORDS = 3  # at most, in each line of a menu
_SHORTEST_MENU = 3  # lines
_LONGEST_NAME = 60  # characters of an outlet's name with its place
_BARE_CAPTION = re.compile(r"(?:image|media|video|photo) caption\W?", re.IGNORECASE)
_HEADLINE_SUFFIX = re.compile(r"\s+[|–—-]\s+[^|]{1,60}$")

# An appendix of a page is short beside its article, and its texts are about something else: of 210
# closing paragraphs of 105 news articles 88 % share a fifth of their long words with the article
# above them, and 30 % of those of another article do (at a third: 60 % and 13 %).
_LARGEST_APPENDIX = 0.25
_SHORTEST_ARTICLE = 60  # words of prose before an end can be told
_LONG_WORD = 5
_SAME_STORY = 0.2


def read_sentences(
    document: Document, decisions: Sequence[BoilerplateDecision] = ()
) -> tuple[Sentence, ...]:
    """The sentences of a document with page debris marked; a person's word always wins.

    A decision applies to every sentence its anchor covers by more than half; of several the
    last one counts.  Decisions about other documents are ignored.
    """
    text = document.text
    paragraphs = find_paragraphs(text)
    reasons = find_debris(text, paragraphs, document.title, document.outlet)
    starts = [paragraph.start for paragraph in paragraphs]
    sentences: list[Sentence] = []
    for index, span in enumerate(split_sentences(text, document.language)):
        reason = reasons[bisect_right(starts, span.start) - 1]
        if not reason and not any(character.isalnum() for character in span.of(text)):
            reason = rules.NO_WORDS
        sentences.append(Sentence(index, span, bool(reason), reason))
    return _decided(document, sentences, decisions)


def find_debris(
    text: str, paragraphs: Sequence[Span], title: str = "", outlet: str = ""
) -> list[str]:
    """For each paragraph why it is page debris, or "" where it belongs to the article.

    The title and the name of the outlet, where they are known, tell the headline from the menu
    above it and the name's lines from headings.
    """
    lines = [" ".join(paragraph.of(text).split()) for paragraph in paragraphs]
    page = _Page(lines, title, outlet)
    page.mark_lines()
    page.mark_menus()
    page.mark_repeated_headline()
    page.mark_outlet()
    page.mark_appendix()
    return page.reasons


class _Page:
    """The paragraphs of one document and what has been said of them so far."""

    def __init__(self, lines: list[str], title: str, outlet: str) -> None:
        self.lines = lines
        self.title = title
        self.outlet = outlet
        self.reasons = [""] * len(lines)
        self.words = [count_words(line) for line in lines]
        self.prose = [
            is_prose_of(line, words) for line, words in zip(lines, self.words, strict=True)
        ]

    def mark_lines(self) -> None:
        """Mark what is debris by its own words.

        Dates, names and labels are so only above and below the article, or right below its first
        paragraph: a chronology has them in between.
        """
        self.reasons = [rules.line_reason(line) for line in self.lines]
        body = self._body_start()
        last = max((number for number, prose in enumerate(self.prose) if prose), default=-1)
        inside = [
            number for number in range(body + 1, last) if self.reasons[number] in _ABOVE_AND_BELOW
        ]
        for number in inside:
            alone = len(inside) == 1 or self.reasons[number] == rules.BYLINE
            if not alone or number > body + _BELOW_LEDE:
                self.reasons[number] = ""

    def _body_start(self) -> int:
        """The first paragraph that is prose of the article; the number of paragraphs if none."""
        for number, line in enumerate(self.lines):
            if self.prose[number] and not self.reasons[number] and not is_heading(line):
                return number
        return len(self.lines)

    def mark_menus(self) -> None:
        """Mark menus above the article, and the caption below "Image caption"."""
        body = self._body_start()
        above = range(body if body < len(self.lines) else 0)
        for is_short, run in groupby(above, lambda number: self.words[number] <= _MENU_WORDS):
            numbers = list(run)
            named = any(self.reasons[number] for number in numbers)
            if is_short and named and len(numbers) >= _SHORTEST_MENU:
                for number in numbers:
                    if headline_key(self.lines[number]) != headline_key(self.title):
                        self.reasons[number] = self.reasons[number] or rules.NAVIGATION
        for number in above[1:]:
            if _BARE_CAPTION.fullmatch(self.lines[number - 1]) and not self.reasons[number]:
                self.reasons[number] = rules.CREDIT

    def mark_repeated_headline(self) -> None:
        """Mark a headline's second and further printings, with or without the outlet's name."""
        seen: set[str] = set()
        body = self._body_start()
        for number, line in enumerate(self.lines):
            if self.reasons[number] or not is_heading(line) or self.words[number] < 3:
                continue
            keys = {headline_key(line), headline_key(_HEADLINE_SUFFIX.sub("", line))}
            if keys & seen:
                self.reasons[number] = REPEATED
            elif number < min(body, TOP) and body < len(self.lines):
                seen |= keys

    def mark_outlet(self) -> None:
        """Mark lines that only name the outlet, and appeals to support it."""
        alone = {
            headline_key(line)
            for line, words in zip(self.lines, self.words, strict=True)
            if words <= 4
        }
        counts: dict[str, int] = {}
        for line in self.lines:
            counts[line] = counts.get(line, 0) + 1
        names = {headline_key(self.outlet)} - {""}
        for number, line in enumerate(self.lines):
            appeal = _APPEAL.fullmatch(line)
            if appeal is None or self.reasons[number]:
                continue
            name = headline_key(appeal["name"])
            if name in names or (name in alone and counts[line] > 1):
                self.reasons[number] = rules.CALL
                names.add(name)
        for number, line in enumerate(self.lines):
            if self.reasons[number] or len(line) > _LONGEST_NAME:
                continue
            if headline_key(line) in names or headline_key(line.split(",")[0]) in names:
                self.reasons[number] = OUTLET_NAME

    def mark_appendix(self) -> None:
        """Mark teasers and whatever else follows the end of the article."""
        above = self._count_prose()
        for number, reason in enumerate(self.reasons):
            if reason in (rules.MORE, rules.READ_ON) and above[number]:
                self._mark_teasers(number)
        end = self._end_of_article(above)
        if end is None:
            return
        before = self._words_of_article(end)
        for number in range(end + 1, len(self.lines)):
            if self.reasons[number]:
                continue
            if not self.prose[number] or not _continues(self.lines[number], before):
                self.reasons[number] = AFTER_END

    def _mark_teasers(self, marker: int) -> None:
        """Mark the headlines listed right under "Read next" and the like."""
        if ":" in self.lines[marker].rstrip(": "):
            return  # "Read more: …" brings its own headline
        for number in range(marker + 1, len(self.lines)):
            if self.reasons[number] or not is_heading(self.lines[number]):
                return
            self.reasons[number] = TEASER

    def _end_of_article(self, above: list[int]) -> int | None:
        """The first paragraph that opens the page's appendix, if it has one."""
        for number, reason in enumerate(self.reasons):
            if reason not in _OPENS_APPENDIX:
                continue
            before, after = above[number], above[-1] - above[number]
            if before >= _SHORTEST_ARTICLE and after <= _LARGEST_APPENDIX * before:
                return number
        return None

    def _count_prose(self) -> list[int]:
        """Words of the article's prose above each paragraph, and above the page's end."""
        counts = (
            words if prose and not reason else 0
            for words, prose, reason in zip(self.words, self.prose, self.reasons, strict=True)
        )
        return list(accumulate(counts, initial=0))

    def _words_of_article(self, end: int) -> frozenset[str]:
        return frozenset(
            word
            for number in range(end)
            if not self.reasons[number]
            for word in _long_words(self.lines[number])
        )


def _long_words(line: str) -> set[str]:
    return {word for word in re.findall(r"\w+", line.casefold()) if len(word) >= _LONG_WORD}


def _continues(line: str, before: frozenset[str]) -> bool:
    """Whether a paragraph speaks of the same things as the article before it."""
    words = _long_words(line)
    return bool(words) and len(words & before) >= _SAME_STORY * len(words)


def _decided(
    document: Document, sentences: list[Sentence], decisions: Sequence[BoilerplateDecision]
) -> tuple[Sentence, ...]:
    starts = [sentence.span.start for sentence in sentences]
    for decision in decisions:
        if decision.anchor.document != document.id:
            continue
        place = resolve(decision.anchor, document)
        if place is None:
            continue
        first = max(0, bisect_right(starts, place.start) - 1)
        for number in range(first, bisect_right(starts, max(place.start, place.end - 1))):
            sentence = sentences[number]
            if 2 * sentence.span.overlap(place) > len(sentence.span):
                sentences[number] = Sentence(
                    sentence.index, sentence.span, decision.boilerplate, BY_HAND
                )
    return tuple(sentences)
