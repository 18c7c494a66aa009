"""What is page debris, what is not, and that a person has the last word."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from rashomon.annotation.anchoring import make_anchor
from rashomon.model import BoilerplateDecision, Document, Sentence
from rashomon.reading import account_from_text, read_accounts
from rashomon.reading.boilerplate import BY_HAND, read_sentences
from rashomon.reading.debris_rules import line_reason
from rashomon.text.sentences import split_sentences
from tests.rashomon.reading.messy_pages import AGENCY_PAGE, PAGES, lines_of, text_of
from tests.rashomon.text.any_text import any_text


def flags(document: Document) -> list[tuple[str, bool, str]]:
    return [
        (sentence.span.of(document.text), sentence.boilerplate, sentence.reason)
        for sentence in read_sentences(document)
    ]


@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize("name", PAGES)
def test_debris_of_many_kinds_of_pages_is_told_from_the_article(name: str, between: str) -> None:
    text = text_of(PAGES[name], between)
    document = account_from_text(text)
    place = 0
    for line, debris in lines_of(PAGES[name]):
        place = text.index(line, place)
        inside = [
            sentence
            for sentence in read_sentences(document)
            if place <= sentence.span.start < place + len(line)
        ]
        wrong = [item for item in inside if item.boilerplate != debris]
        assert not wrong, (line, wrong)
        place += len(line)


@pytest.mark.parametrize(
    "line",
    [
        # Headlines and sentences that hold the words of widgets.
        "Support for the strike grows in Karst",
        "Subscribers of the ferry line demand their money back",
        "Share of blame",
        "Comments by the minister anger the islands",
        "Photographs show the barge adrift",
        "She sent the minister one last photo: it showed the broken lamp.",
        "The harbour gave him credit: without the tug the barge would have sunk.",
        "Read the letter that the harbour master ignored",
        "Most of the passengers slept in a school",
        "More troops for the northern border",
        "More than forty ships wait off Karst",
        "Related companies deny owning the barge",
        "Trending downwards: freight rates in the north",
        "Register of the missing is opened",
        "Donors promise two million crowns for a new pier",
        "Follow the money, says Councillor Moen",
        "By Sunday evening, most of the islands had no bread.",
        "By accident or design, the pier was not guarded.",
        "Three days left the town without water",
        "12 dead in storm",
        "Two ferries, 300 passengers, no answers",
        "We use what we have, the pharmacist says.",
        "Source of the leak is found",
        "Sources: barge had no insurance",
        "The video shows the barge hitting the pier, he told reporters.",
        "“Sign up now!” the recruiters shouted, and four hundred dockers did.",
        "He said no.",
        "Why?",
        "What now?",
        "‘Nobody warned us’",
        "II",
        "Home at last",
        "The post was vacant for a year.",
        "The story was published by the Karst Daily.",
        "港口关闭",
        "是",
    ],
)
def test_a_line_of_an_article_is_never_debris_by_itself(line: str) -> None:
    assert line_reason(line) == ""


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("2,500 $", "counter"),
        ("0", "counter"),
        ("318 shares", "counter"),
        ("Reading time: 3 minutes", "counter"),
        ("10 HOURS LEFT", "countdown"),
        ("Subscribe to our newsletter!", "call to act"),
        ("Please donate to keep us going.", "call to act"),
        ("Follow us on Telegram", "call to act"),
        ("Share on Facebook", "sharing buttons"),
        ("Twitter | Facebook | Email", "sharing buttons"),
        ("READ NEXT:", "links to other stories"),
        ("Related stories", "links to other stories"),
        ("Read more »", "link to another story"),
        ("Also read | Storm season begins early.", "link to another story"),
        ("View original article", "link to the source"),
        ("Source: The Karst Daily", "source or address"),
        ("https://karst.example/pier", "source or address"),
        ("Originally published in The Karst Daily.", "source or address"),
        ("Photo: Petra Holm", "picture credit"),
        ("File photo", "picture credit"),
        ("Ferries wait off Karst (Photo by Petra Holm)", "picture credit"),
        ("The pier seen from the hill on Tuesday. Photo: P. Holm/Nordwire", "picture credit"),
        ("Divers return to Karst harbour, 3 May. Image © Nordwire", "picture credit"),
        ("Leave a Reply", "comment form"),
        ("View all 12 comments", "comment form"),
        ("Name (required)", "comment form"),
        ("Your email address will not be published.", "comment form"),
        ("[ad_1]", "advertisement"),
        ("ADVERTISEMENT", "advertisement"),
        ("© 2031 Nordwire", "legal notice"),
        ("By using this site you agree to our use of cookies.", "legal notice"),
        ("Home » World » Karst", "navigation"),
        ("Analysis", "section label"),
        ("Updated 3 May 2031 at 14:00", "date line"),
        ("By Ana Ruiz", "byline"),
        ("*", "no words"),
        ("()", "no words"),
        ("x", "no words"),
    ],
)
def test_a_line_of_the_page_says_why_it_is_debris(line: str, reason: str) -> None:
    assert line_reason(line) == reason


def decided(
    document: Document, words: str, boilerplate: bool, number: int = 1
) -> BoilerplateDecision:
    sentence = next(
        sentence
        for sentence in read_sentences(document)
        if words in sentence.span.of(document.text)
    )
    anchor = make_anchor(document, sentence.span)
    return BoilerplateDecision(f"d{number}", anchor, boilerplate)


def found(document: Document, words: str, *decisions: BoilerplateDecision) -> Sentence:
    return next(
        sentence
        for sentence in read_sentences(document, decisions)
        if words in sentence.span.of(document.text)
    )


@pytest.fixture
def account() -> Document:
    return account_from_text(text_of(AGENCY_PAGE))


def test_a_person_can_flip_a_sentence_either_way(account: Document) -> None:
    dim = decided(account, "Nobody" if "Nobody" in account.text else "Its owner", True)
    keep = decided(account, "Share this story", False, 2)
    assert found(account, "Its owner", dim) == replace(
        found(account, "Its owner"), boilerplate=True, reason=BY_HAND
    )
    shared = found(account, "Share this story", dim, keep)
    assert (shared.boilerplate, shared.reason) == (False, BY_HAND)
    assert not found(account, "Some three hundred", dim, keep).boilerplate


def test_the_last_word_counts(account: Document) -> None:
    first = decided(account, "Its owner", True)
    second = replace(first, id="d2", boilerplate=False)
    assert not found(account, "Its owner", first, second).boilerplate
    assert found(account, "Its owner", second, first).boilerplate


def test_a_decision_covers_the_sentences_it_covers_mostly(account: Document) -> None:
    start = account.text.index("Its owner") - 30  # the end of the sentence before
    span = replace(found(account, "Its owner").span, start=start)
    decision = BoilerplateDecision("d", make_anchor(account, span), True)
    assert found(account, "Its owner", decision).boilerplate
    assert not found(account, "moored without permission", decision).boilerplate


def test_a_decision_about_another_account_or_a_lost_passage_changes_nothing(
    account: Document,
) -> None:
    decision = decided(account, "Its owner", True)
    anchor = decision.anchor
    elsewhere = replace(decision, anchor=replace(anchor, document="urn:uuid:other"))
    lost = replace(decision, anchor=replace(anchor, quote="no such words anywhere in it"))
    assert read_sentences(account, [elsewhere, lost]) == read_sentences(account)


@given(any_text.filter(lambda text: bool(text.strip())))
def test_sentences_are_those_of_the_splitter_numbered_in_order(text: str) -> None:
    document = Document("a", text)
    sentences = read_sentences(document)
    assert [sentence.span for sentence in sentences] == list(split_sentences(text, "en"))
    assert [sentence.index for sentence in sentences] == list(range(len(sentences)))
    assert all(sentence.boilerplate == bool(sentence.reason) for sentence in sentences)


def test_prose_of_public_news_is_never_called_debris(shared: Path) -> None:
    # Sentences of 380 news documents joined to one paragraph each: all of it is the article.
    with (shared / "eval" / "links.jsonl").open(encoding="utf-8") as lines:
        documents = [
            " ".join(item["sentences"]) for line in lines for item in json.loads(line)["documents"]
        ]
    for text in documents:
        assert not [item for item in flags(account_from_text(text)) if item[1]]


def test_debris_of_the_saved_pages_is_dimmed(shared: Path) -> None:
    counts = {}
    for document in read_accounts([shared / "seeds"]).documents:
        counts[document.path[-len("000_0123456789abcdef.txt") :][:3]] = [
            words for words, debris, _ in flags(document) if debris
        ]
    assert {name: len(words) for name, words in counts.items()} == {
        "000": 1, "001": 21, "002": 7, "003": 0, "004": 0,
    }  # fmt: skip
