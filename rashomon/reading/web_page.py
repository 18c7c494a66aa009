"""Saved web pages to the text a reader sees: the article, without menus, forms and scripts.

What is left out is told by the page's own structure, never by its words: elements that hold no
reading text, those that the page names as navigation, side matter or hidden, and lists of nothing
but links.  All else stays, and what of it is debris is dimmed in sight of the person
(`rashomon.reading.boilerplate`).  Offsets of an account count in this text.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from email import message_from_bytes
from html.parser import HTMLParser

from rashomon.reading.page_fields import page_fields

_SILENT_TAGS = """
    title script style noscript template svg math canvas iframe object embed audio video map head
    nav aside form button select textarea input dialog footer menu
"""
_TAGS_WITHOUT_END = "area base br col embed hr img input link meta param source track wbr"
_BLOCK_TAGS = """
    address article blockquote body caption center dd details div dl dt fieldset figcaption figure
    h1 h2 h3 h4 h5 h6 header hgroup hr legend li main ol p pre section summary table tbody tfoot
    thead tr ul
"""
_SILENT = frozenset(_SILENT_TAGS.split())
_VOID = frozenset(_TAGS_WITHOUT_END.split())
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_CELLS = frozenset({"td", "th"})
_LISTS = frozenset({"ul", "ol", "dl"})
_DEEPEST = 512  # elements inside each other; browsers open no more either
_HEADLINE_WITHIN = 5  # blocks: section, headline, standfirst, byline, date
# A paragraph ends where one of these begins, also without an end tag (HTML standard, 8.1.2.4).
_END_PARAGRAPH = _BLOCKS | {"nav", "aside", "footer", "form", "menu"}
_ENDS_ITSELF = {"li": {"li"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"}, "tr": {"tr", "td", "th"},
                "td": _CELLS, "th": _CELLS, "option": {"option"}}  # fmt: skip
_SPACES = re.compile(r"[ \t\n\r\f\xa0]+")
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_PROBE = rb"<p>\u0041\x41 +AGE- a..b"
# What pages mean by these names (Encoding standard, 4.2): curly quotes are no Latin-1.
_AS_BROWSERS = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949",
}  # fmt: skip
_HEAD_BYTES = 4_096  # the standard has browsers look for an encoding in the first 1,024
_NO_DISPLAY = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WebPage:
    """The readable text of a page and what its head says of it."""

    text: str
    heading: str  # its headline; "" where it has none
    fields: Mapping[str, str]  # by the names `Document` gives them, as front matter
    language: str  # as the page declares it; templates are often wrong


@dataclass(slots=True)
class Element:
    """A part of a page; the words between its tags stand among its children."""

    tag: str
    attributes: Mapping[str, str]
    children: list[Element | str] = field(default_factory=list["Element | str"])

    def walk(self) -> Iterator[Element | str]:
        """This element and all below it, in the page's order."""
        waiting: list[Element | str] = [self]
        while waiting:
            item = waiting.pop()
            yield item
            if isinstance(item, Element):
                waiting.extend(reversed(item.children))


def render_page(source: str) -> WebPage:
    """The text of the page's article, blocks with a blank line between, list items marked.

    The article is the smallest `article` or `main` that holds most of the page's paragraphs; the
    whole body where none does.  A headline that stands above it is put before its text.  A page
    without words gives an empty text.
    """
    root = parse_page(source)
    article = _article_of(root)
    page = _Page(_menus(article))
    page.take(article)
    fields = page_fields(root)
    heading = _first(article, "h1")
    if not heading and page.blocks:
        heading = fields.get("title", "") or _first(root, "h1")
        page.set_headline(heading)
    language = next(
        (item.attributes.get("lang", "") for item in _elements(root) if item.tag == "html"), ""
    )
    return WebPage(page.text(), heading, fields, language)


def parse_page(source: str) -> Element:
    """The tree of a page's elements; tags left open or closed twice do no harm."""
    reader = _Reader()
    # A tag that the page's end cuts off is tried anew from each "<" in it, in quadratic time.
    whole = source.rfind(">") + 1
    reader.feed(source[:whole])
    reader.close()
    reader.handle_data(source[whole:].partition("<")[0])
    return reader.root


def html_of_archive(data: bytes) -> bytes:
    """The page inside a web archive (`.mhtml`); the bytes as they are where they are none."""
    try:
        # Python's older policy: the newer one parses each header as a grammar, in quadratic time.
        archive = message_from_bytes(data)
    except RecursionError:  # hundreds of messages inside each other: no browser wrote that
        return data
    for part in archive.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            content = part.get_payload(decode=True)
            return content if isinstance(content, bytes) else data
    return data


def declared_encoding(data: bytes) -> str:
    """The encoding a page says it is in; "" where it does not, or names none a page can be in."""
    found = _CHARSET.search(data[:_HEAD_BYTES])
    if found is None:
        return ""
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
        # What names its encoding in ASCII is in none that reads ASCII otherwise, as UTF-16 does;
        # and Python knows codecs that are none of texts.
        if _PROBE.decode(name, "replace") != _PROBE.decode("ascii"):
            return ""
    except (LookupError, UnicodeError):
        return ""
    return _AS_BROWSERS.get(name, name)


# ------------------------------------------------------------------ the tree
class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self._open = [self.root]
        self._open_tags: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _END_PARAGRAPH and self._open[-1].tag == "p":
            self._close(len(self._open) - 1)
        if self._open[-1].tag in _ENDS_ITSELF.get(tag, ()):
            self._close(len(self._open) - 1)
        element = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(element)
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append(element)
            self._open_tags[tag] += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open_tags[tag]:  # nor is it looked for in all that is open
            return
        depth = next(at for at in range(len(self._open) - 1, 0, -1) if self._open[at].tag == tag)
        self._close(depth)

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)

    def _close(self, depth: int) -> None:
        self._open_tags.subtract(element.tag for element in self._open[depth:])
        del self._open[depth:]


def _elements(root: Element) -> Iterator[Element]:
    return (item for item in root.walk() if isinstance(item, Element))


def _is_silent(element: Element) -> bool:
    attributes = element.attributes
    return (
        element.tag in _SILENT
        or "hidden" in attributes
        or attributes.get("role") in ("navigation", "complementary", "contentinfo", "search")
        or _NO_DISPLAY.search(attributes.get("style", "")) is not None
    )


def _read_words(element: Element) -> Iterator[str]:
    """The words below an element that are to be read."""
    waiting: list[Element | str] = [element]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
        elif item is element or not _is_silent(item):
            waiting.extend(reversed(item.children))


def _worded(root: Element, *, linked: bool) -> set[int]:
    """`id` of each element below which words are to be read; words in links only where `linked`.

    One pass from the last element to the first: asking each of a thousand lists inside each other
    for its words reads the innermost a thousand times.
    """
    found: set[int] = set()
    for element in reversed(tuple(_elements(root))):
        if (linked or element.tag != "a") and any(
            child.strip()
            if isinstance(child, str)
            else id(child) in found and not _is_silent(child)
            for child in element.children
        ):
            found.add(id(element))
    return found


def _menus(root: Element) -> set[int]:
    """`id` of each list that holds nothing but links, at least two of them."""
    worded = _worded(root, linked=False)
    links: dict[int, int] = {}
    found: set[int] = set()
    for element in reversed(tuple(_elements(root))):
        below = sum(links[id(child)] for child in element.children if isinstance(child, Element))
        if element.tag in _LISTS and below >= 2 and id(element) not in worded:
            found.add(id(element))
        links[id(element)] = below + (element.tag == "a")
    return found


# ------------------------------------------------------------------ the article
def _article_of(root: Element) -> Element:
    """The smallest candidate that holds most of the letters in paragraphs; the root if none."""
    prose = _prose_of_candidates(root)
    total = prose[0][1]
    most = [(letters, order) for order, (_, letters) in enumerate(prose) if 2 * letters > total]
    least = min(letters for letters, _ in most) if most else 0
    # Of elements that hold the same, the outer one has the headline more often.
    return next((element for element, letters in prose if most and letters == least), root)


def _prose_of_candidates(root: Element) -> list[tuple[Element, int]]:
    """The root and all that may be the article, with the letters in paragraphs that each holds."""
    found: list[tuple[Element, int]] = []
    begun: list[tuple[int, int]] = []  # place in `found`, letters read before it
    letters = 0
    waiting: list[tuple[Element | str, bool, bool]] = [(root, False, False)]
    while waiting:
        item, inside, left = waiting.pop()
        if isinstance(item, str):
            letters += len(item.strip()) if inside else 0
        elif left:
            place, before = begun.pop()
            found[place] = (item, letters - before)
        elif not _is_silent(item):
            if item is root or _may_be_article(item):
                begun.append((len(found), letters))
                found.append((item, 0))
                waiting.append((item, inside, True))
            inner = inside or item.tag == "p"
            waiting.extend((child, inner, False) for child in reversed(item.children))
    return found


def _may_be_article(element: Element) -> bool:
    given = element.attributes
    named = given.get("role") == "main" or given.get("itemprop") == "articleBody"
    return named or element.tag in ("article", "main")


def _first(element: Element, tag: str) -> str:
    """The words of the first element of that kind that has any."""
    worded = _worded(element, linked=True)
    for item in _elements(element):
        if item.tag == tag and id(item) in worded:
            return _SPACES.sub(" ", "".join(_read_words(item))).strip()
    return ""


# ------------------------------------------------------------------ the text
@dataclass(slots=True)
class _Page:
    menus: set[int]  # `id` of lists that are left out
    blocks: list[str] = field(default_factory=list[str])
    line: list[str] = field(default_factory=list[str])  # of the block being read
    begun: bool = False  # whether words stand in it
    markers: str = ""  # before the next words: of list items
    numbers: list[int | None] = field(default_factory=list[int | None])  # None: a bulleted list

    def take(self, root: Element) -> None:
        """Read an element and all below it."""
        waiting: list[tuple[Element | str, bool]] = [(root, False)]
        while waiting:
            item, left = waiting.pop()
            if isinstance(item, str):
                self.line.append(item)
                self.begun = self.begun or bool(item.strip())
            elif left:
                self._leave(item)
            elif item is root or not (_is_silent(item) or id(item) in self.menus):
                self._enter(item)
                waiting.append((item, True))
                waiting.extend((child, False) for child in reversed(item.children))
        self._end_block()

    def _enter(self, element: Element) -> None:
        tag = element.tag
        if tag in _BLOCKS:
            self._end_block()
        if tag == "br":
            self.line.append("\v")  # a line end that white space does not swallow
        elif tag in ("ul", "ol"):
            self.numbers.append(1 if tag == "ol" else None)
        elif tag == "li":
            self._mark_item()
        elif tag in _CELLS and self.begun:
            self.line.append(" | ")

    def _mark_item(self) -> None:
        number = self.numbers[-1] if self.numbers else None
        self.markers = "• " if number is None else f"{number}. "
        if number is not None:
            self.numbers[-1] = number + 1

    def _leave(self, element: Element) -> None:
        if element.tag in _BLOCKS:
            self._end_block()
        if element.tag in ("ul", "ol"):
            self.numbers.pop()

    def _end_block(self) -> None:
        words = "".join(self.line)
        self.line.clear()
        self.begun = False
        lines = [_SPACES.sub(" ", line).strip() for line in words.split("\v")]
        block = "\n".join(lines).strip("\n")
        if block:
            self.blocks.append(self.markers + re.sub(r"\n{2,}", "\n\n", block))
            self.markers = ""

    def set_headline(self, words: str) -> None:
        """Put a headline before the text, unless it stands there already."""
        if words and words not in self.blocks[:_HEADLINE_WITHIN]:
            self.blocks.insert(0, words)

    def text(self) -> str:
        """All blocks, ended by a line end."""
        return "\n\n".join(self.blocks) + "\n" if self.blocks else ""
