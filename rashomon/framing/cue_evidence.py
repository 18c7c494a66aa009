"""What a cue says of the list or rule that found it, in words that can be translated.

Many cues have one evidence, so each is made once.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from rashomon.messages import Message, in_a_row, worded

_LISTS: Mapping[str, Message] = {
    "agentless": worded("agentless"),
    "attribution_nouns": worded("attribution nouns"),
    "attribution_phrases": worded("attribution phrases"),
    "attribution_verbs": worded("attribution verbs"),
    "boosters": worded("boosters"),
    "contrast_cause": worded("contrast cause"),
    "hedges": worded("hedges"),
    "label_pairs": worded("label pairs"),
    "loaded": worded("loaded"),
}
_TERMS = (  # kinds of the terms in those lists; a person's own kind stays as it is
    worded("act"), worded("adjective"), worded("adverb"), worded("approx"), worded("armed"),
    worded("ask"), worded("assertive"), worded("cause"), worded("certainty"),
    worded("commissive"), worded("competence"), worded("concede"), worded("condition"),
    worded("conflict"), worded("contrast"), worded("criticize"), worded("death"),
    worded("degree"), worded("deny"), worded("directive"), worded("distance"),
    worded("economy_social"), worded("emotion"), worded("evaluative"), worded("event"),
    worded("evidence"), worded("extreme"), worded("extremism"), worded("factive"),
    worded("focus"), worded("government"), worded("group"), worded("hearsay"), worded("law"),
    worded("leave"), worded("mental"), worded("metaphor"), worded("migration"),
    worded("military"), worded("modal"), worded("money"), worded("moral"), worded("neutral"),
    worded("noun"), worded("pledge"), worded("praise"), worded("predict"), worded("protest"),
    worded("rule"), worded("take-power"), worded("talks"), worded("the-dead"), worded("time"),
    worded("verb"), worded("viewpoint"), worded("violence"), worded("warn"), worded("weasel"),
)  # fmt: skip
_FIGURES = (  # kinds of numbers and dates, beside "money"
    worded("age"), worded("area"), worded("count"), worded("day"), worded("decade"),
    worded("duration"), worded("length"), worded("mass"), worded("month"), worded("ordinal"),
    worded("percent"), worded("points"), worded("speed"), worded("temperature"),
    worded("volume"), worded("week"), worded("weekday"), worded("year"),
)  # fmt: skip
_MARKS = (  # how quotations open, as `text.quotations` names it
    worded("corner"), worded("curly"), worded("doubled"), worded("guillemets"), worded("low"),
    worded("single curly"), worded("single guillemets"), worded("single low"),
    worded("single straight"), worded("straight"),
)  # fmt: skip
_REASONS = (  # what speaks for attribution where a verb stands, as the lists of contexts say it
    worded("a reporting verb"), worded("a verb of saying"), worded("after I, we or you"),
    worded("after a comma or dash"), worded("after a conjunction"),
    worded("after a document or study"), worded("after a form of be"), worded("after a form of do"),
    worded("after a form of haber"), worded("after a form of have"),
    worded("after a form of ser or estar"), worded("after a name"), worded("after a noun"),
    worded("after a person's role"), worded("after a plural noun"), worded("after a preposition"),
    worded("after cual"), worded("after ellos"), worded("after he or she"),
    worded("after nothing (it opens the sentence)"), worded("after quien"), worded("after to"),
    worded("after which"), worded("after who"), worded("after yo or nosotros"),
    worded("after él or ella"), worded("before a name"), worded("before a que-clause"),
    worded("before a question word"), worded("before a quotation"),
    worded("before a subject pronoun"), worded("before a that-clause"),
    worded("before an object pronoun"),
)  # fmt: skip
_WORDS: Mapping[str, Message] = {
    str(word): word for word in (*_TERMS, *_FIGURES, *_MARKS, *_REASONS)
}


@cache
def of_list(name: str, kind: str, *, own: bool) -> Message:
    """Of the word list that holds a term: "list: hedges (modal)"; a person's term says so."""
    listed = _LISTS.get(name, name.replace("_", " "))
    word = _WORDS.get(kind, kind)
    if own:
        return worded("list: {name} ({kind}), added by hand", name=listed, kind=word)
    return worded("list: {name} ({kind})", name=listed, kind=word)


def and_reason(evidence: Message, reason: str) -> Message:
    """The evidence and, where there is one, the reason why the term counts where it stands."""
    return in_a_row((evidence, _WORDS.get(reason, reason))) if reason else evidence


@cache
def of_quotation(marks: str, *, closed: bool) -> Message:
    """Of the rule that finds quotations."""
    word = _WORDS.get(marks, marks)
    if closed:
        return worded("rule: quotation, {marks} marks", marks=word)
    return worded("rule: quotation, {marks} marks, unclosed", marks=word)


@cache
def of_date(precision: str) -> Message:
    """Of the rule that finds dates."""
    return worded("rule: date, {precision}", precision=_WORDS.get(precision, precision))


@cache
def of_number(kind: str) -> Message:
    """Of the rule that finds numbers."""
    return worded("rule: number, {kind}", kind=_WORDS.get(kind, kind))
