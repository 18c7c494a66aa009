"""Word lists: reading, inflecting, matching."""

from __future__ import annotations

import re
from importlib import resources

import pytest

from rashomon.framing.inflection import noun_forms, stem, verb_forms
from rashomon.framing.lexicon import (
    Lexicon,
    LexiconError,
    languages_covered,
    load_list,
    read_list,
)
from rashomon.framing.lexicons import EDITABLE

FOLDER = resources.files("resources") / "lexicons"
FILES = sorted(path.name.split(".")[:2] for path in FOLDER.iterdir() if path.name.endswith(".tsv"))
LISTS = [(name, language) for name, language in FILES if name in EDITABLE]

LIST = "# inflects: verb=verb, noun=noun\nterm\tkind\tnote\n"


def matched(lexicon: Lexicon, text: str, at: int = 0) -> list[str]:
    raw = text.split()
    folded = [word.lower() for word in raw]
    return [" ".join(entry.words) for entry in lexicon.match(folded, at, len(raw), raw)]


def test_a_verb_stands_for_all_its_forms() -> None:
    lexicon = Lexicon(read_list(LIST + "deny\tverb\t\nmake clear\tverb\t\n", "verbs"))
    assert matched(lexicon, "denied it") == ["denied"]
    assert matched(lexicon, "making clear that") == ["making clear"]


def test_the_longest_term_comes_first() -> None:
    lexicon = Lexicon(read_list(LIST + "rule\tx\t\nrule out\tx\t\n", "words"))
    assert matched(lexicon, "rule out it") == ["rule out", "rule"]


def test_a_term_with_a_capital_is_matched_as_written() -> None:
    lexicon = Lexicon(read_list(LIST + "US\talias\tUnited States\n", "countries"))
    assert matched(lexicon, "US forces") == ["us"]
    assert matched(lexicon, "us all") == []


def test_a_note_before_a_colon_holds_the_flags() -> None:
    (entry,) = read_list(LIST + "relay\tplain\tweak, noun: also a race\n", "verbs")
    assert entry.flags == {"weak", "noun"}
    assert entry.weak


def test_evidence_names_the_list_and_the_kind() -> None:
    (entry,) = read_list(LIST + "perhaps\tadverb\t\n", "hedges")
    assert entry.evidence == "list: hedges (adverb)"


def test_a_broken_line_is_named() -> None:
    with pytest.raises(LexiconError, match='"verbs", line 3'):
        read_list(LIST + "no tab here\n", "verbs")


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("say", "say says said saying"),
        ("deny", "deny denies denied denying"),
        ("admit", "admit admits admitted admitting"),
        ("suggest", "suggest suggests suggested suggesting"),
        ("write", "write writes wrote written writing"),
        ("agree", "agree agrees agreed agreeing"),
        ("lie", "lie lies lied lying"),
        ("slam", "slam slams slammed slamming"),
        ("offer", "offer offers offered offering"),
        ("rule out", "rule out|rules out|ruled out|ruling out"),
        ("panic", "panic panics panicked panicking"),
        ("quip", "quip quips quipped quipping"),
    ],
)
def test_verbs_inflect_by_rule_and_exception(lemma: str, forms: str) -> None:
    expected = set(re.split(r"\|", forms) if "|" in forms else forms.split())
    assert {form for form, _ in verb_forms(lemma)} == expected


def test_nouns_have_a_plural() -> None:
    assert dict(noun_forms("gunman")) == {"gunman": ("singular",), "gunmen": ("plural",)}
    assert "ministries" in dict(noun_forms("ministry"))
    assert "war crimes" in dict(noun_forms("war crime"))


@pytest.mark.parametrize(
    ("one", "other"),
    [("withdrew", "withdrawal"), ("killing", "killed"), ("soldiers", "soldier"), ("said", "says")],
)
def test_forms_of_one_word_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("name", "language"), LISTS)
def test_every_shipped_list_reads_and_has_a_heading(name: str, language: str) -> None:
    assert load_list(name, language)
    text = (FOLDER / f"{name}.{language}.tsv").read_text("utf-8")
    assert text.startswith("# ")
    assert "\nterm\tkind\tnote\n" in text


@pytest.mark.parametrize(("name", "language"), FILES)
def test_no_shipped_file_says_a_thing_twice(name: str, language: str) -> None:
    text = (FOLDER / f"{name}.{language}.tsv").read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    keys = 2 if (name, language) in LISTS else None
    rows = [tuple(line.split("\t")[:keys]) for line in lines]
    assert len(rows) == len(set(rows))


def test_a_language_without_lists_has_none() -> None:
    assert "en" in languages_covered()
    assert load_list("hedges", "xx") == ()
