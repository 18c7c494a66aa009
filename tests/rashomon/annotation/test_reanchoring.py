"""After a text has changed no passage is silently wrong, and none is lost."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon import edits
from rashomon.annotation.anchoring import make_anchor
from rashomon.annotation.meaning_guards import difference_in_meaning, digits, negations
from rashomon.annotation.reanchoring import (
    needing_review,
    reanchor,
    replace_text,
    settle,
    unreviewed,
)
from rashomon.annotation.similar import likeness, similar_places
from rashomon.model import Anchor, Document, Project, Span

TEXT = (
    "The tram left the rails at Holm Square on Friday morning. Twelve people were hurt, 3 of them "
    "badly, the operator said. “We did not see the ice,” driver Linus Ferrow told the inquiry. "
    "Nobody had salted the points, and the union called that reckless.\n\n"
    "The inquiry heard that the brakes were sound. Services were not resumed before noon."
)
DOCUMENT = Document("d", TEXT)


def anchor_on(words: str, text: str = TEXT) -> Anchor:
    start = text.index(words)
    return make_anchor(Document("d", text), Span(start, start + len(words)))


def after(anchor: Anchor, old: str, new: str, text: str = TEXT) -> Anchor:
    assert old in text
    return reanchor(anchor, Document("d", text.replace(old, new, 1)))


def words_now(anchor: Anchor, text: str) -> str:
    return anchor.span.of(text)


# ------------------------------------------------------------------ accepted
ACCEPTED = [
    ("the operator said", "The tram", "On Friday the tram", "the operator said"),
    ("left the rails at Holm Square", "rails at", "rails near", "left the rails near Holm Square"),
    (
        "the union called that reckless",
        "called",
        "has called",
        "the union has called that reckless",
    ),
    ("the union called that reckless", "reckless", "wreckless", None),
    ("Services were not resumed before noon", "before noon", "before midday", None),
]


@pytest.mark.parametrize(("words", "old", "new", "now"), ACCEPTED)
def test_words_somewhat_changed_are_found_where_nothing_of_their_meaning_did(
    words: str, old: str, new: str, now: str | None
):
    found = after(anchor_on(words), old, new)
    if now is None:
        assert found.review is not None
    else:
        assert found.review is None
        assert found.quote == now


# ------------------------------------------------------------------ never silently
REFUSED = [
    ("12 people", "12 people were hurt.", "12", "15"),  # Hypothesis accepts it with 0.73
    ("Linus", "Linus spoke. Machines too.", "Linus spoke. ", ""),  # and this, in "hines"
    ("12 people were hurt in the crash", "Then 12 people were hurt in the crash.", "12", "15"),
    (
        "twelve people were hurt in it", "Then twelve people were hurt in it.", "twelve", "fifteen",
    ),
    ("the brakes were not sound at all", "Yes, the brakes were not sound at all.", "not ", ""),
    ("the brakes were safe that morning", "Yes, the brakes were safe that morning.", "safe",
     "unsafe"),
    ("he didn’t see the ice that day", "Sure, he didn’t see the ice that day.", "didn’t", "did"),
    ("the ice was “all over” the points", "And the ice was “all over” the points.", "“all over”",
     "all over"),
    ("driver Linus Ferrow told the court", "So driver Linus Ferrow told the court.", "Linus",
     "Lina"),
    ("on 3 May 2031 the inquiry began", "So on 3 May 2031 the inquiry began.", "3 May", "8 May"),
    ("Personne n’est mort dans le tram", "Non. Personne n’est mort dans le tram.", "Personne n’",
     "Un homme "),
]  # fmt: skip


@pytest.mark.parametrize(("words", "text", "old", "new"), REFUSED)
def test_a_fact_that_changed_is_left_to_a_person(words: str, text: str, old: str, new: str):
    anchor = anchor_on(words, text)
    found = after(anchor, old, new, text)
    assert found.review is not None
    assert found.quote == words
    assert unreviewed(found) == anchor
    assert found.review.reason


def test_the_candidate_of_a_changed_figure_is_the_changed_words():
    text = "The operator said that 12 people were hurt in the crash."
    found = after(anchor_on("12 people were hurt", text), "12", "15", text)
    assert found.review is not None
    assert found.review.candidate is not None
    now = text.replace("12", "15")
    assert found.review.candidate.of(now) == "15 people were hurt"
    assert found.review.similarity > 0.85
    assert "12 before, 15 now" in found.review.reason


def test_similar_words_elsewhere_never_take_the_place_of_words_that_went():
    text = (
        "The spokesman said the ferry was quite safe. Rain fell for hours over the island and all "
        "its harbours. Later on the spokesman said the tunnel was quite safe."
    )
    found = after(anchor_on("the ferry was quite safe", text), "said the ferry was quite safe",
                  "left", text)  # fmt: skip
    assert found.review is not None


def test_a_passage_in_review_has_no_place_until_a_person_gives_it_one():
    found = after(anchor_on("Twelve people were hurt"), "Twelve", "Fifteen")
    assert len(found.span) == 0


def test_a_passage_in_review_is_found_when_its_words_come_back():
    anchor = anchor_on("Twelve people were hurt")
    lost = after(anchor, "Twelve", "Fifteen")
    assert lost.review is not None
    assert reanchor(lost, DOCUMENT) == anchor


def test_a_passage_whose_text_is_gone_has_no_candidate():
    found = reanchor(anchor_on("Nobody had salted the points"), Document("d", "雪"))
    assert found.review is not None
    assert found.review.candidate is None


# ------------------------------------------------------------------ any edits
SOME_WORDS = """
tram rails ice brakes driver inquiry points union safe sound late never not no 12 15 3 people
Holm Ferrow said denied “quoted” hurt noon sorry industry didn’t
"""
WORDS = SOME_WORDS.split()


def edited(text: str, dice: random.Random) -> tuple[str, list[int | None]]:
    """The text after some edits, and for each letter of the old one its place now, if it stayed."""
    letters: list[tuple[str, int | None]] = [(letter, at) for at, letter in enumerate(text)]
    for _ in range(dice.randint(1, 4)):
        start = dice.randrange(len(letters) + 1)
        gone = dice.choice([0, 0, 1, 2, 5, 12])
        new = dice.choice(["", " " + dice.choice(WORDS), dice.choice(WORDS), dice.choice("x7, “")])
        letters[start : start + gone] = [(letter, None) for letter in new]
    places: list[int | None] = [None] * len(text)
    for now, (_, was) in enumerate(letters):
        if was is not None:
            places[was] = now
    return "".join(letter for letter, _ in letters), places


@settings(max_examples=1000)
@given(st.integers(0, 2**32))
def test_of_any_passage_after_any_edits_none_is_silently_wrong(seed: int):
    dice = random.Random(seed)
    text = " ".join(dice.choice(WORDS) for _ in range(dice.randint(5, 60)))
    start = dice.randrange(len(text))
    span = Span(start, min(len(text), start + dice.randint(1, 60)))
    anchor = make_anchor(Document("d", text), span)
    now, places = edited(text, dice)
    found = reanchor(anchor, Document("d", now))
    if found.review is not None:
        assert found.quote == anchor.quote
        return
    assert digits(found.quote) == digits(anchor.quote)
    assert negations(found.quote) == negations(anchor.quote)
    stayed = {place for place in places[span.start : span.end] if place is not None}
    held = stayed & set(range(found.span.start, found.span.end))
    if found.quote != anchor.quote:  # the very words are test_anchoring's business
        assert 2 * len(held) >= len(found.span)  # it stands where its own letters went


def test_passages_are_found_again_more_often_than_not():
    """Who is asked too often stops looking."""
    dice, found = random.Random(1), 0
    for _ in range(300):
        start = dice.randrange(len(TEXT) - 40)
        anchor = make_anchor(DOCUMENT, Span(start, start + dice.randint(20, 40)))
        now, _ = edited(TEXT, dice)
        found += reanchor(anchor, Document("d", now)).review is None
    assert found > 150


# ------------------------------------------------------------------ a project's passages
@pytest.fixture
def project() -> Project:
    project = edits.add_documents(edits.new_project(), [DOCUMENT, Document("e", "Nobody spoke.")])
    for words in ("Twelve people were hurt", "the operator said", "the union called that reckless"):
        project = edits.add_annotation(project, edits.new_annotation(anchor_on(words), memo="m"))
    project = edits.decide_boilerplate(
        project, edits.new_boilerplate_decision(anchor_on("The tram left the rails"), True)
    )
    return edits.decide_link(
        project,
        edits.new_link_decision(
            "linked",
            anchor_on("Services were not resumed before noon"),
            make_anchor(Document("e", "Nobody spoke."), Span(0, 6)),
        ),
    )


def test_a_replaced_text_keeps_every_annotation_and_decision(project: Project):
    text = TEXT.replace("Twelve", "Fifteen").replace("union called", "union has called")
    text = "Updated. " + text.replace("not resumed", "resumed")
    result = replace_text(project, "d", text, path="/a/b.txt", digest="ff")
    assert (result.kept, result.moved, result.changed, result.review) == (0, 2, 1, 2)
    assert len(result.project.annotations) == 3
    assert {anchor.quote for _, anchor in needing_review(result.project)} == {
        "Twelve people were hurt", "Services were not resumed before noon",
    }  # fmt: skip
    document = result.project.documents[0]
    assert (document.text, document.path, document.digest) == (text, "/a/b.txt", "ff")
    for item in result.project.annotations:
        if item.anchor.review is None:
            assert item.anchor.span.of(text) == item.anchor.quote


def test_other_accounts_are_left_alone(project: Project):
    result = replace_text(project, "e", "Nobody said a word.")
    assert result.project.annotations is project.annotations
    assert result.project.boilerplate_decisions is project.boilerplate_decisions


def test_the_same_text_keeps_everything_in_its_place(project: Project):
    result = replace_text(project, "d", TEXT)
    assert (result.kept, result.moved, result.changed, result.review) == (5, 0, 0, 0)


def test_a_person_settles_a_passage(project: Project):
    text = TEXT.replace("Twelve", "Fifteen")
    changed = replace_text(project, "d", text).project
    ((annotation, anchor),) = needing_review(changed)
    assert anchor.review is not None
    assert anchor.review.candidate is not None
    settled = settle(changed, anchor, anchor.review.candidate)
    assert needing_review(settled) == ()
    found = next(item for item in settled.annotations if item.id == annotation.id)
    assert found.anchor.quote == "Fifteen people were hurt"
    assert found.memo == "m"


# ------------------------------------------------------------------ parts
@given(st.text("ab c", max_size=12), st.text("ab c", max_size=12))
def test_likeness_is_one_less_the_share_of_edits(one: str, other: str):
    assert likeness(one, other) == likeness(other, one)
    assert (likeness(one, other) == 1) == (one == other)
    assert 0 <= likeness(one, other) <= 1


@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_no_similar_place_is_missed(seed: int):
    dice = random.Random(seed)
    quote = "".join(dice.choice("abcde ") for _ in range(24))
    letters = list(quote)
    for _ in range(dice.randint(0, 3)):
        letters[dice.randrange(len(letters))] = dice.choice("abcdexyz")
    around = ["".join(dice.choice("fghij ") for _ in range(dice.randint(0, 300))) for _ in "ab"]
    changed = "".join(letters)
    text = around[0] + changed + around[1]
    best = max((item.similarity for item in similar_places(quote, text, 0.85)), default=0.0)
    assert best >= likeness(quote, changed)


def test_curly_and_straight_quotation_marks_mean_the_same():
    assert difference_in_meaning("he said “no”", 'he said "no"') == ""
    assert difference_in_meaning("he said “no”", "he said no") != ""


def test_a_word_that_only_changed_its_case_is_no_other_name():
    assert difference_in_meaning("The tram stood", "the tram stood") == ""


def test_the_span_of_review_is_that_of_the_old_text():
    lost = after(anchor_on("Twelve people were hurt"), "Twelve", "Fifteen")
    assert lost.review is not None
    assert replace(lost, span=lost.review.span, review=None) == anchor_on("Twelve people were hurt")
