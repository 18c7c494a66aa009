"""A second look by a language model: what it changes, what it waits for, how it ends."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from accounts_at_hand import three_accounts
from encoders_at_hand import PieceEncoder

from rashomon.comparison import compare, regroup
from rashomon.errors import CancelledError, RefinementError
from rashomon.matching.calibration import Calibration, load_calibration
from rashomon.matching.decisions import Decided
from rashomon.matching.evidence import gather
from rashomon.matching.matches import Matched, match_decided
from rashomon.matching.refinement import (
    LEAST_SCORE,
    PARAMETERS,
    REFINED_FEATURES,
    Refiner,
    likeliest,
    refine,
)
from rashomon.matching.vector_cache import VectorCache
from rashomon.model import AccountAnalysis, AnalysisSettings, Document

SENTENCES = sum(len(account.sentences) for account in three_accounts())


@pytest.fixture
def cache(tmp_path: Path) -> VectorCache:
    return VectorCache(tmp_path / "vectors.sqlite")


def match(accounts: tuple[AccountAnalysis, ...], refiner: Refiner | None) -> Matched:
    return match_decided(
        accounts, settings=AnalysisSettings(), decided=Decided(), min_score=0, refiner=refiner
    )


def scores(found: Matched) -> dict[frozenset[object], float]:
    return {frozenset((one.a, one.b)): one.score for one in found.matches}


def test_the_answer_names_the_model_that_refined_it(cache: VectorCache) -> None:
    found = match(three_accounts(), Refiner(PieceEncoder(), cache))
    assert found.refined_with == "pieces"
    assert scores(found) != scores(match(three_accounts(), None))


def test_without_a_model_nothing_is_refined() -> None:
    assert match(three_accounts(), None).refined_with == ""


def test_who_does_not_wait_gets_the_first_answer_until_all_has_been_read(
    cache: VectorCache,
) -> None:
    encoder = PieceEncoder()
    hasty = match(three_accounts(), Refiner(encoder, cache, waits=False))
    assert hasty == match(three_accounts(), None)
    assert encoder.read == []
    patient = match(three_accounts(), Refiner(encoder, cache))
    assert match(three_accounts(), Refiner(encoder, cache, waits=False)) == patient


def test_each_sentence_is_read_once_and_never_again(cache: VectorCache) -> None:
    encoder = PieceEncoder()
    match(three_accounts(), Refiner(encoder, cache))
    match(three_accounts(), Refiner(encoder, cache))
    assert 0 < len(encoder.read) <= SENTENCES
    assert len(set(encoder.read)) == len(encoder.read)


def test_another_model_reads_for_itself(cache: VectorCache) -> None:
    match(three_accounts(), Refiner(PieceEncoder("one"), cache))
    other = PieceEncoder("other")
    match(three_accounts(), Refiner(other, cache))
    assert other.read


def test_the_order_of_accounts_changes_no_score(cache: VectorCache) -> None:
    refiner = Refiner(PieceEncoder(), cache)
    forth, back = match(three_accounts(), refiner), match(three_accounts()[::-1], refiner)
    assert scores(forth).keys() == scores(back).keys()
    assert all(
        score == pytest.approx(scores(back)[pair], abs=1e-5)
        for pair, score in scores(forth).items()
    )


def test_what_was_read_before_it_was_stopped_is_kept(cache: VectorCache) -> None:
    encoder = PieceEncoder()
    with pytest.raises(CancelledError):
        match_decided(
            three_accounts(),
            settings=AnalysisSettings(),
            decided=Decided(),
            refiner=Refiner(encoder, cache),
            cancelled=lambda: len(encoder.read) >= 2,
        )
    assert len(encoder.read) == 2
    assert len(cache.find(encoder.digest, encoder.read)) == 2


def test_a_model_that_fails_says_so_and_keeps_what_it_read(cache: VectorCache) -> None:
    encoder = PieceEncoder(fails_after=1)
    with pytest.raises(RefinementError, match="it is tired"):
        match(three_accounts(), Refiner(encoder, cache))
    assert len(cache.find(encoder.digest, encoder.read)) == 1


def test_unlikely_pairs_keep_their_score_below_every_band(cache: VectorCache) -> None:
    found = gather(three_accounts())
    calibration = load_calibration()
    before = calibration.scores(calibration.evidence(found.features), found.story)
    before[:3] = LEAST_SCORE / 2
    refined = refine(found, three_accounts(), before, Refiner(PieceEncoder(), cache))
    assert refined is not None
    assert (refined.scores[:3] == before[:3]).all()
    assert refined.calibration is load_calibration(PARAMETERS)
    assert refined.calibration.band(LEAST_SCORE) is None


def test_of_too_many_sentences_those_of_the_likeliest_pairs_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("rashomon.matching.refinement.MOST_SENTENCES", 4)
    first, second = np.array([0, 1, 2, 0], np.int32), np.array([3, 4, 5, 4], np.int32)
    scores = np.array([0.9, 0.5, 0.7, 0.8])
    # 0.9 brings sentences 0 and 3, 0.8 brings 4; 0.7 would bring two more
    assert likeliest(scores, first, second).tolist() == [0, 3]


def test_comparing_tells_progress_that_never_falls(cache: VectorCache) -> None:
    told: list[float] = []
    said: list[str] = []

    def progress(share: float, what: str) -> None:
        told.append(share)
        said.append(what)

    documents = [account.document for account in three_accounts()]
    answer = compare(documents, refiner=Refiner(PieceEncoder(), cache), progress=progress)
    assert answer.refined_with == "pieces"
    assert told == sorted(told) and told[-1] == 1
    assert "Refining with pieces" in said


@pytest.mark.parametrize("texts", [(), ("One account alone.",), ("", ""), ("...", "One word.")])
def test_where_there_is_nothing_to_compare_nothing_is_read(
    texts: tuple[str, ...], cache: VectorCache
) -> None:
    documents = [Document(str(number), text) for number, text in enumerate(texts)]
    encoder = PieceEncoder()
    assert compare(documents, refiner=Refiner(encoder, cache)).matches == ()
    assert encoder.read == []


def test_facts_are_grouped_by_the_bands_of_the_refined_scores(
    cache: VectorCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def load(name: str = "matching") -> Calibration:
        asked.append(name)
        return load_calibration(name)

    monkeypatch.setattr("rashomon.matching.fact_links.load_calibration", load)
    documents = [account.document for account in three_accounts()]
    answer = compare(documents, refiner=Refiner(PieceEncoder(), cache))
    assert regroup(answer, AnalysisSettings()).facts == answer.facts
    compare(documents)
    assert asked == [PARAMETERS, PARAMETERS, "matching"]


def test_the_shipped_parameters_are_those_of_the_features_measured() -> None:
    assert load_calibration(PARAMETERS).features == REFINED_FEATURES
