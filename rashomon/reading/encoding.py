"""Bytes to characters: a byte order mark decides, then UTF-8, then Windows-1252, then a guess.

Statistics over a few dozen bytes happily turn "café" into Cyrillic.  So a single-byte text whose
letters are mostly ASCII is Windows-1252 unless that gives signs inside words; only what fails
both is left to charset-normalizer.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

SAMPLE_BYTES = 200_000  # what a guess looks at
_WIDE_SAMPLE = 4_096

# Of the bytes of a news sentence in a single-byte encoding, 2 to 11 % are not ASCII in French,
# Spanish, German, Portuguese, Polish and Turkish, and 96 % or more in Greek, Russian, Ukrainian,
# Arabic and Hebrew (the sentences of tests/rashomon/text/test_language.py).
_MOST_HIGH_BYTES = 0.3
# Of a few words anything may be accented or in quotation marks; then only letters count.
_FEW_BYTES = 40
_MOST_HIGH_LETTERS = 0.4
# Signs that Windows-1252 shows inside a word when the bytes were of another code page.
_SIGN_IN_WORD = re.compile(r"[^\W\d_][¤¦¨¬¯±¸¹³¶¾¼½÷×‡†‰ˆ˜º¢£¥§©®«»¿¡µ²][a-zà-ÿ]")
_HIGH = re.compile(rb"[\x80-\xff]")
_HIGH_LETTER = re.compile(rb"[\xc0-\xff]")
_NAMES = {"cp1252": "Windows-1252", "cp1251": "Windows-1251", "cp1250": "Windows-1250"}


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a source and how they were found."""

    text: str
    encoding: str  # as people call it
    replaced: int = 0  # bytes that are no characters in that encoding, now U+FFFD
    guessed: bool = False


def decode(data: bytes, declared: str = "") -> Decoded:
    """The text that `data` encodes.  Never fails: bytes without meaning become U+FFFD.

    `declared` is the codec that the source itself names, or ""; it is asked after UTF-8, which
    hardly ever fits by chance.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], encoding)
    wide = _wide_without_mark(data)
    if wide:
        return _decode_marked(data, wide)
    try:
        return Decoded(data.decode("utf-8", "surrogatepass"), "UTF-8")
    except UnicodeDecodeError:
        pass  # a text in another encoding: the next ones are tried
    if declared and declared != "utf-8":
        return _replacing(data, declared, guessed=False)
    return _decode_single_bytes(data)


def is_wide(data: bytes) -> bool:
    """Whether the bytes are UTF-16 or UTF-32, where NUL is half of a letter."""
    return data.startswith(tuple(mark for mark, _ in _MARKS[1:])) or bool(_wide_without_mark(data))


def _decode_marked(data: bytes, encoding: str) -> Decoded:
    name = encoding.upper()
    try:
        return Decoded(data.decode(encoding, "surrogatepass"), name)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        return Decoded(text, name, replaced=text.count("\ufffd"))


def _wide_without_mark(data: bytes) -> str:
    """UTF-16 or UTF-32 told by where its NULs stand: every other byte of ASCII text is one."""
    sample = data[: _WIDE_SAMPLE - _WIDE_SAMPLE % 4]
    if len(sample) < 4 or sample.count(0) * 5 < len(sample):
        return ""
    share = [sample[lane::4].count(0) / max(1, len(sample[lane::4])) for lane in range(4)]
    if min(share[1:]) > 0.6 and share[0] < 0.1:
        return "utf-32-le"
    if min(share[:3]) > 0.6 and share[3] < 0.1:
        return "utf-32-be"
    even, odd = (share[0] + share[2]) / 2, (share[1] + share[3]) / 2
    if odd > 0.4 and even < 0.1:
        return "utf-16-le"
    if even > 0.4 and odd < 0.1:
        return "utf-16-be"
    return ""


def _decode_single_bytes(data: bytes) -> Decoded:
    damaged = data.decode("utf-8", "replace")
    broken = damaged.count("\ufffd")
    # UTF-8 with a few bad bytes still has most of its accents and quotation marks intact.
    intact = sum(1 for character in damaged[:SAMPLE_BYTES] if character > "\x7f") - broken
    if intact > 2 * broken:
        return Decoded(damaged, "UTF-8", replaced=broken)
    sample = data[:SAMPLE_BYTES]
    if _is_plausibly_western(sample):
        return _replacing(data, "cp1252", guessed=False)
    guess = _guess(sample)
    return _replacing(data, guess or "cp1252", guessed=True)


def _is_plausibly_western(sample: bytes) -> bool:
    ink = len(sample) - sum(sample.count(space) for space in b" \n\r\t")
    if ink > _FEW_BYTES:
        foreign = len(_HIGH.findall(sample)) > _MOST_HIGH_BYTES * ink
    else:
        foreign = len(_HIGH_LETTER.findall(sample)) > _MOST_HIGH_LETTERS * ink
    if foreign:
        return False
    try:
        return _SIGN_IN_WORD.search(sample.decode("cp1252")) is None
    except UnicodeDecodeError:
        return False


def _guess(sample: bytes) -> str:
    from charset_normalizer import from_bytes  # not at the top: hardly a text needs it

    best = from_bytes(sample).best()
    return best.encoding if best is not None else ""


def _replacing(data: bytes, encoding: str, *, guessed: bool) -> Decoded:
    text = data.decode(encoding, "replace")
    name = _NAMES.get(encoding, encoding.replace("_", "-"))
    return Decoded(text, name, replaced=text.count("\ufffd"), guessed=guessed)
