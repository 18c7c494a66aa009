"""What the card of an account tells: its page's own words, and figures of the comparison."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.badges import account_letters
from gui.language import numbered
from gui.written import readable_date, readable_length, readable_percent
from rashomon.model import Document

if TYPE_CHECKING:
    from rashomon.framing.profiles import Profile
    from rashomon.reading.genre import Genre

translate = QCoreApplication.translate
_YEAR, _MONTH = 365.25, 30.44  # mean lengths, in days
VOICES = 3  # as many names as a card has room for


@dataclass(frozen=True, slots=True)
class Card:
    """One account; the profile comes when the comparison is there."""

    document: Document
    letter: str
    genre: Genre | None
    profile: Profile | None = None
    compared: bool = True  # with another account

    @property
    def title(self) -> str:
        """The account's title, or what else names it."""
        return (
            self.document.title
            or self.document.outlet
            or translate("AccountCard", "Untitled account")
        )

    @property
    def source(self) -> str:
        """Outlet, date, and where the date was found."""
        parts = [self.document.outlet, self.dated]
        return " · ".join(part for part in parts if part)

    @property
    def dated(self) -> str:
        """The date and, in a word, where it was found."""
        published = readable_date(self.document.published)
        if not published:
            return translate("AccountCard", "no date known")
        where = {
            "text": translate("AccountCard", "text"),
            "file name": translate("AccountCard", "file name"),
            "by hand": translate("AccountCard", "by hand"),
        }.get(self.document.published_from, "")
        return f"{published} ({where})" if where else published

    @property
    def date_origin(self) -> str:
        """Where the date was found, in a sentence; "" where nobody noted it."""
        return {
            "text": translate("AccountCard", "The date was found in its text"),
            "file name": translate("AccountCard", "The date was found in the file’s name"),
            "by hand": translate("AccountCard", "The date was set by hand"),
        }.get(self.document.published_from if self.document.published else "", "")

    @property
    def kind(self) -> str:
        """The genre its page names, translated; "" where it names none."""
        return genre_name(self.genre.kind) if self.genre is not None else ""

    @property
    def written(self) -> str:
        """Author and length."""
        return " · ".join(
            part for part in (self.document.author, readable_length(self.document)) if part
        )

    @property
    def voices(self) -> str:
        """Who is quoted most, each with the share of the quoted words; "" before a comparison."""
        if self.profile is None:
            return ""
        nobody = translate("AccountCard", "no name found")
        said = [
            f"{voice.speaker or nobody} {readable_percent(voice.share_of_quoted)}"
            for voice in self.profile.voices[:VOICES]
        ]
        return ", ".join(said) if said else translate("AccountCard", "nobody quoted")

    @property
    def shared(self) -> tuple[int, int] | None:
        """Sentences that share a fact, and those for which no match was found; None where nothing
        was there to match them with."""
        if self.profile is None or not self.compared:
            return None
        return (
            self.profile.shared_sentences,
            self.profile.sentences - self.profile.shared_sentences,
        )

    def said(self, *, titled: bool = True) -> str:
        """All of it in words, for screen readers and the tooltip; without its title where that
        was said before."""
        lines = [self.title if titled else "", self.source, self.date_origin, self.written]
        if self.genre is not None:
            where = {
                "title": translate("AccountCard", "in its title"),
                "line": translate("AccountCard", "above its text"),
                "url": translate("AccountCard", "in its address"),
            }[self.genre.where]
            named = translate("AccountCard", "Calls itself “{0}” {1}").format(
                self.genre.words, where
            )
            lines.append(named)
        if self.voices:
            lines.append(translate("AccountCard", "Quoted words: {0}").format(self.voices))
        if self.shared is not None:
            lines.append(
                translate("AccountCard", "{0}; for {1} no match was found").format(
                    numbered(
                        "AccountCard",
                        self.shared[0],
                        "%n sentence shares a fact",
                        "%n sentences share a fact",
                    ),
                    self.shared[1],
                )
            )
        return "\n".join(line for line in lines if line)


def make_cards(documents: Sequence[Document], profiles: Sequence[Profile]) -> list[Card]:
    """One card an account, the oldest first, those without a date last."""
    from rashomon.reading.genre import genre_of  # first paint does not wait for it

    letters = account_letters(documents)
    known = {profile.document: profile for profile in profiles}
    cards = [
        Card(
            document,
            letters[document.id],
            genre_of(document),
            known.get(document.id),
            compared=len(documents) > 1,
        )
        for document in documents
    ]
    return sorted(cards, key=lambda card: (not card.document.published, card.document.published))


def gap_between(earlier: Document, later: Document) -> tuple[int, str] | None:
    """Days between two accounts and how a person would say it; None where a date is missing
    or both may be of one day."""
    if not earlier.published or later.published.startswith(earlier.published):
        return None
    if not later.published:
        return None
    days = (_first_day(later.published) - _first_day(earlier.published)).days
    return (days, _span_of_time(days)) if days > 0 else None


def _first_day(published: str) -> date:
    parts = [int(part) for part in published[:10].split("-")]
    year, month, day = (*parts, 1, 1)[:3]
    return date(year, month, day)


def _span_of_time(days: int) -> str:
    if days == 1:
        return translate("AccountCard", "next day")
    if days >= 2 * _YEAR:
        return numbered("AccountCard", round(days / _YEAR), "%n year", "%n years")
    if days >= 2 * _MONTH:
        return numbered("AccountCard", round(days / _MONTH), "%n month", "%n months")
    return numbered("AccountCard", days, "%n day", "%n days")


def genre_name(kind: str) -> str:
    """A genre as a person reads it, translated."""
    names = {
        "editorial": translate("AccountCard", "Editorial"),
        "opinion": translate("AccountCard", "Opinion"),
        "letter": translate("AccountCard", "Letter"),
        "analysis": translate("AccountCard", "Analysis"),
        "explainer": translate("AccountCard", "Explainer"),
        "interview": translate("AccountCard", "Interview"),
        "live": translate("AccountCard", "Live"),
        "press release": translate("AccountCard", "Press release"),
        "feature": translate("AccountCard", "Feature"),
        "review": translate("AccountCard", "Review"),
        "obituary": translate("AccountCard", "Obituary"),
        "fact check": translate("AccountCard", "Fact check"),
    }
    return names.get(kind, kind)
