"""What the first comparison needs is loaded while a person still looks for the accounts.

Word lists, frequencies, vectors and the libraries behind them take half a second of processor time,
and the comparison of five short accounts itself a tenth of that.
"""

from __future__ import annotations

import threading

_SAID = "The ferry reached the harbour on Monday, its captain said."
_TOLD = "On Monday the ferry came into the harbour, said the captain."


def warm_up() -> threading.Thread:
    """Compare two sentences that nobody sees, on a thread of their own that the end of the program
    does not wait for; the thread."""
    thread = threading.Thread(target=_compare, name="warming", daemon=True)
    thread.start()
    return thread


def _compare() -> None:
    import rashomon.reading  # noqa: F401 # the readers are asked for at once, too
    from rashomon.comparison import compare
    from rashomon.model import Document

    # Whose language is known: telling it of so few words would load a model that longer texts in
    # English do without.
    compare((Document("a", _SAID, language="en"), Document("b", _TOLD, language="en")))
