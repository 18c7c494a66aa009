"""What an import or export did, and what it could not carry: told to the person, every time."""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.messages import Message, counted, in_a_row, worded
from rashomon.model import Project

EXAMPLES = 3  # named of each kind of loss; the rest is counted
LONGEST = 60  # characters of an example


@dataclass(frozen=True, slots=True)
class ExchangeReport:
    """What was carried, in one line, and what was not, a line for each kind of loss."""

    done: str
    notes: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "\n".join((self.done, *self.notes))


class Notes:
    """Collects what could not be carried: equal reasons are counted, with some examples."""

    def __init__(self) -> None:
        self._found: dict[str, list[str]] = {}
        self._counts: dict[str, int] = {}

    def add(self, reason: str, example: str = "") -> None:
        """Note a loss; losses of the same reason share a line."""
        self._counts[reason] = self._counts.get(reason, 0) + 1
        examples = self._found.setdefault(reason, [])
        shown = shortened(example)
        if shown and len(examples) < EXAMPLES and shown not in examples:
            examples.append(shown)

    def lines(self) -> tuple[str, ...]:
        """The notes, in the order in which their reasons were first met."""
        return tuple(self._line(reason) for reason in self._found)

    def _line(self, reason: str) -> str:
        count, examples = self._counts[reason], self._found[reason]
        line = reason
        if count > 1:
            line = worded("{reason} ({count} times)", reason=reason, count=count)
        if not examples:
            return line
        quoted: list[str] = [worded("“{word}”", word=item) for item in examples]
        if count > len(examples):
            quoted.append("…")
        return worded("{reason}: {examples}", reason=line, examples=in_a_row(quoted))


def shortened(text: str) -> str:
    """A text on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def contents(project: Project) -> Message:
    """ "5 accounts, 1 tag and 9 annotations" """
    return worded(
        "{accounts}, {tags} and {annotations}",
        accounts=counted(len(project.documents), "%n account", "%n accounts"),
        tags=counted(len(project.codebook.tags), "%n tag", "%n tags"),
        annotations=counted(len(project.annotations), "%n annotation", "%n annotations"),
    )
