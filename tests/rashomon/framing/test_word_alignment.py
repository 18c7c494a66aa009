"""Words of two matched sentences: same, reworded, only on one side."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from rashomon.framing.alignment import align_words
from rashomon.model import Span


def runs(a: str, b: str, language: str = "en") -> list[tuple[str, str, str]]:
    found = align_words(a, Span(0, len(a)), b, Span(0, len(b)), language)
    return [
        (item.kind, item.a.of(a) if item.a else "", item.b.of(b) if item.b else "")
        for item in found
    ]


def linked(a: str, b: str) -> list[tuple[str, str, str]]:
    return [item for item in runs(a, b) if item[1] and item[2]]


def test_equal_words_are_one_run_of_the_same() -> None:
    assert runs("The ferry sank off Velm", "The ferry sank off Velm") == [
        ("same", "The ferry sank off Velm", "The ferry sank off Velm")
    ]


def test_inflections_and_figures_count_as_the_same() -> None:
    found = linked("Nine dockers were arrested", "Police arrested 9 dockers")
    assert ("same", "Nine dockers", "9 dockers") in found
    assert ("same", "arrested", "arrested") in found


def test_links_may_cross() -> None:
    found = linked("Police arrested nine dockers", "Nine dockers resisted police")
    assert ("same", "nine dockers", "Nine dockers") in found
    assert ("same", "Police", "police") in found


def test_what_stands_between_the_same_words_is_reworded() -> None:
    found = runs("The council approved the new lease", "The council waved through the new lease")
    assert ("reworded", "approved", "waved through") in found


def test_a_spelling_of_a_name_is_reworded_not_missing() -> None:
    assert ("reworded", "Torvane", "Torvanne") in linked("Ilse Torvane left", "Ilse Torvanne left")


def test_labels_of_one_set_are_linked_as_rewordings() -> None:
    found = linked("Rioters stormed the walkway", "The protesters took the walkway")
    assert ("reworded", "Rioters", "protesters") in found


def test_a_name_is_never_reworded_as_common_words() -> None:
    found = runs("they took great advantage of it", "they took Ada Orne of it")
    assert not any(kind == "reworded" for kind, _, _ in found)


def test_differing_figures_are_never_linked_as_the_same() -> None:
    assert ("same", "nine", "ten") not in runs("nine dockers", "ten dockers")


def test_other_languages_are_aligned_by_equal_and_like_words() -> None:
    found = runs("Der Minister kritisierte die Werft", "Die Werft kritisierte der Minister", "de")
    assert ("same", "kritisierte", "kritisierte") in found


PIECES = (
    "the", "ferry", "ferries", "sank", "nine", "9", "Orne", "Velm", "said", "of", "quay,",
    "it’s", "🚢",
)  # fmt: skip
WORDS = st.lists(st.sampled_from(PIECES), max_size=14)


@given(WORDS, WORDS)
def test_every_word_stands_in_exactly_one_run_of_its_side(one: list[str], two: list[str]) -> None:
    a, b = " ".join(one), " ".join(two)
    found = align_words(a, Span(0, len(a)), b, Span(0, len(b)), "en")
    for spans in (
        sorted(item.a for item in found if item.a is not None),
        sorted(item.b for item in found if item.b is not None),
    ):
        assert all(x.end <= y.start for x, y in pairwise(spans))
    covered = sum(len("".join(item.a.of(a).split())) for item in found if item.a)
    assert covered >= sum(len(word.strip(",🚢")) for word in one if word != "🚢")
    assert all((item.kind == "only-a") == (item.b is None) for item in found)
    assert all((item.kind == "only-b") == (item.a is None) for item in found)
