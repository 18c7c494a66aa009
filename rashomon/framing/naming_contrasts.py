"""One actor under two names inside one fact, where one of them judges ("the radical group" here,
"the movement" or the name there)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rashomon.framing.lexicons import SHIPPED, Lexicons
from rashomon.framing.listed import ACTORS
from rashomon.framing.pairs import content_stems
from rashomon.framing.words import Words
from rashomon.messages import worded
from rashomon.model import AccountAnalysis, ActorLabel, Divergence, Match, Place, Sentence, Span

_NEGATIVE = frozenset(("negative", "strong-negative"))
# Loaded words that say what an actor is; "weak" there means that the other side must lack them.
_OF_ACTORS = frozenset(("extremism", "rule"))
_RANK = 82.0  # above labels for acts (80)


class NamingReader:
    """The namings of actors by account and place, and which of them judge."""

    def __init__(self, labels: Iterable[ActorLabel], lexicons: Lexicons = SHIPPED) -> None:
        self.lexicons = lexicons
        self.by_document: dict[str, list[ActorLabel]] = defaultdict(list)
        for label in labels:
            self.by_document[label.document].append(label)

    def of(self, account: AccountAnalysis, sentence: int) -> Mapping[str, list[ActorLabel]]:
        """Actor -> how one sentence names it, in order."""
        span = account.sentences[sentence].span
        found: dict[str, list[ActorLabel]] = defaultdict(list)
        for label in self.by_document.get(account.document.id, ()):
            if span.contains(label.span):
                found[label.entity].append(label)
        return found

    def judges(self, label: ActorLabel, account: AccountAnalysis) -> bool:
        """Whether a naming holds a word that judges whom it names."""
        language = account.document.language
        words = Words(account.document.text, (Sentence(0, label.span),))
        sets = self.lexicons.lexicon("label_pairs", language)
        loaded = self.lexicons.lexicon("loaded", language)
        for at in range(len(words)):
            for entry in sets.match(words.folded, at, len(words)):
                if entry.kind in ACTORS and entry.note in _NEGATIVE:
                    return True
            for entry in loaded.match(words.folded, at, len(words)):
                if not entry.weak or entry.kind in _OF_ACTORS:
                    return True
        return False


def naming_contrasts(
    fact: str,
    matches: Sequence[Match],
    accounts: Mapping[str, AccountAnalysis],
    reader: NamingReader,
) -> Iterator[Divergence]:
    """For each actor that two linked sentences name: a naming that judges on one side, beside one
    on the other side that shares no content word with it and does not judge in the same words."""
    for match in matches:
        one, other = accounts[match.a.document], accounts[match.b.document]
        here, there = reader.of(one, match.a.sentence), reader.of(other, match.b.sentence)
        for actor in here.keys() & there.keys():
            yield from _contrast(fact, match, reader, (one, here[actor]), (other, there[actor]))
            yield from _contrast(fact, match, reader, (other, there[actor]), (one, here[actor]))


Named = tuple[AccountAnalysis, list[ActorLabel]]


def _contrast(
    fact: str, match: Match, reader: NamingReader, one: Named, other: Named
) -> Iterator[Divergence]:
    account, labels = one
    said = next((label for label in labels if reader.judges(label, account)), None)
    if said is None:
        return
    own = _stems(account, said.span)
    if any(own & _stems(other[0], label.span) for label in other[1]):
        return
    answer = other[1][0]
    note = worded(
        "Another name for the same: {here} here, {there} there.", here=said.text, there=answer.text
    )
    a, b = Place(said.document, said.span), Place(answer.document, answer.span)
    yield Divergence(fact, "label", a, b, note, _RANK + 4 * match.score)


def _stems(account: AccountAnalysis, span: Span) -> frozenset[str]:
    return content_stems(account.document.text, span, account.document.language)
