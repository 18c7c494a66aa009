"""Start of the program: arguments go to a command without a window, or to the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with `argv` (default: the process's own); the exit status.

    Everything heavy is imported only where it is needed: `--help` and the empty window do not
    wait for the analysis' libraries.
    """
    # On a busy machine two BLAS threads wait for each other: matching 8,000 sentences took twice
    # the processor time and 1.7 times as long as with one; and the window wants the other core.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    words = list(sys.argv[1:] if argv is None else argv)
    program = Path(sys.argv[0]).name or "rashomon"
    from rashomon.arguments import COMMANDS, parse_window_arguments

    if words and words[0] in COMMANDS:
        from rashomon import cli

        return cli.main(words, program)
    arguments = parse_window_arguments(words, program)
    # Imports hold no garbage, and the window collects in its own time (`gui.collecting`).
    gc.disable()
    try:
        import PySide6.QtWidgets  # noqa: F401 # only to tell a missing Qt from a fault of our own
    except ImportError as error:
        print(_no_window(error), file=sys.stderr)  # noqa: T201
        return 1
    from gui.quick_imports import import_without_looking

    import_without_looking()
    from gui.app import run

    return run(arguments)


def _no_window(error: ImportError) -> str:
    return (
        f"rashomon: the window needs PySide6, which cannot be loaded ({error}).\n"
        "Install it with: pip install PySide6-Essentials\n"
        "Without a window: rashomon analyze FILE..."
    )


if __name__ == "__main__":
    sys.exit(main())
