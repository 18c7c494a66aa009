"""The codebook a new project begins with: few tags that a close reader of news needs at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.theme import Theme
from rashomon.edits import new_tag
from rashomon.model import Codebook


def starting_codebook(theme: Theme) -> Codebook:
    """Eight tags on the keys 1 to 8, in the interface's language, coloured from `theme`.

    They name what framing research codes most (word choice, hedging, agency, sourcing, quotation,
    omission) and leave 9 free for a person's own.
    """
    codebook = Codebook()
    for name, definition in _tags():
        tag = new_tag(codebook, name, colours=theme.tags, definition=definition)
        codebook = Codebook((*codebook.tags, tag))
    return codebook


def _tags() -> tuple[tuple[str, str], ...]:
    tr = QCoreApplication.translate
    context = "StartingCodebook"
    return (
        (tr(context, "Loaded wording"), tr(context, "Words that judge while they report.")),
        (tr(context, "Label"), tr(context, "How a person or group is named or described.")),
        (tr(context, "Hedge"), tr(context, "Words that weaken a claim, or leave it open.")),
        (
            tr(context, "Agency"),
            tr(context, "Who acts and who is blamed; or that nobody is named."),
        ),
        (tr(context, "Official source"), tr(context, "A claim on an authority's word.")),
        (tr(context, "Unnamed source"), tr(context, "A claim on the word of somebody not named.")),
        (tr(context, "Selective quote"), tr(context, "A quotation cut so that its sense shifts.")),
        (tr(context, "To check"), tr(context, "A claim that needs a second source.")),
    )
