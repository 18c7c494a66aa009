"""What a fact is called."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from accounts_at_hand import account

from rashomon.matching.labels import LEAST_WIDTH, MOST_WIDTH, fact_label, story_words
from rashomon.model import SentenceRef


def _label(*texts: Sequence[str]) -> str:
    """Of the fact that the first sentences of all texts tell."""
    accounts = {str(number): account(str(number), *text) for number, text in enumerate(texts)}
    told = story_words(list(accounts.values()))
    return fact_label([SentenceRef(name, 0) for name in accounts], accounts, told)


def test_a_fact_is_called_by_a_phrase_of_a_mention_not_by_loose_words() -> None:
    first = "On Friday salvors raised a sunken freighter off Tessel, the mayor said."
    second = "A sunken freighter has been raised by salvors."
    label = _label([first], [second])
    assert label in first
    assert {"salvors", "raised", "sunken", "freighter"} <= set(label.split())


def test_the_phrase_goes_on_to_the_end_of_its_clause() -> None:
    first = "Divers counted 40 holes in the hull, according to a note."
    second = "There were 40 holes."
    assert _label([first], [second]) == "Divers counted 40 holes in the hull"


def test_a_single_word_is_filled_with_what_stands_around_it() -> None:
    first = (
        "The council had warned in spring that no crew should ever number below 17 in rough seas."
    )
    second = "Crews below 17 were never allowed, but nobody looked."
    label = _label([first], [second])
    assert "17" in label
    assert len(label) >= LEAST_WIDTH


def test_no_name_is_wider_than_the_matrix_has_room_for() -> None:
    long = "The Orlin, " + "laden with salted herring and barrels of tar, " * 5 + "ran aground."
    assert 0 < len(_label([long], [long])) <= MOST_WIDTH


def test_a_word_of_every_sentence_names_less_than_a_rare_one() -> None:
    about = ["Tessel harbour.", "Tessel pilots.", "Tessel mayor.", "Tessel weather."]
    first = "Tessel was calm when, long before any of the others had woken up, lifeboats capsized."
    second = "At Tessel two lifeboats capsized."
    label = _label([first, *about], [second, *about])
    assert "lifeboats capsized" in label


def test_a_word_that_only_one_account_repeats_is_not_shared() -> None:
    accounts = {
        "0": account("0", "The ferry was holed, long after it had left Tessel and fog had come, "
                          "when Orlin ran aground.", "The ferry was holed."),
        "1": account("1", "Orlin aground."),
    }  # fmt: skip
    mentions = [SentenceRef("0", 0), SentenceRef("0", 1), SentenceRef("1", 0)]
    label = fact_label(mentions, accounts, story_words(list(accounts.values())))
    assert "ferry" not in label
    assert "Orlin" in label


def test_two_facts_are_not_called_alike_where_another_phrase_is_at_hand() -> None:
    texts = (
        "Salvors raised the freighter off Tessel.",
        "Off Tessel, salvors raised the freighter.",
    )
    accounts = {str(number): account(str(number), text) for number, text in enumerate(texts)}
    told = story_words(list(accounts.values()))
    mentions = [SentenceRef("0", 0), SentenceRef("1", 0)]
    label = fact_label(mentions, accounts, told)
    assert fact_label(mentions, accounts, told, {label}) != label


def test_the_order_of_the_accounts_names_nothing_anew() -> None:
    first = "Salvors raised the freighter off Tessel."
    second = "The freighter, off Tessel, was raised by salvors."
    third = "Off Tessel salvors have raised a freighter."
    names = {_label(*([text] for text in order)) for order in permutations((first, second, third))}
    assert len(names) == 1


def test_half_a_pair_of_quotation_marks_is_never_shown() -> None:
    first = 'The mayor said: "Salvors raised the freighter, and it will stay for many years."'
    assert '"' not in _label([first], [first])


def test_a_link_of_sentences_without_a_shared_word_is_called_by_the_opening() -> None:
    assert _label(["Tugs came late."], ["Fog hid everything."]) == "Fog hid everything"
