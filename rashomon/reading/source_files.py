"""Files that may hold accounts: which there are in a folder, and the bytes of one.

Whatever cannot be an account is refused here, in words that name the next step.
"""

from __future__ import annotations

import re
import stat
from pathlib import Path

from rashomon.errors import ReadingError

TEXT_SUFFIXES = frozenset({".txt", ".text"})
MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})
ACCOUNT_SUFFIXES = TEXT_SUFFIXES | MARKDOWN_SUFFIXES

# A book of 1,000 pages has 3 MB.  More than this is a dump, not an account, and would be
# slow in every view; it is refused by its size, before it is read.
LIMIT_BYTES = 20_000_000

_SAVE_AS_TEXT = "save its text as .txt or .md and open that"
_UNSUPPORTED = {
    ".pdf": "a PDF", ".doc": "a Word document", ".docx": "a Word document",
    ".odt": "an OpenDocument text", ".rtf": "a rich text document", ".epub": "an e-book",
    ".pages": "a Pages document", ".htm": "a web page", ".html": "a web page",
    ".mhtml": "a web page", ".xls": "a spreadsheet", ".xlsx": "a spreadsheet",
    ".ods": "a spreadsheet", ".ppt": "a presentation", ".pptx": "a presentation",
    ".png": "an image", ".jpg": "an image", ".jpeg": "an image", ".gif": "an image",
    ".webp": "an image", ".tif": "an image", ".tiff": "an image", ".bmp": "an image",
    ".mp3": "a recording", ".wav": "a recording", ".mp4": "a video", ".mov": "a video",
    ".zip": "an archive", ".gz": "an archive", ".7z": "an archive", ".tar": "an archive",
    ".qdpx": "a REFI-QDA project",
}  # fmt: skip
_MAGIC = (
    (b"\x89PNG\r\n", "an image"), (b"\xff\xd8\xff", "an image"), (b"GIF8", "an image"),
    (b"II*\x00", "an image"), (b"MM\x00*", "an image"), (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "an archive or an office document"), (b"\x1f\x8b", "an archive"),
    (b"7z\xbc\xaf", "an archive"), (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "a rich text document"), (b"\x7fELF", "a program"), (b"ID3", "a recording"),
    (b"OggS", "a recording"), (b"SQLite format 3", "a database"),
)  # fmt: skip
_CONTROLS = bytes(code for code in (*range(1, 9), *range(14, 32), 127) if code != 0x1B)
# Random bytes hold 10 % of these control characters, text none.
_MOST_CONTROLS = 0.02
_MOST_NULS = 0.3


# Qt breaks a word that no line can hold in time with the square of its length (0.05 s for 20,000
# letters, 1.6 s for 100,000), and none of a language is so long.  Scripts that write without
# blanks, which lines may break in anywhere, stand beyond this range.
_UNBROKEN = re.compile(r"[!-~\u00a1-\u0dff]+")
LONGEST_WORD = 20_000


def is_folder(path: Path) -> bool:
    """Whether a path names a folder; False where the system will not say (reading says why)."""
    try:
        return path.is_dir()
    except OSError:  # a name too long, a folder above it that may not be searched
        return False


def files_of(path: Path) -> tuple[Path, ...]:
    """The accounts of a folder in order of their names; any other path by itself.

    Raises ReadingError for a folder that cannot be listed or holds no accounts.
    """
    if not is_folder(path):
        return (path,)
    try:
        found = sorted(
            (item for item in path.iterdir() if _is_account_name(item)),
            key=lambda item: (item.name.casefold(), item.name),
        )
    except OSError as error:
        raise ReadingError(
            str(path), f"this folder cannot be listed ({error.strerror}); check its permissions"
        ) from error
    if not found:
        raise ReadingError(
            str(path),
            "this folder holds no accounts; put .txt or .md files there, or open another folder",
        )
    return tuple(found)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file that may be an account.

    Raises ReadingError where it is missing, unreadable, no ordinary file, empty, larger than
    `LIMIT_BYTES`, or plainly something else than text.
    """
    try:
        _check_suffix(path)
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise ReadingError(str(path), "is not an ordinary file; open a text file")
        _check_size(path, found.st_size)
        with path.open("rb") as file:
            data = file.read(LIMIT_BYTES + 1)
    except OSError as error:
        raise ReadingError(str(path), _explained(error)) from error
    _check_size(path, len(data))  # it may have grown, or not tell its size
    if not data:
        raise ReadingError(str(path), "is empty; there is nothing to compare")
    for start, kind in _MAGIC:
        if data.startswith(start):
            raise ReadingError(str(path), f"is {kind}, whatever its name says; {_SAVE_AS_TEXT}")
    return data


def check_is_text(path: Path, data: bytes) -> None:
    """Raises ReadingError where bytes in a single-byte encoding or UTF-8 cannot be text."""
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > _MOST_CONTROLS * len(data) or data.count(0) > _MOST_NULS * len(data):
        raise ReadingError(str(path), f"is binary data, not text; {_SAVE_AS_TEXT}")


def check_is_prose(path: str, text: str) -> None:
    """Raises ReadingError where a text holds a "word" that only data have (base64, a program)."""
    if len(text) <= LONGEST_WORD:
        return
    longest = max((found.end() - found.start() for found in _UNBROKEN.finditer(text)), default=0)
    if longest > LONGEST_WORD:
        raise ReadingError(
            path,
            f"holds {longest:,} characters without a blank, which is data and not prose; "
            "take them out and open it again",
        )


def _is_account_name(path: Path) -> bool:
    hidden = path.name.startswith((".", "~"))
    return path.suffix.lower() in ACCOUNT_SUFFIXES and not hidden and path.is_file()


def _check_suffix(path: Path) -> None:
    suffix = path.suffix.lower()
    if suffix in _UNSUPPORTED and path.exists():
        raise ReadingError(
            str(path), f"is {_UNSUPPORTED[suffix]}, which cannot be read; {_SAVE_AS_TEXT}"
        )
    if suffix == ".json" and path.exists():
        raise ReadingError(
            str(path), "is data, not an account; the name of a project ends in .rashomon.json"
        )


def _check_size(path: Path, size: int) -> None:
    if size > LIMIT_BYTES:
        raise ReadingError(
            str(path),
            f"is larger than {LIMIT_BYTES // 1_000_000} MB, which is the most an account may have "
            f"({size / 1_000_000:.1f} MB); cut the article out of it and open that",
        )


def _explained(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file; check the name, or open the folder it should be in"
    if isinstance(error, PermissionError):
        return "may not be read; change its permissions, or copy it where you may read it"
    return f"cannot be read ({error.strerror or error}); copy it to this computer and try again"
