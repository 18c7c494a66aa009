"""What found a cue is told in words that a translator can put into another language."""

from __future__ import annotations

import pytest

from rashomon.framing import cue_evidence
from rashomon.framing.contexts import attribution_contexts
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


REASONS = sorted({
    context.words
    for language in ("en", "es")
    for context in attribution_contexts(language).values()
    if context.points > 0
})  # fmt: skip


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


@pytest.mark.parametrize("reason", REASONS)
def test_what_speaks_for_attribution_is_said_in_that_language(reason: str) -> None:
    listed = cue_evidence.of_list("hedges", "modal", own=False)
    evidence = cue_evidence.and_reason(listed, reason)
    assert evidence == f"list: hedges (modal), {reason}"
    assert evidence.translated(foreign) == f"{listed.translated(foreign)}, ~{reason}"


def test_evidence_without_a_reason_stands_alone() -> None:
    listed = cue_evidence.of_list("hedges", "modal", own=False)
    assert cue_evidence.and_reason(listed, "") == listed
