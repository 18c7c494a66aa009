"""One naming of an actor at one place, as the readers of names and descriptions hand it on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rashomon.model import NamingRole, Span

# What a naming says of the actor: "person" by a title or role, "group" by a noun such as
# "fighters", "institution" by a noun such as "ministry", "country" by the list of countries,
# "called" by a common noun for a set of people ("migrants").
NamedAs = Literal["person", "group", "institution", "country", "called", ""]

_NO_TITLES: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Naming:
    """One naming: `name` is the proper name in it ("" for "the group"), `span` all of it."""

    document: str
    name: str
    span: Span
    text: str
    role: NamingRole = "name"
    named_as: NamedAs = ""
    head: str = ""  # noun behind the name or at the head of a description, folded
    titles: frozenset[str] = _NO_TITLES  # offices it says the actor holds, folded
    country: str = ""  # that it names, or to which its office belongs
    ruling: bool = False  # it speaks of whoever holds power: "the new rulers of Velm"
    located: bool = False  # it stands behind a preposition of place
    article: bool = False  # it stands behind an article
    who: bool = False  # ", who" follows: a person
