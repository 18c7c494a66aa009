"""The command line of the window: what it may say, and what was said.

Kept apart from `rashomon.cli` and free of Qt, so that `--help` and a wrong word answer at once.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import rashomon

THEMES = ("light", "dark", "contrast")
LANGUAGES = ("en", "de", "es")
MAX_SIDE = 16384  # Qt's raster engine draws nothing beyond 32767 pixels a side, at scale 2
DEFAULT_SIZE = (1440, 900)

DESCRIPTION = (
    "News accounts of one event side by side: the facts they share, and how each frames them."
)
COMMANDS = {  # without a window; each is a module of `rashomon.cli`
    "analyze": ("FILE...", "print the comparison as JSON"),
    "convert": ("IN OUT", "convert between projects, REFI-QDA, Web Annotation and tables"),
    "report": ("PROJECT OUT", "write a report of a project as an HTML page"),
    "merge": ("A B OUT", "merge two coders' files of the same accounts"),
    "agree": ("A [B]", "measure how far two coders agree"),
    "validate": ("FILE", "say whether a file is whole, or what is wrong and where"),
}
EPILOGUE = "\n".join((
    "commands without a window (more with: %(prog)s COMMAND --help):",
    *(f"  {f'{name} {words}':<22}{what}" for name, (words, what) in COMMANDS.items()),
    "",
    "A file that is named like a command is opened as ./NAME.",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class WindowArguments:
    """What the window is asked to open and show."""

    paths: tuple[str, ...] = ()  # accounts, folders of accounts, or one project file, as given
    sample: bool = False  # the built-in sample instead of files
    screenshot: Path | None = None  # save a picture of the window there and leave
    size: tuple[int, int] = DEFAULT_SIZE  # of the pictured window, logical pixels
    scale: float = 1.0  # picture pixels for each logical pixel
    language: str | None = None  # one of LANGUAGES, or None: as the person last chose
    theme: str | None = None  # "light", "dark", "contrast", or None: as the person last chose


def parse_window_arguments(argv: Sequence[str], program: str = "main.py") -> WindowArguments:
    """Read the arguments of the window (`argv` without the program's name).

    Wrong usage, `--help` and `--version` leave through `SystemExit` as argparse does: status 2
    with the usage and one clear line on stderr, or 0.
    """
    if not argv:
        return WindowArguments()
    parser = _window_parser(program)
    given = parser.parse_args(argv)
    if given.screenshot is None and (given.size is not None or given.scale is not None):
        parser.error("--size and --scale describe a picture: they need --screenshot OUT.png")
    if given.sample and given.paths:
        parser.error("--sample opens the built-in accounts: leave out the files, or --sample")
    return WindowArguments(
        paths=tuple(given.paths),
        sample=given.sample,
        screenshot=given.screenshot,
        size=given.size or DEFAULT_SIZE,
        scale=given.scale or 1.0,
        language=given.language,
        theme=given.theme,
    )


def _window_parser(program: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=program,
        description=DESCRIPTION,
        epilog=EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Rashomon {rashomon.__version__}")
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="FILE | FOLDER | PROJECT",
        help="accounts to open side by side, a folder of them, or a project (NAME.rashomon.json)",
    )
    parser.add_argument("--sample", action="store_true", help="open the built-in sample accounts")
    parser.add_argument("--theme", choices=THEMES, help="colours of the window")
    parser.add_argument("--language", choices=LANGUAGES, help="language of the window")
    picture = parser.add_argument_group("picture")
    picture.add_argument(
        "--screenshot",
        type=_picture_path,
        metavar="OUT.png",
        help="show the window, wait for the analysis, save a picture and leave",
    )
    width, height = DEFAULT_SIZE
    picture.add_argument(
        "--size",
        type=_size,
        metavar="WxH",
        help=f"of the window, in logical pixels (default: {width}x{height})",
    )
    picture.add_argument(
        "--scale",
        type=number_between(0.5, 4),
        metavar="F",
        help="picture pixels for each logical pixel, 0.5 to 4 (default: 1)",
    )
    return parser


def _picture_path(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() != ".png":
        raise argparse.ArgumentTypeError(f"{text!r} does not end in .png")
    return path


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,5})[xX×](\d{1,5})", text)
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} is not WIDTHxHEIGHT, such as 1920x1080")
    width, height = int(found[1]), int(found[2])
    if not (200 <= width <= MAX_SIDE and 200 <= height <= MAX_SIDE):
        raise argparse.ArgumentTypeError(f"each side must lie between 200 and {MAX_SIDE} pixels")
    return width, height


def number_between(lowest: float, highest: float) -> Callable[[str], float]:
    """A reader of arguments that are numbers from `lowest` to `highest`."""

    def read(text: str) -> float:
        try:
            number = float(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None
        if not lowest <= number <= highest:  # false of NaN as well
            raise argparse.ArgumentTypeError(f"{text} does not lie between {lowest} and {highest}")
        return number

    return read
