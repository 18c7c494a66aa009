"""The texts of the program that can be translated, as they stand in its source.

Qt's own `lupdate` knows neither the engine's messages nor who `window.tr` belongs to, and says
nothing where it cannot read a call; here, a call that cannot be read is an error.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ENGINE = "engine"  # the context of what `rashomon.messages` makes
# Who is asked to translate, and so the context, where it is not the class around the call.
_OWNERS = {"window": "MainWindow", "self._window": "MainWindow", "self._session": "Session"}


class UntranslatableError(Exception):
    """A call for a translation whose text cannot be told from the source."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text to translate."""

    context: str
    source: str
    counted: bool = False  # `%n` stands for a number, and each number has its form
    singular: str = ""  # in English, where the source tells it


def texts_of(root: Path) -> tuple[Text, ...]:
    """Every text below `gui/` and `rashomon/`, in the order of context and text.

    Raises
    ------
    UntranslatableError
        Where a call has no literal text, or Qt would look for it elsewhere.
    """
    found: dict[tuple[str, str], Text] = {}
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in _files(root)}
    parents = {name for tree in trees.values() for name in _inherited(tree)}
    for path, tree in trees.items():
        for text in _Reader(path.relative_to(root).as_posix(), parents, tree).texts():
            key = text.context, text.source
            if found.setdefault(key, text).counted != text.counted:
                raise UntranslatableError(f"{path}: {text.source!r} is counted here only")
    return tuple(sorted(found.values()))


def _files(root: Path) -> list[Path]:
    """All but the module that translates what others mark."""
    found = [*(root / "gui").rglob("*.py"), *(root / "rashomon").rglob("*.py")]
    return sorted(path for path in found if path != root / "gui/language.py")


def _inherited(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield from (ast.unparse(base).rpartition(".")[2] for base in node.bases)


class _Reader:
    """Reads one file."""

    def __init__(self, path: str, parents: set[str], tree: ast.Module) -> None:
        self._path, self._parents, self._tree = path, parents, tree
        self._noop = ""  # the context of `_N(…)` in this file

    def texts(self) -> Iterator[Text]:
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call) and _name(node.func) == "QT_TRANSLATE_NOOP":
                self._noop = self._literal(node.args[0], node)
        yield from self._visit(self._tree, "")

    def _visit(self, node: ast.AST, owner: str) -> Iterator[Text]:
        if isinstance(node, ast.ClassDef):
            owner = node.name
        if isinstance(node, ast.Call):
            yield from self._call(node, owner)
        for child in ast.iter_child_nodes(node):
            yield from self._visit(child, owner)

    def _call(self, call: ast.Call, owner: str) -> Iterator[Text]:
        match _name(call.func):
            case "tr" if isinstance(call.func, ast.Attribute):
                yield self._of_tr(call, ast.unparse(call.func.value), owner)
            case "translate" if self._is_qts(call):
                context = self._literal(call.args[0], call)
                yield Text(context, self._literal(call.args[1], call), len(call.args) > 3)
            case "_N" if self._noop:
                yield Text(self._noop, self._literal(call.args[0], call))
            case "worded":
                yield Text(ENGINE, self._literal(call.args[0], call))
            case "numbered":
                context, one, many = (self._literal(call.args[place], call) for place in (0, 2, 3))
                yield Text(context, many, True, one)
            case "counted" if len(call.args) == 3:
                one, many = (self._literal(item, call) for item in call.args[1:])
                yield Text(ENGINE, many, True, one)
            case _:
                pass

    def _of_tr(self, call: ast.Call, asked: str, owner: str) -> Text:
        context = owner if asked == "self" else _OWNERS.get(asked, "")
        if not context:
            raise self._error(call, f"nobody knows whose tr() “{asked}” has")
        counted = len(call.args) > 2
        if counted and context in self._parents:  # it would be looked for in the subclass only
            raise self._error(call, f"{context} has subclasses: count with translate()")
        return Text(context, self._literal(call.args[0], call), counted)

    def _is_qts(self, call: ast.Call) -> bool:
        """Whether the call asks Qt for a translation, of a text that does not come out of a
        table: those are marked there."""
        asked = ast.unparse(call.func).removesuffix("translate")
        if not self._path.startswith("gui") or asked not in ("", "QCoreApplication."):
            return False
        context = call.args[0]
        return not (isinstance(context, ast.Name) and context.id.isupper())

    def _literal(self, node: ast.expr, call: ast.Call) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        raise self._error(call, f"{ast.unparse(node)} is no literal text")

    def _error(self, call: ast.Call, what: str) -> UntranslatableError:
        return UntranslatableError(f"{self._path}:{call.lineno}: {what}")


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
