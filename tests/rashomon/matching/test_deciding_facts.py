"""Whatever people decide, in whatever order: linked sentences share a fact, rejected ones never."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from accounts_at_hand import account
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.annotation.anchoring import make_anchor
from rashomon.matching import group_facts
from rashomon.matching.decisions import JOINING, resolve_decisions
from rashomon.model import AnalysisSettings, Fact, LinkDecision, Match, SentenceRef, Span

NAMES = "abcd"
SENTENCES = 3
ACCOUNTS = tuple(
    account(name, *(f"Account {name} tells thing number {n} here." for n in range(SENTENCES)))
    for name in NAMES
)
REFS = tuple(SentenceRef(name, number) for name in NAMES for number in range(SENTENCES))
PAIRS = tuple((a, b) for a, b in combinations(REFS, 2) if a.document != b.document)

SCORES = st.lists(
    st.sampled_from([0.0, 0.0, 0.2, 0.35, 0.5, 0.7, 0.95]), min_size=len(PAIRS), max_size=len(PAIRS)
)
DECISIONS = st.lists(
    st.tuples(
        st.sampled_from(PAIRS), st.sampled_from(["confirmed", "rejected", "linked", "withdrawn"])
    ),
    max_size=12,
)
UNTOLD = st.frozensets(st.tuples(st.sampled_from(REFS), st.sampled_from(NAMES)), max_size=3)


def decisions_of(history: list[tuple]) -> list[LinkDecision]:
    """What stands after a history of decisions and withdrawals."""
    standing: dict[tuple, LinkDecision] = {}
    for number, (pair, verdict) in enumerate(history):
        standing.pop(pair, None)
        if verdict != "withdrawn":
            anchors = (make_anchor(_document(ref), _span(ref)) for ref in pair)
            standing[pair] = LinkDecision(f"urn:uuid:{number}", verdict, *anchors)
    return list(standing.values())


def _document(ref: SentenceRef):
    return next(one.document for one in ACCOUNTS if one.document.id == ref.document)


def _span(ref: SentenceRef) -> Span:
    one = next(one for one in ACCOUNTS if one.document.id == ref.document)
    return one.sentences[ref.sentence].span


def facts_of(
    scores: list[float], decisions: list[LinkDecision], untold: frozenset = frozenset()
) -> tuple[Fact, ...]:
    decided = resolve_decisions(ACCOUNTS, decisions).pairs
    matches: list[Match] = []
    for (a, b), score in zip(PAIRS, scores, strict=True):
        verdict = decided[a, b].verdict if (a, b) in decided else None
        band = "same-fact" if score >= 0.48 else "possible" if score >= 0.3 else None
        if verdict == "rejected":
            band = None
        elif verdict in JOINING:
            band = "same-fact"
        if band or verdict:
            matches.append(Match(a, b, score, band, decided=verdict))
    matches.sort(key=lambda match: (-match.score, match.a, match.b))
    return group_facts(ACCOUNTS, matches, AnalysisSettings(), untold)


def together(facts: tuple[Fact, ...], pair: tuple) -> bool:
    return any(pair[0] in fact.mentions and pair[1] in fact.mentions for fact in facts)


@settings(max_examples=150, deadline=None)
@given(SCORES, DECISIONS)
def test_linked_and_confirmed_pairs_share_a_fact_and_rejected_ones_never_do(scores, history):
    decisions = decisions_of(history)
    facts = facts_of(scores, decisions)
    for pair, decision in resolve_decisions(ACCOUNTS, decisions).pairs.items():
        assert together(facts, pair) == (decision.verdict in JOINING)


@settings(max_examples=80, deadline=None)
@given(SCORES, DECISIONS, st.randoms(use_true_random=False))
def test_the_order_of_decisions_on_different_pairs_changes_nothing(scores, history, chance):
    decisions = decisions_of(history)
    shuffled = chance.sample(decisions, len(decisions))
    assert facts_of(scores, shuffled) == facts_of(scores, decisions)


@settings(max_examples=80, deadline=None)
@given(SCORES, DECISIONS)
def test_what_is_decided_and_withdrawn_leaves_no_trace(scores, history):
    undone = [*history, *((pair, "withdrawn") for pair, _ in history)]
    assert facts_of(scores, decisions_of(undone)) == facts_of(scores, [])


@settings(max_examples=80, deadline=None)
@given(SCORES, DECISIONS)
def test_facts_with_the_same_sentences_keep_their_id(scores, history):
    before = {fact.mentions: fact.id for fact in facts_of(scores, [])}
    after = {fact.mentions: fact.id for fact in facts_of(scores, decisions_of(history))}
    firsts = [mentions[0] for mentions in (*before, *after)]
    for mentions in before.keys() & after.keys():
        if firsts.count(mentions[0]) == 2:  # else facts that begin alike share the plain id
            assert before[mentions] == after[mentions]


@settings(max_examples=80, deadline=None)
@given(SCORES, DECISIONS)
def test_every_fact_spans_two_accounts_has_its_own_id_and_holds_no_other(scores, history):
    facts = facts_of(scores, decisions_of(history))
    assert len({fact.id for fact in facts}) == len(facts)
    for fact in facts:
        assert len(fact.documents) >= 2
        assert not any(
            other is not fact and set(fact.mentions) <= set(other.mentions) for other in facts
        )


@settings(max_examples=80, deadline=None)
@given(SCORES, DECISIONS, UNTOLD)
def test_an_account_that_does_not_tell_a_fact_has_no_mention_the_machine_put_there(
    scores, history, untold
):
    decisions = decisions_of(history)
    joined = {
        frozenset(pair)
        for pair, word in resolve_decisions(ACCOUNTS, decisions).pairs.items()
        if word.verdict in JOINING
    }
    for fact in facts_of(scores, decisions, untold):
        assert not set(fact.not_told) & set(fact.documents)
        for ref, document in untold:
            if ref in fact.mentions and document != ref.document:
                for other in fact.mentions:
                    assert other.document != document or frozenset((ref, other)) in joined
                assert document in (*fact.not_told, *fact.documents)


def test_a_sentence_that_became_debris_is_in_no_fact_whatever_was_linked():
    pair = (REFS[0], REFS[SENTENCES])
    link = Match(*pair, 0.9, "same-fact", decided="linked")
    first, *others = ACCOUNTS
    sentences = (replace(first.sentences[0], boilerplate=True), *first.sentences[1:])
    accounts = (replace(first, sentences=sentences), *others)
    assert group_facts(accounts, [link], AnalysisSettings()) == ()


def test_a_hand_link_between_two_facts_makes_them_one():
    a, b, c, d = (SentenceRef(name, 0) for name in NAMES)
    links = [Match(a, b, 0.9, "same-fact"), Match(c, d, 0.8, "same-fact")]
    assert len(group_facts(ACCOUNTS, links, AnalysisSettings())) == 2
    links.append(Match(b, c, 0.01, "same-fact", decided="linked"))
    assert [f.mentions for f in group_facts(ACCOUNTS, links, AnalysisSettings())] == [(a, b, c, d)]


def test_a_confirmed_link_brings_its_sentence_into_the_fact_and_leaves_the_other_fact_alone():
    a, b, c, d = (SentenceRef(name, 0) for name in NAMES)
    links = [
        Match(a, b, 0.9, "same-fact"),
        Match(c, d, 0.8, "same-fact"),
        Match(b, c, 0.35, "same-fact", decided="confirmed"),
    ]
    facts = group_facts(ACCOUNTS, links, AnalysisSettings())
    assert len(facts) == 2
    assert together(facts, (b, c))


def test_confirming_a_link_keeps_the_fact_and_its_id():
    a, b, c = (SentenceRef(name, 0) for name in "abc")
    links = [
        Match(a, b, 0.9, "same-fact"), Match(b, c, 0.7, "same-fact"), Match(a, c, 0.6, "same-fact")
    ]  # fmt: skip
    before = group_facts(ACCOUNTS, links, AnalysisSettings())
    links[2] = replace(links[2], decided="confirmed")
    assert group_facts(ACCOUNTS, links, AnalysisSettings()) == before
