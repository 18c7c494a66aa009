"""Fields of accounts and tags as a person calls them, for reports of what differs."""

from __future__ import annotations

from collections.abc import Mapping

from rashomon.messages import Message, worded

OF_ACCOUNTS: Mapping[str, Message] = {
    "title": worded("title"),
    "outlet": worded("outlet"),
    "published": worded("date"),
    "author": worded("author"),
    "url": worded("address"),
    "language": worded("language"),
}
OF_TAGS: Mapping[str, Message] = {
    "definition": worded("definition"),
    "inclusion": worded("given to"),
    "exclusion": worded("not given to"),
    "example": worded("example"),
}
