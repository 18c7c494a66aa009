"""The journal: what was not saved yet, on the disk all the same, and read back after a crash.

A journal is a folder in the system's state folder, one for each project a window has open and
unsaved.  It holds for each generation `K` (docs/FILE-FORMAT.md has the whole):

`K.base.json`
    the project at the generation's beginning, as a project file;
`K.edits.jsonl`
    one JSON object a line: `{"crc32": "8 hex digits", "record": {…}}`; the first is the header
`owner.lock`
    the window that writes it, see `file_locks`.

Records are handed to the system at once, and flushed to the disk before the next are begun: at
most the last line is torn; it is left out and that is said.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import uuid
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import BinaryIO, cast

from platformdirs import user_state_path

from rashomon.edits import timestamp
from rashomon.errors import ProjectFileError
from rashomon.files.atomic_write import flush_folder
from rashomon.files.file_locks import FileLock, hold, living_holder
from rashomon.files.journal_lines import VERSION, Json, is_header, line_of, record_of
from rashomon.files.journal_records import Replay, difference, texts_of
from rashomon.files.json_layout import lay_out
from rashomon.files.migrations import migrate
from rashomon.files.project_file import digest_on_disk, project_digest
from rashomon.files.project_json import project_to_json
from rashomon.files.project_reading import project_from_json, schema_of
from rashomon.files.strict_json import FormatError, parse
from rashomon.messages import in_a_row, reason_of, worded
from rashomon.model import Project

LOCK = "owner.lock"

MOST_BYTES = 4 * 2**20
"""Size of a generation's edits from which a new one begins: some 5,000 tags given (0.8 kB each).
Where the base is larger, as large as that, for a new generation writes a base."""

_EDITS = re.compile(r"(\d+)\.edits\.jsonl")


@dataclass(frozen=True, slots=True)
class About:
    """What a journal is about, besides the project itself."""

    path: str = ""  # of the project file; "" where it was never saved
    digest: str = ""  # of that file when last read or written here
    name: str = ""  # what the window calls the project


@dataclass(frozen=True, slots=True)
class Change:
    """One edit to be told."""

    before: Project
    after: Project
    what: str  # in a person's words
    at: str  # "2026-01-02T03:04:05Z"
    about: About


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A journal that a window left behind."""

    folder: Path
    about: About
    edits: int
    last: str  # time of the last edit; "" unknown
    what: str  # the last edit in a person's words
    damage: str = ""  # what could not be read of it


@dataclass(frozen=True, slots=True)
class Recovered:
    """A project with what was not saved of it."""

    project: Project
    unsaved: Unsaved


def journals_folder() -> Path:
    """Where this system keeps them."""
    return user_state_path("rashomon", appauthor=False) / "journals"


# ------------------------------------------------------------------ written
class Journal:
    """Writes one journal.  Every method may raise OSError; `begin` then starts it anew."""

    def __init__(self, parent: Path | None = None, *, most_bytes: int = MOST_BYTES) -> None:
        self.folder = (parent or journals_folder()) / uuid.uuid4().hex
        self._most_bytes = most_bytes
        self._generation = 0
        self._file: BinaryIO | None = None
        self._base: BinaryIO | None = None  # of a generation just begun, not flushed yet
        self._lock: FileLock | None = None
        self._sources = Path()
        self._texts: set[str] = set()
        self._limit = most_bytes
        self._number = 0

    def begin(self, project: Project, about: About, *, edits: int = 0) -> None:
        """Start a generation at `project`, which holds that many edits of an earlier journal."""
        self._start(project, about, edits=edits)
        self._flush()

    def _start(
        self, project: Project, about: About, *, edits: int = 0, in_file: bool = False
    ) -> None:
        """Write base and header.

        `in_file`: the project is what its file holds, which is copied rather than written anew.
        """
        self._number = max(self._number, edits)
        self._open_folder()
        self._generation += 1
        base = self.folder / f"{self._generation}.base.json"
        self._sources = Path(about.path).parent if about.path else self.folder
        data = _copied(about) if in_file else b""
        data = data or lay_out(project_to_json(project, self._sources))
        digest = hashlib.sha256(data).hexdigest()
        self._texts = texts_of(project)
        self._limit = max(self._most_bytes, len(data))
        self._close()
        self._base = base.open("wb")
        self._base.write(data)
        self._base.flush()
        self._file = (self.folder / f"{self._generation}.edits.jsonl").open("ab")
        header = {
            "journal": VERSION,
            "base": digest,
            "folder": str(self._sources),
            "about": asdict(about),
            "edits": self._number,
            "began": timestamp(),
        }
        self._write([line_of(header)])

    def append(self, changes: Sequence[Change]) -> None:
        """Tell edits; they are on the disk when this returns."""
        if self._file is None:
            self._start(changes[0].before, changes[0].about, in_file=self._number == 0)
        lines: list[bytes] = []
        for number, change in enumerate(changes, self._number + 1):
            told = difference(change.before, change.after, self._sources, self._texts)
            lines.append(line_of({"n": number, "at": change.at, "what": change.what, **told}))
        self._write(lines)
        self._flush()
        self._number += len(changes)
        if self._file is not None and self._file.tell() > self._limit:
            self.begin(changes[-1].after, changes[-1].about)

    def refresh(self) -> None:
        """Give a sign of life."""
        if self._lock is not None:
            self._lock.refresh()

    def stop(self) -> None:
        """Leave the journal as it is on the disk; the next edit begins a generation anew."""
        self._close()

    def clear(self) -> None:
        """Everything is saved, or given up by a person: the journal goes."""
        self._close()
        self._number = 0
        self._lock = None
        remove_journal(self.folder)

    def _open_folder(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if self._lock is None:
            lock = hold(self.folder / LOCK)
            self._lock = lock if isinstance(lock, FileLock) else None

    def _write(self, lines: Sequence[bytes]) -> None:
        file = cast("BinaryIO", self._file)
        file.write(b"".join(lines))
        file.flush()

    def _flush(self) -> None:
        """Have all that was written reach the disk; an older generation is no longer needed."""
        if self._base is not None:
            os.fsync(self._base.fileno())
        os.fsync(cast("BinaryIO", self._file).fileno())
        if self._base is not None:
            flush_folder(self.folder)
            self._base.close()
            self._base = None
            self._forget_older()

    def _forget_older(self) -> None:
        for path in self.folder.iterdir():
            number = path.name.partition(".")[0]
            if number.isdigit() and int(number) < self._generation:
                path.unlink(missing_ok=True)

    def _close(self) -> None:
        for file in (self._file, self._base):
            if file is not None:
                with suppress(OSError):  # what could not be written is written anew elsewhere
                    file.close()
        self._file = self._base = None


def _copied(about: About) -> bytes:
    """The project's file, if it is the one last read or written here; else nothing."""
    if not about.path or not about.digest:
        return b""
    try:
        data = Path(about.path).read_bytes()
    except OSError:
        return b""
    return data if hashlib.sha256(data).hexdigest() == about.digest else b""


# ------------------------------------------------------------------ read back
def unsaved_work(parent: Path | None = None) -> tuple[Unsaved, ...]:
    """The journals that no living window writes, the latest first.

    One whose project file holds it all is no use to anybody and taken away.  One that cannot be
    read is listed with its damage: nothing is thrown away unasked.
    """
    parent = parent or journals_folder()
    try:
        folders = [folder for folder in parent.iterdir() if folder.is_dir()]
    except OSError:
        return ()
    found: list[Unsaved] = []
    for folder in folders:
        if living_holder(folder / LOCK) is not None:
            continue
        try:
            generation = _newest(folder)
            if generation is None:
                continue
            if generation.is_saved(folder):
                remove_journal(folder)
            else:
                found.append(generation.summary(folder))
        except (ProjectFileError, OSError) as error:
            found.append(Unsaved(folder, About(), 0, "", "", str(error)))
    return tuple(sorted(found, key=lambda item: item.last, reverse=True))


def recover(folder: Path) -> Recovered:
    """The project as its journal's last whole record left it.  Raises ProjectFileError."""
    try:
        generation = _newest(folder)
        if generation is None:
            raise ProjectFileError(str(folder), worded("The journal holds nothing."))
        return generation.replay(folder)
    except OSError as error:
        told = worded("The journal cannot be read ({reason}).", reason=reason_of(error))
        raise ProjectFileError(str(folder), told) from error


def remove_journal(folder: Path) -> None:
    """Take a journal away for good; what cannot be removed stays."""
    with suppress(OSError):
        for edits in folder.glob("*.edits.jsonl"):  # first: without them there is no journal
            edits.unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class _Generation:
    """A base and the records that could be read after it."""

    base: Path
    header: Json
    records: tuple[Json, ...]
    damage: str

    def summary(self, folder: Path) -> Unsaved:
        known = {name: value for name, value in self.header["about"].items() if value}
        last = self.records[-1] if self.records else {}
        return Unsaved(
            folder=folder,
            about=About(**known),
            edits=self.header["edits"] + len(self.records),
            last=last.get("at", self.header["began"]),
            what=last.get("what", ""),
            damage=self.damage,
        )

    def is_saved(self, folder: Path) -> bool:
        """Whether the project file holds all of it: the program ended between saving and telling
        so."""
        about = self.summary(folder).about
        if not about.path:
            return False
        digest = digest_on_disk(about.path)
        if not self.records:
            return digest == self.header["base"]
        if not digest or digest == about.digest:
            return False
        return digest == project_digest(self.replay(folder).project, Path(about.path))

    def replay(self, folder: Path) -> Recovered:
        """Raises ProjectFileError where not even the base can be read."""
        data = self.base.read_bytes()
        try:
            whole = parse(data.decode("utf-8-sig"))
            replay = Replay(migrate(whole, schema_of(whole)))
            for record in self.records:
                replay.apply(record)
            project = project_from_json(replay.whole(), Path(self.header["folder"]))
        except (FormatError, UnicodeDecodeError, RecursionError) as error:
            told = worded("The journal is damaged: {error}.", error=error)
            raise ProjectFileError(str(self.base), told) from None
        unsaved = self.summary(folder)
        if hashlib.sha256(data).hexdigest() != self.header["base"]:
            changed = worded("Parts of it were changed on the disk; look it over.")
            told = in_a_row([item for item in (changed, self.damage) if item], " ")
            unsaved = replace(unsaved, damage=told)
        return Recovered(project, unsaved)


def _newest(folder: Path) -> _Generation | None:
    """The newest generation that is whole; None where none was ever begun.

    A generation whose base or header was not whole yet when the program ended is passed over:
    the one before it still stands.
    """
    numbers = sorted(
        (int(match[1]) for path in folder.iterdir() if (match := _EDITS.fullmatch(path.name))),
        reverse=True,
    )
    for number in numbers:
        generation = _read(folder, number)
        if generation is not None:
            return generation
    if not numbers:
        return None
    raise ProjectFileError(str(folder), worded("The journal is damaged from its first line on."))


def _read(folder: Path, number: int) -> _Generation | None:
    base = folder / f"{number}.base.json"
    lines = (folder / f"{number}.edits.jsonl").read_bytes().splitlines(keepends=True)
    records: list[Json] = []
    for line in lines:
        record = record_of(line)
        if record is None or (records and record.get("n") != records[0]["edits"] + len(records)):
            break
        records.append(record)
    if not records or not base.is_file() or not is_header(records[0]):
        return None
    lost = len(lines) - len(records)
    cut = worded("{lost} of its records cannot be read: the last was cut short.", lost=lost)
    damage = cut if lost else ""
    return _Generation(base, records[0], tuple(records[1:]), damage)
