"""Cues of invented sentences: what fires, what must not, and why."""

from __future__ import annotations

import dataclasses
import time

import pytest
from accounts_of_velm import account, cues_in, sentences_of, words_of_cues
from hypothesis import given
from hypothesis import strategies as st

from rashomon.framing.cues import find_cues
from rashomon.framing.lexicon import languages_covered
from rashomon.model import CUE_KINDS, Document, Sentence, Span


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The mayor said that the ferry had sunk.", "said"),
        ("“The ferry has sunk,” said Ada Orne.", "said"),
        ("The ferry has sunk, according to the harbour office.", "according to"),
        ("Ada Orne, the mayor of Velm, insisted the ferry was safe.", "insisted"),
        ("She denied that the ferry had sunk.", "denied"),
        ("Velm's claim that the ferry was safe angered Karst.", "claim"),
        ("A survey shows that most people in Velm like the ferry.", "shows"),
    ],
)
def test_a_report_is_marked(text: str, cue: str) -> None:
    assert cue in words_of_cues(text, "attribution")


@pytest.mark.parametrize(
    "text",
    [
        "The United States and Velm share a river.",
        "The Velm Post was sold.",
        "The news reports were late.",
        "Her demands were modest.",
        "It added 12 points to the index.",
        "Concerns regarding the ferry persist.",
    ],
)
def test_nouns_names_and_prepositions_are_no_reports(text: str) -> None:
    assert words_of_cues(text, "attribution") == []


def test_nothing_inside_a_quotation_is_a_report() -> None:
    assert words_of_cues("“They said no and denied it,” the mayor said.", "attribution") == ["said"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Mayor Ada Orne said the ferry was safe.", "Mayor Ada Orne"),
        ("Ada Orne, the mayor of Velm, said the ferry was safe.", "Ada Orne"),
        ("The mayor of Velm, Ada Orne, said the ferry was safe.", "Ada Orne"),
        ("The mayor, Ada Orne, said the ferry was safe.", "Ada Orne"),
        ("“The ferry is safe,” said Ada Orne on Sunday.", "Ada Orne"),
        ("On Sunday, Ada Orne praised the crew, adding that all was well.", "Ada Orne"),
        ("The ferry is safe, according to the harbour office.", "the harbour office"),
        ("Officials who have said the ferry is safe resigned.", "Officials"),
    ],
)
def test_a_report_knows_its_source(text: str, source: str) -> None:
    cues = cues_in(text, "attribution")
    assert source in [cue.source.of(text) for cue in cues if cue.source is not None]


def test_a_passive_is_no_speaker() -> None:
    text = "The captain was accused of haste."
    assert [cue.source for cue in cues_in(text, "attribution")] == [None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The ferry is perfectly safe today,” Ada Orne said.", "Ada Orne"),
        ("Ada Orne said “the ferry is perfectly safe today”, and this was confirmed.", "Ada Orne"),
        ("“The ferry is safe,” Ada Orne said. “It always was a safe ferry.”", "Ada Orne"),
        ("“The ferry is safe,” Ada Orne said.\n“It always was a safe ferry.”", "Ada Orne"),
    ],
)
def test_a_quotation_knows_its_speaker(text: str, speaker: str) -> None:
    quotations = cues_in(text, "quotation")
    assert [cue.source.of(text) for cue in quotations if cue.source] == [speaker] * len(quotations)


def test_short_quotations_are_partial_and_long_ones_direct() -> None:
    text = "She called it “a mess”. “We shall not sail before the storm is over,” she said."
    assert [cue.subkind for cue in cues_in(text, "quotation")] == ["partial", "direct"]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The ferry may sail.", "may"),
        ("The ferry reportedly sank.", "reportedly"),
        ("It is possible that the ferry sank.", "possible"),
        ("The ferry is widely seen as unsafe.", "seen"),
        ("The crew appears to be safe.", "appears"),
        ("The alleged owner left.", "alleged"),
    ],
)
def test_a_hedge_is_marked(text: str, cue: str) -> None:
    assert cue in " ".join(words_of_cues(text, "hedge"))


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank in May.",
        "May 5 was a Monday.",
        "The captain appeared in court.",
        "They sailed as soon as possible.",
        "The new quay made it possible to sail.",
        "She could not sleep.",
        "About 40 people waited.",
        "He believes in the sea.",
    ],
)
def test_what_only_looks_like_a_hedge_is_not_marked(text: str) -> None:
    assert words_of_cues(text, "hedge") == []


def test_loaded_words_are_marked_in_all_their_forms_and_in_quotations() -> None:
    text = "The brutal captain slandered her. “A shameless regime,” she said."
    cues = cues_in(text, "loaded")
    assert [(cue.span.of(text), cue.in_quote) for cue in cues] == [
        ("brutal", False),
        ("slandered", False),
        ("shameless", True),
        ("regime", True),
    ]


def test_labels_that_judge_are_marked_and_neutral_ones_are_not() -> None:
    text = "The rioters left; the demonstrators stayed."
    assert words_of_cues(text, "label") == ["rioters"]


def test_boosters_and_contrasts_are_marked() -> None:
    text = "However, the ferry is clearly safe."
    assert words_of_cues(text, "contrast") == ["However"]
    assert words_of_cues(text, "booster") == ["clearly"]


def test_figures_and_days_are_marked_once() -> None:
    text = "On 12 March 2031 nine ferries sailed 40 miles."
    assert words_of_cues(text, "date") == ["12 March 2031"]
    assert words_of_cues(text, "number") == ["nine", "40 miles"]


def test_every_cue_names_the_list_or_the_rule_that_fired() -> None:
    text = "“The regime may fall in nine days,” she said on 3 May. However, it is clearly safe."
    found = account(text).cues
    assert {cue.kind for cue in found} >= {"quotation", "hedge", "number", "date", "attribution"}
    assert all(cue.evidence.startswith(("list: ", "rule: ")) for cue in found)


def test_page_debris_has_no_cues() -> None:
    text = "The mayor said it may rain.\nThe mayor said it may snow."
    first, second = sentences_of(text)
    document = Document("a", text)
    found = find_cues(document, (dataclasses.replace(first, boilerplate=True), second))
    assert found
    assert all(cue.span.start >= second.span.start for cue in found)


def test_languages_without_lists_have_the_language_free_cues_only() -> None:
    assert "en" in languages_covered()
    assert "xx" not in languages_covered()
    text = "„Wir bleiben hier“, sagte sie am 2031-03-12 um 5%."
    kinds = {cue.kind for cue in account(text, language="xx").cues}
    assert kinds == {"quotation", "date", "number"}


@given(st.text(alphabet="may said Velm “”\"'.,\n brutal 9 🚢é", max_size=80))
def test_whatever_the_text_cues_lie_inside_its_sentences_in_order(text: str) -> None:
    found = find_cues(Document("a", text), sentences_of(text))
    assert [cue.span for cue in found] == sorted(cue.span for cue in found)
    for cue in found:
        assert cue.kind in CUE_KINDS
        assert 0 <= cue.span.start < cue.span.end <= len(text)


def test_one_endless_line_is_read_in_reasonable_time() -> None:
    text = "the mayor said “no” 9 times in May, " * 4_000
    started = time.perf_counter()
    find_cues(Document("a", text), (Sentence(0, Span(0, len(text))),))
    assert time.perf_counter() - started < 10


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The mayor said that the ferry had sunk.", "said", "the ferry had sunk"),
        ("The mayor said the ferry had sunk.", "said", "the ferry had sunk"),
        ("“The ferry has sunk,” said Ada Orne.", "said", "“The ferry has sunk,”"),
        ("“The ferry has sunk,” Ada Orne said on Sunday.", "said", "“The ferry has sunk,”"),
        ("Ada Orne said: “The ferry has sunk.”", "said", "“The ferry has sunk.”"),
        ("The ferry has sunk, according to the mayor.", "according to", "The ferry has sunk"),
        ("According to the mayor, the ferry has sunk.", "According to", "the ferry has sunk"),
        ("Velm's claim that the ferry was safe", "claim", "the ferry was safe"),
    ],
)
def test_a_report_knows_what_is_said(text: str, cue: str, content: str) -> None:
    (found,) = [item for item in cues_in(text, "attribution") if item.span.of(text) == cue]
    assert found.content is not None
    assert found.content.of(text) == content


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Three dockers were killed at Gate 4.", "were killed"),
        ("Three dockers had been brutally beaten.", "been brutally beaten"),
        ("The gate was shut by Sunday.", "was shut"),
        ("Clashes broke out at Gate 4.", "broke out"),
    ],
)
def test_a_deed_without_a_doer_is_marked(text: str, cue: str) -> None:
    assert cue in words_of_cues(text, "passive")


@pytest.mark.parametrize(
    "text",
    [
        "Three dockers were killed by the harbour guard.",
        "The harbour guard killed three dockers.",
        "Three dockers were killed on Sunday by the guard.",
        "The gate was open.",
    ],
)
def test_a_deed_whose_doer_is_named_is_not_marked(text: str) -> None:
    assert words_of_cues(text, "passive") == []
