"""Imports without PySide6 reading the source of every module imported after it.

PySide6 replaces `__import__` and looks for its name in each module's source (`inspect.getsource`),
to know which of them may switch its optional features (`from __feature__ import ...`).  No module
of ours or of our libraries does, and the looking is a sixth of importing the first page and of
importing the panels, and keeps all those sources in memory.
"""

from __future__ import annotations

import sys

_MODULE = "shibokensupport.feature"
_LOOK = "_mod_uses_pyside"  # of PySide6 6.5 to 6.11; where it is gone, imports only take longer


def import_without_looking() -> bool:
    """Have PySide6 take every module for one that uses it, its features off, as they are.

    Whether there was something to skip.  PySide6 must have been imported.
    """
    feature = sys.modules.get(_MODULE)
    if not hasattr(feature, _LOOK):
        return False
    setattr(feature, _LOOK, _uses)
    return True


def _uses(_module: object) -> bool:
    return True
