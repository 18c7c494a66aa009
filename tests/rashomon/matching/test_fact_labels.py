"""What a fact is called."""

from __future__ import annotations

from accounts_at_hand import account

from rashomon.matching.labels import fact_label
from rashomon.model import SentenceRef


def test_words_stand_in_the_order_of_mentions_also_where_the_last_copies_the_first() -> None:
    wire = "Orlin ran aground near Tessel."
    texts = (wire, "Orlin refloated by Tugboats.", "Tugboats refloated Orlin.", wire)
    accounts = {str(number): account(str(number), text) for number, text in enumerate(texts)}
    label = fact_label([SentenceRef(name, 0) for name in accounts], accounts)
    assert label == "Orlin aground near Tessel refloated Tugboats"
