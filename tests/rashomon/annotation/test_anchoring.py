"""Passages are found again where their words stand, or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rashomon.annotation.anchoring import CONTEXT, make_anchor, resolve
from rashomon.model import Anchor, Document, Span

REPORT = (
    "Twelve boats left Port Arden at dawn. The harbour master counted 12 people on the quay, and "
    "12 people on the last boat. “Nobody was lost,” said Ilse Marrow. Rescue crews searched until "
    "noon; the mayor, Ilse Marrow, thanked them."
)

# Words that repeat, as names and figures do in accounts of one event.
WORDS = st.sampled_from(
    [
        "12",
        "15",
        "people",
        "Marrow",
        "said",
        "the",
        "not",
        "a",
        "é",
        "🚢",
        "船",
        "“no”",
        ".\n\n",
        "ש",
    ]
)
TEXTS = st.lists(WORDS, min_size=4, max_size=60).map(" ".join)


def document(text: str) -> Document:
    return Document(id="urn:uuid:d", text=text)


def anchor_of(quote: str, text: str = REPORT, *, nth: int = 0) -> Anchor:
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    return make_anchor(document(text), Span(start, start + len(quote)))


def found(anchor: Anchor, text: str) -> Span | None:
    return resolve(anchor, document(text))


def test_an_anchor_keeps_thirty_two_characters_of_each_side():
    anchor = anchor_of("the quay")
    assert anchor.quote == "the quay"
    assert len(anchor.prefix) == len(anchor.suffix) == CONTEXT
    assert anchor.prefix + anchor.quote + anchor.suffix in REPORT


def test_an_anchor_at_the_ends_of_the_text_has_no_neighbourhood_there():
    anchor = make_anchor(document("one"), Span(0, 3))
    assert (anchor.prefix, anchor.suffix) == ("", "")
    assert found(anchor, "one") == Span(0, 3)


@pytest.mark.parametrize("span", [Span(3, 3), Span(0, 4), Span(4, 9)])
def test_a_span_that_is_no_passage_is_refused(span: Span):
    with pytest.raises(ValueError, match="no passage"):
        make_anchor(document("one"), span)


def test_a_passage_moves_with_the_words_put_before_it():
    moved = found(anchor_of("Nobody was lost"), "Update. " + REPORT)
    assert moved is not None
    assert moved.of("Update. " + REPORT) == "Nobody was lost"


def test_a_figure_that_changed_is_not_found():
    assert (
        found(anchor_of("12 people", nth=1), REPORT.replace("and 12 people", "and 15 people"))
        is None
    )


def test_the_other_mention_of_a_figure_never_takes_the_place_of_one_that_changed():
    changed = REPORT.replace("counted 12 people", "counted 15 people")
    assert found(anchor_of("12 people", nth=0), changed) is None


def test_of_several_mentions_the_one_with_the_old_neighbourhood_is_found():
    text = "Correction added. " + REPORT
    moved = found(anchor_of("Ilse Marrow", nth=1), text)
    assert moved == Span(text.rindex("Ilse Marrow"), text.rindex("Ilse Marrow") + 11)


def test_of_several_mentions_without_a_telling_neighbourhood_none_is_taken():
    text = "Marrow. " * 30
    anchor = make_anchor(document(text), Span(8, 14))
    assert found(anchor, "Now: " + text) is None


def test_a_long_quote_is_found_though_its_neighbourhood_is_gone():
    anchor = anchor_of("Rescue crews searched until noon")
    moved = found(anchor, "A note. Rescue crews searched until noon!")
    assert moved == Span(8, 40)


def test_a_short_quote_whose_neighbourhood_is_gone_is_left_to_a_person():
    assert found(anchor_of("quay"), "The quay of another town altogether.") is None


def test_an_anchor_without_neighbourhood_is_found_at_its_only_mention():
    bare = replace(anchor_of("quay"), prefix="", suffix="")
    assert found(bare, "On the quay.") == Span(7, 11)


def test_a_name_that_is_only_similar_is_not_found():
    assert found(anchor_of("Ilse Marrow"), REPORT.replace("Ilse Marrow", "Else Morrow")) is None


def test_case_and_white_space_count():
    anchor = anchor_of("Rescue crews searched until noon")
    assert found(anchor, REPORT.replace("Rescue crews", "rescue crews")) is None
    assert found(anchor, REPORT.replace("Rescue crews", "Rescue  crews")) is None


@given(TEXTS, st.data())
def test_every_passage_of_an_unchanged_text_is_found_where_it_was(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    assert resolve(make_anchor(document(text), span), document(text)) == span


@settings(max_examples=500)
@given(TEXTS, st.data())
def test_after_a_random_edit_a_passage_is_found_where_it_went_or_not_at_all(
    text: str, data: st.DataObject
):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 40)))
    assume(end - start < len(text))  # the whole text has no neighbourhood to know it by
    cut = data.draw(st.integers(0, len(text)))
    cut_end = data.draw(st.integers(cut, min(len(text), cut + 60)))
    new = data.draw(st.lists(WORDS, max_size=6).map(" ".join))
    edited = text[:cut] + new + text[cut_end:]
    place = resolve(make_anchor(document(text), Span(start, end)), document(edited))
    shift = len(edited) - len(text)
    stayed, moved = (start, end), (start + shift, end + shift)
    # The same two texts may come of several edits, so both ways of seeing it are right.
    right = [stayed] if text[:end] == edited[:end] else []
    right += [moved] if text[start:] == edited[max(0, start + shift) :] else []
    if place is None:
        return
    assert place.of(edited) == text[start:end]
    if not right and place.overlap(Span(cut, cut + len(new))):
        return  # the edit broke the passage and brought its words again: there is no wrong place
    assert (place.start, place.end) in (right or [stayed, moved])
