"""What is wrong with judgements and word lists in a project file is named by its place."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sample_projects import GOLDEN

from rashomon.errors import ProjectFileError
from rashomon.files.project_file import load_project, save_project

WHOLE: dict[str, Any] = json.loads((GOLDEN / "ferry.rashomon.json").read_text("utf-8"))
DIVERGENCES, NAMINGS = "rashomon:divergenceDecisions", "rashomon:namingDecisions"
LEXICONS = "rashomon:lexicons"


def changed(change: Callable[[dict[str, Any]], object], folder: Path) -> Path:
    whole = copy.deepcopy(WHOLE)
    change(whole)
    path = folder / "damaged.rashomon.json"
    path.write_text(json.dumps(whole), "utf-8")
    return path


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            lambda whole: whole[DIVERGENCES][0].update({"rashomon:verdict": "maybe"}),
            r"divergenceDecisions\[0\].rashomon:verdict.*confirmed, dismissed",
        ),
        (
            lambda whole: whole[DIVERGENCES][0].update({"rashomon:kind": "mood"}),
            r"divergenceDecisions\[0\].rashomon:kind",
        ),
        (
            lambda whole: whole[DIVERGENCES][0].pop("rashomon:b"),
            r"divergenceDecisions\[0\].*two passages, or one and an account",
        ),
        (
            lambda whole: whole[DIVERGENCES][1].update({"rashomon:account": "urn:uuid:none"}),
            r"divergenceDecisions\[1\].rashomon:account.*no account",
        ),
        (
            lambda whole: whole[DIVERGENCES][1].update(id=whole[DIVERGENCES][0]["id"]),
            "stands twice",
        ),
        (
            lambda whole: whole[NAMINGS][0].update({"rashomon:words": []}),
            r"namingDecisions\[0\].*Choose a naming",
        ),
        (
            lambda whole: whole[NAMINGS][0].update({"rashomon:words": ["a", 3]}),
            r"namingDecisions\[0\].rashomon:words\[1\]: a text was expected, not a number",
        ),
        (
            lambda whole: whole[NAMINGS][1].pop("rashomon:other"),
            r"namingDecisions\[1\].*Choose the actor",
        ),
        (
            lambda whole: whole[NAMINGS][2].update({"rashomon:value": "x" * 10**5}),
            r"namingDecisions\[2\].*fits no table",
        ),
        (
            lambda whole: whole[LEXICONS][1]["rashomon:terms"][1].update({"rashomon:term": "a\tb"}),
            r"lexicons\[1\].*tab",
        ),
        (
            lambda whole: whole[LEXICONS][0].update({"rashomon:enabled": "no"}),
            r"lexicons\[0\].rashomon:enabled: true or false",
        ),
        (lambda whole: whole[LEXICONS].append(whole[LEXICONS][0]), "stands twice"),
    ],
)
def test_a_fault_is_named_by_its_place(
    change: Callable[[dict[str, Any]], object], said: str, tmp_path: Path
) -> None:
    with pytest.raises(ProjectFileError, match=said):
        load_project(changed(change, tmp_path))


def test_what_a_later_version_adds_is_kept(tmp_path: Path) -> None:
    def add(whole: dict[str, Any]) -> None:
        for record in (
            whole[DIVERGENCES][0],
            whole[DIVERGENCES][0]["creator"],
            whole[DIVERGENCES][0]["rashomon:a"],
            whole[NAMINGS][0],
            whole[LEXICONS][1],
            whole[LEXICONS][1]["rashomon:terms"][0],
        ):
            record["rashomon:later"] = {"deep": [1, {"er": True}]}

    path = changed(add, tmp_path)
    before = json.loads(path.read_text("utf-8"))
    save_project(load_project(path), path)
    after = json.loads(path.read_text("utf-8"))
    for key in (DIVERGENCES, NAMINGS, LEXICONS):
        assert after[key] == before[key]
