"""What found a cue is told in words that a translator can put into another language."""

from __future__ import annotations

import pytest

from rashomon.framing import cue_evidence
from rashomon.framing.lexicon import LISTS_OF_CUES
from rashomon.framing.lexicons import SHIPPED
from rashomon.messages import Message

KINDS = [
    (name, kind)
    for name in LISTS_OF_CUES
    for kind in sorted({
        entry.kind
        for language in ("en", "es")
        for entry in SHIPPED.lexicon(name, language).entries
    })
]  # fmt: skip


def foreign(template: str, _number: int | None) -> str:
    """A language that puts ~ before each text of the program."""
    return f"~{template}"


@pytest.mark.parametrize(("name", "kind"), KINDS)
def test_every_shipped_list_and_kind_is_said_in_the_language_of_the_window(
    name: str, kind: str
) -> None:
    evidence = cue_evidence.of_list(name, kind, own=False)
    listed = name.replace("_", " ")
    assert evidence == f"list: {listed} ({kind})"
    assert evidence.translated(foreign) == f"~list: ~{listed} (~{kind})"


def test_a_kind_of_a_persons_own_stays_as_it_was_written() -> None:
    evidence = cue_evidence.of_list("loaded", "tone of voice", own=True)
    assert evidence.translated(foreign) == "~list: ~loaded (tone of voice), added by hand"


@pytest.mark.parametrize(
    ("evidence", "said"),
    [
        (cue_evidence.of_quotation("curly", closed=True), "~rule: quotation, ~curly marks"),
        (
            cue_evidence.of_quotation("low", closed=False),
            "~rule: quotation, ~low marks, unclosed",
        ),
        (cue_evidence.of_date("month"), "~rule: date, ~month"),
        (cue_evidence.of_number("money"), "~rule: number, ~money"),
    ],
)
def test_the_rules_say_in_that_language_what_they_found(evidence: Message, said: str) -> None:
    assert evidence.translated(foreign) == said
