"""Commands without a window, one a module; each is named in `rashomon.arguments.COMMANDS`."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from rashomon.arguments import COMMANDS
from rashomon.cli.speaking import FAILED, INTERRUPTED, OK, WRONG_USAGE, say
from rashomon.errors import RashomonError


def main(argv: Sequence[str], program: str = "rashomon") -> int:
    """Run a command (`argv[0]` names it); the exit status.  No traceback reaches the person."""
    command = argv[0] if argv else ""
    if command not in COMMANDS:
        say(f"{program}: no command {command!r}: there are {', '.join(COMMANDS)}")
        return WRONG_USAGE
    try:
        return import_module(f"rashomon.cli.{command}").run(argv[1:], f"{program} {command}")
    except SystemExit as leaving:  # argparse: --help, wrong usage
        return leaving.code if isinstance(leaving.code, int) else WRONG_USAGE
    except KeyboardInterrupt:
        say(f"{program}: stopped")
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output has seen enough, as `head` does
        _discard_output()
        return OK
    except RashomonError as error:
        say(f"{program}: {error}")
        return FAILED
    except MemoryError:
        say(f"{program}: the texts need more memory than there is; compare fewer at a time")
        return FAILED
    except OSError as error:
        say(f"{program}: {error.strerror or error}")
        return FAILED
    except Exception as error:  # noqa: BLE001 # the last resort: one line instead of a traceback
        say(f"{program}: a fault of the program, not of your files: {_described(error)}")
        return FAILED


def _discard_output() -> None:
    """Let what Python still flushes at its end go nowhere, or it would complain once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _described(error: Exception) -> str:
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"
