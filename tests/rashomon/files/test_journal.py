"""What was not saved is on the disk, comes back edit for edit, and goes when it is saved."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from dataclasses import fields, replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_projects import golden_project, projects

from rashomon import edits
from rashomon.errors import ProjectFileError
from rashomon.files import journal as journal_module
from rashomon.files.journal import (
    LOCK,
    About,
    Change,
    Journal,
    Unsaved,
    recover,
    remove_journal,
    unsaved_work,
)
from rashomon.files.journal_records import LISTS, Replay, difference, texts_of
from rashomon.files.journal_thread import JournalThread
from rashomon.files.json_layout import lay_out
from rashomon.files.project_file import load_project, save_project
from rashomon.files.project_json import project_to_json
from rashomon.files.project_reading import project_from_json
from rashomon.model import Document, Project

ROOT = Path("/")


def as_bytes(project: Project) -> bytes:
    """All there is of a project, unknown fields too, which `==` leaves out."""
    return lay_out(project_to_json(project, ROOT))


def change(before: Project, after: Project, about: About | None = None) -> Change:
    return Change(before, after, "Edit", "2031-03-04T05:06:07Z", about or About())


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return golden_project(tmp_path)


@pytest.fixture
def parent(tmp_path: Path) -> Path:
    return tmp_path / "journals"


def steps(project: Project) -> list[Project]:
    """The project after each of some edits, itself first."""
    states = [project]
    memo, when = "A memo & <more> 🔦", "2031-03-04T05:06:07Z"
    memoed = edits.set_memo(project, project.annotations[0].id, memo, when=when)
    states.append(memoed)
    states.append(edits.remove_annotation(memoed, memoed.annotations[1].id))
    states.append(edits.move_document(states[-1], states[-1].documents[1].id, 0))
    states.append(edits.set_label(states[-1], "Another label"))
    states.append(edits.add_documents(states[-1], [Document("urn:x:3", "A third account.\n")]))
    return states


def write(journal: Journal, states: list[Project], about: About | None = None) -> None:
    for before, after in pairwise(states):
        journal.append([change(before, after, about)])


def leave_behind(journal: Journal) -> None:
    """What a killed program does to its journal."""
    journal.stop()
    (journal.folder / LOCK).unlink()


# ------------------------------------------------------------------ differences
@given(projects(), projects())
@settings(max_examples=50)
def test_any_project_becomes_any_other_by_its_difference(before: Project, after: Project):
    after = replace(after, id=before.id)
    replay = Replay(project_to_json(before, ROOT))
    record = difference(before, after, ROOT, texts_of(before))
    replay.apply(record)
    assert as_bytes(project_from_json(replay.whole(), ROOT)) == as_bytes(after)


@given(projects())
@settings(max_examples=10)
def test_a_project_has_no_difference_to_itself(project: Project):
    assert difference(project, project, ROOT, set()) == {}


def test_a_difference_tells_only_what_changed(project: Project):
    after = edits.set_memo(project, project.annotations[0].id, "note")
    record = difference(project, after, ROOT, texts_of(project))
    assert list(record) == ["put"]
    assert [item["id"] for item in record["put"]["items"]] == [project.annotations[0].id]


def test_a_text_is_told_once_however_often_its_account_changes(project: Project):
    document = replace(project.documents[0], title="Another title")
    record = difference(project, edits.update_document(project, document), ROOT, texts_of(project))
    assert document.text not in str(record)


def test_every_list_of_a_project_is_told_thing_by_thing_or_as_a_whole():
    assert set(LISTS) <= {field.name for field in fields(Project)}


# ------------------------------------------------------------------ written and read back
def test_every_edit_comes_back_after_a_crash(project: Project, parent: Path):
    states = steps(project)
    journal = Journal(parent)
    write(journal, states)
    leave_behind(journal)
    (found,) = unsaved_work(parent)
    assert (found.edits, found.what, found.last) == (5, "Edit", "2031-03-04T05:06:07Z")
    assert as_bytes(recover(found.folder).project) == as_bytes(states[-1])


def test_the_journal_of_a_living_window_is_not_offered(project: Project, parent: Path):
    journal = Journal(parent)
    write(journal, steps(project))
    assert unsaved_work(parent) == ()
    journal.stop()


def test_several_journals_are_offered_the_latest_first(project: Project, parent: Path):
    for number, when in enumerate(["2031-01-01T00:00:00Z", "2032-01-01T00:00:00Z"]):
        journal = Journal(parent)
        about = About(name=f"Project {number}")
        after = edits.set_label(project, when)
        journal.append([Change(project, after, "Name", when, about)])
        leave_behind(journal)
    assert [item.about.name for item in unsaved_work(parent)] == ["Project 1", "Project 0"]


def test_a_saved_project_leaves_no_journal(project: Project, parent: Path):
    journal = Journal(parent)
    write(journal, steps(project))
    journal.clear()
    assert list(parent.iterdir()) == []


def test_a_cleared_journal_begins_anew(project: Project, parent: Path):
    states = steps(project)
    journal = Journal(parent)
    write(journal, states[:3])
    journal.clear()
    write(journal, states[2:])
    leave_behind(journal)
    (found,) = unsaved_work(parent)
    assert found.edits == 3
    assert as_bytes(recover(found.folder).project) == as_bytes(states[-1])


def test_a_project_file_is_the_base_where_it_is_unchanged(
    project: Project, parent: Path, tmp_path: Path
):
    path = tmp_path / "ferry.rashomon.json"
    about = About(str(path), save_project(project, path), "ferry")
    journal = Journal(parent)
    write(journal, steps(load_project(path)), about)
    leave_behind(journal)
    assert (journal.folder / "1.base.json").read_bytes() == path.read_bytes()
    recovered = recover(journal.folder)
    assert recovered.unsaved.about == about
    assert as_bytes(recovered.project) == as_bytes(steps(project)[-1])


def test_the_base_is_written_anew_where_the_file_was_changed_by_another_program(
    project: Project, parent: Path, tmp_path: Path
):
    path = tmp_path / "ferry.rashomon.json"
    about = About(str(path), save_project(project, path), "ferry")
    save_project(edits.set_label(project, "Theirs"), path)
    journal = Journal(parent)
    write(journal, steps(project), about)
    leave_behind(journal)
    assert as_bytes(recover(journal.folder).project) == as_bytes(steps(project)[-1])


def test_what_was_saved_just_before_the_end_is_not_offered(
    project: Project, parent: Path, tmp_path: Path
):
    path = tmp_path / "ferry.rashomon.json"
    about = About(str(path), save_project(project, path), "ferry")
    journal = Journal(parent)
    write(journal, steps(project), about)
    save_project(steps(project)[-1], path)
    leave_behind(journal)
    assert unsaved_work(parent) == ()


def test_a_project_nobody_edited_yet_is_kept_when_no_file_holds_it(project: Project, parent: Path):
    journal = Journal(parent)
    journal.begin(project, About(name="Pasted"))
    leave_behind(journal)
    (found,) = unsaved_work(parent)
    assert found.edits == 0
    assert as_bytes(recover(found.folder).project) == as_bytes(project)


def test_a_journal_that_grows_too_large_begins_a_new_generation(project: Project, parent: Path):
    journal = Journal(parent, most_bytes=1)
    states = [project]
    base = len(as_bytes(project))
    while len(states) < 60:
        memo = f"memo {len(states)} " + "word " * 100
        states.append(edits.set_memo(states[-1], project.annotations[0].id, memo))
    write(journal, states)
    leave_behind(journal)
    size = sum(path.stat().st_size for path in journal.folder.iterdir())
    assert size < 4 * base
    recovered = recover(journal.folder)
    assert recovered.unsaved.edits == 59
    assert as_bytes(recovered.project) == as_bytes(states[-1])


# ------------------------------------------------------------------ damage
def test_cut_anywhere_the_journal_gives_the_edits_that_are_whole(project: Project, parent: Path):
    states = steps(project)
    journal = Journal(parent)
    write(journal, states)
    leave_behind(journal)
    path = journal.folder / "1.edits.jsonl"
    whole = path.read_bytes()
    header = whole.index(b"\n") + 1
    for end in range(header, len(whole), 7):
        path.write_bytes(whole[:end])
        recovered = recover(journal.folder)
        assert as_bytes(recovered.project) == as_bytes(states[whole[:end].count(b"\n") - 1])
        assert bool(recovered.unsaved.damage) == (whole[end - 1 : end] != b"\n")


@given(share=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
@settings(max_examples=40)
def test_a_flipped_bit_never_gives_a_state_that_never_was(
    share: float, bit: int, tmp_path_factory: pytest.TempPathFactory
):
    folder = tmp_path_factory.mktemp("flip")
    states = steps(golden_project(folder))
    journal = Journal(folder)
    write(journal, states)
    leave_behind(journal)
    path = journal.folder / "1.edits.jsonl"
    content = bytearray(path.read_bytes())
    content[int(share * len(content))] ^= 1 << bit
    path.write_bytes(content)
    try:
        recovered = recover(journal.folder)
    except ProjectFileError:
        (found,) = unsaved_work(folder)
        assert found.damage
    else:
        assert as_bytes(recovered.project) in [as_bytes(state) for state in states]


def test_a_generation_begun_but_not_finished_leaves_the_one_before(project: Project, parent: Path):
    states = steps(project)
    journal = Journal(parent)
    write(journal, states)
    leave_behind(journal)
    (journal.folder / "2.base.json").write_bytes(b"{")
    (journal.folder / "2.edits.jsonl").write_bytes(b'{"crc32": "00')
    assert as_bytes(recover(journal.folder).project) == as_bytes(states[-1])


def test_a_damaged_base_is_told_and_kept(project: Project, parent: Path):
    journal = Journal(parent)
    write(journal, steps(project))
    leave_behind(journal)
    (journal.folder / "1.base.json").write_bytes(b"{ half")
    with pytest.raises(ProjectFileError, match="damaged"):
        recover(journal.folder)
    assert [item.folder for item in unsaved_work(parent)] == [journal.folder]


def test_a_journal_is_removed_only_when_asked(project: Project, parent: Path):
    journal = Journal(parent)
    write(journal, steps(project))
    leave_behind(journal)
    unsaved_work(parent)
    recover(journal.folder)
    assert journal.folder.is_dir()
    remove_journal(journal.folder)
    assert not journal.folder.exists()


# ------------------------------------------------------------------ on its own thread
Told = list[tuple[str, int]]


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def thread(parent: Path, told: Told) -> Iterator[JournalThread]:
    thread = JournalThread(lambda *what: told.append(what), parent=parent, retry=0.01)
    yield thread
    thread.stop()


def only(parent: Path) -> Unsaved:
    (folder,) = parent.iterdir()
    (folder / LOCK).unlink(missing_ok=True)
    (found,) = unsaved_work(parent)
    return found


def test_edits_asked_for_are_on_the_disk_when_the_thread_is_done(
    project: Project, parent: Path, thread: JournalThread, told: Told
):
    states = steps(project)
    for before, after in pairwise(states):
        thread.append(before, after, "Edit", About())
    assert thread.wait(10)
    assert told[-1] == ("", 5)
    assert as_bytes(recover(only(parent).folder).project) == as_bytes(states[-1])


def test_while_the_disk_is_full_edits_wait_and_are_told(
    project: Project, parent: Path, thread: JournalThread, told: Told,
    monkeypatch: pytest.MonkeyPatch,
):  # fmt: skip
    states = steps(project)
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def refuse(_handle: int) -> None:
        raise full

    thread.append(states[0], states[1], "Edit", About())
    thread.wait(10)
    with monkeypatch.context() as patched:
        patched.setattr(journal_module.os, "fsync", refuse)
        thread.append(states[1], states[2], "Edit", About())
        thread.wait(10)
        assert told[-1] == (os.strerror(errno.ENOSPC), 1)
    thread.append(states[2], states[3], "Edit", About())
    thread.wait(10)
    assert told[-1] == ("", 3)
    thread.stop()
    assert as_bytes(recover(only(parent).folder).project) == as_bytes(states[3])


def test_a_recovered_project_counts_the_edits_it_was_recovered_from(
    project: Project, parent: Path, thread: JournalThread
):
    states = steps(project)
    thread.begin(states[1], About(), edits=12)
    thread.append(states[1], states[2], "Edit", About())
    thread.wait(10)
    found = only(parent)
    assert found.edits == 13
    assert as_bytes(recover(found.folder).project) == as_bytes(states[2])


def test_clearing_takes_the_journal_away_and_what_waits_with_it(
    project: Project, parent: Path, thread: JournalThread
):
    states = steps(project)
    thread.append(states[0], states[1], "Edit", About())
    thread.wait(10)
    thread.append(states[1], states[2], "Edit", About())
    thread.clear()
    thread.wait(10)
    assert list(parent.iterdir()) == []


def test_a_base_changed_on_the_disk_is_told(project: Project, parent: Path):
    journal = Journal(parent)
    write(journal, steps(project))
    leave_behind(journal)
    base = journal.folder / "1.base.json"
    base.write_bytes(base.read_bytes().replace(b"Twelve people", b"Twelve peoplf"))
    recovered = recover(journal.folder)
    assert "changed on the disk" in recovered.unsaved.damage
