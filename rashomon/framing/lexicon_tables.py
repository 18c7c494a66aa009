"""One word list as a TSV table, as a person has it: written out, and read back.

The columns are those of the shipped lists (term, kind, note), so a table may be edited in any
spreadsheet and read back; what differs from the shipped list becomes the project's overlay.
"""

from __future__ import annotations

from dataclasses import replace

from rashomon.framing.lexicon import LexiconError, heading_of, load_list
from rashomon.framing.lexicons import folded_term
from rashomon.lexicon_edits import check_overlay, check_term
from rashomon.messages import worded
from rashomon.model import LexiconOverlay, LexiconTerm


def export_list(overlay: LexiconOverlay) -> str:
    """The list as it counts, switched-off terms left out: a person's terms, then the shipped.

    Ends in a line end; the shipped list's comments stand first, so that the table says how its
    terms inflect.
    """
    rows = [(item.term, item.kind, item.note) for item in overlay.added]
    taken = {folded_term(item.term) for item in overlay.added}
    taken |= {folded_term(term) for term in overlay.switched_off}
    rows += [row for row in _shipped(overlay) if folded_term(row[0]) not in taken]
    lines = [*heading_of(overlay.list, overlay.language), *("\t".join(row) for row in rows)]
    return "\n".join(lines) + "\n"


def import_list(text: str, name: str, language: str) -> LexiconOverlay:
    """The overlay that makes the shipped list the one of a table.

    Terms of the table that are not shipped, or shipped with another kind or note, are added;
    shipped terms that the table lacks are switched off.  Raises LexiconError, naming the line,
    for a line without a tab and for terms that no list can hold.
    """
    rows = _rows(text, name)
    overlay = LexiconOverlay(name, language)
    shipped = _shipped(overlay)
    kept = {folded_term(row[0]) for row in rows}
    same: set[str] = set()
    by_key: dict[str, set[tuple[str, str, str]]] = {}
    for row in shipped:
        by_key.setdefault(folded_term(row[0]), set()).add(row)
    given: dict[str, set[tuple[str, str, str]]] = {}
    for row in rows:
        given.setdefault(folded_term(row[0]), set()).add(row)
    same = {key for key, items in given.items() if by_key.get(key) == items}
    added = tuple(LexiconTerm(*row) for row in rows if folded_term(row[0]) not in same)
    off = dict.fromkeys(row[0] for row in shipped if folded_term(row[0]) not in kept)
    overlay = replace(overlay, added=added, switched_off=tuple(sorted(off)))
    try:
        check_overlay(overlay)
    except ValueError as error:
        raise LexiconError(worded('word list "{name}": {error}', name=name, error=error)) from None
    return overlay


def _shipped(overlay: LexiconOverlay) -> list[tuple[str, str, str]]:
    """Terms, kinds and notes as listed, each once."""
    entries = load_list(overlay.list, overlay.language)
    return list(dict.fromkeys((item.term, item.kind, item.note) for item in entries))


def _rows(text: str, name: str) -> list[tuple[str, str, str]]:
    rows: list[tuple[str, str, str]] = []
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        if not line.strip() or line.startswith("#") or line.split("\t")[0] == "term":
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) < 2:
            raise LexiconError(
                worded(
                    'word list "{name}", line {number}: write "term<TAB>kind<TAB>note"',
                    name=name,
                    number=number,
                )
            )
        term = LexiconTerm(cells[0], cells[1], cells[2] if len(cells) > 2 else "")
        try:
            check_term(term)
        except ValueError as error:
            raise LexiconError(
                worded(
                    'word list "{name}", line {number}: {error}',
                    name=name,
                    number=number,
                    error=error,
                )
            ) from None
        rows.append((term.term, term.kind, term.note))
    return list(dict.fromkeys(rows))
