"""Window state and taste, kept by QSettings; nothing that an analysis depends on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from rashomon.model import Coder

SYSTEM_THEME = "system"
_COLUMNS = ("hidden", "pinned")
MOST_PLACES = 40  # projects of which is known where somebody was: about 0.5 kB each
MOST_RECENT = 8  # as many rows as the welcome page shows without scrolling at 720 px height


class Settings:
    """Typed access to QSettings.  Tests and screenshots hand in a file of their own."""

    def __init__(self, file: Path | None = None) -> None:
        if file is None:
            self._store = QSettings("Rashomon", "Rashomon")
        else:
            self._store = QSettings(str(file), QSettings.Format.IniFormat)

    # ------------------------------------------------------------------ taste
    @property
    def theme(self) -> str:
        """One of `gui.actions.THEME_CHOICES`."""
        return self._text("taste/theme", SYSTEM_THEME)

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("taste/theme", name)

    @property
    def language(self) -> str:
        """One of `gui.actions.LANGUAGE_CHOICES`."""
        return self._text("taste/language", "system")

    @language.setter
    def language(self, choice: str) -> None:
        self._store.setValue("taste/language", choice)

    @property
    def fact_colours(self) -> str:
        """Name of the palette of fact colours; one of `gui.theme.palette_names()`."""
        return self._text("taste/fact-colours", "standard")

    @fact_colours.setter
    def fact_colours(self, name: str) -> None:
        self._store.setValue("taste/fact-colours", name)

    def number(self, name: str, default: float) -> float:
        """A number of a person's taste; `default` where nobody chose one that is a number."""
        try:
            value = float(self._text(f"taste/{name}", ""))
        except ValueError:
            return default
        return value if isfinite(value) else default

    def set_number(self, name: str, value: float) -> None:
        """Remember a number."""
        self._store.setValue(f"taste/{name}", str(value))

    @property
    def reading_family(self) -> str:
        """Font family of the columns; "" for the program's own choice."""
        return self._text("taste/family", "")

    @reading_family.setter
    def reading_family(self, family: str) -> None:
        self._store.setValue("taste/family", family)

    @property
    def reduced_motion(self) -> bool:
        """Whether columns shall level at once instead of gliding."""
        return self._text("taste/reduced-motion", "off") == "on"

    @reduced_motion.setter
    def reduced_motion(self, on: bool) -> None:
        self._store.setValue("taste/reduced-motion", "on" if on else "off")

    def layer(self, name: str, default: bool) -> bool:
        """Whether a layer of the reading view is shown."""
        return self._text(f"layers/{name}", "on" if default else "off") == "on"

    def set_layer(self, name: str, shown: bool) -> None:
        """Remember whether a layer is shown."""
        self._store.setValue(f"layers/{name}", "on" if shown else "off")

    def choice(self, name: str, default: str = "") -> str:
        """What was last chosen in a panel, by its own name."""
        return self._text(f"choices/{name}", default)

    def set_choice(self, name: str, value: str) -> None:
        """Remember what was chosen."""
        self._store.setValue(f"choices/{name}", value)

    def columns(self, project: str) -> tuple[frozenset[str], frozenset[str]]:
        """Ids of the accounts of a project whose columns are hidden, and of those pinned."""
        hidden, pinned = (self._texts(f"columns/{project}/{name}") for name in _COLUMNS)
        return frozenset(hidden), frozenset(pinned)

    def set_columns(self, project: str, hidden: Iterable[str], pinned: Iterable[str]) -> None:
        """Remember them; a project with neither is forgotten."""
        self._store.remove(f"columns/{project}")
        for name, ids in zip(_COLUMNS, (hidden, pinned), strict=True):
            if kept := sorted(ids):
                self._store.setValue(f"columns/{project}/{name}", kept)

    def reading_state(self, project: str) -> str:
        """Where somebody was in a project, as `gui.reading_state` writes it; "" unknown."""
        return self._text(f"reading/{project}", "")

    def set_reading_state(self, project: str, state: str) -> None:
        """Remember it; of the projects left longest ago it is forgotten."""
        kept = [project, *(each for each in self._texts("reading-order") if each != project)]
        for gone in kept[MOST_PLACES:]:
            self._store.remove(f"reading/{gone}")
        self._store.setValue("reading-order", kept[:MOST_PLACES])
        self._store.setValue(f"reading/{project}", state)

    # ------------------------------------------------------------------ keys and commands
    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys a person chose, by action; an empty tuple where it shall have none."""
        self._store.beginGroup("keys")
        names = [str(name) for name in self._store.childKeys()]
        self._store.endGroup()
        return {name: tuple(self._texts(f"keys/{name}")) for name in names}

    def set_keys(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        """Remember the keys a person chose, and no others."""
        self._store.remove("keys")
        for name, keys in chosen.items():
            self._store.setValue(f"keys/{name}", list(keys))

    def recent_commands(self) -> list[str]:
        """Names of actions run from the palette lately, newest first."""
        return self._texts("commands/recent")

    def set_recent_commands(self, names: list[str]) -> None:
        """Remember them."""
        self._store.setValue("commands/recent", names)

    # ------------------------------------------------------------------ refinement
    @property
    def refine(self) -> bool:
        """Whether a language model shall refine comparisons, where there is one."""
        return self._text("refinement/on", "off") == "on"

    @refine.setter
    def refine(self, on: bool) -> None:
        self._store.setValue("refinement/on", "on" if on else "off")

    @property
    def model_folder(self) -> str:
        """Where the language model is; "" for the installed one."""
        return self._text("refinement/model", "")

    @model_folder.setter
    def model_folder(self, folder: str) -> None:
        self._store.setValue("refinement/model", folder)

    # ------------------------------------------------------------------ window
    def geometry(self) -> QByteArray:
        """Size and place of the window; empty at the first start."""
        return self._bytes("window/geometry")

    def layout(self, version: int) -> QByteArray:
        """The docks as left; empty at the first start or after the layout itself changed."""
        return self._bytes(f"window/layout-{version}")

    def save_window(self, geometry: QByteArray, layout: QByteArray, version: int) -> None:
        """Remember size, place and docks."""
        self._store.setValue("window/geometry", geometry)
        self._store.setValue(f"window/layout-{version}", layout)

    def last_folder(self) -> str:
        """The folder a file was last opened from or saved in."""
        return self._text("window/folder", "")

    def set_last_folder(self, folder: str) -> None:
        """Remember the folder."""
        self._store.setValue("window/folder", folder)

    # ------------------------------------------------------------------ recent projects
    def recent(self) -> tuple[Path, ...]:
        """Projects opened lately that still exist, newest first."""
        paths = [Path(text) for text in self._texts("recent/projects")]
        return tuple(path for path in paths if path.exists())

    @property
    def reopens_last(self) -> bool:
        """Whether the program shall start with the project that was open when it ended."""
        return self._text("taste/reopen-last", "off") == "on"

    def set_reopens_last(self, on: bool) -> None:
        """Remember whether it shall."""
        self._store.setValue("taste/reopen-last", "on" if on else "off")

    def open_project(self) -> Path | None:
        """The project file that was open last, if it still exists; None where none was."""
        text = self._text("recent/open", "")
        return Path(text) if text and Path(text).is_file() else None

    def set_open_project(self, path: Path | None) -> None:
        """Remember which project is open."""
        self._store.setValue("recent/open", "" if path is None else str(path.resolve()))

    def add_recent(self, path: Path) -> None:
        """Put a project first."""
        text = str(path.resolve())
        rest = [item for item in self._texts("recent/projects") if item != text]
        self._store.setValue("recent/projects", [text, *rest][:MOST_RECENT])

    def clear_recent(self) -> None:
        """Forget all projects."""
        self._store.setValue("recent/projects", [])

    # ------------------------------------------------------------------ who codes
    def coder(self) -> Coder:
        """Who decides and tags here; the id is made once and stays."""
        import uuid  # the first paint waits for neither

        from rashomon.model import Coder

        identity = self._text("coder/id", "")
        if not identity:
            identity = f"urn:uuid:{uuid.uuid4()}"
            self._store.setValue("coder/id", identity)
        return Coder(identity, self._text("coder/name", "") or _login_name())

    def set_coder_name(self, name: str) -> None:
        """Remember the name a person wants to be credited by."""
        self._store.setValue("coder/name", name)

    def sync(self) -> None:
        """Write what is pending."""
        self._store.sync()

    def _text(self, key: str, default: str) -> str:
        return str(self._store.value(key, default))

    def _texts(self, key: str) -> list[str]:
        value = self._store.value(key, [])
        if isinstance(value, str):  # QSettings reads a list of one back as its only item
            return [value] if value else []
        return [str(item) for item in cast(list[object], value or [])]

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()


def _login_name() -> str:
    import getpass  # first paint does not wait for it

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no such user in a bare container
        return "coder"
