"""What is installed is what stands in the checkout."""

from __future__ import annotations

import ast
import fnmatch
import json
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest

import rashomon

ROOT = Path(__file__).resolve().parents[1]
PACKAGE_ROOTS = ("rashomon", "gui", "resources")
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def packages_on_disk() -> set[str]:
    return {
        ".".join(init.parent.relative_to(ROOT).parts)
        for root in PACKAGE_ROOTS
        for init in (ROOT / root).rglob("__init__.py")
    }


def resource_files() -> set[str]:
    """Paths below resources/, as package data names them."""
    folder = ROOT / "resources"
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"}
    }


def source_files() -> tuple[Path, ...]:
    engine, window = (ROOT / "rashomon").rglob("*.py"), (ROOT / "gui").rglob("*.py")
    return (ROOT / "main.py", *engine, *window)


def imported_names() -> Iterator[str]:
    """Top-level names that the program imports, wherever in a file."""
    for path in source_files():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module.partition(".")[0]


def declared_dependencies() -> set[str]:
    return {canonical(item) for item in PROJECT["project"]["dependencies"]}


def canonical(requirement: str) -> str:
    found = re.match(r"[\w.-]+", requirement)
    assert found, requirement
    return re.sub(r"[-_.]+", "-", found[0]).lower()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel built from a copy of the checkout, with the setuptools at hand: no network."""
    source = tmp_path_factory.mktemp("source")
    for name in ("pyproject.toml", "README.md", "LICENSE", "main.py"):
        shutil.copy(ROOT / name, source / name)
    for name in PACKAGE_ROOTS:
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    out = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation"]
    done = subprocess.run(
        [*build, "--no-index", "--wheel-dir", str(out), str(source)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = out.glob("*.whl")
    return zipfile.ZipFile(built)


def test_every_folder_of_code_is_a_declared_package() -> None:
    assert set(PROJECT["tool"]["setuptools"]["packages"]) == packages_on_disk()


def test_every_resource_is_declared_as_package_data() -> None:
    patterns: list[str] = PROJECT["tool"]["setuptools"]["package-data"]["resources"]
    forgotten = {
        name
        for name in resource_files()
        if not any(fnmatch.fnmatch(name, pattern) for pattern in patterns)
    }
    assert not forgotten


def test_every_library_imported_is_a_declared_dependency() -> None:
    owners = packages_distributions()
    own = {*PACKAGE_ROOTS, "main"}
    imported = {name for name in imported_names() if name not in sys.stdlib_module_names} - own
    undeclared = {
        name
        for name in imported
        if not {canonical(owner) for owner in owners.get(name, ())} & declared_dependencies()
        and name != "shiboken6"  # comes with PySide6, in step with it
    }
    assert not undeclared


def test_every_declared_dependency_is_used() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in source_files())
    used = {
        canonical(owner)
        for name, owners in packages_distributions().items()
        if re.search(rf"\b(?:from|import) {re.escape(name)}\b|\"{re.escape(name)}\"", code)
        for owner in owners
    }
    assert not declared_dependencies() - used


def test_every_dependency_says_why_it_is_here() -> None:
    reasons = (ROOT / "docs" / "DEPENDENCIES.md").read_text(encoding="utf-8").lower()
    assert not [name for name in declared_dependencies() if name not in reasons]


def test_the_program_names_the_version_of_its_package() -> None:
    assert rashomon.__version__ == PROJECT["project"]["version"]


@pytest.mark.slow
def test_the_wheel_carries_all_code_and_all_resources(wheel: zipfile.ZipFile) -> None:
    code = {
        path.relative_to(ROOT).as_posix()
        for root in PACKAGE_ROOTS
        for path in (ROOT / root).rglob("*.py")
    }
    resources = {f"resources/{name}" for name in resource_files()}
    packed = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert packed == code | resources | {"main.py"}


@pytest.mark.slow
def test_the_wheel_analyses_its_own_sample_away_from_the_checkout(
    wheel: zipfile.ZipFile, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    wheel.extractall(site)
    folder = site / "resources" / "samples"
    samples = sorted(str(path) for path in folder.iterdir() if path.suffix in {".txt", ".md"})
    code = "import sys, main; print(main.__file__, file=sys.stderr); sys.exit(main.main())"
    done = subprocess.run(
        [sys.executable, "-c", code, "analyze", *samples],
        cwd=tmp_path,
        env={"PYTHONPATH": str(site), "PATH": "", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert str(site) in done.stderr
    assert len(json.loads(done.stdout)["documents"]) == len(samples)


def test_no_two_test_files_share_a_name():
    """pytest imports them by their bare names, and stops before the first test where two agree."""
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))
