"""`agree`: how far two coders agree."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rashomon.cli.speaking import OK, parser_of, say

if TYPE_CHECKING:
    from rashomon.agreement.figures import Figure
    from rashomon.agreement.measuring import Agreement, TagAgreement
    from rashomon.model import Project

DESCRIPTION = """\
Measure how far two coders agree who tagged the same accounts: Cohen's kappa and
Krippendorff's alpha by character and by sentence, Krippendorff's alpha for
unitizing, F1 of passages with the same borders and of passages that overlap;
for each tag and over all. Then the passages where they differ."""

EPILOGUE = "exit status: 0 done, 1 a file cannot be read, 2 wrong usage."

SCHEMA = "rashomon-agreement/1"
MEASURES = (
    ("kappa_by_character", "kappa char"), ("kappa_by_sentence", "kappa sent"),
    ("alpha_by_character", "alpha char"), ("alpha_by_sentence", "alpha sent"),
    ("alpha_unitizing", "alpha unit"), ("f1_exact", "F1 exact"), ("f1_overlap", "F1 overlap"),
)  # fmt: skip
_WIDTH = 10
_QUOTE = 60


def run(argv: Sequence[str], program: str) -> int:
    """Print how far A and B agree; the exit status."""
    parser = parser_of(program, DESCRIPTION, EPILOGUE)
    parser.add_argument("first", metavar="A", help="a project, or a .qdpx")
    parser.add_argument(
        "second", metavar="B", nargs="?",
        help="another one of the same accounts; without it, two coders of A are compared",
    )  # fmt: skip
    parser.add_argument(
        "--coders", nargs=2, metavar="NAME", help="which two coders of A (default: the first two)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    given = parser.parse_args(argv)

    if given.second and given.coders:
        parser.error("--coders are two of one file: leave out B, or --coders")

    from rashomon.agreement.measuring import compare_files
    from rashomon.exchange.conversion import read_file

    first = read_file(given.first)[0]
    if given.second:
        agreement = compare_files(first, read_file(given.second)[0])
    else:
        agreement = _within(first, given.first, given.coders)
    for note in agreement.notes:
        say(f"{program}: note: {note}")
    out = _as_json(agreement) if given.json else _as_text(agreement)
    sys.stdout.write(out)
    sys.stdout.flush()
    return OK


def _within(project: Project, path: str, names: Sequence[str] | None) -> Agreement:
    """Two coders of one file compared.  Raises ExchangeError where there are not two."""
    from rashomon.agreement.adjudication import annotations_by, coders_of
    from rashomon.agreement.measuring import compare_coders
    from rashomon.errors import ExchangeError

    coders = coders_of(project)
    known = ", ".join(f"“{coder.name}”" for coder in coders) or "none"
    if names:
        chosen = [coder for name in names for coder in coders if coder.name == name]
    else:
        chosen = list(coders[:2])
    if len(chosen) != 2:
        raise ExchangeError(path, f"Two coders who tagged are needed; there: {known}.")
    say(f"A is {chosen[0].name or 'without a name'}, B is {chosen[1].name or 'without a name'}")
    first, second = (annotations_by(project, coder.id) for coder in chosen)
    return compare_coders(project.documents, first, second, project.codebook.tags)


def _as_json(agreement: Agreement) -> str:
    names = {item.tag: item.name for item in agreement.tags}
    whole = {
        "schema": SCHEMA,
        "documents": [{"id": item.id, "title": item.title} for item in agreement.documents],
        "characters": agreement.characters,
        "sentences": agreement.sentences,
        "overall": _figures(agreement.overall),
        "tags": [{"id": item.tag, "name": item.name, **_figures(item)} for item in agreement.tags],
        "differences": [
            {
                "kind": item.kind,
                "document": item.document,
                "start": item.span.start,
                "end": item.span.end,
                "quote": agreement.quote(item),
                "tag": names[item.tag],
                "instead": [names[tag] for tag in item.instead],
            }
            for item in agreement.differences
        ],
        "notes": list(agreement.notes),
    }
    return json.dumps(whole, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _figures(item: TagAgreement) -> dict[str, Any]:
    """The numbers; where one is not defined null, and why under `undefined`."""
    figures = {name: getattr(item, name) for name, _ in MEASURES}
    undefined = {name: figure.why for name, figure in figures.items() if figure.value is None}
    return {
        "passages": [item.first, item.second],
        **{name: figure.value for name, figure in figures.items()},
        **({"undefined": undefined} if undefined else {}),
    }


def _as_text(agreement: Agreement) -> str:
    rows = [*agreement.tags, agreement.overall]
    width = max(len(_name(item)) for item in rows) + 2
    heads = ("A", "B", *(title for _, title in MEASURES))
    lines = [" " * width + "".join(f"{head:>{_WIDTH + 1}}" for head in heads)]
    reasons: list[str] = []
    for item in rows:
        figures: list[Figure] = [getattr(item, name) for name, _ in MEASURES]
        cells = [str(item.first), str(item.second), *map(_cell, figures)]
        lines.append(f"{_name(item):<{width}}" + "".join(f"{cell:>{_WIDTH + 1}}" for cell in cells))
        reasons += [
            f"– {_name(item)}, {title}: {figure.why}"
            for (_, title), figure in zip(MEASURES, figures, strict=True)
            if figure.value is None
        ]
    names = {item.tag: item.name for item in agreement.tags}
    titles = {item.id: item.title for item in agreement.documents}
    lines += ["", *reasons] if reasons else [""]
    lines.append(f"{len(agreement.differences)} differences")
    for item in agreement.differences:
        quote = " ".join(agreement.quote(item).split())
        cut = quote if len(quote) <= _QUOTE else quote[: _QUOTE - 1] + "…"
        instead = (
            f" (there: {', '.join(names[tag] for tag in item.instead)})" if item.instead else ""
        )
        place = f"{titles[item.document]}, {item.span.start}–{item.span.end}"
        lines.append(f"  {item.kind:<12} {names[item.tag]}{instead}: “{cut}” ({place})")
    return "\n".join(lines) + "\n"


def _name(item: TagAgreement) -> str:
    return item.name if item.tag else "all tags"


def _cell(figure: Figure) -> str:
    return "–" if figure.value is None else f"{figure.value:.3f}"
