"""Agreement: the figures of the literature and of others' programs, and no figure where none is."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_projects import golden_project

from rashomon.agreement.figures import (
    EVERYWHERE,
    NOTHING,
    UNUSED,
    Counts,
    alpha,
    kappa,
    pooled_alpha,
    pooled_kappa,
)
from rashomon.agreement.measuring import Agreement, compare_coders, compare_files
from rashomon.agreement.unitizing import disagreement, unitizing_alpha
from rashomon.annotation.anchoring import make_anchor
from rashomon.model import Annotation, Codebook, Document, Project, Span, Tag

BLAME, CAUSE = Tag("blame", "Blame", "#111111"), Tag("cause", "Cause", "#222222")
PAGE = Document("d", "The weir broke. " * 62 + "Nobody.\n")  # 1,000 characters
Passages = list[tuple[int, int]]


def coder(passages: Passages, *tags: str, name: str = "a", page: Document = PAGE):
    return tuple(
        Annotation(f"{name}{number}", make_anchor(page, Span(*ends)), tags or (BLAME.id,))
        for number, ends in enumerate(passages)
    )


def compare(first: Passages, second: Passages) -> Agreement:
    return compare_coders([PAGE], coder(first), coder(second, name="b"), [BLAME, CAUSE])


# ------------------------------------------------------------------ figures
def test_the_page_has_a_thousand_characters() -> None:
    assert len(PAGE.text) == 1000


def test_100_and_100_characters_with_50_in_common_of_1000_give_a_kappa_of_0_444() -> None:
    measured = compare([(0, 100)], [(50, 150)]).tags[0]
    assert measured.kappa_by_character.value == pytest.approx(0.4444, abs=0.0001)
    assert str(measured.kappa_by_character) == "0.444"


def test_unitizing_alpha_gives_the_figures_of_krippendorffs_example() -> None:
    """Krippendorff (2004), page 254: a continuum from 150 to 450, categories c and k."""

    def units(*pairs: tuple[int, int]) -> list[Span]:
        return [Span(start - 150, start - 150 + length) for start, length in pairs]

    c = disagreement([units((225, 70), (370, 30)), units((220, 80), (355, 20), (400, 20))], 300)
    k = disagreement([units((180, 60), (300, 50))] * 2, 300)
    assert c is not None and k is not None
    assert (round(c.observed, 4), round(c.expected, 4)) == (0.0144, 0.0532)
    assert (k.observed, round(k.expected, 4)) == (0.0, 0.0490)
    assert unitizing_alpha([c]).value == pytest.approx(0.7286, abs=0.0001)
    assert unitizing_alpha([c, k]).value == pytest.approx(0.8591, abs=0.0005)


COUNTS = st.tuples(*[st.integers(0, 30)] * 4).map(
    lambda cells: Counts(sum(cells), cells[0] + cells[1], cells[0] + cells[2], cells[0])
)


@given(COUNTS)
def test_alpha_is_that_of_the_published_package(counts: Counts) -> None:
    krippendorff = pytest.importorskip("krippendorff", reason="krippendorff is not installed")
    figure = alpha(counts)
    if figure.value is None:
        return
    only_first, only_second = counts.first - counts.both, counts.second - counts.both
    none = counts.units - counts.both - only_first - only_second
    data = [
        [1] * counts.both + [1] * only_first + [0] * only_second + [0] * none,
        [1] * counts.both + [0] * only_first + [1] * only_second + [0] * none,
    ]
    expected = krippendorff.alpha(reliability_data=data, level_of_measurement="nominal")
    assert figure.value == pytest.approx(float(expected), abs=1e-9)


@given(st.lists(COUNTS, max_size=4))
def test_no_figure_is_ever_nan_and_none_is_without_a_reason(every: list[Counts]) -> None:
    for figure in (pooled_kappa(every), pooled_alpha(every), *map(kappa, every)):
        if figure.value is None:
            assert figure.why
        else:
            assert math.isfinite(figure.value) and figure.value <= 1


@pytest.mark.parametrize(
    ("counts", "why"),
    [(Counts(10, 0, 0, 0), UNUSED), (Counts(10, 10, 10, 10), EVERYWHERE),
     (Counts(0, 0, 0, 0), NOTHING)],
)  # fmt: skip
def test_what_is_not_defined_says_why(counts: Counts, why: str) -> None:
    assert (kappa(counts).value, str(alpha(counts))) == (None, why)


def test_a_sentence_counts_where_a_passage_reaches_into_it() -> None:
    measured = compare([(0, 20)], [(20, 40)]).tags[0]  # the second sentence in both
    assert measured.kappa_by_sentence.value == pytest.approx(0.4836, abs=0.0001)
    assert measured.kappa_by_character.value is not None
    assert measured.kappa_by_character.value < 0


def test_f1_asks_for_the_same_borders_or_for_one_common_character() -> None:
    measured = compare([(0, 10), (20, 30)], [(0, 10), (25, 40), (60, 70)]).tags[0]
    assert measured.f1_exact.value == pytest.approx(2 * (1 / 2 * 1 / 3) / (1 / 2 + 1 / 3))
    assert measured.f1_overlap.value == pytest.approx(2 * (1 * 2 / 3) / (1 + 2 / 3))


# ------------------------------------------------------------------ files
def values(agreement: Agreement) -> set[float | None]:
    figures = [
        getattr(item, name)
        for item in (agreement.overall, *agreement.tags)
        for name in item.__slots__
        if name.startswith(("kappa", "alpha", "f1"))
    ]
    return {None if figure.value is None else round(figure.value, 12) for figure in figures}


def test_a_file_agrees_with_itself_by_1(tmp_path: Path) -> None:
    project = golden_project(tmp_path)
    agreement = compare_files(project, project)
    assert values(agreement) == {1.0}
    assert agreement.differences == ()


@settings(max_examples=50)
@given(st.lists(st.tuples(st.integers(0, 990), st.integers(1, 40)), min_size=1, max_size=8))
def test_any_coding_agrees_with_itself_by_1(places: list[tuple[int, int]]) -> None:
    passages = [(start, min(1000, start + length)) for start, length in places]
    assert values(compare(passages, passages)) <= {1.0, None}


def test_accounts_and_tags_of_two_files_are_found_by_text_and_name() -> None:
    other = replace(PAGE, id="elsewhere")
    first = Project("1", documents=(PAGE,), codebook=Codebook((BLAME,)),
                    annotations=coder([(0, 100)]))  # fmt: skip
    second = Project("2", documents=(other,), codebook=Codebook((replace(BLAME, id="x"),)),
                     annotations=coder([(50, 150)], "x", page=other))  # fmt: skip
    agreement = compare_files(first, second)
    assert [str(item.kappa_by_character) for item in agreement.tags] == ["0.444"]


def test_an_account_in_one_file_only_is_not_compared_and_named() -> None:
    first = Project("1", documents=(PAGE,), codebook=Codebook((BLAME,)))
    lone = Document("z", "Another text.", "Lone account")
    second = Project("2", documents=(PAGE, lone), codebook=Codebook((BLAME,)))
    agreement = compare_files(first, second)
    assert [item.id for item in agreement.documents] == ["d"]
    assert any("Lone account" in note for note in agreement.notes)
    assert agreement.overall.kappa_by_character.value is None


def test_files_without_a_common_account_have_no_agreement() -> None:
    other = Document("z", "Another text.")
    agreement = compare_files(Project("1", documents=(PAGE,)), Project("2", documents=(other,)))
    assert str(agreement.overall.kappa_by_character) == NOTHING


# ------------------------------------------------------------------ differences
def kinds(first: Passages, second: Passages) -> list[tuple[str, int, int]]:
    found = compare(first, second).differences
    return [(item.kind, item.span.start, item.span.end) for item in found]


def test_the_same_passages_are_no_difference() -> None:
    assert kinds([(0, 10), (4, 6)], [(4, 6), (0, 10)]) == []


def test_differences_stand_in_reading_order_with_their_kind() -> None:
    assert kinds([(50, 60), (0, 10)], [(55, 70), (80, 90)]) == [
        ("only-first", 0, 10), ("borders", 50, 70), ("only-second", 80, 90),
    ]  # fmt: skip


def test_a_place_with_another_tag_says_which() -> None:
    agreement = compare_coders(
        [PAGE], coder([(0, 10)]), coder([(5, 10)], CAUSE.id, name="b"), [BLAME, CAUSE]
    )
    assert [(item.kind, item.tag, item.instead) for item in agreement.differences] == [
        ("other-tag", "blame", ("cause",)), ("other-tag", "cause", ("blame",)),
    ]  # fmt: skip
    assert agreement.quote(agreement.differences[0]) == PAGE.text[:10]
