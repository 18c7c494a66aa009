"""The docs tell the truth about this commit."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from dev.tree import BEGIN, END, tree
from rashomon.arguments import COMMANDS
from rashomon.model import BANDS, CUE_KINDS, DIVERGENCE_KINDS, Verdict

ROOT = Path(__file__).resolve().parents[1]
MANUAL = (ROOT / "docs" / "MANUAL.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.M)
CODE = re.compile(r"`([^`\n]+)`")
PARTS_OF_A_KIND = ("For example", "Rule", "Limits")
ANALYSE_AND_LIST_CONNECTIONS = """
import sys
sys.addaudithook(lambda event, args: event.startswith("socket.") and print(event, file=sys.stderr))
import main
sys.exit(main.main(["analyze", *sys.argv[1:]]))
"""
RESOURCES_OF_THE_NET = ("http:", "https:", "mailto:")


def section(title: str) -> str:
    """The manual's text from the heading `title` to the next heading of the same depth or less."""
    found = re.search(rf"^(#+) {re.escape(title)}$", MANUAL, re.M)
    assert found, f"docs/MANUAL.md has no section {title!r}"
    rest = MANUAL[found.end() :]
    following = re.search(rf"^#{{1,{len(found[1])}}} ", rest, re.M)
    return rest[: following.start()] if following else rest


def anchors(page: Path) -> set[str]:
    """The names that links into a page may use, made of its headings as forges make them."""
    titles: list[str] = HEADING.findall(page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def command_after(marker: str) -> list[str]:
    """The lines of the README's code block that follows `<!-- marker -->`."""
    found = re.search(rf"<!-- {marker} -->\n```sh\n(.*?)```", README, re.S)
    assert found, f"README.md has no {marker} command"
    return found[1].strip().splitlines()


def options_of(*words: str) -> set[str]:
    """The long options that `--help` names."""
    said = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words, "--help"],
        capture_output=True, text=True, check=True, cwd=ROOT,
    ).stdout  # fmt: skip
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", said)) - {"--help"}


@pytest.mark.parametrize("kind", CUE_KINDS)
def test_the_manual_describes_every_kind_of_cue(kind: str) -> None:
    text = section(f"Cue: {kind}")
    assert not [part for part in PARTS_OF_A_KIND if f"**{part}" not in text]


@pytest.mark.parametrize("kind", CUE_KINDS)
def test_the_manual_tells_how_each_cue_is_underlined(kind: str) -> None:
    pytest.importorskip("PySide6")
    from gui.cue_styles import CUE_UNDERLINES

    assert f"- **Shown:** {CUE_UNDERLINES[kind].value} underline." in section(f"Cue: {kind}")


@pytest.mark.parametrize("kind", DIVERGENCE_KINDS)
def test_the_manual_describes_every_kind_of_divergence(kind: str) -> None:
    text = section(f"Divergence: {kind}")
    assert not [part for part in PARTS_OF_A_KIND if f"**{part}" not in text]


def test_the_manual_describes_no_kind_that_is_gone() -> None:
    described = {title for title in HEADING.findall(MANUAL) if ": " in title}
    known = {f"Cue: {kind}" for kind in CUE_KINDS}
    known |= {f"Divergence: {kind}" for kind in DIVERGENCE_KINDS}
    assert described == known


@pytest.mark.parametrize("word", [*BANDS, *Verdict.__args__])
def test_the_manual_explains_every_band_and_verdict(word: str) -> None:
    assert f"*{word.replace('-', ' ')}*" in MANUAL or f"*{word}*" in MANUAL


def test_the_manual_lists_the_keys_of_all_actions_and_no_others() -> None:
    pytest.importorskip("PySide6")
    from gui.actions import MENUS

    declared = {key for _, specs in MENUS.values() for spec in specs for key in spec.keys}
    rows = [line.split("|")[1] for line in section("Keys").splitlines() if line.startswith("| `")]
    assert {key for row in rows for key in CODE.findall(row)} == declared


def test_the_readme_names_only_keys_that_exist() -> None:
    pytest.importorskip("PySide6")
    from gui.actions import MENUS

    declared = {key for _, specs in MENUS.values() for spec in specs for key in spec.keys}
    tour = README.partition("## The shortest tour")[2].partition("\n## ")[0]
    rows = [line.split("|")[2] for line in tour.splitlines() if line.startswith("| ")]
    named = {key for row in rows for key in CODE.findall(row)}
    assert named and named <= declared


@pytest.mark.parametrize("words", [(), *((name,) for name in COMMANDS)], ids=str)
def test_the_manual_names_every_option(words: tuple[str, ...]) -> None:
    assert not [option for option in options_of(*words) if option not in MANUAL]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_link_is_broken(page: Path) -> None:
    broken: list[str] = []
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        if target.startswith(RESOURCES_OF_THE_NET):
            continue
        name, _, anchor = target.partition("#")
        file = (page.parent / name).resolve() if name else page
        if not file.exists() or (anchor and anchor not in anchors(file)):
            broken.append(target)
    assert not broken


def test_the_readme_shows_the_window() -> None:
    pictures = [target for target in LINK.findall(README) if target.endswith(".png")]
    assert pictures


@pytest.mark.parametrize("marker", ["install-and-open", "install-and-test"])
def test_each_command_of_the_readme_is_one_line(marker: str) -> None:
    (line,) = command_after(marker)
    assert shlex.split(line)


def test_both_commands_of_the_readme_install_what_qt_needs_without_a_screen() -> None:
    wanted = {
        "libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3",
    }  # fmt: skip
    for marker in ("install-and-open", "install-and-test"):
        (line,) = command_after(marker)
        assert wanted <= set(shlex.split(line))


def test_the_changelog_has_an_entry_for_this_version() -> None:
    import rashomon

    assert f"\n## {rashomon.__version__} " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_analysis_opens_no_connection_as_the_manual_promises() -> None:
    folder = ROOT / "resources" / "samples"
    samples = sorted(str(path) for path in folder.iterdir() if path.suffix in {".txt", ".md"})
    done = subprocess.run(
        [sys.executable, "-c", ANALYSE_AND_LIST_CONNECTIONS, *samples],
        cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip
    assert (done.returncode, b"socket." in done.stderr) == (0, False), done.stderr.decode()


def test_the_architecture_page_shows_the_tree_as_it_is() -> None:
    page = (ROOT / "docs" / "ARCHITECTURE.md").read_text(encoding="utf-8")
    shown = page.partition(BEGIN)[2].partition(END)[0].strip()
    assert shown == tree(ROOT), "run: python -m dev tree"
