"""Inflection by rule, with each language's irregular words: lists hold lemmas, texts hold forms.

The rules are data (`resources/lexicons/inflection.LANGUAGE.tsv`): patterns of a lemma's end and
what replaces them.  Those of English equal a lemmatiser library on 443 of 450 reporting verbs, and
cost no dependency.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, get_args

from rashomon.framing.grammar import grammar
from rashomon.text.word_tables import read_table

Form = Literal[
    "base", "third", "past", "participle", "gerund", "future", "singular", "plural", "other"
]
Forms = tuple[tuple[str, tuple[Form, ...]], ...]
_FORMS: Mapping[str, Form] = {form: form for form in get_args(Form)}


@dataclass(frozen=True)
class _Rules:
    """One language's table: part of speech -> form -> (pattern, forms), and what stems need."""

    parts: Mapping[str, Mapping[Form, tuple[tuple[re.Pattern[str], str], ...]]]
    irregular: Mapping[str, Mapping[Form, str]]
    endings: tuple[str, ...]
    unlike: Mapping[str, str]
    plural: tuple[str, ...]
    no_plural: tuple[str, ...]
    lemmas: Mapping[str, str]  # irregular past forms and participles -> their verb
    all_words: frozenset[str]  # parts of which every word of a phrase inflects


@cache
def _rules(language: str) -> _Rules:
    parts: dict[str, dict[Form, tuple[tuple[re.Pattern[str], str], ...]]] = {}
    irregular: dict[str, dict[Form, str]] = {}
    stems: dict[str, list[tuple[str, str]]] = {}
    all_words: set[str] = set()
    for part, form, pattern, replacement in read_table("inflection", language):
        if part == "irregular":
            irregular.setdefault(pattern, {})[_FORMS[form]] = replacement
        elif part == "stem":
            stems.setdefault(form, []).append((pattern, replacement))
        elif form == "every-word":
            all_words.add(part)
        else:
            kept = parts.setdefault(part, {})
            kept[_FORMS[form]] = (*kept.get(_FORMS[form], ()), (re.compile(pattern), replacement))
    unlike = {w: same for words, same in stems.get("unlike", ()) for w in words.split()}
    lemmas = {
        form: lemma
        for lemma, forms in irregular.items()
        for kind in ("past", "participle")
        for form in forms.get(kind, "").split()
    }
    plural, no_plural = (
        tuple(ending for words, _ in stems.get(name, ()) for ending in words.split())
        for name in ("plural", "no-plural")
    )
    endings = tuple(ending for ending, _ in stems.get("ending", ()))
    return _Rules(
        parts, irregular, endings, unlike, plural, no_plural, lemmas, frozenset(all_words)
    )


def _by_rule(rules: tuple[tuple[re.Pattern[str], str], ...], lemma: str) -> Iterator[str]:
    for pattern, replacement in rules:
        if pattern.search(lemma):
            yield from pattern.sub(replacement, lemma, count=1).split("|")
            return


def inflect(lemma: str, part: str, language: str) -> Forms:
    """Every form of a word with what it may be: `(("said", ("past", "participle")), …)`.

    `lemma` is lower case, `part` one of the table's ("verb", "noun", "adjective"); a language
    without rules for it has the lemma alone.  Of a phrasal verb ("rule out") the first word
    inflects, of a noun of several words the last or, where the table says so, every one.
    """
    rules = _rules(language)
    if part == "verb":
        head, _, tail = lemma.partition(" ")
        return tuple((f"{form} {tail}".strip(), kinds) for form, kinds in _verb(head, rules))
    if part in rules.all_words and " " in lemma:
        return _phrase(lemma, part, language)
    kinds: dict[str, list[Form]] = {lemma: ["singular"]}
    for form, patterns in rules.parts.get(part, {}).items():
        for text in _by_rule(patterns, lemma):
            _add(kinds, text, form)
    return tuple((text, tuple(kind)) for text, kind in kinds.items())


def _add(kinds: dict[str, list[Form]], text: str, form: Form) -> None:
    held = kinds.setdefault(text, [])
    if form not in held:
        held.append(form)


def _verb(head: str, rules: _Rules) -> Forms:
    kinds: dict[str, list[Form]] = {head: ["base"]}
    own = rules.irregular.get(head, {})
    patterns = rules.parts.get("verb", {})
    past: tuple[str, ...] = ()
    for form in ("base", "third", "past", "participle", "gerund", "future", "other"):
        if form in own:
            found = tuple(own[form].split())
        elif form == "participle" and form not in patterns:
            found = past
        else:
            found = tuple(_by_rule(patterns.get(form, ()), head))
        past = found if form == "past" else past
        for text in found:
            _add(kinds, text, form)
    return tuple((text, tuple(kind)) for text, kind in kinds.items())


def _phrase(lemma: str, part: str, language: str) -> Forms:
    """A phrase of which every content word agrees: "grupo armado", "grupos armados"."""
    small = grammar(language).function
    words = lemma.split()
    columns: list[list[str]] = []
    for word in words:
        found = [text for text, _ in inflect(word, part, language)]
        columns.append([word] if word in small else found)
    most = max(len(column) for column in columns)
    phrases = [
        " ".join(column[min(at, len(column) - 1)] for column in columns) for at in range(most)
    ]
    forms: dict[bool, tuple[Form, ...]] = {True: ("singular",), False: ("plural",)}
    return tuple((phrase, forms[at == 0]) for at, phrase in enumerate(dict.fromkeys(phrases)))


def verb_forms(lemma: str, language: str = "en") -> Forms:
    """Every form of a verb; of a phrasal verb ("rule out") the first word inflects."""
    return inflect(lemma, "verb", language)


def noun_forms(lemma: str, language: str = "en") -> Forms:
    """Singular and plural of a noun."""
    return inflect(lemma, "noun", language)


@lru_cache(maxsize=16384)
def stem(word: str, language: str = "en") -> str:
    """What the forms of one word share: "withdrew", "withdrawal" and "withdrawing" are
    "withdraw".  Coarser than a lemma; for comparing words, never for showing them."""
    rules = _rules(language)
    if word in rules.unlike:
        return rules.unlike[word]
    word = rules.lemmas.get(word, word)
    for ending in rules.endings:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    else:
        plural = word.endswith(rules.plural) and not word.endswith(rules.no_plural)
        return word[:-1] if plural and len(word) > 3 else word
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "sl":
        word = word[:-1]
    return word


def is_irregular_past(word: str, language: str) -> bool:
    """Whether a folded word is an irregular past form or participle."""
    return word in _rules(language).lemmas
