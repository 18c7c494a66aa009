"""Every format that was ever written stays readable."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sample_projects import GOLDEN

from rashomon.annotation.reanchoring import needing_review
from rashomon.files.migrations import STEPS, migrate
from rashomon.files.project_file import load_project, save_project
from rashomon.files.project_json import SCHEMA
from rashomon.model import Project

FIRST = GOLDEN / "ferry-schema-1-first.rashomon.json"  # as the first commit that saved wrote it


@pytest.fixture
def first() -> Project:
    return load_project(FIRST)


def test_the_oldest_file_loses_nothing(first: Project):
    today = load_project(GOLDEN / "ferry.rashomon.json")
    assert first.id == today.id
    assert [item.text for item in first.documents] == [item.text for item in today.documents]
    assert [
        (item.id, item.anchor, item.tags, item.memo, item.creator) for item in first.annotations
    ] == [(item.id, item.anchor, item.tags, item.memo, item.creator) for item in today.annotations]
    assert first.link_decisions == today.link_decisions
    assert first.boilerplate_decisions == today.boilerplate_decisions
    assert first.coders == today.coders
    assert needing_review(first) == ()


def test_the_oldest_file_saved_today_reads_the_same(first: Project, tmp_path: Path):
    path = tmp_path / "ferry.rashomon.json"
    save_project(first, path)
    assert load_project(path).annotations == first.annotations


def test_every_older_version_has_a_step_and_no_other():
    assert set(STEPS) == set(range(1, SCHEMA))


def test_steps_are_done_one_after_the_other_and_leave_the_original_alone():
    def step(whole: dict[str, Any]) -> dict[str, Any]:
        return {**whole, "steps": [*whole.get("steps", []), whole["rashomon:schema"]]}

    old = {"rashomon:schema": SCHEMA - 2}
    new = migrate(old, SCHEMA - 2, {SCHEMA - 2: step, SCHEMA - 1: step})
    assert new == {"rashomon:schema": SCHEMA, "steps": [SCHEMA - 2, SCHEMA - 1]}
    assert old == {"rashomon:schema": SCHEMA - 2}


def test_a_newer_file_is_left_as_it_stands():
    newer = {"rashomon:schema": SCHEMA + 1}
    assert migrate(newer, SCHEMA + 1) is newer
