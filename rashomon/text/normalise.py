"""The one place where a source's characters change before offsets are counted.

Qt, editors and exchange formats disagree about line ends, byte order marks and
composed letters; after this step there is one text, kept in `Document.text`,
and every span counts in it.  Nothing else is changed: white space, quotation
marks, dashes and invisible characters stay as the source has them.
"""

from __future__ import annotations

import re
import unicodedata

BYTE_ORDER_MARK = "\ufeff"
REPLACEMENT = "\ufffd"  # stands for what cannot be text: NUL, half a surrogate pair

_NOT_TEXT = re.compile("[\x00\ud800-\udfff]")


def normalise(raw: str) -> str:
    """Byte order mark off, CRLF and CR to LF, NFC, NUL and lone surrogates to U+FFFD.

    Idempotent.  NUL and surrogates are replaced one for one, so they never
    shift an offset.
    """
    text = raw.lstrip(BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _NOT_TEXT.sub(REPLACEMENT, text))


def count_unreadable(raw: str) -> int:
    """Number of characters of `raw` that `normalise` replaces by U+FFFD."""
    return len(_NOT_TEXT.findall(raw))
