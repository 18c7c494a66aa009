"""Search over all accounts, as a reader who types a few letters expects it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.errors import CancelledError, SearchError
from rashomon.model import Document
from rashomon.search import MOST_HITS, Query, search

MILL = Document("a", "The old mill burned.\nThe Mill’s owner, José Peña, said “nobody” was\nhurt.")
DAM = Document("b", "Two mills stand near the dam. Jose Pena owns both — nine-tenths of them.")


def found(query: Query, *documents: Document) -> list[tuple[str, str]]:
    texts = {document.id: document.text for document in documents or (MILL, DAM)}
    hits = search(documents or (MILL, DAM), query).hits
    return [(hit.document, hit.span.of(texts[hit.document])) for hit in hits]


def test_plain_search_goes_through_all_accounts_and_forgives_capitals() -> None:
    assert found(Query("mill")) == [("a", "mill"), ("a", "Mill"), ("b", "mill")]


def test_capitals_count_when_asked_for() -> None:
    assert found(Query("Mill", match_case=True)) == [("a", "Mill")]


def test_whole_words_leave_out_longer_ones() -> None:
    assert found(Query("mills", whole_words=True)) == [("b", "mills")]
    assert found(Query("mill", whole_words=True)) == [("a", "mill"), ("a", "Mill")]


def test_a_phrase_is_found_across_a_line_end() -> None:
    assert found(Query("was  hurt")) == [("a", "was\nhurt")]


def test_a_query_without_accents_finds_accented_letters_but_not_the_other_way() -> None:
    assert found(Query("jose pena")) == [("a", "José Peña"), ("b", "Jose Pena")]
    assert found(Query("José Peña")) == [("a", "José Peña")]


def test_straight_marks_find_curly_ones_and_any_dash_another() -> None:
    assert found(Query("mill's")) == [("a", "Mill’s")]
    assert found(Query('"nobody"')) == [("a", "“nobody”")]
    assert found(Query("nine–tenths")) == [("b", "nine-tenths")]


def test_vowel_marks_are_forgiven() -> None:
    account = Document("c", "كَتَبَ الكاتب", language="ar")
    assert found(Query("كتب"), account) == [("c", "كَتَبَ")]


def test_signs_of_a_plain_query_mean_themselves() -> None:
    account = Document("c", "It cost 3.50 (or 3450).")
    assert found(Query("3.50"), account) == [("c", "3.50")]


def test_a_regular_expression_finds_what_it_says() -> None:
    assert found(Query(r"\bnine-\w+", "regex")) == [("b", "nine-tenths")]
    assert found(Query(r"^The", "regex")) == [("a", "The"), ("a", "The")]


def test_a_broken_regular_expression_is_told_with_its_place() -> None:
    with pytest.raises(SearchError, match="position 5"):
        search((MILL,), Query("(mill", "regex"))


def test_a_regular_expression_that_runs_wild_is_stopped() -> None:
    account = Document("c", "ab" * 300 + " !")
    with pytest.raises(SearchError, match="too long"):
        search((account,), Query(r"(\w+)(\w+)(\w+)(\w+)\1\2\3\4!", "regex"))


def test_empty_matches_are_no_hits() -> None:
    assert found(Query("x*", "regex")) == []


def test_fuzzy_search_finds_a_misspelt_name_and_says_how_alike_it_is() -> None:
    account = Document(
        "c", "Zabihullah Mujahid spoke; Zabiullah Mojahed answered. Nobody listened."
    )
    hits = search((account,), Query("Zabihullah Mujahid", "fuzzy")).hits
    assert [hit.span.of(account.text) for hit in hits] == [
        "Zabihullah Mujahid", "Zabiullah Mojahed",
    ]  # fmt: skip
    assert hits[0].score == 1 > hits[1].score >= 0.8


def test_fuzzy_search_needs_no_spaces_between_words() -> None:
    account = Document("c", "周一水坝旁的磨坊起火。", language="zh")
    assert found(Query("水坝的磨坊", "fuzzy", likeness=0.7), account) == [("c", "水坝旁的磨坊")]


def test_nothing_but_space_finds_nothing() -> None:
    assert found(Query("  ")) == []


def test_a_query_of_a_whole_page_is_refused() -> None:
    with pytest.raises(SearchError, match="1,000"):
        search((MILL,), Query("x" * 1_001))


def test_more_hits_than_anybody_reads_are_cut_off_and_said_so() -> None:
    result = search((Document("c", "e" * (MOST_HITS + 1)),), Query("e"))
    assert result.more
    assert len(result.hits) == MOST_HITS


def test_search_can_be_stopped() -> None:
    with pytest.raises(CancelledError):
        search((MILL,), Query("mill"), cancelled=lambda: True)


TEXTS = st.text(st.sampled_from("aAbéÉ e’'\"“”-–\n1.(é水坝😀"), max_size=60)


@given(TEXTS, st.data())
def test_every_piece_of_a_text_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    piece = text[start:end].strip()
    hits = search((Document("d", text),), Query(piece, match_case=True)).hits
    if not piece:
        assert hits == ()
        return
    assert any(len(hit.span) >= len(piece) for hit in hits)
    assert all(0 <= hit.span.start < hit.span.end <= len(text) for hit in hits)


@given(TEXTS, TEXTS, st.sampled_from(["plain", "fuzzy"]))
def test_hits_of_one_account_never_overlap(text: str, query: str, kind: str) -> None:
    spans = [hit.span for hit in search((Document("d", text),), Query(query, kind)).hits]  # type: ignore[arg-type]
    assert all(a.end <= b.start for a, b in pairwise(spans))
