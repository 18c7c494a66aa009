"""Sentences of news, in several languages, and of texts nobody would call news."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.text.sentences import LONGEST_SENTENCE, split_sentences
from tests.rashomon.text.any_text import any_text


def sentences_of(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in split_sentences(text, language)]


@pytest.mark.parametrize(
    "parts",
    [
        ["Gen. Orlo met Sen. Vance and Dr. No in St. Karst.", "They spoke for an hour."],
        ["He lives in the U.S.", "The minister does not."],
        ["U.S. Secretary of State Ada Lund flew to Karst.", "She stayed."],
        ["The talks began at 5 p.m. Friday.", "They ended at 9 p.m.", "Nobody smiled."],
        ["J. K. Lorne wrote it.", "It is No. 5 on the list of Jan. 6."],
        ["The port closed. .", "The ferries stayed."],
        ["“We waited.", "Nobody came,” she said.", "“So we left.”"],
        ["He said: “The pier is safe.", "It always was.”", "The divers disagreed."],
        ["“Will you go?” she asked.", "“No!” Lund replied.", "She went."],
        ["‘We waited.", "Nobody came,’ she said."],
        ["The group said no.", "(It later said yes.)", "It was late."],
        ["He waited…", "Then he left."],
        ["KARST, May 3. /NORDWIRE/. The port is closed.", "It may stay so."],
        ["KARST, May 3 (Nordwire) -- The port is closed.", "It may stay so."],
        ["Acme Ltd. of Karst owns the barge.", "Karst.com broke the news."],
        ["It cost 3.5 million crowns.", "It is gone."],
    ],
)  # fmt: skip
def test_news_is_cut_where_a_reader_would_cut_it(parts: list[str]) -> None:
    assert sentences_of(" ".join(parts)) == parts


def test_a_stop_without_a_space_ends_a_sentence_too() -> None:
    assert sentences_of("By the end of August.The minister left.") == [
        "By the end of August.", "The minister left.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            "es",
            ["La Sra. Gil dijo a las 5 p. m. que EE. UU. no va.", "¿Por qué?", "¡Nadie lo sabe!"],
        ),
        ("es", ["Dijo: «No iremos.", "Nunca.»", "Luego se fue."]),
        ("fr", ["M. Roy a dit : « Nous irons.", "Jamais. »", "Qui ?", "Lui !"]),
        ("de", ["Am 3. Mai kam Dr. Roth z. B. nicht.", "„Nein.", "Nie.“", "Er ging."]),
        ("ar", ["قال الوزير: لن نذهب.", "هل ذهب؟", "نعم."]),
        ("ru", ["Г. Орлов ушёл в 2020 г. из порта.", "«Нет.", "Никогда.»"]),
        ("hi", ["वह गया।", "क्या?", "हाँ।"]),
    ],
)
def test_other_languages_are_cut_at_their_own_stops(language: str, parts: list[str]) -> None:
    assert sentences_of(" ".join(parts), language) == parts


def test_chinese_and_japanese_need_no_space_between_sentences() -> None:
    assert sentences_of("部长说：“我们不去。永远不。”他走了！为什么？", "zh") == [
        "部长说：“我们不去。", "永远不。”", "他走了！", "为什么？",
    ]  # fmt: skip
    assert sentences_of("「行く。」と言った。終わり。", "ja") == [
        "「行く。」と言った。",
        "終わり。",
    ]


def test_a_list_in_one_line_is_cut_before_its_items() -> None:
    assert sentences_of("1. Open the port 2. Repair the pier 3. Pay the crews") == [
        "1. Open the port", "2. Repair the pier", "3. Pay the crews",
    ]  # fmt: skip


def test_headings_and_list_items_are_sentences_of_their_own() -> None:
    text = "Karst harbour closed\nThe port of Karst stayed closed.\n\n- ferries\n- barges"
    assert sentences_of(text) == [
        "Karst harbour closed", "The port of Karst stayed closed.", "- ferries", "- barges",
    ]  # fmt: skip


def test_a_sentence_runs_through_the_ends_of_wrapped_lines() -> None:
    text = (
        "The harbour of Karst stayed closed on Tuesday after a barge broke loose\n"
        "in the night and hit the northern pier. Two ferries to the islands were\n"
        "cancelled, and passengers slept in a school."
    )
    assert len(sentences_of(text)) == 2


def test_an_asterisk_or_a_rule_behind_a_sentence_is_no_part_of_it() -> None:
    assert sentences_of("No good can come of it. *") == ["No good can come of it.", "*"]
    assert sentences_of("They left. ---------- Nobody knows why.")[1] == "----------"


@given(any_text, st.sampled_from(["en", "fr", "ar", "zh", "ja", "th", "xx"]))
def test_sentences_are_trimmed_ordered_and_hold_all_ink(text: str, language: str) -> None:
    end = 0
    for span in split_sentences(text, language):
        assert end <= span.start < span.end
        assert not text[end : span.start].strip()
        assert span.of(text) == span.of(text).strip()
        end = span.end
    assert not text[end:].strip()


@pytest.mark.parametrize(
    "unit", ["word ", "a", "“a. ", '"a. ', "(A", ". ", "no. (A ", "1. ", "我们。"]
)
def test_a_megabyte_in_one_line_is_cut_within_seconds(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    started = time.process_time()
    spans = split_sentences(text, "en")
    # Without pieces sentencex alone takes 25 s for the third of these; here the slowest takes 3 s.
    assert time.process_time() - started < 20
    assert max(len(span) for span in spans) <= LONGEST_SENTENCE


def test_where_a_piece_ends_no_sentence_is_cut() -> None:
    sentence = "The harbour of Karst stayed closed on Tuesday after a barge broke loose."
    assert set(sentences_of(" ".join([sentence] * 500))) == {sentence}


@pytest.mark.slow
def test_public_gold_data_is_cut_better_than_by_sentencex_alone(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # F1 of sentencex by itself, from the README beside the data.
    sentencex_alone = {"golden-rules": 0.811, "ud-ewt-dev": 0.909, "gum-dev": 0.977}
    monkeypatch.syspath_prepend(str(shared / "eval"))
    import score  # type: ignore[import-not-found]

    found: dict[str, list[int]] = {name: [0, 0, 0] for name in sentencex_alone}
    with (shared / "eval" / "segmentation.jsonl").open(encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            text = score.normalise(record["text"])
            gold = score.gold_boundaries(text, record["sentences"])
            own = score.gold_boundaries(text, sentences_of(text))
            for place, count in enumerate((len(gold & own), len(gold), len(own))):
                found[record["source"]][place] += count
    sys.modules.pop("score", None)
    for name, (hits, gold_count, own_count) in found.items():
        assert 2 * hits / (gold_count + own_count) > sentencex_alone[name], name
