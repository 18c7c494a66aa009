"""What an import or export did, and what it could not carry: told to the person, every time."""

from __future__ import annotations

from dataclasses import dataclass

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
        times = f" ({count} times)" if count > 1 else ""
        named = ": " + ", ".join(f"“{item}”" for item in examples) if examples else ""
        more = ", …" if examples and count > len(examples) else ""
        return f"{reason}{times}{named}{more}"


def shortened(text: str) -> str:
    """A text on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def counted(number: int, one: str, many: str = "") -> str:
    """ "1 tag", "3 tags" """
    return f"{number:,} {one if number == 1 else many or one + 's'}"
