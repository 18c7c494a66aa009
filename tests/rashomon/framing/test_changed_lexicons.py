"""Word lists with what a person changed in them: whose term wins, what fires how often."""

from __future__ import annotations

import pytest
from accounts_of_velm import sentences_of
from hypothesis import given
from hypothesis import strategies as st

from rashomon.framing.cues import find_cues
from rashomon.framing.lexicon import LexiconError, load_list
from rashomon.framing.lexicon_tables import export_list, import_list
from rashomon.framing.lexicons import EDITABLE, SHIPPED, Lexicons, lexicon_counts
from rashomon.model import (
    AccountAnalysis,
    Comparison,
    Document,
    FramingCue,
    LexiconOverlay,
    LexiconTerm,
)

TEXT = "The mob may flee the slaughter. The council waffled, and a grim rebuke followed."


def overlay(name: str = "loaded", language: str = "en", **changes: object) -> LexiconOverlay:
    return LexiconOverlay(name, language, **changes)  # type: ignore[arg-type]


def cues_in(text: str, *overlays: LexiconOverlay, language: str = "en") -> list[FramingCue]:
    document = Document("a", text, language=language)
    return list(find_cues(document, sentences_of(text), Lexicons(overlays)))


def words(text: str, kind: str, *overlays: LexiconOverlay, language: str = "en") -> list[str]:
    found = cues_in(text, *overlays, language=language)
    return [cue.span.of(text) for cue in found if cue.kind == kind]


# ------------------------------------------------------------------ what counts
def test_an_added_term_is_marked_in_all_its_forms() -> None:
    own = overlay(added=(LexiconTerm("waffle", "tone"),))
    assert "waffled" not in words(TEXT, "loaded")
    assert "waffled" in words(TEXT, "loaded", own)


def test_the_cue_of_an_added_term_names_list_and_term_and_says_by_whom() -> None:
    own = overlay(added=(LexiconTerm("waffle", "tone"),))
    (cue,) = (cue for cue in cues_in(TEXT, own) if cue.term == "waffle")
    assert (cue.list, cue.subkind) == ("loaded", "tone")
    assert cue.evidence == "list: loaded (tone), added by hand"


def test_a_term_switched_off_is_not_marked() -> None:
    assert "slaughter" in words(TEXT, "loaded")
    assert "slaughter" not in words(TEXT, "loaded", overlay(switched_off=("slaughter",)))


def test_a_list_switched_off_marks_nothing() -> None:
    own = overlay("hedges", enabled=False, added=(LexiconTerm("waffle", "tone"),))
    assert words(TEXT, "hedge") == ["may"]
    assert words(TEXT, "hedge", own) == []
    assert "slaughter" in words(TEXT, "loaded", own)


def test_a_person_s_term_wins_over_the_shipped_one_of_the_same_words() -> None:
    own = overlay(added=(LexiconTerm("slaughter", "mine"),))
    kinds = {cue.subkind for cue in cues_in(TEXT, own) if cue.kind == "loaded"}
    assert "mine" in kinds
    shipped = {entry.kind for entry in load_list("loaded", "en") if entry.term == "slaughter"}
    assert not any(cue.term == "slaughter" and cue.subkind in shipped for cue in cues_in(TEXT, own))


def test_the_longer_term_wins_over_a_shorter_one_of_a_person() -> None:
    own = overlay(added=(LexiconTerm("grim", "tone"), LexiconTerm("grim rebuke", "tone")))
    assert words(TEXT, "loaded", own).count("grim rebuke") == 1
    assert "grim" not in words(TEXT, "loaded", own)


def test_no_exclusion_of_a_rule_applies_to_a_person_s_term() -> None:
    text = "They met in May. It may rain."
    assert words(text, "hedge") == ["may"]
    assert words(text, "hedge", overlay("hedges", added=(LexiconTerm("may", "modal"),))) == [
        "May", "may",
    ]  # fmt: skip


def test_a_note_in_plain_words_switches_nothing() -> None:
    own = overlay("hedges", added=(LexiconTerm("waffle", "verb", "that is what weak men do"),))
    assert words(TEXT, "hedge", own) == ["may", "waffled"]
    weak = overlay("hedges", added=(LexiconTerm("waffle", "verb", "weak: only with a name"),))
    assert words(TEXT, "hedge", weak) == ["may"]


def test_a_person_s_reporting_verb_is_an_attribution() -> None:
    text = "Bela Tarn bleated the bridge was safe."
    own = overlay("attribution_verbs", added=(LexiconTerm("bleat", "distance"),))
    assert words(text, "attribution") == []
    assert words(text, "attribution", own) == ["bleated"]


def test_a_language_without_lists_may_have_a_person_s_own() -> None:
    own = overlay(language="eo", added=(LexiconTerm("terura", "tono"),))
    assert not SHIPPED.covers("eo")
    assert Lexicons((own,)).covers("eo")
    assert words("La terura ŝtormo venis.", "loaded", own, language="eo") == ["terura"]


def test_a_change_in_one_language_leaves_the_others_as_they_are() -> None:
    own = overlay(language="es", added=(LexiconTerm("waffle", "tone"),))
    assert words(TEXT, "loaded", own) == words(TEXT, "loaded")


# ------------------------------------------------------------------ how often they fire
def counted(*overlays: LexiconOverlay) -> dict[str, object]:
    document = Document("a", TEXT)
    cues = find_cues(document, sentences_of(TEXT), Lexicons(overlays))
    comparison = Comparison((AccountAnalysis(document, sentences_of(TEXT), cues),))
    return {item.list: item for item in lexicon_counts(comparison, overlays)}


def test_every_list_a_person_may_change_is_counted() -> None:
    found = counted()
    assert tuple(found) == EDITABLE
    hedges = found["hedges"]
    assert (hedges.count, hedges.language, hedges.enabled) == (1, "en", True)  # type: ignore[attr-defined]
    assert [(t.term, t.count) for t in hedges.terms if t.count] == [("may", 1)]  # type: ignore[attr-defined]


def test_own_terms_and_those_switched_off_are_told_apart() -> None:
    own = overlay(added=(LexiconTerm("waffle", "tone"),), switched_off=("slaughter",))
    rows = {row.term: row for row in counted(own)["loaded"].terms}  # type: ignore[attr-defined]
    assert (rows["waffle"].own, rows["waffle"].on, rows["waffle"].count) == (True, True, 1)
    assert (rows["slaughter"].on, rows["slaughter"].count) == (False, 0)


# ------------------------------------------------------------------ tables
def test_a_table_written_out_and_read_back_changes_nothing() -> None:
    for name in EDITABLE:
        assert import_list(export_list(overlay(name)), name, "en") == overlay(name), name


def test_a_table_keeps_what_a_person_changed() -> None:
    own = overlay(
        added=(LexiconTerm("waffle", "tone", "mine"), LexiconTerm("slaughter", "mine")),
        switched_off=("massacre",),
    )
    table = export_list(own)
    assert "\nwaffle\ttone\tmine\n" in table
    assert "\nmassacre\t" not in table
    assert import_list(table, "loaded", "en") == own


def test_a_table_of_another_program_needs_no_notes_and_may_have_a_byte_order_mark() -> None:
    found = import_list("\ufeffterm\tkind\ngrim news\ttone\n\n", "loaded", "en")
    assert found.added == (LexiconTerm("grim news", "tone"),)
    assert len(found.switched_off) > 1000


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("term\tkind\tnote\ngrim\n", "line 2"),
        ("grim\ttone\n…\ttone\n", "line 2.*letter or digit"),
        ("grim\ttone\nGrim\tmood\n", "stands in the list already"),
        ("x" * 100 + "\ttone\n", "line 1.*at most"),
    ],
)
def test_a_table_that_cannot_be_read_names_the_line(table: str, said: str) -> None:
    with pytest.raises(LexiconError, match=said):
        import_list(table, "loaded", "en")


@given(
    st.lists(st.from_regex(r"[a-z]{3,8}q( [a-z]{2,5}q)?", fullmatch=True), max_size=4, unique=True),
    st.sets(st.sampled_from(["massacre", "slaughter", "butcher"])),
)
def test_any_changes_come_back_from_their_table(added: list[str], off: set[str]) -> None:
    own = overlay(
        added=tuple(LexiconTerm(term, "tone") for term in added), switched_off=tuple(sorted(off))
    )
    assert import_list(export_list(own), "loaded", "en") == own
