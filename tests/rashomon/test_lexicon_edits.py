"""A person's changes to word lists, as edits of the project."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import edits, lexicon_edits
from rashomon.model import LexiconOverlay, LexiconTerm, Project

TERM = LexiconTerm("run aground", "evaluative", "weak: in a figure of speech")


@pytest.fixture
def project() -> Project:
    return edits.new_project()


def terms(project: Project) -> list[str]:
    overlay = lexicon_edits.overlay_of(project, "loaded", "en")
    return [item.term for item in overlay.added]


def test_a_term_added_stands_in_its_list(project: Project) -> None:
    after = lexicon_edits.add_term(project, "loaded", "en", TERM)
    assert after.lexicons == (LexiconOverlay("loaded", "en", added=(TERM,)),)
    assert lexicon_edits.overlay_of(after, "hedges", "en") == LexiconOverlay("hedges", "en")


def test_blanks_around_a_term_are_dropped(project: Project) -> None:
    after = lexicon_edits.add_term(project, "loaded", "en", LexiconTerm(" grim ", " tone ", " "))
    assert lexicon_edits.overlay_of(after, "loaded", "en").added == (LexiconTerm("grim", "tone"),)


@pytest.mark.parametrize(
    ("term", "said"),
    [
        ("", "letter or digit"),
        ("  ", "letter or digit"),
        ("…", "letter or digit"),
        ("two\twords", "tab or a line end"),
        ("two\nwords", "tab or a line end"),
        ("x" * 10**5, r"100,000 characters; a term has at most 80"),
        ("#tag", "comment"),
    ],
)
def test_a_term_no_list_can_hold_is_refused(project: Project, term: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        lexicon_edits.add_term(project, "loaded", "en", LexiconTerm(term, "tone"))


def test_a_kind_or_note_with_a_tab_or_without_end_is_refused(project: Project) -> None:
    with pytest.raises(ValueError, match="tab"):
        lexicon_edits.add_term(project, "loaded", "en", LexiconTerm("grim", "a\tb"))
    with pytest.raises(ValueError, match="at most"):
        lexicon_edits.add_term(project, "loaded", "en", LexiconTerm("grim", "", "x" * 10**5))


@pytest.mark.parametrize("again", ["run aground", "Run  Aground", "run-aground"])
def test_a_term_is_not_added_twice(project: Project, again: str) -> None:
    after = lexicon_edits.add_term(project, "loaded", "en", TERM)
    with pytest.raises(ValueError, match="stands in the list already"):
        lexicon_edits.add_term(after, "loaded", "en", LexiconTerm(again, ""))


def test_the_same_term_may_stand_in_two_lists_and_two_languages(project: Project) -> None:
    after = lexicon_edits.add_term(project, "loaded", "en", TERM)
    after = lexicon_edits.add_term(after, "hedges", "en", TERM)
    after = lexicon_edits.add_term(after, "loaded", "es", TERM)
    assert [item.id for item in after.lexicons] == ["hedges.en", "loaded.en", "loaded.es"]


def test_a_term_is_changed_in_its_place(project: Project) -> None:
    after = lexicon_edits.add_term(project, "loaded", "en", TERM)
    after = lexicon_edits.add_term(after, "loaded", "en", LexiconTerm("grim", ""))
    changed = lexicon_edits.update_term(
        after, "loaded", "en", "run aground", LexiconTerm("stranded", "tone")
    )
    assert terms(changed) == ["stranded", "grim"]
    with pytest.raises(ValueError, match="already"):
        lexicon_edits.update_term(after, "loaded", "en", "grim", TERM)
    with pytest.raises(ValueError, match="no term of your own"):
        lexicon_edits.update_term(after, "loaded", "en", "slaughter", TERM)


def test_a_term_taken_away_again_leaves_the_project_as_it_was(project: Project) -> None:
    after = lexicon_edits.add_term(project, "loaded", "en", TERM)
    assert lexicon_edits.remove_term(after, "loaded", "en", TERM.term).lexicons == ()
    with pytest.raises(ValueError, match="no term of your own"):
        lexicon_edits.remove_term(project, "loaded", "en", TERM.term)


def test_a_shipped_term_is_switched_off_and_on(project: Project) -> None:
    off = lexicon_edits.switch_term(project, "loaded", "en", "slaughter", on=False)
    assert lexicon_edits.overlay_of(off, "loaded", "en").switched_off == ("slaughter",)
    assert lexicon_edits.switch_term(off, "loaded", "en", "slaughter", on=False) is off
    assert lexicon_edits.switch_term(off, "loaded", "en", "slaughter", on=True).lexicons == ()


def test_a_list_is_switched_off_with_what_was_changed_in_it(project: Project) -> None:
    after = lexicon_edits.add_term(project, "loaded", "en", TERM)
    off = lexicon_edits.switch_list(after, "loaded", "en", on=False)
    assert not lexicon_edits.overlay_of(off, "loaded", "en").enabled
    assert terms(off) == [TERM.term]
    assert lexicon_edits.switch_list(off, "loaded", "en", on=True) == after


def test_a_list_is_reset_to_what_was_shipped(project: Project) -> None:
    after = lexicon_edits.add_term(project, "loaded", "en", TERM)
    assert lexicon_edits.reset_list(after, "loaded", "en").lexicons == ()
    assert lexicon_edits.reset_list(project, "loaded", "en") is project


@given(st.text(), st.text(max_size=20), st.text(max_size=20))
def test_any_term_is_either_refused_with_a_reason_or_kept(term: str, kind: str, note: str) -> None:
    project = edits.new_project()
    try:
        after = lexicon_edits.add_term(project, "loaded", "en", LexiconTerm(term, kind, note))
    except ValueError as refusal:
        assert str(refusal)
    else:
        (kept,) = lexicon_edits.overlay_of(after, "loaded", "en").added
        assert kept.term.strip() and "\t" not in kept.term + kept.kind + kept.note
