"""What callers may catch.  Each message is written for the person at the screen: it names
the file and says what to do next."""

from __future__ import annotations

from rashomon.messages import worded


def _of_file(path: str, message: str) -> str:
    return worded("{path}: {message}", path=path, message=message) if path else message


class RashomonError(Exception):
    """Anything this program can explain to a person."""


class ReadingError(RashomonError):
    """A source cannot be read as an account."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(_of_file(path, message))
        self.path = path
        self.message = message


class ProjectFileError(RashomonError):
    """A project file cannot be read or written."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(_of_file(path, message))
        self.path = path
        self.message = message


class NewerSchemaError(ProjectFileError):
    """The project file was written by a newer version of the program."""


class ChangedOnDiskError(ProjectFileError):
    """Another window, program or person wrote the project file since it was opened."""


class CancelledError(RashomonError):
    """The person, or a newer request, stopped the work."""


class SearchError(RashomonError):
    """A query cannot be searched for, for the reason the message gives."""


class ModelMissingError(RashomonError):
    """There is no language model to refine with, for the reason the message gives."""


class RefinementError(RashomonError):
    """The language model failed; the comparison without it stands."""


class ExchangeError(RashomonError):
    """A file of another program cannot be read, or not be written."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(_of_file(path, message))
        self.path = path
        self.message = message
