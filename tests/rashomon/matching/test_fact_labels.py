"""What a fact is called."""

from __future__ import annotations

from collections.abc import Sequence

from accounts_at_hand import account

from rashomon.matching.labels import fact_label, story_words
from rashomon.model import SentenceRef


def _label(*texts: Sequence[str]) -> str:
    """Of the fact that the first sentences of all texts tell."""
    accounts = {str(number): account(str(number), *text) for number, text in enumerate(texts)}
    told = story_words(list(accounts.values()))
    return fact_label([SentenceRef(name, 0) for name in accounts], accounts, told)


def test_words_stand_in_the_order_of_mentions_also_where_the_last_copies_the_first() -> None:
    wire = "Orlin ran aground near Tessel."
    texts = ([wire], ["Orlin refloated by Tugboats."], ["Tugboats refloated Orlin."], [wire])
    assert _label(*texts) == "Orlin aground near Tessel refloated Tugboats"


def test_a_word_of_every_sentence_is_named_last() -> None:
    about = ["Tessel harbour.", "Tessel pilots.", "Tessel mayor.", "Tessel weather."]
    first = "Tessel salvors raised a sunken freighter, its cargo, its anchor and two lifeboats."
    second = "Sunken freighter, cargo, anchor, lifeboats: salvors raised them at Tessel."
    assert "Tessel" not in _label([first, *about], [second, *about]).split()


def test_a_word_that_only_one_account_repeats_is_not_shared() -> None:
    accounts = {
        "0": account("0", "The ferry Orlin ran aground.", "The ferry Orlin was holed."),
        "1": account("1", "Orlin aground."),
    }
    mentions = [SentenceRef("0", 0), SentenceRef("0", 1), SentenceRef("1", 0)]
    label = fact_label(mentions, accounts, story_words(list(accounts.values())))
    assert label == "Orlin aground"
