"""Why nothing is listed, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.badges import account_letters, account_name, fact_name
from gui.framing.filters import DivergenceFilter, decision_name
from gui.framing.kinds import kind_name
from gui.language import numbered
from rashomon.lettering import fact_numbers
from rashomon.model import Comparison


def why_empty(comparison: Comparison, chosen: DivergenceFilter | None = None) -> str:
    """The reason why no divergence is listed; `chosen`: those there are do not pass this."""
    if chosen is not None and comparison.divergences:
        return _why_none_pass(comparison, chosen)
    if len(comparison.accounts) < 2:
        return QCoreApplication.translate(
            "Empty", "Where accounts tell the same fact differently, it will be listed here."
        )
    if not comparison.facts:
        return QCoreApplication.translate(
            "Empty",
            "Divergences are looked for inside shared facts only, and these accounts share no "
            "fact that the program can find.",
        )
    return QCoreApplication.translate(
        "Empty", "The program found no difference to point at inside the shared facts."
    )


def _why_none_pass(comparison: Comparison, chosen: DivergenceFilter) -> str:
    said: list[str] = []
    if chosen.kind is not None:
        said.append(kind_name(chosen.kind))
    documents = [account.document for account in comparison.accounts]
    for document in documents:
        if document.id == chosen.account:
            letter = account_letters(documents)[document.id]
            said.append(f"{letter} · {account_name(document)}")
    number = fact_numbers(comparison.facts).get(chosen.fact)
    if number is not None:
        said.append(fact_name(number))
    if chosen.decision == "open" and not said:
        return numbered(
            "Empty",
            len(comparison.divergences),
            "Nothing is open: the only divergence is decided.",
            "Nothing is open: all %n divergences are decided.",
        )
    said.append(decision_name(chosen.decision))
    none = QCoreApplication.translate(
        "Empty", "No divergence passes: {0}. “Clear” lists all that is open."
    )
    return none.format(", ".join(said))
