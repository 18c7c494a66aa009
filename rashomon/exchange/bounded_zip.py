"""Zip files from strangers: read in memory only, by name, and never beyond bounds.

Nothing is unpacked to the disk, so a path such as `../../x` leads nowhere; sizes are counted while
reading, as the directory of a zip may lie about them.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path

from rashomon.messages import worded

MAX_FILES = 10_000
MAX_FILE = 64 * 2**20
MAX_WHOLE = 512 * 2**20
_CHUNK = 2**20


class ZipError(ValueError):
    """The zip is damaged or not to be trusted."""


class BoundedZip:
    """The files of a zip by name; reading all of them never gives more than `MAX_WHOLE` bytes."""

    def __init__(self, path: Path) -> None:
        """Raises ZipError where it is no zip, and OSError where it cannot be read."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(path.read_bytes()))
        except (zipfile.BadZipFile, ValueError, NotImplementedError):
            raise ZipError(worded("it is no zip file, or a damaged one")) from None
        self._infos = {item.filename: item for item in self._zip.infolist() if not item.is_dir()}
        self._read = 0
        if len(self._zip.infolist()) > MAX_FILES:
            raise ZipError(worded("it holds more than {max_files:,} files", max_files=MAX_FILES))

    def names(self) -> tuple[str, ...]:
        """Names of the files, as they stand in the zip."""
        return tuple(self._infos)

    def read(self, name: str) -> bytes:
        """The bytes of a file.  Raises ZipError for damage, and beyond the bounds."""
        data = bytearray()
        try:
            with self._zip.open(self._infos[name]) as file:
                while chunk := file.read(_CHUNK):
                    data += chunk
                    self._read += len(chunk)
                    if len(data) > MAX_FILE or self._read > MAX_WHOLE:
                        raise ZipError(
                            worded("{name} grows beyond all bounds when it is unpacked", name=name)
                        )
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError):
            raise ZipError(worded("{name} in it is damaged", name=name)) from None
        except RuntimeError:  # encrypted
            raise ZipError(worded("{name} in it is locked by a password", name=name)) from None
        return bytes(data)
