"""What every command says and returns."""

from __future__ import annotations

import argparse
import sys

OK, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def say(line: str) -> None:
    """A message of a command; standard output is kept for what it makes."""
    print(line, file=sys.stderr)  # noqa: T201


def parser_of(program: str, description: str, epilog: str = "") -> argparse.ArgumentParser:
    """A parser that prints its texts as they are written and guesses no option."""
    return argparse.ArgumentParser(
        prog=program,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
