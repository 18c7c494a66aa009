"""Pure edits of a project's word lists; the shipped files never change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rashomon.messages import worded
from rashomon.model import LexiconOverlay, LexiconTerm, Project

LONGEST_TERM = 80  # characters; the longest term shipped has 33
LONGEST_NOTE = 500
MOST_TERMS = 20_000  # of one list; the longest list shipped has 1,500


def overlay_of(project: Project, name: str, language: str) -> LexiconOverlay:
    """What the project changes in a list; an overlay that changes nothing where it does not."""
    for overlay in project.lexicons:
        if (overlay.list, overlay.language) == (name, language):
            return overlay
    return LexiconOverlay(name, language)


def set_overlay(project: Project, overlay: LexiconOverlay) -> Project:
    """Put an overlay in the place of the list's old one; one that changes nothing goes.

    Raises ValueError for terms that no list can hold (see `check_overlay`).
    """
    old = overlay_of(project, overlay.list, overlay.language)
    if overlay == old and overlay.extra == old.extra:
        return project
    check_overlay(overlay)
    kept = tuple(item for item in project.lexicons if item.id != overlay.id)
    empty = overlay == LexiconOverlay(overlay.list, overlay.language) and not overlay.extra
    changed = kept if empty else (*kept, overlay)
    return replace(project, lexicons=tuple(sorted(changed, key=lambda item: item.id)))


def add_term(project: Project, name: str, language: str, term: LexiconTerm) -> Project:
    """Add a term to a list; it wins over the shipped one of the same words.

    Raises ValueError for a term that is no words, too long, or added already.
    """
    term = _tidy(term)
    return _change(project, name, language, lambda old: replace(old, added=(*old.added, term)))


def update_term(
    project: Project, name: str, language: str, old_term: str, term: LexiconTerm
) -> Project:
    """Put `term` in the place of the person's own term `old_term`."""
    term = _tidy(term)
    _own(project, name, language, old_term)

    def change(old: LexiconOverlay) -> LexiconOverlay:
        added = (term if item.term == old_term else item for item in old.added)
        return replace(old, added=tuple(added))

    return _change(project, name, language, change)


def remove_term(project: Project, name: str, language: str, term: str) -> Project:
    """Take away a term that a person added; the shipped one of the same words counts again."""
    _own(project, name, language, term)

    def change(old: LexiconOverlay) -> LexiconOverlay:
        return replace(old, added=tuple(item for item in old.added if item.term != term))

    return _change(project, name, language, change)


def switch_term(project: Project, name: str, language: str, term: str, *, on: bool) -> Project:
    """Switch a shipped term (as listed) on or off."""

    def change(old: LexiconOverlay) -> LexiconOverlay:
        left = tuple(item for item in old.switched_off if item != term)
        return replace(old, switched_off=left if on else tuple(sorted((*left, term))))

    return _change(project, name, language, change)


def switch_list(project: Project, name: str, language: str, *, on: bool) -> Project:
    """Switch a whole list on or off; what was changed in it stays."""
    return _change(project, name, language, lambda old: replace(old, enabled=on))


def reset_list(project: Project, name: str, language: str) -> Project:
    """Have the list as it was shipped again."""
    kept = tuple(
        item for item in project.lexicons if (item.list, item.language) != (name, language)
    )
    return project if len(kept) == len(project.lexicons) else replace(project, lexicons=kept)


# ------------------------------------------------------------------ checks
def check_overlay(overlay: LexiconOverlay) -> None:
    """Raise ValueError, naming the term, where an overlay cannot be saved or matched."""
    if not overlay.list.strip() or not overlay.language.strip():
        raise ValueError(worded("A word list needs a name and a language."))
    if max(len(overlay.added), len(overlay.switched_off)) > MOST_TERMS:
        raise ValueError(
            worded("A list holds at most {most_terms:,} terms.", most_terms=MOST_TERMS)
        )
    seen: set[str] = set()
    for term in overlay.added:
        check_term(term)
        key = _key(term.term)
        if key in seen:
            raise ValueError(worded("“{term}” stands in the list already.", term=_short(term.term)))
        seen.add(key)
    for text in overlay.switched_off:
        check_term(LexiconTerm(text, ""))


def check_term(term: LexiconTerm) -> None:
    """Raise ValueError where a term is no words on one line, or endless."""
    if not any(char.isalnum() for char in term.term):
        raise ValueError(worded("A term needs at least one letter or digit."))
    for what, text in (
        (worded("term"), term.term), (worded("kind"), term.kind), (worded("note"), term.note),
    ):  # fmt: skip
        if any(char in text for char in "\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"):
            raise ValueError(
                worded(
                    "The {what} “{text}” holds a tab or a line end.", what=what, text=_short(text)
                )
            )
    if len(term.term) > LONGEST_TERM:
        raise ValueError(
            worded(
                "“{term}” has {count:,} characters; a term has at most {longest_term}.",
                term=_short(term.term),
                count=len(term.term),
                longest_term=LONGEST_TERM,
            )
        )
    if max(len(term.kind), len(term.note)) > LONGEST_NOTE:
        raise ValueError(
            worded(
                "A kind or note has at most {longest_note} characters.", longest_note=LONGEST_NOTE
            )
        )
    if term.term.startswith("#"):
        raise ValueError(worded("A term that begins with # would be read as a comment."))


def _change(
    project: Project, name: str, language: str, change: Callable[[LexiconOverlay], LexiconOverlay]
) -> Project:
    return set_overlay(project, change(overlay_of(project, name, language)))


def _own(project: Project, name: str, language: str, term: str) -> LexiconTerm:
    for item in overlay_of(project, name, language).added:
        if item.term == term:
            return item
    raise ValueError(worded("“{term}” is no term of your own in this list.", term=_short(term)))


def _tidy(term: LexiconTerm) -> LexiconTerm:
    """Without blanks at the ends."""
    return replace(
        term, term=term.term.strip(" "), kind=term.kind.strip(" "), note=term.note.strip(" ")
    )


def _key(term: str) -> str:
    """What tells two terms apart: their words, whatever their case, blanks and marks."""
    return " ".join("".join(c if c.isalnum() else " " for c in term.casefold()).split())


def _short(text: str, most: int = 40) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[:most] + "…"
