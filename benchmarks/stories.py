"""Made-up stories of any size: accounts that retell facts, each in words of its own.

Content words are drawn from a general English word list by the frequencies it gives, so that rare
and common words, word pieces and word vectors are spread as in news, and no sentence is anybody's.
The same numbers always give the same story.
"""

from __future__ import annotations

import random
from bisect import bisect
from dataclasses import dataclass
from itertools import accumulate

from wordfreq import get_frequency_dict

from rashomon.model import AccountAnalysis, Document, Sentence, Span

SENTENCES = 27  # of an account: 8,000 sentences in 300 accounts
TELLINGS = 12  # of a fact, on average over all accounts
_TYPES = 60_000  # words of the vocabulary, the commonest left out
_COMMONEST = 200
_CONTENT = 9  # telling words of a fact
_KEPT = 0.7  # chance that a telling keeps a word of its fact
_OWN = 3  # telling words that belong to one telling alone
_FUNCTION = ("the", "of", "to", "and", "in", "a", "for", "that", "on", "was", "with", "by", "at",
             "from", "its", "after", "were", "has", "it", "as")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Story:
    """Accounts of one story, and which fact each of their sentences tells."""

    accounts: tuple[AccountAnalysis, ...]
    facts: tuple[tuple[int, ...], ...]  # for each account, of each sentence


def tell(sentences: int, seed: int = 0, per_account: int = SENTENCES) -> Story:
    """A story of about that many sentences, in accounts of `per_account` each."""
    chance = random.Random(seed)
    draw = _Vocabulary(chance).draw
    count = max(2, round(sentences / per_account))
    facts = [[draw() for _ in range(_CONTENT)] for _ in range(max(1, sentences // TELLINGS))]
    numbers = [chance.choice(("", str(chance.randrange(2, 4000)))) for _ in facts]
    accounts: list[AccountAnalysis] = []
    told: list[tuple[int, ...]] = []
    for number in range(count):
        chosen = tuple(chance.randrange(len(facts)) for _ in range(per_account))
        told.append(chosen)
        lines = [
            _sentence([word if chance.random() < _KEPT else draw() for word in facts[fact]]
                      + [draw() for _ in range(_OWN)] + [numbers[fact]], chance)
            for fact in chosen
        ]  # fmt: skip
        accounts.append(account(f"account-{number}", lines))
    return Story(tuple(accounts), tuple(told))


def account(name: str, lines: list[str]) -> AccountAnalysis:
    """An account whose sentences are `lines`, each a paragraph."""
    sentences: list[Sentence] = []
    start = 0
    for index, line in enumerate(lines):
        sentences.append(Sentence(index, Span(start, start + len(line))))
        start += len(line) + 2
    return AccountAnalysis(Document(name, "\n\n".join(lines)), tuple(sentences))


class _Vocabulary:
    """English words by their frequency; a fifth of them stand for names."""

    def __init__(self, chance: random.Random) -> None:
        listed = get_frequency_dict("en", "large")
        chosen = [word for word in listed if word.isalpha() and word.isascii() and len(word) > 2]
        chosen = chosen[_COMMONEST : _COMMONEST + _TYPES]
        self._words = [word.capitalize() if chance.random() < 0.2 else word for word in chosen]
        self._steps = list(accumulate(listed[word] for word in chosen))
        self._chance = chance

    def draw(self) -> str:
        """A word by its frequency."""
        return self._words[bisect(self._steps, self._chance.random() * self._steps[-1])]


def _sentence(content: list[str], chance: random.Random) -> str:
    """The telling words in an order of the teller's, function words between them."""
    chance.shuffle(content)
    words: list[str] = []
    for word in filter(None, content):
        if chance.random() < 0.6:
            words.append(chance.choice(_FUNCTION))
        words.append(word)
    return " ".join(words).capitalize() + "."
