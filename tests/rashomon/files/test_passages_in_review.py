"""A passage that no longer stands where its file says is loaded, shown to a person, and kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sample_projects import GOLDEN

from rashomon.annotation.reanchoring import needing_review, replace_text
from rashomon.files.project_file import load_project, save_project
from rashomon.model import Project, Span


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ferry.rashomon.json"


def changed(path: Path, quote: str, **places: int) -> Project:
    """The golden project with the position of one annotation changed by another program."""
    data = json.loads((GOLDEN / "ferry.rashomon.json").read_bytes())
    for item in data["first"]["items"]:
        exact, position = item["target"]["selector"]
        if exact["exact"] == quote:
            position.update(places)
    path.write_text(json.dumps(data), "utf-8")
    return load_project(path)


def test_a_passage_beyond_the_text_is_loaded_for_review(path: Path):
    project = changed(path, "fog & an", start=9_000, end=9_008)
    ((_, anchor),) = needing_review(project)
    assert anchor.review is not None
    assert "up to letter 9008" in anchor.review.reason
    assert anchor.review.span == Span(9_000, 9_008)
    assert len(anchor.span) == 0


def test_its_likeliest_place_is_offered_and_not_taken(path: Path):
    project = changed(path, "blamed the fog & an unlit buoy <no. 7>", start=9_000, end=9_008)
    ((_, anchor),) = needing_review(project)
    assert anchor.review is not None
    assert anchor.review.candidate is not None
    text = project.documents[0].text
    assert anchor.review.candidate.of(text) == anchor.quote


def test_a_passage_with_other_words_than_its_quote_is_loaded_for_review(path: Path):
    project = changed(path, "fog & an", start=0, end=8)
    ((_, anchor),) = needing_review(project)
    assert anchor.review is not None
    assert anchor.review.reason == "Other words stand where the file places it."


def test_a_passage_in_review_comes_back_from_the_file_as_it_was(path: Path):
    project = load_project(GOLDEN / "ferry.rashomon.json")
    account = project.documents[0]
    text = account.text.replace("Twelve", "Fifteen").replace("fog & an", "fog and an")
    project = replace_text(project, account.id, text).project
    assert needing_review(project)
    save_project(project, path)
    again = load_project(path)
    assert [anchor for _, anchor in needing_review(again)] == [
        anchor for _, anchor in needing_review(project)
    ]
    first = path.read_bytes()
    save_project(again, path)
    assert path.read_bytes() == first
