"""What the head of a web page says of its article: Open Graph, schema.org, Dublin Core.

Sources, strongest first: `meta` elements (ogp.me, Dublin Core, and the names news sites use), then
schema.org's NewsArticle as JSON-LD, then the elements of the page itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from rashomon.reading.web_page import Element

_META = {
    "title": ("og:title", "twitter:title", "dc.title", "headline"),
    "outlet": ("og:site_name", "application-name", "dc.publisher"),
    "published": (
        "article:published_time", "datepublished", "date", "pubdate", "publishdate", "dc.date",
        "dc.date.issued", "parsely-pub-date", "sailthru.date",
    ),
    "author": ("author", "article:author", "dc.creator", "parsely-author", "byl"),
    "url": ("og:url",),
}  # fmt: skip
_ARTICLES = ("Article", "NewsArticle", "ReportageNewsArticle", "OpinionNewsArticle", "BlogPosting",
             "AnalysisNewsArticle", "LiveBlogPosting", "ReviewNewsArticle")  # fmt: skip
_LONGEST = 300  # characters of a field; longer ones are no title and no name


def page_fields(root: Element) -> Mapping[str, str]:
    """Title, outlet, published, author and url as far as the page says them."""
    metas, scripts, found = _read_head(root)
    said: dict[str, str] = {}
    for name, keys in _META.items():
        value = next((metas[key] for key in keys if metas.get(key)), "")
        if value and not (name == "author" and value.startswith(("http://", "https://"))):
            said[name] = value
    for source in (_linked_data(scripts), found):
        for name, value in source.items():
            said.setdefault(name, value)
    return {name: value for name, value in said.items() if value and len(value) <= _LONGEST}


def _read_head(root: Element) -> tuple[dict[str, str], list[str], dict[str, str]]:
    """Contents of `meta` by name, the scripts of JSON-LD, and what other elements say."""
    metas: dict[str, str] = {}
    scripts: list[str] = []
    found: dict[str, str] = {}
    for element in root.walk():
        if isinstance(element, str):
            continue
        given = element.attributes
        if element.tag == "meta":
            name = given.get("property") or given.get("name") or given.get("itemprop") or ""
            metas.setdefault(name.casefold(), " ".join(given.get("content", "").split()))
        elif element.tag == "script" and given.get("type", "").casefold() == "application/ld+json":
            scripts.append("".join(part for part in element.children if isinstance(part, str)))
        elif element.tag == "link" and given.get("rel") == "canonical":
            found.setdefault("url", given.get("href", ""))
        elif element.tag == "time" and given.get("datetime"):
            found.setdefault("published", given["datetime"])
    return metas, scripts, found


def _linked_data(scripts: list[str]) -> dict[str, str]:
    for script in scripts:
        try:
            found = _of_article(_records(json.loads(script)))
        except (ValueError, RecursionError):  # a page's own mistake: the next source is asked
            continue
        if found is not None:
            return found
    return {}


def _of_article(records: Iterator[dict[str, Any]]) -> dict[str, str] | None:
    """What the first record of an article says; None without one."""
    for record in records:
        kinds = record.get("@type")
        named = cast("list[Any]", kinds) if isinstance(kinds, list) else [kinds]
        if any(kind in _ARTICLES for kind in named):
            keys = {"title": "headline", "outlet": "publisher",
                    "published": "datePublished", "author": "author"}  # fmt: skip
            return {name: words for name, key in keys.items()
                    if (words := _said(record.get(key)))}  # fmt: skip
    return None


def _records(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, list):
        for item in cast("list[Any]", data):
            yield from _records(item)
    elif isinstance(data, dict):
        record = cast("dict[str, Any]", data)
        yield record
        yield from _records(record.get("@graph"))


def _said(value: Any) -> str:
    """A text, the name of a thing, or the names of several."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_said, cast("list[Any]", value))))
    if isinstance(value, dict):
        return _said(cast("dict[str, Any]", value).get("name"))
    return " ".join(value.split()) if isinstance(value, str) else ""
