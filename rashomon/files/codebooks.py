"""The codebooks shipped with the program, read from `resources/codebooks/*.toml`."""

from __future__ import annotations

import tomllib
from importlib.resources import files

from rashomon.model import Codebook, Tag


def codebook_names() -> tuple[str, ...]:
    """Names of the codebooks shipped, in alphabetical order."""
    folder = files("resources") / "codebooks"
    return tuple(sorted(item.name[:-5] for item in folder.iterdir() if item.name.endswith(".toml")))


def codebook_title(name: str) -> str:
    """What people call a codebook."""
    source = files("resources") / "codebooks" / f"{name}.toml"
    return str(tomllib.loads(source.read_text("utf-8"))["name"])


def load_codebook(name: str = "starter") -> Codebook:
    """The codebook of that name; its tags have the same ids every time it is loaded.

    Raises FileNotFoundError for a name that is not in `codebook_names()`.
    """
    source = files("resources") / "codebooks" / f"{name}.toml"
    data = tomllib.loads(source.read_text("utf-8"))
    return Codebook(
        tuple(
            Tag(
                id=tag["id"],
                name=tag["name"],
                colour=tag["colour"],
                definition=tag["definition"],
                shortcut=tag["key"],
            )
            for tag in data["tags"]
        )
    )
