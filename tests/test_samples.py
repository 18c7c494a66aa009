"""The built-in sample gives every feature something to show."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dev.sample import NAME, sample_project
from rashomon.agreement.measuring import compare_coders
from rashomon.comparison import compare
from rashomon.exchange.conversion import KINDS, read_file, write_file
from rashomon.files.project_file import load_project
from rashomon.model import (
    BANDS,
    CUE_KINDS,
    DIVERGENCE_KINDS,
    Comparison,
    Project,
    SentenceRef,
    Span,
)
from rashomon.reading import read_accounts

SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "samples"
EXPECTED = (
    ("Nine killed as footbridge falls during clearing of Kessim port blockade",
     "The Halvera Courier", "2031-03-14"),
    ("Ten dead: police drove dockers onto a bridge they knew was unsafe",
     "Dockside Voice", "2031-03-14"),
    ("Order restored at Kessim port as accident at Gate 4 claims nine lives",
     "Halvera National Wire", "2031-03-14"),
    ("Deadly bridge collapse ends Halvera port standoff but not the doubts over Quayline",
     "Northmark Trade Monitor", "2031-03-15"),
    ("Twenty months after Kessim, nobody has crossed the bridge",
     "The Ostrell Review", "2032-11-09"),
)  # fmt: skip
DEBRIS = {
    2: ("12,408 views", "318 shares", "Photo: National Wire", "Share this article", "Subscribe"),
    3: ("4 min read", "View original source", "You may also like", "0 replies", "Notify me"),
}


def accounts_of(folder: Path) -> list[Path]:
    """The sources; beside them lies the project made of them."""
    return sorted(path for path in folder.iterdir() if path.suffix in {".txt", ".md"})


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    result = read_accounts(accounts_of(SAMPLES))
    assert not result.problems
    return compare(result.documents)


def _scores(comparison: Comparison) -> dict[frozenset[SentenceRef], float]:
    return {frozenset((match.a, match.b)): match.score for match in comparison.matches}


def test_the_order_of_accounts_changes_neither_scores_nor_facts(comparison: Comparison) -> None:
    documents = [account.document for account in comparison.accounts]
    turned = compare([documents[number] for number in (2, 4, 0, 3, 1)])
    assert _scores(turned) == pytest.approx(_scores(comparison), abs=1e-6)
    assert {frozenset(fact.mentions) for fact in turned.facts} == {
        frozenset(fact.mentions) for fact in comparison.facts
    }


def test_title_outlet_and_date_of_every_account_are_found(comparison: Comparison) -> None:
    found = [account.document for account in comparison.accounts]
    assert tuple((item.title, item.outlet, item.published) for item in found) == EXPECTED


def test_the_date_of_the_account_without_one_comes_from_its_file_name(
    comparison: Comparison,
) -> None:
    assert comparison.accounts[3].document.published_from == "file name"


def test_every_account_has_250_to_450_words(comparison: Comparison) -> None:
    for account in comparison.accounts:
        kept = [item.span.of(account.document.text) for item in account.sentences
                if not item.boilerplate]  # fmt: skip
        assert 250 <= len(re.findall(r"\w+", " ".join(kept))) <= 450, account.document.title


@pytest.mark.parametrize(
    ("number", "words"), [(number, words) for number, all_ in DEBRIS.items() for words in all_]
)
def test_page_debris_of_two_accounts_is_recognised(
    comparison: Comparison, number: int, words: str
) -> None:
    account = comparison.accounts[number]
    start = account.document.text.index(words)
    around = [item for item in account.sentences if item.span.start <= start < item.span.end]
    assert all(item.boilerplate for item in around)


def test_accounts_without_debris_keep_every_sentence_of_their_story(
    comparison: Comparison,
) -> None:
    for number in (0, 4):
        account = comparison.accounts[number]
        dimmed = [item.span.of(account.document.text) for item in account.sentences
                  if item.boilerplate]  # fmt: skip
        assert not [text for text in dimmed if len(text.split()) > 7]


@pytest.mark.parametrize("band", BANDS)
def test_every_band_of_match_occurs(comparison: Comparison, band: str) -> None:
    assert any(match.band == band for match in comparison.matches)


@pytest.mark.parametrize("kind", CUE_KINDS)
def test_every_kind_of_cue_occurs(comparison: Comparison, kind: str) -> None:
    assert any(cue.kind == kind for account in comparison.accounts for cue in account.cues)


@pytest.mark.parametrize("kind", DIVERGENCE_KINDS)
def test_every_kind_of_divergence_occurs(comparison: Comparison, kind: str) -> None:
    assert any(item.kind == kind for item in comparison.divergences)


def test_some_facts_stand_in_at_least_four_accounts(comparison: Comparison) -> None:
    assert sum(len(fact.documents) >= 4 for fact in comparison.facts) >= 2


def test_the_dead_are_counted_differently(comparison: Comparison) -> None:
    texts = {account.document.id: account.document.text for account in comparison.accounts}
    conflicts = [
        {item.a.span.of(texts[item.a.document]).lower(),
         item.b.span.of(texts[item.b.document]).lower()}
        for item in comparison.divergences
        if item.kind == "number" and item.b is not None
    ]  # fmt: skip
    assert any(
        any("nine" in words for words in pair) and any("ten" in words for words in pair)
        for pair in conflicts
    )


# ------------------------------------------------------------------ the annotated sample
@pytest.fixture(scope="module")
def project() -> Project:
    return load_project(SAMPLES / NAME)


def test_the_annotated_sample_is_made_of_the_accounts_beside_it(project: Project) -> None:
    assert project == sample_project(SAMPLES)


def test_it_holds_no_place_of_the_developers_disk(project: Project) -> None:
    assert all(not document.path for document in project.documents)


def test_two_coders_tagged_it_and_agree_in_part(project: Project) -> None:
    assert {item.creator for item in project.annotations} == {item.id for item in project.coders}
    assert len(project.coders) == 2
    by_coder = [
        [item for item in project.annotations if item.creator == coder.id]
        for coder in project.coders
    ]
    agreement = compare_coders(project.documents, *by_coder, project.codebook.tags)
    assert agreement.overall.kappa_by_character.value is not None
    assert 0.1 < agreement.overall.kappa_by_character.value < 0.9
    assert len(agreement.differences) > 10


def spans_of(project: Project, coder: int) -> list[tuple[str, Span]]:
    wanted = project.coders[coder].id
    return [(item.anchor.document, item.anchor.span) for item in project.annotations
            if item.creator == wanted]  # fmt: skip


def test_passages_nest_and_overlap(project: Project) -> None:
    places = [place for coder in (0, 1) for place in spans_of(project, coder)]
    pairs = [(a, b) for one, a in places for other, b in places if one == other and a != b]
    assert any(a.contains(b) for a, b in pairs)
    assert any(a.overlap(b) and not a.contains(b) and not b.contains(a) for a, b in pairs)


def test_memos_hold_what_breaks_careless_xml(project: Project) -> None:
    memos = "".join(item.memo for item in project.annotations)
    assert {"&", "<", ">"} <= set(memos)


def test_an_emoji_stands_before_a_passage(project: Project) -> None:
    texts = {document.id: document.text for document in project.documents}
    assert any(
        any(letter > "\uffff" for letter in texts[item.anchor.document][: item.anchor.span.start])
        for item in project.annotations
    )


@pytest.mark.parametrize("kind", KINDS)
def test_it_converts_to_every_kind_of_file(project: Project, kind: str, tmp_path: Path) -> None:
    write_file(project, tmp_path / f"sample{kind}")
    if kind in (".qdpx", ".jsonld", ".rashomon.json"):
        back, _ = read_file(tmp_path / f"sample{kind}")
        places = [(item.anchor.quote, item.memo) for item in back.annotations]
        assert places == [(item.anchor.quote, item.memo) for item in project.annotations]
