"""Whatever accounts hold, comparing them ends, and every place it names lies in their texts."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.comparison import compare
from rashomon.edits import add_documents, new_project
from rashomon.model import Comparison, Document

# What rules look for, torn out of its sentences: who looks one word ahead must bear the end.
PIECES = (
    "“", "”", '"', "'", "’", "«", "»", "—", "(", ")", ".", "…", "?!", ":", ",", "\n",
    "\n\n", "\u200b", "\u2028", "\ufffd", "😀", "é", "İ", "½", "٣", "一二", "港口星期二关闭。",
    "nine", "two dozen", "1,000", "2.4 billion", "$5", "5%", "12 km", "on Monday",
    "3 May 2031", "yesterday", "the 1990s", "at least", "police", "Police", "said",
    "claimed", "according to", "were arrested", "killed", "by", "of", "de", "and",
    "protesters", "rioters", "brutal", "clearly", "may", "reportedly", "however",
    "Ilse Venn", "Mr. Venn", "U.S.", "Karst", "Karst's", "the mayor", "who", "that",
    "bridge", "closed", "the", "a", "Harbour Board", "Secretary", "Image caption",
    "By Ana Ruiz", "Read more", "http://x.y/z", "a" * 300,
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=25).map(" ".join)


def compared(texts: list[str]) -> Comparison:
    documents = [Document(f"urn:d:{number}", text) for number, text in enumerate(texts)]
    return compare(add_documents(new_project(), documents).documents, min_score=0)


@settings(max_examples=80, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_every_place_lies_in_its_text(texts: list[str]) -> None:
    comparison = compared(texts)
    of = {account.document.id: account.document.text for account in comparison.accounts}
    for account in comparison.accounts:
        spans = [item.span for item in (*account.sentences, *account.cues)]
        assert all(span.of(account.document.text).strip() for span in spans)
    places = [place for item in comparison.divergences for place in (item.a, item.b) if place]
    assert all(place.span.of(of[place.document]).strip() for place in places)
    assert all(label.span.of(of[label.document]) == label.text for label in comparison.labels)
    assert all(0 <= match.score <= 1 for match in comparison.matches)
