"""Title, outlet, date and author of an account, as far as its page says them.

Only what stands there is taken: a text that begins with a sentence has that sentence, shortened,
as its title; what is not found is "".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rashomon.reading.debris_rules import BYLINE, DATE_LINE, NAMED_SOURCE, line_reason
from rashomon.reading.lines import (
    byline_names,
    count_words,
    headline_key,
    is_byline,
    is_heading,
    is_prose,
)
from rashomon.reading.published import (
    date_and_name,
    date_of_file_name,
    date_of_line,
    find_date,
    leading_date,
)
from rashomon.text.paragraphs import find_paragraphs

HEAD = 30  # paragraphs in which the head of an article stands, menus included
SHORT_TITLE = 80  # characters of a sentence that stands in for a title
LONGEST_TITLE = 200
_HEAD_CHARACTERS = 20_000
_FOOT_CHARACTERS = 4_000
_ELLIPSIS = "…"

_BAR = re.compile(r"\s*\|\s*|\s+[•·]\s+")
_DASH = re.compile(r"\s+[–—-]\s+")
_OUTLET_WORD = (
    r"(?:News|Times|Post|Journal|Daily|Herald|Tribune|Gazette|Chronicle|Courier|Observer|Review"
    r"|Monitor|Wire|Press|Agency|Radio|TV|Television|Broadcasting|Mail|Telegraph|Standard|Star|Sun"
    r"|Globe|Mirror|Independent|Weekly|Magazine|Voice|Reporter|Today|Online|Network|Media|Digest"
    r"|Bulletin|Echo|Argus|Examiner|Inquirer|Enquirer|Ledger|Sentinel|Dispatch|Register|Record"
    r"|Guardian|Advertiser|Messenger|Zeitung|Nachrichten|Rundschau|Tageblatt|Noticias|Presse"
    r"|\w+\.(?:com|org|net|info|news|co\.uk))"
)
_OUTLET_NAME = re.compile(
    rf"(?:The )?(?:[\w.&'’-]+ ){{0,4}}{_OUTLET_WORD}(?: Online| Service| International)?"
    r"|(?:The )?(?:Times|Voice|Radio|Star|Diario|Giornale|Corriere|Gazzetta|Jornal|Folha|Correio"
    r"|BBC|CNN|Agence|Agencia|Deutsche)(?: (?:of|de|di|da|del|della))?(?: [\w.'’-]+){1,2}"
    r"|BBC|CNN|NPR|CBS|NBC|Reuters|AFP|AP|Xinhua|TASS|Al Jazeera|ANSA|EFE"
)
_NAME = r"(?:The\s)?[A-Z][^|,;().]{1,50}"
_SOURCE_LINE = re.compile(
    r"(?i:source|outlet|publication|newspaper|publisher|quelle|fuente|fonte)\s*[:|]\s*"
    r"(?P<name>[^|,;()]{2,60})"
    r"|.*?\b(?i:published|posted|appeared)(?: first)? (?:on|in|by) "
    rf"(?P<by>{_NAME})\.?(?: on .*)?"
    r"|(?i:copyright|©|\(c\))\s*(?:\d{4}(?:[-–]\d{2,4})?)?\s*"
    rf"(?P<owner>{_NAME}?)(?:\.? All rights reserved\.?)?"
)
_APPEAL = re.compile(
    r"(?i:support|follow|subscribe to|donate to|join)\s+(?P<name>[^\W\d_a-z][\w&'’-]*"
    r"(?:\s+[^\W\d_a-z][\w&'’-]*){0,3})\W*"
)
_DATELINE = re.compile(
    r"(?P<place>[^\W\d_a-z][^\W\d_a-z.'’-]+(?:[ /-][^\W\d_a-z][\w.'’-]*){0,3})"
    r"(?P<more>,[^()/\n–—]{1,40}?)?"
    r"(?:\s*(?:\((?P<agency>[^()\n]{2,40})\))?\s*(?:--|[–—-])\s+"
    r"|\.?\s*/(?P<wire>[\w -]{2,30})/\.?\s+)"
)
_ADDRESS = re.compile(
    r"(?:(?:url|link|source|original|via|web|address)\s*:\s*)?(https?://\S+)", re.IGNORECASE
)
_SMALL_WORDS = frozenset({"of", "the", "and", "de", "di", "da", "del", "della"})
_ROLE = re.compile(r"\s+(?:and|und|et|y|e|&|with)\s+")


@dataclass(slots=True)
class Metadata:
    """What was found; "" where nothing was."""

    title: str = ""
    outlet: str = ""
    published: str = ""
    published_from: str = ""
    author: str = ""
    url: str = ""


def find_metadata(text: str, *, heading: str = "", file_stem: str = "") -> Metadata:
    """Read the head and the foot of a page.

    `heading` is a headline the format itself marks (Markdown); `file_stem` is searched for a date
    where the text has none.
    """
    head = _first_paragraphs(text)
    found = Metadata()
    body = _body_start(head)
    _read_title(found, heading, head, body)
    above = head[: body + 1]
    _read_lines(found, above + [line for line in head[body + 1 :] if line_reason(line) == BYLINE])
    _read_lede(found, head[body] if body < len(head) else "")
    foot = _foot(text)
    _read_lines(found, foot, foot=True)
    if not found.outlet:
        found.outlet = _appealing_outlet(head[:body] + foot)
    if not found.published and (published := date_of_file_name(file_stem)):
        found.published, found.published_from = published, "file name"
    return found


def shortened(sentence: str, limit: int = SHORT_TITLE) -> str:
    """At most `limit` characters of a sentence, ended at a word with an ellipsis if it goes on."""
    ink = " ".join(sentence.split())
    if len(ink) <= limit:
        return ink
    cut = ink.rfind(" ", 0, limit)
    return ink[: cut if cut > limit // 2 else limit - 1].rstrip(' ,;:–—-.(“"‘') + _ELLIPSIS


# ------------------------------------------------------------------ the page
def _first_paragraphs(text: str) -> list[str]:
    head = text[:_HEAD_CHARACTERS]
    return [" ".join(span.of(head).split()) for span in find_paragraphs(head)[:HEAD]]


def _foot(text: str) -> list[str]:
    """The lines below the last prose of the article."""
    tail = text[max(0, len(text) - _FOOT_CHARACTERS) :]
    lines = [" ".join(span.of(tail).split()) for span in find_paragraphs(tail)]
    start = len(lines)
    while start and (line_reason(lines[start - 1]) or not is_prose(lines[start - 1])):
        start -= 1
    return lines[start:]


def _body_start(head: list[str]) -> int:
    """The number of the first paragraph that is prose of the article."""
    for number, paragraph in enumerate(head):
        if is_prose(paragraph) and not is_heading(paragraph) and not line_reason(paragraph):
            return number
    return len(head)


# ------------------------------------------------------------------ title
def _read_title(found: Metadata, heading: str, head: list[str], body: int) -> None:
    candidates = [
        line
        for line in head[:body]
        if is_heading(line) and not line_reason(line) and not date_and_name(line)[0]
    ]
    title = heading or _repeated(candidates) or _first_headline(candidates)
    if title:
        title, found.outlet = _without_outlet(" ".join(title.split()))
        found.title = shortened(title, LONGEST_TITLE)
    elif body < len(head):
        found.title = shortened(_lede(head[body]))
    elif kept := [line for line in head if not line_reason(line)]:
        found.title = shortened(kept[0])


def _repeated(candidates: list[str]) -> str:
    """The longest line that is printed twice: a headline over the picture and over the text."""
    keys = [headline_key(_without_outlet(line)[0]) for line in candidates]
    printed_twice = [
        line for line, key in zip(candidates, keys, strict=True) if keys.count(key) > 1
    ]
    longest = max(printed_twice, key=count_words, default="")
    return longest if count_words(longest) >= 3 else ""


def _first_headline(candidates: list[str]) -> str:
    """The first line that may be a headline, and not the outlet's name or a word above it."""
    if not candidates:
        return ""
    first = candidates[0]
    if _is_outlet_name(first) or (first.isupper() and " " not in first):
        return next((line for line in candidates[1:] if count_words(line) >= 4), first)
    return first


def _without_outlet(title: str) -> tuple[str, str]:
    """The headline and the outlet that pages print beside it: "Ferry sinks | Karst Daily"."""
    pieces = _BAR.split(title)
    if len(pieces) > 1:
        first, last = pieces[0], pieces[-1]
        if count_words(first) < 3 <= count_words(last) and not _is_outlet_name(last):
            return last, first
        if count_words(last) <= 6 and not date_of_line(last):
            return first, last
        return first, ""
    pieces = _DASH.split(title)
    if len(pieces) > 1 and _is_outlet_name(pieces[-1]) and count_words(pieces[0]) >= 3:
        return title[: title.rfind(pieces[-1])].rstrip(" –—-"), pieces[-1]
    return title, ""


def _lede(paragraph: str) -> str:
    """A first paragraph without the date or dateline it begins with."""
    _, start = leading_date(paragraph)
    dateline = _DATELINE.match(paragraph, start)
    return paragraph[dateline.end() if dateline else start :].strip()


# ------------------------------------------------------------------ outlet, date, author
def _read_lines(found: Metadata, lines: list[str], *, foot: bool = False) -> None:
    for line in lines:
        reason = line_reason(line)
        if address := _ADDRESS.fullmatch(line):
            found.url = found.url or address[1]
            continue
        if not found.published and (published := date_of_line(line)):
            found.published, found.published_from = published, "text"
        if not found.author and (reason == BYLINE or is_byline(line)):
            _read_byline(found, line)
        if named := _SOURCE_LINE.fullmatch(line) if reason == NAMED_SOURCE or foot else None:
            name = (named["name"] or named["by"] or named["owner"] or "").strip(" .")
            found.outlet = found.outlet or ("" if name.startswith("http") else name)
        if not foot and reason in ("", DATE_LINE):
            _read_date_and_outlet(found, line)


def _read_byline(found: Metadata, line: str) -> None:
    names = byline_names(line)
    found.author = ", ".join(_ROLE.split(names))
    rest = line[line.find(names) + len(names) :]
    for piece in re.split(r"[|•·,–—@]|\s-\s|\b(?:for|of)\b", rest):
        piece = piece.strip()
        if not found.published and (published := date_of_line(piece)):
            found.published, found.published_from = published, "text"
        elif not found.outlet and _is_outlet_name(piece):
            found.outlet = piece


def _read_date_and_outlet(found: Metadata, line: str) -> None:
    published, outlet = date_and_name(line)
    if published:
        if not found.published:
            found.published, found.published_from = published, "text"
        if not byline_names(outlet):
            found.outlet = found.outlet or outlet
    elif not found.outlet and headline_key(line) != headline_key(found.title):
        found.outlet = line if _is_outlet_name(line) and not is_prose(line) else ""


def _is_outlet_name(text: str) -> bool:
    return (
        len(text) <= 50
        and _OUTLET_NAME.fullmatch(text) is not None
        and all(word[0].isupper() or word in _SMALL_WORDS for word in text.split())
    )


def _read_lede(found: Metadata, lede: str) -> None:
    """Date and agency before the first sentence: "KARST, May 3, 2031 (Newswire) — …"."""
    published, start = leading_date(lede)
    dateline = _DATELINE.match(lede, start)
    if dateline:
        published = published or find_date(dateline["more"] or "")
        agency = (dateline["agency"] or dateline["wire"] or "").split("/")[0].strip()
        if agency[:1].isupper():
            found.outlet = found.outlet or agency
    if published and not found.published:
        found.published, found.published_from = published, "text"


def _appealing_outlet(lines: list[str]) -> str:
    """The name in "Support NAME" where NAME also stands alone, or the appeal is printed twice."""
    appeals = [appeal["name"] for line in lines if (appeal := _APPEAL.fullmatch(line))]
    for name in appeals:
        if appeals.count(name) > 1 or name in lines:
            return name
    return ""
