"""The facts of a report: who carries each, in which words, why, and what a person said of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from rashomon.exchange.report_html import BAND_NAMES, Page, quoted
from rashomon.framing.mention_alignment import align_mentions
from rashomon.framing.silent_words import tells_something
from rashomon.lettering import account_letters, fact_numbers
from rashomon.memos import fact_of_memo
from rashomon.mentions import central_mention, word_marks
from rashomon.messages import Message, counted, figure, worded
from rashomon.model import (
    Comparison,
    Divergence,
    Document,
    Fact,
    Match,
    Place,
    Project,
    SentenceRef,
)

LINKS = 3  # of a fact, besides those a person decided on: the strongest tell why it is one
_KINDS: dict[str, Message] = {
    "number": worded("Numbers"),
    "date": worded("Dates and times"),
    "attribution": worded("Who says so"),
    "label": worded("Labels"),
    "hedge": worded("Hedged or plain"),
    "loaded": worded("Loaded words"),
    "quotation": worded("Quotations"),
    "agency": worded("Who acts"),
    "omission": worded("Not found or not told"),
    "wording": worded("Other wording"),
    "time": worded("Tense and time"),
}
_VERDICTS = {
    "confirmed": worded("confirmed by hand"),
    "rejected": worded("rejected by hand"),
    "linked": worded("linked by hand"),
}
_TOLD = "●"
_NOTHING_FOUND = "–"
_NOT_TOLD = "⊘"


class FactSection:
    """Writes the facts of one comparison; what is asked of every fact is looked up once."""

    def __init__(self, page: Page, project: Project, comparison: Comparison) -> None:
        self._page = page
        self._comparison = comparison
        self._documents = [account.document for account in comparison.accounts]
        self._letters = account_letters(self._documents)
        numbers = fact_numbers(comparison.facts)
        self._names = {
            fact: page.say(worded("F{number}", number=number + 1))
            for fact, number in numbers.items()
        }
        self._links = _links_by_fact(comparison)
        self._divergences: dict[str, list[Divergence]] = defaultdict(list)
        for each in comparison.divergences:
            told = not each.quiet and each.kind != "omission"  # the matrix shows those
            if each.decided == "confirmed" or (told and not each.decided):
                self._divergences[each.fact].append(each)
        self._memos: dict[str, list[str]] = defaultdict(list)
        for memo in project.fact_memos:
            fact = fact_of_memo(memo, comparison)
            self._memos[fact.id if fact is not None else ""].append(memo.memo)

    def write_matrix(self) -> None:
        """The table of facts and accounts."""
        page, comparison = self._page, self._comparison
        page.add("h2", worded("Facts and accounts"))
        if not comparison.facts:
            page.add("p", worded("No fact was found that two accounts share."))
            return
        head = (worded("Fact"), "", worded("Band"), *self._letters.values())
        rows = [
            (
                self._names[fact.id],
                page.say(fact.label),
                page.say(BAND_NAMES[fact.band]),
                *(self._cell(fact, document) for document in self._documents),
            )
            for fact in comparison.facts
        ]
        marks = ("mark 5%" for _ in self._documents)
        page.add_table(head, rows, ("8%", "", "18%", *marks))
        page.add(
            "p",
            worded(
                "{told} told (a number: in so many sentences) · {nothing} no match found, which "
                "does not say that it is not reported · {not_told} not told, by a person’s word",
                told=_TOLD,
                nothing=_NOTHING_FOUND,
                not_told=_NOT_TOLD,
            ),
            "quiet",
        )

    def _cell(self, fact: Fact, document: Document) -> str:
        count = sum(mention.document == document.id for mention in fact.mentions)
        if count:
            return _TOLD if count == 1 else str(count)
        return _NOT_TOLD if document.id in fact.not_told else _NOTHING_FOUND

    def write_facts(self) -> None:
        """Each fact with its mentions, its links and its divergences."""
        page = self._page
        page.add("h2", worded("The facts in the accounts’ own words"))
        page.add_raw(
            "p",
            page.say(worded("Against the mention that the others are most like:"))
            + f" <u>{page.say(worded('only here'))}</u> · "
            + f"<i>{page.say(worded('worded otherwise'))}</i>",
            "quiet",
        )
        for fact in self._comparison.facts:
            self._write_fact(fact)
        for memo in self._memos[""]:
            page.add("h3", worded("A memo whose fact is not found any more"))
            page.add_memo(memo)

    def _write_fact(self, fact: Fact) -> None:
        page = self._page
        page.add("h3", f"{self._names[fact.id]}  {fact.label}")
        page.add_raw("p", self._summary(fact), "quiet")
        centre = central_mention(self._comparison, fact.mentions)
        marks = word_marks(
            self._comparison,
            fact.mentions,
            centre,
            align=align_mentions,
            tells=lambda document, span: tells_something(document.text, span, document.language),
        )
        rows: list[tuple[str, str]] = []
        for ref in fact.mentions:
            document, span = self._document(ref), self._comparison.sentence(ref).span
            rows.append((
                f'<span class="letter">{self._letters[ref.document]}</span>',
                quoted(document.text, span, marks.get(ref, ())),
            ))  # fmt: skip
        page.add_table((), rows, ("mark 4%", "96%"))
        page.add_list([
            *map(self._link, self._shown_links(fact)),
            *map(self._divergence, self._divergences[fact.id]),
        ])  # fmt: skip
        for memo in self._memos[fact.id]:
            page.add_memo(memo)

    def _summary(self, fact: Fact) -> str:
        carried = worded(
            "in {some} of {all} accounts", some=len(fact.documents), all=len(self._documents)
        )
        parts = [
            self._page.say(BAND_NAMES[fact.band]),
            self._page.say(carried),
            self._page.say(figure(fact.score, ".2f")),
        ]
        return " · ".join(parts)

    def _shown_links(self, fact: Fact) -> Sequence[Match]:
        links = self._links[fact.id]
        return [m for place, m in enumerate(links) if place < LINKS or m.decided is not None]

    def _link(self, match: Match) -> str:
        page = self._page
        ends = f"{self._letters[match.a.document]}–{self._letters[match.b.document]}"
        said = [f'<span class="letter">{ends}</span> {page.say(figure(match.score, ".2f"))}']
        if match.decided in _VERDICTS:
            said.append(f"<b>{page.say(_VERDICTS[match.decided])}</b>")
        if match.why:
            said.append(page.say(match.why))
        if match.against:
            doubts = "; ".join(map(page.say, match.against))
            said.append(f"{page.say(worded('Against it:'))} {doubts}")
        return " · ".join(said)

    def _divergence(self, found: Divergence) -> str:
        page = self._page
        sides = " ↔ ".join(self._side(side) for side in (found.a, found.b) if side is not None)
        said = f"≠ {sides}: {page.say(found.note)}"
        if found.decided == "confirmed":
            said += f" <b>{page.say(worded('confirmed'))}</b>"
        return said

    def _side(self, place: Place) -> str:
        document = next(item for item in self._documents if item.id == place.document)
        letter = self._letters[place.document]
        quote = self._page.quote(document.text, place.span)
        return f'<span class="letter">{letter}</span> {quote}'

    def _document(self, ref: SentenceRef) -> Document:
        account = self._comparison.account(ref.document)
        if account is None:
            raise KeyError(ref)
        return account.document

    def write_divergence_counts(self) -> None:
        """How many divergences of each kind were found, and what people said of them."""
        page = self._page
        found: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        for each in self._comparison.divergences:
            column = {"": 0, "confirmed": 1, "dismissed": 2}[each.decided]
            found[each.kind][column] += 1
        if not found:
            return
        page.add("h2", worded("Divergences"))
        head = (worded("Kind"), worded("open"), worded("confirmed"), worded("dismissed"))
        rows = [(page.say(_KINDS[kind]), *map(str, counts)) for kind, counts in found.items()]
        page.add_table(head, rows, ("", "number", "number", "number"))
        shown = sum(len(each) for each in self._divergences.values())
        page.add(
            "p",
            worded(
                "{shown} with the facts above: those confirmed, and those open that are more than "
                "a difference of hedging, attribution, tense or mere wording, and more than "
                "“no match found”, which the table of facts and accounts shows.",
                shown=counted(shown, "%n stands", "%n stand"),
            ),
            "quiet",
        )


def _links_by_fact(comparison: Comparison) -> Mapping[str, list[Match]]:
    """The links inside each fact, strongest first, and those a person rejected at its mentions."""
    facts_of: dict[SentenceRef, list[str]] = defaultdict(list)
    for fact in comparison.facts:
        for mention in fact.mentions:
            facts_of[mention].append(fact.id)
    links: dict[str, list[Match]] = defaultdict(list)
    for match in comparison.matches:
        ours, theirs = facts_of.get(match.a, ()), facts_of.get(match.b, ())
        inside = [fact for fact in ours if fact in theirs]
        if match.decided == "rejected":
            inside = list(dict.fromkeys((*ours, *theirs)))
        for fact in inside:
            links[fact].append(match)
    return links
