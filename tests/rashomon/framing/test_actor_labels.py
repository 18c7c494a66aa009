"""How invented accounts name one actor."""

from __future__ import annotations

from collections import defaultdict

from accounts_of_velm import account

from rashomon.framing.actors import find_labels


def labels_of(*texts: str) -> dict[str, set[str]]:
    accounts = [account(text, f"d{number}") for number, text in enumerate(texts)]
    found: defaultdict[str, set[str]] = defaultdict(set)
    for label in find_labels(accounts):
        found[label.entity].add(label.text)
    return dict(found)


def test_a_surname_belongs_to_the_full_name() -> None:
    found = labels_of("Ada Orne spoke. Then Orne left.", "Prime Minister Ada Orne spoke.")
    assert found["Ada Orne"] == {"Ada Orne", "Orne", "Prime Minister Ada Orne"}


def test_spellings_of_a_name_are_one_actor() -> None:
    found = labels_of("Antony Brenken came.", "Anthony Brenken came.")
    assert len(found) == 1


def test_a_ministry_and_its_minister_are_two_actors() -> None:
    text = "The Trade Ministry spoke. The Trade Minister spoke."
    assert len(labels_of(text, text)) == 2


def test_capitals_and_adjectives_stand_for_the_country() -> None:
    found = labels_of("France agreed. Paris welcomed it.", "The French government agreed.")
    assert found["France"] == {"France", "Paris", "French government"}


def test_an_adjective_alone_is_no_actor() -> None:
    assert "France" not in labels_of("French cheese and French wine.", "French bread.")


def test_groups_are_named_by_what_they_are_called() -> None:
    found = labels_of(
        "Brannock fighters took the port. The radical group left.",
        "The Brannock-led government spoke for Brannock.",
    )
    assert found["Brannock"] == {
        "Brannock fighters",
        "The radical group",
        "Brannock-led government",
        "Brannock",
    }


def test_an_apposition_is_a_label() -> None:
    found = labels_of("Ada Orne, the mayor of Velm, spoke.", "Ada Orne left.")
    assert found["Ada Orne"] == {"Ada Orne", "the mayor of Velm"}


def test_an_actor_named_once_is_left_out() -> None:
    assert labels_of("Ada Orne spoke.", "It rained.") == {}


def test_weekdays_months_and_sentence_openings_are_no_actors() -> None:
    assert labels_of("Ferries sail on Monday. Then ferries rest.", "In March ferries sail.") == {}


def test_spans_are_the_labels_words() -> None:
    accounts = (account("Ada Orne spoke.", "a"), account("Then Ada Orne left.", "b"))
    texts = {item.document.id: item.document.text for item in accounts}
    for label in find_labels(accounts):
        assert label.span.of(texts[label.document]) == label.text


def test_a_text_may_break_off_behind_a_word_that_joins_names() -> None:
    cut = "Ilse Marrow met the Harbour Board. Ilse Marrow met the Harbour Board of"
    assert "Ilse Marrow" in labels_of(cut)["Ilse Marrow"]
