"""The report on paper: asked for in the menu, whole on every page."""

from __future__ import annotations

import errno
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter, QTextDocument
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.report_printing import _head_once, _keep_together, print_report
from gui.wiring_report import REPORT
from rashomon.files import atomic_write

FACT = (
    "<h3>F{0} A long fact</h3><p>same fact</p>"
    '<table border="1" width="100%"><tr><td>A</td><td>Nineteen houses were buried.</td></tr>'
    "<tr><td>B</td><td>Nineteen houses lie under the mountain.</td></tr></table>"
    "<ul><li>A–B 0.81 both name the houses</li></ul>"
)
PAGE = "<html><body><h1>Karse</h1>" + "".join(map(FACT.format, range(40))) + "</body></html>"


def drawn(document: QTextDocument) -> QImage:
    """All pages below each other."""
    size = document.size().toSize()
    image = QImage(size, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    return image


def paged() -> QTextDocument:
    document = QTextDocument()
    document.setHtml(PAGE)
    document.setPageSize(QSizeF(500, 400))
    return document


def test_no_heading_stands_apart_from_its_table(qtbot: QtBot) -> None:
    document = paged()
    _keep_together(document, 400)
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() == 3:
            page, following = (
                layout.blockBoundingRect(each).top() // 400 for each in (block, block.next().next())
            )
            assert page == following
        block = block.next()


def test_keeping_together_loses_nothing(qtbot: QtBot) -> None:
    document = paged()
    _keep_together(document, 400)
    _head_once(document, 400)
    again = document.clone()  # laid out in one go
    again.setPageSize(QSizeF(500, 400))
    assert drawn(document) == drawn(again)


def test_a_pdf_has_as_many_pages_as_it_says(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "karse.pdf"
    pages = print_report(PAGE, path, title="Karse", creator="Rashomon")
    assert pages > 2
    assert path.read_bytes().count(b"/Type /Page\n") == pages


def test_a_pdf_that_finds_no_room_leaves_the_one_before(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "karse.pdf"
    path.write_bytes(b"the one before")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(atomic_write.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        print_report(PAGE, path, title="Karse", creator="Rashomon")
    assert path.read_bytes() == b"the one before"
    assert list(tmp_path.iterdir()) == [path]


def written(window: MainWindow, qtbot: QtBot) -> AbstractContextManager[object]:
    """Waits for the report: other lanes may end meanwhile."""
    return qtbot.waitSignal(
        window.runner.finished, timeout=20_000, check_params_cb=lambda lane: lane == REPORT
    )


def test_the_menu_writes_a_page_with_the_facts(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "report.html"
    with written(open_window, qtbot):
        open_window.report.write(path)
    html = path.read_text(encoding="utf-8")
    fact = open_window.session.comparison.facts[0]
    assert fact.label in html
    assert "How this was made" in html


def test_a_pdf_is_written_off_the_window_s_thread(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    with written(open_window, qtbot):
        open_window.report.write(path)
    assert path.read_bytes().startswith(b"%PDF")


def test_a_folder_that_is_not_there_is_said_in_words(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "gui.dialogs.problems.ProblemsDialog.exec", lambda dialog: said.extend(dialog._messages)
    )
    with written(open_window, qtbot):
        open_window.report.write(tmp_path / "gone" / "report.pdf")
    qtbot.waitUntil(lambda: bool(said))
    assert "choose another place" in said[0]
