from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.tagging.colour_choice import LEAST_DISTANCE, least_distance, suggested, told_apart
from gui.tagging.tag_editor import Swatch, TagEditor
from gui.theme import load_theme
from rashomon.model import Codebook, Tag

OFFERED = load_theme("light").tags
ORANGE, OLIVE = OFFERED[:2]


def test_suggestions_keep_their_distance_for_every_eye() -> None:
    found = suggested(OFFERED, (ORANGE, OLIVE))
    assert found and not {ORANGE, OLIVE} & set(found)
    assert all(least_distance(each, (ORANGE, OLIVE)) > LEAST_DISTANCE for each in found)


def test_whose_eyes_confuse_a_colour_with_which_tag_is_said() -> None:
    other = Tag("t", "Victim", OLIVE)
    assert told_apart(ORANGE, (other,)) == "Hard to tell from “Victim” (protan, deutan)"
    assert told_apart(OLIVE, (other,)) == "Hard to tell from “Victim”, for all eyes"
    assert told_apart("#1d4ed8", (other,)) == ""


def test_the_editor_marks_suggestions_and_judges_the_colour_chosen(qtbot: QtBot) -> None:
    tags = (Tag("a", "Blame", OLIVE), Tag("b", "Victim", OLIVE))
    editor = TagEditor(tags[0], Codebook(tags), load_theme("light"))
    qtbot.addWidget(editor)
    editor.show()
    assert editor.colour_note.text() == "Hard to tell from “Victim”, for all eyes"
    swatch = next(each for each in editor.findChildren(Swatch) if "suggested" in each.toolTip())
    qtbot.mouseClick(swatch, Qt.MouseButton.LeftButton)
    assert editor.colour_note.text() == "Every eye tells it from the other tags."
    assert editor.tag().colour == swatch.colour
