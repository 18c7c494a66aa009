"""Files that may hold accounts: which there are in a folder, and the bytes of one.

Whatever cannot be an account is refused here, in words that name the next step.
"""

from __future__ import annotations

import re
import stat
from pathlib import Path

from rashomon.errors import ReadingError
from rashomon.messages import reason_of, worded

TEXT_SUFFIXES = frozenset({".txt", ".text"})
MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})
ARCHIVE_SUFFIXES = frozenset({".mhtml", ".mht"})  # a web page in one file, with its pictures
PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"}) | ARCHIVE_SUFFIXES
ACCOUNT_SUFFIXES = TEXT_SUFFIXES | MARKDOWN_SUFFIXES | PAGE_SUFFIXES

# A book of 1,000 pages has 3 MB.  More than this is a dump, not an account, and would be
# slow in every view; it is refused by its size, before it is read.
LIMIT_BYTES = 20_000_000

_SAVE_AS_TEXT = worded("save its text as .txt or .md and open that")
_PDF = worded("a PDF")
_WORD_DOCUMENT = worded("a Word document")
_OPENDOCUMENT_TEXT = worded("an OpenDocument text")
_RICH_TEXT_DOCUMENT = worded("a rich text document")
_E_BOOK = worded("an e-book")
_PAGES_DOCUMENT = worded("a Pages document")
_SPREADSHEET = worded("a spreadsheet")
_PRESENTATION = worded("a presentation")
_IMAGE = worded("an image")
_RECORDING = worded("a recording")
_VIDEO = worded("a video")
_ARCHIVE = worded("an archive")
_REFI_QDA_PROJECT = worded("a REFI-QDA project")
_ARCHIVE_OR_OFFICE = worded("an archive or an office document")
_OFFICE_DOCUMENT = worded("an office document")
_PROGRAM = worded("a program")
_DATABASE = worded("a database")
_UNSUPPORTED = {
    ".pdf": _PDF, ".doc": _WORD_DOCUMENT, ".docx": _WORD_DOCUMENT,
    ".odt": _OPENDOCUMENT_TEXT, ".rtf": _RICH_TEXT_DOCUMENT, ".epub": _E_BOOK,
    ".pages": _PAGES_DOCUMENT,
    ".xls": _SPREADSHEET, ".xlsx": _SPREADSHEET,
    ".ods": _SPREADSHEET, ".ppt": _PRESENTATION, ".pptx": _PRESENTATION,
    ".png": _IMAGE, ".jpg": _IMAGE, ".jpeg": _IMAGE, ".gif": _IMAGE,
    ".webp": _IMAGE, ".tif": _IMAGE, ".tiff": _IMAGE, ".bmp": _IMAGE,
    ".mp3": _RECORDING, ".wav": _RECORDING, ".mp4": _VIDEO, ".mov": _VIDEO,
    ".zip": _ARCHIVE, ".gz": _ARCHIVE, ".7z": _ARCHIVE, ".tar": _ARCHIVE,
    ".qdpx": _REFI_QDA_PROJECT,
}  # fmt: skip
_MAGIC = (
    (b"\x89PNG\r\n", _IMAGE), (b"\xff\xd8\xff", _IMAGE), (b"GIF8", _IMAGE),
    (b"II*\x00", _IMAGE), (b"MM\x00*", _IMAGE), (b"%PDF-", _PDF),
    (b"PK\x03\x04", _ARCHIVE_OR_OFFICE), (b"\x1f\x8b", _ARCHIVE),
    (b"7z\xbc\xaf", _ARCHIVE), (b"\xd0\xcf\x11\xe0", _OFFICE_DOCUMENT),
    (b"{\\rtf", _RICH_TEXT_DOCUMENT), (b"\x7fELF", _PROGRAM), (b"ID3", _RECORDING),
    (b"OggS", _RECORDING), (b"SQLite format 3", _DATABASE),
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
            str(path),
            worded(
                "this folder cannot be listed ({strerror}); check its permissions",
                strerror=reason_of(error),
            ),
        ) from error
    if not found:
        raise ReadingError(
            str(path),
            worded(
                "this folder holds no accounts; "
                "put .txt, .md or .html files there, or open another folder"
            ),
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
            raise ReadingError(str(path), worded("is not an ordinary file; open a text file"))
        _check_size(path, found.st_size)
        with path.open("rb") as file:
            data = file.read(LIMIT_BYTES + 1)
    except OSError as error:
        raise ReadingError(str(path), _explained(error)) from error
    _check_size(path, len(data))  # it may have grown, or not tell its size
    if not data:
        raise ReadingError(str(path), worded("is empty; there is nothing to compare"))
    for start, kind in _MAGIC:
        if data.startswith(start):
            raise ReadingError(
                str(path),
                worded(
                    "is {kind}, whatever its name says; {save_as_text}",
                    kind=kind,
                    save_as_text=_SAVE_AS_TEXT,
                ),
            )
    return data


def check_is_text(path: Path, data: bytes) -> None:
    """Raises ReadingError where bytes in a single-byte encoding or UTF-8 cannot be text."""
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > _MOST_CONTROLS * len(data) or data.count(0) > _MOST_NULS * len(data):
        raise ReadingError(
            str(path),
            worded("is binary data, not text; {save_as_text}", save_as_text=_SAVE_AS_TEXT),
        )


def check_is_prose(path: str, text: str) -> None:
    """Raises ReadingError where a text holds a "word" that only data have (base64, a program)."""
    if len(text) <= LONGEST_WORD:
        return
    longest = max((found.end() - found.start() for found in _UNBROKEN.finditer(text)), default=0)
    if longest > LONGEST_WORD:
        raise ReadingError(
            path,
            worded(
                "holds {longest:,} characters without a blank, which is data and not prose; "
                "take them out and open it again",
                longest=longest,
            ),
        )


def _is_account_name(path: Path) -> bool:
    hidden = path.name.startswith((".", "~"))
    return path.suffix.lower() in ACCOUNT_SUFFIXES and not hidden and path.is_file()


def _check_suffix(path: Path) -> None:
    suffix = path.suffix.lower()
    if suffix in _UNSUPPORTED and path.exists():
        raise ReadingError(
            str(path),
            worded(
                "is {unsupported}, which cannot be read; {save_as_text}",
                unsupported=_UNSUPPORTED[suffix],
                save_as_text=_SAVE_AS_TEXT,
            ),
        )
    if suffix == ".json" and path.exists():
        raise ReadingError(
            str(path),
            worded("is data, not an account; the name of a project ends in .rashomon.json"),
        )


def _check_size(path: Path, size: int) -> None:
    if size > LIMIT_BYTES:
        raise ReadingError(
            str(path),
            worded(
                "is larger than {most} MB, which is the most an account may have "
                "({megabytes:.1f} MB); cut the article out of it and open that",
                most=LIMIT_BYTES // 1_000_000,
                megabytes=size / 1_000_000,
            ),
        )


def _explained(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return worded("there is no such file; check the name, or open the folder it should be in")
    if isinstance(error, PermissionError):
        return worded("may not be read; change its permissions, or copy it where you may read it")
    return worded(
        "cannot be read ({strerror}); copy it to this computer and try again",
        strerror=reason_of(error),
    )
