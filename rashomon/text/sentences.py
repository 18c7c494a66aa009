"""Sentences: sentencex (Wikimedia, 300 languages) first, then what news text needs besides.

sentencex keeps a whole quotation or bracket as one sentence, cuts list markers off, and knows
few of the abbreviations of news.  It is given one paragraph at a time and never more than
`PIECE` characters, for its time grows with the square of the number of unpaired quotation marks
(0.3 s for 80,000 characters, 25 s for 800,000).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import sentencex

from rashomon.model import Span
from rashomon.text.paragraphs import find_paragraphs

PIECE = 4_000
# No sentence of ours is longer; what is, has lost its stops (captions run together, a table) and
# is cut at white space, so that nothing behind this has to bear a sentence of megabytes.  The
# longest of the 4,600 gold sentences of the development kit has 546 characters.
LONGEST_SENTENCE = 2_500

_QUOTES = '"“”„‟«»‹›「」『』'
_CLOSERS = "\"”’»›」』')\\]\uff09"
_OPENERS = "\"“„‘«‹「『'(\\[\uff08¿¡"
_STOPS = ".!?…。！？｡؟।॥۔"
_BRACKETING = re.compile('["“”„‟«»‹›「」『』()（）‘]|’(?!\\w)')  # an inner ’ is an apostrophe

# Cuts sentencex does not make: at a stop inside a quotation or bracket (checked against a second
# reading without those marks), behind and before a bracket that holds a sentence, after an
# ellipsis.
_STOP_THEN_SPACE = re.compile(rf"[{_STOPS}]\s+[{_OPENERS}]*\s*$")
_OPENING_BEFORE = re.compile(rf"\s([{_OPENERS}]+\s?)$")
_IDEOGRAPHIC_STOP = re.compile("[。！？｡]$")
_AFTER_BRACKET = re.compile(r"(?<=[a-z]{2}[.!?]\))\s+(?=[A-Z“\"‘])")
_BEFORE_BRACKET = re.compile(r"(?<=[a-z]{2}[.!?])\s+(?=\([A-Z“\"][^()]{8,}[.!?]\))")
_AFTER_ELLIPSIS = re.compile(r"(?<=\w…)\s+(?=[A-Z])")

_DIVIDER = re.compile(r"(?:^|(?<=\s))([-=_*~#–—])\1{4,}(?=\s|$)")

# Pieces that are no sentences by themselves.
_NO_WORDS = re.compile(r"(?:(?![*#|~^†])[\W_])*$")  # but an asterisk alone stays alone
_MARKER = re.compile(
    r"[\s•‣⁃◦▪*\-–—]*(?:[•‣⁃◦▪*\-–—]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)])\s*$"
)
_LAST_WORD = re.compile(rf"([^\s{_CLOSERS}{_OPENERS}]+)\.\s*$")
_FIRST_CHARACTER = re.compile(rf"[{_OPENERS}\s]*(\S)")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Abbreviations after which a sentence cannot end, as a name or an example follows ...
_TITLES = _words(
    "mr mrs ms mx dr prof gen sen rep reps sens gov lt col maj capt cpl pvt sgt adm cmdr brig amb "
    "rev hon supt insp det pres msgr messrs st ste mt ft e.g i.e cf viz"
)
_TITLES_OF = {
    "fr": _words("m mm mme mmes mlle me mgr"),
    "es": _words("sr sra srta dra d dña lic ing"),
    "pt": _words("sr sra srta dra d exmo exma"),
    "it": _words("sig dott dott.ssa avv ing arch on mons"),
    "de": _words("hr fr frl dipl ing"),
    "nl": _words("dhr mevr drs ir"),
}
# ... as a number follows ...
_BEFORE_NUMBER = _words(
    "no nos nr núm vol p pp art arts fig figs ch sec approx est ca c cf jan feb mar apr jun jul "
    "aug sep sept oct nov dec"
)
# ... or where only a small letter tells that it has not.
_BEFORE_SMALL = _words(
    "mon tue tues wed thu thur thurs fri sat sun inc ltd co corp bros etc vs al jr sr ave blvd "
    "dept govt intl natl assn approx a.m p.m u.s u.k u.n d.c ee.uu"
) | (_BEFORE_NUMBER - {"no"})
_HOUR = re.compile(r"\d\s*[ap]\.\s?m\.\s*$")
_AFTER_HOUR = re.compile(
    r"(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}\b|(?:Eastern|Pacific|Central"
    r"|Mountain|Moscow|Greenwich|Beijing)\b)"
)
_INITIAL_OR_DAY = re.compile(r"(?:^|[\s.])(?:[^\W\d_]|\d{1,2})\.\s*$")
_DOMAIN = re.compile(r"(?:com|org|net|gov|edu|info|co\.uk)\b", re.IGNORECASE)
_SPEAKER = re.compile(
    r"(?:[A-Z][\w.’'-]*\s+|the\s|a\s|of\s|[a-z]+\s){1,5}?"
    r"(?:said|asked|added|replied|wrote|told|shouted|explained|insisted|tweeted)\b\s*[.,;]"
)
# "KARST, May 3. /NORDWIRE/. The port …", as agencies in the east of Europe begin.
_SLASHED_DATELINE = re.compile(
    r"[^\W\d_a-z][^./]{1,30},\s[^./]{3,20}\.\s*(?:/[\w -]{2,20}/\.?\s*)?$"
)
_QUOTE_ENDED = re.compile(r"[!?…]\s*[\"”’»]\s*$")
_JAPANESE_QUOTE_ENDED = re.compile("[」』]$")
_JAPANESE_PARTICLE = re.compile("[とはがをのにでもなっ]")


def split_sentences(text: str, language: str) -> tuple[Span, ...]:
    """Sentences of `text` in order: trimmed, never empty, never overlapping, holding all its ink.

    A sentence never crosses the end of a paragraph (`rashomon.text.paragraphs`), so headings and
    list items stand alone.  `language` is a BCP 47 primary tag; one sentencex does not know falls
    back to its English rules.  Time: linear, about 4 MB/s.
    """
    sentences: list[Span] = []
    for paragraph in find_paragraphs(text):
        for start, end in _sentences_of_paragraph(text, paragraph, language):
            sentences.extend(_bounded(text, start, end))
    return tuple(sentences)


def _sentences_of_paragraph(text: str, paragraph: Span, language: str) -> Iterator[tuple[int, int]]:
    ink = paragraph.of(text).replace("\n", " ")  # a line end inside a paragraph is only a space
    if ink.isalnum():
        yield paragraph.start, paragraph.end
        return
    cuts = _keep(ink, sorted(_proposed_cuts(ink, language)), language)
    for start, end in zip([0, *cuts], [*cuts, len(ink)], strict=True):
        yield paragraph.start + start, paragraph.start + end


# ------------------------------------------------------------------ where a cut may be
def _proposed_cuts(ink: str, language: str) -> set[int]:
    """Offsets at which sentencex or one of the rules above would begin a new sentence."""
    cuts = _cuts_of_sentencex(ink, language)
    opened = _BRACKETING.sub(" ", ink)
    if opened != ink:
        cuts |= {
            cut
            for cut in _cuts_of_sentencex(opened, language) - cuts
            if _begins_inside_quotation(ink, cut)
        }
    cuts = {_before_opener(ink, cut) for cut in cuts}
    for rule in (_AFTER_BRACKET, _BEFORE_BRACKET, _AFTER_ELLIPSIS):
        cuts |= {found.end() for found in rule.finditer(ink)}
    for found in _DIVIDER.finditer(ink):
        cuts |= {found.start(), found.end()} - {0, len(ink)}
    return cuts | _cuts_of_list(ink)


def _cuts_of_sentencex(ink: str, language: str) -> set[int]:
    cuts: set[int] = set()
    place = 0
    while place < len(ink):
        piece = ink[place : place + PIECE]
        found = sentencex.get_sentence_boundaries(language, piece)
        starts = [place + sentence["start_index"] for sentence in found]
        if place + PIECE >= len(ink):
            cuts.update(starts)
            break
        # The last sentence of a piece may go on behind it: read it again with what follows.
        cuts.update(starts[:-1])
        place = starts[-1] if len(starts) > 1 else place + PIECE
    return cuts - {0}


def _begins_inside_quotation(ink: str, cut: int) -> bool:
    """Whether a stop stands right before the cut and something that can begin a sentence after."""
    before = ink[max(0, cut - 40) : cut]
    following = _FIRST_CHARACTER.match(ink, cut)
    if following is None:
        return False
    first = following[1]
    if _IDEOGRAPHIC_STOP.search(before):
        return first.isalnum()
    return _STOP_THEN_SPACE.search(before) is not None and (first.isupper() or _is_caseless(first))


def _before_opener(ink: str, cut: int) -> int:
    """The cut, moved in front of the quotation marks that open what follows it."""
    opening = _OPENING_BEFORE.search(ink, max(0, cut - 5), cut)
    return opening.start(1) if opening else cut


def _is_caseless(character: str) -> bool:
    return character.isalpha() and character.lower() == character.upper()


_LIST_ITEM = re.compile(r"(?:^|\s)([•‣⁃◦▪]\s?)?\(?(\d{1,3}|[a-z])[.)]+\s+(?=\S)")


def _cuts_of_list(ink: str) -> set[int]:
    """Cuts before the items of a list that runs on in one line: "1. … 2. …", "a) … b) …"."""
    first = _LIST_ITEM.match(ink)
    if first is None or (first[2] not in ("1", "a") and first[1] is None):
        return set()
    cuts: set[int] = set()
    expected = first[2]
    for item in _LIST_ITEM.finditer(ink):
        if item[2] == expected:
            cuts.add(item.start() + (item.start() > 0))
            expected = str(int(expected) + 1) if expected.isdigit() else chr(ord(expected) + 1)
    return cuts - {0} if len(cuts) > 1 else set()


# ------------------------------------------------------------------ which cuts stay
def _keep(ink: str, cuts: list[int], language: str) -> list[int]:
    kept: list[int] = []
    start = 0
    ends = [*cuts[1:], len(ink)] if cuts else []
    for cut, end in zip(cuts, ends, strict=True):
        if _is_wrong_cut(ink[start:cut], ink[cut:end], language):
            continue
        kept.append(cut)
        start = cut
    return kept


def _is_wrong_cut(before: str, after: str, language: str) -> bool:
    """Whether `before` and `after`, side by side, are one sentence."""
    if _DIVIDER.match(before) or _DIVIDER.match(after.lstrip()):
        return False
    if _NO_WORDS.match(after) or _NO_WORDS.match(before) or _MARKER.match(before):
        return True
    following = _FIRST_CHARACTER.match(after)
    first = following[1] if following else ""
    if first.islower() and (_QUOTE_ENDED.search(before) or _INITIAL_OR_DAY.search(before)):
        return True
    if _DOMAIN.match(after) and before.endswith("."):
        return True
    if _HOUR.search(before) and _AFTER_HOUR.match(after):
        return True
    if _QUOTE_ENDED.search(before) and _SPEAKER.match(after):
        return True
    if _SLASHED_DATELINE.match(before) and ("/" in before or after.startswith("/")):
        return True
    if language == "ja" and _JAPANESE_QUOTE_ENDED.search(before):
        return _JAPANESE_PARTICLE.match(after) is not None
    return _ends_in_abbreviation(before, first, language)


def _ends_in_abbreviation(before: str, first: str, language: str) -> bool:
    found = _LAST_WORD.search(before[-40:])
    if found is None:
        return False
    word = found[1].casefold()
    return (
        (word in _TITLES and not found[1].isupper())
        or word in _TITLES_OF.get(language, ())
        or (word in _BEFORE_NUMBER and first.isdigit())
        or (word in _BEFORE_SMALL and first.islower())
    )


# ------------------------------------------------------------------ trimmed and bounded
def _bounded(text: str, start: int, end: int) -> Iterator[Span]:
    """The stretch without white space at its ends, in pieces of at most `LONGEST_SENTENCE`."""
    while True:
        ink = text[start : min(end, start + LONGEST_SENTENCE + 1)]
        start += len(ink) - len(ink.lstrip())
        if start >= end:
            return
        if end - start <= LONGEST_SENTENCE:
            yield Span(start, start + len(text[start:end].rstrip()))
            return
        limit = start + LONGEST_SENTENCE
        cut = max(text.rfind(" ", start, limit), text.rfind("\n", start, limit))
        cut = cut if cut > start else limit
        yield Span(start, start + len(text[start:cut].rstrip()))
        start = cut
