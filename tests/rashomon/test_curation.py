"""A person's word on links and facts wins over the machine, and can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rashomon import curation, edits
from rashomon.comparison import compare
from rashomon.matching.plain_words import with_doubts
from rashomon.model import Comparison, Document, Fact, Place, Project, SentenceRef, Span

GAZETTE = Document(
    "gazette",
    "Nine people drowned when the Velm dam burst on Tuesday night.\n\n"
    "The governor promised 40 million marks for new homes, and toured the lower town by boat.\n\n"
    "A brass band had played in the square that evening.\n",
    outlet="Gazette",
)
HERALD = Document(
    "herald",
    "The governor, Ilka Moor, promised to spend 40 million marks on new homes.\n\n"
    "The Velm dam burst late on Tuesday night, drowning eleven people.\n\n"
    "Schools stay closed until further notice.\n",
    outlet="Herald",
)
WIRE = Document(
    "wire",
    "At least nine people drowned on Tuesday night as the Velm dam burst.\n\n"
    "Inspectors had called the wall sound in spring.\n\n"
    "Musicians were still packing up when the water came.\n",
    outlet="Wire",
)
BAND, MUSICIANS = SentenceRef("gazette", 2), SentenceRef("wire", 2)
DAM = (SentenceRef("gazette", 0), SentenceRef("herald", 1), SentenceRef("wire", 0))
HOMES = (SentenceRef("gazette", 1), SentenceRef("herald", 0))


def compared(project: Project) -> Comparison:
    return compare(
        project.documents, settings=project.settings, link_decisions=project.link_decisions
    )


@pytest.fixture(scope="module")
def project() -> Project:
    return edits.add_documents(edits.new_project("Velm"), (GAZETTE, HERALD, WIRE))


@pytest.fixture(scope="module")
def comparison(project: Project) -> Comparison:
    return compared(project)


def fact_with(comparison: Comparison, ref: SentenceRef) -> Fact:
    return next(fact for fact in comparison.facts if ref in fact.mentions)


def place_of(document: Document, words: str) -> Place:
    start = document.text.index(words)
    return Place(document.id, Span(start, start + len(words)))


def test_the_machine_finds_the_dam_and_the_homes(comparison: Comparison):
    assert fact_with(comparison, DAM[0]).mentions == DAM
    assert fact_with(comparison, HOMES[0]).mentions == HOMES


# ------------------------------------------------------------------ links
def test_two_selections_become_a_fact(project: Project, comparison: Comparison):
    band, musicians = place_of(GAZETTE, "brass band had played"), place_of(WIRE, "Musicians")
    after = compared(curation.link(project, comparison, band, musicians))
    assert fact_with(after, BAND).mentions == (BAND, MUSICIANS)
    assert fact_with(after, DAM[0]) == fact_with(comparison, DAM[0])


def test_a_link_of_clauses_shows_just_those_clauses(project: Project, comparison: Comparison):
    toured = place_of(GAZETTE, "toured the lower town by boat")
    linked = curation.link(project, comparison, toured, place_of(WIRE, "the water came"))
    match = next(match for match in compared(linked).matches if match.decided == "linked")
    assert match.span_a == toured.span
    assert match.span_b is not None and match.span_b.of(WIRE.text) == "the water came"


def test_clearing_a_pair_takes_back_the_link_of_its_clauses(
    project: Project, comparison: Comparison
):
    linked = curation.link(
        project, comparison, place_of(GAZETTE, "brass band"), place_of(WIRE, "Musicians")
    )
    assert curation.clear(linked, comparison, MUSICIANS, BAND).link_decisions == ()


def test_a_later_word_on_a_pair_takes_the_place_of_the_earlier(
    project: Project, comparison: Comparison
):
    once = curation.decide(project, comparison, DAM[0], DAM[1], "confirmed")
    twice = curation.decide(once, comparison, DAM[1], DAM[0], "rejected")
    assert [decision.verdict for decision in twice.link_decisions] == ["rejected"]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (place_of(GAZETTE, "Nine"), place_of(GAZETTE, "brass"), "two different accounts"),
        (place_of(GAZETTE, "\n\n"), place_of(WIRE, "Musicians"), "no sentence"),
    ],
)
def test_what_cannot_be_linked_is_refused_in_plain_words(
    project: Project, comparison: Comparison, one: Place, other: Place, why: str
):
    with pytest.raises(ValueError, match=why):
        curation.link(project, comparison, one, other)


# ------------------------------------------------------------------ whole facts
def test_two_facts_merge_into_one(project: Project, comparison: Comparison):
    dam, homes = fact_with(comparison, DAM[0]), fact_with(comparison, HOMES[0])
    after = compared(curation.merge(project, comparison, dam, homes))
    assert [set(fact.mentions) for fact in after.facts] == [{*DAM, *HOMES}]


def test_a_mention_split_off_is_gone_and_the_rest_stays(project: Project, comparison: Comparison):
    dam = fact_with(comparison, DAM[0])
    after = compared(curation.split(project, comparison, dam, {DAM[2]}))
    assert fact_with(after, DAM[0]).mentions == DAM[:2]
    assert all(DAM[2] not in fact.mentions for fact in after.facts)


def test_merging_again_takes_back_what_a_split_had_parted(project: Project, comparison: Comparison):
    dam = fact_with(comparison, DAM[0])
    split = curation.split(project, comparison, dam, {DAM[2]})
    parted = compared(split)
    alone = Fact("f-wire", "", "same-fact", (DAM[2],))
    merged = curation.merge(split, parted, fact_with(parted, DAM[0]), alone)
    assert all(decision.verdict == "linked" for decision in merged.link_decisions)
    assert fact_with(compared(merged), DAM[0]).mentions == DAM


def test_a_fact_of_one_account_cannot_be_split(project: Project, comparison: Comparison):
    dam = fact_with(comparison, DAM[0])
    with pytest.raises(ValueError, match="another account"):
        curation.split(project, comparison, dam, set(DAM))


# ------------------------------------------------------------------ not told here
def test_not_told_here_is_seen_in_fact_and_divergence(project: Project, comparison: Comparison):
    homes = fact_with(comparison, HOMES[0])
    marked = curation.mark_not_told(project, comparison, homes, "wire")
    after = compared(marked)
    assert fact_with(after, HOMES[0]).not_told == ("wire",)
    assert fact_with(after, DAM[0]).not_told == ()
    notes = [d.note for d in after.divergences if d.fact == homes.id and d.kind == "omission"]
    assert notes == ["Not told in Wire: decided by hand."]
    back = curation.unmark_not_told(marked, after, fact_with(after, HOMES[0]), "wire")
    assert back.link_decisions == ()


def test_an_account_that_tells_a_fact_cannot_be_said_not_to(
    project: Project, comparison: Comparison
):
    with pytest.raises(ValueError, match="has a mention"):
        curation.mark_not_told(project, comparison, fact_with(comparison, DAM[0]), "wire")


# ------------------------------------------------------------------ changed texts
def test_a_decision_is_found_again_after_the_text_before_it_changed(
    project: Project, comparison: Comparison
):
    linked = curation.decide(project, comparison, BAND, MUSICIANS, "linked")
    longer = replace(GAZETTE, text="An entirely new first sentence.\n\n" + GAZETTE.text)
    after = compare((longer, HERALD, WIRE), link_decisions=linked.link_decisions)
    assert any(MUSICIANS in f.mentions and len(f.mentions) == 2 for f in after.facts)
    assert after.notes == ()


def test_a_decision_whose_passage_is_gone_is_kept_and_told(
    project: Project, comparison: Comparison
):
    linked = curation.decide(project, comparison, BAND, MUSICIANS, "linked")
    shorter = replace(GAZETTE, text=GAZETTE.text.replace("brass band", "string quartet"))
    after = compare((shorter, HERALD, WIRE), link_decisions=linked.link_decisions)
    assert not any(MUSICIANS in fact.mentions for fact in after.facts)
    (note,) = after.notes
    assert "A brass band had played" in note and "has no effect" in note


# ------------------------------------------------------------------ learning
def test_a_rejected_link_lowers_what_a_third_account_says_alike(
    project: Project, comparison: Comparison
):
    rejected = curation.decide(project, comparison, DAM[0], DAM[1], "rejected")
    after = compared(rejected)
    assert after.learned_from == 1
    before_score, after_score = (
        next(m.score for m in one.matches if (m.a, m.b) == (DAM[1], DAM[2]))
        for one in (comparison, after)
    )
    assert after_score < before_score


def test_a_decided_pair_keeps_the_score_of_the_machine(project: Project, comparison: Comparison):
    rejected = curation.decide(project, comparison, DAM[0], DAM[1], "rejected")
    scores = [
        next(m.score for m in one.matches if (m.a, m.b) == (DAM[0], DAM[1]))
        for one in (comparison, compared(rejected))
    ]
    assert scores[0] == scores[1]


def test_learning_reset_keeps_the_decisions_and_forgets_what_they_taught(
    project: Project, comparison: Comparison
):
    rejected = curation.decide(project, comparison, DAM[0], DAM[1], "rejected")
    reset = curation.reset_learning(rejected)
    after = compared(reset)
    assert reset.link_decisions == rejected.link_decisions
    assert after.learned_from == 0
    scores = [{(m.a, m.b): m.score for m in one.matches} for one in (comparison, after)]
    assert all(scores[0][pair] == scores[1][pair] for pair in scores[0].keys() & scores[1].keys())


def test_a_decision_made_after_the_reset_teaches_again(project: Project, comparison: Comparison):
    first = curation.decide(project, comparison, HOMES[0], HOMES[1], "confirmed")
    reset = curation.reset_learning(first)
    second = curation.decide(reset, comparison, DAM[0], DAM[1], "rejected")
    later = replace(second.link_decisions[-1], created="2999-01-01T00:00:00Z")
    second = replace(second, link_decisions=(*second.link_decisions[:-1], later))
    assert compared(second).learned_from == 1


def test_learning_can_be_switched_off(project: Project, comparison: Comparison):
    rejected = curation.decide(project, comparison, DAM[0], DAM[1], "rejected")
    assert compared(curation.set_learning(rejected, False)).learned_from == 0


def test_a_link_says_in_plain_words_why(comparison: Comparison):
    match = next(m for m in comparison.matches if (m.a, m.b) == (DAM[0], DAM[1]))
    assert "Velm" in match.why and "drown" in match.why.casefold()
    assert match.why.endswith(".")
    assert "Against it: different numbers" in with_doubts(match)
