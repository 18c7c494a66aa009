"""The tree as it is: every folder and module with the first sentence of its docstring."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGES = ("rashomon", "gui", "resources", "dev", "benchmarks")
BEGIN, END = "<!-- tree -->", "<!-- /tree -->"


def tree(root: Path) -> str:
    """The modules of the checkout at `root` as one Markdown code block, indented by folder.

    A module without a docstring stands there with its bare name.
    """
    lines = [f"main.py{'':<30}{_summary(root / 'main.py')}"]
    for package in PACKAGES:
        lines += _folder(root / package, 0)
    return "```text\n" + "\n".join(line.rstrip() for line in lines) + "\n```"


def write_tree(root: Path) -> None:
    """Put the tree between its two marks in docs/ARCHITECTURE.md.

    Raises ValueError where a mark is missing.
    """
    page = root / "docs" / "ARCHITECTURE.md"
    before, rest = page.read_text(encoding="utf-8").split(BEGIN)
    _, after = rest.split(END)
    page.write_text(f"{before}{BEGIN}\n{tree(root)}\n{END}{after}", encoding="utf-8")


def _folder(folder: Path, depth: int) -> Iterator[str]:
    package = folder / "__init__.py"
    yield _line(f"{folder.name}/", depth, _summary(package) if package.exists() else "")
    for item in sorted(folder.iterdir(), key=lambda item: (item.is_dir(), item.name)):
        if item.is_dir() and any(item.glob("*.py")):
            yield from _folder(item, depth + 1)
        elif item.suffix == ".py" and not item.name.startswith("__"):
            yield _line(item.name, depth + 1, _summary(item))


def _line(name: str, depth: int, summary: str) -> str:
    return f"{'  ' * depth + name:<37}{summary}"


def _summary(module: Path) -> str:
    words = " ".join((ast.get_docstring(ast.parse(module.read_text("utf-8"))) or "").split())
    end = words.find(". ")
    return (words if end < 0 else words[:end]).rstrip(".")
