"""Closed word classes of English that the rules lean on: data for the rules, no lists of cues."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(words.split())


BE = word_set("be is are was were been being am isn't aren't wasn't weren't 's 're 'm")
HAVE = word_set("have has had having haven't hasn't hadn't")
DO = word_set("do does did don't doesn't didn't")
MODALS = word_set(
    "will would can could may might must shall should won't wouldn't can't cannot couldn't "
    "shouldn't mustn't"
)
AUXILIARIES = BE | HAVE | DO | MODALS
NEGATIONS = word_set("not never no nor neither without hardly")
ARTICLES = word_set("the a an this that these those")
POSSESSIVES = word_set("his her its their our my your whose")
QUANTIFIERS = word_set(
    "some any no every each all both many few several most more other another such"
)
DETERMINERS = ARTICLES | POSSESSIVES | QUANTIFIERS
SUBJECT_PRONOUNS = word_set(
    "he she they we i you it who he'd she'd they'd i've we've they've you've he'll she'll i'm "
    "we're they're i'd"
)
OBJECT_PRONOUNS = word_set("him her them us me it himself herself themselves itself")
PREPOSITIONS = word_set(
    "of in on at to for from by with about against between into through during before after above "
    "below over under among within toward towards upon despite amid without across behind beyond "
    "near since until per via like as than"
)
CONJUNCTIONS = word_set("and or but nor so yet because although though while when where if whether")
RELATIVES = word_set("who whom whose which that")
WH = word_set("what why how whether if who when where which")
ADVERBS = word_set(
    "also now later then never not still already previously recently just ever even often again "
    "once long first further meanwhile earlier too only always soon instead thus rather both all "
    "sometimes today yesterday publicly"
)
FUNCTION = (
    AUXILIARIES | DETERMINERS | SUBJECT_PRONOUNS | OBJECT_PRONOUNS | PREPOSITIONS | CONJUNCTIONS
    | RELATIVES | WH | NEGATIONS | word_set("there here very")
)  # fmt: skip


def is_adverb(word: str) -> bool:
    """Whether a folded word reads as an adverb before a verb."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in _NOT_ADVERBS)


_NOT_ADVERBS = word_set(
    "family early daily july italy rally reply assembly supply apply comply ally bully anomaly "
    "monopoly likely unlikely friendly elderly costly deadly lonely weekly monthly"
)
