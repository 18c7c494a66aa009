"""Passages that wait for a person: no format gives them a place they do not have."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sample_projects import golden_project

from rashomon.agreement.measuring import compare_files
from rashomon.agreement.merging import merge_projects
from rashomon.annotation.reanchoring import in_review
from rashomon.edits import in_reading_order
from rashomon.exchange.conversion import read_file, write_file
from rashomon.model import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The golden project, the account of one passage having lost its words."""
    golden = golden_project(tmp_path)
    first, second, *rest = golden.annotations
    document = golden.documents[0]
    lost = replace(second.anchor, quote="words that nobody ever wrote there")
    waiting = replace(second, anchor=in_review(lost, document, "Other words stand there."))
    return replace(golden, annotations=in_reading_order(golden, (first, waiting, *rest)))


def test_refi_qda_leaves_them_out_and_names_them(project: Project, tmp_path: Path) -> None:
    report = write_file(project, tmp_path / "p.qdpx")
    assert any(
        "in review is not carried" in note and "words that nobody" in note for note in report.notes
    )
    back, _ = read_file(tmp_path / "p.qdpx")
    assert len(back.annotations) == len(project.annotations) - 1


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_a_table_keeps_their_words_and_brings_them_back_into_review(
    project: Project, tmp_path: Path, ending: str
) -> None:
    write_file(project, tmp_path / f"t{ending}")
    back, report = read_file(tmp_path / f"t{ending}", replace(project, annotations=()))
    (waiting,) = [item for item in back.annotations if item.anchor.review is not None]
    assert waiting.anchor.quote == "words that nobody ever wrote there"
    assert any("needs review" in note for note in report.notes)


def test_web_annotation_keeps_them_in_review(project: Project, tmp_path: Path) -> None:
    write_file(project, tmp_path / "w.jsonld")
    assert read_file(tmp_path / "w.jsonld")[0].annotations == project.annotations


def test_agreement_does_not_count_them_and_says_so(project: Project) -> None:
    agreement = compare_files(project, project)
    assert any("in review, not compared" in note for note in agreement.notes)
    assert all(item.anchor.review is None for item in agreement.first)


def test_merging_keeps_them_once(project: Project) -> None:
    assert merge_projects(project, project)[0] == project
