"""Traps of naming: months, titles with small words, headlines, surnames that two share, rulers."""

from __future__ import annotations

from collections import defaultdict

import pytest
from accounts_of_velm import account

from rashomon.framing.actor_words import actor_words
from rashomon.framing.actors import find_labels, read_actors


def labels_of(*texts: str, language: str = "en") -> dict[str, set[str]]:
    accounts = [account(text, f"d{n}", language=language) for n, text in enumerate(texts)]
    found: defaultdict[str, set[str]] = defaultdict(set)
    for label in find_labels(accounts):
        found[label.entity].add(label.text)
    return dict(found)


def kinds_of(*texts: str) -> dict[str, str]:
    accounts = [account(text, f"d{number}") for number, text in enumerate(texts)]
    return dict(read_actors(accounts).kinds)


# ------------------------------------------------------------------ months that are people
def test_may_is_a_person_where_the_surname_is_known() -> None:
    found = labels_of("Prime Minister Ilsa May spoke. Then May left.", "The report blames May.")
    assert found["Ilsa May"] == {"Prime Minister Ilsa May", "May"}


@pytest.mark.parametrize(
    "text",
    ["It rained in May.", "It rained on May 5.", "It rained since last May.", "May it rain."],
)
def test_may_is_a_month_or_a_verb_elsewhere(text: str) -> None:
    found = labels_of("Prime Minister Ilsa May spoke.", "The report blames Ilsa May.", text)
    assert found["Ilsa May"] == {"Prime Minister Ilsa May", "Ilsa May"}


def test_without_a_person_of_that_name_may_is_nobody() -> None:
    assert labels_of("The bridge fell. May was wet.", "They blame May for it.") == {}


# ------------------------------------------------------------------ titles
def test_a_title_with_small_words_is_no_part_of_the_name() -> None:
    found = labels_of("US Secretary of State Marta Orne spoke.", "They met Orne there.")
    assert found["Marta Orne"] == {"US Secretary of State Marta Orne", "Orne"}


def test_an_office_stands_for_who_holds_it() -> None:
    found = labels_of(
        "French foreign minister Ada Orne spoke. Later the minister left.",
        "The French foreign minister spoke. They blame Ada Orne.",
    )
    assert found["Ada Orne"] == {
        "French foreign minister Ada Orne",
        "the minister",
        "The French foreign minister",
        "Ada Orne",
    }


def test_an_office_of_another_country_stands_for_somebody_else() -> None:
    text = "French foreign minister Ada Orne spoke. The German foreign minister left."
    assert "The German foreign minister" not in labels_of(text, text)["Ada Orne"]


def test_an_employer_before_the_title_is_no_part_of_the_name() -> None:
    found = labels_of("Velmco CEO Ada Orne spoke.", "They met Ada Orne.")
    assert found["Ada Orne"] == {"Velmco CEO Ada Orne", "Ada Orne"}


def test_a_role_before_the_name_is_a_label() -> None:
    found = labels_of("The director of the Reef Institute, Ada Orne, spoke.", "Ada Orne left.")
    assert "The director of the Reef Institute" in found["Ada Orne"]


def test_what_a_name_is_said_to_be_is_a_label() -> None:
    found = labels_of("The Brannock is also a banned militia. Brannock fighters left.")
    assert "a banned militia" in found["Brannock"]


def test_who_says_so_is_no_role_of_the_name_before() -> None:
    found = labels_of("It fell near Arden, Mayor Ada Orne said.", "Mayor Ada Orne left Arden.")
    assert found["Ada Orne"] == {"Mayor Ada Orne"}


# ------------------------------------------------------------------ one name, two people
def test_a_surname_that_two_share_is_of_the_one_named_last() -> None:
    text = "Ada Orne spoke. Then Orne left. Bela Orne stayed. Later Orne slept."
    accounts = (account(text, "a"),)
    owners = [item.entity for item in find_labels(accounts)]
    assert owners == ["Ada Orne", "Ada Orne", "Bela Orne", "Bela Orne"]


def test_middle_names_and_initials_make_no_second_person() -> None:
    found = labels_of("Fred Marrow spoke.", "Frederick C. Marrow spoke.", "Then Marrow left.")
    assert len(found) == 1


def test_hyphens_and_capitals_make_no_second_name() -> None:
    assert len(labels_of("They met Tan Sol-ki.", "They met Tan Sol Ki there.")) == 1


def test_initials_stand_for_the_whole_name() -> None:
    found = labels_of("The Velm Harbour Board met.", "They blame the VHB.")
    assert found["Velm Harbour Board"] == {"Velm Harbour Board", "VHB"}


def test_a_nickname_between_two_names_is_one_of_them() -> None:
    found = labels_of("They met Ada “The Gull” Orne.", "Later the Gull left.", "Ada Orne slept.")
    assert found["Ada Orne"] == {"Ada “The Gull” Orne", "Gull", "Ada Orne"}


def test_a_town_is_no_part_of_its_newspaper() -> None:
    text = "It fell in Arden. They ran to Arden. The Arden Herald wrote. The Herald wrote."
    assert "Arden" not in labels_of(text).get("Arden Herald", set())


def test_whose_agents_left_is_no_role() -> None:
    text = "They met the VNA, whose director slept, in vain. The VNA left."
    assert labels_of(text)["VNA"] == {"VNA"}


def test_an_owner_in_the_plural_is_part_of_the_name() -> None:
    found = labels_of(
        "The Velm Dockers’ Federation met.", "They joined the Velm Dockers’ Federation."
    )
    assert set(found) == {"Velm Dockers’ Federation"}


def test_a_role_with_an_owner_is_a_label() -> None:
    found = labels_of("Dano Perrick, the union’s chair, spoke.", "Then Dano Perrick left.")
    assert found["Dano Perrick"] == {"Dano Perrick", "the union’s chair"}


def test_what_a_firm_s_name_leaves_out_makes_no_second_firm() -> None:
    found = labels_of("They met Quayline Holdings.", "They met Quayline.")
    assert found["Quayline Holdings"] == {"Quayline Holdings", "Quayline"}


def test_a_numbered_thing_is_nobody() -> None:
    assert labels_of("It fell at Gate 4.", "They ran to Gate 4 and beyond Gate 5.") == {}


# ------------------------------------------------------------------ groups and power
def test_new_rulers_are_the_group_that_governs_and_no_country() -> None:
    found = labels_of(
        "Brannock fighters came. The Brannock government spoke for the French.",
        "The new French government spoke. France waited.",
    )
    assert "new French government" in found["Brannock"]


def test_without_a_group_that_governs_a_new_government_is_the_country() -> None:
    found = labels_of("The new French government spoke.", "France waited.")
    assert found["France"] == {"new French government", "France"}


def test_followers_of_a_person_are_another_actor() -> None:
    found = labels_of(
        "Ada Orne spoke. Orne supporters cheered.", "Ada Orne left. Orne supporters ran."
    )
    assert found["Ada Orne"] == {"Ada Orne"}
    assert found["Orne supporters"] == {"Orne supporters"}


def test_a_place_with_authorities_is_no_group() -> None:
    found = labels_of(
        "It fell in Arden. Arden authorities met in Arden. Later the group left Arden.",
        "People fled from Arden to Velm.",
    )
    assert "the group" not in found["Arden"]


def test_common_nouns_for_one_set_of_people_are_one_actor() -> None:
    found = labels_of("Illegal migrants came.", "The refugees slept.", "Asylum-seekers waited.")
    assert found["migrants"] == {"Illegal migrants", "refugees", "Asylum-seekers"}


def test_a_country_s_people_are_no_country_but_its_troops_are() -> None:
    found = labels_of("French refugees met French troops.", "The migrants slept. France slept.")
    assert found["migrants"] == {"French refugees", "migrants"}
    assert found["France"] == {"French troops", "France"}


def test_a_town_s_police_are_the_police() -> None:
    found = labels_of("Arden police came. Officers left.", "The police slept.")
    assert found["police"] == {"Arden police", "Officers", "The police"}


def test_an_office_that_two_held_is_of_the_one_named_far_more_often() -> None:
    rest = "Ada Orne spoke. Ada Orne left. Ada Orne slept."
    found = labels_of(f"President Ada Orne met President Bela Tarn. {rest}", "The president slept.")
    assert "The president" in found["Ada Orne"]


# ------------------------------------------------------------------ capitals that tell nothing
def test_a_headline_names_only_who_is_known() -> None:
    found = labels_of(
        "Storm Takes Ada Orne Far From Reef Home Again\n\nThey met Ada Orne. Ada Orne left."
    )
    assert set(found) == {"Ada Orne"}


def test_the_first_word_of_a_sentence_is_no_name_by_its_capital() -> None:
    text = "Firefighters came at once. They left. Firefighters slept at noon. They met Ada Orne."
    assert labels_of(text) == {}


# ------------------------------------------------------------------ what they are
def test_kinds_are_told_by_titles_nouns_and_lists() -> None:
    kinds = kinds_of(
        "Mayor Ada Orne met the Harbour Board in France. Brannock fighters left. Migrants came."
    )
    assert kinds["Ada Orne"] == "person"
    assert kinds["Harbour Board"] == "organisation"
    assert kinds["France"] == "country"
    assert kinds["Brannock"] == "group"
    assert kinds["migrants"] == "group"


def test_names_behind_prepositions_of_place_are_places() -> None:
    places = read_actors([account("It fell in Arden. They ran to Arden. Ada Orne spoke.")]).places
    assert places == {"Arden"}


# ------------------------------------------------------------------ other languages
def test_another_language_is_a_table_of_words() -> None:
    found = labels_of(
        "La alcaldesa Ada Orne habló. Después la alcaldesa calló.",
        "Los refugiados duermen. Ada Orne vio a los inmigrantes.",
        language="es",
    )
    assert found["Ada Orne"] == {"alcaldesa Ada Orne", "la alcaldesa", "Ada Orne"}
    assert found["migrantes"] == {"refugiados", "inmigrantes"}


def test_without_words_of_a_language_names_alone_are_found() -> None:
    assert not actor_words("eo").known
    found = labels_of("Ada Orne venis. Ada Orne iris.", language="eo")
    assert found == {"Ada Orne": {"Ada Orne"}}


def test_where_nouns_have_capitals_one_capital_is_no_name() -> None:
    text = "Der Sturm kam. Ada Orne sah den Sturm. Dann schlief Ada Orne."
    assert labels_of(text, language="de") == {"Ada Orne": {"Ada Orne"}}
